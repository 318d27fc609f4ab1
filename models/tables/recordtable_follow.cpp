#include "tables/recordtable.h"

#include "tables/idset.h"
#include "tables/rowindex.h"
#include "tables/workspace.h"

namespace {

/// Up to so many added records are put in their places one by one.
constexpr size_t fewAdded = 16;

bool leadsTo(const FieldInfo &field, const Kind &kind)
{
    return field.type == FieldType::Link
        || (field.type == FieldType::Reference && qstrcmp(field.references, kind.key()) == 0);
}

} // namespace

// The index of the kind has followed the batch before, see Workspace::tell().
void RecordTable::apply(const Batch &batch)
{
    for (const Change &change : batch.changes) {
        if (change.kind == m_kind)
            m_window.forget(change.id);
    }
    markEdited(batch);
    showAdded(batch);
    tellUpdated(batch);
    tellRenamed(batch);
    if (m_finder.isBusy())
        requery(); // the answer under way may not know this batch
    sumUp(batch);
}

/// Drops the removed rows and puts the added ones where they belong.
void RecordTable::showAdded(const Batch &batch)
{
    std::vector<qint64> added;
    std::vector<qint64> removed;
    for (const Change &change : batch.changes) {
        if (change.kind != m_kind || change.op == Change::Op::Update)
            continue;
        (change.op == Change::Op::Insert ? added : removed).push_back(change.id);
    }
    if (added.empty() && removed.empty())
        return;
    m_groups.remove(removed);
    m_isUntidy = m_isUntidy || !added.empty(); // shown even where only words leave them out
    const bool isGrouping = isGrouped() || !m_query.groups.empty();
    if (added.size() > fewAdded || (isGrouping && !added.empty()))
        requery(); // it tells which group they belong to
    else
        showInPlace(added);
    show(m_groups.rows());
    tellHeadings();
}

/// Puts \a added among the records where they belong, those that fulfil the conditions.
void RecordTable::showInPlace(const std::vector<qint64> &added)
{
    if (added.empty())
        return;
    const RowSnapshot rows = m_index->now(m_query);
    const ConditionTest test(rows, asked());
    const IdSet shown(foundIds());
    for (const qint64 id : added) {
        const int slot = rows.places.constData() ? rows.places->slotOf(id) : -1;
        if (slot >= 0 && !shown.contains(id) && test.passes(slot))
            m_groups.insert(id, placeOf(rows, *m_kind, m_query, id, foundIds()));
    }
}

void RecordTable::tellUpdated(const Batch &batch)
{
    IdSet updated;
    int count = 0;
    qint64 last = 0;
    for (const Change &change : batch.changes) {
        if (change.kind != m_kind || change.op != Change::Op::Update)
            continue;
        updated.insert(change.id);
        last = change.id;
        ++count;
    }
    if (count == 0)
        return;
    int first = rowOf(last);
    int end = first;
    for (int row = 0; count > 1 && row < rowCount(); ++row) {
        if (!updated.contains(idAt(row)))
            continue;
        first = first < 0 ? row : std::min(first, row);
        end = std::max(end, row);
    }
    m_isUntidy = true;
    tellChanged(first, end, 0, columnCount() - 1);
}

/// Cells that show the name of a changed record of another kind, or are worked out from it.
void RecordTable::tellRenamed(const Batch &batch)
{
    QSet<const Kind *> touched;
    for (const Change &change : batch.changes)
        touched.insert(change.kind);
    for (int column = 0; column < columnCount(); ++column) {
        const FieldInfo &field = m_listing->field(column);
        const bool isComputed = m_listing->isComputed(column);
        const bool renamed = std::any_of(touched.begin(), touched.end(), [&](const Kind *kind) {
            return isComputed ? Surroundings::dependOn(*kind) : leadsTo(field, *kind);
        });
        m_isUntidy = m_isUntidy || renamed;
        if (renamed)
            tellChanged(0, rowCount() - 1, column, column);
    }
}

void RecordTable::tellChanged(int firstRow, int lastRow, int firstColumn, int lastColumn)
{
    if (firstRow >= 0 && lastRow >= firstRow)
        Q_EMIT dataChanged(index(firstRow, firstColumn), index(lastRow, lastColumn));
}

/// Changed cells stay marked until another record is changed, or clearEdited(). Of many records the
/// one that was changed last has the marks.
void RecordTable::markEdited(const Batch &batch)
{
    const auto isUpdate = [this](const Change &change) {
        return change.kind == m_kind && change.op == Change::Op::Update;
    };
    const auto last = std::find_if(batch.changes.rbegin(), batch.changes.rend(), isUpdate);
    if (last == batch.changes.rend())
        return;
    if (last->id != m_editedId)
        clearEdited();
    m_editedId = last->id;
    for (const Change &change : batch.changes) {
        if (!isUpdate(change) || change.id != m_editedId)
            continue;
        for (const FieldChange &field : change.fields)
            m_editedFields.insert(field.field);
    }
}

void RecordTable::clearEdited()
{
    const int row = rowOf(std::exchange(m_editedId, 0));
    m_editedFields.clear();
    tellChanged(row, row, 0, columnCount() - 1);
}

void RecordTable::reload()
{
    m_window.clear();
    m_groups.forgetSlots();
    m_editedId = 0;
    m_editedFields.clear();
    tellChanged(0, rowCount() - 1, 0, columnCount() - 1);
    requery();
}
