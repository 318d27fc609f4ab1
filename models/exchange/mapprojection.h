#pragma once

#include "exchange/mapmark.h"

#include <QRectF>
#include <QSize>

#include <vector>

/// Where points of the globe lie in a picture. Equirectangular, true to scale at the middle
/// latitude. The picture holds all marks, with some land around them.
class MapProjection
{
public:
    /// Neither \a marks nor \a size is empty.
    MapProjection(const std::vector<MapMark> &marks, QSize size);

    /// \a degrees: x east, y north.
    QPointF operator()(QPointF degrees) const;
    /// The marks lie in Europe, so that its finer outlines can be drawn.
    bool isEurope() const { return m_isEurope; }
    /// A little more than the picture.
    QRectF frame() const { return QRectF(QPointF(), m_size).adjusted(-40, -40, 40, 40); }
    QSize size() const { return m_size; }

private:
    QSize m_size;
    bool m_isEurope = true;
    double m_scale = 1; ///< units a degree of latitude
    double m_narrowing = 1; ///< of a degree of longitude at the middle latitude
    QPointF m_corner; ///< degrees, top left
};
