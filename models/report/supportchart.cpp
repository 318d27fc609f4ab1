#include "report/supportchart.h"

#include "report/reportsource.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostBars = 8;
constexpr int chartWidth = 320;

} // namespace

void SupportChart::add(const QString &group, const Sum &sum)
{
    const qint64 value = m_money.inChart(sum);
    m_unknown += m_money.currency().isEmpty() ? sum.unknown : 0;
    if (value > 0)
        m_bars.push_back({group, value, {}, false});
}

void SupportChart::putInto(TemplateData &data, const QString &groupedBy) const
{
    put(data, "support", false);
    const QString currency = m_money.chartCurrency();
    if (m_bars.empty() || currency.isEmpty())
        return;
    std::vector<charts::Bar> bars = m_bars;
    std::ranges::stable_sort(bars, std::greater(), &charts::Bar::value);
    if (bars.size() > mostBars)
        bars.resize(mostBars);
    for (charts::Bar &bar : bars)
        bar.text = m_source.wholeAmount(bar.value);
    QStringList notes{m_source.word("supportTable")};
    if (m_bars.size() > mostBars)
        notes.prepend(m_source.word("supportLargest").arg(mostBars));
    if (m_unknown > 0)
        notes.append(m_source.word("supportUnknown"));
    TemplateData chart(TemplateData::type::object);
    put(chart, "heading", m_source.word("supportHeading").arg(groupedBy, currency));
    put(chart, "chart", charts::bars(bars, chartWidth));
    put(chart, "note", notes.join(u' '));
    put(data, "support", std::move(chart));
}
