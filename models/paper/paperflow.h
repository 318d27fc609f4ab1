#pragma once

#include "paper/papertext.h"

#include <QImage>
#include <QRectF>

#include <memory>
#include <variant>
#include <vector>

class QSvgRenderer;

/// Something painted, and where.
struct PaperItem
{
    struct Lines
    {
        std::shared_ptr<const PaperText> text;
        int first = 0;
        int count = 0;
        Qt::Alignment alignment = Qt::AlignLeft;
    };
    struct Fill
    {
        QColor colour;
        bool isRound = false;
    };
    struct Drawing
    {
        std::shared_ptr<QSvgRenderer> svg;
        bool isCut = false; ///< at its edges; drawings of the report may reach over them
    };
    struct Picture
    {
        QImage image;
    };
    struct Emblem
    {
    };
    struct Link
    {
        QString address;
    };
    std::variant<Lines, Fill, Drawing, Picture, Emblem, Link> content;
    QRectF area; ///< points; from the strip's, later from the paper's upper left corner
};

struct PaperStrip;
/// What stands below each other, from the top.
using PaperFlow = std::vector<PaperStrip>;

/// The head of a table, told again on each page.
struct PaperTableHead
{
    PaperFlow flow;
    double height = 0;
};

/// One of several flows beside each other.
struct PaperColumn;

/// A strip of a document that no page end cuts unless it is higher than a page.
struct PaperStrip
{
    double before = 0; ///< space above, which falls away at the top of a page
    double height = 0;
    double after = 0; ///< space below; the larger of it and the next strip's before counts
    bool keepsWithNext = false; ///< as a heading does
    int keep = 0; ///< strips of one number stand on one page where that is possible; 0 for none
    int heading = -1; ///< index of the heading that is told here
    std::vector<PaperItem> items;
    std::vector<PaperColumn> columns; ///< below the items; pages may end in them
    std::shared_ptr<const PaperTableHead> head; ///< of the table that this is a row of
};

struct PaperColumn
{
    double x = 0;
    PaperFlow flow;
};

/// The space between two strips; \a above may be null at the top of a page.
double gapBetween(const PaperStrip *above, const PaperStrip &below);
/// The height of \a flow without the space above it.
double heightOf(const PaperFlow &flow);
/// Adds \a more, which is used up, below of \a flow.
void append(PaperFlow &flow, PaperFlow &more);
/// Moves all of \a flow by \a x to the right.
void shift(PaperFlow &flow, double x);
/// All of \a flow as one strip, with the space above its first one.
PaperStrip wholeStrip(PaperFlow flow);
/// Adds the items of \a strip to those of \a to, moved by \a offset.
void moveItems(PaperStrip &strip, PaperStrip &to, QPointF offset);
/// Cuts \a strip between its lines so that it is at most \a height high; what is returned comes
/// below. Drawings stay whole. At least the first line stays in \a strip.
PaperStrip cutStrip(PaperStrip &strip, double height);
/// Adds lines \a first to \a first + \a count of \a text with their links to \a strip, from its top
/// and \a width points wide.
void addLines(PaperStrip &strip, const std::shared_ptr<PaperText> &text, int first, int count,
              double width, Qt::Alignment alignment);
/// Gives \a flow at least \a space above.
void spaceAbove(PaperFlow &flow, double space);
