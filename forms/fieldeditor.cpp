#include "fieldeditor.h"

#include "fieldeditors.h"

#include <QKeyEvent>

FieldEditor::FieldEditor(Workspace &workspace, const Kind &kind, int index, QWidget &widget,
                         QObject *parent)
    : QObject(parent)
    , m_workspace(&workspace)
    , m_kind(&kind)
    , m_index(index)
    , m_widget(&widget)
{
    widget.installEventFilter(this);
}

void FieldEditor::show(const QVariant &value)
{
    m_base = value;
    display(value);
}

bool FieldEditor::isDirty() const
{
    const Result<QVariant> written = read();
    return !written || *written != m_base;
}

bool FieldEditor::keyPressed(QEvent *event)
{
    auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Escape && !m_keepsOnEscape && isDirty()) {
        revert();
        Q_EMIT typed();
        event->accept();
        return true;
    }
    // A field without unsaved words leaves Undo to the register: its own would do nothing.
    const bool undo = key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo);
    if (undo && !isDirty()) {
        event->ignore();
        return true;
    }
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (enter && (key->modifiers() & Qt::ControlModifier)) {
        Q_EMIT left();
        return true;
    }
    return false;
}

bool FieldEditor::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::FocusOut:
        if (static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
            Q_EMIT left();
        return false;
    case QEvent::ShortcutOverride: {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool undo = key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo);
        return undo && !isDirty(); // not accepted: the window's action hears it
    }
    case QEvent::KeyPress:
        return keyPressed(event) || QObject::eventFilter(watched, event);
    default:
        return QObject::eventFilter(watched, event);
    }
}
