#pragma once

#include <QByteArray>
#include <QPointF>
#include <QSize>
#include <QString>

#include <vector>

/// A place on a map.
struct MapMark
{
    enum class Kind {
        Home, ///< a square: the municipality itself
        Twin, ///< a circle: a twin town
        Agreement, ///< a diamond: another agreement
        Partner, ///< a small circle: a project's partner
    };
    Kind kind = Kind::Twin;
    QString name;
    double latitude = 0; ///< degrees north
    double longitude = 0; ///< degrees east
};

/// True for a place that the map can show.
bool isOnEuropeMap(const MapMark &mark);

/// A map of the part of Europe where \a marks lie, as an SVG picture of \a size that adapts to a
/// dark screen by itself; each mark has its name beside it. Outlines: Natural Earth 1:50m, public
/// domain. \a title names the picture. The same marks give the same bytes. Empty without marks, and
/// for marks outside Europe.
QByteArray europeMap(const std::vector<MapMark> &marks, QSize size, const QString &title);
