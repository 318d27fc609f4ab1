#include "pageeditortext.h"

#include "pages/pageformat.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace {

constexpr int lineHeight = 112; ///< percent of the font's own, which makes about 1.5 of its size
constexpr int leastHeight = 240;

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

/// Backspace at the start of a paragraph, or Delete at its end, would draw it into its neighbour.
bool PageEditorText::erasesNeighbour(int key) const
{
    const QTextCursor cursor = textCursor();
    if (cursor.hasSelection())
        return false;
    if (key == Qt::Key_Backspace && cursor.atBlockStart())
        return isProtected(cursor.block().previous()) && !cursor.currentList();
    return key == Qt::Key_Delete && cursor.atBlockEnd() && isProtected(cursor.block().next());
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
    cursor.setBlockFormat(blockFormatFor(0)); // an empty paragraph is left
    cursor.setBlockCharFormat(charFormatFor(0));
    cursor.setCharFormat(charFormatFor(0));
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
    if (event.key() == Qt::Key_Backspace || event.key() == Qt::Key_Delete) {
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
    if (listKind(textCursor().block()) == ListKind::None) {
        focusNextPrevChild(!back); // Tab leaves the text, as it does every field
        return true;
    }
    indentList(textCursor(), back ? -1 : 1);
    return true;
}

bool PageEditorText::handleReturn(const QKeyEvent &event)
{
    if (event.key() != Qt::Key_Return && event.key() != Qt::Key_Enter)
        return false;
    if (event.modifiers() & Qt::ControlModifier) {
        Q_EMIT left();
        return true;
    }
    QTextCursor cursor = textCursor();
    if (event.modifiers() != Qt::NoModifier || cursor.hasSelection())
        return false;
    const QTextBlock block = cursor.block();
    if (cursor.currentList() && block.text().isEmpty()) {
        indentList(cursor, -1); // an empty item ends its list
        return true;
    }
    if (headingLevel(block) > 0 && cursor.atBlockEnd()) {
        cursor.insertBlock(blockFormatFor(0), charFormatFor(0)); // text follows a heading
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

bool PageEditorText::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText();
}

void PageEditorText::insertFromMimeData(const QMimeData *source)
{
    if (!touchesProtected() && !isReadOnly())
        textCursor().insertText(source->text());
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
