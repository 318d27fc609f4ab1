#pragma once

#include "paper/flowmaker.h"
#include "paper/paginator.h"

/// A document laid out in one style: what is in its body on pages of one size.
class PaperSheet
{
public:
    /// \a area is where a page has room, points. Ended by \a stop, the pages are not all.
    PaperSheet(const HtmlTree &tree, const PaperStyle &style, const PaperDocument::Files &files,
               const QRectF &area, PaperStop *stop = nullptr);

    std::vector<PaperPage> takePages() { return std::move(m_pages); }
    std::vector<PaperHeading> headings() const { return m_headings; }

private:
    void spreadPoster(PaperFlow &flow, double room) const;
    void addPosterFoot(PaperStrip lockUp, const QRectF &area);

    std::vector<PaperPage> m_pages;
    std::vector<PaperHeading> m_headings;
};
