#pragma once

#include "exchange/mapprojection.h"

/// The land in sight as paths of an SVG drawing.
struct MapOutlines
{
    QString home; ///< Sweden
    QString others;
};

/// Outlines: Natural Earth, public domain; 1:50m in Europe, 1:110m elsewhere.
MapOutlines mapOutlines(const MapProjection &projection);

/// A length of a drawing in as few digits as the eye can tell.
QString mapNumber(double value);
