#pragma once

#include "paper/paginator.h"

/// What a PaperDocument holds: pages ready to be painted.
struct PaperLayout
{
    PaperFormat format;
    PaperFacts facts;
    std::vector<PaperHeading> headings;
    std::vector<PaperPage> pages;
    bool hasFoot = true; ///< false for posters
    bool isStopped = false; ///< the pages are not all, or not right
};

/// Paints \a page as it stands. The painter's unit is a point.
void paintPage(QPainter &painter, const PaperPage &page);
/// Paints the foot of page \a page, from 0: what the facts say, and "page x of y" in the document's
/// language.
void paintFoot(QPainter &painter, const PaperLayout &layout, int page);
