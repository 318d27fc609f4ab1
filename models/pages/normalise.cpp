#include "pages/blocks.h"

#include "pages/pagefact.h"
#include "pages/tablegrid.h"
#include "pages/visit.h"
#include "records/cleantext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

void settleLink(content::Run &run)
{
    const auto scheme = "utblick:"_L1; // the editor's way of writing a link to a record
    if (run.record.isEmpty() && run.href.startsWith(scheme))
        run.record = run.href.mid(scheme.size());
    if (!run.record.isEmpty())
        run.href.clear();
}

/// An inline field stands in one line; without words it could not be seen, nor removed: it goes.
void settleFact(content::Run &run)
{
    run.fact = cleanText(run.fact).trimmed();
    if (!run.fact.isEmpty())
        run.text = inOneLine(run.text);
}

bool isBlank(const content::Text &text)
{
    return plainText(text).trimmed().isEmpty();
}

void settle(content::List &list, int depth);

// Items deeper than the limit follow their parent item instead of standing inside it.
std::vector<content::ListItem> raised(content::ListItem &item)
{
    std::vector<content::ListItem> items;
    for (content::List &list : item.lists) {
        for (content::ListItem &inner : list.items) {
            std::vector<content::ListItem> deeper = raised(inner);
            inner.lists.clear();
            inner.text = normalised(std::move(inner.text));
            items.push_back(std::move(inner));
            std::move(deeper.begin(), deeper.end(), std::back_inserter(items));
        }
    }
    return items;
}

void settle(content::List &list, int depth)
{
    list.start = list.numbered ? std::clamp(list.start, 0, 1'000'000) : 1;
    std::vector<content::ListItem> items;
    for (content::ListItem &item : list.items) {
        item.text = normalised(std::move(item.text));
        std::vector<content::ListItem> following;
        if (depth == content::maxListDepth) {
            following = raised(item);
            item.lists.clear();
        }
        for (content::List &inner : item.lists)
            settle(inner, depth + 1);
        std::erase_if(item.lists, [](const content::List &inner) { return inner.items.empty(); });
        items.push_back(std::move(item));
        std::move(following.begin(), following.end(), std::back_inserter(items));
    }
    list.items = std::move(items);
}

void settle(content::Table &table)
{
    table.caption = normalised(std::move(table.caption));
    for (std::vector<content::Cell> &row : table.rows) {
        for (content::Cell &cell : row) {
            cell.text = normalised(std::move(cell.text));
            cell.columns = std::clamp(cell.columns, 1, 1000);
            cell.rows = std::clamp(cell.rows, 1, 65534);
        }
    }
    // Gaps are filled, and spans end with the table.
    if (const std::optional<TableGrid> grid = TableGrid::of(table))
        table.rows = grid->tableRows();
}

// A fact box inside a fact box becomes its title and its blocks.
BlockList withoutInnerBoxes(BlockList blocks)
{
    BlockList flat;
    for (Block &block : blocks) {
        auto *const box = std::get_if<content::FactBox>(&block.value);
        if (!box) {
            flat.push_back(std::move(block));
            continue;
        }
        flat.push_back({content::Paragraph{std::move(box->title)}});
        BlockList inner = withoutInnerBoxes(std::move(box->blocks));
        std::move(inner.begin(), inner.end(), std::back_inserter(flat));
    }
    return flat;
}

/// Brings one block into its canonical form; returns false when nothing is left of it.
bool settle(Block &block)
{
    return std::visit(
        Visitor{
            [](content::Paragraph &p) { return !isBlank(p.text = normalised(std::move(p.text))); },
            [](content::Heading &h) {
                h.level = std::clamp(h.level, 2, 6);
                h.text = normalised(std::move(h.text));
                return true;
            },
            [](content::List &l) { return settle(l, 1), !l.items.empty(); },
            [](content::Table &t) { return settle(t), !t.rows.empty() || !t.caption.empty(); },
            [](content::Figure &f) {
                f.alt = cleanText(f.alt);
                f.caption = normalised(std::move(f.caption));
                return !f.file.isEmpty() || !f.alt.isEmpty() || !f.caption.empty();
            },
            [](content::Quote &q) {
                q.text = normalised(std::move(q.text));
                q.source = normalised(std::move(q.source));
                return !isBlank(q.text) || !isBlank(q.source);
            },
            [](content::FactBox &f) {
                f.title = normalised(std::move(f.title));
                f.blocks = normalised(withoutInnerBoxes(std::move(f.blocks)));
                return !f.title.empty() || !f.blocks.empty();
            },
            [](content::DocumentLink &d) { return d.text = normalised(std::move(d.text)), true; },
            [](content::LiveList &l) {
                l.title = normalised(std::move(l.title));
                l.most = std::clamp(l.most, 0, content::maxLiveRecords);
                return true;
            },
            [](auto &) { return true; },
        },
        block.value);
}

} // namespace

content::Text normalised(content::Text text)
{
    content::Text result;
    for (content::Run &run : text) {
        run.text = cleanText(run.text);
        settleLink(run);
        settleFact(run);
        run.abbreviation = cleanText(run.abbreviation).simplified();
        if (run.text.isEmpty())
            continue;
        if (!result.empty() && result.back().hasMarksOf(run))
            result.back().text += run.text;
        else
            result.push_back(std::move(run));
    }
    return result;
}

BlockList normalised(BlockList blocks)
{
    BlockList result;
    for (Block &block : blocks) {
        if (settle(block))
            result.push_back(std::move(block));
    }
    return result;
}
