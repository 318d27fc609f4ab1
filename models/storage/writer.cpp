#include "storage/writer.h"

#include "storage/database.h"
#include "storage/reader.h"
#include "storage/recordkey.h"
#include "storage/wordchange.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QUuid>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

struct Writing
{
    Q_DECLARE_TR_FUNCTIONS(Writing)
};

QString table(const Kind &kind)
{
    return u'"' + QString::fromUtf8(kind.key()) + u'"';
}

QString marks(int count)
{
    return QStringList(count, u"?"_s).join(u", ");
}

Error gone(const Change &change)
{
    return {Error::Code::Conflict,
            Writing::tr("The record no longer exists. Somebody may have removed it."),
            u"%1 %2"_s.arg(QString::fromUtf8(change.kind->key())).arg(change.id)};
}

Error changedByOther(const Change &change, int field)
{
    return {Error::Code::Conflict,
            Writing::tr("Somebody else changed the same field. Choose which value shall stand."),
            u"%1 %2 %3"_s.arg(QString::fromUtf8(change.kind->key()))
                .arg(change.id)
                .arg(QString::fromUtf8(change.kind->field(field).key))};
}

/// Conflict when a field of \a current is not what the change says it was.
Result<> matches(const Change &change, const Row &current)
{
    for (const FieldChange &field : change.fields) {
        if (current.values[size_t(field.field)] != field.before)
            return changedByOther(change, field.field);
    }
    return {};
}

} // namespace

void Writer::forget()
{
    m_statements.clear();
    m_nextIds.clear();
}

Result<> Writer::noticeOthers()
{
    const Result<QVariant> version = m_database->value(u"PRAGMA data_version"_s);
    if (!version)
        return version.error();
    if (std::exchange(m_version, version->toLongLong()) != version->toLongLong())
        forget();
    return {};
}

Result<QSqlQuery *> Writer::statement(const QString &sql)
{
    auto found = m_statements.find(sql);
    if (found == m_statements.end()) {
        Result<QSqlQuery> made = m_database->prepare(sql);
        if (!made)
            return made.error();
        found = m_statements.emplace(sql, *std::move(made)).first;
    }
    return &found->second;
}

Result<qint64> Writer::nextId(const Kind &kind)
{
    auto next = m_nextIds.find(kind.number());
    if (next == m_nextIds.end()) {
        const Result<qint64> highest = Reader(*m_database).highestId(kind);
        if (!highest)
            return highest.error();
        next = m_nextIds.insert(kind.number(), *highest);
    }
    return ++*next;
}

Result<> Writer::checkRequired(const Change &change) const
{
    for (const FieldChange &field : change.fields) {
        const FieldInfo &info = change.kind->field(field.field);
        if (!info.required || change.op == Change::Op::Remove)
            continue;
        if (field.after.isNull() || field.after.toString().trimmed().isEmpty()) {
            return Error{Error::Code::Invalid,
                         Writing::tr("“%1” is required. Write something there.")
                             .arg(QCoreApplication::translate(change.kind->context(), info.label)),
                         QString::fromUtf8(info.key)};
        }
    }
    return {};
}

Result<> Writer::apply(Change &change)
{
    if (Result<> complete = checkRequired(change); !complete)
        return complete;
    switch (change.op) {
    case Change::Op::Insert:
        return insert(change);
    case Change::Op::Update:
        return update(change);
    case Change::Op::Remove:
        return remove(change);
    }
    return {};
}

Result<> Writer::insert(Change &change)
{
    if (change.id == 0) {
        const Result<qint64> id = nextId(*change.kind);
        if (!id)
            return id.error();
        change.id = *id;
    } else if (const auto next = m_nextIds.find(change.kind->number()); next != m_nextIds.end()) {
        *next = std::max(*next, change.id);
    }
    if (change.uuid.isEmpty())
        change.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const Row row = change.row();
    const Kind &kind = *change.kind;
    const Result<QSqlQuery *> query = statement(u"INSERT INTO %1 (id, uuid%2) VALUES (%3)"_s.arg(
        table(kind), columnList(kind, {}), marks(kind.fieldCount() + 2)));
    if (!query)
        return query.error();
    (*query)->bindValue(0, row.id);
    (*query)->bindValue(1, row.uuid);
    for (int i = 0; i < kind.fieldCount(); ++i)
        (*query)->bindValue(i + 2, kept(kind.field(i), row.values[size_t(i)]));
    if (Result<> done = exec(**query, m_database->path()); !done)
        return done;
    if (Result<> told = writeLine(kind, row, true); !told)
        return told;
    return addWords(recordKey(kind, row.id), searchedText(kind, row));
}

Result<> Writer::update(Change &change)
{
    const Kind &kind = *change.kind;
    Result<Row> current = Reader(*m_database).row(kind, change.id);
    if (!current)
        return current.error().code == Error::Code::NotFound ? gone(change) : current.error();
    if (Result<> same = matches(change, *current); !same)
        return same;
    if (change.fields.empty())
        return {};
    const QString before = searchedText(kind, *current);
    QStringList sets;
    QStringList guards{u"id=?"_s};
    for (const FieldChange &field : change.fields) {
        const QString column = QString::fromUtf8(kind.field(field.field).key);
        sets.append(u"\"%1\"=?"_s.arg(column));
        guards.append(u"\"%1\" IS ?"_s.arg(column));
        current->values[size_t(field.field)] = field.after;
    }
    Result<QSqlQuery> query = m_database->prepare(
        u"UPDATE %1 SET %2 WHERE %3"_s.arg(table(kind), sets.join(u", "), guards.join(u" AND ")));
    if (!query)
        return query.error();
    for (const FieldChange &field : change.fields)
        query->addBindValue(kept(kind.field(field.field), field.after));
    query->addBindValue(change.id);
    for (const FieldChange &field : change.fields)
        query->addBindValue(kept(kind.field(field.field), field.before));
    if (Result<> done = exec(*query, m_database->path()); !done)
        return done;
    if (query->numRowsAffected() != 1)
        return changedByOther(change, change.fields.front().field);
    change.uuid = current->uuid;
    if (Result<> told = writeLine(kind, *current, false); !told)
        return told;
    return reindex(recordKey(kind, change.id), before, searchedText(kind, *current));
}

Result<> Writer::remove(Change &change)
{
    const Kind &kind = *change.kind;
    const Result<Row> current = Reader(*m_database).row(kind, change.id);
    if (!current)
        return current.error().code == Error::Code::NotFound ? gone(change) : current.error();
    if (Result<> same = matches(change, *current); !same)
        return same;
    change = Change::remove(kind, *current);
    if (Result<> cleared = dropWords(recordKey(kind, change.id), searchedText(kind, *current));
        !cleared)
        return cleared;
    for (const QString &sql :
         {u"DELETE FROM %1 WHERE id=?"_s.arg(table(kind)), u"DELETE FROM line WHERE key=?"_s}) {
        const Result<QSqlQuery *> query = statement(sql);
        if (!query)
            return query.error();
        (*query)->bindValue(0, sql.endsWith(u"key=?") ? recordKey(kind, change.id) : change.id);
        if (Result<> done = exec(**query, m_database->path()); !done)
            return done;
    }
    return {};
}

Result<> Writer::writeLine(const Kind &kind, const Row &row, bool isNew)
{
    const Result<QSqlQuery *> line =
        statement(isNew ? u"INSERT INTO line (text, digest, key) VALUES (?, ?, ?)"_s
                        : u"UPDATE line SET text=?, digest=? WHERE key=?"_s);
    if (!line)
        return line.error();
    (*line)->bindValue(0, listedText(kind, row));
    (*line)->bindValue(1, digest(kind, row));
    (*line)->bindValue(2, recordKey(kind, row.id));
    return exec(**line, m_database->path());
}

/// Only the words that differ, where that is sure: to index a long text anew takes a hundred times
/// as long as to write the record.
Result<> Writer::reindex(qint64 key, const QString &before, const QString &after)
{
    const WordChange words = WordChange::between(before, after).value_or(WordChange{before, after});
    if (words.isEmpty())
        return {};
    // Both, also without words: the index counts its records by them.
    if (Result<> dropped = dropWords(key, words.out); !dropped)
        return dropped;
    return addWords(key, words.in);
}

Result<> Writer::addWords(qint64 key, const QString &words)
{
    return tellIndex(u"INSERT INTO search (rowid, text) VALUES (?, ?)"_s, key, words);
}

/// \a words are exactly those that went in for the record with \a key.
Result<> Writer::dropWords(qint64 key, const QString &words)
{
    return tellIndex(u"INSERT INTO search (search, rowid, text) VALUES ('delete', ?, ?)"_s, key,
                     words);
}

Result<> Writer::tellIndex(const QString &sql, qint64 key, const QString &words)
{
    const Result<QSqlQuery *> query = statement(sql);
    if (!query)
        return query.error();
    (*query)->bindValue(0, key);
    (*query)->bindValue(1, words.isNull() ? u""_s : words);
    return exec(**query, m_database->path());
}

Result<> Writer::keepFile(const QByteArray &content)
{
    const Result<QSqlQuery *> query =
        statement(u"INSERT OR IGNORE INTO file (hash, content) VALUES (?, ?)"_s);
    if (!query)
        return query.error();
    (*query)->bindValue(
        0,
        QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex()));
    (*query)->bindValue(1, content);
    return exec(**query, m_database->path());
}
