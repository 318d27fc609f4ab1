#pragma once

#include <QByteArray>
#include <QCoreApplication>

#include <array>
#include <vector>

/// One row of a CSV file. Its cells point into the text that was read: keep that alive.
struct CsvRow
{
    Q_DECLARE_TR_FUNCTIONS(CsvRow)
public:
    enum class Fault {
        None,
        TooFewCells, ///< fewer than the first row has
        TooManyCells, ///< more than the first row has
        TextAfterQuote, ///< "like" this
        UnclosedQuote, ///< the file ends inside quotes
    };

    std::vector<QByteArrayView> cells; ///< UTF-8
    std::vector<QByteArray> unescaped; ///< owns the cells in which quotes were doubled
    qint64 line = 0; ///< where the row begins; the first line is 1
    qint64 faultLine = 0; ///< where what is wrong begins
    qsizetype expected = 0; ///< cells of the first row
    Fault fault = Fault::None; ///< a row with one must not be stored: its cells may be shifted

    /// True when no cell has any text, as spreadsheets write below their last row.
    bool isEmpty() const;
    /// The fault in one sentence without line number; empty when there is none.
    QString problem() const;
};

/// Walks UTF-8 text as CSV, row by row, without copying it. Source: RFC 4180, and what programs do:
/// any one-byte delimiter; lines end with CR LF, LF or CR; the last one may lack its end; blank
/// lines are no rows; blanks after a closing quote do not count; a quote inside an unquoted cell is
/// text. A first line "sep=;", as Excel writes, is no row. The first row says how many cells all
/// have.
class CsvReader
{
public:
    /// \a utf8 has no byte order mark and outlives the reader and its rows.
    CsvReader(QByteArrayView utf8, char delimiter);

    /// Reads the next row, also a faulty one; false at the end. Reuse \a row: it keeps its memory.
    bool next(CsvRow &row);

    /// Bytes read so far, for progress.
    qsizetype position() const { return m_at - m_begin; }

    /// The delimiter that a first line "sep=;" names, or 0.
    static char declaredDelimiter(QByteArrayView utf8);

private:
    void skipBlankLines();
    void takeCell(CsvRow &row);
    void takePlainCell(CsvRow &row);
    void takeQuotedCell(CsvRow &row);
    void takeAfterQuote(CsvRow &row);
    const char *closingQuote(bool &doubled);
    bool takeDelimiter();
    void takeLineEnd();
    void checkWidth(CsvRow &row);
    bool atEnd() const { return m_at == m_end; }

    const char *m_begin;
    const char *m_at;
    const char *m_end;
    qint64 m_line = 1;
    qsizetype m_expected = 0;
    char m_delimiter;
    std::array<bool, 256> m_stops{}; ///< bytes that end an unquoted cell
};
