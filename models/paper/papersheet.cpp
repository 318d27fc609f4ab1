#include "paper/papersheet.h"

#include <algorithm>

namespace {

// The foot of a poster: the lock-up over the whole width, half the emblem's height clear round it.
constexpr double ruleMm = 1.6;
constexpr double aboveMm = 28;
constexpr double belowMm = 26;

double footHeight(const PaperStrip &lockUp)
{
    return lockUp.height + (ruleMm + aboveMm + belowMm) * pointsPerMm;
}

const GumboNode *lockUpOf(const HtmlTree &tree)
{
    return firstNode(tree.body(), [](const GumboNode &node) { return hasClass(node, "eu"); });
}

bool hasPicture(const HtmlTree &tree)
{
    return firstNode(tree.body(), [](const GumboNode &node) { return hasClass(node, "pic"); });
}

/// How much of the room that is left goes above the title of a poster without a picture.
constexpr double shareAbove = 0.4;

} // namespace

PaperSheet::PaperSheet(const HtmlTree &tree, const PaperStyle &style,
                       const PaperDocument::Files &files, const QRectF &area, PaperStop *stop)
{
    const GumboNode *eu = style.isPoster() ? lockUpOf(tree) : nullptr;
    const double margin = area.top(); // a poster's are the same above and below
    FlowMaker maker(style, files, area.height(), stop);
    PaperStrip lockUp = eu ? maker.lockUp(*eu, area.width()) : PaperStrip();
    const double foot = eu ? footHeight(lockUp) - margin : 0;
    PaperFlow flow = maker.content(tree.body(), {area.width(), style.text(10)});
    m_headings = maker.headings();
    if (style.isPoster() && !hasPicture(tree))
        spreadPoster(flow, area.height() - foot);
    Paginator paginator(area, foot, m_headings);
    paginator.add(std::move(flow), stop);
    m_pages = paginator.takePages();
    if (eu)
        addPosterFoot(std::move(lockUp), area);
}

void PaperSheet::spreadPoster(PaperFlow &flow, double room) const
{
    const double free = room - heightOf(flow);
    const auto title = std::find_if(flow.begin(), flow.end(),
                                    [](const PaperStrip &strip) { return strip.heading == 0; });
    if (free > 0 && title != flow.end())
        title->before = std::max(title->before, free * shareAbove);
}

void PaperSheet::addPosterFoot(PaperStrip lockUp, const QRectF &area)
{
    const double paper = area.bottom() + area.top();
    const double top = paper - footHeight(lockUp);
    PaperStrip foot;
    foot.items.push_back({PaperItem::Fill{papercolour::horizon},
                          QRectF(0, top, area.width() + 2 * area.left(), ruleMm * pointsPerMm)});
    moveItems(lockUp, foot, {area.left(), top + (ruleMm + aboveMm) * pointsPerMm});
    PaperPage &page = m_pages.front();
    page.insert(page.end(), foot.items.begin(), foot.items.end());
}
