#include "pages/pageformat.h"

#include "pages/factbox.h"
#include "pages/pagequote.h"
#include "pages/tablegrid.h"
#include "pages/tabletext.h"

#include <QTextFragment>
#include <QTextList>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

/// The paragraphs between two positions that may be edited.
std::vector<QTextBlock> paragraphs(const QTextDocument &document, int from, int to)
{
    const QTextBlock last = document.findBlock(to);
    std::vector<QTextBlock> blocks;
    for (QTextBlock block = document.findBlock(from); block.isValid(); block = block.next()) {
        if (!isProtected(block))
            blocks.push_back(block);
        if (block == last)
            break;
    }
    return blocks;
}

/// A list just above \a block that an item of this kind and depth goes on with, or nullptr.
QTextList *listAbove(const QTextBlock &block, ListKind kind, int depth)
{
    for (QTextBlock above = block.previous(); above.isValid(); above = above.previous()) {
        QTextList *const list = above.textList();
        if (!list || list->format().indent() < depth || factBoxOf(above) != factBoxOf(block))
            return nullptr;
        if (list->format().indent() == depth)
            return listKind(above) == kind ? list : nullptr;
    }
    return nullptr;
}

void enterList(const QTextBlock &block, ListKind kind, int depth)
{
    leaveList(block);
    QTextCursor cursor(block);
    cursor.setBlockFormat(formatAt(block, blockFormatFor(0)));
    if (QTextList *const list = listAbove(block, kind, depth))
        list->add(block);
    else
        cursor.createList(listFormatFor(kind, depth));
}

struct Piece
{
    int position;
    int length;
    QTextCharFormat format;
};

/// The cells that are selected as such; none when a stretch of text is.
CellRange selectedCells(const QTextCursor &cursor)
{
    CellRange range{0, 0, 0, 0};
    if (cursor.currentTable() && cursor.currentTable() == tableOf(cursor.block()))
        cursor.selectedTableCells(&range.row, &range.rows, &range.column, &range.columns);
    return range;
}

/// The selected characters by format; those of protected blocks are left out.
std::vector<Piece> pieces(const QTextCursor &cursor)
{
    const CellRange cells = selectedCells(cursor);
    const QTextTable *const table = cells.rows > 0 ? cursor.currentTable() : nullptr;
    const int start = table ? table->firstPosition() : cursor.selectionStart();
    const int end = table ? table->lastPosition() : cursor.selectionEnd();
    std::vector<Piece> found;
    for (const QTextBlock &block : paragraphs(*cursor.document(), start, end)) {
        const QTextTableCell cell = table ? table->cellAt(block.position()) : QTextTableCell();
        if (table && !cells.contains(cell.row(), cell.column()))
            continue;
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            const int from = std::max(fragment.position(), start);
            const int to = std::min(fragment.position() + fragment.length(), end);
            if (from < to)
                found.push_back({from, to - from, fragment.charFormat()});
        }
    }
    return found;
}

/// A line under links, dots under abbreviations.
void underline(QTextCharFormat &format)
{
    const QTextCharFormat::UnderlineStyle style = format.isAnchor()
        ? QTextCharFormat::SingleUnderline
        : format.hasProperty(RunAbbreviation) ? QTextCharFormat::DotLine
                                              : QTextCharFormat::NoUnderline;
    format.setUnderlineStyle(style);
}

} // namespace

std::vector<QTextBlock> styledParagraphs(const QTextCursor &cursor)
{
    std::vector<QTextBlock> blocks =
        paragraphs(*cursor.document(), cursor.selectionStart(), cursor.selectionEnd());
    std::erase_if(blocks, [](const QTextBlock &b) {
        return tableOf(b) || captionedBy(b) || isFactBoxTitle(b);
    });
    return blocks;
}

void restyle(const QTextBlock &block, const QTextCharFormat &plain)
{
    QTextCursor cursor(block);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    cursor.mergeBlockCharFormat(plain);
    std::vector<std::pair<int, int>> strong; // position and length
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        if (isStrong(it.fragment().charFormat()))
            strong.emplace_back(it.fragment().position(), it.fragment().length());
    }
    cursor.mergeCharFormat(plain);
    for (const auto &[position, length] : strong) {
        cursor.setPosition(position);
        cursor.setPosition(position + length, QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(strongFormat(block, true));
    }
}

void leaveList(const QTextBlock &block)
{
    if (QTextList *const list = block.textList())
        list->remove(block);
}

void setHeadingLevel(QTextCursor cursor, int level)
{
    cursor.beginEditBlock();
    for (const QTextBlock &block : styledParagraphs(cursor)) {
        leaveList(block);
        QTextCursor(block).setBlockFormat(formatAt(block, blockFormatFor(level)));
        restyle(block, charFormatFor(level));
    }
    cursor.endEditBlock();
}

int headingLevel(const QTextBlock &block)
{
    const int level = block.blockFormat().headingLevel();
    return level <= 0 ? 0 : std::clamp(level, 2, 6);
}

void setListKind(QTextCursor cursor, ListKind kind)
{
    cursor.beginEditBlock();
    for (const QTextBlock &block : styledParagraphs(cursor)) {
        const QTextList *const list = block.textList();
        const int depth = list ? std::max(list->format().indent(), 1) : 1;
        restyle(block, charFormatFor(0));
        if (kind == ListKind::None) {
            leaveList(block);
            QTextCursor(block).setBlockFormat(formatAt(block, blockFormatFor(0)));
        } else {
            enterList(block, kind, depth);
        }
    }
    cursor.endEditBlock();
}

ListKind listKind(const QTextBlock &block)
{
    const QTextList *const list = block.textList();
    if (!list)
        return ListKind::None;
    // Qt numbers its styles downwards from disc (-1) over circle and square to the numbered ones.
    return list->format().style() <= QTextListFormat::ListDecimal ? ListKind::Numbered
                                                                  : ListKind::Bulleted;
}

void indentList(QTextCursor cursor, int by)
{
    cursor.beginEditBlock();
    for (const QTextBlock &block : styledParagraphs(cursor)) {
        const QTextList *const list = block.textList();
        if (!list)
            continue;
        const ListKind kind = listKind(block);
        const int depth = std::min(list->format().indent() + by, content::maxListDepth);
        leaveList(block);
        if (depth >= 1)
            enterList(block, kind, depth);
        else
            QTextCursor(block).setBlockFormat(formatAt(block, blockFormatFor(0)));
    }
    cursor.endEditBlock();
}

QTextCharFormat strongFormat(const QTextBlock &block, bool on)
{
    QTextCharFormat format;
    const int plain = plainFormat(block).fontWeight();
    format.setFontWeight(on ? int(QFont::Bold) : plain);
    return format;
}

QTextCharFormat emphasisFormat(bool on)
{
    QTextCharFormat format;
    format.setFontItalic(on);
    return format;
}

bool isStrong(const QTextCharFormat &format)
{
    return format.fontWeight() >= QFont::Bold;
}

void changeFormats(QTextCursor cursor,
                   const std::function<void(QTextCharFormat &, const QTextBlock &)> &change)
{
    cursor.beginEditBlock();
    for (Piece &piece : pieces(cursor)) {
        QTextCursor part(cursor.document());
        part.setPosition(piece.position);
        change(piece.format, part.block());
        part.setPosition(piece.position + piece.length, QTextCursor::KeepAnchor);
        part.setCharFormat(piece.format);
    }
    cursor.endEditBlock();
}

void setLink(QTextCursor cursor, const QString &href, const DocumentStyle &style)
{
    if (!cursor.hasSelection())
        cursor.select(QTextCursor::WordUnderCursor);
    cursor.beginEditBlock();
    if (!cursor.hasSelection() && !href.isEmpty() && !isProtected(cursor.block())) {
        QTextCharFormat format = cursor.charFormat();
        markLink(format, href, style);
        cursor.insertText(href, format);
    }
    changeFormats(cursor, [&](QTextCharFormat &format, const QTextBlock &) {
        markLink(format, href, style);
    });
    cursor.endEditBlock();
}

QTextBlockFormat blockFormatFor(int level)
{
    QTextBlockFormat format;
    format.setHeadingLevel(level);
    format.setTopMargin(level == 0 ? 0 : 14);
    format.setBottomMargin(level == 0 ? 8 : 4);
    return format;
}

QTextCharFormat charFormatFor(int level)
{
    QTextCharFormat format;
    format.setProperty(QTextFormat::FontSizeAdjustment, level == 0 ? 0 : std::max(4 - level, 0));
    format.setFontWeight(level == 0 ? QFont::Normal : QFont::DemiBold);
    return format;
}

QTextCharFormat headerCharFormat()
{
    QTextCharFormat format = charFormatFor(0);
    format.setFontWeight(QFont::DemiBold);
    return format;
}

QTextCharFormat plainFormat(const QTextBlock &block)
{
    if (isHeaderCell(block) || captionedBy(block) || isFactBoxTitle(block))
        return headerCharFormat();
    return charFormatFor(headingLevel(block));
}

void markLink(QTextCharFormat &format, const QString &href, const DocumentStyle &style)
{
    format.setAnchor(!href.isEmpty());
    if (href.isEmpty())
        format.clearProperty(QTextFormat::AnchorHref);
    else
        format.setAnchorHref(href);
    underline(format);
    if (!href.isEmpty() && style.link.isValid())
        format.setForeground(style.link);
    else
        format.clearForeground();
}

void markAbbreviation(QTextCharFormat &format, const QString &expansion)
{
    if (expansion.isEmpty())
        format.clearProperty(RunAbbreviation);
    else
        format.setProperty(RunAbbreviation, expansion);
    underline(format);
}

QTextListFormat listFormatFor(ListKind kind, int depth, int start)
{
    QTextListFormat format;
    const QTextListFormat::Style bullet =
        depth % 2 == 1 ? QTextListFormat::ListDisc : QTextListFormat::ListCircle;
    format.setStyle(kind == ListKind::Numbered ? QTextListFormat::ListDecimal : bullet);
    format.setIndent(depth);
    if (start != 1)
        format.setProperty(ListStart, start);
    return format;
}
