#include "tables/rowsnapshot.h"

#include <algorithm>

int Slots::add(qint64 id)
{
    const auto known = m_slotOf.constFind(id);
    const int slot = known == m_slotOf.constEnd() ? size() : *known;
    if (slot == size()) {
        m_ids.push_back(0);
        m_slotOf.insert(id, slot);
    }
    if (m_ids[size_t(slot)] == 0)
        ++m_count;
    m_ids[size_t(slot)] = id;
    return slot;
}

void Slots::remove(qint64 id)
{
    const int slot = slotOf(id);
    if (slot < 0)
        return;
    m_ids[size_t(slot)] = 0;
    --m_count;
}

int Slots::slotOf(qint64 id) const
{
    const int slot = m_slotOf.value(id, -1);
    return slot >= 0 && m_ids[size_t(slot)] == id ? slot : -1;
}

bool RowSnapshot::hasColumns(const std::vector<int> &fields) const
{
    return places.constData()
        && std::ranges::all_of(fields, [this](int field) { return hasColumn(field); });
}
