#pragma once

#include "paper/paperdocument.h"
#include "paper/paperflow.h"
#include "paper/paperstop.h"

/// A page: what is painted, from the paper's upper left corner.
using PaperPage = std::vector<PaperItem>;

/// Puts a document's strips on pages: each strip whole, headings with what follows, what belongs
/// together on one page where it can be, heads of tables again on each page. No page is empty.
class Paginator
{
public:
    /// \a area is where a page has room, \a foot what the first page has less of it, points.
    /// \a headings learn their pages.
    Paginator(const QRectF &area, double foot, std::vector<PaperHeading> &headings);

    /// Puts all of \a flow on pages, or what comes before \a stop; nullptr: never.
    void add(PaperFlow flow, PaperStop *stop = nullptr);
    /// At least one page, though it be empty.
    std::vector<PaperPage> takePages();

private:
    /// How far a flow has come.
    struct Cursor
    {
        PaperFlow flow;
        size_t next = 0;
        std::vector<Cursor> columns; ///< of the strip at next, when the page ended inside of it
        double x = 0;

        bool isDone() const { return next >= flow.size(); }
    };
    /// Where the next strip goes.
    struct Spot
    {
        double x = 0;
        double y = 0;
        bool isFresh = false; ///< nothing stands above on this page
    };
    double fill(Cursor &cursor, Spot spot);
    double fillColumns(Cursor &cursor, const Spot &spot);
    double place(Cursor &cursor, const Spot &spot);
    double placeHead(const PaperTableHead &head, const Spot &spot);
    size_t chainThatFits(Cursor &cursor, const PaperStrip *above, const Spot &spot) const;
    double chainHeight(const PaperFlow &flow, size_t from, size_t end,
                       const PaperStrip *above) const;
    double leastHeight(const PaperStrip &strip) const;
    double bottom() const;

    QRectF m_area;
    double m_foot;
    std::vector<PaperHeading> &m_headings;
    std::vector<PaperPage> m_pages;
};
