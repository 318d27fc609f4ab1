#pragma once

#include <QByteArray>
#include <QDate>
#include <QVarLengthArray>

#include <optional>

/// In which order a date is written when its year does not come first.
enum class DateOrder { YearMonthDay, DayMonthYear, MonthDayYear };

/// A cell that is written like a number: 1 234,50 · -12.5 · 300 kr · 1.234.567 · € 40.
struct NumberCell
{
    QVarLengthArray<char, 40> body; ///< sign, digits and marks in ASCII; every kind of space as ' '
    QByteArrayView unit; ///< as written before or after the number: "kr", "EUR", "€", "%"; or empty
    char sure = 0; ///< the decimal mark, where only one reading is possible: '.' or ','
    char unsure = 0; ///< the mark that may be decimal or thousands, as in 1,234

    /// Nothing when \a cell is no number, or is grouped otherwise than by threes.
    static std::optional<NumberCell> read(QByteArrayView cell);

    /// "-1234.50", with the decimal mark \a decimal in the cell ('.' or ','). Nothing when the cell
    /// contradicts that: 12.5 where the decimal mark is a comma is an error, not 125.
    std::optional<QByteArray> plain(char decimal) const;
};

/// A cell that is written like a date: 2027-01-31 · 31.1.2027 · 1/31/2027 · 20270131, also with the
/// time 00:00. Whether the day exists is another question: see date().
struct DateCell
{
    int first = 0; ///< the year when yearFirst, else day or month
    int second = 0;
    int third = 0; ///< the day when yearFirst, else the year
    bool yearFirst = false;
    bool compact = false; ///< eight digits
    char separator = 0; ///< '-', '.', '/', or 0 when compact

    /// Nothing when \a cell is no date, has a two-digit year, or a time that would be lost.
    static std::optional<DateCell> read(QByteArrayView cell);

    /// The date in \a order, which does not matter when the year is first; invalid when the
    /// calendar has no such day.
    QDate date(DateOrder order) const;
};
