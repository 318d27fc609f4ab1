#pragma once

#include "records/result.h"

#include <QCoreApplication>
#include <QStringList>

#include <vector>

class QMimeData;

/// What lies on the clipboard in the forms that a table may have there.
struct ClipSource
{
    QString exact; ///< as this program copied it; see ClipTable::exactFormat
    QString text;
    QString html; ///< left out when it could say no more than a long text

    static ClipSource of(const QMimeData &data);
    /// Letters to read, to judge how long that takes.
    qsizetype size() const { return exact.size() + text.size() + html.size(); }
};

/// A table of texts, as it lies on the clipboard.
class ClipTable
{
    Q_DECLARE_TR_FUNCTIONS(ClipTable)
public:
    /// What this program's copy adds beside text and HTML: the same table, with the code or number
    /// of what cannot be told apart by name; see ClipText.
    static constexpr const char *exactFormat = "application/x-utblick-cells";
    /// More cells than anybody copies: a hostile page must not fill the memory.
    static constexpr qint64 mostCells = 5'000'000;

    /// Reads what lies on the clipboard: the exact table when this program copied it; else the
    /// text, unless the HTML says more. It does when it is one table with nothing beside it, and
    /// has merged cells, or another number of rows or columns than the text (word processors break
    /// cells with several paragraphs in the text). NotFound when there is nothing to paste; Invalid
    /// for too many cells.
    static Result<ClipTable> read(const ClipSource &source);

    /// Cells separated by tabs, rows by CR LF, LF or CR; the last one may lack its end, and a blank
    /// line is a row. A cell that begins with a quote is quoted when it ends with one and holds
    /// what needs quotes: a tab, a line break or a doubled quote. So a title that stands in quotes
    /// keeps them: spreadsheets quote nothing else.
    static Result<ClipTable> fromText(const QString &text);
    /// The first table of \a html. A merged cell stands in its first place, and the places it
    /// covers are absent. Without a table, the text beside it.
    static Result<ClipTable> fromHtml(const QString &html);
    /// One row a list; a null string is an absent cell.
    explicit ClipTable(std::vector<QStringList> rows = {});

    int rows() const { return int(m_rows.size()); }
    int columns() const { return m_columns; }
    bool isEmpty() const { return m_columns == 0; }
    /// The cell, as written; a null string when it is absent: in a row that is shorter than others
    /// or covered by a merged cell. What is absent is not pasted, while an empty cell clears.
    QString at(int row, int column) const { return m_rows[size_t(row)].value(column); }

private:
    std::vector<QStringList> m_rows;
    int m_columns = 0;
};
