#pragma once

#include <QCache>
#include <QRect>
#include <QStaticText>

class QPainter;

/// Lines of text laid out once. Shaping words is most of what painting a table costs, and a table
/// paints the same words again at every movement.
class TextCache
{
public:
    /// Draws \a words as CellPainter::text() does: one line in the painter's font and pen, cut with
    /// "…". Returns how wide they came out, in device independent pixels.
    int draw(QPainter &painter, const QRect &rect, const QString &words, Qt::Alignment alignment);

    /// To be called when the font changes.
    void clear() { m_lines.clear(); }

private:
    struct Line
    {
        QStaticText text;
        int width = 0;
    };
    const Line &line(const QPainter &painter, const QString &words, int room);

    QCache<std::pair<QString, int>, Line> m_lines{4000};
};
