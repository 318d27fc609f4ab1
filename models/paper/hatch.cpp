#include "paper/hatch.h"

#include <algorithm>
#include <numbers>

namespace {

/// The part of \a shape where \a side * (x + y) is at most \a side * \a limit.
QPolygonF cut(const QPolygonF &shape, double limit, double side)
{
    QPolygonF kept;
    for (qsizetype i = 0; i < shape.size(); ++i) {
        const QPointF from = shape[i];
        const QPointF to = shape[(i + 1) % shape.size()];
        const double before = side * (from.x() + from.y() - limit);
        const double after = side * (to.x() + to.y() - limit);
        if (before <= 0)
            kept << from;
        if ((before < 0 && after > 0) || (before > 0 && after < 0))
            kept << from + (to - from) * (before / (before - after));
    }
    return kept;
}

} // namespace

std::vector<QPolygonF> hatch(const QRectF &area, double distance, double thickness)
{
    std::vector<QPolygonF> stripes;
    const double step = distance * std::numbers::sqrt2;
    const double thick = thickness * std::numbers::sqrt2;
    const double first = area.left() + area.top();
    const double last = area.right() + area.bottom();
    if (!(step > 0) || area.isEmpty() || (last - first) / step > 1000)
        return stripes;
    const QPolygonF whole{area.topLeft(), area.topRight(), area.bottomRight(), area.bottomLeft()};
    for (double at = first + (step - thick) / 2; at < last; at += step) {
        const QPolygonF stripe = cut(cut(whole, at, -1), at + thick, 1);
        if (stripe.size() > 2)
            stripes.push_back(stripe);
    }
    return stripes;
}
