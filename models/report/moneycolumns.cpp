#include "report/moneycolumns.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

MoneyColumns::MoneyColumns(const ReportSource &source, std::vector<MoneyColumn> columns,
                           const std::vector<Sum> &totals)
    : m_source(source)
    , m_columns(std::move(columns))
{
    QSet<QString> currencies;
    bool isAnyKnown = false;
    for (const Sum &total : totals) {
        const QStringList told = total.minor.keys();
        currencies.unite({told.begin(), told.end()});
        isAnyKnown = isAnyKnown || total.sek != 0;
        m_isTooLarge = m_isTooLarge || total.isTooLarge;
    }
    if (currencies.size() == 1)
        m_currency = *currencies.begin();
    const bool isOnlySek = currencies.size() == 1 && m_currency == u"SEK";
    m_hasSek = isAnyKnown && !isOnlySek;
}

std::vector<ReportTable::Column> MoneyColumns::headings() const
{
    std::vector<ReportTable::Column> headings;
    for (const MoneyColumn &one : m_columns)
        headings.push_back(
            {m_currency.isEmpty() ? one.label : one.label + u", "_s + m_currency, true});
    return headings;
}

std::vector<ReportTable::Column> MoneyColumns::headingsInSek() const
{
    std::vector<ReportTable::Column> headings;
    for (const MoneyColumn &one : m_columns) {
        if (m_hasSek)
            headings.push_back({one.label + u", SEK"_s, true});
    }
    return headings;
}

QStringList MoneyColumns::amounts(ReportCells &cells, const Row &row) const
{
    QStringList texts;
    for (const MoneyColumn &one : m_columns) {
        const QString text =
            m_currency.isEmpty() ? cells.money(row, one.column) : cells.text(row, one.column);
        texts.append(text.isEmpty() ? u"–"_s : text); // unknown, which is not nothing
    }
    return texts;
}

QStringList MoneyColumns::sums(const ReportCells &cells, const std::vector<Sum> &sums) const
{
    QStringList texts;
    for (const Sum &sum : sums) {
        QString text = cells.sum(sum).join(u'\n');
        if (!m_currency.isEmpty())
            text.remove(QChar(QChar::Nbsp) + m_currency); // the heading says it
        texts.append(text);
    }
    return texts;
}

QStringList MoneyColumns::sumsInSek(const ReportCells &cells, const std::vector<Sum> &sums) const
{
    QStringList texts;
    for (const Sum &sum : sums) {
        if (m_hasSek)
            texts.append(cells.sumInSek(sum).join(u'\n'));
    }
    return texts;
}

MoneyColumns::Figure MoneyColumns::figure(const Sum &sum) const
{
    if (sum.isTooLarge || sum.minor.isEmpty())
        return {};
    if (!m_currency.isEmpty())
        return figureOf(sum.minor.first(), m_currency, 0);
    const bool isAllUnknown = sum.sek == 0 && sum.unknown > 0;
    if (!m_hasSek || isAllUnknown)
        return {};
    return figureOf(sum.sek, u"SEK"_s, sum.unknown);
}

/// Where there is room for nine digits, more are told in millions.
MoneyColumns::Figure MoneyColumns::figureOf(qint64 minor, const QString &currency,
                                            int unknown) const
{
    constexpr qint64 million = 1'000'000;
    if (std::abs(minor) < 1000 * million * 100)
        return {m_source.wholeAmount(minor), currency, unknown};
    return {m_source.wholeAmount(minor / million), m_source.word("millions").arg(currency),
            unknown};
}

QString MoneyColumns::figureLabel(const char *key, const Figure &figure) const
{
    const QString label = m_source.word(key).arg(figure.currency);
    if (figure.unknown == 0)
        return label;
    const QString unknown = figure.unknown == 1
        ? m_source.word("rateUnknownOne")
        : m_source.word("rateUnknownMany").arg(figure.unknown);
    return u"%1 (%2)"_s.arg(label, unknown);
}

QString MoneyColumns::chartCurrency() const
{
    if (m_isTooLarge)
        return {};
    return m_currency.isEmpty() && m_hasSek ? u"SEK"_s : m_currency;
}

qint64 MoneyColumns::inChart(const Sum &sum) const
{
    const qint64 value = m_currency.isEmpty() ? sum.sek : sum.minor.value(m_currency);
    return sum.isTooLarge ? 0 : std::max(qint64(0), value);
}
