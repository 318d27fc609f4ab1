#pragma once

#include <QRectF>

class QPainter;

/// Paints the emblem of the European Union into \a area, which must be 3:2: twelve gold stars, one
/// point up, centres on a circle of a third of the height, radius an eighteenth of it. Source:
/// Regulation (EU) 2021/1060, Annex IX, and the graphic specifications it refers to.
void paintEmblem(QPainter &painter, const QRectF &area);
