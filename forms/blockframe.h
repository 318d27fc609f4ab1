#pragma once

#include "blockdrawing.h"

#include <QFont>

/// The frame that every drawn block of a page has: a line at the left, hairlines round it, a strip
/// on top with an act at its right. Says where each part is, and paints all of it.
class BlockFrame
{
public:
    /// \a font is that of the interface.
    BlockFrame(const BlockDrawing &drawing, const QFont &font, bool writable);

    qreal height(qreal width) const;
    /// Where the act stands in a block at \a room; null when there is none.
    QRectF actAt(const QRectF &room) const;
    /// True when the strip's words do not fit into \a room.
    bool isCut(const QRectF &room) const;
    void paint(QPainter &painter, const QRectF &room, bool chosen) const;

private:
    QRectF stripAt(const QRectF &room) const;
    QRectF wordsAt(const QRectF &room) const;
    QRectF bodyAt(const QRectF &room) const;
    void paintStrip(QPainter &painter, const QRectF &room) const;

    const BlockDrawing &m_drawing;
    QFont m_font;
    BlockStrip m_strip;
};
