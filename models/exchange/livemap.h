#pragma once

#include "exchange/liverows.h"

#include <QByteArray>

/// A place on a map.
struct MapPlace
{
    QString name;
    double latitude = 0; ///< degrees north, -90 to 90
    double longitude = 0; ///< degrees east, -180 to 180
};

namespace live {

/// The records of \a answer that have a position; those without stand in the list only.
std::vector<MapPlace> places(const LiveRows &answer, const LiveSource &source);
/// \a places on a plain graticule as an SVG drawing without scripts, styles and links, 620 units
/// wide; \a label tells it to those who do not see it. Empty without places. Equirectangular, true
/// to scale at the middle latitude.
QByteArray map(const std::vector<MapPlace> &places, const QString &label);

} // namespace live
