#include "pageeditortext.h"

#include "pageeditorstyle.h"
#include "theme.h"

#include "pages/pageformat.h"
#include "pages/pageinsert.h"
#include "pages/pagequote.h"
#include "pages/pagetable.h"
#include "pages/tabletext.h"

#include <QAbstractTextDocumentLayout>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace {

constexpr int lineHeight = 112; ///< percent of the font's own, which makes about 1.5 of its size
constexpr int leastHeight = 240;
constexpr int barWidth = 3; ///< at the left of a quote

/// A key that writes or takes away.
bool changesText(const QKeyEvent &event)
{
    if (event.matches(QKeySequence::Copy) || event.matches(QKeySequence::SelectAll))
        return false;
    const int key = event.key();
    const bool erases = key == Qt::Key_Backspace || key == Qt::Key_Delete;
    const bool pastes = event.matches(QKeySequence::Paste) || event.matches(QKeySequence::Cut);
    const bool types = !event.text().isEmpty() && event.text().front().isPrint();
    return erases || pastes || types || key == Qt::Key_Return || key == Qt::Key_Enter;
}

} // namespace

PageEditorText::PageEditorText(QWidget *parent)
    : QTextEdit(parent)
{
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAcceptDrops(false); // a text dropped could land inside a block that cannot hold it
    document()->setIndentWidth(24);
    document()->setDocumentMargin(0);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &PageEditorText::fit);
}

void PageEditorText::fit()
{
    const int height = int(document()->size().height()) + 16;
    setFixedHeight(std::max(leastHeight, height));
}

void PageEditorText::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    fit();
}

void PageEditorText::spaceLines()
{
    QTextCursor cursor(document());
    cursor.joinPreviousEditBlock();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().lineHeight() > 0)
            continue;
        QTextBlockFormat format;
        format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
        QTextCursor(block).mergeBlockFormat(format);
    }
    cursor.endEditBlock();
}

void PageEditorText::goOnAt(const QTextCursor &cursor)
{
    setTextCursor(cursor);
    spaceLines();
    setFocus();
    ensureCursorVisible();
}

bool PageEditorText::touchesProtected() const
{
    const QTextCursor cursor = textCursor();
    const QTextBlock last = document()->findBlock(cursor.selectionEnd());
    for (QTextBlock block = document()->findBlock(cursor.selectionStart()); block.isValid();
         block = block.next()) {
        if (isProtected(block))
            return true;
        if (block == last)
            break;
    }
    return false;
}

/// Backspace at the start of a paragraph, or Delete at its end, would draw it into its neighbour,
/// or the caption of a table into the text above.
bool PageEditorText::erasesNeighbour(int key) const
{
    const QTextCursor cursor = textCursor();
    const QTextBlock block = cursor.block();
    if (cursor.hasSelection())
        return false;
    if (key == Qt::Key_Backspace && cursor.atBlockStart()) {
        const bool drawsCaption = captionedBy(block) && block.previous().length() > 1;
        return drawsCaption || (isProtected(block.previous()) && !cursor.currentList());
    }
    if (key != Qt::Key_Delete || !cursor.atBlockEnd() || !block.next().isValid())
        return false;
    return isProtected(block.next()) || (captionedBy(block.next()) && block.length() > 1);
}

/// Takes the blocks of the selection away whole, when one of them cannot be edited.
void PageEditorText::removeProtected()
{
    QTextCursor cursor = textCursor();
    const int end = cursor.selectionEnd();
    cursor.beginEditBlock();
    cursor.setPosition(cursor.selectionStart());
    cursor.movePosition(QTextCursor::StartOfBlock);
    cursor.setPosition(end, QTextCursor::KeepAnchor);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    if (!tableOf(cursor.block())) {
        cursor.setBlockFormat(blockFormatFor(0)); // an empty paragraph is left
        cursor.setBlockCharFormat(charFormatFor(0));
        cursor.setCharFormat(charFormatFor(0));
    }
    cursor.endEditBlock();
    setTextCursor(cursor);
}

bool PageEditorText::guard(const QKeyEvent &event)
{
    if (!changesText(event))
        return false;
    if (erasesNeighbour(event.key()))
        return true;
    if (!touchesProtected())
        return false;
    const bool cuts = event.matches(QKeySequence::Cut) && textCursor().hasSelection();
    if (cuts)
        copy();
    if (cuts || event.key() == Qt::Key_Backspace || event.key() == Qt::Key_Delete) {
        removeProtected();
    } else if (event.key() == Qt::Key_Return && !textCursor().hasSelection()) {
        QTextCursor cursor = textCursor();
        cursor.movePosition(QTextCursor::EndOfBlock);
        cursor.insertBlock(blockFormatFor(0), charFormatFor(0));
        setTextCursor(cursor);
    }
    return true;
}

bool PageEditorText::handleTab(const QKeyEvent &event)
{
    const bool back = event.key() == Qt::Key_Backtab;
    if (event.key() != Qt::Key_Tab && !back)
        return false;
    if (isInTable(textCursor())) {
        goToCell(back);
        return true;
    }
    if (listKind(textCursor().block()) == ListKind::None) {
        focusNextPrevChild(!back); // Tab leaves the text, as it does every field
        return true;
    }
    indentList(textCursor(), back ? -1 : 1);
    return true;
}

/// From the caption into the first cell, from cell to cell; the last one is followed by a new row,
/// the caption stands before the first.
void PageEditorText::goToCell(bool back)
{
    QTextCursor cursor = textCursor();
    if (const QTextTable *const table = captionedBy(cursor.block())) {
        if (back)
            focusNextPrevChild(false);
        else
            goOnAt(table->firstCursorPosition());
        return;
    }
    const QTextCursor beside = cellBeside(cursor, back ? -1 : 1);
    if (!beside.isNull()) {
        setTextCursor(beside);
        return;
    }
    cursor.clearSelection();
    const TableCommand command = back ? TableCommand::EditCaption : TableCommand::InsertRowBelow;
    cursor = runTableCommand(cursor, command, pageeditor::documentStyle());
    if (const QTextTable *const table = tableOf(cursor.block()))
        cursor = table->cellAt(table->cellAt(cursor.position()).row(), 0).firstCursorPosition();
    goOnAt(cursor);
}

bool PageEditorText::handleReturn(const QKeyEvent &event)
{
    if (event.key() != Qt::Key_Return && event.key() != Qt::Key_Enter)
        return false;
    if (event.modifiers() & Qt::ControlModifier) {
        Q_EMIT left();
        return true;
    }
    const bool isPlain = (event.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    return isPlain && (returnInTable() || (!textCursor().hasSelection() && returnInStyle()));
}

/// A line break in a cell. From a caption on into the first cell; at its start, an empty paragraph
/// above the table.
bool PageEditorText::returnInTable()
{
    QTextCursor cursor = textCursor();
    if (tableOf(cursor.block())) {
        cursor.insertText(QString(QChar::LineSeparator));
        return true;
    }
    const QTextTable *const table = captionedBy(cursor.block());
    if (!table || cursor.hasSelection())
        return table != nullptr;
    if (cursor.atBlockStart())
        goOnAt(openParagraphAbove(cursor));
    else
        goOnAt(table->firstCursorPosition());
    return true;
}

/// Text follows a heading and the source of a quote; an empty item ends its list, an empty line its
/// quote.
bool PageEditorText::returnInStyle()
{
    QTextCursor cursor = textCursor();
    const QTextBlock block = cursor.block();
    const bool isEmpty = block.length() == 1;
    if (cursor.currentList() && isEmpty) {
        indentList(cursor, -1);
        return true;
    }
    if (quotePart(block) != QuotePart::None && isEmpty) {
        setQuote(cursor, QuotePart::None);
        return true;
    }
    const bool isSource = quotePart(block) == QuotePart::Source;
    if ((headingLevel(block) > 0 || isSource) && cursor.atBlockEnd()) {
        cursor.insertBlock(blockFormatFor(0), charFormatFor(0));
        setTextCursor(cursor);
        return true;
    }
    return false;
}

void PageEditorText::keyPressEvent(QKeyEvent *event)
{
    if (isReadOnly()) {
        QTextEdit::keyPressEvent(event);
        return;
    }
    if (isPlainPaste(*event)) {
        pastePlain();
        event->accept();
        return;
    }
    if (guard(*event) || handleTab(*event) || handleReturn(*event)) {
        ensureCursorVisible();
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        event->ignore();
        return;
    }
    QTextEdit::keyPressEvent(event);
}

void PageEditorText::inputMethodEvent(QInputMethodEvent *event)
{
    if (touchesProtected())
        event->ignore();
    else
        QTextEdit::inputMethodEvent(event);
}

void PageEditorText::focusOutEvent(QFocusEvent *event)
{
    QTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        Q_EMIT left();
}

void PageEditorText::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse)
        standAt(event->pos());
    QMenu *const menu = menuAt(event->pos());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(event->globalPos());
}

/// The menu is about where it was opened: the cursor goes there, unless that is chosen already.
void PageEditorText::standAt(const QPoint &at)
{
    const QTextCursor cursor = textCursor();
    const QTextCursor there = cursorForPosition(at);
    const bool isInside = cursor.hasSelection() && there.position() >= cursor.selectionStart()
        && there.position() <= cursor.selectionEnd();
    if (!isInside && !isReadOnly())
        setTextCursor(there);
}

QMenu *PageEditorText::menuAt(const QPoint &at)
{
    QMenu *const menu = createStandardContextMenu(at);
    addPastePlain(*menu);
    Q_EMIT contextMenuOpened(*menu, at);
    return menu;
}

void PageEditorText::paintEvent(QPaintEvent *event)
{
    QTextEdit::paintEvent(event);
    QPainter painter(viewport());
    const QAbstractTextDocumentLayout *const layout = document()->documentLayout();
    for (QTextBlock block = cursorForPosition(event->rect().topLeft()).block(); block.isValid();
         block = block.next()) {
        if (layout->blockBoundingRect(block).top() > event->rect().bottom())
            break;
        paintQuote(painter, block);
        paintSeparator(painter, block);
    }
}

/// The bar at the left of a quote, down to its next line.
void PageEditorText::paintQuote(QPainter &painter, const QTextBlock &block) const
{
    if (quotePart(block) == QuotePart::None || block.textList() || tableOf(block))
        return;
    QRectF bar = document()->documentLayout()->blockBoundingRect(block);
    const QTextBlock next = block.next();
    const int number = block.blockFormat().intProperty(QuoteNumber);
    if (next.blockFormat().intProperty(QuoteNumber) == number)
        bar.setBottom(document()->documentLayout()->blockBoundingRect(next).top());
    bar.setLeft(0);
    bar.setWidth(barWidth);
    painter.fillRect(bar, Theme::color(ColorRole::Control));
}

/// A line through the middle of the block.
void PageEditorText::paintSeparator(QPainter &painter, const QTextBlock &block) const
{
    if (!isSeparator(block))
        return;
    const QRectF room = document()->documentLayout()->blockBoundingRect(block);
    const int y = qRound(room.center().y());
    painter.fillRect(0, y, viewport()->width(), 1, Theme::color(ColorRole::Control));
}

PageEditorTitle::PageEditorTitle(QWidget *parent)
    : ProseEdit(parent)
{
    setFewestLines(1);
}

void PageEditorTitle::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        focusNextChild();
    else
        ProseEdit::keyPressEvent(event);
}

void PageEditorTitle::insertFromMimeData(const QMimeData *source)
{
    insertPlainText(source->text().simplified());
}
