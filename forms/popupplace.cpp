#include "popupplace.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

#include <algorithm>

void placePopup(QWidget &popup, const QRect &anchor)
{
    popup.adjustSize();
    const QScreen *screen = QGuiApplication::screenAt(anchor.center());
    const QRect room = (screen ? screen : popup.screen())->availableGeometry();
    const QSize size = popup.size();
    const int below = anchor.bottom() + 1;
    const int above = anchor.top() - size.height();
    const bool fits = below + size.height() <= room.bottom() + 1;
    const int top = fits || above < room.top() ? below : above;
    popup.move(std::max(room.left(), std::min(anchor.left(), room.right() + 1 - size.width())),
               std::max(room.top(), std::min(top, room.bottom() + 1 - size.height())));
}
