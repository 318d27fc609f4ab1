#pragma once

#include <QKeyEvent>

/// Keys that a field to write in needs, whatever the window has them for.
namespace fieldkeys {

/// Deletes letters: Delete, Ctrl+Delete, and Ctrl+D where the system has it for that.
inline bool deletes(const QKeyEvent &key)
{
    const Qt::KeyboardModifiers modifiers = key.modifiers() & ~Qt::KeypadModifier;
    if (key.key() == Qt::Key_Delete)
        return modifiers == Qt::NoModifier || modifiers == Qt::ControlModifier;
    return key.key() == Qt::Key_D && modifiers == Qt::ControlModifier;
}

/// Opens the list or calendar of a field: Alt+Down.
inline bool opensList(const QKeyEvent &key)
{
    return key.key() == Qt::Key_Down && (key.modifiers() & ~Qt::KeypadModifier) == Qt::AltModifier;
}

} // namespace fieldkeys
