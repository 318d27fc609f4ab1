#include "exchange/csvreader.h"

#include "exchange/textguess.h"

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace {
void blame(CsvRow &row, CsvRow::Fault fault, qint64 line)
{
    if (row.fault != CsvRow::Fault::None)
        return; // the first fault is the cause of those behind it
    row.fault = fault;
    row.faultLine = line;
}

QByteArray withSingleQuotes(QByteArrayView cell)
{
    QByteArray text;
    text.reserve(cell.size());
    for (qsizetype at = 0; at < cell.size(); ++at) {
        const qsizetype quote = cell.indexOf('"', at);
        const qsizetype end = quote < 0 ? cell.size() : quote + 1;
        text.append(cell.sliced(at, end - at));
        at = end; // and over the second of the two
    }
    return text;
}
} // namespace

bool CsvRow::isEmpty() const
{
    return std::all_of(cells.begin(), cells.end(), [](QByteArrayView c) { return c.isEmpty(); });
}

QString CsvRow::problem() const
{
    const auto found = qint64(cells.size());
    switch (fault) {
    case Fault::None:
        return {};
    case Fault::TooFewCells:
    case Fault::TooManyCells:
        return tr("The row has %1 cells, but the first row has %2.").arg(found).arg(expected);
    case Fault::TextAfterQuote:
        return tr("Text follows a closing quote. Double the quotes inside a quoted cell.");
    case Fault::UnclosedQuote:
        return tr("A quote opens on line %1 and never closes. Everything after it is unread.")
            .arg(faultLine);
    }
    return {};
}

CsvReader::CsvReader(QByteArrayView utf8, char delimiter)
    : m_begin(utf8.data())
    , m_at(m_begin)
    , m_end(m_begin + utf8.size())
    , m_delimiter(delimiter)
{
    for (const char stop : {delimiter, '\n', '\r'})
        m_stops[uchar(stop)] = true;
    if (declaredDelimiter(utf8) != 0) {
        m_at += 5;
        takeLineEnd();
    }
}

char CsvReader::declaredDelimiter(QByteArrayView utf8)
{
    const auto isLineEnd = [](char c) { return c == '\n' || c == '\r'; };
    if (!utf8.startsWith("sep="_ba) || utf8.size() < 6 || !isLineEnd(utf8[5]))
        return 0;
    return isLineEnd(utf8[4]) || utf8[4] == '"' ? char(0) : utf8[4];
}

bool CsvReader::next(CsvRow &row)
{
    row.cells.clear();
    row.unescaped.clear();
    row.fault = CsvRow::Fault::None;
    row.faultLine = 0;
    skipBlankLines();
    if (atEnd())
        return false;
    row.line = m_line;
    do
        takeCell(row);
    while (takeDelimiter());
    takeLineEnd();
    checkWidth(row);
    return true;
}

void CsvReader::skipBlankLines()
{
    while (!atEnd() && (*m_at == '\n' || *m_at == '\r'))
        takeLineEnd();
}

void CsvReader::takeCell(CsvRow &row)
{
    if (!atEnd() && *m_at == '"')
        takeQuotedCell(row);
    else
        takePlainCell(row);
}

void CsvReader::takePlainCell(CsvRow &row)
{
    const char *const begin = m_at;
    const char *at = m_at;
    while (at != m_end && !m_stops[uchar(*at)])
        ++at;
    m_at = at;
    row.cells.emplace_back(begin, at);
}

void CsvReader::takeQuotedCell(CsvRow &row)
{
    const qint64 openedOn = m_line;
    const char *const begin = ++m_at;
    bool doubled = false;
    const char *const close = closingQuote(doubled);
    const QByteArrayView cell(begin, close != nullptr ? close : m_end);
    m_line += countLineEnds(cell);
    if (close == nullptr)
        blame(row, CsvRow::Fault::UnclosedQuote, openedOn);
    if (doubled)
        row.cells.emplace_back(row.unescaped.emplace_back(withSingleQuotes(cell)));
    else
        row.cells.push_back(cell);
    takeAfterQuote(row);
}

/// Moves behind the closing quote and returns it; null, and the end, when there is none.
const char *CsvReader::closingQuote(bool &doubled)
{
    while (!atEnd()) {
        const void *const found = std::memchr(m_at, '"', size_t(m_end - m_at));
        if (found == nullptr)
            break;
        const auto *const quote = static_cast<const char *>(found);
        m_at = quote + 1;
        if (atEnd() || *m_at != '"')
            return quote;
        doubled = true;
        ++m_at;
    }
    m_at = m_end;
    return nullptr;
}

void CsvReader::takeAfterQuote(CsvRow &row)
{
    while (!atEnd() && *m_at == ' ')
        ++m_at;
    if (atEnd() || m_stops[uchar(*m_at)])
        return;
    blame(row, CsvRow::Fault::TextAfterQuote, m_line);
    while (!atEnd() && !m_stops[uchar(*m_at)])
        ++m_at;
}

bool CsvReader::takeDelimiter()
{
    if (atEnd() || *m_at != m_delimiter)
        return false;
    ++m_at;
    return true;
}

void CsvReader::takeLineEnd()
{
    if (atEnd())
        return;
    const bool isPair = *m_at == '\r' && m_at + 1 != m_end && m_at[1] == '\n';
    m_at += isPair ? 2 : 1;
    ++m_line;
}

void CsvReader::checkWidth(CsvRow &row)
{
    const auto width = qsizetype(row.cells.size());
    if (m_expected == 0)
        m_expected = width;
    row.expected = m_expected;
    if (width < m_expected)
        blame(row, CsvRow::Fault::TooFewCells, row.line);
    else if (width > m_expected)
        blame(row, CsvRow::Fault::TooManyCells, row.line);
}
