#pragma once

#include <QSize>

class QDialog;
class QString;

/// How large a dialog opens: as the user left it, at most 90 % of the screen.
namespace DialogSize {

/// Gives \a dialog the size it had last under \a key, or \a wanted the first time, and remembers
/// the one it is closed with.
void remember(QDialog &dialog, const QString &key, QSize wanted);

} // namespace DialogSize
