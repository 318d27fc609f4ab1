#include "paper/paperflow.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <utility>

double gapBetween(const PaperStrip *above, const PaperStrip &below)
{
    return above ? std::max(above->after, below.before) : 0;
}

double heightOf(const PaperFlow &flow)
{
    double height = 0;
    const PaperStrip *above = nullptr;
    for (const PaperStrip &strip : flow) {
        height += gapBetween(above, strip) + strip.height;
        above = &strip;
    }
    return height;
}

void append(PaperFlow &flow, PaperFlow &more)
{
    flow.insert(flow.end(), std::make_move_iterator(more.begin()),
                std::make_move_iterator(more.end()));
    more.clear();
}

void shift(PaperFlow &flow, double x)
{
    for (PaperStrip &strip : flow) {
        for (PaperItem &item : strip.items)
            item.area.translate(x, 0);
        for (PaperColumn &column : strip.columns)
            column.x += x;
    }
}

void moveItems(PaperStrip &strip, PaperStrip &to, QPointF offset)
{
    for (PaperItem &item : strip.items) {
        item.area.translate(offset);
        to.items.push_back(std::move(item));
    }
    strip.items.clear();
    for (PaperColumn &column : strip.columns) {
        PaperStrip whole = wholeStrip(std::move(column.flow));
        moveItems(whole, to, offset + QPointF(column.x, 0));
    }
    strip.columns.clear();
    if (to.heading < 0)
        to.heading = strip.heading;
}

PaperStrip wholeStrip(PaperFlow flow)
{
    PaperStrip whole;
    const PaperStrip *above = nullptr;
    for (PaperStrip &strip : flow) {
        whole.height += gapBetween(above, strip);
        moveItems(strip, whole, {0, whole.height});
        whole.height += strip.height;
        above = &strip;
    }
    if (!flow.empty()) {
        whole.before = flow.front().before;
        whole.after = flow.back().after;
    }
    return whole;
}

namespace {

/// The items of \a strip with each line of text an item of its own.
std::vector<PaperItem> singleLines(const PaperStrip &strip)
{
    std::vector<PaperItem> items;
    for (const PaperItem &item : strip.items) {
        const auto *lines = std::get_if<PaperItem::Lines>(&item.content);
        if (!lines) {
            items.push_back(item);
            continue;
        }
        const double line = lines->text->lineHeight();
        for (int i = 0; i < lines->count; ++i) {
            PaperItem::Lines one = *lines;
            one.first = lines->first + i;
            one.count = 1;
            items.push_back(
                {one,
                 QRectF(item.area.left(), item.area.top() + i * line, item.area.width(), line)});
        }
    }
    return items;
}

bool isFill(const PaperItem &item)
{
    return std::holds_alternative<PaperItem::Fill>(item.content);
}

/// The upper edge of what does not fit: where the second part of a cut strip begins.
double cutAt(const std::vector<PaperItem> &items, double height)
{
    double first = std::numeric_limits<double>::max();
    double cut = std::numeric_limits<double>::max();
    for (const PaperItem &item : items) {
        if (isFill(item))
            continue;
        first = std::min(first, item.area.top());
        if (item.area.bottom() > height)
            cut = std::min(cut, item.area.top());
    }
    if (cut > first || first > height)
        return std::min(cut, height);
    // Not even the first line fits: it goes with the first part all the same.
    double second = std::numeric_limits<double>::max();
    for (const PaperItem &item : items) {
        if (!isFill(item) && item.area.top() > first)
            second = std::min(second, item.area.top());
    }
    return second;
}

} // namespace

PaperStrip cutStrip(PaperStrip &strip, double height)
{
    PaperStrip rest;
    const std::vector<PaperItem> items = singleLines(strip);
    const double cut = cutAt(items, height);
    strip.items.clear();
    for (PaperItem item : items) {
        const QRectF area = item.area;
        if (area.top() < cut) {
            if (isFill(item))
                item.area.setBottom(std::min(area.bottom(), cut));
            strip.items.push_back(item);
        }
        if (area.top() >= cut || (isFill(item) && area.bottom() > cut)) {
            item.area = area.translated(0, -cut);
            item.area.setTop(std::max(0.0, item.area.top()));
            rest.items.push_back(item);
        }
    }
    rest.height = strip.height - std::min(cut, strip.height);
    rest.after = std::exchange(strip.after, 0);
    rest.keepsWithNext = std::exchange(strip.keepsWithNext, false);
    rest.keep = strip.keep;
    rest.head = strip.head;
    strip.height = std::min(cut, strip.height);
    return rest;
}

void addLines(PaperStrip &strip, const std::shared_ptr<PaperText> &text, int first, int count,
              double width, Qt::Alignment alignment)
{
    const double line = text->lineHeight();
    strip.items.push_back(
        {PaperItem::Lines{text, first, count, alignment}, QRectF(0, 0, width, count * line)});
    for (int i = 0; i < count; ++i) {
        for (const PaperLink &link : text->links(first + i, width, alignment))
            strip.items.push_back(
                {PaperItem::Link{link.address}, link.area.translated(0, i * line)});
    }
}

void spaceAbove(PaperFlow &flow, double space)
{
    if (!flow.empty())
        flow.front().before = std::max(flow.front().before, space);
}
