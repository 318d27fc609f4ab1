// Fact boxes in PageEditorText; the rest stands in pageeditortext.cpp.
#include "pageeditortext.h"
#include "theme.h"

#include "pages/factbox.h"
#include "pages/pageformat.h"
#include "pages/pageinsert.h"
#include "pages/tabletext.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QTextBlock>

namespace {

constexpr qreal roomAbove = 10; ///< of the ground, over the title
constexpr qreal roomBelow = 6; ///< under the last line, which has room of its own

bool isAtEdge(QTextCursor cursor, bool down)
{
    const int before = cursor.position();
    cursor.movePosition(down ? QTextCursor::Down : QTextCursor::Up);
    return cursor.position() == before;
}

} // namespace

bool PageEditorText::handleFactBox(const QKeyEvent &event)
{
    const QTextCursor cursor = textCursor();
    if (cursor.hasSelection() || factBoxOf(cursor.block()) == 0)
        return false;
    const bool isPlain = (event.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return isPlain && returnInFactBox();
    case Qt::Key_Up:
    case Qt::Key_Down:
        return isPlain && leaveFactBoxBy(event.key() == Qt::Key_Down);
    case Qt::Key_Backspace:
        if (!isFactBoxTitle(cursor.block()) || !cursor.atBlockStart())
            return false;
        removeFactBox(cursor); // its words stay
        spaceLines();
        return true;
    default:
        return false;
    }
}

/// From the title into the box; an empty last line ends the box.
bool PageEditorText::returnInFactBox()
{
    QTextCursor cursor = textCursor();
    const QTextBlock block = cursor.block();
    if (isFactBoxTitle(block)) {
        cursor.beginEditBlock();
        cursor.insertBlock(formatAt(block, blockFormatFor(0)), charFormatFor(0));
        restyle(cursor.block(), charFormatFor(0));
        cursor.endEditBlock();
        goOnAt(cursor);
        return true;
    }
    const bool isPlain = block.length() == 1 && !block.textList() && headingLevel(block) == 0
        && block.blockFormat().intProperty(QuoteNumber) == 0;
    const QTextCursor behind = isPlain ? leaveFactBox(cursor) : QTextCursor();
    if (behind.isNull())
        return false;
    goOnAt(behind);
    return true;
}

/// Over a box that begins the page, and under one that ends it, room is made to write in.
bool PageEditorText::leaveFactBoxBy(bool down)
{
    QTextCursor cursor = textCursor();
    const QTextBlock block = cursor.block();
    if (isReadOnly() || tableOf(block) || !isAtEdge(cursor, down))
        return false;
    if (!down && isFactBoxTitle(block)) {
        goOnAt(openParagraphAbove(cursor));
        return true;
    }
    if (!down || block != document()->lastBlock())
        return false;
    cursor.movePosition(QTextCursor::EndOfBlock);
    cursor.insertBlock(blockFormatFor(0), charFormatFor(0));
    goOnAt(cursor);
    return true;
}

void PageEditorText::toggleFactBox()
{
    const QTextCursor cursor = textCursor();
    if (factBoxOf(cursor.block()) == 0) {
        goOnAt(insertFactBox(cursor));
        return;
    }
    removeFactBox(cursor);
    goOnAt(cursor);
}

/// The ground under the boxes in \a room; painted before the text is.
void PageEditorText::paintFactBoxes(QPainter &painter, const QRect &room) const
{
    const QAbstractTextDocumentLayout &layout = *document()->documentLayout();
    for (QTextBlock block = cursorForPosition(room.topLeft()).block(); block.isValid();
         block = block.next()) {
        if (layout.blockBoundingRect(block).top() > room.bottom() + roomAbove)
            break;
        const QTextBlock last = lastOfFactBox(block);
        if (!last.isValid())
            continue;
        paintFactBox(painter, firstOfFactBox(block), last);
        block = last;
    }
}

void PageEditorText::paintFactBox(QPainter &painter, const QTextBlock &first,
                                  const QTextBlock &last) const
{
    const QAbstractTextDocumentLayout &layout = *document()->documentLayout();
    const QRectF title = layout.blockBoundingRect(first);
    const qreal top = std::round(std::max(0.0, title.top() - roomAbove));
    const qreal bottom = std::round(layout.blockBoundingRect(last).bottom() + roomBelow);
    const QRectF ground(0, top, viewport()->width(), bottom - top);
    painter.fillRect(ground, Theme::color(ColorRole::Group));
    painter.fillRect(QRectF(0, top, Theme::lineWidth, ground.height()),
                     Theme::color(ColorRole::Control));
    if (!isFactBoxTitle(first) || first.length() > 1)
        return;
    painter.setFont(font());
    painter.setPen(Theme::color(ColorRole::Text2));
    painter.drawText(
        QRectF(first.blockFormat().leftMargin(), title.top(), ground.width(), title.height()),
        Qt::AlignVCenter, tr("Title of the fact box"));
}
