#pragma once

#include <QPointF>
#include <QString>

#include <optional>

/// A place on a map.
struct MapMark
{
    enum class Kind {
        Home, ///< a square: the municipality itself
        Twin, ///< a filled circle: a twin town
        Agreement, ///< a diamond: another agreement
        Partner, ///< a ring: a country with partners of projects
        Other, ///< a small filled circle: anything else
    };
    Kind kind = Kind::Other;
    QString name;
    double latitude = 0; ///< degrees north, -90 to 90
    double longitude = 0; ///< degrees east, -180 to 180
    int number = 0; ///< written in the mark, and repeated in the list beside the map; 0: none

    /// x east, y north.
    QPointF degrees() const { return {longitude, latitude}; }
};

struct Settings;
struct Town;

/// The mark of \a town, without a number; nothing while its position is not known.
std::optional<MapMark> townMark(const Town &town);
/// The mark of the municipality itself.
std::optional<MapMark> homeMark(const Settings &settings);
