#pragma once

#include "paper/htmltree.h"
#include "paper/paperstyle.h"

#include <QColor>
#include <QMap>
#include <QPointF>
#include <QSizeF>

/// A text of a drawing. Qt's SVG would paint it as outlines, which nobody can search for in a PDF.
struct SvgText
{
    QString text;
    TextLook look;
    QPointF at; ///< on paper, points from the drawing's corner: the line that the letters stand on
    Qt::Alignment alignment = Qt::AlignLeft; ///< which part of the text is there
};

/// An inline <svg> of an HTML document made a file of its own that Qt's SVG can draw: shares of the
/// size become lengths, classes of the report's style their colours, hatched patterns lines. Only
/// shapes and texts are taken over, so nothing is fetched and nothing moves.
class SvgSource
{
public:
    /// \a width is that of the place for it, points; \a colour what "currentColor" means; \a family
    /// the font of its turned texts.
    SvgSource(const GumboNode &svg, double width, const QColor &colour, const QString &family);

    /// Its size on paper, points.
    QSizeF size() const { return m_size; }
    /// The drawing without its texts, other than turned ones.
    QByteArray bytes() const { return m_bytes; }
    const std::vector<SvgText> &texts() const { return m_texts; }

private:
    using Attributes = QMap<QByteArray, QByteArray>;
    void write(const GumboNode &node, Attributes around, int depth);
    void writeShape(const GumboNode &node, const QByteArray &name, const Attributes &around,
                    int depth);
    void addText(const GumboNode &node, const Attributes &look);
    void writeHatched(const GumboNode &node, const GumboNode &pattern);
    Attributes attributesOf(const GumboNode &node) const;
    QByteArray resolved(const QByteArray &attribute, const QByteArray &value) const;
    double number(const Attributes &attributes, const char *name) const;
    const GumboNode *patternOf(const GumboNode &node) const;

    const GumboNode &m_svg;
    QColor m_colour;
    QSizeF m_size;
    QSizeF m_units; ///< of the drawing, in its own unit
    QPointF m_origin; ///< in its own unit
    QByteArray m_bytes;
    std::vector<SvgText> m_texts;
};
