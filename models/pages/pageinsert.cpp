#include "pages/pageinsert.h"

#include "pages/factbox.h"
#include "pages/pageformat.h"
#include "pages/pagequote.h"
#include "pages/tabletext.h"

namespace {

bool isOrdinaryAndEmpty(const QTextBlock &block)
{
    return block.length() == 1 && !block.textList() && !isProtected(block) && !tableOf(block)
        && !captionedBy(block) && headingLevel(block) == 0 && quotePart(block) == QuotePart::None
        && !isFactBoxTitle(block);
}

} // namespace

bool isSeparator(const QTextBlock &block)
{
    return block.blockFormat().hasProperty(SeparatorLine);
}

QTextBlockFormat separatorFormat()
{
    QTextBlockFormat format = blockFormatFor(0);
    format.setProperty(SeparatorLine, true);
    return format;
}

QTextCursor openParagraphAbove(QTextCursor cursor)
{
    const QTextBlock block = cursor.block();
    cursor.beginEditBlock();
    cursor.setPosition(block.position());
    cursor.insertBlock(block.blockFormat(), block.charFormat());
    cursor.movePosition(QTextCursor::PreviousBlock);
    // Above the title is above the box.
    cursor.setBlockFormat(isFactBoxTitle(block) ? blockFormatFor(0)
                                                : formatAt(block, blockFormatFor(0)));
    cursor.setBlockCharFormat(charFormatFor(0));
    cursor.endEditBlock();
    return cursor;
}

QTextCursor emptyParagraphAt(QTextCursor cursor)
{
    cursor.clearSelection();
    QTextTable *table = tableOf(cursor.block());
    table = table ? table : captionedBy(cursor.block());
    if (table)
        cursor.setPosition(table->lastPosition() + 1);
    if (isOrdinaryAndEmpty(cursor.block()))
        return cursor;
    if (table) {
        cursor = openParagraphAbove(cursor);
    } else {
        cursor.movePosition(QTextCursor::EndOfBlock);
        cursor.insertBlock(formatAt(cursor.block(), blockFormatFor(0)), charFormatFor(0));
    }
    return cursor;
}

QTextCursor insertSeparator(QTextCursor cursor)
{
    cursor.beginEditBlock();
    QTextCursor line = emptyParagraphAt(cursor);
    line.setBlockFormat(formatAt(line.block(), separatorFormat()));
    const QTextBlock next = line.block().next();
    if (next.isValid() && !isProtected(next) && !tableOf(next)
        && factBoxOf(next) == factBoxOf(line.block()))
        line.setPosition(next.position());
    else
        line.insertBlock(formatAt(line.block(), blockFormatFor(0)), charFormatFor(0));
    cursor.endEditBlock();
    return line;
}
