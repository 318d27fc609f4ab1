#pragma once

#include "exchange/mapprojection.h"

#include <optional>

/// Where the name of a mark stands.
struct MapName
{
    QPointF at; ///< of the text's base line: its left end, or its right end
    bool isLeft = false; ///< the text ends at \c at, left of its mark
};

/// A place for each name of \a marks where it covers neither another name nor a mark, nor leaves
/// the picture; nothing where there is none, for the list beside the map has the name too.
/// \a size is that of the letters.
std::vector<std::optional<MapName>> mapNames(const std::vector<MapMark> &marks,
                                             const MapProjection &projection, double size);

/// Half the width of a mark.
double mapReach(const MapMark &mark);
