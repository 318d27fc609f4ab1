#include "paper/flowmaker.h"

#include "paper/papertable.h"
#include "paper/paperwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr double posterLeadMm = 235; ///< longer lines are hard to read from afar

} // namespace

PaperPlace PaperPlace::with(const TextLook &other) const
{
    PaperPlace place = *this;
    place.look = other;
    return place;
}

PaperPlace PaperPlace::narrower(double by) const
{
    PaperPlace place = *this;
    place.width = std::max(1.0, width - by);
    return place;
}

FlowMaker::FlowMaker(const PaperStyle &style, const PaperDocument::Files &files, double pageHeight,
                     PaperStop *stop)
    : m_style(style)
    , m_files(files)
    , m_pageHeight(pageHeight)
    , m_stop(stop)
{
}

FlowMaker::Handler FlowMaker::handlerOfClass(const GumboNode &node)
{
    static constexpr std::pair<const char *, Handler> handlers[] = {
        {"head", &FlowMaker::documentHead}, {"facts", &FlowMaker::facts},
        {"num-fig", &FlowMaker::figures},   {"lands", &FlowMaker::lands},
        {"cols", &FlowMaker::columns},      {"goals", &FlowMaker::goals},
        {"eu", &FlowMaker::emblem},         {"base", &FlowMaker::base},
        {"foot", &FlowMaker::nothing},      {"note", &FlowMaker::caption},
        {"lead", &FlowMaker::text},
    };
    if (!hasAttribute(node, "class"))
        return nullptr;
    for (const auto &[name, handler] : handlers) {
        if (hasClass(node, name))
            return handler;
    }
    return nullptr;
}

FlowMaker::Handler FlowMaker::handlerOf(const GumboNode &node)
{
    if (const Handler handler = handlerOfClass(node))
        return handler;
    switch (node.v.element.tag) {
    case GUMBO_TAG_H1:
    case GUMBO_TAG_H2:
    case GUMBO_TAG_H3:
    case GUMBO_TAG_H4:
    case GUMBO_TAG_H5:
    case GUMBO_TAG_H6:
        return &FlowMaker::heading;
    case GUMBO_TAG_SECTION:
        return &FlowMaker::section;
    case GUMBO_TAG_FIGURE:
        return &FlowMaker::figure;
    case GUMBO_TAG_FIGCAPTION:
        return &FlowMaker::caption;
    case GUMBO_TAG_UL:
    case GUMBO_TAG_OL:
        return &FlowMaker::list;
    case GUMBO_TAG_DL:
        return &FlowMaker::definitions;
    case GUMBO_TAG_BLOCKQUOTE:
        return &FlowMaker::quote;
    case GUMBO_TAG_TABLE:
        return &FlowMaker::table;
    case GUMBO_TAG_HR:
        return &FlowMaker::rule;
    case GUMBO_TAG_SVG:
        return &FlowMaker::drawing;
    case GUMBO_TAG_IMG:
        return &FlowMaker::picture;
    case GUMBO_TAG_P:
    case GUMBO_TAG_SUMMARY:
        return &FlowMaker::text;
    default:
        return &FlowMaker::block;
    }
}

PaperFlow FlowMaker::element(const GumboNode &node, const PaperPlace &place)
{
    if (node.type != GUMBO_NODE_ELEMENT || isUnseen(node))
        return {};
    PaperFlow flow = (this->*handlerOf(node))(node, place);
    if (hasClass(node, "keep"))
        keepTogether(flow);
    return flow;
}

PaperFlow FlowMaker::content(const GumboNode &node, const PaperPlace &place)
{
    PaperFlow flow;
    PaperPlace inner = place;
    ++inner.depth;
    PaperWordCollector words(place.look);
    if (inner.depth > mostHtmlDepth) {
        words.add(node);
        flush(words, place, flow);
        return flow;
    }
    for (const GumboNode *child : childrenOf(node)) {
        if (isStopped())
            return flow;
        if (isInLine(*child)) {
            words.add(*child);
            continue;
        }
        flush(words, inner, flow);
        PaperFlow more = element(*child, inner);
        append(flow, more);
    }
    flush(words, inner, flow);
    return flow;
}

void FlowMaker::flush(PaperWordCollector &words, const PaperPlace &place, PaperFlow &flow)
{
    const GumboNode *mark = words.mark();
    const bool isEmpty = words.isEmpty();
    const PaperWords text = words.take();
    if (isEmpty || (text.isEmpty() && !mark))
        return;
    PaperFlow more = paragraph(std::make_shared<PaperText>(text, m_style), place, mark);
    append(flow, more);
}

PaperStrip FlowMaker::textStrip(const PaperWords &words, const PaperPlace &place) const
{
    auto text = std::make_shared<PaperText>(words, m_style);
    text->breakLines(place.width);
    PaperStrip strip;
    strip.height = text->height();
    addLines(strip, text, 0, text->lineCount(), place.width, place.alignment);
    return strip;
}

PaperFlow FlowMaker::paragraph(const std::shared_ptr<PaperText> &text, const PaperPlace &place,
                               const GumboNode *mark)
{
    if (mark)
        return markedParagraph(text, place, *mark);
    text->breakLines(place.width, place.isBalanced);
    const int count = text->lineCount();
    constexpr int together = 3; // lines at the foot of a page, and at the top of the next
    PaperFlow flow;
    flow.reserve(size_t(count));
    for (int i = 0; i < count; ++i) {
        PaperStrip &strip = flow.emplace_back();
        strip.height = text->lineHeight();
        const bool isAtStart = i < together - 1;
        const bool isAtEnd = i >= count - together;
        strip.keepsWithNext = i + 1 < count && (isAtStart || isAtEnd);
        addLines(strip, text, i, 1, place.width, place.alignment);
    }
    return flow;
}

void FlowMaker::keepTogether(PaperFlow &flow)
{
    const int keep = newKeep();
    for (PaperStrip &strip : flow)
        strip.keep = keep;
}

PaperFlow FlowMaker::block(const GumboNode &node, const PaperPlace &place)
{
    return content(node, place);
}

PaperFlow FlowMaker::nothing(const GumboNode &, const PaperPlace &)
{
    return {};
}

PaperFlow FlowMaker::text(const GumboNode &node, const PaperPlace &place)
{
    const bool isLead = hasClass(node, "lead");
    const TextLook look = isLead             ? m_style.lead()
        : isElement(node, GUMBO_TAG_SUMMARY) ? place.look.bold()
                                             : place.look;
    PaperPlace inner = place.with(look);
    if (isLead && m_style.isPoster()) {
        inner.width = std::min(place.width, posterLeadMm * pointsPerMm);
        inner.isBalanced = true;
    }
    PaperFlow flow = content(node, inner);
    if (isLead && !flow.empty())
        flow.back().after = m_style.mm(3.4);
    spaceAbove(flow, isLead ? m_style.mm(m_style.isPoster() ? 7 : 1.5) : look.size * 0.35);
    return flow;
}

PaperFlow FlowMaker::section(const GumboNode &node, const PaperPlace &place)
{
    PaperFlow flow = content(node, place);
    spaceAbove(flow, m_style.mm(3.4));
    return flow;
}

PaperFlow FlowMaker::figure(const GumboNode &node, const PaperPlace &place)
{
    PaperFlow flow = section(node, place);
    keepTogether(flow);
    return flow;
}

PaperFlow FlowMaker::heading(const GumboNode &node, const PaperPlace &place)
{
    const int level = int(node.v.element.tag) - int(GUMBO_TAG_H1) + 1;
    PaperPlace inner = place.with(m_style.heading(std::min(level, 3)));
    inner.isBalanced = level == 1;
    if (m_style.isPoster() && hasClass(node, "long"))
        inner.look.size = m_style.of(50);
    if (m_style.isPoster() && hasClass(node, "very-long"))
        inner.look.size = m_style.of(32);
    PaperStrip strip = wholeStrip(content(node, inner));
    if (strip.items.empty())
        return {};
    if (level == 2) {
        constexpr double rule = 1.5;
        PaperStrip under;
        under.items.push_back(
            {PaperItem::Fill{papercolour::accent}, QRectF(0, 0, place.width, rule)});
        moveItems(strip, under, {0, rule + m_style.of(3.5)});
        under.height = strip.height + rule + m_style.of(3.5);
        strip = std::move(under);
    }
    strip.before = level == 1 ? 0 : m_style.of(level == 2 ? 7 : 5);
    strip.after = level == 1 ? 0 : m_style.of(level == 2 ? 3.5 : 1);
    strip.keepsWithNext = true;
    if (level <= 3) {
        strip.heading = int(m_headings.size());
        m_headings.push_back({plainTextOf(node), level, 0});
    }
    PaperFlow flow;
    flow.push_back(std::move(strip));
    return flow;
}

PaperFlow FlowMaker::caption(const GumboNode &node, const PaperPlace &place)
{
    PaperFlow flow = content(node, place.with(m_style.small()));
    spaceAbove(flow, m_style.of(3));
    return flow;
}

PaperFlow FlowMaker::quote(const GumboNode &node, const PaperPlace &place)
{
    const double indent = m_style.of(10);
    PaperFlow flow = content(node, place.narrower(indent));
    shift(flow, indent);
    spaceAbove(flow, m_style.of(5));
    return flow;
}

PaperFlow FlowMaker::table(const GumboNode &node, const PaperPlace &place)
{
    return PaperTable(*this, node, place).flow();
}

PaperFlow FlowMaker::rule(const GumboNode &, const PaperPlace &place)
{
    PaperFlow flow(1);
    flow.front().before = flow.front().after = m_style.of(6);
    flow.front().height = 0.75;
    flow.front().items.push_back(
        {PaperItem::Fill{papercolour::line}, QRectF(0, 0, place.width, 0.75)});
    return flow;
}
