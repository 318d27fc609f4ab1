#include "pages/blockplace.h"

#include "pages/visit.h"

namespace {

using Texts = std::vector<content::Text *>;

void collect(content::List &list, Texts &texts)
{
    for (content::ListItem &item : list.items) {
        texts.push_back(&item.text);
        for (content::List &inner : item.lists)
            collect(inner, texts);
    }
}

void collect(content::Table &table, Texts &texts)
{
    texts.push_back(&table.caption);
    for (std::vector<content::Cell> &row : table.rows) {
        for (content::Cell &cell : row)
            texts.push_back(&cell.text);
    }
}

bool holds(const BlockList &blocks, int index)
{
    return index >= 0 && size_t(index) < blocks.size();
}

} // namespace

std::vector<content::Text *> textsOf(Block &block)
{
    Texts texts;
    std::visit(Visitor{
                   [&](content::Paragraph &p) { texts = {&p.text}; },
                   [&](content::Heading &h) { texts = {&h.text}; },
                   [&](content::List &l) { collect(l, texts); },
                   [&](content::Table &t) { collect(t, texts); },
                   [&](content::Figure &f) { texts = {&f.caption}; },
                   [&](content::Quote &q) {
                       texts = {&q.text, &q.source};
                   },
                   [&](content::FactBox &f) { texts = {&f.title}; },
                   [&](content::DocumentLink &d) { texts = {&d.text}; },
                   [&](content::LiveList &l) { texts = {&l.title}; },
                   [](content::ContactBlock &) {},
                   [](content::Separator &) {},
                   [](content::Unknown &) {},
               },
               block.value);
    return texts;
}

std::vector<const content::Text *> textsOf(const Block &block)
{
    // The walk is the same, and nothing is changed by it.
    const Texts texts = textsOf(const_cast<Block &>(block));
    return {texts.begin(), texts.end()};
}

BlockList *listAt(BlockList &blocks, const std::vector<int> &path)
{
    BlockList *list = path.empty() ? nullptr : &blocks;
    for (size_t depth = 0; list && depth + 1 < path.size(); ++depth) {
        auto *const box = holds(*list, path[depth])
            ? std::get_if<content::FactBox>(&(*list)[size_t(path[depth])].value)
            : nullptr;
        list = box ? &box->blocks : nullptr;
    }
    return list && holds(*list, path.back()) ? list : nullptr;
}

const Block *blockAt(const BlockList &blocks, const std::vector<int> &path)
{
    const BlockList *const list = listAt(const_cast<BlockList &>(blocks), path);
    return list ? &(*list)[size_t(path.back())] : nullptr;
}

content::Text *textAt(BlockList &blocks, const BlockPlace &place)
{
    BlockList *const list = listAt(blocks, place.path);
    if (!list)
        return nullptr;
    const Texts texts = textsOf((*list)[size_t(place.path.back())]);
    return size_t(place.text) < texts.size() ? texts[size_t(place.text)] : nullptr;
}
