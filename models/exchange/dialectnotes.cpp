#include "exchange/dialect.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace {
QString decimalNote(char decimal, qint64 values)
{
    const auto n = int(values);
    return decimal == ',' ? Dialect::tr("Decimal comma, from %Ln number(s)", nullptr, n)
                          : Dialect::tr("Decimal point, from %Ln number(s)", nullptr, n);
}

QString decimalName(char decimal)
{
    return decimal == ',' ? Dialect::tr("decimal comma") : Dialect::tr("decimal point");
}

QString delimiterNote(const Dialect &dialect)
{
    const QString name = delimiterName(dialect.delimiter);
    if (dialect.delimiterAsked)
        return Dialect::tr("Columns separated by %1, as asked").arg(name);
    if (dialect.columns.size() < 2)
        return Dialect::tr("One column: no comma, semicolon, tab or vertical bar in the first row");
    if (dialect.faultyRows == 0)
        return Dialect::tr("Columns separated by %1, found in all %Ln row(s)", nullptr,
                           int(dialect.rows))
            .arg(name);
    const QLocale locale;
    return Dialect::tr("Columns separated by %1, found so in %2 of %3 rows")
        .arg(name, locale.toString(dialect.rows - dialect.faultyRows),
             locale.toString(dialect.rows));
}

/// The note for the whole file, unless nothing in it tells.
QStringList fileNotes(const Dialect &dialect)
{
    qint64 numbers = 0;
    qint64 dates = 0;
    for (const ColumnGuess &column : dialect.columns) {
        if (column.looksNumeric && column.decimal == dialect.decimal)
            numbers += column.decimalValues;
        if (column.looksDate && column.order == dialect.order)
            dates += column.orderValues;
    }
    QStringList notes;
    if (numbers > 0)
        notes.append(decimalNote(dialect.decimal, numbers));
    if (dates > 0)
        notes.append(Dialect::tr("Dates as %1, from %Ln value(s)", nullptr, int(dates))
                         .arg(dateOrderName(dialect.order)));
    return notes;
}

QString columnDecimalNote(const ColumnGuess &column, const Dialect &dialect)
{
    const QString decimal = decimalName(column.decimal);
    if (column.decimalMixed)
        return Dialect::tr("%1: both decimal comma and decimal point; read with %2")
            .arg(column.name, decimal);
    if (column.decimalAmbiguous)
        return Dialect::tr("%1: numbers such as %2 can be read in two ways; read with %3")
            .arg(column.name, QString::fromUtf8(column.unsureNumber), decimal);
    if (column.decimal != dialect.decimal && column.decimalValues > 0)
        return Dialect::tr("%1: %2").arg(column.name, decimal);
    return {};
}

QString columnOrderNote(const ColumnGuess &column, const Dialect &dialect)
{
    const QString order = dateOrderName(column.order);
    if (column.orderMixed)
        return Dialect::tr("%1: both day and month come first; read as %2").arg(column.name, order);
    if (column.orderAmbiguous)
        return Dialect::tr("%1: day and month cannot be told apart; read as %2")
            .arg(column.name, order);
    if (column.order != dialect.order && column.orderValues > 0)
        return Dialect::tr("%1: dates as %2").arg(column.name, order);
    return {};
}
} // namespace

QStringList Dialect::notes() const
{
    QStringList notes = {encodingNote, delimiterNote(*this)};
    notes += fileNotes(*this);
    for (const ColumnGuess &column : columns) {
        if (column.looksNumeric && !column.looksDate)
            notes.append(columnDecimalNote(column, *this));
        if (column.looksDate)
            notes.append(columnOrderNote(column, *this));
    }
    notes.removeAll(QString());
    return notes;
}

QString delimiterName(char delimiter)
{
    struct Named
    {
        char delimiter;
        const char *name;
    };
    static constexpr Named known[] = {{',', QT_TRANSLATE_NOOP("Dialect", "comma")},
                                      {';', QT_TRANSLATE_NOOP("Dialect", "semicolon")},
                                      {'\t', QT_TRANSLATE_NOOP("Dialect", "tab")},
                                      {'|', QT_TRANSLATE_NOOP("Dialect", "vertical bar")}};
    for (const Named &one : known) {
        if (one.delimiter == delimiter)
            return Dialect::tr(one.name);
    }
    return QString(QLatin1Char(delimiter));
}

QString dateOrderName(DateOrder order)
{
    switch (order) {
    case DateOrder::YearMonthDay:
        return Dialect::tr("year-month-day");
    case DateOrder::DayMonthYear:
        return Dialect::tr("day.month.year");
    case DateOrder::MonthDayYear:
        return Dialect::tr("month/day/year");
    }
    return {};
}
