#pragma once

#include "blockdrawing.h"

#include <QFont>

#include <vector>

/// A drawn block that shows some lines of words under its strip.
class LinesDrawing : public BlockDrawing
{
public:
    struct Line
    {
        QString words;
        bool isBold = false;
        ColorRole color = ColorRole::Text;
    };
    /// \a font is the text's.
    LinesDrawing(BlockStrip strip, std::vector<Line> lines, const QFont &font);

    BlockStrip strip() const override { return m_strip; }
    QString caption() const override;
    qreal bodyHeight(qreal width) const override;
    void paintBody(QPainter &painter, const QRectF &room) const override;

private:
    QFont fontOf(const Line &line) const;

    BlockStrip m_strip;
    std::vector<Line> m_lines;
    QFont m_font;
};
