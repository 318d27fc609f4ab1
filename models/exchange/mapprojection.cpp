#include "exchange/mapprojection.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace {

/// Degrees that europe.json and world.json reach, x east and y north.
constexpr QRectF europe(-25, 33, 70, 39);
constexpr QRectF world(-180, -58, 360, 142);
constexpr double margin = 2.2; ///< degrees around the marks, at least
constexpr double share = 0.12; ///< of their range, around them: a large map needs more
constexpr double smallestView = 7; ///< degrees of latitude: closer shows only a piece of coast

/// The smallest rectangle with all marks.
QRectF rangeOf(const std::vector<MapMark> &marks)
{
    QPointF low = marks.front().degrees();
    QPointF high = low;
    for (const MapMark &mark : marks) {
        low = {std::min(low.x(), mark.longitude), std::min(low.y(), mark.latitude)};
        high = {std::max(high.x(), mark.longitude), std::max(high.y(), mark.latitude)};
    }
    return {low, high};
}

double around(double range)
{
    return range + 2 * (margin + share * range);
}

/// A view of \a length around \a middle that stays where there are outlines, if it can.
double keptInside(double middle, double length, double low, double high)
{
    return length < high - low ? std::clamp(middle, low + length / 2, high - length / 2) : middle;
}

} // namespace

MapProjection::MapProjection(const std::vector<MapMark> &marks, QSize size)
    : m_size(size)
{
    m_isEurope = std::ranges::all_of(
        marks, [](const MapMark &mark) { return europe.contains(mark.degrees()); });
    const QRectF range = rangeOf(marks);
    const QRectF known = m_isEurope ? europe : world;
    m_narrowing = std::max(0.1, std::cos(range.center().y() * std::numbers::pi / 180));
    const double ratio = double(size.width()) / size.height();
    const double high = std::max(
        {smallestView, around(range.height()), around(range.width()) * m_narrowing / ratio});
    const double wide = high * ratio / m_narrowing;
    m_scale = size.height() / high;
    m_corner = {keptInside(range.center().x(), wide, known.left(), known.right()) - wide / 2,
                keptInside(range.center().y(), high, known.top(), known.bottom()) + high / 2};
}

QPointF MapProjection::operator()(QPointF degrees) const
{
    return {(degrees.x() - m_corner.x()) * m_narrowing * m_scale,
            (m_corner.y() - degrees.y()) * m_scale};
}
