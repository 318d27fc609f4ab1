#include "pagediff.h"

#include "pages/blocks.h"
#include "pages/pagedocument.h"
#include "records/page.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace pagediff {

namespace {

struct PageDiff
{
    Q_DECLARE_TR_FUNCTIONS(PageDiff)
};

using worddiff::Piece;
constexpr size_t mostComparisons = 4'000'000; ///< of blocks: two pages of 2,000
constexpr double akin = 0.4; ///< the share of words that makes two blocks one changed block

/// A block with what it is compared by.
struct Item
{
    const Block *block = nullptr;
    QByteArray json;
    QString words;
    QSet<QString> vocabulary;
};

std::vector<Item> itemsOf(const BlockList &blocks)
{
    std::vector<Item> items;
    for (const Block &block : blocks) {
        Item item{&block,
                  QJsonDocument(blockToJson(block)).toJson(QJsonDocument::Compact),
                  plainText(BlockList{block}),
                  {}};
        if (item.words.isEmpty())
            item.words = protectedCaption(block);
        const QStringList words = item.words.simplified().split(u' ', Qt::SkipEmptyParts);
        item.vocabulary = {words.begin(), words.end()};
        items.push_back(std::move(item));
    }
    return items;
}

using Items = std::span<const Item>;

bool areAkin(const Item &one, const Item &other)
{
    if (one.block->value.index() != other.block->value.index())
        return false;
    const qsizetype all = one.vocabulary.size() + other.vocabulary.size();
    if (all == 0)
        return true;
    const QSet<QString> &fewer =
        one.vocabulary.size() < other.vocabulary.size() ? one.vocabulary : other.vocabulary;
    const QSet<QString> &more = &fewer == &one.vocabulary ? other.vocabulary : one.vocabulary;
    const auto shared =
        std::ranges::count_if(fewer, [&](const QString &word) { return more.contains(word); });
    return double(2 * shared) / double(all) >= akin;
}

Part whole(Part::Kind kind, const QString &name, const QString &words)
{
    const Piece::Kind piece = kind == Part::Kind::Removed ? Piece::Kind::Removed
        : kind == Part::Kind::Added                       ? Piece::Kind::Added
                                                          : Piece::Kind::Same;
    return {kind, name, {{piece, words}}};
}

Part changed(const Item &before, const Item &after)
{
    Part part{Part::Kind::Changed, nameOf(*after.block),
              worddiff::pieces(before.words, after.words)};
    if (before.words == after.words)
        part.pieces.push_back({Piece::Kind::Note,
                               PageDiff::tr("The words are the same; emphasis, "
                                            "links or the like changed.")});
    return part;
}

/// Which blocks both have, in one order.
class Alignment
{
public:
    Alignment(Items before, Items after)
        : m_before(before)
        , m_after(after)
    {
    }

    Parts parts()
    {
        const auto [oldStart, nowStart] =
            std::ranges::mismatch(m_before, m_after, {}, &Item::json, &Item::json);
        const size_t head = size_t(oldStart - m_before.begin());
        size_t end = 0;
        while (end < std::min(m_before.size(), m_after.size()) - head
               && m_before[m_before.size() - 1 - end].json
                   == m_after[m_after.size() - 1 - end].json)
            ++end;
        addSame(m_before.first(head));
        align(m_before.subspan(head, m_before.size() - head - end),
              m_after.subspan(head, m_after.size() - head - end));
        addSame(m_before.last(end));
        return std::move(m_parts);
    }

private:
    void addSame(Items items)
    {
        for (const Item &item : items)
            m_parts.push_back(whole(Part::Kind::Same, nameOf(*item.block), item.words));
    }

    /// The longest common subsequence decides what is the same.
    void align(Items before, Items after)
    {
        if (before.size() * after.size() > mostComparisons) {
            addGap(before, after);
            return;
        }
        const std::vector<int> common = lengths(before, after);
        const size_t width = after.size() + 1;
        size_t i = 0;
        size_t j = 0;
        size_t oldGap = 0;
        size_t nowGap = 0;
        while (i < before.size() && j < after.size()) {
            if (before[i].json == after[j].json) {
                addGap(before.subspan(oldGap, i - oldGap), after.subspan(nowGap, j - nowGap));
                addSame(before.subspan(i, 1));
                oldGap = ++i;
                nowGap = ++j;
            } else if (common[(i + 1) * width + j] >= common[i * width + j + 1]) {
                ++i;
            } else {
                ++j;
            }
        }
        addGap(before.subspan(oldGap), after.subspan(nowGap));
    }

    static std::vector<int> lengths(Items before, Items after)
    {
        const size_t width = after.size() + 1;
        std::vector<int> common((before.size() + 1) * width, 0);
        for (size_t i = before.size(); i-- > 0;) {
            for (size_t j = after.size(); j-- > 0;)
                common[i * width + j] = before[i].json == after[j].json
                    ? common[(i + 1) * width + j + 1] + 1
                    : std::max(common[(i + 1) * width + j], common[i * width + j + 1]);
        }
        return common;
    }

    /// Between what both have: blocks that are akin are changed, the others removed and added.
    void addGap(Items before, Items after)
    {
        const bool isQuick = before.size() * after.size() <= mostComparisons / 10;
        size_t next = 0;
        for (const Item &item : before) {
            size_t match = next;
            while (isQuick && match < after.size() && !areAkin(item, after[match]))
                ++match;
            if (!isQuick || match == after.size()) {
                m_parts.push_back(whole(Part::Kind::Removed, nameOf(*item.block), item.words));
                continue;
            }
            addAdded(after.subspan(next, match - next));
            m_parts.push_back(changed(item, after[match]));
            next = match + 1;
        }
        addAdded(after.subspan(next));
    }

    void addAdded(Items items)
    {
        for (const Item &item : items)
            m_parts.push_back(whole(Part::Kind::Added, nameOf(*item.block), item.words));
    }

    Items m_before;
    Items m_after;
    Parts m_parts;
};

void addField(Parts &parts, const QString &name, const QString &before, const QString &after)
{
    if (before.isEmpty() && after.isEmpty())
        return;
    if (before == after)
        parts.push_back(whole(Part::Kind::Same, name, after));
    else if (before.isEmpty() || after.isEmpty())
        parts.push_back(
            whole(after.isEmpty() ? Part::Kind::Removed : Part::Kind::Added, name, before + after));
    else
        parts.push_back({Part::Kind::Changed, name, worddiff::pieces(before, after)});
}

} // namespace

QString nameOf(const Block &block)
{
    if (const auto *heading = block.as<content::Heading>())
        return PageDiff::tr("Heading %1").arg(heading->level);
    if (block.as<content::Paragraph>())
        return PageDiff::tr("Paragraph");
    if (block.as<content::List>())
        return PageDiff::tr("List");
    if (block.as<content::Quote>())
        return PageDiff::tr("Quote");
    if (block.as<content::Separator>())
        return PageDiff::tr("Separator");
    return protectedCaption(block).section(u':', 0, 0);
}

Parts compare(const PageText &before, const PageText &after)
{
    Parts parts;
    addField(parts, PageDiff::tr("Title"), before.title, after.title);
    addField(parts, PageDiff::tr("Ingress"), before.ingress, after.ingress);
    const std::vector<Item> old = itemsOf(before.blocks);
    const std::vector<Item> now = itemsOf(after.blocks);
    Parts blocks = Alignment(old, now).parts();
    std::move(blocks.begin(), blocks.end(), std::back_inserter(parts));
    return parts;
}

int differences(const Parts &parts)
{
    return int(std::ranges::count_if(
        parts, [](const Part &part) { return part.kind != Part::Kind::Same; }));
}

PageText textOf(const Row &row)
{
    const auto page = fromRow<Page>(row);
    const Result<BlockList> blocks = blocksFromJson(page.content);
    return {page.title, page.ingress, blocks ? *blocks : BlockList()};
}

} // namespace pagediff
