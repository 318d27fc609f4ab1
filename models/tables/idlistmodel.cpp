#include "tables/idlistmodel.h"

#include "tables/idset.h"

#include <algorithm>

namespace {

/// More runs of rows than this are gathered at the end of the table first, so that a filter that
/// drops every other of 100,000 rows takes one signal instead of 50,000.
constexpr int fewRuns = 16;

struct Run
{
    int first;
    int last;
};

/// Where the ids that are not in \a known stand in \a ids.
std::vector<Run> runsOutside(const std::vector<qint64> &ids, const IdSet &known)
{
    std::vector<Run> runs;
    for (int row = 0; row < int(ids.size()); ++row) {
        if (known.contains(ids[size_t(row)]))
            continue;
        if (!runs.empty() && runs.back().last == row - 1)
            runs.back().last = row;
        else
            runs.push_back({row, row});
    }
    return runs;
}

std::vector<qint64> inside(const std::vector<qint64> &ids, const IdSet &known)
{
    std::vector<qint64> found;
    std::copy_if(ids.begin(), ids.end(), std::back_inserter(found),
                 [&](qint64 id) { return known.contains(id); });
    return found;
}

} // namespace

int IdListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

qint64 IdListModel::idAt(int row) const
{
    return row >= 0 && size_t(row) < m_ids.size() ? m_ids[size_t(row)] : 0;
}

int IdListModel::rowOf(qint64 id) const
{
    const auto found = std::find(m_ids.begin(), m_ids.end(), id);
    return found == m_ids.end() ? -1 : int(found - m_ids.begin());
}

void IdListModel::show(const std::vector<qint64> &ids)
{
    if (ids == m_ids)
        return;
    dropRows(ids);
    reorder(inside(ids, IdSet(m_ids)));
    addRows(ids);
}

void IdListModel::dropRows(const std::vector<qint64> &wanted)
{
    const IdSet staying(wanted);
    std::vector<Run> runs = runsOutside(m_ids, staying);
    if (int(runs.size()) > fewRuns) {
        std::vector<qint64> ids = m_ids;
        const auto gone = std::stable_partition(ids.begin(), ids.end(),
                                                [&](qint64 id) { return staying.contains(id); });
        runs = {{int(gone - ids.begin()), int(ids.size()) - 1}};
        reorder(std::move(ids));
    }
    std::ranges::reverse(runs); // from the end, so that the places of the others stay
    for (const Run &run : runs) {
        beginRemoveRows({}, run.first, run.last);
        m_ids.erase(m_ids.begin() + run.first, m_ids.begin() + run.last + 1);
        endRemoveRows();
    }
}

void IdListModel::reorder(std::vector<qint64> ids)
{
    if (ids == m_ids)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList kept = persistentIndexList();
    QHash<qint64, int> rows;
    for (const QModelIndex &index : kept)
        rows.insert(m_ids[size_t(index.row())], -1);
    int row = 0;
    for (const qint64 id : ids) {
        if (rows.isEmpty())
            break;
        if (const auto found = rows.find(id); found != rows.end())
            *found = row;
        ++row;
    }
    QModelIndexList moved;
    moved.reserve(kept.size());
    for (const QModelIndex &index : kept)
        moved.append(createIndex(rows.value(m_ids[size_t(index.row())]), index.column()));
    m_ids = std::move(ids);
    changePersistentIndexList(kept, moved);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void IdListModel::addRows(const std::vector<qint64> &wanted)
{
    const std::vector<Run> runs = runsOutside(wanted, IdSet(m_ids));
    if (int(runs.size()) <= fewRuns) {
        for (const Run &run : runs) {
            beginInsertRows({}, run.first, run.last);
            m_ids.insert(m_ids.begin() + run.first, wanted.begin() + run.first,
                         wanted.begin() + run.last + 1);
            endInsertRows();
        }
        return;
    }
    std::vector<qint64> ids = m_ids;
    for (const Run &run : runs)
        ids.insert(ids.end(), wanted.begin() + run.first, wanted.begin() + run.last + 1);
    beginInsertRows({}, int(m_ids.size()), int(ids.size()) - 1);
    m_ids = std::move(ids);
    endInsertRows();
    reorder(wanted);
}
