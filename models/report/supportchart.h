#pragma once

#include "report/moneycolumns.h"

#include "exchange/charts.h"
#include "templates/templatedata.h"

/// The EU's support by programme or another group, as bars.
class SupportChart
{
public:
    SupportChart(const ReportSource &source, const MoneyColumns &money)
        : m_source(source)
        , m_money(money)
    {
    }

    /// The sum of a group. What cannot be told in the chart's currency is left out of it.
    void add(const QString &group, const Sum &sum);
    /// Puts heading, chart and note under "support": the largest first. The
    /// figures stand in the table of sums. Absent when there is nothing to draw.
    void putInto(TemplateData &data, const QString &groupedBy) const;

private:
    const ReportSource &m_source;
    const MoneyColumns &m_money;
    std::vector<charts::Bar> m_bars;
    int m_unknown = 0;
};
