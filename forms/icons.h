#pragma once

#include "theme.h"

#include <QIcon>
#include <QPixmap>

/// Our icon set, coloured by the look that is on show.
namespace Icons {

/// The icon \a name of our set: text colour, accent when checked, control colour when disabled.
/// Follows a switch of the look by itself. A name that is not in the set gives a null icon.
QIcon named(const QString &name);

/// The same with one fixed colour role, for icons on accent, beside hints or with a meaning.
QIcon named(const QString &name, ColorRole role);

/// The application icon in all its sizes; it keeps its own colours.
QIcon application();

/// One ready picture for delegates and paint code. \a size in device independent pixels.
QPixmap pixmap(const QString &name, int size, const QColor &color, qreal dpr);

} // namespace Icons
