#pragma once

#include "report/reportcells.h"
#include "report/reporttable.h"

#include "tables/rowgroups.h"

/// A column of amounts of a kind, and what a report calls it.
struct MoneyColumn
{
    int column = 0; ///< index in Listing
    QString label;
};

/// How the money of many projects is told: amounts in their own currencies, and in SEK where a rate
/// is known. Currencies are never added without one.
class MoneyColumns
{
public:
    /// \a totals are the sums over all projects, of each of the columns \a columns of amounts.
    MoneyColumns(const ReportSource &source, std::vector<MoneyColumn> columns,
                 const std::vector<Sum> &totals);

    /// All amounts are in this currency; empty when there are several, or none.
    const QString &currency() const { return m_currency; }
    /// There are amounts in other currencies than SEK, and rates for some of them.
    bool hasSek() const { return m_hasSek; }

    /// Headings of the amounts: "Budget, EUR", or "Budget" where each has its own currency.
    std::vector<ReportTable::Column> headings() const;
    /// Headings of the amounts in SEK; none where hasSek() is false.
    std::vector<ReportTable::Column> headingsInSek() const;
    /// The amounts of one project.
    QStringList amounts(ReportCells &cells, const Row &row) const;
    /// The sums \a sums, in the order of the columns.
    QStringList sums(const ReportCells &cells, const std::vector<Sum> &sums) const;
    QStringList sumsInSek(const ReportCells &cells, const std::vector<Sum> &sums) const;
    /// A sum as one big figure, in whole units: of one currency, or in SEK. Empty when neither can
    /// be told, or there are no amounts.
    struct Figure
    {
        QString number;
        QString currency; ///< EUR, or "million EUR"
        int unknown = 0; ///< amounts that are not in it
    };
    Figure figure(const Sum &sum) const; ///< thousands of millions are told in millions
    /// What stands under \a figure: the word \a key with the currency, and what is not in it.
    QString figureLabel(const char *key, const Figure &figure) const;
    /// What a bar of a chart shows of \a sum: hundredths of currency(), or of SEK. 0 for nothing.
    qint64 inChart(const Sum &sum) const;
    /// The currency of inChart(); empty when no chart can be drawn.
    QString chartCurrency() const;

private:
    Figure figureOf(qint64 minor, const QString &currency, int unknown) const;

    const ReportSource &m_source;
    std::vector<MoneyColumn> m_columns;
    QString m_currency;
    bool m_hasSek = false;
    bool m_isTooLarge = false;
};
