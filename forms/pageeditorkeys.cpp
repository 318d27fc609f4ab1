#include "pageeditorkeys.h"

#include <QAction>
#include <QKeyEvent>
#include <QWidget>

PageEditorKeys::PageEditorKeys(QObject *parent)
    : QObject(parent)
{
}

void PageEditorKeys::take(QWidget &widget, const QList<QAction *> &actions)
{
    m_actions[&widget] += actions;
    widget.installEventFilter(this);
}

QAction *PageEditorKeys::actionFor(QObject *watched, const QKeyEvent &event) const
{
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const QKeySequence pressed(QKeyCombination(modifiers, Qt::Key(event.key())));
    for (QAction *action : m_actions.value(watched)) {
        if (action->isEnabled() && action->shortcuts().contains(pressed))
            return action;
    }
    return nullptr;
}

bool PageEditorKeys::eventFilter(QObject *watched, QEvent *event)
{
    const bool asks = event->type() == QEvent::ShortcutOverride;
    if (!asks && event->type() != QEvent::KeyPress)
        return false;
    auto *key = static_cast<QKeyEvent *>(event);
    QAction *const action = actionFor(watched, *key);
    if (!action)
        return false;
    key->accept(); // the window's own action does not hear of it
    if (!asks)
        action->trigger();
    return true;
}
