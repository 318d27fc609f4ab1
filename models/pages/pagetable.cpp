#include "pages/pagetable.h"

#include "pages/factbox.h"
#include "pages/pageformat.h"
#include "pages/pageinsert.h"
#include "pages/tablegrid.h"
#include "pages/tabletext.h"

#include <algorithm>

namespace {

QTextTable *tableAround(const QTextCursor &cursor)
{
    if (cursor.isNull())
        return nullptr;
    QTextTable *const table = tableOf(cursor.block());
    return table ? table : captionedBy(cursor.block());
}

/// The cells that are selected, or the one where \a cursor stands; no rows outside a cell.
CellRange cellsAt(const QTextCursor &cursor)
{
    const QTextTable *const table = tableOf(cursor.block());
    CellRange range{0, 0, 0, 0};
    if (!table)
        return range;
    if (cursor.currentTable() == table)
        cursor.selectedTableCells(&range.row, &range.rows, &range.column, &range.columns);
    if (range.rows > 0 && range.columns > 0)
        return range;
    const QTextTableCell cell = table->cellAt(cursor.position());
    return {cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan()};
}

/// The cells of the table around \a cursor, when they may be moved about.
std::optional<TableGrid> gridAt(const QTextCursor &cursor)
{
    const QTextTable *const table = tableOf(cursor.block());
    if (!table || !hiddenIn(*table).empty())
        return std::nullopt;
    return TableGrid::of(readTable(*table));
}

QTextCursor cursorIn(const QTextTable &table, int row, int column)
{
    return table
        .cellAt(std::clamp(row, 0, table.rows() - 1), std::clamp(column, 0, table.columns() - 1))
        .firstCursorPosition();
}

/// Removes from the empty paragraph right before \a table to the end of it: the paragraph after the
/// table keeps its formats that way.
void removeWithParagraphAbove(QTextTable &table, int paragraph)
{
    QTextCursor cursor(table.document());
    const int end = table.lastPosition() + 1;
    cursor.setPosition(paragraph);
    cursor.setPosition(end, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
}

/// Puts \a table in the place of \a old, whose caption stays.
QTextTable *replaceTable(QTextTable &old, const content::Table &table, const DocumentStyle &style)
{
    QTextCursor cursor(old.document());
    cursor.setPosition(old.firstPosition() - 1);
    QTextTable *const made = writeCells(cursor, table, style);
    removeWithParagraphAbove(old, cursor.position());
    return made;
}

QTextCursor removeTable(QTextTable &table)
{
    QTextCursor cursor(table.document());
    cursor.setPosition(table.firstPosition() - 1);
    if (captionOf(table).isValid()) {
        cursor.movePosition(QTextCursor::StartOfBlock, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
    } else {
        cursor.insertBlock();
    }
    const int position = cursor.position();
    removeWithParagraphAbove(table, position);
    cursor.setPosition(position);
    return cursor;
}

QTextCursor editCaption(QTextTable &table)
{
    QTextCursor cursor(table.document());
    cursor.setPosition(table.firstPosition() - 1);
    if (!captionOf(table).isValid())
        cursor.insertBlock(formatAt(cursor.block(), captionFormat()), headerCharFormat());
    return cursor;
}

/// Changes the cells as \a command says; \a range is where writing goes on afterwards.
void change(TableGrid &grid, CellRange &range, TableCommand command)
{
    const CellRange whole = grid.whole(range);
    switch (command) {
    case TableCommand::InsertRowAbove:
        grid.insertRow(range.row = whole.row);
        break;
    case TableCommand::InsertRowBelow:
        grid.insertRow(range.row = whole.row + whole.rows);
        break;
    case TableCommand::InsertColumnLeft:
        grid.insertColumn(range.column = whole.column);
        break;
    case TableCommand::InsertColumnRight:
        grid.insertColumn(range.column = whole.column + whole.columns);
        break;
    case TableCommand::RemoveRows:
        for (int row = range.row + range.rows - 1; row >= range.row; --row)
            grid.removeRow(row);
        break;
    case TableCommand::RemoveColumns:
        for (int column = range.column + range.columns - 1; column >= range.column; --column)
            grid.removeColumn(column);
        break;
    case TableCommand::MergeCells:
        grid.merge(range = whole);
        break;
    case TableCommand::SplitCell:
        grid.split(range.row, range.column);
        break;
    default:
        break;
    }
}

bool removesAll(const TableGrid &grid, const CellRange &range, TableCommand command)
{
    return command == TableCommand::RemoveTable
        || (command == TableCommand::RemoveRows && range.rows >= grid.rows())
        || (command == TableCommand::RemoveColumns && range.columns >= grid.columns());
}

bool hasRoom(const TableGrid &grid, bool forRow)
{
    const int rows = grid.rows() + (forRow ? 1 : 0);
    const int columns = grid.columns() + (forRow ? 0 : 1);
    return columns <= TableGrid::maxColumns && rows * columns <= maxTableCells;
}

QTextCursor changeCells(QTextTable &table, const TableGrid &before, CellRange range,
                        TableCommand command, const DocumentStyle &style)
{
    if (removesAll(before, range, command))
        return removeTable(table);
    TableGrid grid = before;
    change(grid, range, command);
    content::Table changed = readTable(table);
    changed.rows = grid.tableRows();
    if (command == TableCommand::ToggleHeaderRow)
        changed.headerRow = !changed.headerRow;
    if (command == TableCommand::ToggleHeaderColumn)
        changed.headerColumn = !changed.headerColumn;
    return cursorIn(*replaceTable(table, changed, style), range.row, range.column);
}

} // namespace

bool isInTable(const QTextCursor &cursor)
{
    return tableAround(cursor) != nullptr;
}

bool isPossible(const QTextCursor &cursor, TableCommand command)
{
    if (command == TableCommand::RemoveTable || command == TableCommand::EditCaption)
        return isInTable(cursor);
    const std::optional<TableGrid> grid = gridAt(cursor);
    if (!grid)
        return false;
    const CellRange range = cellsAt(cursor);
    const CellRange cell = grid->at(range.row, range.column).place;
    switch (command) {
    case TableCommand::InsertRowAbove:
    case TableCommand::InsertRowBelow:
        return hasRoom(*grid, true);
    case TableCommand::InsertColumnLeft:
    case TableCommand::InsertColumnRight:
        return hasRoom(*grid, false);
    case TableCommand::MergeCells:
        return grid->whole(range) != cell;
    case TableCommand::SplitCell:
        return cell.rows > 1 || cell.columns > 1;
    default:
        return true;
    }
}

QTextCursor runTableCommand(const QTextCursor &cursor, TableCommand command,
                            const DocumentStyle &style)
{
    QTextTable *const table = tableAround(cursor);
    if (!table || !isPossible(cursor, command))
        return cursor;
    QTextCursor step(cursor);
    step.beginEditBlock();
    QTextCursor after;
    if (command == TableCommand::EditCaption)
        after = editCaption(*table);
    else if (command == TableCommand::RemoveTable)
        after = removeTable(*table);
    else
        after = changeCells(*table, *gridAt(cursor), cellsAt(cursor), command, style);
    step.endEditBlock();
    return after;
}

QTextCursor insertTable(const QTextCursor &cursor, int rows, int columns,
                        const DocumentStyle &style)
{
    if (isInTable(cursor) || rows < 1 || columns < 1 || columns > TableGrid::maxColumns
        || rows > maxTableCells / columns)
        return cursor;
    content::Table table;
    table.rows.assign(size_t(rows), std::vector<content::Cell>(size_t(columns)));
    QTextCursor step(cursor);
    step.beginEditBlock();
    QTextCursor at = emptyParagraphAt(cursor);
    const QTextBlockFormat around = formatAt(at.block(), blockFormatFor(0));
    at.setBlockFormat(formatAt(at.block(), captionFormat()));
    at.setBlockCharFormat(headerCharFormat());
    const QTextTable *const made = writeCells(at, table, style);
    at.setBlockFormat(around);
    at.setBlockCharFormat(charFormatFor(0));
    const QTextBlock next = at.block().next();
    if (next.isValid() && !tableOf(next) && factBoxOf(next) == factBoxOf(at.block()))
        at.deleteChar(); // what follows is text already: no empty line between
    step.endEditBlock();
    return cursorIn(*made, 0, 0);
}

QTextCursor cellBeside(const QTextCursor &cursor, int by)
{
    const QTextTable *const table = tableOf(cursor.block());
    if (!table)
        return {};
    const QTextTableCell here = table->cellAt(cursor.position());
    const int places = table->rows() * table->columns();
    int place = here.row() * table->columns() + here.column();
    for (place += by; place >= 0 && place < places; place += by) {
        const QTextTableCell cell =
            table->cellAt(place / table->columns(), place % table->columns());
        if (cell.row() * table->columns() + cell.column() == place)
            return cell.firstCursorPosition();
    }
    return {};
}

bool hasHeaderRow(const QTextCursor &cursor)
{
    const QTextTable *const table = tableAround(cursor);
    return table && table->format().boolProperty(HeaderRow);
}

bool hasHeaderColumn(const QTextCursor &cursor)
{
    const QTextTable *const table = tableAround(cursor);
    return table && table->format().boolProperty(HeaderColumn);
}
