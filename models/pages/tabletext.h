#pragma once

#include "pages/pagedocument.h"

#include <QTextCursor>
#include <QTextTable>

// Tables in an editor's document. The paragraph right before a table is its caption when it is
// marked as one. A cell holds one paragraph; more of them, which Qt's own commands can make, are
// read as lines of one.

/// The table at the outermost level in which \a block stands, or nullptr.
QTextTable *tableOf(const QTextBlock &block);
/// The paragraph of \a table's caption, or an invalid one.
QTextBlock captionOf(const QTextTable &table);
/// The table whose caption \a block is, or nullptr.
QTextTable *captionedBy(const QTextBlock &block);
/// True when \a block stands in a cell of a header row or column.
bool isHeaderCell(const QTextBlock &block);

/// True when \a table can be edited as cells: it has some, and not too many.
bool canBeShown(const content::Table &table);
/// Writes the cells of \a table after the paragraph of \a cursor, which then stands in the
/// paragraph after the table. \a table must be in canonical form and can be shown.
QTextTable *writeCells(QTextCursor &cursor, const content::Table &table,
                       const DocumentStyle &style);
/// What \a table holds, with its caption. Blocks of other kinds inside its cells, which cells
/// cannot hold, are left out: see hiddenIn().
content::Table readTable(const QTextTable &table);
/// The paragraphs in the cells of \a table that stand for protected blocks or hold drawn ones.
std::vector<QTextBlock> hiddenIn(const QTextTable &table);

/// How a caption looks.
QTextBlockFormat captionFormat();
