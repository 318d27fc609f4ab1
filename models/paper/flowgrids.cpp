#include "paper/flowmaker.h"

#include "paper/paperwords.h"
#include "paper/tablewidths.h"

#include <algorithm>
#include <limits>

// What stands beside each other.

namespace {

/// The element with the tag right inside of \a node or in one of its <div>s.
const GumboNode *part(const GumboNode &node, GumboTag tag)
{
    return firstNode(node, [tag](const GumboNode &inner) { return isElement(inner, tag); });
}

/// The pairs of a <dl>, each with its <dt> and <dd>: in a <div>, or one after the other.
struct Pair
{
    const GumboNode *term = nullptr;
    std::vector<const GumboNode *> values;
};

void collectPairs(const GumboNode &node, std::vector<Pair> &pairs, int depth = 0)
{
    for (const GumboNode *child : elementsOf(node)) {
        if (isElement(*child, GUMBO_TAG_DT))
            pairs.push_back({child, {}});
        else if (isElement(*child, GUMBO_TAG_DD) && !pairs.empty())
            pairs.back().values.push_back(child);
        else if (isElement(*child, GUMBO_TAG_DD))
            pairs.push_back({nullptr, {child}});
        else if (depth < mostHtmlDepth)
            collectPairs(*child, pairs, depth + 1);
    }
}

std::vector<Pair> pairsOf(const GumboNode &list)
{
    std::vector<Pair> pairs;
    collectPairs(list, pairs);
    return pairs;
}

/// What stands side by side as one strip.
PaperStrip rowOf(std::vector<PaperColumn> columns)
{
    PaperStrip row;
    for (PaperColumn &column : columns) {
        PaperStrip whole = wholeStrip(std::move(column.flow));
        row.height = std::max(row.height, whole.height);
        moveItems(whole, row, {column.x, 0});
    }
    return row;
}

/// The longest word of a pair's values when written in \a look, points.
double longestWord(const Pair &pair, const TextLook &look, const PaperStyle &style)
{
    double longest = 0;
    for (const GumboNode *value : pair.values) {
        for (const QString &word : plainTextOf(*value).split(u' ')) {
            // Only long words are worth the time.
            if (double(word.size()) * look.size > 100)
                longest = std::max(longest, PaperText({word, look, {}, {}}, style).naturalWidth());
        }
    }
    return longest;
}

PaperFlow asFlow(PaperStrip strip)
{
    PaperFlow flow;
    flow.push_back(std::move(strip));
    return flow;
}

void addFill(PaperStrip &strip, const QColor &colour, const QRectF &area)
{
    strip.items.push_back({PaperItem::Fill{colour}, area});
}

/// Right edge of what is in \a strip.
double rightOf(const PaperStrip &strip)
{
    double right = 0;
    for (const PaperItem &item : strip.items) {
        const auto *lines = std::get_if<PaperItem::Lines>(&item.content);
        right = std::max(right,
                         lines ? item.area.left() + lines->text->usedWidth() : item.area.right());
    }
    return right;
}

} // namespace

PaperFlow FlowMaker::documentHead(const GumboNode &node, const PaperPlace &place)
{
    const bool isPoster = m_style.isPoster();
    const double side = isPoster ? m_style.mm(17) : m_style.of(21);
    const TextLook name = m_style.text(isPoster ? 22 : 10).bold();
    const GumboNode *kind = part(node, GUMBO_TAG_SMALL);
    const GumboNode *mark = firstNode(node, [](const GumboNode &inner) {
        return isAnyElement(inner, {GUMBO_TAG_SVG, GUMBO_TAG_IMG});
    });
    PaperStrip row;
    double x = 0;
    if (mark) {
        PaperPlace square = place.with(name.inColour(papercolour::accent));
        square.width = side;
        PaperStrip logo = isElement(*mark, GUMBO_TAG_SVG) ? wholeStrip(drawing(*mark, square))
                                                          : logoStrip(*mark, side);
        x = rightOf(logo) + (isPoster ? m_style.mm(6) : m_style.of(6));
        row.height = logo.height;
        moveItems(logo, row, {});
    }
    PaperPlace right = place.with(m_style.text(8.75).inColour(papercolour::muted));
    right.alignment = Qt::AlignRight;
    right.width = place.width * 0.4;
    PaperStrip kindStrip = kind ? wholeStrip(content(*kind, right)) : PaperStrip();
    PaperWordCollector words(name);
    for (const GumboNode *child : childrenOf(node)) {
        if (child != kind)
            words.add(*child);
    }
    PaperStrip nameStrip =
        textStrip(words.take(), place.with(name).narrower(x + (kind ? right.width : 0)));
    row.height = std::max({row.height, kindStrip.height, nameStrip.height});
    moveItems(nameStrip, row, {x, (row.height - nameStrip.height) / 2});
    moveItems(kindStrip, row, {place.width - right.width, (row.height - kindStrip.height) / 2});
    if (isPoster) {
        row.height += m_style.mm(8);
        return asFlow(std::move(row));
    }
    constexpr double rule = 2.25;
    row.height += m_style.mm(2.5);
    addFill(row, papercolour::horizon, {0, row.height, place.width, rule});
    row.height += rule;
    row.after = m_style.mm(4);
    return asFlow(std::move(row));
}

/// A term and what is told of it, the term above.
PaperFlow FlowMaker::fact(const GumboNode *term, const std::vector<const GumboNode *> &values,
                          const PaperPlace &place, const TextLook &look)
{
    PaperFlow flow = term ? content(*term, place.with(m_style.small())) : PaperFlow();
    for (PaperStrip &strip : flow)
        strip.keepsWithNext = true;
    for (const GumboNode *one : values) {
        PaperFlow more = content(*one, place.with(look));
        append(flow, more);
    }
    return flow;
}

PaperFlow FlowMaker::facts(const GumboNode &node, const PaperPlace &place)
{
    const bool isPoster = m_style.isPoster();
    const bool isSignature = hasClass(node, "sign");
    const std::vector<double> shares =
        isPoster ? std::vector<double>{1, 1, 1} : std::vector<double>{1.15, 1.25, 1};
    const double between = m_style.mm(isPoster ? 12 : 6);
    const double below = m_style.mm(isPoster ? 7 : 1.8);
    const TextLook value = isPoster ? m_style.text(19, 1.25).bold() : m_style.text(10).bold();

    const std::vector<Pair> pairs = pairsOf(node);
    std::vector<double> words(shares.size(), 0);
    for (size_t i = 0; i < pairs.size(); ++i)
        words[i % words.size()] =
            std::max(words[i % words.size()], longestWord(pairs[i], value, m_style));
    const std::vector<double> widths =
        gridWidths(shares, words, place.width - between * double(shares.size() - 1));

    PaperFlow flow;
    std::vector<PaperColumn> cells;
    double x = 0;
    for (const Pair &pair : pairs) {
        PaperPlace cell = place;
        cell.width = widths[cells.size()];
        PaperFlow term = fact(pair.term, pair.values, cell, value);
        if (isPoster || isSignature)
            term = asFlow(ruledFact(wholeStrip(std::move(term)), cell.width, isSignature));
        cells.push_back({x, std::move(term)});
        x += cell.width + between;
        if (cells.size() == shares.size()) {
            flow.push_back(rowOf(std::exchange(cells, {})));
            x = 0;
        }
    }
    if (!cells.empty())
        flow.push_back(rowOf(std::move(cells)));
    for (size_t i = 1; i < flow.size(); ++i)
        flow[i].before = below;
    if (isPoster)
        spaceAbove(flow, m_style.mm(11));
    return flow;
}

PaperStrip FlowMaker::ruledFact(PaperStrip fact, double width, bool isSignature) const
{
    PaperStrip ruled;
    const double above = isSignature ? 0 : m_style.mm(0.8 + 2.5);
    moveItems(fact, ruled, {0, above});
    ruled.height = fact.height + above;
    if (!isSignature) {
        addFill(ruled, papercolour::accent, {0, 0, width, m_style.mm(0.8)});
        return ruled;
    }
    // Room to write in by hand.
    ruled.height = std::max(ruled.height, m_style.of(11.4 + 26));
    addFill(ruled, papercolour::ink, {0, ruled.height - 0.75, width, 0.75});
    return ruled;
}

PaperFlow FlowMaker::figures(const GumboNode &node, const PaperPlace &place)
{
    const std::vector<Pair> pairs = pairsOf(node);
    const size_t perRow = std::clamp<size_t>(pairs.size(), 1, 5);
    const double between = m_style.of(8);
    const double width = (place.width - between * double(perRow - 1)) / double(perRow);
    constexpr double line = 3;
    const double indent = line + m_style.of(7);
    PaperPlace inner = place.narrower(place.width - width + indent);
    PaperFlow flow;
    for (size_t i = 0; i < pairs.size(); i += perRow) {
        PaperStrip &row = flow.emplace_back();
        row.before = i == 0 ? m_style.of(10) : between;
        const size_t end = std::min(pairs.size(), i + perRow);
        for (size_t cell = i; cell < end; ++cell) {
            PaperFlow stacked;
            for (const GumboNode *one : pairs[cell].values) {
                PaperFlow more = content(*one, inner.with(m_style.text(16.25, 1.1).bold()));
                append(stacked, more);
            }
            if (pairs[cell].term) {
                PaperFlow more = content(*pairs[cell].term, inner.with(m_style.small()));
                append(stacked, more);
            }
            PaperStrip whole = wholeStrip(std::move(stacked));
            row.height = std::max(row.height, whole.height);
            moveItems(whole, row, {double(cell - i) * (width + between) + indent, 0});
        }
        for (size_t cell = i; cell < end; ++cell)
            addFill(row, papercolour::horizon,
                    {double(cell - i) * (width + between), 0, line, row.height});
    }
    return flow;
}

PaperFlow FlowMaker::lands(const GumboNode &node, const PaperPlace &place)
{
    const double label = std::min(m_style.of(55), place.width * 0.4);
    const double between = m_style.of(8);
    PaperFlow flow;
    for (const Pair &pair : pairsOf(node)) {
        std::vector<PaperColumn> cells(2);
        if (pair.term) {
            PaperPlace left = place.with(place.look.bold());
            left.width = label;
            cells[0].flow = content(*pair.term, left);
        }
        cells[1].x = label + between;
        for (const GumboNode *one : pair.values) {
            PaperFlow more = content(*one, place.narrower(label + between));
            append(cells[1].flow, more);
        }
        flow.push_back(columnsOf(std::move(cells)));
        flow.back().before = flow.size() > 1 ? m_style.of(2) : 0;
    }
    return flow;
}

PaperFlow FlowMaker::definitions(const GumboNode &node, const PaperPlace &place)
{
    PaperFlow flow;
    for (const Pair &pair : pairsOf(node)) {
        PaperFlow term =
            pair.term ? content(*pair.term, place.with(place.look.bold())) : PaperFlow();
        for (PaperStrip &strip : term)
            strip.keepsWithNext = true;
        spaceAbove(term, flow.empty() ? 0 : m_style.of(3));
        append(flow, term);
        for (const GumboNode *one : pair.values) {
            PaperFlow more = content(*one, place);
            append(flow, more);
        }
    }
    return flow;
}

PaperStrip FlowMaker::columnsOf(std::vector<PaperColumn> columns) const
{
    PaperStrip row;
    row.before = std::numeric_limits<double>::max();
    for (const PaperColumn &column : columns)
        row.before = std::min(row.before, column.flow.empty() ? 0 : column.flow.front().before);
    for (PaperColumn &column : columns) {
        const double more = column.flow.empty() ? 0 : column.flow.front().before - row.before;
        if (more > 0) {
            PaperStrip space;
            space.height = more;
            space.keepsWithNext = true;
            column.flow.insert(column.flow.begin(), std::move(space));
        }
        row.height = std::max(row.height, heightOf(column.flow));
    }
    row.columns = std::move(columns);
    return row;
}

PaperFlow FlowMaker::columns(const GumboNode &node, const PaperPlace &place)
{
    const std::vector<const GumboNode *> parts = elementsOf(node);
    if (parts.size() < 2)
        return content(node, place);
    const double between = m_style.mm(8);
    PaperPlace half = place;
    half.width = (place.width - between) / 2;
    PaperFlow flow;
    for (size_t i = 0; i < parts.size(); i += 2) {
        std::vector<PaperColumn> pair;
        for (size_t side = 0; side < 2 && i + side < parts.size(); ++side) {
            PaperFlow inner = isInLine(*parts[i + side]) ? content(*parts[i + side], half)
                                                         : element(*parts[i + side], half);
            pair.push_back({double(side) * (half.width + between), std::move(inner)});
        }
        flow.push_back(columnsOf(std::move(pair)));
    }
    return flow;
}

PaperFlow FlowMaker::goals(const GumboNode &node, const PaperPlace &place)
{
    const double tile = m_style.of(19);
    const double indent = tile + m_style.of(6);
    PaperFlow flow;
    for (const GumboNode *child : elementsOf(node)) {
        const GumboNode *number = part(*child, GUMBO_TAG_B);
        PaperWordCollector words(place.look);
        for (const GumboNode *inner : childrenOf(*child)) {
            if (inner != number)
                words.add(*inner);
        }
        PaperStrip name = textStrip(words.take(), place.narrower(indent));
        PaperStrip &row = flow.emplace_back();
        row.before = flow.size() > 1 ? m_style.of(4) : 0;
        row.height = std::max(tile, name.height);
        addFill(row, papercolour::accent, {0, 0, tile, tile});
        if (number) {
            PaperPlace inside = place;
            inside.width = tile;
            inside.alignment = Qt::AlignHCenter;
            PaperWords figure;
            figure.text = plainTextOf(*number);
            figure.look = place.look.bold().inColour(Qt::white);
            PaperStrip label = textStrip(figure, inside);
            moveItems(label, row, {0, (tile - label.height) / 2});
        }
        moveItems(name, row, {indent, std::max(0.0, (tile - name.height) / 2)});
    }
    return flow;
}
