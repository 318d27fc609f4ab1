#pragma once

#include "records/contact.h"
#include "records/deadline.h"
#include "storage/history.h"
#include "storage/maintenance.h"
#include "storage/restoral.h"
#include "storage/reversal.h"
#include "support/register.h"

/// A register to which things are done that are then looked up, taken back and restored.
class HistoryFixture
{
public:
    TestRegister &seed() { return m_register; }
    Store &store() { return m_register.store(); }
    const Database &database() { return store().database(); }

    /// The action done last.
    qint64 latest() { return history::actions(database(), 1)->front().entry.batch; }
    bool isSound()
    {
        const Result<QStringList> faults = maintenance::unsound(database());
        return faults && faults->isEmpty();
    }

    template <typename R> static history::RecordId record(qint64 id) { return {&kindOf<R>(), id}; }
    template <typename R> R read(qint64 id) const { return m_register.read<R>(id); }
    template <typename R> bool exists(qint64 id)
    {
        return store().reader().row(kindOf<R>(), id).ok();
    }

    qint64 addProject(const QString &title, qint64 programme = 0, qint64 manager = 0)
    {
        Project project = TestRegister::project(title);
        project.programme = {programme};
        project.manager = {manager};
        return m_register.add(project);
    }
    qint64 addProgramme(const QString &name)
    {
        Programme programme;
        programme.name = name;
        return m_register.add(programme);
    }
    qint64 addContact(const QString &name)
    {
        Contact contact;
        contact.name = name;
        return m_register.add(contact);
    }
    /// A deadline called Report that belongs to the project.
    qint64 addDeadline(qint64 project)
    {
        Deadline deadline;
        deadline.title = QStringLiteral("Report");
        deadline.date = {2027, 1, 31};
        deadline.record.uuid = read<Project>(project).uuid;
        return m_register.add(deadline);
    }
    /// Joins a project and a new organisation called Lund; returns both ids and its own.
    Partnership addPartnership(const QString &title)
    {
        Organisation organisation;
        organisation.name = QStringLiteral("Lund");
        Partnership partnership;
        partnership.organisation = {m_register.add(organisation)};
        partnership.project = {addProject(title)};
        partnership.id = m_register.add(partnership);
        return partnership;
    }

    void retitle(qint64 id, const QString &title)
    {
        auto project = read<Project>(id);
        project.title = title;
        save(project);
    }
    void setNumber(qint64 id, const QString &number)
    {
        auto project = read<Project>(id);
        project.externalNumber = number;
        save(project);
    }
    void save(const Project &project)
    {
        if (!m_register.save(project))
            qFatal("the project cannot be saved");
    }
    template <typename R> void remove(qint64 id)
    {
        Result<Batch> batch = store().removal(kindOf<R>(), {id});
        if (!batch || !store().apply(*batch))
            qFatal("the record cannot be removed");
    }

    Result<> takeBack(qint64 action)
    {
        Result<Batch> back = reversal::batch(database(), action);
        return back ? store().apply(*back) : back.error();
    }
    Result<restoral::Plan> bringBack(const std::vector<history::RecordId> &records)
    {
        Result<restoral::Plan> plan = restoral::plan(database(), records);
        if (plan) {
            if (const Result<> applied = store().apply(plan->batch); !applied)
                return applied.error();
        }
        return plan;
    }

private:
    TestRegister m_register;
};
