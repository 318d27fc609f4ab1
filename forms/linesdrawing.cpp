#include "linesdrawing.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

constexpr qreal padding = 10;
constexpr qreal lineGap = 2;

qreal heightOf(const QString &words, const QFont &font, qreal width)
{
    const QRectF room(0, 0, std::max(width - 2 * padding, 1.0), 1e6);
    return QFontMetricsF(font).boundingRect(room, Qt::TextWordWrap, words).height();
}

} // namespace

LinesDrawing::LinesDrawing(BlockStrip strip, std::vector<Line> lines, const QFont &font)
    : m_strip(std::move(strip))
    , m_lines(std::move(lines))
    , m_font(font)
{
    std::erase_if(m_lines, [](const Line &line) { return line.words.trimmed().isEmpty(); });
}

QString LinesDrawing::caption() const
{
    QStringList said{m_strip.words};
    for (const Line &line : m_lines)
        said.append(line.words);
    return said.join(u". "_s);
}

QFont LinesDrawing::fontOf(const Line &line) const
{
    QFont font = m_font;
    font.setBold(line.isBold);
    return font;
}

qreal LinesDrawing::bodyHeight(qreal width) const
{
    if (m_lines.empty())
        return 0;
    qreal height = 2 * padding - lineGap;
    for (const Line &line : m_lines)
        height += heightOf(line.words, fontOf(line), width) + lineGap;
    return height;
}

void LinesDrawing::paintBody(QPainter &painter, const QRectF &room) const
{
    qreal top = room.top() + padding;
    for (const Line &line : m_lines) {
        const QFont font = fontOf(line);
        const qreal height = heightOf(line.words, font, room.width());
        painter.setFont(font);
        painter.setPen(Theme::color(line.color));
        painter.drawText(QRectF(room.left() + padding, top, room.width() - 2 * padding, height + 1),
                         Qt::TextWordWrap, line.words);
        top += height + lineGap;
    }
}
