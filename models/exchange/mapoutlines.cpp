#include "exchange/mapoutlines.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPolygonF>

#include <cmath>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr auto homeCountry = "752"_L1; ///< Sweden, ISO 3166-1 numeric

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

std::vector<Country> readCountries(const QString &path)
{
    std::vector<Country> read;
    QFile file(path);
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

const std::vector<Country> &countriesOf(bool europe)
{
    static const std::vector<Country> near = readCountries(u":/map/europe.json"_s);
    if (europe)
        return near;
    static const std::vector<Country> all = readCountries(u":/map/world.json"_s);
    return all;
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
QString pathOf(const QPolygonF &ring, const MapProjection &projection)
{
    QPolygonF points;
    for (const QPointF &point : ring)
        points.append(projection(point));
    points = cutTo(points, projection.frame());
    if (points.size() < 3)
        return {};
    QString path;
    for (const QPointF &point : std::as_const(points))
        path += (path.isEmpty() ? u'M' : u'L') + mapNumber(point.x()) + u',' + mapNumber(point.y());
    return path + u'Z';
}

} // namespace

QString mapNumber(double value)
{
    return QString::number(std::round(value * 10) / 10, 'g', 6);
}

MapOutlines mapOutlines(const MapProjection &projection)
{
    MapOutlines drawn;
    for (const Country &country : countriesOf(projection.isEurope())) {
        QString path;
        for (const QPolygonF &ring : country.rings)
            path += pathOf(ring, projection);
        if (!path.isEmpty())
            (country.id == homeCountry ? drawn.home : drawn.others) +=
                u"<path d=\"%1\"/>\n"_s.arg(path);
    }
    return drawn;
}
