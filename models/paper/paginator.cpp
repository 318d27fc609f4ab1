#include "paper/paginator.h"

#include <algorithm>

namespace {

/// Strips side by side that are lower than this share of a page are not cut.
constexpr double wholeShare = 0.35;

bool joins(const PaperStrip &strip, const PaperStrip &next, bool byKeep)
{
    return strip.keepsWithNext || (byKeep && strip.keep != 0 && strip.keep == next.keep);
}

size_t chainEnd(const PaperFlow &flow, size_t from, bool byKeep)
{
    size_t end = from + 1;
    while (end < flow.size() && joins(flow[end - 1], flow[end], byKeep))
        ++end;
    return end;
}

} // namespace

Paginator::Paginator(const QRectF &area, double foot, std::vector<PaperHeading> &headings)
    : m_area(area)
    , m_foot(foot)
    , m_headings(headings)
    , m_pages(1)
{
}

void Paginator::add(PaperFlow flow, PaperStop *stop)
{
    Cursor cursor;
    cursor.flow = std::move(flow);
    fill(cursor, {m_area.left(), m_area.top(), true});
    while (!cursor.isDone() && !(stop && (*stop)())) {
        m_pages.emplace_back();
        fill(cursor, {m_area.left(), m_area.top(), true});
    }
}

std::vector<PaperPage> Paginator::takePages()
{
    return std::move(m_pages);
}

double Paginator::bottom() const
{
    return m_area.bottom() - (m_pages.size() == 1 ? m_foot : 0);
}

double Paginator::fill(Cursor &cursor, Spot spot)
{
    const PaperStrip *above = nullptr;
    if (!cursor.columns.empty()) {
        spot.y = fillColumns(cursor, spot);
        if (!cursor.columns.empty())
            return spot.y;
        above = &cursor.flow[cursor.next - 1];
        spot.isFresh = false;
    }
    if (spot.isFresh && !cursor.isDone() && cursor.flow[cursor.next].head)
        spot.y = placeHead(*cursor.flow[cursor.next].head, spot);
    while (!cursor.isDone()) {
        const size_t end = chainThatFits(cursor, above, spot);
        if (end == cursor.next)
            break;
        while (cursor.next < end) {
            spot.y += gapBetween(above, cursor.flow[cursor.next]);
            spot.y = place(cursor, spot);
            if (!cursor.columns.empty())
                return spot.y;
            above = &cursor.flow[cursor.next - 1];
            spot.isFresh = false;
        }
    }
    return spot.y;
}

size_t Paginator::chainThatFits(Cursor &cursor, const PaperStrip *above, const Spot &spot) const
{
    const double room = bottom() - spot.y;
    for (const bool byKeep : {true, false}) {
        const size_t end = chainEnd(cursor.flow, cursor.next, byKeep);
        const double height = chainHeight(cursor.flow, cursor.next, end, above);
        if (height <= room + 0.01)
            return end;
        if (!spot.isFresh && height <= m_area.height())
            return cursor.next;
    }
    // Too much for any page: as much of it as there is room for.
    const double height = chainHeight(cursor.flow, cursor.next, cursor.next + 1, above);
    if (height <= room + 0.01)
        return cursor.next + 1;
    if (!spot.isFresh)
        return cursor.next;
    PaperStrip rest = cutStrip(cursor.flow[cursor.next], room);
    if (!rest.items.empty())
        cursor.flow.insert(cursor.flow.begin() + qsizetype(cursor.next) + 1, std::move(rest));
    return cursor.next + 1;
}

double Paginator::chainHeight(const PaperFlow &flow, size_t from, size_t end,
                              const PaperStrip *above) const
{
    double height = 0;
    for (size_t i = from; i < end; ++i) {
        const bool isLast = i + 1 == end;
        height += gapBetween(above, flow[i]) + (isLast ? leastHeight(flow[i]) : flow[i].height);
        above = &flow[i];
    }
    return height;
}

double Paginator::leastHeight(const PaperStrip &strip) const
{
    if (strip.columns.empty() || strip.height < m_area.height() * wholeShare)
        return strip.height;
    double least = 0;
    for (const PaperColumn &column : strip.columns) {
        if (!column.flow.empty())
            least = std::max(least,
                             chainHeight(column.flow, 0, chainEnd(column.flow, 0, false), nullptr));
    }
    return least;
}

double Paginator::place(Cursor &cursor, const Spot &spot)
{
    PaperStrip &strip = cursor.flow[cursor.next];
    for (PaperItem &item : strip.items) {
        item.area.translate(spot.x, spot.y);
        m_pages.back().push_back(std::move(item));
    }
    strip.items.clear();
    if (strip.heading >= 0)
        m_headings[size_t(strip.heading)].page = int(m_pages.size()) - 1;
    if (strip.columns.empty()) {
        ++cursor.next;
        return spot.y + strip.height;
    }
    for (PaperColumn &column : strip.columns) {
        Cursor &inner = cursor.columns.emplace_back();
        inner.flow = std::move(column.flow);
        inner.x = column.x;
    }
    return fillColumns(cursor, spot);
}

double Paginator::fillColumns(Cursor &cursor, const Spot &spot)
{
    double y = spot.y;
    bool isDone = true;
    for (Cursor &column : cursor.columns) {
        y = std::max(y, fill(column, {spot.x + column.x, spot.y, spot.isFresh}));
        isDone = isDone && column.isDone();
    }
    if (isDone) {
        cursor.columns.clear();
        ++cursor.next;
    }
    return y;
}

double Paginator::placeHead(const PaperTableHead &head, const Spot &spot)
{
    double y = spot.y;
    const PaperStrip *above = nullptr;
    for (const PaperStrip &strip : head.flow) {
        y += gapBetween(above, strip);
        for (PaperItem item : strip.items) {
            item.area.translate(spot.x, y);
            m_pages.back().push_back(std::move(item));
        }
        y += strip.height;
        above = &strip;
    }
    return y;
}
