#pragma once

#include "paper/htmltree.h"

#include <QColor>
#include <QMap>
#include <QSizeF>

/// An inline <svg> of an HTML document made a file of its own that Qt's SVG can draw: shares of the
/// size become lengths, classes of the report's style their colours, hatched patterns lines. Only
/// shapes and texts are taken over, so nothing is fetched and nothing moves.
class SvgSource
{
public:
    /// \a width is that of the place for it, points; \a colour what "currentColor" means.
    SvgSource(const GumboNode &svg, double width, const QColor &colour);

    /// Its size on paper, points.
    QSizeF size() const { return m_size; }
    QByteArray bytes() const { return m_bytes; }

private:
    using Attributes = QMap<QByteArray, QByteArray>;
    void write(const GumboNode &node, bool isInText, int depth);
    void writeHatched(const GumboNode &node, const GumboNode &pattern);
    Attributes attributesOf(const GumboNode &node) const;
    QByteArray resolved(const QByteArray &attribute, const QByteArray &value) const;
    double number(const Attributes &attributes, const char *name) const;
    const GumboNode *patternOf(const GumboNode &node) const;

    const GumboNode &m_svg;
    QColor m_colour;
    QSizeF m_size;
    QSizeF m_units; ///< of the drawing, in its own unit
    QByteArray m_bytes;
};
