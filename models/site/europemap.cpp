#include "site/europemap.h"

#include "pages/pagehtml.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPolygonF>
#include <QRectF>

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace {

constexpr double west = -25, east = 45, south = 33, north = 72; ///< of the outlines, degrees
constexpr double margin = 2.2; ///< degrees around the marks
constexpr double smallestView = 7; ///< degrees of latitude: closer shows only a piece of coast
constexpr auto homeCountry = "752"; ///< Sweden, ISO 3166-1 numeric

constexpr auto style =
    "svg{font:700 17px \"Segoe UI\",Roboto,\"Helvetica Neue\",\"Liberation Sans\",Arial,sans-serif}"
    ".sea{fill:#e3edef}.land{fill:#f8faf9;stroke:#b3c3c6;stroke-width:1}.our{fill:#d3e2e0}"
    ".t{fill:#14252c;paint-order:stroke;stroke:#f8faf9;stroke-width:5px;stroke-linejoin:round}"
    ".m{fill:#0b5563;stroke:#fff;stroke-width:3}.h{fill:#d9a02b;stroke:#14252c;stroke-width:2.5}"
    "@media(prefers-color-scheme:dark){.sea{fill:#122329}.land{fill:#22353c;stroke:#4a626b}"
    ".our{fill:#30505a}.t{fill:#e9f0f1;stroke:#22353c}.m{fill:#86cfdc;stroke:#0f1a1e}"
    ".h{stroke:#fff}}";

/// The outlines of a country.
struct Country
{
    QString id;
    std::vector<QPolygonF> rings; ///< degrees: x east, y north
};

/// Each number is the difference from the one before it, in hundredths of a degree.
QPolygonF ringOf(const QJsonArray &steps)
{
    QPolygonF points;
    QPointF at;
    for (qsizetype i = 0; i + 1 < steps.size(); i += 2) {
        at += QPointF(steps[i].toDouble(), steps[i + 1].toDouble()) / 100;
        points.append(at);
    }
    return points;
}

std::vector<Country> readCountries()
{
    std::vector<Country> read;
    QFile file(u":/map/europe.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return read;
    const QJsonArray all = QJsonDocument::fromJson(file.readAll()).array();
    read.reserve(size_t(all.size()));
    for (const QJsonValue &value : all) {
        Country country{value[u"id"_s].toString(), {}};
        const QJsonArray rings = value[u"rings"_s].toArray();
        for (const QJsonValue &ring : rings)
            country.rings.push_back(ringOf(ring.toArray()));
        read.push_back(std::move(country));
    }
    return read;
}

const std::vector<Country> &countries()
{
    static const std::vector<Country> list = readCountries();
    return list;
}

/// Where a point of the globe lies in the picture.
class Projection
{
public:
    Projection(const std::vector<MapMark> &marks, QSize size)
        : m_size(size)
    {
        double left = east, right = west, top = south, bottom = north;
        for (const MapMark &mark : marks) {
            left = std::min(left, mark.longitude);
            right = std::max(right, mark.longitude);
            bottom = std::min(bottom, mark.latitude);
            top = std::max(top, mark.latitude);
        }
        const QPointF centre((left + right) / 2, (top + bottom) / 2);
        m_narrowing = std::cos(centre.y() * std::numbers::pi / 180);
        const double high = std::max(smallestView, top - bottom + 2 * margin);
        const double wide = (right - left + 2 * margin) * m_narrowing;
        const double ratio = double(size.width()) / size.height();
        m_scale = size.height() / std::max(high, wide / ratio); // pixels a degree of latitude
        m_corner = {centre.x() - size.width() / m_scale / m_narrowing / 2,
                    centre.y() + size.height() / m_scale / 2};
    }
    QPointF operator()(QPointF degrees) const
    {
        return {(degrees.x() - m_corner.x()) * m_narrowing * m_scale,
                (m_corner.y() - degrees.y()) * m_scale};
    }
    /// A little more than the picture.
    QRectF frame() const { return QRectF(QPointF(), m_size).adjusted(-40, -40, 40, 40); }

private:
    QSize m_size;
    double m_scale = 1;
    double m_narrowing = 1; ///< of a degree of longitude at this latitude
    QPointF m_corner; ///< degrees, top left
};

QString number(double value)
{
    return QString::number(std::round(value * 10) / 10, 'g', 6);
}

/// Cuts \a ring along one side of the picture; \a depth is how far inside a point lies.
template <typename Depth> QPolygonF cut(const QPolygonF &ring, const Depth &depth)
{
    QPolygonF kept;
    for (qsizetype i = 0; i < ring.size(); ++i) {
        const QPointF before = ring[(i + ring.size() - 1) % ring.size()];
        const QPointF point = ring[i];
        const double d1 = depth(before);
        const double d2 = depth(point);
        if ((d1 >= 0) != (d2 >= 0))
            kept.append(before + (point - before) * (d1 / (d1 - d2)));
        if (d2 >= 0)
            kept.append(point);
    }
    return kept;
}

QPolygonF cutTo(QPolygonF ring, const QRectF &frame)
{
    ring = cut(ring, [&](QPointF p) { return p.x() - frame.left(); });
    ring = cut(ring, [&](QPointF p) { return frame.right() - p.x(); });
    ring = cut(ring, [&](QPointF p) { return p.y() - frame.top(); });
    return cut(ring, [&](QPointF p) { return frame.bottom() - p.y(); });
}

/// The part of \a ring that lies in the picture, as a path; empty when none does.
QString pathOf(const QPolygonF &ring, const Projection &projection)
{
    QPolygonF points;
    for (const QPointF &point : ring)
        points.append(projection(point));
    points = cutTo(points, projection.frame());
    if (points.size() < 3)
        return {};
    QString path;
    for (const QPointF &point : std::as_const(points))
        path += (path.isEmpty() ? u'M' : u'L') + number(point.x()) + u',' + number(point.y());
    return path + u'Z';
}

QString outlines(const Projection &projection)
{
    QString svg;
    for (const Country &country : countries()) {
        QString path;
        for (const QPolygonF &ring : country.rings)
            path += pathOf(ring, projection);
        if (!path.isEmpty())
            svg += u"<path class=\"land%1\" d=\"%2\"/>\n"_s.arg(
                country.id == QLatin1StringView(homeCountry) ? u" our"_s : QString(), path);
    }
    return svg;
}

QString shapeOf(const MapMark &mark, QPointF at)
{
    const QString x = number(at.x());
    const QString y = number(at.y());
    switch (mark.kind) {
    case MapMark::Kind::Home:
        return u"<rect class=\"h\" x=\"%1\" y=\"%2\" width=\"18\" height=\"18\"/>"_s.arg(
            number(at.x() - 9), number(at.y() - 9));
    case MapMark::Kind::Twin:
        return u"<circle class=\"m\" cx=\"%1\" cy=\"%2\" r=\"10\"/>"_s.arg(x, y);
    case MapMark::Kind::Agreement:
        return u"<path class=\"m\" d=\"M%1,%2l12,12-12,12-12,-12Z\"/>"_s.arg(x,
                                                                             number(at.y() - 12));
    case MapMark::Kind::Partner:
        return u"<circle class=\"m\" cx=\"%1\" cy=\"%2\" r=\"6\"/>"_s.arg(x, y);
    }
    return {};
}

/// A mark with its name, which stands on the left of it near the right edge.
QString markAt(const MapMark &mark, QPointF at, QSize size)
{
    const bool isLeft = at.x() > size.width() * 0.7;
    return shapeOf(mark, at)
        + u"<text class=\"t\" x=\"%1\" y=\"%2\"%3>%4</text>\n"_s.arg(
            number(at.x() + (isLeft ? -17 : 17)), number(at.y() + 6),
            isLeft ? u" text-anchor=\"end\""_s : QString(), escape(mark.name));
}

} // namespace

bool isOnEuropeMap(const MapMark &mark)
{
    return mark.longitude > west && mark.longitude < east && mark.latitude > south
        && mark.latitude < north;
}

QByteArray europeMap(const std::vector<MapMark> &marks, QSize size, const QString &title)
{
    std::vector<MapMark> shown;
    std::ranges::copy_if(marks, std::back_inserter(shown), isOnEuropeMap);
    if (shown.empty())
        return {};
    const Projection projection(shown, size);
    QString svg =
        u"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1 %2\" width=\"%1\" "
        "height=\"%2\"><title>%3</title><style>%4</style>\n<rect class=\"sea\" width=\"%1\" "
        "height=\"%2\"/>\n"_s.arg(size.width())
            .arg(size.height())
            .arg(escape(title), QString::fromUtf8(style));
    svg += outlines(projection);
    for (const MapMark &mark : shown)
        svg += markAt(mark, projection({mark.longitude, mark.latitude}), size);
    return (svg + u"</svg>\n"_s).toUtf8();
}
