#include "pageeditortext.h"

#include "pageeditordrawings.h"
#include "pageeditorstyle.h"
#include "theme.h"

#include "pages/drawnblock.h"
#include "pages/factbox.h"
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

} // namespace

PageEditorText::PageEditorText(QWidget *parent)
    : QTextEdit(parent)
    , m_drawings(new PageEditorDrawings(*this))
{
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
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
    m_drawings->follow();
    fit();
}

void PageEditorText::spaceLines()
{
    QTextCursor cursor(document());
    cursor.joinPreviousEditBlock();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().lineHeight() > 0 || isDrawn(block))
            continue;
        QTextBlockFormat format;
        format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
        QTextCursor(block).mergeBlockFormat(format);
    }
    fitFactBoxes(*document());
    cursor.endEditBlock();
}

void PageEditorText::goOnAt(const QTextCursor &cursor)
{
    setTextCursor(cursor);
    spaceLines();
    setFocus();
    ensureCursorVisible();
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
        cursor.insertBlock(formatAt(block, blockFormatFor(0)), charFormatFor(0));
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
    if (handleFactBox(*event) || guard(*event) || handleTab(*event) || handleReturn(*event)) {
        ensureCursorVisible();
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        event->ignore();
        return;
    }
    write(*event);
    if (event->key() == Qt::Key_Return && factBoxOf(textCursor().block()) != 0)
        spaceLines(); // the room that ends the box goes on to its new last line
}

void PageEditorText::inputMethodEvent(QInputMethodEvent *event)
{
    const int paragraphs = document()->blockCount();
    if (touchesProtected())
        event->ignore();
    else
        QTextEdit::inputMethodEvent(event);
    mendOutline(paragraphs);
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
    mendAfter(*menu);
    Q_EMIT contextMenuOpened(*menu, at);
    return menu;
}

void PageEditorText::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    paintFactBoxes(painter, event->rect());
    painter.end();
    QTextEdit::paintEvent(event);
    painter.begin(viewport());
    const QAbstractTextDocumentLayout *const layout = document()->documentLayout();
    for (QTextBlock block = cursorForPosition(event->rect().topLeft()).block(); block.isValid();
         block = block.next()) {
        if (layout->blockBoundingRect(block).top() > event->rect().bottom())
            break;
        paintQuote(painter, block);
        paintSeparator(painter, block);
    }
    paintDropPlace(painter);
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
