// What PageEditorText does after a key has written, and what it marks; the rest stands in
// pageeditortext.cpp.
#include "pageeditortext.h"

#include "pages/pageoutline.h"

#include <QKeyEvent>
#include <QMenu>

using namespace Qt::StringLiterals;

/// Leaves the key to Qt, and then mends the outline where headings went with it.
void PageEditorText::write(QKeyEvent &event)
{
    const int paragraphs = document()->blockCount();
    const int revision = document()->revision();
    QTextEdit::keyPressEvent(&event);
    const bool takesBack = event.matches(QKeySequence::Undo) || event.matches(QKeySequence::Redo);
    if (takesBack || document()->revision() == revision)
        return;
    mendOutline(paragraphs);
    if (!event.text().isEmpty() && event.text().back().isPrint())
        Q_EMIT characterTyped(event.text().back());
}

/// Where headings went with the paragraphs that did, those that follow must not skip a level.
void PageEditorText::mendOutline(int paragraphsBefore)
{
    if (document()->blockCount() < paragraphsBefore)
        closeOutlineGap(*document(), textCursor().position());
}

/// The same after what Qt's own menu takes away.
void PageEditorText::mendAfter(const QMenu &menu)
{
    for (const QAction *action : menu.actions()) {
        if (action->objectName() != "edit-cut"_L1 && action->objectName() != "edit-delete"_L1)
            continue;
        const int paragraphs = document()->blockCount();
        connect(action, &QAction::triggered, this, [this, paragraphs] { mendOutline(paragraphs); });
    }
}

void PageEditorText::setMarks(const QString &owner, const QList<ExtraSelection> &marks)
{
    if (marks.isEmpty() && !m_marks.contains(owner))
        return;
    m_marks[owner] = marks;
    if (marks.isEmpty())
        m_marks.remove(owner);
    QList<ExtraSelection> all;
    for (const QList<ExtraSelection> &one : std::as_const(m_marks))
        all += one;
    setExtraSelections(all);
}
