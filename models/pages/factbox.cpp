#include "pages/factbox.h"

#include "pages/inlinetext.h"
#include "pages/pageformat.h"
#include "pages/pageinsert.h"
#include "pages/tabletext.h"

#include <QTextTable>

#include <algorithm>

namespace {

constexpr qreal inset = 16; ///< of what is in a box, at both sides
constexpr qreal endRoom = 14; ///< below the last paragraph, beside its own

/// Of a paragraph outside tables.
int numberOf(const QTextBlock &block)
{
    return block.blockFormat().intProperty(FactBoxNumber);
}

int numberOf(const QTextTable &table)
{
    const QTextDocument &document = *table.document();
    const int before = numberOf(document.findBlock(table.firstPosition() - 1));
    const int behind = numberOf(document.findBlock(table.lastPosition() + 1));
    return before == behind ? before : 0;
}

/// The paragraph above \a block, the last one of the same table or box counting as one place.
QTextBlock above(const QTextBlock &block)
{
    const QTextTable *const table = tableOf(block);
    return table ? block.document()->findBlock(table->firstPosition() - 1) : block.previous();
}

QTextBlock below(const QTextBlock &block)
{
    const QTextTable *const table = tableOf(block);
    return table ? block.document()->findBlock(table->lastPosition() + 1) : block.next();
}

QTextBlockFormat withEnd(QTextBlockFormat format, bool isEnd)
{
    format.setBottomMargin(format.bottomMargin() + (isEnd ? endRoom : -endRoom));
    if (isEnd)
        format.setProperty(FactBoxEnd, true);
    else
        format.clearProperty(FactBoxEnd);
    return format;
}

void fitTables(const QTextDocument &document)
{
    const QList<QTextFrame *> frames = document.rootFrame()->childFrames();
    for (QTextFrame *const frame : frames) {
        auto *const table = qobject_cast<QTextTable *>(frame);
        const qreal margin = table && numberOf(*table) != 0 ? inset : 0;
        if (!table || table->format().leftMargin() == margin)
            continue;
        QTextTableFormat format = table->format();
        format.setLeftMargin(margin);
        format.setRightMargin(margin);
        table->setFormat(format);
    }
}

void makeTitle(const QTextBlock &block, int number)
{
    QTextCursor cursor(block);
    cursor.setBlockFormat(factBoxTitleFormat(number));
    restyle(block, headerCharFormat());
}

/// The paragraphs outside tables from \a first to \a last.
std::vector<QTextBlock> paragraphs(const QTextBlock &first, const QTextBlock &last)
{
    std::vector<QTextBlock> found;
    for (QTextBlock block = first; block.isValid(); block = block.next()) {
        if (!tableOf(block))
            found.push_back(block);
        if (block == last)
            break;
    }
    return found;
}

/// The first and last paragraph of a selection, with the whole of tables at its ends: their
/// captions, and the paragraphs behind them, go along.
std::pair<QTextBlock, QTextBlock> ends(const QTextCursor &cursor)
{
    const QTextDocument &document = *cursor.document();
    QTextBlock first = document.findBlock(cursor.selectionStart());
    QTextBlock last = document.findBlock(cursor.selectionEnd());
    if (const QTextTable *const table = tableOf(first))
        first = document.findBlock(table->firstPosition() - 1);
    if (const QTextTable *table = tableOf(last) ? tableOf(last) : captionedBy(last))
        last = document.findBlock(table->lastPosition() + 1);
    return {first, last};
}

QTextCursor wrap(const QTextCursor &cursor, int number)
{
    auto [first, last] = ends(cursor);
    // Text right behind a table is not chosen with it; an empty paragraph stands between.
    const bool endsInTable = tableOf(last.previous()) && cursor.selectionEnd() <= last.position();
    if (endsInTable && last.length() > 1)
        last = openParagraphAbove(QTextCursor(last)).block();
    for (const QTextBlock &block : paragraphs(first, last))
        QTextCursor(block).setBlockFormat(inFactBox(block.blockFormat(), number));
    const QTextCursor title = openParagraphAbove(QTextCursor(first));
    makeTitle(title.block(), number);
    return title;
}

QTextCursor insertEmpty(const QTextCursor &cursor, int number)
{
    QTextCursor title = emptyParagraphAt(cursor);
    const QTextBlock next = title.block().next();
    if (!next.isValid() || isProtected(next) || tableOf(next) || factBoxOf(next) != 0) {
        title.insertBlock(blockFormatFor(0), charFormatFor(0)); // to go on behind the box
        title.movePosition(QTextCursor::PreviousBlock);
    }
    title.insertBlock(inFactBox(blockFormatFor(0), number), charFormatFor(0));
    title.movePosition(QTextCursor::PreviousBlock);
    makeTitle(title.block(), number);
    return title;
}

} // namespace

int factBoxOf(const QTextBlock &block)
{
    if (!block.isValid())
        return 0;
    const QTextTable *const table = tableOf(block);
    return table ? numberOf(*table) : numberOf(block);
}

bool isFactBoxTitle(const QTextBlock &block)
{
    return block.blockFormat().boolProperty(FactBoxTitle) && numberOf(block) != 0
        && !tableOf(block);
}

QTextBlock firstOfFactBox(const QTextBlock &block)
{
    const int number = factBoxOf(block);
    QTextBlock first = number == 0 ? QTextBlock() : block;
    while (first.isValid() && !isFactBoxTitle(first) && factBoxOf(above(first)) == number)
        first = above(first);
    return first;
}

QTextBlock lastOfFactBox(const QTextBlock &block)
{
    const int number = factBoxOf(block);
    QTextBlock last = number == 0 ? QTextBlock() : block;
    while (last.isValid() && factBoxOf(below(last)) == number && !isFactBoxTitle(below(last)))
        last = below(last);
    return last;
}

int nextFactBox(const QTextDocument &document)
{
    int number = 0;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        number = std::max(number, numberOf(block));
    return number + 1;
}

QTextBlockFormat inFactBox(QTextBlockFormat format, int number)
{
    const bool was = format.intProperty(FactBoxNumber) != 0;
    const qreal change = (number != 0 ? inset : 0) - (was ? inset : 0);
    if (number == 0 && format.boolProperty(FactBoxEnd))
        format = withEnd(format, false);
    format.setLeftMargin(format.leftMargin() + change);
    format.setRightMargin(format.rightMargin() + change);
    if (number != 0)
        format.setProperty(FactBoxNumber, number);
    else
        format.clearProperty(FactBoxNumber);
    return format;
}

QTextBlockFormat formatAt(const QTextBlock &block, const QTextBlockFormat &format)
{
    return tableOf(block) ? format : inFactBox(format, numberOf(block));
}

QTextBlockFormat factBoxTitleFormat(int number)
{
    QTextBlockFormat format = inFactBox(blockFormatFor(0), number);
    format.setProperty(FactBoxTitle, true);
    format.setTopMargin(20);
    format.setBottomMargin(4);
    return format;
}

QTextCursor insertFactBox(QTextCursor cursor)
{
    const auto [first, last] = ends(cursor);
    for (QTextBlock block = first; block.isValid(); block = block.next()) {
        if (factBoxOf(block) != 0)
            return cursor;
        if (block == last)
            break;
    }
    const int number = nextFactBox(*cursor.document());
    cursor.beginEditBlock();
    const QTextCursor title =
        cursor.hasSelection() ? wrap(cursor, number) : insertEmpty(cursor, number);
    cursor.endEditBlock();
    return title;
}

void removeFactBox(QTextCursor cursor)
{
    const QTextBlock first = firstOfFactBox(cursor.block());
    if (!first.isValid())
        return;
    const QTextBlock last = lastOfFactBox(cursor.block());
    cursor.beginEditBlock();
    for (const QTextBlock &block : paragraphs(first, last)) {
        const bool isTitle = isFactBoxTitle(block);
        QTextCursor(block).setBlockFormat(isTitle ? blockFormatFor(0)
                                                  : inFactBox(block.blockFormat(), 0));
        if (isTitle)
            restyle(block, charFormatFor(0));
    }
    cursor.endEditBlock();
}

QTextCursor leaveFactBox(QTextCursor cursor)
{
    const QTextBlock block = cursor.block();
    if (tableOf(block) || factBoxOf(block) == 0 || isFactBoxTitle(block)
        || block != lastOfFactBox(block))
        return {};
    cursor.beginEditBlock();
    if (tableOf(block.previous())) // which is in the box because this paragraph is
        cursor.insertBlock(blockFormatFor(0), charFormatFor(0));
    else
        cursor.setBlockFormat(inFactBox(block.blockFormat(), 0));
    cursor.endEditBlock();
    return cursor;
}

void fitFactBoxes(QTextDocument &document)
{
    fitTables(document);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const int number = numberOf(block);
        if (number == 0 || tableOf(block))
            continue;
        const QTextBlock next = below(block);
        const bool isEnd = factBoxOf(next) != number || isFactBoxTitle(next);
        const QTextBlockFormat format = block.blockFormat();
        if (format.boolProperty(FactBoxEnd) != isEnd)
            QTextCursor(block).setBlockFormat(withEnd(format, isEnd));
    }
}
