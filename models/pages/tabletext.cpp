#include "pages/tabletext.h"

#include "pages/drawnblock.h"
#include "pages/inlinetext.h"
#include "pages/pageformat.h"
#include "pages/tablegrid.h"

namespace {

constexpr qreal cellPadding = 5;

QTextTableFormat formatOf(const content::Table &table, const DocumentStyle &style)
{
    QTextTableFormat format;
    format.setProperty(HeaderRow, table.headerRow);
    format.setProperty(HeaderColumn, table.headerColumn);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setBorderCollapse(true);
    format.setBorder(1);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    if (style.line.isValid())
        format.setBorderBrush(style.line);
    format.setCellPadding(cellPadding);
    format.setCellSpacing(0);
    format.setBottomMargin(12);
    return format;
}

bool isHeader(const content::Table &table, const CellRange &place)
{
    return (table.headerRow && place.row == 0) || (table.headerColumn && place.column == 0);
}

QTextBlockFormat cellFormat()
{
    QTextBlockFormat format = blockFormatFor(0);
    format.setBottomMargin(0);
    return format;
}

void writeCell(QTextTableCell cell, const content::Text &text, bool header,
               const DocumentStyle &style)
{
    const QTextCharFormat plain = header ? headerCharFormat() : charFormatFor(0);
    if (header && style.boxed.isValid()) {
        QTextCharFormat format = cell.format();
        format.setBackground(style.boxed);
        cell.setFormat(format);
    }
    QTextCursor cursor = cell.firstCursorPosition();
    cursor.setBlockFormat(cellFormat());
    cursor.mergeBlockCharFormat(plain); // the same format holds what the cell spans
    insertText(cursor, text, plain, style);
}

/// The paragraphs from the first to the last position of \a cell.
std::vector<QTextBlock> paragraphsOf(const QTextTableCell &cell)
{
    std::vector<QTextBlock> found;
    const QTextBlock last = cell.lastCursorPosition().block();
    for (QTextBlock block = cell.firstCursorPosition().block(); block.isValid();
         block = block.next()) {
        found.push_back(block);
        if (block == last)
            break;
    }
    return found;
}

content::Text textOf(const QTextTableCell &cell)
{
    content::Text text;
    bool first = true;
    for (const QTextBlock &block : paragraphsOf(cell)) {
        if (isProtected(block))
            continue;
        appendLine(text, first, textOf(block));
        first = false;
    }
    return normalised(std::move(text));
}

template <typename Function> void forEachCell(const QTextTable &table, const Function &function)
{
    for (int row = 0; row < table.rows(); ++row) {
        for (int column = 0; column < table.columns(); ++column) {
            const QTextTableCell cell = table.cellAt(row, column);
            if (cell.row() == row && cell.column() == column)
                function(cell);
        }
    }
}

} // namespace

QTextTable *tableOf(const QTextBlock &block)
{
    const QTextDocument &document = *block.document();
    QTextFrame *frame = document.frameAt(block.position());
    while (frame && frame->parentFrame() && frame->parentFrame() != document.rootFrame())
        frame = frame->parentFrame();
    return qobject_cast<QTextTable *>(frame);
}

QTextBlock captionOf(const QTextTable &table)
{
    const QTextBlock above = table.document()->findBlock(table.firstPosition() - 1);
    return above.blockFormat().hasProperty(TableCaption) && !tableOf(above) ? above : QTextBlock();
}

QTextTable *captionedBy(const QTextBlock &block)
{
    if (!block.blockFormat().hasProperty(TableCaption) || tableOf(block) || !block.next().isValid())
        return nullptr;
    return tableOf(block.next());
}

bool isHeaderCell(const QTextBlock &block)
{
    const QTextTable *const table = tableOf(block);
    if (!table)
        return false;
    const QTextTableCell cell = table->cellAt(block.position());
    const QTextTableFormat format = table->format();
    return (format.boolProperty(HeaderRow) && cell.row() == 0)
        || (format.boolProperty(HeaderColumn) && cell.column() == 0);
}

bool canBeShown(const content::Table &table)
{
    const std::optional<TableGrid> grid = TableGrid::of(table);
    return grid && grid->rows() > 0 && grid->rows() * grid->columns() <= maxTableCells
        && grid->tableRows() == table.rows;
}

QTextTable *writeCells(QTextCursor &cursor, const content::Table &table, const DocumentStyle &style)
{
    const TableGrid grid = TableGrid::of(table).value_or(TableGrid());
    QTextTable *const made =
        cursor.insertTable(grid.rows(), grid.columns(), formatOf(table, style));
    for (const PlacedCell &cell : grid.cells()) {
        const CellRange &place = cell.place;
        if (place.rows > 1 || place.columns > 1)
            made->mergeCells(place.row, place.column, place.rows, place.columns);
    }
    for (const PlacedCell &cell : grid.cells()) {
        writeCell(made->cellAt(cell.place.row, cell.place.column), cell.text,
                  isHeader(table, cell.place), style);
    }
    cursor.setPosition(made->lastPosition() + 1);
    return made;
}

content::Table readTable(const QTextTable &table)
{
    content::Table read;
    read.headerRow = table.format().boolProperty(HeaderRow);
    read.headerColumn = table.format().boolProperty(HeaderColumn);
    if (const QTextBlock caption = captionOf(table); caption.isValid())
        read.caption = textOf(caption);
    read.rows.resize(size_t(table.rows()));
    forEachCell(table, [&](const QTextTableCell &cell) {
        read.rows[size_t(cell.row())].push_back({textOf(cell), cell.columnSpan(), cell.rowSpan()});
    });
    return read;
}

std::vector<QTextBlock> hiddenIn(const QTextTable &table)
{
    std::vector<QTextBlock> hidden;
    forEachCell(table, [&](const QTextTableCell &cell) {
        for (const QTextBlock &block : paragraphsOf(cell)) {
            if (isProtected(block) || !drawnIn(block).isEmpty())
                hidden.push_back(block);
        }
    });
    return hidden;
}

QTextBlockFormat captionFormat()
{
    QTextBlockFormat format = blockFormatFor(0);
    format.setProperty(TableCaption, true);
    format.setTopMargin(8);
    format.setBottomMargin(4);
    return format;
}
