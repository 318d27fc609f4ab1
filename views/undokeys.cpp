#include "undokeys.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextDocument>
#include <QTextEdit>

namespace {

/// Whether \a field has nothing that \a key could take back or repeat in it.
bool isIdle(const QObject *field, bool redo)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(field))
        return redo ? !line->isRedoAvailable() : !line->isUndoAvailable();
    const QTextDocument *document = nullptr;
    if (const auto *plain = qobject_cast<const QPlainTextEdit *>(field))
        document = plain->document();
    else if (const auto *text = qobject_cast<const QTextEdit *>(field))
        document = text->document();
    if (!document)
        return false;
    return redo ? !document->isRedoAvailable() : !document->isUndoAvailable();
}

} // namespace

bool UndoKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool undo = key->matches(QKeySequence::Undo);
    const bool redo = key->matches(QKeySequence::Redo);
    if ((!undo && !redo) || !isIdle(watched, redo))
        return false;
    event->ignore(); // goes on to the window's action
    return true;
}
