#pragma once

#include "exchange/dialect.h"

/// Counts what the cells of one column say about how its values are written.
class ColumnSurvey
{
public:
    void add(QByteArrayView cell);

    /// The guess from this column alone; fields without evidence keep their defaults.
    ColumnGuess guess() const;

    qint64 commas = 0; ///< numbers that can only have a decimal comma
    qint64 points = 0; ///< numbers that can only have a decimal point
    qint64 unsureCommas = 0; ///< as 1,234
    qint64 unsurePoints = 0; ///< as 1.234
    qint64 dayFirst = 0; ///< dates that can only be day, month, year
    qint64 monthFirst = 0; ///< dates that can only be month, day, year
    qint64 yearLast = 0; ///< all dates whose year is last

private:
    void addNumber(const NumberCell &number, QByteArrayView cell);
    void addDate(const DateCell &date);

    qint64 m_values = 0;
    qint64 m_numbers = 0;
    qint64 m_dates = 0;
    qint64 m_compactDates = 0;
    QByteArrayView m_unsureNumber;
};

/// A whole file read with one delimiter.
struct FileSurvey
{
    char delimiter = ',';
    qint64 rows = 0; ///< below the first
    qint64 faultyRows = 0;
    QStringList names; ///< cells of the first row
    std::vector<ColumnSurvey> columns;

    static FileSurvey of(QByteArrayView utf8, char delimiter);
};
