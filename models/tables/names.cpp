#include "tables/names.h"

namespace {

/// A batch with more changes than this empties the memory instead of updating it name by name.
constexpr size_t fewChanges = 200;

bool changesName(const Change &change)
{
    if (change.op != Change::Op::Update)
        return true;
    const int title = change.kind->titleIndex();
    return std::any_of(change.fields.begin(), change.fields.end(),
                       [title](const FieldChange &field) { return field.field == title; });
}

} // namespace

QString Names::read(const Kind &kind, qint64 id) const
{
    const Result<RecordName> found = m_reader->name(kind, id);
    return found ? found->title : QString();
}

QString Names::name(const Kind &kind, qint64 id)
{
    Known &known = m_known[kind.number()];
    const auto found = known.names.constFind(id);
    if (found != known.names.constEnd())
        return *found;
    if (known.complete || id <= 0)
        return {};
    const QString name = read(kind, id);
    known.names.insert(id, name);
    return name;
}

QString Names::name(const QString &uuid)
{
    const auto known = m_linked.constFind(uuid);
    if (known != m_linked.constEnd())
        return *known;
    const Result<std::optional<RecordName>> found = m_reader->find(uuid);
    const QString name = found && *found ? (*found)->title : QString();
    m_linked.insert(uuid, name);
    return name;
}

const QHash<qint64, QString> &Names::all(const Kind &kind)
{
    Known &known = m_known[kind.number()];
    if (!known.complete) {
        if (Result<QHash<qint64, QString>> read = m_reader->names(kind))
            known = {true, *std::move(read)};
    }
    return known.names;
}

void Names::follow(const Batch &batch)
{
    if (batch.changes.size() > fewChanges) {
        clear();
        return;
    }
    for (const Change &change : batch.changes) {
        if (changesName(change))
            follow(change);
    }
}

void Names::follow(const Change &change)
{
    m_linked.clear();
    const auto found = m_known.find(change.kind->number());
    if (found == m_known.end())
        return;
    Known &known = found->second;
    known.names.remove(change.id);
    if (known.complete && change.op != Change::Op::Remove)
        known.names.insert(change.id, read(*change.kind, change.id));
}

void Names::clear()
{
    m_known.clear();
    m_linked.clear();
}
