#pragma once

#include "pages/pagedocument.h"

#include <QTextCursor>

// Commands on the tables of an editor's document. Each is one undo step.

enum class TableCommand {
    InsertRowAbove,
    InsertRowBelow,
    InsertColumnLeft,
    InsertColumnRight,
    RemoveRows, ///< those of the selected cells
    RemoveColumns,
    RemoveTable,
    MergeCells, ///< the selected ones; their words stand as lines of one cell
    SplitCell, ///< one that spans several rows or columns
    ToggleHeaderRow,
    ToggleHeaderColumn,
    EditCaption, ///< moves to the caption, which is made if there is none
};

/// True when \a cursor stands in a table, or in its caption.
bool isInTable(const QTextCursor &cursor);
/// Whether \a command can be carried out where \a cursor stands.
bool isPossible(const QTextCursor &cursor, TableCommand command);
/// Carries \a command out on the table around \a cursor. Returns where writing goes on; the same
/// place when the command is not possible.
QTextCursor runTableCommand(const QTextCursor &cursor, TableCommand command,
                            const DocumentStyle &style = {});
/// Puts an empty table with a header row below the paragraph where \a cursor stands. Returns its
/// first cell; the same place inside a table, which cannot hold another.
QTextCursor insertTable(const QTextCursor &cursor, int rows, int columns,
                        const DocumentStyle &style = {});
/// The cell \a by (-1 or +1) after the one of \a cursor; a null cursor where there is none.
QTextCursor cellBeside(const QTextCursor &cursor, int by);

/// True when the table around \a cursor has a header row, or a header column.
bool hasHeaderRow(const QTextCursor &cursor);
bool hasHeaderColumn(const QTextCursor &cursor);
