// What keeps PageEditorText out of blocks that are not written; the rest stands in
// pageeditortext.cpp.
#include "pageeditortext.h"

#include "pages/drawnblock.h"
#include "pages/factbox.h"
#include "pages/pageformat.h"
#include "pages/tabletext.h"

#include <QKeyEvent>
#include <QTextBlock>

namespace {

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
    const bool drawsTitle = captionedBy(block.next()) || isFactBoxTitle(block.next());
    return isProtected(block.next()) || (drawsTitle && block.length() > 1);
}

/// Takes the selection away, and the protected blocks at its ends whole. The words around them
/// stay.
void PageEditorText::removeProtected()
{
    QTextCursor cursor = textCursor();
    const QTextBlock first = document()->findBlock(cursor.selectionStart());
    const QTextBlock last = document()->findBlock(cursor.selectionEnd());
    const bool startsProtected = isProtected(first);
    const bool endsProtected = isProtected(last);
    // What is left stands in the paragraph of the end, or in an empty one.
    const QTextBlockFormat format =
        endsProtected ? formatAt(first, blockFormatFor(0)) : last.blockFormat();
    const QTextCharFormat charFormat = endsProtected ? charFormatFor(0) : last.charFormat();
    const int from = startsProtected ? first.position() : cursor.selectionStart();
    const int to = endsProtected ? last.position() + last.length() - 1 : cursor.selectionEnd();
    cursor.beginEditBlock();
    cursor.setPosition(from);
    cursor.setPosition(to, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    if (startsProtected && !tableOf(cursor.block())) {
        cursor.setBlockFormat(format);
        cursor.setBlockCharFormat(charFormat);
        cursor.setCharFormat(charFormat);
    }
    cursor.endEditBlock();
    setTextCursor(cursor);
}

bool PageEditorText::guard(const QKeyEvent &event)
{
    if (!changesText(event))
        return false;
    if (erasesNeighbour(event.key())) {
        const QTextBlock block = textCursor().block();
        const bool isBack = event.key() == Qt::Key_Backspace;
        const QTextBlock neighbour = isBack ? block.previous() : block.next();
        if (isDrawn(neighbour)) // the same key again takes it away
            setTextCursor(QTextCursor(neighbour));
        return true;
    }
    if (!touchesProtected())
        return false;
    const bool cuts = event.matches(QKeySequence::Cut) && textCursor().hasSelection();
    if (cuts)
        copy();
    if (cuts || event.key() == Qt::Key_Backspace || event.key() == Qt::Key_Delete) {
        const int paragraphs = document()->blockCount();
        removeProtected();
        mendOutline(paragraphs);
    } else if (event.key() == Qt::Key_Return && !textCursor().hasSelection()) {
        QTextCursor cursor = textCursor();
        cursor.movePosition(QTextCursor::EndOfBlock);
        cursor.insertBlock(formatAt(cursor.block(), blockFormatFor(0)), charFormatFor(0));
        setTextCursor(cursor);
    }
    return true;
}
