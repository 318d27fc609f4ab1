#include "pageeditorfacts.h"

#include "pageeditortext.h"

#include "pages/pagefact.h"

#include <QAbstractTextDocumentLayout>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace {

int endOf(const FactPlace &place)
{
    return place.position + place.length;
}

/// The edge of \a place to go to: across it from the edge where the cursor stood, else the nearer.
int edgeFor(const FactPlace &place, int position, int last)
{
    if (last == place.position)
        return endOf(place);
    if (last == endOf(place))
        return place.position;
    const bool isNearEnd = position - place.position > endOf(place) - position;
    return isNearEnd ? endOf(place) : place.position;
}

/// Selects with \a cursor so that neither end is inside a field: \a anchored, where the selection
/// begins, is taken in whole, and \a around is where it ends.
void selectWhole(QTextCursor &cursor, const std::optional<FactPlace> &anchored,
                 const std::optional<FactPlace> &around, int last)
{
    const bool isForward = cursor.position() >= cursor.anchor();
    int anchor = cursor.anchor();
    int to = cursor.position();
    if (anchored)
        anchor = isForward ? anchored->position : endOf(*anchored);
    if (around && anchored) // a part of a field: all of it
        to = isForward ? endOf(*around) : around->position;
    else if (around)
        to = edgeFor(*around, cursor.position(), last);
    cursor.setPosition(anchor);
    cursor.setPosition(to, QTextCursor::KeepAnchor);
}

/// \a selection with the inline fields at its ends taken in whole.
QTextCursor widened(QTextCursor selection, const QTextDocument &document)
{
    int from = selection.selectionStart();
    int to = selection.selectionEnd();
    if (const auto first = factAround(document, from))
        from = first->position;
    if (const auto last = factAround(document, to))
        to = endOf(*last);
    selection.setPosition(from);
    selection.setPosition(to, QTextCursor::KeepAnchor);
    return selection;
}

/// What \a event would erase, or a cursor without a selection.
QTextCursor erasedBy(const QKeyEvent &event, QTextCursor cursor)
{
    const bool isBack = event.key() == Qt::Key_Backspace;
    if (cursor.hasSelection() || (!isBack && event.key() != Qt::Key_Delete))
        return QTextCursor();
    const bool isWord = event.modifiers() & Qt::ControlModifier;
    const auto back = isWord ? QTextCursor::PreviousWord : QTextCursor::PreviousCharacter;
    const auto on = isWord ? QTextCursor::NextWord : QTextCursor::NextCharacter;
    cursor.movePosition(isBack ? back : on, QTextCursor::KeepAnchor);
    return cursor;
}

} // namespace

PageEditorFacts::PageEditorFacts(PageEditorText &text,
                                 std::function<QString(const QString &fact)> words)
    : QObject(&text)
    , m_text(text)
    , m_words(std::move(words))
{
    text.installEventFilter(this);
    text.viewport()->installEventFilter(this);
    connect(&text, &QTextEdit::cursorPositionChanged, this, &PageEditorFacts::keepWhole);
    connect(&text, &QTextEdit::selectionChanged, this, &PageEditorFacts::keepWhole);
}

void PageEditorFacts::keepWhole()
{
    const QTextDocument &document = *m_text.document();
    QTextCursor cursor = m_text.textCursor();
    const int last = std::exchange(m_last, cursor.position());
    const auto around = factAround(document, cursor.position());
    const auto anchored = factAround(document, cursor.anchor());
    if (!around && !anchored) {
        writeBeside();
        return;
    }
    if (cursor.hasSelection())
        selectWhole(cursor, anchored, around, last);
    else // both are the same field
        cursor.setPosition(edgeFor(*around, cursor.position(), last));
    m_text.setTextCursor(cursor); // comes back here
}

/// Qt writes on in the format of the character before the cursor.
void PageEditorFacts::writeBeside()
{
    QTextCharFormat format = m_text.currentCharFormat();
    if (m_text.textCursor().hasSelection() || !format.hasProperty(RunFact))
        return;
    format.clearProperty(RunFact);
    format.clearProperty(FactNumber);
    format.clearBackground();
    m_text.setCurrentCharFormat(format);
}

bool PageEditorFacts::erase(const QKeyEvent &event)
{
    const QTextCursor erased = erasedBy(event, m_text.textCursor());
    if (m_text.isReadOnly() || !erased.hasSelection())
        return false;
    const QTextCursor whole = widened(erased, *m_text.document());
    const bool reaches = whole.selectionStart() != erased.selectionStart()
        || whole.selectionEnd() != erased.selectionEnd();
    if (!reaches)
        return false;
    QTextCursor gone = whole;
    gone.removeSelectedText();
    m_text.setTextCursor(gone);
    return true;
}

bool PageEditorFacts::tip(const QHelpEvent &event)
{
    const int position = m_text.document()->documentLayout()->hitTest(event.pos(), Qt::ExactHit);
    if (position < 0)
        return false;
    auto place = factAround(*m_text.document(), position);
    if (!place)
        place = factBeside(*m_text.document(), position, true);
    const QString words = place ? m_words(place->fact) : QString();
    if (words.isEmpty())
        return false;
    QToolTip::showText(event.globalPos(), words.toHtmlEscaped(), m_text.viewport());
    return true;
}

bool PageEditorFacts::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != &m_text)
        return event->type() == QEvent::ToolTip && tip(static_cast<QHelpEvent &>(*event));
    if (event->type() == QEvent::KeyPress) {
        m_last = m_text.textCursor().position(); // the text may have moved it
        writeBeside();
        return erase(static_cast<QKeyEvent &>(*event));
    }
    if (event->type() == QEvent::InputMethod)
        writeBeside();
    return false;
}
