#include "paper/flowmaker.h"

#include "paper/paperwords.h"

#include <algorithm>

// The emblem of the European Union with its statement, which no scale makes smaller. Source:
// Regulation (EU) 2021/1060, Annex IX: at least 1 cm high, the statement always spelled out beside,
// the emblem at least as high or wide as the largest of other logos.

namespace {

constexpr double emblemHeightMm = 14;
constexpr double posterEmblemHeightMm = 56;
constexpr double statementSize = 13;
constexpr double posterStatementSize = 37;

} // namespace

PaperStrip FlowMaker::lockUp(const GumboNode &node, double width)
{
    const bool isPoster = m_style.isPoster();
    const double height = (isPoster ? posterEmblemHeightMm : emblemHeightMm) * pointsPerMm;
    const double clear = height / 2; // nothing else comes nearer
    TextLook look{.size = isPoster ? posterStatementSize : statementSize, .lineHeight = 1.2};
    look.isBold = true;
    look.isEmblem = true;
    look.colour = Qt::black;
    PaperWordCollector words(look);
    for (const GumboNode *child : childrenOf(node))
        words.add(*child);
    const double textWidth = std::max(1.0, width - height * 1.5 - clear);
    // A word of the statement is never broken: rather the letters are smaller.
    PaperWords statement = words.take();
    for (; statement.look.size > 6; statement.look.size -= 1) {
        if (PaperText(statement, m_style).longestWord() <= textWidth)
            break;
    }
    PaperPlace place{textWidth, statement.look};
    PaperStrip text = textStrip(statement, place);
    PaperStrip strip;
    strip.height = std::max(height, text.height);
    strip.before = strip.after = clear;
    strip.items.push_back(
        {PaperItem::Emblem{}, QRectF(0, (strip.height - height) / 2, height * 1.5, height)});
    moveItems(text, strip, {height * 1.5 + clear, (strip.height - text.height) / 2});
    return strip;
}

PaperFlow FlowMaker::emblem(const GumboNode &node, const PaperPlace &place)
{
    PaperFlow flow;
    if (!m_style.isPoster()) // there it stands at the foot, see PaperSheet
        flow.push_back(lockUp(node, place.width));
    return flow;
}

PaperFlow FlowMaker::base(const GumboNode &node, const PaperPlace &place)
{
    const GumboNode *eu =
        firstNode(node, [](const GumboNode &inner) { return hasClass(inner, "eu"); });
    const double lockUpWidth = eu ? place.width * 0.52 : 0;
    PaperPlace beside = place.narrower(lockUpWidth);
    beside.alignment = eu ? Qt::AlignRight : Qt::AlignLeft;
    PaperFlow other;
    for (const GumboNode *child : childrenOf(node)) {
        PaperFlow more = child == eu ? PaperFlow() : element(*child, beside);
        append(other, more);
    }
    PaperStrip text = wholeStrip(std::move(other));
    PaperStrip lock = eu ? lockUp(*eu, lockUpWidth) : PaperStrip();
    PaperStrip strip;
    strip.before = m_style.mm(3.5);
    strip.after = lock.after;
    strip.items.push_back({PaperItem::Fill{papercolour::line}, QRectF(0, 0, place.width, 0.75)});
    const double above = 0.75 + std::max(lock.before, m_style.of(5));
    const double height = std::max(lock.height, text.height);
    moveItems(lock, strip, {0, above + (height - lock.height) / 2});
    moveItems(text, strip, {lockUpWidth, above + (height - text.height) / 2});
    strip.height = above + height;
    PaperFlow flow;
    flow.push_back(std::move(strip));
    return flow;
}
