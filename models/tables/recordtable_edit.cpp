#include "tables/recordtable.h"

#include "tables/workspace.h"

#include <algorithm>

namespace {

/// \a value as a row holds it: text never null, nothing else empty instead of absent.
QVariant normalised(const FieldInfo &field, const QVariant &value)
{
    switch (field.type) {
    case FieldType::Date:
        return value.toDate().isValid() ? QVariant(value.toDate()) : QVariant();
    case FieldType::Bool:
        return value.toBool();
    case FieldType::Reference:
        return value.toLongLong() > 0 ? QVariant(value.toLongLong()) : QVariant();
    case FieldType::Whole:
    case FieldType::Decimal:
    case FieldType::Money:
        return value.isNull() ? QVariant() : QVariant(value.toLongLong());
    default:
        return value.isNull() ? QStringLiteral("") : value.toString();
    }
}

/// Values that stand for one record alone, or say that people have seen and approved it.
void leaveOut(const Kind &kind, Row &copy)
{
    for (int i = 0; i < kind.fieldCount(); ++i) {
        if (kind.field(i).unique && i != kind.titleIndex())
            copy.values[size_t(i)] = kind.blank().values[size_t(i)];
    }
    const int publish = kind.indexOf(u"publish");
    if (publish >= 0)
        copy.values[size_t(publish)] = false;
    const int status = kind.indexOf(u"status");
    if (qstrcmp(kind.key(), "page") == 0 && status >= 0)
        copy.values[size_t(status)] = kind.blank().values[size_t(status)];
}

struct Removing
{
    Q_DECLARE_TR_FUNCTIONS(RecordTable)
};

Result<Batch> removal(const Store &store, const Kind &kind, const std::vector<qint64> &ids,
                      const Progress &progress)
{
    Result<Batch> batch = store.removal(kind, ids, progress);
    if (batch)
        batch->label = ids.size() == 1
            ? Removing::tr("Remove %1").arg(kind.label().toLower())
            : Removing::tr("Remove %n records", nullptr, int(ids.size()));
    return batch;
}

int removedCount(const Batch &batch)
{
    return int(std::ranges::count(batch.changes, Change::Op::Remove, &Change::op));
}

} // namespace

bool RecordTable::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const Row before = rowAt(index.row());
    Row after = before;
    after.values[size_t(index.column())] = normalised(m_kind->field(index.column()), value);
    const Result<> saved = save(before, after);
    if (!saved)
        Q_EMIT failed(saved.error());
    return saved.ok();
}

Result<> RecordTable::save(const Row &before, const Row &after)
{
    const qint64 id = before.id;
    Change change = Change::update(*m_kind, before, after);
    if (change.fields.empty())
        return {};
    Batch batch{tr("Change %1").arg(m_kind->label().toLower()), {std::move(change)}, {}};
    const Result<> saved = m_workspace->commit(batch);
    if (!saved && saved.error().code == Error::Code::Conflict) {
        m_window.forget(id); // what stands in the file is another than what was shown
        if (const int row = rowOf(id); row >= 0)
            tellChanged(row, row, 0, columnCount() - 1);
    }
    return saved;
}

Result<qint64> RecordTable::add(Row row)
{
    row.id = 0;
    Batch batch{tr("Add %1").arg(m_kind->label().toLower()), {Change::insert(*m_kind, row)}, {}};
    if (Result<> added = m_workspace->commit(batch); !added)
        return added.error();
    return batch.changes.front().id;
}

Result<int> RecordTable::remove(const std::vector<qint64> &ids)
{
    if (ids.empty())
        return 0;
    Result<Batch> batch = removal(m_workspace->store(), *m_kind, ids, {});
    if (!batch)
        return batch.error();
    if (Result<> removed = m_workspace->commit(*batch); !removed)
        return removed.error();
    return removedCount(*batch);
}

Result<int> RecordTable::removeBeside(const QString &path, const Kind &kind,
                                      const std::vector<qint64> &ids, const Progress &progress)
{
    Result<Store> store = Store::openBeside(path);
    if (!store)
        return store.error();
    Result<Batch> batch = removal(*store, kind, ids, progress);
    if (!batch)
        return batch.error();
    if (Result<> removed = store->apply(*batch, progress); !removed)
        return removed.error();
    return removedCount(*batch);
}

Result<qint64> RecordTable::duplicate(qint64 id)
{
    Result<Row> copy = m_workspace->reader().row(*m_kind, id);
    if (!copy)
        return copy.error();
    copy->id = 0;
    copy->uuid.clear();
    leaveOut(*m_kind, *copy);
    const int title = m_kind->titleIndex();
    if (m_kind->field(title).type == FieldType::Text)
        copy->values[size_t(title)] = tr("%1 (copy)").arg(copy->values[size_t(title)].toString());
    Batch batch{
        tr("Duplicate %1").arg(m_kind->label().toLower()), {Change::insert(*m_kind, *copy)}, {}};
    if (Result<> added = m_workspace->commit(batch); !added)
        return added.error();
    return batch.changes.front().id;
}
