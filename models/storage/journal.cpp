#include "storage/journal.h"

#include "storage/database.h"
#include "storage/recordkey.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlError>
#include <QUuid>

// An entry's fields are a JSON object: of an update {"end_date": [before, after]}, of a removal
// {"": uuid, "title": value, …} with the whole record, of an insert {"": uuid} only, because its
// values stand in the record and in later entries.

namespace journal {

using namespace Qt::StringLiterals;

namespace {

QString word(JournalMark::Op op)
{
    return op == JournalMark::Op::Do  ? u"do"_s
        : op == JournalMark::Op::Undo ? u"undo"_s
                                      : u"redo"_s;
}

QJsonValue toJson(const FieldInfo &field, const QVariant &value)
{
    return value.isNull() ? QJsonValue() : QJsonValue::fromVariant(kept(field, value));
}

QVariant fromJson(const FieldInfo &field, const QJsonValue &value)
{
    return loaded(field, value.isNull() ? QVariant() : value.toVariant());
}

QByteArray encoded(const Change &change)
{
    QJsonObject object;
    if (change.op != Change::Op::Update)
        object[u""_s] = change.uuid;
    for (const FieldChange &field : change.fields) {
        const FieldInfo &info = change.kind->field(field.field);
        const QString key = QString::fromUtf8(info.key);
        if (change.op == Change::Op::Update)
            object[key] = QJsonArray{toJson(info, field.before), toJson(info, field.after)};
        else if (change.op == Change::Op::Remove)
            object[key] = toJson(info, field.before);
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// Digest over who, when and what, entry by entry.
class BatchDigest
{
public:
    void add(const QVariant &value)
    {
        if (!value.isNull())
            m_hash.addData(value.toString().toUtf8());
        m_hash.addData(QByteArrayView("\0", 1));
    }
    QByteArray result() { return m_hash.result(); }

private:
    QCryptographicHash m_hash{QCryptographicHash::Blake2b_160};
};

Result<> recordEntries(const Database &database, const Batch &batch, qint64 id, BatchDigest &digest)
{
    Result<QSqlQuery> query = database.prepare(
        u"INSERT INTO entry (batch, kind, record, op, fields) VALUES (?, ?, ?, ?, ?)"_s);
    if (!query)
        return query.error();
    for (const Change &change : batch.changes) {
        const QVariant values[] = {id, change.kind->number(), change.id, int(change.op),
                                   QString::fromUtf8(encoded(change))};
        for (int i = 0; i < 5; ++i) {
            query->bindValue(i, values[i]);
            if (i > 0)
                digest.add(values[i]);
        }
        if (Result<> done = exec(*query, database.path()); !done)
            return done;
    }
    return {};
}

/// Undone batches can no longer be redone once something else is done; otherwise the target's state
/// turns.
Result<> turnStates(const Database &database, const JournalMark &mark)
{
    switch (mark.op) {
    case JournalMark::Op::Do:
        return database.run(u"UPDATE batch SET state='dropped' WHERE state='undone'"_s);
    case JournalMark::Op::Undo:
        return database.run(u"UPDATE batch SET state='undone' WHERE id=%1"_s.arg(mark.target));
    case JournalMark::Op::Redo:
        return database.run(u"UPDATE batch SET state='done' WHERE id=%1"_s.arg(mark.target));
    }
    return {};
}

Result<std::optional<JournalEntry>> first(const Database &database, const QString &where)
{
    Result<QSqlQuery> query =
        database.prepare(u"SELECT %1 FROM batch WHERE %2 LIMIT 1"_s.arg(headColumns(), where));
    if (!query)
        return query.error();
    std::optional<JournalEntry> found;
    const Result<> read = eachRow(*query, database.path(), [&](const QSqlQuery &row) {
        found = head(row);
        return false;
    });
    if (!read)
        return read.error();
    return found;
}

} // namespace

Change decoded(const Kind &kind, qint64 id, Change::Op op, const QByteArray &fields)
{
    const QJsonObject object = QJsonDocument::fromJson(fields).object();
    Change change{op, &kind, id, object[u""_s].toString(), {}};
    if (op == Change::Op::Insert)
        return change;
    for (int i = 0; i < kind.fieldCount(); ++i) {
        const FieldInfo &info = kind.field(i);
        const QJsonValue value = object[QString::fromUtf8(info.key)];
        if (op == Change::Op::Remove)
            change.fields.push_back({i, fromJson(info, value), {}});
        else if (value.isArray())
            change.fields.push_back(
                {i, fromJson(info, value.toArray().at(0)), fromJson(info, value.toArray().at(1))});
    }
    return change;
}

QString headColumns()
{
    return u"id, time, user, label, op, coalesce(target, 0)"_s;
}

JournalEntry head(const QSqlQuery &query, int first)
{
    JournalEntry entry;
    entry.batch = query.value(first).toLongLong();
    entry.time = QDateTime::fromString(query.value(first + 1).toString(), Qt::ISODateWithMs);
    entry.user = query.value(first + 2).toString();
    entry.label = query.value(first + 3).toString();
    const QString op = query.value(first + 4).toString();
    entry.mark.op = op == u"do" ? JournalMark::Op::Do
        : op == u"undo"         ? JournalMark::Op::Undo
                                : JournalMark::Op::Redo;
    entry.mark.target = query.value(first + 5).toLongLong();
    return entry;
}

Result<> record(const Database &database, const Batch &batch, const JournalMark &mark)
{
    const Result<QVariant> highest = database.value(u"SELECT coalesce(max(id), 0) FROM batch"_s);
    if (!highest)
        return highest.error();
    const qint64 id = highest->toLongLong() + 1;
    if (Result<> turned = turnStates(database, mark); !turned)
        return turned;
    const QVariant values[] = {
        id,
        QUuid::createUuid().toString(QUuid::WithoutBraces),
        QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs),
        userName(),
        batch.label.isNull() ? QStringLiteral("") : batch.label,
        word(mark.op),
        mark.target ? QVariant(mark.target) : QVariant(QMetaType::fromType<qint64>()),
    };
    BatchDigest digest;
    Result<QSqlQuery> query = database.prepare(
        u"INSERT INTO batch (id, uuid, time, user, label, op, target, state, digest) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    if (!query)
        return query.error();
    int column = 0;
    for (const QVariant &value : values) {
        query->bindValue(column++, value);
        digest.add(value);
    }
    query->bindValue(7, mark.op == JournalMark::Op::Do ? u"done"_s : QStringLiteral(""));
    query->bindValue(8, QByteArray(""));
    if (Result<> done = exec(*query, database.path()); !done)
        return done;
    if (Result<> done = recordEntries(database, batch, id, digest); !done)
        return done;
    Result<QSqlQuery> seal = database.prepare(u"UPDATE batch SET digest=? WHERE id=?"_s);
    if (!seal)
        return seal.error();
    seal->bindValue(0, digest.result());
    seal->bindValue(1, id);
    return exec(*seal, database.path());
}

Result<std::optional<JournalEntry>> undoable(const Database &database)
{
    return first(database, u"state='done' ORDER BY id DESC"_s);
}

Result<std::optional<JournalEntry>> redoable(const Database &database)
{
    return first(database, u"state='undone' ORDER BY id ASC"_s);
}

Result<> settle(const Database &database)
{
    return database.run(u"UPDATE batch SET state='settled' WHERE state='done'"_s);
}

Result<JournalEntry> entry(const Database &database, qint64 id)
{
    Result<std::optional<JournalEntry>> found = first(database, u"id=%1"_s.arg(id));
    if (!found)
        return found.error();
    if (!*found)
        return Error{
            Error::Code::NotFound,
            QCoreApplication::translate("Journal", "The history does not have that action."),
            {}};
    return **std::move(found);
}

Result<Batch> changes(const Database &database, qint64 id)
{
    const Result<std::optional<JournalEntry>> entry = first(database, u"id=%1"_s.arg(id));
    if (!entry)
        return entry.error();
    Batch batch{*entry ? (*entry)->label : QString(), {}, {}};
    Result<QSqlQuery> query =
        database.prepare(u"SELECT kind, record, op, fields FROM entry WHERE batch=? ORDER BY id"_s);
    if (!query)
        return query.error();
    query->bindValue(0, id);
    const Result<> read = eachRow(*query, database.path(), [&](const QSqlQuery &row) {
        if (const Kind *kind = findKind(row.value(0).toInt()))
            batch.changes.push_back(decoded(*kind, row.value(1).toLongLong(),
                                            Change::Op(row.value(2).toInt()),
                                            row.value(3).toString().toUtf8()));
        return true;
    });
    if (!read)
        return read.error();
    return batch;
}

QString sizeOf(const QString &batch)
{
    // Two looks into the index: the entries of a batch are written in one go, never removed, and so
    // stand one behind another.
    return u"coalesce((SELECT max(id) FROM entry WHERE batch=%1) - "
           "(SELECT min(id) FROM entry WHERE batch=%1) + 1, 0)"_s.arg(batch);
}

int size(const Database &database, qint64 id)
{
    const Result<QVariant> count = database.value(u"SELECT "_s + sizeOf(QString::number(id)));
    return count ? count->toInt() : 0;
}

Result<qint64> latestUndoOf(const Database &database, qint64 id)
{
    const Result<QVariant> found =
        database.value(u"SELECT max(id) FROM batch WHERE target=%1 AND op='undo'"_s.arg(id));
    if (!found)
        return found.error();
    return found->toLongLong();
}

Result<std::vector<HistoryEntry>> history(const Database &database, const Kind &kind, qint64 id)
{
    Result<QSqlQuery> query = database.prepare(
        u"SELECT e.op, e.fields, b.id, b.time, b.user, b.label, b.op, coalesce(b.target, 0) "
        "FROM entry e JOIN batch b ON b.id = e.batch WHERE e.record=? AND e.kind=? "
        "ORDER BY e.id DESC"_s);
    if (!query)
        return query.error();
    query->bindValue(0, id);
    query->bindValue(1, kind.number());
    std::vector<HistoryEntry> entries;
    const Result<> read = eachRow(*query, database.path(), [&](const QSqlQuery &row) {
        entries.push_back({head(row, 2),
                           decoded(kind, id, Change::Op(row.value(0).toInt()),
                                   row.value(1).toString().toUtf8())});
        return true;
    });
    if (!read)
        return read.error();
    return entries;
}

namespace {

/// The digest that the entries of one batch give.
Result<> addEntries(const Database &database, qint64 id, BatchDigest &digest)
{
    Result<QSqlQuery> query =
        database.prepare(u"SELECT kind, record, op, fields FROM entry WHERE batch=? ORDER BY id"_s);
    if (!query)
        return query.error();
    query->bindValue(0, id);
    return eachRow(*query, database.path(), [&](const QSqlQuery &row) {
        for (int i = 0; i < 4; ++i)
            digest.add(row.value(i));
        return true;
    });
}

/// The batch in the query's row, which verify() asked for, gives the digest that stands beside it.
Result<> verifyBatch(const Database &database, const QSqlQuery &row)
{
    BatchDigest digest;
    for (int i = 0; i < 7; ++i)
        digest.add(row.value(i));
    const qint64 id = row.value(0).toLongLong();
    if (Result<> added = addEntries(database, id, digest); !added)
        return added;
    if (digest.result() == row.value(7).toByteArray())
        return {};
    return Error{
        Error::Code::Format,
        QCoreApplication::translate("Journal", "The history is damaged at step %1.").arg(id),
        {}};
}

} // namespace

Result<> verify(const Database &database)
{
    Result<QSqlQuery> query = database.prepare(
        u"SELECT id, uuid, time, user, label, op, target, digest FROM batch ORDER BY id"_s);
    if (!query)
        return query.error();
    Result<> sound;
    const Result<> read = eachRow(*query, database.path(), [&](const QSqlQuery &row) {
        sound = verifyBatch(database, row);
        return sound.ok();
    });
    return read ? sound : read;
}

} // namespace journal
