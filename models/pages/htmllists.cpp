#include "pages/htmlreader.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

// Lists, and the paragraphs of word processors that are headings or items by their style.

namespace {

constexpr int indentStep = 36; ///< points that word processors move a level in

/// "l0 level2 lfo1": which of Word's lists, and how deep.
struct WordList
{
    qint64 id = 0;
    int depth = 1;
};

std::optional<WordList> wordList(const HtmlStyle &style)
{
    static const QRegularExpression form(uR"(^l(\d{1,9})\s+level(\d{1,2})(?:\s+lfo(\d{1,9}))?)"_s);
    const auto match = form.match(style.value(u"mso-list"_s));
    if (!match.hasMatch())
        return std::nullopt;
    const qint64 id = match.captured(3).isEmpty() ? match.captured(1).toLongLong()
                                                  : match.captured(3).toLongLong();
    return WordList{-1 - id, std::max(1, match.captured(2).toInt())};
}

bool isHeadingName(const QString &name)
{
    return name.size() == 2 && name[0] == u'h' && name[1] >= u'1' && name[1] <= u'6';
}

/// Whether the first thing in \a item is a heading.
bool beginsWithHeading(const GumboNode &item)
{
    for (const GumboNode *child : childrenOf(item)) {
        if (child->type == GUMBO_NODE_ELEMENT)
            return isHeadingName(nameOf(*child)) || beginsWithHeading(*child);
        if (child->type == GUMBO_NODE_TEXT)
            return false;
    }
    return false;
}

int depthByIndent(const HtmlStyle &style)
{
    return std::clamp(style.indent().value_or(indentStep) / indentStep, 1, content::maxListDepth);
}

content::Text withoutStart(const content::Text &text, qsizetype length)
{
    content::Text rest;
    for (const content::Run &run : text) {
        content::Run piece = run;
        const qsizetype gone = std::min(length, run.text.size());
        piece.text = run.text.sliced(gone);
        length -= gone;
        if (!piece.text.isEmpty())
            rest.push_back(piece);
    }
    return rest;
}

} // namespace

void HtmlReader::list(const HtmlElement &element, const Marks &marks)
{
    flush();
    const Around around = m_list;
    const int start = numberOf(element.node, "start").value_or(1);
    m_list = {around.depth + 1, ++m_lists, element.name == "ol"_L1, start};
    children(element, marks);
    flush();
    m_list = around;
    emitWaiting();
}

void HtmlReader::listItem(const HtmlElement &element, const Marks &marks)
{
    flush();
    if (beginsWithHeading(element.node)) { // a list that only serves the layout
        inPlace(element, marks, {});
        return;
    }
    const auto number = numberOf(element.node, "value").value_or(m_list.next);
    m_list.next = number < 1'000'000 ? number + 1 : number;
    const int level = numberOf(element.node, "aria-level")
                          .value_or(numberOf(element.node, "data-aria-level").value_or(1));
    HtmlItem item;
    item.depth = std::max({m_list.depth, 1, std::min(level, content::maxListDepth)});
    // The web version of Word gives each item a list of its own and says which belong together.
    const auto common = numberOf(element.node, "data-listid");
    item.list = common ? -1'000'000'000'000 - *common : m_list.id;
    item.numbered = m_list.numbered;
    if (item.numbered && number >= 0)
        item.number = number;
    const size_t index = m_pieces.size();
    const bool wasInside = m_isInside;
    m_pieces.emplace_back(item);
    inPlace(element, marks, {.kind = Place::Item, .piece = index});
    HtmlItem &made = std::get<HtmlItem>(m_pieces[index]);
    made.isLeftOut = !wasInside && made.text.empty();
    m_isInMarker = false;
}

/// Text of an item that comes after other blocks cannot stand in the item.
void HtmlReader::addToItem(content::Text text)
{
    const auto isItem = [](const HtmlPiece &piece) {
        return std::holds_alternative<HtmlItem>(piece);
    };
    const auto first = m_pieces.begin() + ptrdiff_t(m_place.piece);
    if (!std::all_of(first, m_pieces.end(), isItem)) {
        emitBlock({content::Paragraph{std::move(text)}});
        return;
    }
    content::Text &whole = std::get<HtmlItem>(*first).text;
    if (!whole.empty())
        whole.push_back({.text = u"\n"_s});
    whole.insert(whole.end(), text.begin(), text.end());
}

/// 1–6 for a heading by its element, role, outline level or class; 0 for everything else.
int HtmlReader::headingLevel(const HtmlElement &element) const
{
    if (isHeadingName(element.name))
        return element.name[1].digitValue();
    if (element.attribute("role") == "heading"_L1)
        return std::clamp(numberOf(element.node, "aria-level").value_or(2), 1, 6);
    bool isOutline = false;
    const int outline = element.style.value(u"mso-outline-level"_s).toInt(&isOutline);
    if (isOutline && outline >= 1)
        return std::min(outline, 6);
    if (element.hasClassLike("MsoTitle"_L1))
        return 1;
    static const QRegularExpression form(u"MsoHeading([1-9])"_s);
    const auto match = form.match(element.attribute("class"));
    return match.hasMatch() ? std::min(match.captured(1).toInt(), 6) : 0;
}

void HtmlReader::paragraph(const HtmlElement &element, const Marks &marks)
{
    flush();
    m_marker.clear();
    m_isInMarker = false;
    const auto word = wordList(element.style);
    const size_t first = m_pieces.size();
    const bool isPlain = m_place.kind == Place::Plain;
    if (m_place.kind != Place::Heading && m_captured == 0 && headingLevel(element) > 0) {
        heading(element, marks);
    } else if (isPlain && word && m_isInside) {
        pretendedItem(element, marks, word->depth, word->id);
    } else if (!isPlain || !continueItem(element, marks)) {
        Place place = m_place;
        place.isBare = element.isBare() && element.name == "p"_L1;
        inPlace(element, marks, place);
        if (isPlain && element.hasClassLike("MsoList"_L1))
            itemByText(element, first);
    }
    m_isInMarker = false;
}

/// A paragraph that looks like an item because its style says so.
void HtmlReader::pretendedItem(const HtmlElement &element, const Marks &marks, int depth, qint64 id)
{
    HtmlItem item;
    item.depth = depth;
    item.list = id;
    item.indent = element.style.indent();
    item.isPretended = true;
    const size_t index = m_pieces.size();
    m_pieces.emplace_back(item);
    inPlace(element, marks, {.kind = Place::Item, .piece = index});
    int &last = m_wordNumbers[id * 100 - depth];
    const HtmlMarker marker = readMarker(m_marker, last + 1);
    HtmlItem &made = std::get<HtmlItem>(m_pieces[index]);
    made.numbered = marker.numbered;
    made.number = marker.number;
    last = marker.number.value_or(last + 1);
}

/// Reads another paragraph of an item: a list paragraph without a sign of its own, behind items and
/// as far in as one of them. False for any other paragraph, which is not read.
bool HtmlReader::continueItem(const HtmlElement &element, const Marks &marks)
{
    const bool isListed =
        element.hasClassLike("MsoListParagraph"_L1) || element.hasClassLike("MsoListContinue"_L1);
    const auto itemAt = [this](size_t i) { return std::get_if<HtmlItem>(&m_pieces[i]); };
    if (!isListed || m_pieces.empty() || !itemAt(m_pieces.size() - 1)
        || !itemAt(m_pieces.size() - 1)->isPretended)
        return false;
    // Word names the first of a group, whose members stand close together.
    if (element.hasClassLike("MsoListParagraphCxSpFirst"_L1)
        || element.style.value(u"text-indent"_s).startsWith(u'-'))
        return false; // hangs, so there is a sign in its text
    // Word says nothing of the margin that its list paragraphs have by themselves.
    const int indent = element.style.indent().value_or(indentStep);
    for (size_t i = m_pieces.size(); i > 0 && itemAt(i - 1); --i) {
        if (itemAt(i - 1)->indent.value_or(indentStep) == indent) {
            inPlace(element, marks, {.kind = Place::Item, .piece = i - 1});
            return true;
        }
    }
    return false;
}

/// Makes the paragraph just read an item when its text begins with a bullet or number, as mail
/// programs leave it when they take Word's styles away.
void HtmlReader::itemByText(const HtmlElement &element, size_t first)
{
    auto *const block =
        m_pieces.size() == first + 1 ? std::get_if<Block>(&m_pieces[first]) : nullptr;
    const auto *const paragraph = block ? block->as<content::Paragraph>() : nullptr;
    if (!paragraph)
        return;
    const QString text = plainText(paragraph->text);
    const qsizetype length = m_marker.trimmed().isEmpty() ? markerLength(text) : 0;
    if (length == 0 && m_marker.trimmed().isEmpty())
        return;
    HtmlItem item;
    item.depth = depthByIndent(element.style);
    item.list = -1;
    item.indent = element.style.indent();
    item.isPretended = true;
    int &last = m_wordNumbers[item.list * 100 - item.depth];
    const HtmlMarker marker = readMarker(length > 0 ? text.first(length) : m_marker, last + 1);
    item.numbered = marker.numbered;
    item.number = marker.number;
    last = marker.number.value_or(last + 1);
    item.text = withoutStart(paragraph->text, length);
    m_pieces[first] = item;
}
