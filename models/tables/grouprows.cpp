#include "tables/grouprows.h"

#include "tables/idset.h"

#include <algorithm>

qint64 GroupRows::headingOf(const QString &path)
{
    qint64 &heading = m_known[path];
    if (heading == 0)
        heading = -qint64(m_known.size());
    return heading;
}

void GroupRows::take(FoundRows found)
{
    m_found = std::move(found);
    m_headings.clear();
    m_groupOf.clear();
    for (const RowGroup &group : m_found.groups) {
        const qint64 heading = headingOf(group.path);
        m_groupOf.insert(heading, int(m_headings.size()));
        m_headings.push_back(heading);
    }
}

void GroupRows::remove(const std::vector<qint64> &ids)
{
    const IdSet gone(ids);
    std::vector<int> before(m_found.ids.size() + 1, 0); // records that go, in front of each place
    for (size_t i = 0; i < m_found.ids.size(); ++i)
        before[i + 1] = before[i] + (gone.contains(m_found.ids[i]) ? 1 : 0);
    if (before.back() == 0)
        return;
    for (RowGroup &group : m_found.groups) {
        const int first = before[size_t(group.first)];
        group.count -= before[size_t(group.first) + size_t(group.count)] - first;
        group.first -= first;
    }
    m_found.slots.clear();
    std::erase_if(m_found.ids, [&](qint64 id) { return gone.contains(id); });
}

void GroupRows::insert(qint64 id, size_t place)
{
    m_found.slots.clear();
    m_found.ids.insert(m_found.ids.begin() + qsizetype(place), id);
}

void GroupRows::sumUp(const RowSnapshot &rows, const Kind &kind, const std::vector<int> &columns)
{
    if (m_found.slots.size() != m_found.ids.size()) {
        m_found.slots.clear();
        for (const qint64 id : m_found.ids)
            m_found.slots.push_back(rows.places->slotOf(id));
        if (std::ranges::find(m_found.slots, -1) != m_found.slots.end()) {
            m_found.slots.clear();
            return; // the next query knows
        }
    }
    ::sumUp(m_found, rows, kind, columns);
}

std::vector<qint64> GroupRows::rows() const
{
    if (!isGrouped())
        return m_found.ids;
    std::vector<qint64> rows;
    rows.reserve(m_found.ids.size() + m_headings.size());
    int innermost = 0;
    for (const RowGroup &group : m_found.groups)
        innermost = std::max(innermost, group.level);
    int closedAt = innermost + 1; // the level of the closed group that the walk is in
    for (size_t i = 0; i < m_headings.size(); ++i) {
        const RowGroup &group = m_found.groups[i];
        if (group.level > closedAt || group.count == 0)
            continue;
        closedAt = isClosed(group) ? group.level : innermost + 1;
        rows.push_back(m_headings[i]);
        if (group.level == innermost && !isClosed(group)) {
            const auto first = m_found.ids.begin() + group.first;
            rows.insert(rows.end(), first, first + group.count);
        }
    }
    return rows;
}

const RowGroup *GroupRows::group(qint64 id) const
{
    const auto found = m_groupOf.constFind(id);
    return found == m_groupOf.constEnd() ? nullptr : &m_found.groups[size_t(*found)];
}

std::vector<const RowGroup *> GroupRows::around(qint64 id) const
{
    const auto found = std::ranges::find(m_found.ids, id);
    const int place = int(found - m_found.ids.begin());
    std::vector<const RowGroup *> groups;
    for (const RowGroup &group : m_found.groups) {
        if (found != m_found.ids.end() && place >= group.first && place < group.first + group.count)
            groups.push_back(&group);
    }
    return groups;
}

void GroupRows::setClosed(const RowGroup &group, bool closed)
{
    if (closed)
        m_closed.insert(group.path);
    else
        m_closed.remove(group.path);
}

void GroupRows::setAllClosed(bool closed)
{
    m_closed.clear();
    for (const RowGroup &group : m_found.groups) {
        if (closed)
            m_closed.insert(group.path);
    }
}
