// Groups and sums of a RecordTable; the rest stands in recordtable.cpp.
#include "tables/recordtable.h"

#include "records/shown.h"
#include "tables/cell.h"
#include "tables/roles.h"
#include "tables/rowindex.h"
#include "tables/sumtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

bool RecordTable::isClosed(int row) const
{
    const RowGroup *group = groupAt(row);
    return group && m_groups.isClosed(*group);
}

void RecordTable::setClosed(int row, bool closed)
{
    const RowGroup *group = groupAt(row);
    if (!group || m_groups.isClosed(*group) == closed)
        return;
    m_groups.setClosed(*group, closed);
    show(m_groups.rows());
    tellChanged(row, row, 0, columnCount() - 1);
    Q_EMIT groupsChanged();
}

void RecordTable::setAllClosed(bool closed)
{
    m_groups.setAllClosed(closed);
    show(m_groups.rows());
    tellChanged(0, rowCount() - 1, 0, columnCount() - 1);
    Q_EMIT groupsChanged();
}

void RecordTable::setClosedGroups(const QStringList &paths)
{
    m_groups.setClosed(paths);
    show(m_groups.rows());
    tellChanged(0, rowCount() - 1, 0, columnCount() - 1);
}

void RecordTable::reveal(qint64 id)
{
    bool opened = false;
    for (const RowGroup *group : m_groups.around(id)) {
        opened = opened || m_groups.isClosed(*group);
        m_groups.setClosed(*group, false);
    }
    if (!opened)
        return;
    show(m_groups.rows());
    tellChanged(0, rowCount() - 1, 0, columnCount() - 1);
    Q_EMIT groupsChanged();
}

QVariant RecordTable::groupData(const RowGroup &group, const QModelIndex &index, int role) const
{
    const auto at = std::ranges::find(m_query.sums, index.column());
    const size_t place = size_t(at - m_query.sums.begin());
    const bool isSum = at != m_query.sums.end() && place < group.sums.size();
    switch (role) {
    case Roles::Group:
        return group.level + 1;
    case Roles::GroupName:
        return group.name.isEmpty() ? tr("%1: none").arg(m_listing->label(group.column))
                                    : group.name;
    case Roles::GroupCount:
        return group.count;
    case Roles::GroupClosed:
        return m_groups.isClosed(group);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(alignment(m_listing->field(index.column())));
    case Qt::DisplayRole:
        return isSum ? sumtext::inColumn(*m_listing, index.column(), group.sums[place]) : QString();
    case Qt::ToolTipRole:
        return isSum ? sumtext::whole(*m_listing, index.column(), group.sums[place]) : QString();
    case Qt::AccessibleTextRole: {
        if (isSum)
            return m_listing->label(index.column()) + u": "_s
                + sumtext::whole(*m_listing, index.column(), group.sums[place]);
        const QString name = groupData(group, index, Roles::GroupName).toString();
        return m_groups.isClosed(group)
            ? tr("Group %1, %n record(s), closed", nullptr, group.count).arg(name)
            : tr("Group %1, %n record(s), open", nullptr, group.count).arg(name);
    }
    default:
        return {};
    }
}

Sum RecordTable::sum(int column, const std::vector<qint64> &ids) const
{
    const Result<RowSnapshot> rows = m_index->with(Summing::columnsFor(*m_kind, column));
    if (!rows)
        return {};
    Summing summing(*rows, *m_kind, column);
    for (const qint64 id : ids) {
        if (const int slot = rows->places->slotOf(id); slot >= 0)
            summing.add(slot);
    }
    return summing.sum();
}

/// The sums follow what was written, also where a record stays in its row.
void RecordTable::sumUp(const Batch &batch)
{
    if (m_query.sums.empty())
        return;
    std::vector<int> read;
    for (const int column : m_query.sums) {
        const std::vector<int> columns = Summing::columnsFor(*m_kind, column);
        for (const int one : columns) {
            const std::vector<int> inputs = m_listing->inputs(one);
            read.insert(read.end(), inputs.begin(), inputs.end());
        }
    }
    const bool touched = std::ranges::any_of(batch.changes, [&](const Change &change) {
        return Surroundings::dependOn(*change.kind)
            || (change.kind == m_kind
                && std::ranges::any_of(change.fields, [&](const FieldChange &field) {
                       return std::ranges::find(read, field.field) != read.end();
                   }));
    });
    if (!touched)
        return;
    const RowSnapshot rows = m_index->now(asked());
    const bool known =
        rows.places.constData() && std::ranges::all_of(m_query.sums, [&](int column) {
            return std::ranges::all_of(Summing::columnsFor(*m_kind, column),
                                       [&](int one) { return rows.hasColumn(one); });
        });
    if (!known) {
        requery();
        return;
    }
    m_groups.sumUp(rows, *m_kind, m_query.sums);
    for (int row = 0; isGrouped() && row < rowCount(); ++row) {
        if (groupAt(row))
            tellChanged(row, row, 0, columnCount() - 1);
    }
}
