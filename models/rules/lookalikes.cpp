#include "rules/lookalikes.h"

#include "pages/blocks.h"
#include "pages/textrange.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostWords = 10; ///< of a heading

Finding warning(const char *rule, const QString &message)
{
    return {Finding::Severity::Warning, rule, message, u"content"_s, {}};
}

/// What a line begins with that makes it look like an item.
struct Marker
{
    qsizetype length = 0; ///< characters, with the space after it; 0 is none
    int number = 0; ///< 0 for a dash or a dot
};

Marker markerOf(const QString &line)
{
    static const QRegularExpression form(u"^\\s*(?:[-–—•·*‣▪◦]|(\\d{1,3})[.)])\\s+(?=\\S)"_s);
    const QRegularExpressionMatch match = form.match(line);
    return {match.capturedLength(), match.captured(1).toInt()};
}

/// Reads the items that paragraphs pretend to hold.
struct Pretended
{
    content::List list;
    int paragraphs = 0;

    /// Takes the lines of \a paragraph, or leaves it: not all of its lines go on with the list.
    bool take(const content::Paragraph &paragraph);
};

bool Pretended::take(const content::Paragraph &paragraph)
{
    content::List longer = list;
    for (content::Text &line : linesOf(paragraph.text)) {
        const Marker marker = markerOf(plainText(line));
        if (longer.items.empty()) {
            longer.numbered = marker.number > 0;
            longer.start = longer.numbered ? marker.number : 1;
        }
        const int next = longer.numbered ? longer.start + int(longer.items.size()) : 0;
        if (marker.length == 0 || marker.number != next)
            return false;
        longer.items.push_back({withoutStart(std::move(line), marker.length), {}});
    }
    list = std::move(longer);
    ++paragraphs;
    return true;
}

Pretended pretendedAt(const BlockList &blocks, size_t first)
{
    Pretended found;
    for (size_t i = first; i < blocks.size(); ++i) {
        const auto *const paragraph = blocks[i].as<content::Paragraph>();
        if (!paragraph || !found.take(*paragraph))
            break;
    }
    return found;
}

BlockList withList(BlockList blocks, const BlockPlace &place)
{
    BlockList *const siblings = listAt(blocks, place.path);
    if (!siblings)
        return blocks;
    const auto first = siblings->begin() + place.path.back();
    Pretended pretended = pretendedAt(*siblings, size_t(place.path.back()));
    if (pretended.list.items.size() < 2)
        return blocks;
    siblings->erase(first + 1, first + pretended.paragraphs);
    *first = {std::move(pretended.list)};
    return blocks;
}

void findLists(const BlockList &blocks, BlockPlace place, PageFindings &found)
{
    place.path.push_back(0);
    for (size_t i = 0; i < blocks.size(); ++i) {
        place.path.back() = int(i);
        if (const auto *const box = blocks[i].as<content::FactBox>())
            findLists(box->blocks, place, found);
        const Pretended pretended = pretendedAt(blocks, i);
        if (pretended.list.items.size() < 2)
            continue;
        found.push_back(
            {warning("pretend-list",
                     Rules::tr("Lines that begin with “%1” look like a list and are "
                               "none. Make a list of them.")
                         .arg(plainText(*textsOf(blocks[i])[0]).trimmed().section(u' ', 0, 0))),
             place, Rules::tr("Make a list"),
             [place](BlockList all) { return withList(std::move(all), place); }});
        i += size_t(pretended.paragraphs) - 1;
    }
}

bool looksLikeHeading(const content::Text &text)
{
    const bool marked = std::ranges::all_of(text, [](const content::Run &run) {
        return (run.strong || run.text.trimmed().isEmpty()) && run.href.isEmpty()
            && run.record.isEmpty();
    });
    const QString words = plainText(text).trimmed();
    return marked && !words.isEmpty() && !words.contains(u'\n')
        && words.simplified().count(u' ') < mostWords && !u".,:;!"_s.contains(words.back());
}

} // namespace

bool isPretendHeading(const BlockList &blocks, const BlockPlace &place)
{
    const Block *const block = blockAt(blocks, place.path);
    const auto *const paragraph = block ? block->as<content::Paragraph>() : nullptr;
    if (!paragraph || !looksLikeHeading(paragraph->text))
        return false;
    BlockPlace next = place;
    ++next.path.back();
    return blockAt(blocks, next.path) != nullptr;
}

PageFindings pretendHeadings(const BlockList &blocks)
{
    PageFindings found;
    int level = 2;
    eachBlock(blocks, [&](const Block &block, const BlockPlace &place) {
        if (const auto *const heading = block.as<content::Heading>())
            level = heading->level;
        if (!isPretendHeading(blocks, place))
            return;
        found.push_back({warning("pretend-heading",
                                 Rules::tr("“%1” looks like a heading and is bold text. Make it a "
                                           "heading.")
                                     .arg(plainText(*textsOf(block)[0]).simplified())),
                         place, Rules::tr("Make it a heading"),
                         mend::block(place, [level](Block &bold) {
                             auto *const paragraph = std::get_if<content::Paragraph>(&bold.value);
                             if (!paragraph)
                                 return;
                             for (content::Run &run : paragraph->text)
                                 run.strong = false;
                             content::Text text = normalised(std::move(paragraph->text));
                             bold.value = content::Heading{level, std::move(text)};
                         })});
    });
    return found;
}

PageFindings pretendLists(const BlockList &blocks)
{
    PageFindings found;
    findLists(blocks, {}, found);
    return found;
}

PageFindings lookalikeFindings(const BlockList &blocks)
{
    PageFindings found = pretendHeadings(blocks);
    PageFindings lists = pretendLists(blocks);
    std::move(lists.begin(), lists.end(), std::back_inserter(found));
    return found;
}
