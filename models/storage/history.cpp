#include "storage/history.h"

#include "storage/database.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace history {

namespace {

struct History
{
    Q_DECLARE_TR_FUNCTIONS(History)
};

/// Whether an action stands, which depends on the actions that took it back, and on those that took
/// back these.
class Standing
{
public:
    explicit Standing(const Database &database)
        : m_database(database)
    {
    }

    bool stands(qint64 batch) const
    {
        const QStringList head = words(
            u"SELECT op || ' ' || state || ' ' || coalesce(target, 0) FROM batch WHERE id=%1"_s.arg(
                batch));
        if (head.size() != 3)
            return false;
        return stands(batch, head[0], head[1], head[2].toLongLong());
    }

    bool stands(qint64 batch, const QString &op, const QString &state, qint64 target) const
    {
        if (op == u"undo" && (latestUndoOf(target) != batch || isDone(stateOf(target))))
            return false;
        if (op == u"redo")
            return stands(target);
        if (op == u"do" && !isDone(state) && !isTakenBack(latestUndoOf(batch)))
            return false;
        return !isTakenBack(batch);
    }

private:
    static bool isDone(const QString &state) { return state == u"done" || state == u"settled"; }

    bool isTakenBack(qint64 batch) const
    {
        const QStringList takers = words(
            u"SELECT group_concat(id, ' ') FROM batch WHERE target=%1 AND op='do'"_s.arg(batch));
        return std::ranges::any_of(takers,
                                   [this](const QString &id) { return stands(id.toLongLong()); });
    }

    qint64 latestUndoOf(qint64 batch) const
    {
        const Result<qint64> undo = journal::latestUndoOf(m_database, batch);
        return undo ? *undo : 0;
    }

    QString stateOf(qint64 batch) const
    {
        return words(u"SELECT state FROM batch WHERE id=%1"_s.arg(batch)).join(QString());
    }

    QStringList words(const QString &sql) const
    {
        const Result<QVariant> value = m_database.value(sql);
        return value ? value->toString().split(u' ', Qt::SkipEmptyParts) : QStringList();
    }

    const Database &m_database;
};

void nameRecord(const Database &database, Action &action)
{
    const auto changes = firstChanges(database, action.entry.batch, 1);
    if (!changes || changes->empty())
        return;
    action.record = {changes->front().kind, changes->front().id};
    action.title = title(database, action.record);
}

Result<std::vector<Action>> read(const Database &database, const QString &where, int limit)
{
    Result<QSqlQuery> query =
        database.prepare(u"SELECT %1, state, %2 FROM batch WHERE %3 ORDER BY id DESC LIMIT %4"_s
                             .arg(journal::headColumns(), journal::sizeOf(u"batch.id"_s), where)
                             .arg(limit));
    if (!query)
        return query.error();
    const Standing standing(database);
    std::vector<Action> found;
    const Result<> done = eachRow(*query, database.path(), [&](const QSqlQuery &row) {
        Action action{journal::head(row), {}, row.value(7).toInt(), {}, {}};
        const QString state = row.value(6).toString();
        const bool stands = standing.stands(action.entry.batch, row.value(4).toString(), state,
                                            action.entry.mark.target);
        action.state = state == u"settled" ? Action::State::Start
            : stands                       ? Action::State::Done
                                           : Action::State::TakenBack;
        found.push_back(std::move(action));
        return true;
    });
    if (!done)
        return done.error();
    for (Action &action : found) {
        if (action.size == 1)
            nameRecord(database, action);
    }
    return found;
}

} // namespace

QString Action::hindrance() const
{
    if (state == State::Start)
        return History::tr("The register started with this. Change it in the tables instead.");
    if (state == State::TakenBack)
        return History::tr("This has been taken back already.");
    if (entry.mark.op == JournalMark::Op::Redo)
        return History::tr("This did an earlier action again. Take back that one instead.");
    return {};
}

Result<std::vector<Action>> actions(const Database &database, int limit, qint64 before)
{
    return read(database, before > 0 ? u"id < %1"_s.arg(before) : u"1"_s, limit);
}

Result<Action> action(const Database &database, qint64 id)
{
    if (const Result<JournalEntry> known = journal::entry(database, id); !known)
        return known.error();
    Result<std::vector<Action>> found = read(database, u"id = %1"_s.arg(id), 1);
    if (!found)
        return found.error();
    return std::move(found->front());
}

Result<std::vector<Change>> firstChanges(const Database &database, qint64 id, int limit)
{
    Result<QSqlQuery> query = database.prepare(
        u"SELECT kind, record, op, fields FROM entry WHERE batch=? ORDER BY id LIMIT ?"_s);
    if (!query)
        return query.error();
    query->bindValue(0, id);
    query->bindValue(1, limit);
    std::vector<Change> found;
    const Result<> done = eachRow(*query, database.path(), [&](const QSqlQuery &row) {
        if (const Kind *kind = findKind(row.value(0).toInt()))
            found.push_back(journal::decoded(*kind, row.value(1).toLongLong(),
                                             Change::Op(row.value(2).toInt()),
                                             row.value(3).toString().toUtf8()));
        return true;
    });
    if (!done)
        return done.error();
    return found;
}

Result<std::optional<LastEntry>> lastEntry(const Database &database, const RecordId &record)
{
    Result<QSqlQuery> query = database.prepare(
        u"SELECT batch, op, fields FROM entry WHERE record=? AND kind=? ORDER BY id DESC LIMIT 1"_s);
    if (!query)
        return query.error();
    query->bindValue(0, record.id);
    query->bindValue(1, record.kind->number());
    std::optional<LastEntry> found;
    const Result<> done = eachRow(*query, database.path(), [&](const QSqlQuery &row) {
        found = {row.value(0).toLongLong(),
                 journal::decoded(*record.kind, record.id, Change::Op(row.value(1).toInt()),
                                  row.value(2).toString().toUtf8())};
        return false;
    });
    if (!done)
        return done.error();
    return found;
}

namespace {

/// What people call a row of a removed record: its title, or what it joined.
QString titleOf(const Database &database, const Kind &kind, const Row &row)
{
    if (kind.hasTitle())
        return row.values[size_t(kind.titleIndex())].toString();
    QStringList parts;
    for (int i = 0; i < kind.fieldCount(); ++i) {
        const FieldInfo &field = kind.field(i);
        const QVariant &value = row.values[size_t(i)];
        if (!field.required || value.isNull())
            continue;
        const Kind *other = findKind(QString::fromUtf8(field.references));
        parts.append(other ? title(database, {other, value.toLongLong()}) : value.toString());
    }
    parts.removeAll(QString());
    return parts.join(u" – "_s);
}

} // namespace

QString title(const Database &database, const RecordId &record)
{
    const Reader reader(database);
    if (const Result<RecordName> name = reader.name(*record.kind, record.id))
        return name->title;
    const Result<std::optional<LastEntry>> last = lastEntry(database, record);
    if (!last || !*last || (*last)->change.op != Change::Op::Remove)
        return {};
    return titleOf(database, *record.kind, (*last)->change.row());
}

QString called(const Database &database, const RecordId &record)
{
    const QString name = title(database, record);
    return name.isEmpty() ? record.kind->label() : name;
}

std::optional<Row> asItWas(std::optional<Row> present, std::span<const HistoryEntry> later)
{
    for (const HistoryEntry &entry : later) {
        if (entry.change.op == Change::Op::Insert)
            present.reset();
        else if (entry.change.op == Change::Op::Remove)
            present = entry.change.row();
        else if (present)
            for (const FieldChange &field : entry.change.fields)
                present->values[size_t(field.field)] = field.before;
    }
    return present;
}

Result<std::optional<Row>> asOf(const Database &database, const RecordId &record, qint64 batch)
{
    const auto entries = journal::history(database, *record.kind, record.id);
    if (!entries)
        return entries.error();
    const auto then = std::ranges::find_if(
        *entries, [batch](const HistoryEntry &entry) { return entry.batch.batch <= batch; });
    const Result<Row> row = Reader(database).row(*record.kind, record.id);
    if (!row && row.error().code != Error::Code::NotFound)
        return row.error();
    return asItWas(row ? std::optional(*row) : std::nullopt, std::span(entries->begin(), then));
}

bool belongsBy(const FieldInfo &field)
{
    if (field.type == FieldType::Link)
        return true;
    return field.type == FieldType::Reference && (field.owner || field.required);
}

} // namespace history
