#pragma once

#include "exchange/liverows.h"
#include "exchange/mapmark.h"

#include <QByteArray>

namespace live {

/// The records of \a answer that have a position, and the municipality itself when its place is
/// known; records without a position stand in the list only. Empty when no record has one.
std::vector<MapMark> places(const LiveRows &answer, const LiveSource &source);
/// The map of \a places for a page, see placeMap(): as small as a phone needs it to be read.
QByteArray map(const std::vector<MapMark> &places, const QString &label);

} // namespace live
