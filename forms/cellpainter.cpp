#include "cellpainter.h"

#include "icons.h"

#include <QFontMetrics>
#include <QPainter>

ColorRole CellPainter::toneColor(Tone tone)
{
    switch (tone) {
    case Tone::Plain:
        return ColorRole::Text;
    case Tone::Muted:
        return ColorRole::Text2;
    case Tone::Ok:
        return ColorRole::Ok;
    case Tone::Warn:
        return ColorRole::Warn;
    case Tone::Bad:
        return ColorRole::Bad;
    case Tone::Info:
        return ColorRole::Info;
    }
    return ColorRole::Text;
}

ColorRole CellPainter::toneGround(Tone tone)
{
    switch (tone) {
    case Tone::Ok:
        return ColorRole::OkBg;
    case Tone::Warn:
        return ColorRole::WarnBg;
    case Tone::Bad:
        return ColorRole::BadBg;
    case Tone::Info:
        return ColorRole::InfoBg;
    case Tone::Plain:
    case Tone::Muted:
        break;
    }
    return ColorRole::Base;
}

Tone CellPainter::toneOf(const QModelIndex &index)
{
    return Tone(index.data(Roles::Tone).toInt());
}

void CellPainter::icon(QPainter &painter, QRect &rect, const QString &name, int size,
                       const QColor &color)
{
    const int top = rect.top() + (rect.height() - size) / 2;
    painter.drawPixmap(rect.left(), top,
                       Icons::pixmap(name, size, color, painter.device()->devicePixelRatioF()));
    rect.setLeft(rect.left() + size + Theme::iconGap);
}

void CellPainter::text(QPainter &painter, const QRect &rect, const QString &words,
                       Qt::Alignment alignment, const QColor &color)
{
    if (words.isEmpty() || rect.width() <= 0)
        return;
    painter.setPen(color);
    const QFontMetrics metrics = painter.fontMetrics();
    // Most words are far narrower than their cell: only the doubtful ones are measured.
    const bool surelyFits = words.size() * metrics.height() < rect.width();
    const QString shown =
        surelyFits ? words : metrics.elidedText(words, Qt::ElideRight, rect.width());
    painter.drawText(rect, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
}

void CellPainter::focus(QPainter &painter, const QRect &rect)
{
    const QColor accent = Theme::color(ColorRole::Accent);
    constexpr int w = Theme::focusWidth;
    painter.fillRect(rect.left(), rect.top(), rect.width(), w, accent);
    painter.fillRect(rect.left(), rect.bottom() - w + 1, rect.width(), w, accent);
    painter.fillRect(rect.left(), rect.top(), w, rect.height(), accent);
    painter.fillRect(rect.right() - w + 1, rect.top(), w, rect.height(), accent);
}

void CellPainter::line(QPainter &painter, const QRect &rect)
{
    painter.fillRect(rect.left(), rect.top(), Theme::lineWidth, rect.height(),
                     Theme::color(ColorRole::Accent));
}
