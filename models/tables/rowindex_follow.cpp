// How a RowIndex follows what is written; the rest stands in rowindex.cpp.
#include "tables/rowindex.h"

#include "storage/reader.h"
#include "tables/columnreading.h"
#include "tables/idset.h"
#include "tables/listing.h"

#include <algorithm>

namespace {

/// After a batch with more changes than this, computed columns are read anew when they are needed.
constexpr size_t fewChanges = 200;

/// What is worked out from \a fields may be another after \a change.
bool matters(const Change &change, const std::vector<int> &fields)
{
    if (change.op != Change::Op::Update)
        return change.op == Change::Op::Insert;
    return std::ranges::any_of(change.fields, [&](const FieldChange &field) {
        return std::ranges::find(fields, field.field) != fields.end();
    });
}

} // namespace

void RowIndex::follow(const Batch &batch, const Reader &reader)
{
    const std::scoped_lock lock(m_guard);
    ++m_batches;
    m_proseHits.clear();
    if (m_isReading)
        m_missed.push_back(batch);
    apply(batch, &reader);
}

void RowIndex::clear()
{
    const std::scoped_lock lock(m_guard);
    ++m_epoch;
    ++m_batches;
    m_proseHits.clear();
    m_rows = {};
    m_rows.columns.resize(size_t(Listing::of(*m_kind).count()));
    m_missed.clear();
}

void RowIndex::apply(const Batch &batch, const Reader *reader)
{
    if (!m_rows.places.constData())
        return; // nothing was read yet, so nothing can be out of date
    for (const Change &change : batch.changes) {
        if (change.kind == m_kind)
            apply(change);
        forgetNames(change);
    }
    compute(batch, reader);
}

void RowIndex::apply(const Change &change)
{
    if (change.op == Change::Op::Remove) {
        m_rows.places->remove(change.id);
        return;
    }
    const int slot = change.op == Change::Op::Insert ? m_rows.places->add(change.id)
                                                     : m_rows.places.constData()->slotOf(change.id);
    if (slot < 0)
        return;
    if (change.op == Change::Op::Insert)
        return fill(slot, change.row());
    for (const FieldChange &field : change.fields)
        set(field.field, slot, field.after);
}

/// Takes a new record over whole: its change may tell less than that, see Change::row().
void RowIndex::fill(int slot, const Row &row)
{
    for (QSharedDataPointer<Column> &column : m_rows.columns) {
        if (column.constData())
            column->grow(slot + 1);
    }
    for (int field = 0; field < m_kind->fieldCount(); ++field)
        set(field, slot, row.values[size_t(field)]);
}

void RowIndex::set(int field, int slot, const QVariant &value)
{
    if (m_rows.hasColumn(field))
        m_rows.columns[size_t(field)]->set(slot,
                                           columnreading::remembered(m_kind->field(field), value));
}

void RowIndex::forgetComputed()
{
    for (int column = m_kind->fieldCount(); column < Listing::of(*m_kind).count(); ++column)
        m_rows.columns[size_t(column)].reset();
}

/// The computed columns that were read.
std::vector<int> RowIndex::computedHere() const
{
    std::vector<int> columns;
    for (int column = m_kind->fieldCount(); column < Listing::of(*m_kind).count(); ++column) {
        if (m_rows.hasColumn(column))
            columns.push_back(column);
    }
    return columns;
}

/// Works out anew what the computed columns say of the changed records. Without \a reader, or after
/// many changes, the columns are forgotten, and read when they are needed.
void RowIndex::compute(const Batch &batch, const Reader *reader)
{
    const std::vector<int> columns = computedHere();
    if (columns.empty())
        return;
    std::vector<int> inputs;
    for (const int column : columns) {
        const std::vector<int> more = Listing::of(*m_kind).inputs(column);
        inputs.insert(inputs.end(), more.begin(), more.end());
    }
    std::vector<qint64> ids;
    bool moved = false;
    for (const Change &change : batch.changes) {
        moved = moved || Surroundings::dependOn(*change.kind);
        if (change.kind == m_kind && matters(change, inputs))
            ids.push_back(change.id);
    }
    if (!moved && ids.empty())
        return;
    const bool fewMoved = !moved && reader && ids.size() <= fewChanges;
    if (!fewMoved || !compute(ids, columns, *reader))
        forgetComputed();
}

Result<> RowIndex::compute(const std::vector<qint64> &ids, const std::vector<int> &columns,
                           const Reader &reader)
{
    const Result<std::vector<Row>> rows = reader.rows(*m_kind, ids);
    if (!rows)
        return rows.error();
    const Result<Surroundings> around = Surroundings::read(reader, m_computedOn);
    if (!around)
        return around.error();
    const Listing &listing = Listing::of(*m_kind);
    for (const Row &row : *rows) {
        const int slot = m_rows.places.constData()->slotOf(row.id);
        if (slot < 0)
            continue;
        for (const int column : columns)
            m_rows.columns[size_t(column)]->set(slot, listing.computed(column).value(row, *around));
    }
    return {};
}

void RowIndex::forgetNames(const Change &change)
{
    const int title = change.kind->titleIndex();
    const bool renamed = change.op != Change::Op::Update
        || std::any_of(change.fields.begin(), change.fields.end(),
                       [&](const FieldChange &field) { return field.field == title; });
    if (!renamed)
        return;
    for (QSharedDataPointer<Column> &column : m_rows.columns) {
        const Column *seen = column.constData();
        if (!seen || !seen->isNamed())
            continue;
        const bool isLink = seen->field().type == FieldType::Link;
        if (!isLink && qstrcmp(seen->field().references, change.kind->key()) != 0)
            continue;
        const QVariant value = isLink ? QVariant(change.uuid) : QVariant(change.id);
        if (seen->codeOf(value) > 0)
            column->forgetName(value);
    }
}
