#pragma once

class QRect;
class QWidget;

/// Moves \a popup below \a anchor (global), or above it where there is no room, and into the
/// screen.
void placePopup(QWidget &popup, const QRect &anchor);
