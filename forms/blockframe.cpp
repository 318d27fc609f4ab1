#include "blockframe.h"

#include "icons.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace {

constexpr qreal hairline = 1;
constexpr qreal padding = 10; ///< at the ends of the strip

} // namespace

BlockFrame::BlockFrame(const BlockDrawing &drawing, const QFont &font, bool writable)
    : m_drawing(drawing)
    , m_font(Theme::font(font, Theme::Size::Small))
    , m_strip(drawing.strip())
{
    if (!writable)
        m_strip.act.clear();
}

qreal BlockFrame::height(qreal width) const
{
    const QRectF strip = stripAt({0, 0, width, 0});
    const qreal body = m_drawing.bodyHeight(bodyAt({0, 0, width, 0}).width());
    return std::ceil(strip.bottom() + body + hairline);
}

QRectF BlockFrame::stripAt(const QRectF &room) const
{
    return {room.left() + Theme::lineWidth, room.top() + hairline,
            room.width() - Theme::lineWidth - hairline,
            qreal(Theme::fieldHeight(QFontMetrics(m_font)))};
}

QRectF BlockFrame::bodyAt(const QRectF &room) const
{
    const QRectF strip = stripAt(room);
    return {strip.left(), strip.bottom(), strip.width(),
            std::max(0.0, room.bottom() - hairline - strip.bottom())};
}

QRectF BlockFrame::actAt(const QRectF &room) const
{
    if (m_strip.act.isEmpty())
        return {};
    QRectF act = stripAt(room);
    const qreal width = QFontMetricsF(m_font).horizontalAdvance(m_strip.act) + 2 * padding;
    act.setLeft(std::max(act.left(), act.right() - width));
    return act;
}

QRectF BlockFrame::wordsAt(const QRectF &room) const
{
    QRectF words = stripAt(room);
    const int icon = Theme::scaled(Theme::cellIcon, QFontMetrics(m_font));
    words.setLeft(words.left() + padding + icon + Theme::iconGap);
    const QRectF act = actAt(room);
    words.setRight(act.isNull() ? words.right() - padding : act.left());
    return words;
}

bool BlockFrame::isCut(const QRectF &room) const
{
    return QFontMetricsF(m_font).horizontalAdvance(m_strip.words) > wordsAt(room).width();
}

void BlockFrame::paintStrip(QPainter &painter, const QRectF &room) const
{
    const QRectF strip = stripAt(room);
    painter.fillRect(strip, Theme::color(m_strip.ground));
    painter.setFont(m_font);
    const int side = Theme::scaled(Theme::cellIcon, QFontMetrics(m_font));
    const QPointF icon(std::round(strip.left() + padding),
                       std::round(strip.center().y() - side / 2.0));
    painter.drawPixmap(icon,
                       Icons::pixmap(m_strip.icon, side, Theme::color(m_strip.iconColor),
                                     painter.device()->devicePixelRatioF()));
    const QRectF words = wordsAt(room);
    painter.setPen(Theme::color(m_strip.color));
    painter.drawText(
        words, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetricsF(m_font).elidedText(m_strip.words, Qt::ElideRight, words.width()));
    painter.setPen(Theme::color(ColorRole::Accent));
    painter.drawText(actAt(room), Qt::AlignCenter, m_strip.act);
}

void BlockFrame::paint(QPainter &painter, const QRectF &room, bool chosen) const
{
    painter.save();
    painter.fillRect(room, Theme::color(ColorRole::Base));
    paintStrip(painter, room);
    if (const QRectF body = bodyAt(room); body.height() > 0) {
        painter.save();
        painter.setClipRect(body, Qt::IntersectClip);
        m_drawing.paintBody(painter, body);
        painter.restore();
    }
    painter.setPen(Theme::color(ColorRole::Line));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(room.adjusted(0.5, 0.5, -0.5, -0.5));
    painter.fillRect(QRectF(room.left(), room.top(), Theme::lineWidth, room.height()),
                     Theme::color(m_strip.edge));
    if (chosen) {
        QPen pen(Theme::color(ColorRole::Accent), Theme::focusWidth);
        pen.setJoinStyle(Qt::MiterJoin);
        painter.setPen(pen);
        painter.drawRect(room.adjusted(1, 1, -1, -1));
    }
    painter.restore();
}
