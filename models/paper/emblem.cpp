#include "paper/emblem.h"

#include <QPainter>
#include <QPolygonF>

#include <cmath>
#include <numbers>

namespace {

constexpr double degrees = std::numbers::pi / 180;

QPolygonF star(QPointF centre, double radius)
{
    // The inner corners of a five-pointed star lie where the lines between its points cross.
    const double inner = radius * std::sin(18 * degrees) / std::sin(126 * degrees);
    QPolygonF polygon;
    for (int i = 0; i < 10; ++i) {
        const double angle = (36 * i - 90) * degrees;
        const double r = i % 2 == 0 ? radius : inner;
        polygon << centre + QPointF(r * std::cos(angle), r * std::sin(angle));
    }
    return polygon;
}

} // namespace

void paintEmblem(QPainter &painter, const QRectF &area)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(area, QColor(0x00, 0x33, 0x99));
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0xff, 0xcc, 0x00));
    for (int hour = 0; hour < 12; ++hour) {
        const double angle = 30 * hour * degrees;
        const QPointF offset(std::sin(angle), -std::cos(angle));
        painter.drawPolygon(star(area.center() + offset * (area.height() / 3), area.height() / 18));
    }
    painter.restore();
}
