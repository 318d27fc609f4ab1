#pragma once

#include "records/organisation.h"
#include "records/partnership.h"
#include "records/programme.h"
#include "records/project.h"
#include "storage/store.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

/// A register in a folder of its own, gone with the test.
class TestRegister
{
public:
    TestRegister()
        : m_path(m_folder.filePath(QStringLiteral("test.utblick")))
    {
        Result<Database> made = Database::create(m_path);
        if (!made)
            qFatal("%s", qPrintable(made.error().line()));
        m_store.emplace(*std::move(made));
    }

    Store &store() { return *m_store; }
    const QString &path() const { return m_path; }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    /// Closes the register, as at the end of the program.
    void close() { m_store.reset(); }
    /// Closes and opens it again.
    void reopen()
    {
        m_store.reset();
        Result<Store> opened = Store::open(m_path);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().line()));
        m_store.emplace(*std::move(opened));
    }

    /// Adds a record and returns its id.
    template <typename R> qint64 add(const R &record)
    {
        Batch batch{QStringLiteral("Add"), {Change::insert(kindOf<R>(), toRow(record))}, {}};
        const Result<> done = m_store->apply(batch);
        if (!done)
            qFatal("%s", qPrintable(done.error().line()));
        return batch.changes.front().id;
    }
    template <typename R> R read(qint64 id) const
    {
        const Result<Row> row = m_store->reader().row(kindOf<R>(), id);
        return row ? fromRow<R>(*row) : R();
    }
    /// Saves what differs between the record in the file and \a record.
    template <typename R> Result<> save(const R &record)
    {
        const Result<Row> before = m_store->reader().row(kindOf<R>(), record.id);
        if (!before)
            return before.error();
        Batch batch{
            QStringLiteral("Edit"), {Change::update(kindOf<R>(), *before, toRow(record))}, {}};
        return m_store->apply(batch);
    }

    static Project project(const QString &title)
    {
        Project project;
        project.title = title;
        return project;
    }

private:
    QTemporaryDir m_folder;
    QString m_path;
    std::optional<Store> m_store;
};
