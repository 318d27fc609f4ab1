#include "tables/rowindex.h"

#include "storage/database.h"
#include "storage/reader.h"

#include <algorithm>
#include <optional>

namespace {

/// Up to so many names are asked for one by one; beyond, all names of the kind are read.
constexpr size_t fewNames = 50;

bool isNamed(const Column &column)
{
    return column.unnamed().empty();
}

bool hasAll(const RowSnapshot &rows, const std::vector<int> &fields)
{
    return rows.places.constData() && std::all_of(fields.begin(), fields.end(), [&](int field) {
               return rows.hasColumn(field);
           });
}

std::vector<int> listedFields(const Kind &kind)
{
    std::vector<int> fields;
    for (int field = 0; field < kind.fieldCount(); ++field) {
        if (kind.field(field).listed)
            fields.push_back(field);
    }
    return fields;
}

/// What people call the record that the value \a code leads to.
QString nameOf(const Reader &reader, const Column &column, int code, const Kind *kind)
{
    if (!kind) {
        const Result<std::optional<RecordName>> found = reader.find(column.text(code));
        return found && *found ? (*found)->title : QString();
    }
    const Result<RecordName> found = reader.name(*kind, column.number(code));
    return found ? found->title : QString();
}

/// Finds the names a column of references or links lacks.
Result<> nameValues(const Reader &reader, QSharedDataPointer<Column> &column)
{
    const std::vector<int> codes = column.constData()->unnamed();
    if (codes.empty())
        return {};
    const FieldInfo &field = column.constData()->field();
    const Kind *kind = field.references ? findKind(QString::fromUtf8(field.references)) : nullptr;
    if (!kind || codes.size() <= fewNames) {
        for (const int code : codes)
            column->setName(code, nameOf(reader, *column.constData(), code, kind));
        return {};
    }
    const Result<QHash<qint64, QString>> names = reader.names(*kind);
    if (!names)
        return names.error();
    for (const int code : codes)
        column->setName(code, names->value(column.constData()->number(code)));
    return {};
}

} // namespace

RowIndex::RowIndex(const Kind &kind, QString path)
    : m_kind(&kind)
    , m_path(std::move(path))
{
    m_rows.columns.resize(size_t(kind.fieldCount()));
}

RowIndex::Need RowIndex::needOf(const RowQuery &query) const
{
    Need need;
    need.ranked = sortField(*m_kind, query);
    need.columns.push_back(need.ranked);
    for (const Condition &condition : query.conditions)
        need.columns.push_back(condition.field);
    need.folded = !query.words.trimmed().isEmpty();
    return need;
}

Result<std::vector<qint64>> RowIndex::find(const RowQuery &query, const Stop &stop)
{
    const Result<RowSnapshot> rows = ready(needOf(query));
    if (!rows)
        return rows.error();
    std::vector<qint64> ids = select(*rows, *m_kind, query, stop);
    if (stop())
        return Error{Error::Code::Stopped, {}, {}};
    return ids;
}

Result<> RowIndex::warm()
{
    const Result<RowSnapshot> rows = ready({{}, -1, true});
    return rows ? Result<>() : rows.error();
}

Result<RowSnapshot> RowIndex::with(const std::vector<int> &fields)
{
    return ready({fields, -1, false});
}

RowSnapshot RowIndex::now(const RowQuery &query)
{
    const std::scoped_lock lock(m_guard);
    const auto field = size_t(sortField(*m_kind, query));
    const Column *column = m_rows.columns[field].constData();
    if (column && !column->isRanked() && column->isNearlyRanked())
        m_rows.columns[field]->rank();
    return m_rows;
}

bool RowIndex::isMet(const Need &need) const
{
    if (!hasAll(m_rows, need.columns))
        return false;
    if (need.ranked >= 0) {
        const Column &column = m_rows.column(need.ranked);
        if (!isNamed(column) || !column.isRanked())
            return false;
    }
    const std::vector<int> searched = need.folded ? listedFields(*m_kind) : std::vector<int>();
    return hasAll(m_rows, searched)
        && std::all_of(searched.begin(), searched.end(), [&](int field) {
               const Column &column = m_rows.column(field);
               return isNamed(column) && column.isFolded();
           });
}

Result<RowSnapshot> RowIndex::ready(const Need &need)
{
    for (;;) {
        {
            const std::scoped_lock lock(m_guard);
            if (isMet(need))
                return m_rows;
        }
        if (Result<> done = improve(need); !done)
            return done.error();
    }
}

Result<> RowIndex::improve(const Need &need)
{
    const std::scoped_lock reading(m_reading);
    RowSnapshot rows;
    int epoch = 0;
    {
        const std::scoped_lock lock(m_guard);
        if (isMet(need))
            return {}; // another thread was faster
        rows = m_rows;
        epoch = m_epoch;
        m_isReading = true;
    }
    Result<> result = load(rows, need);
    const std::scoped_lock lock(m_guard);
    m_isReading = false;
    const std::vector<Batch> missed = std::exchange(m_missed, {});
    if (!result || epoch != m_epoch)
        return result; // read in vain, ready() tries again
    m_rows = std::move(rows);
    for (const Batch &batch : missed)
        apply(batch);
    return {};
}

Result<> RowIndex::load(RowSnapshot &rows, const Need &need) const
{
    std::vector<int> fields = need.columns;
    if (need.folded) {
        const std::vector<int> listed = listedFields(*m_kind);
        fields.insert(fields.end(), listed.begin(), listed.end());
    }
    std::sort(fields.begin(), fields.end());
    fields.erase(std::unique(fields.begin(), fields.end()), fields.end());

    Result<Database> database = Database::openReader(m_path);
    if (!database)
        return database.error();
    const Reader reader(*database);
    if (Result<> read = readColumns(reader, rows, fields); !read)
        return read;
    for (const int field : fields) {
        const bool ranked = field == need.ranked;
        const bool searched = need.folded && m_kind->field(field).listed;
        if (!ranked && !searched)
            continue;
        if (Result<> named = nameValues(reader, rows.columns[size_t(field)]); !named)
            return named;
        if (ranked)
            rows.columns[size_t(field)]->rank();
        if (searched)
            rows.columns[size_t(field)]->fold();
    }
    return {};
}

Result<> RowIndex::readColumns(const Reader &reader, RowSnapshot &rows,
                               const std::vector<int> &fields) const
{
    std::vector<int> missing;
    std::copy_if(fields.begin(), fields.end(), std::back_inserter(missing),
                 [&](int field) { return !rows.hasColumn(field); });
    if (missing.empty())
        return {};
    const bool first = !rows.places.constData();
    if (first)
        rows.places = new Slots;
    for (const int field : missing)
        rows.columns[size_t(field)] = new Column(m_kind->field(field));
    const Result<> read = reader.scan(*m_kind, missing, [&](const Row &row) {
        const int slot = first ? rows.places->add(row.id) : rows.places.constData()->slotOf(row.id);
        if (slot < 0)
            return true; // added since: the batch that did so follows
        for (const int field : missing)
            rows.columns[size_t(field)]->set(slot, row.values[size_t(field)]);
        return true;
    });
    for (const int field : missing)
        rows.columns[size_t(field)]->grow(rows.places.constData()->size());
    return read;
}

void RowIndex::follow(const Batch &batch)
{
    const std::scoped_lock lock(m_guard);
    if (m_isReading)
        m_missed.push_back(batch);
    apply(batch);
}

void RowIndex::clear()
{
    const std::scoped_lock lock(m_guard);
    ++m_epoch;
    m_rows = {};
    m_rows.columns.resize(size_t(m_kind->fieldCount()));
    m_missed.clear();
}

void RowIndex::apply(const Batch &batch)
{
    if (!m_rows.places.constData())
        return; // nothing was read yet, so nothing can be out of date
    for (const Change &change : batch.changes) {
        if (change.kind == m_kind)
            apply(change);
        forgetNames(change);
    }
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
    for (QSharedDataPointer<Column> &column : m_rows.columns) {
        if (column.constData() && change.op == Change::Op::Insert)
            column->grow(slot + 1);
    }
    for (const FieldChange &field : change.fields) {
        if (m_rows.hasColumn(field.field))
            m_rows.columns[size_t(field.field)]->set(slot, field.after);
    }
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
