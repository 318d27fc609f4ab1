#include "referenceentries.h"

#include "records/change.h"
#include "tables/collation.h"
#include "tables/workspace.h"

#include <algorithm>

namespace {

/// A batch with more changes than this makes the lists anew instead of moving name by name.
constexpr size_t fewChanges = 200;

bool changesName(const Change &change)
{
    const auto isName = [&](const FieldChange &field) {
        return field.field == change.kind->titleIndex();
    };
    return change.op != Change::Op::Update || std::ranges::any_of(change.fields, isName);
}

} // namespace

ReferenceEntries &ReferenceEntries::of(Workspace &workspace)
{
    auto *there = workspace.findChild<ReferenceEntries *>({}, Qt::FindDirectChildrenOnly);
    return there ? *there : *new ReferenceEntries(workspace);
}

ReferenceEntries::ReferenceEntries(Workspace &workspace)
    : QObject(&workspace)
    , m_workspace(workspace)
{
    // Before changed() and reloaded(), which the fields hear.
    connect(&workspace, &Workspace::written, this, [this](const Batch &batch) { follow(batch); });
    connect(&workspace, &Workspace::reloading, this, [this] { m_entries.clear(); });
}

const QList<ReferenceEntry> &ReferenceEntries::all(const Kind &kind)
{
    auto known = m_entries.find(kind.number());
    if (known == m_entries.end())
        known = m_entries.insert(kind.number(), sorted(kind));
    return *known;
}

QList<ReferenceEntry> ReferenceEntries::sorted(const Kind &kind) const
{
    const QCollator collator = swedishCollator();
    std::vector<std::pair<QCollatorSortKey, ReferenceEntry>> keyed;
    const QHash<qint64, QString> &names = m_workspace.names(kind);
    keyed.reserve(size_t(names.size()));
    for (auto it = names.begin(); it != names.end(); ++it)
        keyed.emplace_back(collator.sortKey(it.value()), ReferenceEntry{it.key(), it.value()});
    std::ranges::sort(keyed, [](const auto &one, const auto &other) {
        const int order = one.first.compare(other.first);
        return order != 0 ? order < 0 : one.second.id < other.second.id;
    });
    QList<ReferenceEntry> list;
    list.reserve(qsizetype(keyed.size()));
    for (auto &entry : keyed)
        list.append(std::move(entry.second));
    return list;
}

void ReferenceEntries::follow(const Batch &batch)
{
    if (batch.changes.size() > fewChanges) {
        m_entries.clear();
        return;
    }
    for (const Change &change : batch.changes) {
        if (changesName(change))
            follow(change);
    }
}

/// Puts the record where its name stands now.
void ReferenceEntries::follow(const Change &change)
{
    const auto known = m_entries.find(change.kind->number());
    if (known == m_entries.end())
        return;
    QList<ReferenceEntry> &list = *known;
    list.removeIf([&](const ReferenceEntry &entry) { return entry.id == change.id; });
    if (change.op == Change::Op::Remove)
        return;
    const QCollator collator = swedishCollator();
    const ReferenceEntry entry{change.id, m_workspace.nameOf(*change.kind, change.id)};
    const auto isBefore = [&](const ReferenceEntry &one, const ReferenceEntry &other) {
        const int order = collator.compare(one.name, other.name);
        return order != 0 ? order < 0 : one.id < other.id;
    };
    list.insert(std::upper_bound(list.cbegin(), list.cend(), entry, isBefore), entry);
}
