#include "paper/paperlayout.h"

#include "paper/emblem.h"

#include <QPainter>
#include <QSvgRenderer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct ItemPainter
{
    QPainter &painter;
    const QRectF &area;

    void operator()(const PaperItem::Lines &lines) const
    {
        lines.text->paint(painter, area.topLeft(), lines.first, lines.count, area.width(),
                          lines.alignment);
    }
    void operator()(const PaperItem::Fill &fill) const
    {
        if (!fill.isRound) {
            painter.fillRect(area, fill.colour);
            return;
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill.colour);
        painter.drawEllipse(area);
    }
    void operator()(const PaperItem::Drawing &drawing) const
    {
        painter.save();
        if (drawing.isCut)
            painter.setClipRect(area);
        drawing.svg->render(&painter, area);
        painter.restore();
    }
    void operator()(const PaperItem::Picture &picture) const
    {
        painter.drawImage(area, picture.image);
    }
    void operator()(const PaperItem::Emblem &) const { paintEmblem(painter, area); }
    void operator()(const PaperItem::Link &) const { }
};

/// "Page x of y" in the document's own language, which is not the program's.
QString pageWords(const QString &language)
{
    const QString main = language.section(u'-', 0, 0).toLower();
    if (main == "sv"_L1)
        return u"Sida %1 av %2"_s;
    if (main == "da"_L1)
        return u"Side %1 af %2"_s;
    if (main == "de"_L1)
        return u"Seite %1 von %2"_s;
    return u"Page %1 of %2"_s;
}

constexpr double footMm = 8.5; ///< from the paper's edge to the middle of the foot's line; half of
                               ///< the margin when that is less

} // namespace

void paintPage(QPainter &painter, const PaperPage &page)
{
    for (const PaperItem &item : page)
        std::visit(ItemPainter{painter, item.area}, item.content);
}

void paintFoot(QPainter &painter, const PaperLayout &layout, int page)
{
    const PaperStyle style;
    const TextLook look{.size = 8, .colour = papercolour::muted};
    const QSizeF paper = layout.format.points();
    const QMarginsF margins = layout.format.margins * pointsPerMm;
    const double width = paper.width() - margins.left() - margins.right();
    const double middle = std::clamp(layout.format.margins.bottom() / 2, 6.0, footMm);
    const double y = paper.height() - middle * pointsPerMm - look.size * look.lineHeight / 2;
    const auto paint = [&](const QString &words, double room, Qt::Alignment alignment) {
        PaperWords all;
        all.text = words;
        all.look = look;
        PaperText text(all, style);
        text.breakLines(room);
        text.paint(painter,
                   {margins.left() + width - (alignment & Qt::AlignRight ? room : width), y}, 0, 1,
                   room, alignment);
    };
    const double right = width * 0.25;
    paint(layout.facts.footer, width - right, Qt::AlignLeft);
    paint(pageWords(layout.facts.language).arg(page + 1).arg(layout.pages.size()), right,
          Qt::AlignRight);
}
