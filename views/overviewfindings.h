#pragma once

#include "overviewdata.h"

class Reader;
struct Programme;
struct Project;

/// Counts what the rules say about the whole register, by rule.
class OverviewFindings
{
public:
    explicit OverviewFindings(QDate today)
        : m_today(today)
    {
    }

    void addProject(const Project &project, const Programme *programme);
    Result<> addPagesAndContacts(const Reader &reader);
    /// Errors first, then warnings and advice; of these what concerns most records.
    std::vector<OverviewData::ToDo> toDo() const;

private:
    void add(const Findings &findings, const Kind &kind, qint64 id, const QString &name);

    QDate m_today;
    std::vector<OverviewData::ToDo> m_toDo;
};
