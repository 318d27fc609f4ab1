#include "paper/flowmaker.h"

#include "paper/paperwords.h"

PaperFlow FlowMaker::list(const GumboNode &node, const PaperPlace &place)
{
    const bool isNumbered = isElement(node, GUMBO_TAG_OL);
    int number = numberOf(node, "start").value_or(1);
    PaperFlow flow;
    for (const GumboNode *child : childrenOf(node)) {
        PaperFlow more;
        if (isElement(*child, GUMBO_TAG_LI))
            more =
                item(*child, place, isNumbered ? QStringLiteral("%1.").arg(number++) : QString());
        else
            more = element(*child, place);
        append(flow, more);
    }
    return flow;
}

PaperFlow FlowMaker::item(const GumboNode &node, const PaperPlace &place, const QString &number)
{
    const double indent = place.look.size * (number.isEmpty() ? 1.1 : 1.7);
    PaperFlow flow = content(node, place.narrower(indent));
    if (flow.empty())
        return flow;
    shift(flow, indent);
    const double line = place.look.size * place.look.lineHeight;
    PaperStrip &first = flow.front();
    if (number.isEmpty()) {
        const double dot = place.look.size * 0.36;
        first.items.push_back({PaperItem::Fill{place.look.colour, true},
                               QRectF(dot * 0.3, (line - dot) / 2 + dot * 0.15, dot, dot)});
        return flow;
    }
    PaperWords words;
    words.text = number;
    words.look = place.look;
    PaperPlace before = place;
    before.width = indent - place.look.size * 0.4;
    before.alignment = Qt::AlignRight;
    PaperStrip label = textStrip(words, before);
    moveItems(label, first, {});
    return flow;
}

PaperFlow FlowMaker::markedParagraph(const std::shared_ptr<PaperText> &text,
                                     const PaperPlace &place, const GumboNode &mark)
{
    const double side = place.look.size * 0.85;
    const double indent = place.look.size * markIndent;
    PaperFlow flow = paragraph(text, place.narrower(indent));
    shift(flow, indent);
    PaperPlace square = place;
    square.width = side;
    PaperStrip key = wholeStrip(drawing(mark, square));
    moveItems(key, flow.front(), {0, (text->lineHeight() - side) / 2});
    return flow;
}
