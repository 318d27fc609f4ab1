#include "exchange/dialectsurvey.h"

#include "exchange/csvreader.h"

namespace {
/// A few "unknown" or impossible values do not make a column of dates a column of text.
bool areMost(qint64 some, qint64 all)
{
    return some > 0 && some * 5 >= all * 4;
}
} // namespace

void ColumnSurvey::add(QByteArrayView cell)
{
    if (cell.isEmpty())
        return;
    ++m_values;
    if (const auto date = DateCell::read(cell))
        addDate(*date);
    if (const auto number = NumberCell::read(cell))
        addNumber(*number, cell);
}

void ColumnSurvey::addNumber(const NumberCell &number, QByteArrayView cell)
{
    ++m_numbers;
    commas += number.sure == ',';
    points += number.sure == '.';
    unsureCommas += number.unsure == ',';
    unsurePoints += number.unsure == '.';
    if (number.unsure != 0 && m_unsureNumber.isEmpty())
        m_unsureNumber = cell;
}

void ColumnSurvey::addDate(const DateCell &date)
{
    ++m_dates;
    m_compactDates += date.compact;
    if (date.yearFirst)
        return;
    ++yearLast;
    const bool firstIsDay = date.first > 12 && date.second <= 12;
    const bool secondIsDay = date.second > 12 && date.first <= 12;
    monthFirst += secondIsDay;
    // Nobody writes month.day.year with points.
    dayFirst += firstIsDay || (date.separator == '.' && !secondIsDay);
}

ColumnGuess ColumnSurvey::guess() const
{
    ColumnGuess guess;
    guess.values = m_values;
    guess.allEmpty = m_values == 0;
    guess.looksNumeric = areMost(m_numbers, m_values);
    // Eight digits may be an amount: they are dates only when all of them could be.
    guess.looksDate = m_compactDates > 0 ? m_dates == m_values : areMost(m_dates, m_values);
    guess.orderMixed = dayFirst > 0 && monthFirst > 0;
    guess.decimalMixed = commas > 0 && points > 0;
    guess.decimalValues = std::max(commas, points);
    guess.orderValues = yearLast > 0 ? std::max(dayFirst, monthFirst) : m_dates;
    guess.unsureNumber = m_unsureNumber.toByteArray();
    return guess;
}

FileSurvey FileSurvey::of(QByteArrayView utf8, char delimiter)
{
    FileSurvey survey{.delimiter = delimiter};
    CsvReader reader(utf8, delimiter);
    CsvRow row;
    if (!reader.next(row))
        return survey;
    for (const QByteArrayView name : row.cells)
        survey.names.append(QString::fromUtf8(name).trimmed());
    survey.columns.resize(row.cells.size());
    survey.faultyRows += row.fault != CsvRow::Fault::None;
    while (reader.next(row)) {
        ++survey.rows;
        if (row.fault != CsvRow::Fault::None) {
            ++survey.faultyRows;
            continue;
        }
        for (size_t i = 0; i < row.cells.size(); ++i)
            survey.columns[i].add(row.cells[i]);
    }
    return survey;
}
