#include "tables/pageorder.h"

#include "records/page.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace {

struct PageMoves
{
    Q_DECLARE_TR_FUNCTIONS(PageMoves)
};

constexpr qint64 stride = 10; // between neighbours, so that a page can be put between them later

int fieldOf(const char16_t *key)
{
    return kindOf<Page>().indexOf(key);
}

} // namespace

Result<PageOrder> PageOrder::read(const Reader &reader)
{
    PageOrder order;
    const int title = fieldOf(u"title");
    const int parent = fieldOf(u"parent");
    const int position = fieldOf(u"position");
    const int fields[] = {title, parent, position};
    const Result<> done = reader.each(kindOf<Page>(), fields, [&](const Row &row) {
        const QVariant &above = row.values[size_t(parent)];
        order.m_nodes.push_back({row.id, row.uuid, row.values[size_t(title)].toString(),
                                 above.toLongLong(), above, row.values[size_t(position)]});
        return true;
    });
    if (!done)
        return done.error();
    std::ranges::stable_sort(order.m_nodes, {},
                             [](const Node &node) { return node.position.toLongLong(); });
    for (size_t i = 0; i < order.m_nodes.size(); ++i)
        order.m_places.insert(order.m_nodes[i].id, int(i));
    for (Node &node : order.m_nodes) {
        if (!order.m_places.contains(node.parent))
            node.parent = 0; // shown at the top
    }
    return order;
}

std::vector<int> PageOrder::below(qint64 parent) const
{
    std::vector<int> found;
    for (size_t i = 0; i < m_nodes.size(); ++i) {
        if (m_nodes[i].parent == parent)
            found.push_back(int(i));
    }
    return found;
}

qint64 PageOrder::numberAfter(qint64 parent) const
{
    const std::vector<int> row = below(parent);
    return (row.empty() ? 0 : m_nodes[size_t(row.back())].position.toLongLong()) + stride;
}

bool PageOrder::isWithin(qint64 page, qint64 above) const
{
    QSet<qint64> seen; // another program may have made a circle
    while (page != 0 && page != above && !seen.contains(page) && m_places.contains(page)) {
        seen.insert(page);
        page = m_nodes[size_t(m_places.value(page))].parent;
    }
    return page == above;
}

std::optional<PageOrder::Place> PageOrder::after(qint64 page, Step step) const
{
    if (!m_places.contains(page))
        return std::nullopt;
    const Node &node = m_nodes[size_t(m_places.value(page))];
    const std::vector<int> row = below(node.parent);
    const auto at = std::ranges::find(row, m_places.value(page)) - row.begin();
    const auto idAt = [&](const std::vector<int> &nodes, std::ptrdiff_t place) {
        return place < std::ptrdiff_t(nodes.size()) ? m_nodes[size_t(nodes[size_t(place)])].id : 0;
    };
    switch (step) {
    case Step::Up:
        return at > 0 ? std::optional(Place{node.parent, idAt(row, at - 1)}) : std::nullopt;
    case Step::Down:
        return at + 1 < std::ptrdiff_t(row.size())
            ? std::optional(Place{node.parent, idAt(row, at + 2)})
            : std::nullopt;
    case Step::In:
        return at > 0 ? std::optional(Place{idAt(row, at - 1), 0}) : std::nullopt;
    case Step::Out:
        break;
    }
    if (node.parent == 0)
        return std::nullopt;
    const qint64 outer = m_nodes[size_t(m_places.value(node.parent))].parent;
    const std::vector<int> above = below(outer);
    const auto parentAt = std::ranges::find(above, m_places.value(node.parent)) - above.begin();
    return Place{outer, idAt(above, parentAt + 1)};
}

/// A number between the neighbours of the page at \a at; nothing when there is none.
std::optional<int> PageOrder::placeAmong(const std::vector<int> &siblings, int at) const
{
    const auto number = [&](int place) {
        return m_nodes[size_t(siblings[size_t(place)])].position.toLongLong();
    };
    const int last = int(siblings.size()) - 1;
    if (last == 0)
        return int(stride);
    const qint64 low = at == 0 ? 0 : number(at - 1);
    const qint64 high = at == last ? low + 2 * stride : number(at + 1);
    const qint64 middle = low + (high - low) / 2;
    return middle > low && middle < high && high < INT_MAX ? std::optional(int(middle))
                                                           : std::nullopt;
}

Change &PageOrder::changeOf(Batch &batch, const Node &node) const
{
    const auto known = std::ranges::find(batch.changes, node.id, &Change::id);
    if (known != batch.changes.end())
        return *known;
    batch.changes.push_back(Change{Change::Op::Update, &kindOf<Page>(), node.id, node.uuid, {}});
    return batch.changes.back();
}

void PageOrder::renumber(Batch &batch, const std::vector<int> &row) const
{
    qint64 number = 0;
    for (const int place : row) {
        const Node &node = m_nodes[size_t(place)];
        number += stride;
        if (node.position != QVariant(number))
            changeOf(batch, node).fields.push_back({fieldOf(u"position"), node.position, number});
    }
}

Result<Batch> PageOrder::move(qint64 page, const Place &place) const
{
    const bool known =
        m_places.contains(page) && (place.parent == 0 || m_places.contains(place.parent));
    if (!known)
        return Error{Error::Code::NotFound, PageMoves::tr("The page has been removed."), {}};
    const int moved = m_places.value(page);
    const Node &node = m_nodes[size_t(moved)];
    if (place.parent != 0 && isWithin(place.parent, page))
        return Error{Error::Code::Invalid,
                     PageMoves::tr("“%1” cannot stand below itself. Choose a place elsewhere.")
                         .arg(node.title),
                     {}};
    Batch batch{PageMoves::tr("Move page"), {}, {}};
    std::vector<int> row = below(place.parent);
    const std::vector<int> now = row;
    std::erase(row, moved);
    const auto before = std::ranges::find_if(
        row, [&](int other) { return m_nodes[size_t(other)].id == place.before; });
    const int at = int(before - row.begin());
    row.insert(before, moved);
    if (node.parent == place.parent && row == now)
        return batch;
    if (node.parent != place.parent)
        changeOf(batch, node)
            .fields.push_back({fieldOf(u"parent"), node.storedParent,
                               place.parent ? QVariant(place.parent) : QVariant()});
    if (const std::optional<int> number = placeAmong(row, at)) {
        if (node.position != QVariant(qint64(*number)))
            changeOf(batch, node)
                .fields.push_back({fieldOf(u"position"), node.position, qint64(*number)});
    } else {
        renumber(batch, row);
    }
    return batch;
}
