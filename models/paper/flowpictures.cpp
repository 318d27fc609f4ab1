#include "paper/flowmaker.h"

#include "pages/imagedata.h"
#include "paper/svgsource.h"

#include <QPainter>
#include <QSvgRenderer>

#include <algorithm>

using namespace Qt::StringLiterals;

// Drawings and pictures.

namespace {

constexpr double pointsPerPixel = 0.75;
constexpr double dotsPerPoint = 300.0 / 72; ///< more than that no printer shows
constexpr double posterPictureMm = 128;
constexpr double posterMarginMm = 20;
constexpr double widestLogo = 6; ///< times its height

bool isSvg(const QByteArray &bytes)
{
    const QByteArray start = bytes.left(1000);
    return start.contains("<svg") && start.trimmed().startsWith('<');
}

/// An image on white: PDF/A knows no transparency.
QImage onWhite(const QImage &image)
{
    if (!image.hasAlphaChannel()) // made smaller, two colours of a palette would turn grey
        return image.depth() == 1 ? image.convertToFormat(QImage::Format_RGB32) : image;
    QImage opaque(image.size(), QImage::Format_RGB32);
    opaque.fill(Qt::white);
    QPainter(&opaque).drawImage(0, 0, image);
    return opaque;
}

/// The part of something of \a size, in the middle, that has the form of \a area.
QRectF coveringPart(QSizeF size, QSizeF area)
{
    const QSizeF part = area.scaled(size, Qt::KeepAspectRatio);
    return {QPointF((size.width() - part.width()) / 2, (size.height() - part.height()) / 2), part};
}

/// A picture read from a file, before its size on paper is known.
struct Loaded
{
    std::shared_ptr<QSvgRenderer> svg;
    QImage image;

    QSizeF size() const { return svg ? svg->viewBoxF().size() : QSizeF(image.size()); }
    bool isNull() const { return size().isEmpty(); }

    PaperItem on(const QRectF &area, const QRectF &part) const
    {
        if (svg) {
            svg->setViewBox(part.translated(svg->viewBoxF().topLeft()));
            return {PaperItem::Drawing{svg, true}, area};
        }
        const QSize most = (area.size() * dotsPerPoint).toSize();
        const QImage cut = onWhite(image.copy(part.toAlignedRect() & image.rect()));
        const bool isTooFine = cut.width() > most.width() && cut.height() > most.height();
        const QImage fitting =
            isTooFine ? cut.scaled(most, Qt::IgnoreAspectRatio, Qt::SmoothTransformation) : cut;
        return {PaperItem::Picture{fitting}, area};
    }
};

/// The image in a "data:" address; SVG too, as documents that stand alone hold it.
QByteArray dataOf(const QString &source)
{
    static constexpr auto svg = "data:image/svg+xml;base64,"_L1;
    if (source.startsWith(svg))
        return QByteArray::fromBase64(source.mid(svg.size()).toLatin1());
    return imageData(source);
}

Loaded load(const QString &source, const PaperDocument::Files &files)
{
    const QByteArray bytes = source.startsWith("data:"_L1) ? dataOf(source)
        : files                                            ? files(source)
                                                           : QByteArray();
    Loaded loaded;
    if (bytes.isEmpty())
        return loaded;
    if (isSvg(bytes)) {
        auto svg = std::make_shared<QSvgRenderer>(bytes);
        if (svg->isValid())
            loaded.svg = std::move(svg);
        return loaded;
    }
    loaded.image = QImage::fromData(bytes);
    return loaded;
}

} // namespace

PaperFlow FlowMaker::drawing(const GumboNode &node, const PaperPlace &place)
{
    const SvgSource source(node, place.width, place.look.colour, m_style.family());
    auto svg = std::make_shared<QSvgRenderer>(source.bytes());
    if (!svg->isValid())
        return {};
    const QSizeF size = source.size();
    if (size.height() > m_pageHeight) {
        PaperPlace smaller = place;
        smaller.width *= 0.99 * m_pageHeight / size.height();
        return hasAttribute(node, "viewBox") ? drawing(node, smaller) : PaperFlow();
    }
    PaperFlow flow(1);
    PaperStrip &strip = flow.front();
    strip.height = size.height();
    strip.before = m_style.of(hasClass(node, "line") ? 6 : hasClass(node, "bar-t") ? 0 : 1.5);
    strip.after = hasClass(node, "bar") ? m_style.of(4) : 0;
    strip.keepsWithNext = hasClass(node, "bar-t") || hasClass(node, "bar");
    strip.items.push_back({PaperItem::Drawing{std::move(svg)}, QRectF(QPointF(), size)});
    for (const SvgText &text : source.texts())
        strip.items.push_back(drawnText(text));
    return flow;
}

PaperItem FlowMaker::drawnText(const SvgText &drawn) const
{
    auto text = std::make_shared<PaperText>(PaperWords{drawn.text, drawn.look, {}, {}}, m_style);
    const double width = text->naturalWidth();
    const double before = drawn.alignment & Qt::AlignRight ? width
        : drawn.alignment & Qt::AlignHCenter               ? width / 2
                                                           : 0;
    const QRectF area(drawn.at.x() - before, drawn.at.y() - text->baseline(), width,
                      text->height());
    const int count = text->lineCount();
    return {PaperItem::Lines{std::move(text), 0, count, Qt::AlignLeft}, area};
}

PaperFlow FlowMaker::picture(const GumboNode &node, const PaperPlace &place)
{
    const Loaded loaded = load(attributeOf(node, "src"), m_files);
    if (loaded.isNull()) {
        PaperWords words;
        words.text = attributeOf(node, "alt").simplified();
        words.look = m_style.small();
        return words.isEmpty() ? PaperFlow()
                               : paragraph(std::make_shared<PaperText>(words, m_style), place);
    }
    PaperFlow flow(1);
    PaperStrip &strip = flow.front();
    if (m_style.isPoster() && hasClass(node, "pic")) {
        const double margin = posterMarginMm * pointsPerMm;
        const QSizeF size(place.width + 2 * margin, m_style.mm(posterPictureMm));
        strip.height = size.height();
        strip.after = m_style.mm(14);
        strip.items.push_back(
            loaded.on({QPointF(-margin, 0), size}, coveringPart(loaded.size(), size)));
        return flow;
    }
    QSizeF size = loaded.size() * pointsPerPixel;
    if (const double asked = attributeOf(node, "width").toDouble(); asked > 0)
        size *= asked * pointsPerPixel / size.width();
    if (size.width() > place.width || hasClass(node, "pic"))
        size *= place.width / size.width();
    if (size.height() > m_pageHeight * 0.8)
        size *= m_pageHeight * 0.8 / size.height();
    strip.before = m_style.of(3);
    strip.height = size.height();
    strip.items.push_back(loaded.on({QPointF(), size}, {QPointF(), loaded.size()}));
    return flow;
}

PaperStrip FlowMaker::logoStrip(const GumboNode &node, double height) const
{
    const Loaded loaded = load(attributeOf(node, "src"), m_files);
    PaperStrip strip;
    if (loaded.isNull())
        return strip;
    const QSizeF size =
        loaded.size().scaled(QSizeF(height * widestLogo, height), Qt::KeepAspectRatio);
    strip.height = height;
    strip.items.push_back(
        loaded.on({QPointF(0, (height - size.height()) / 2), size}, {QPointF(), loaded.size()}));
    return strip;
}
