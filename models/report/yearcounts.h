#pragma once

#include "templates/templatedata.h"

#include "records/project.h"

#include <QMap>

class ReportSource;

/// How many projects run in each year.
class YearCounts
{
public:
    /// Counts \a project in every year that its period touches, when it was granted. One without a
    /// start is told as such; one without an end runs until \a today.
    void add(const Project &project, QDate today);
    /// The projects that ran in \a year.
    int in(int year) const { return m_counts.value(year); }

    /// Puts chart, table and note under \a name, with the column of \a year dark; absent without
    /// any. At most twelve years are shown: a note says of how many.
    void putInto(TemplateData &data, const char *name, const ReportSource &source, int year) const;

private:
    QMap<int, int> m_counts;
    int m_undated = 0;
};

/// The project's period touches \a year; one without an end runs until \a today, or its start.
bool runsIn(const Project &project, int year, QDate today);
/// "2023–2027", "2023–", "–2027"; empty without dates.
QString yearSpan(QDate start, QDate end);
