#pragma once

#include <QPolygonF>
#include <QRectF>

#include <vector>

/// Slanting stripes that fill \a area, "/", cut at its edges: each \a thickness thick, one for each
/// \a distance across. At most 1000 of them; more is no pattern but grey.
std::vector<QPolygonF> hatch(const QRectF &area, double distance, double thickness);
