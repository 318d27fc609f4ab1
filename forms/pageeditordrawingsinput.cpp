// Keys and pointer on the drawn blocks of a page; the rest stands in pageeditordrawings.cpp.
#include "pageeditordrawings.h"

#include "blockframe.h"

#include "pages/drawnblock.h"
#include "pages/factbox.h"
#include "pages/pageformat.h"
#include "pages/pageinsert.h"
#include "pages/tabletext.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QTextEdit>
#include <QToolTip>

bool PageEditorDrawings::eventFilter(QObject *watched, QEvent *event)
{
    // While the text is being destroyed it is a plain widget, which is told that the focus goes.
    if (watched == &m_text && !qobject_cast<QTextEdit *>(watched))
        return false;
    if (watched == &m_text) {
        if (event->type() == QEvent::KeyPress)
            return key(static_cast<QKeyEvent &>(*event));
        if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
            m_text.viewport()->update(); // the frame of the chosen block comes or goes
        if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
            forget();
        return false;
    }
    if (event->type() != QEvent::ToolTip)
        return pointer(*event);
    const bool isTold = tip(*event);
    if (!isTold)
        QToolTip::hideText(); // the last to be asked: what was told of another place is over
    return isTold;
}

bool PageEditorDrawings::key(const QKeyEvent &event)
{
    const QTextBlock block = chosen();
    if (!block.isValid())
        return false;
    const Qt::KeyboardModifiers keys = event.modifiers() & ~Qt::KeypadModifier;
    const bool isReturn = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (keys == Qt::NoModifier && (isReturn || event.key() == Qt::Key_F2)) {
        if (!run(block) && isReturn)
            openParagraphBelow();
        return true;
    }
    if (keys == Qt::ShiftModifier && isReturn) {
        openParagraphBelow();
        return true;
    }
    return copyChosen(event) || (keys == Qt::NoModifier && move(event));
}

/// Copies the block; a cut goes on as one of a selection.
bool PageEditorDrawings::copyChosen(const QKeyEvent &event)
{
    const bool copies = event.matches(QKeySequence::Copy);
    if (!copies && !event.matches(QKeySequence::Cut))
        return false;
    const QTextCursor before = m_text.textCursor();
    QTextCursor whole = before;
    whole.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    m_text.setTextCursor(whole);
    if (!copies)
        return false;
    m_text.copy();
    m_text.setTextCursor(before);
    return true;
}

/// From a chosen block on to the paragraph before or behind it.
bool PageEditorDrawings::move(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        step(false);
        return true;
    case Qt::Key_Right:
    case Qt::Key_Down:
        step(true);
        return true;
    default:
        return false;
    }
}

/// Beyond the first and the last block an empty paragraph is made to write in.
void PageEditorDrawings::step(bool forward)
{
    QTextCursor cursor = m_text.textCursor();
    const QTextBlock beside = forward ? cursor.block().next() : cursor.block().previous();
    if (beside.isValid()) {
        cursor.setPosition(forward ? beside.position() : beside.position() + beside.length() - 1);
        m_text.setTextCursor(cursor);
    } else if (!m_text.isReadOnly() && forward) {
        openParagraphBelow();
    } else if (!m_text.isReadOnly()) {
        m_text.setTextCursor(openParagraphAbove(cursor));
    }
    m_text.ensureCursorVisible();
}

void PageEditorDrawings::openParagraphBelow()
{
    if (m_text.isReadOnly())
        return;
    QTextCursor cursor = m_text.textCursor();
    cursor.movePosition(QTextCursor::EndOfBlock);
    cursor.insertBlock(formatAt(cursor.block(), blockFormatFor(0)), charFormatFor(0));
    m_text.setTextCursor(cursor);
}

bool PageEditorDrawings::pointer(QEvent &event)
{
    const bool isPress = event.type() == QEvent::MouseButtonPress;
    const bool isRelease = event.type() == QEvent::MouseButtonRelease;
    const bool isDouble = event.type() == QEvent::MouseButtonDblClick;
    if (!isPress && !isRelease && !isDouble && event.type() != QEvent::MouseMove)
        return false;
    const auto &mouse = static_cast<const QMouseEvent &>(event);
    const QTextBlock block = at(mouse.position().toPoint());
    const bool isOnAct = block.isValid() && actOf(block).contains(mouse.position());
    if (event.type() == QEvent::MouseMove)
        return showPointer(block, isOnAct), false;
    if (mouse.button() != Qt::LeftButton)
        return false;
    if (isDouble && block.isValid())
        return run(block), true;
    if (isPress)
        return press(block, isOnAct);
    const bool ran = std::exchange(m_isPressed, false);
    if (ran && isOnAct)
        run(block);
    return ran;
}

/// Over \a block, or over written text when it is invalid.
void PageEditorDrawings::showPointer(const QTextBlock &block, bool isOnAct)
{
    // Over written text PageEditorPointer, which was asked before, has chosen the cursor.
    if (block.isValid())
        m_text.viewport()->setCursor(isOnAct ? Qt::PointingHandCursor : Qt::ArrowCursor);
    else if (m_text.viewport()->cursor().shape() == Qt::ArrowCursor)
        m_text.viewport()->setCursor(Qt::IBeamCursor); // a text to read has no such pointer
}

/// A press on the act chooses its block; elsewhere it goes on to the text.
bool PageEditorDrawings::press(const QTextBlock &block, bool isOnAct)
{
    m_isPressed = isOnAct;
    if (isOnAct) {
        m_text.setFocus(Qt::MouseFocusReason);
        m_text.setTextCursor(QTextCursor(block));
    }
    return isOnAct;
}

/// Words that do not fit into the strip.
bool PageEditorDrawings::tip(QEvent &event)
{
    const auto &help = static_cast<const QHelpEvent &>(event);
    const QTextBlock block = at(help.pos());
    if (!block.isValid())
        return false;
    const BlockDrawing &shown = drawing(drawnIn(block).value(0));
    const BlockFrame frame(shown, m_text.font(), !m_text.isReadOnly());
    if (!frame.isCut(roomOf(block)))
        return false;
    QToolTip::showText(help.globalPos(), shown.strip().words.toHtmlEscaped(), m_text.viewport());
    return true;
}
