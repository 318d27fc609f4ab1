#include "pages/pastedblocks.h"

#include "pages/factbox.h"
#include "pages/inlinetext.h"
#include "pages/pageformat.h"
#include "pages/pagequote.h"
#include "pages/pagetable.h"

#include <QTextDocumentFragment>
#include <QTextList>

using namespace Qt::StringLiterals;

namespace {

/// How plain words look where \a block stands.
QTextCharFormat plainFormat(const QTextBlock &block, const DocumentStyle &style)
{
    if (const QuotePart part = quotePart(block); part != QuotePart::None)
        return quoteCharFormat(part, style);
    return plainFormat(block);
}

/// \a blocks as lines of one text; a single paragraph keeps its marks.
content::Text asOneText(const BlockList &blocks)
{
    if (blocks.size() == 1) {
        if (const auto *paragraph = blocks.front().as<content::Paragraph>())
            return paragraph->text;
    }
    return plain(plainText(blocks).trimmed());
}

/// An empty ordinary paragraph where \a cursor stands, between what is before it and behind it.
void openParagraph(QTextCursor &cursor)
{
    const bool isBehind = cursor.atBlockStart();
    const bool isBefore = cursor.atBlockEnd();
    const QTextBlockFormat format = cursor.blockFormat();
    const QTextCharFormat charFormat = cursor.blockCharFormat();
    if (!isBehind)
        cursor.insertBlock(format, charFormat);
    if (!isBefore) { // what was behind the cursor keeps its style
        cursor.insertBlock(format, charFormat);
        cursor.movePosition(QTextCursor::PreviousBlock);
    }
    if (QTextList *const list = cursor.currentList())
        list->remove(cursor.block());
    cursor.setBlockFormat(formatAt(cursor.block(), blockFormatFor(0)));
    cursor.setBlockCharFormat(charFormatFor(0));
    cursor.setCharFormat(charFormatFor(0));
}

void writeBlocks(QTextCursor &cursor, BlockList blocks, const DocumentStyle &style)
{
    const auto *first = blocks.empty() ? nullptr : blocks.front().as<content::Paragraph>();
    if (first && (blocks.size() == 1 || !cursor.atBlockStart())) {
        insertText(cursor, first->text, plainFormat(cursor.block(), style), style);
        blocks.erase(blocks.begin());
    }
    if (blocks.empty())
        return;
    openParagraph(cursor);
    insertBlocks(cursor, blocks, style);
}

} // namespace

BlockList chosenBlocks(const QTextCursor &cursor)
{
    if (!cursor.hasSelection())
        return {};
    QTextDocument chosen;
    QTextCursor(&chosen).insertFragment(cursor.selection());
    BlockList blocks = blocksOf(chosen);
    const QTextDocument &document = *cursor.document();
    const QTextBlock block = document.findBlock(cursor.selectionStart());
    if (block == document.findBlock(cursor.selectionEnd()) && !isProtected(block))
        return normalised({Block{content::Paragraph{textOf(chosen.begin())}}});
    return blocks;
}

void pasteBlocks(QTextCursor &cursor, const BlockList &blocks, const DocumentStyle &style)
{
    const BlockList pasted = normalised(blocks);
    if (pasted.empty())
        return;
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    if (isInTable(cursor))
        insertText(cursor, asOneText(pasted), cursor.charFormat(), style);
    else
        writeBlocks(cursor, pasted, style);
    cursor.endEditBlock();
}
