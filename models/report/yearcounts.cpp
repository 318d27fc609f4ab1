#include "report/yearcounts.h"

#include "report/reportsource.h"

#include "exchange/charts.h"
#include "rules/visibility.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostYears = 12; ///< columns that can be told apart in half a page's width
constexpr int yearsBefore = 5; ///< of them before the year that it is about
constexpr int chartWidth = 320; ///< beside another chart; alone it is twice as wide
constexpr int longestProject = 100; ///< years; what is longer was typed wrong

/// First and last year of a project's period; an invalid one begins at 0.
std::pair<int, int> yearsOf(const Project &project, QDate today)
{
    if (!project.startDate.isValid())
        return {0, 0};
    const int first = project.startDate.year();
    const QDate end = project.endDate.isValid() ? project.endDate : today;
    return {first, std::clamp(end.year(), first, first + longestProject)};
}

QString countTable(const std::vector<charts::Bar> &columns, const QString &caption)
{
    QString head;
    QString cells;
    for (const charts::Bar &column : columns) {
        head += u"<th scope=\"col\">%1</th>"_s.arg(column.label);
        cells += u"<td>%1</td>"_s.arg(column.text);
    }
    return u"<table class=\"tight\"><caption class=\"vh\">%1</caption><thead><tr>%2</tr></thead>"
           "<tbody><tr>%3</tr></tbody></table>"_s.arg(caption.toHtmlEscaped(), head, cells);
}

} // namespace

bool runsIn(const Project &project, int year, QDate today)
{
    const auto [first, last] = yearsOf(project, today);
    return first > 0 && first <= year && year <= last;
}

void YearCounts::add(const Project &project, QDate today)
{
    if (!isGranted(project))
        return;
    const auto [first, last] = yearsOf(project, today);
    if (first == 0) {
        ++m_undated;
        return;
    }
    for (int year = first; year <= last; ++year)
        ++m_counts[year];
}

void YearCounts::putInto(TemplateData &data, const char *name, const ReportSource &source,
                         int year) const
{
    TemplateData chart(TemplateData::type::object);
    if (m_counts.isEmpty()) {
        put(data, name, false);
        return;
    }
    int first = std::max(m_counts.firstKey(), year - yearsBefore);
    const int last = std::min(m_counts.lastKey(), first + mostYears - 1);
    first = std::max(m_counts.firstKey(), last - mostYears + 1);
    std::vector<charts::Bar> columns;
    for (int one = first; one <= last; ++one) {
        const QString count = QString::number(m_counts.value(one));
        columns.push_back({QString::number(one), m_counts.value(one), count, one != year});
    }
    QStringList notes{source.word("yearsGranted")};
    if (first <= year && year <= last)
        notes.append(source.word("yearsDark").arg(year));
    if (int(columns.size()) < m_counts.lastKey() - m_counts.firstKey() + 1)
        notes.append(source.word("yearsCut").arg(m_counts.firstKey()).arg(m_counts.lastKey()));
    if (m_undated > 0)
        notes.append(m_undated == 1 ? source.word("yearsUndatedOne")
                                    : source.word("yearsUndated").arg(m_undated));
    const TemplateData *beside = data.get("support");
    const bool isAlone = !beside || beside->is_false();
    put(chart, "chart", charts::columns(columns, isAlone ? 2 * chartWidth : chartWidth));
    put(chart, "table", countTable(columns, source.word("yearsCaption")));
    put(chart, "note", notes.join(u' '));
    put(data, name, std::move(chart));
}

QString yearSpan(QDate start, QDate end)
{
    const QString first = start.isValid() ? QString::number(start.year()) : QString();
    const QString last = end.isValid() ? QString::number(end.year()) : QString();
    return first == last ? first : first + u'–' + last;
}
