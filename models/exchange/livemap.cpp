#include "exchange/livemap.h"

#include "exchange/livecell.h"
#include "pages/pagehtml.h"

#include <QRectF>

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace {

constexpr double width = 620;
constexpr double tallest = 380;
constexpr double lowest = 200;
constexpr double leastSpan = 4; ///< degrees: a single town still has surroundings
constexpr double micro = 1e6;

QString number(double value)
{
    return QString::number(value, 'f', 1);
}

/// Turns degrees into units of the drawing.
class Projection
{
public:
    explicit Projection(const std::vector<MapPlace> &places)
    {
        const auto [south, north] =
            std::ranges::minmax(places, {}, [](const MapPlace &one) { return one.latitude; });
        const auto [west, east] =
            std::ranges::minmax(places, {}, [](const MapPlace &one) { return one.longitude; });
        m_squeeze =
            std::max(0.1, std::cos((south.latitude + north.latitude) / 2 * std::numbers::pi / 180));
        const double high = std::max(leastSpan, (north.latitude - south.latitude) * 1.3);
        const double wide =
            std::max(leastSpan / m_squeeze, (east.longitude - west.longitude) * 1.5);
        m_scale = std::min(width / (wide * m_squeeze), tallest / high);
        m_height = std::clamp(high * m_scale, lowest, tallest);
        m_middle = {(west.longitude + east.longitude) / 2, (south.latitude + north.latitude) / 2};
    }

    double x(double longitude) const
    {
        return width / 2 + (longitude - m_middle.x()) * m_squeeze * m_scale;
    }
    double y(double latitude) const { return m_height / 2 - (latitude - m_middle.y()) * m_scale; }
    double height() const { return m_height; }
    /// What is in sight, in degrees: x from west, y from south.
    QRectF sight() const
    {
        const double wide = width / (m_squeeze * m_scale);
        const double high = m_height / m_scale;
        return {m_middle.x() - wide / 2, m_middle.y() - high / 2, wide, high};
    }

private:
    double m_squeeze = 1; ///< of a degree of longitude against one of latitude
    double m_scale = 1; ///< units for a degree of latitude
    double m_height = 0;
    QPointF m_middle;
};

double stepFor(double span)
{
    for (const double step : {1.0, 2.0, 5.0, 10.0, 15.0, 30.0}) {
        if (span / step <= 8)
            return step;
    }
    return 60;
}

QString line(double x1, double y1, double x2, double y2)
{
    return u"<line x1=\"%1\" y1=\"%2\" x2=\"%3\" y2=\"%4\" stroke=\"#D3DADA\"/>"_s.arg(
        number(x1), number(y1), number(x2), number(y2));
}

QString graticule(const Projection &on)
{
    QString svg;
    const QRectF sight = on.sight();
    const double step = stepFor(std::max(sight.width(), sight.height()));
    for (double at = std::ceil(sight.left() / step) * step; at <= sight.right(); at += step)
        svg += line(on.x(at), 0, on.x(at), on.height());
    for (double at = std::ceil(sight.top() / step) * step; at <= sight.bottom(); at += step)
        svg += line(0, on.y(at), width, on.y(at));
    return svg;
}

/// Names stand at the right of their place, at the left near the edge, and below one another.
QString names(const std::vector<MapPlace> &places, const Projection &on)
{
    std::vector<const MapPlace *> sorted;
    sorted.reserve(places.size());
    for (const MapPlace &place : places)
        sorted.push_back(&place);
    std::ranges::stable_sort(sorted, std::greater(),
                             [](const MapPlace *one) { return one->latitude; });
    QString svg;
    std::vector<QPointF> taken;
    for (const MapPlace *place : sorted) {
        const double x = on.x(place->longitude);
        double y = on.y(place->latitude);
        svg +=
            u"<circle cx=\"%1\" cy=\"%2\" r=\"5\" fill=\"#0E6672\"/>"_s.arg(number(x), number(y));
        const auto isNear = [&](const QPointF &other) {
            return std::abs(other.x() - x) < 120 && std::abs(other.y() - y) < 15;
        };
        while (std::ranges::any_of(taken, isNear))
            y += 16;
        taken.emplace_back(x, y);
        const bool isRight = x > width * 0.75;
        svg += u"<text x=\"%1\" y=\"%2\" font-size=\"13\" font-family=\"sans-serif\" "
               "fill=\"#182224\"%3>%4</text>"_s.arg(
                   number(isRight ? x - 9 : x + 9), number(y + 4.5),
                   isRight ? u" text-anchor=\"end\""_s : QString(), escape(place->name));
    }
    return svg;
}

} // namespace

namespace live {

std::vector<MapPlace> places(const LiveRows &answer, const LiveSource &source)
{
    std::vector<MapPlace> places;
    if (!answer.query.isWhole() || answer.query.shape != LiveShape::Map)
        return places;
    const Kind &kind = *answer.query.kind;
    const LiveCells cells(kind, source);
    for (const Row &row : answer.rows) {
        const QVariant north = row.values[size_t(kind.indexOf(u"latitude"))];
        const QVariant east = row.values[size_t(kind.indexOf(u"longitude"))];
        const double latitude = double(north.toLongLong()) / micro;
        const double longitude = double(east.toLongLong()) / micro;
        if (!north.isNull() && !east.isNull() && std::abs(latitude) <= 90
            && std::abs(longitude) <= 180)
            places.push_back({cells.title(row), latitude, longitude});
    }
    return places;
}

QByteArray map(const std::vector<MapPlace> &places, const QString &label)
{
    if (places.empty())
        return {};
    const Projection on(places);
    const QString svg =
        u"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 620 %1\" role=\"img\" "
        "aria-label=\"%2\"><rect width=\"620\" height=\"%1\" fill=\"#F7F9F9\"/>%3%4</svg>"_s.arg(
            number(on.height()), escape(label), graticule(on), names(places, on));
    return svg.toUtf8();
}

} // namespace live
