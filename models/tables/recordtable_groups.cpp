// Groups and sums of a RecordTable; the rest stands in recordtable.cpp.
#include "tables/recordtable.h"

#include "tables/cell.h"
#include "tables/idset.h"
#include "tables/roles.h"
#include "tables/rowindex.h"
#include "tables/sumtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// The one of \a column among \a sums, which are those of \a summed; nullptr when there is none.
const Sum *sumOf(int column, const std::vector<int> &summed, const std::vector<Sum> &sums)
{
    const auto place = size_t(std::ranges::find(summed, column) - summed.begin());
    return place < sums.size() ? &sums[place] : nullptr;
}

} // namespace

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

/// The sum that stands in \a column of the heading of \a group; nullptr when none does.
const Sum *RecordTable::sumAt(const RowGroup &group, int column) const
{
    return sumOf(column, m_groups.found().summed, group.sums);
}

const Sum *RecordTable::total(int column) const
{
    return sumOf(column, m_groups.found().summed, m_groups.found().totals);
}

QString RecordTable::groupName(const RowGroup &group) const
{
    return group.name.isEmpty() ? tr("%1: none").arg(m_listing->label(group.column)) : group.name;
}

QString RecordTable::spokenGroup(const RowGroup &group, int column) const
{
    if (const Sum *sum = sumAt(group, column))
        return m_listing->label(column) + u": "_s + sumtext::whole(*m_listing, column, *sum);
    return m_groups.isClosed(group)
        ? tr("Group %1, %n record(s), closed", nullptr, group.count).arg(groupName(group))
        : tr("Group %1, %n record(s), open", nullptr, group.count).arg(groupName(group));
}

QVariant RecordTable::groupData(const RowGroup &group, int column, int role) const
{
    const Sum *sum = sumAt(group, column);
    switch (role) {
    case Roles::Group:
        return group.level + 1;
    case Roles::GroupName:
        return groupName(group);
    case Roles::GroupCount:
        return group.count;
    case Roles::GroupShort:
        return sum ? sumtext::shortInColumn(*m_listing, column, *sum) : QString();
    case Roles::GroupClosed:
        return m_groups.isClosed(group);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(alignment(m_listing->field(column)));
    case Qt::DisplayRole:
        return sum ? sumtext::inColumn(*m_listing, column, *sum) : QString();
    case Qt::ToolTipRole:
        return sum ? sumtext::whole(*m_listing, column, *sum) : QString();
    case Qt::AccessibleTextRole:
        return spokenGroup(group, column);
    default:
        return {};
    }
}

Sum RecordTable::sum(int column, const std::vector<qint64> &ids) const
{
    const RowSnapshot rows = m_index->now(m_query);
    if (!rows.hasColumns(Summing::columnsFor(*m_kind, column)))
        return {};
    Summing summing(rows, *m_kind, column);
    for (const qint64 id : ids) {
        if (const int slot = rows.places->slotOf(id); slot >= 0)
            summing.add(slot);
    }
    return summing.sum();
}

/// The columns that the sums are worked out from.
std::vector<int> RecordTable::summedColumns() const
{
    std::vector<int> columns;
    for (const int sum : m_query.sums) {
        const std::vector<int> read = Summing::columnsFor(*m_kind, sum);
        columns.insert(columns.end(), read.begin(), read.end());
    }
    return columns;
}

/// \a batch may have changed a value in one of \a columns.
bool RecordTable::touches(const Batch &batch, const std::vector<int> &columns) const
{
    IdSet fields;
    bool isComputed = false;
    for (const int column : columns) {
        isComputed = isComputed || m_listing->isComputed(column);
        for (const int field : m_listing->inputs(column))
            fields.insert(field);
    }
    const auto changes = [&](const Change &change) {
        return change.op != Change::Op::Update
            || std::ranges::any_of(change.fields, [&](const FieldChange &field) {
                   return fields.contains(field.field);
               });
    };
    return std::ranges::any_of(batch.changes, [&](const Change &change) {
        return (isComputed && Surroundings::dependOn(*change.kind))
            || (change.kind == m_kind && changes(change));
    });
}

/// The sums follow what was written, also where a record stays in its row or goes from it.
void RecordTable::sumUp(const Batch &batch)
{
    const std::vector<int> columns = summedColumns();
    if (columns.empty() || !touches(batch, columns))
        return;
    const RowSnapshot rows = m_index->now(asked());
    if (!rows.hasColumns(columns)) {
        requery();
        return;
    }
    m_groups.sumUp(rows, *m_kind, m_query.sums);
    tellHeadings();
}

/// What headings say may be new though they stand where they stood.
void RecordTable::tellHeadings()
{
    if (isGrouped())
        tellChanged(0, rowCount() - 1, 0, columnCount() - 1);
}
