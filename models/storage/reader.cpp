#include "storage/reader.h"

#include "storage/database.h"
#include "storage/recordkey.h"

#include <QSqlError>
#include <QSqlQuery>

#include <QCoreApplication>

#include <unordered_map>

using namespace Qt::StringLiterals;

namespace {

struct Reading
{
    Q_DECLARE_TR_FUNCTIONS(Reading)
};

QString quoted(const char *name)
{
    return u'"' + QString::fromUtf8(name) + u'"';
}

QString select(const Kind &kind, std::span<const int> fields)
{
    return u"SELECT id, uuid"_s + columnList(kind, fields) + u" FROM "_s + quoted(kind.key());
}

QString jsonList(std::span<const qint64> numbers)
{
    QString list;
    for (const qint64 number : numbers)
        list += (list.isEmpty() ? u'[' : u',') + QString::number(number);
    return list.isEmpty() ? u"[]"_s : list + u']';
}

/// The record in the query's current row, which select() asked for.
Row rowOf(const QSqlQuery &query, const Kind &kind, std::span<const int> fields)
{
    Row row{query.value(0).toLongLong(), query.value(1).toString(), {}};
    row.values.resize(size_t(kind.fieldCount()));
    const int count = fields.empty() ? kind.fieldCount() : int(fields.size());
    for (int i = 0; i < count; ++i) {
        const int field = fields.empty() ? i : fields[size_t(i)];
        row.values[size_t(field)] = loaded(kind.field(field), query.value(i + 2));
    }
    return row;
}

} // namespace

QString columnList(const Kind &kind, std::span<const int> fields)
{
    QString list;
    const int count = fields.empty() ? kind.fieldCount() : int(fields.size());
    for (int i = 0; i < count; ++i)
        list += u", "_s + quoted(kind.field(fields.empty() ? i : fields[size_t(i)]).key);
    return list;
}

Result<Row> Reader::row(const Kind &kind, qint64 id) const
{
    const Result<std::vector<Row>> found = rows(kind, std::span(&id, 1));
    if (!found)
        return found.error();
    if (found->empty()) {
        return Error{Error::Code::NotFound,
                     Reading::tr("The record no longer exists. Somebody may have removed it."),
                     u"%1 %2"_s.arg(QString::fromUtf8(kind.key())).arg(id)};
    }
    return found->front();
}

Result<std::vector<Row>> Reader::rows(const Kind &kind, std::span<const qint64> ids) const
{
    // One statement, so that all are of the same moment; the file is locked for each.
    Result<QSqlQuery> query =
        m_database->prepare(select(kind, {}) + u" WHERE id IN (SELECT value FROM json_each(?))"_s);
    if (!query)
        return query.error();
    query->bindValue(0, jsonList(ids));
    std::unordered_map<qint64, Row> rows;
    const Result<> read = eachRow(*query, m_database->path(), [&](const QSqlQuery &row) {
        Row found = rowOf(row, kind, {});
        const qint64 id = found.id;
        rows.emplace(id, std::move(found));
        return true;
    });
    if (!read)
        return read.error();
    std::vector<Row> found;
    found.reserve(rows.size());
    for (const qint64 id : ids) {
        if (auto row = rows.extract(id))
            found.push_back(std::move(row.mapped()));
    }
    return found;
}

Result<std::vector<qint64>> Reader::ids(const Kind &kind) const
{
    Result<QSqlQuery> query =
        m_database->prepare(u"SELECT id FROM "_s + quoted(kind.key()) + u" ORDER BY id"_s);
    if (!query)
        return query.error();
    std::vector<qint64> ids;
    const Result<> read = eachRow(*query, m_database->path(), [&](const QSqlQuery &row) {
        ids.push_back(row.value(0).toLongLong());
        return true;
    });
    if (!read)
        return read.error();
    return ids;
}

Result<qint64> Reader::count(const Kind &kind) const
{
    const Result<QVariant> count =
        m_database->value(u"SELECT count(*) FROM "_s + quoted(kind.key()));
    if (!count)
        return count.error();
    return count->toLongLong();
}

Result<qint64> Reader::highestId(const Kind &kind) const
{
    const Result<QVariant> highest =
        m_database->value(u"SELECT max(coalesce((SELECT max(id) FROM %1), 0), coalesce((SELECT "
                          u"max(record) FROM entry "
                          "WHERE kind=%2), 0))"_s.arg(quoted(kind.key()))
                              .arg(kind.number()));
    if (!highest)
        return highest.error();
    return highest->toLongLong();
}

Result<> Reader::each(const Kind &kind, std::span<const int> fields,
                      const std::function<bool(const Row &)> &visit) const
{
    return visitAll(select(kind, fields) + u" ORDER BY id"_s, kind, fields, visit);
}

Result<> Reader::scan(const Kind &kind, std::span<const int> fields,
                      const std::function<bool(const Row &)> &visit) const
{
    return visitAll(select(kind, fields), kind, fields, visit); // a covering index answers alone
}

Result<> Reader::visitAll(const QString &sql, const Kind &kind, std::span<const int> fields,
                          const std::function<bool(const Row &)> &visit) const
{
    Result<QSqlQuery> query = m_database->prepare(sql);
    if (!query)
        return query.error();
    return eachRow(*query, m_database->path(),
                   [&](const QSqlQuery &row) { return visit(rowOf(row, kind, fields)); });
}

Result<std::vector<Row>> Reader::where(const Kind &kind, int field, const QVariant &value) const
{
    Result<QSqlQuery> query = m_database->prepare(
        select(kind, {}) + u" WHERE %1=? ORDER BY id"_s.arg(quoted(kind.field(field).key)));
    if (!query)
        return query.error();
    query->bindValue(0, kept(kind.field(field), value));
    std::vector<Row> found;
    const Result<> read = eachRow(*query, m_database->path(), [&](const QSqlQuery &row) {
        found.push_back(rowOf(row, kind, {}));
        return true;
    });
    if (!read)
        return read.error();
    return found;
}

Result<QHash<qint64, QString>> Reader::names(const Kind &kind) const
{
    const int title = kind.titleIndex();
    QHash<qint64, QString> names;
    const Result<> read = each(kind, std::span(&title, 1), [&](const Row &row) {
        names.insert(row.id, row.values[size_t(title)].toString());
        return true;
    });
    if (!read)
        return read.error();
    return names;
}

Result<> Reader::eachLine(const Kind &kind,
                          const std::function<void(qint64, const RecordLine &)> &visit) const
{
    Result<QSqlQuery> query = m_database->prepare(
        u"SELECT key, text, digest FROM line WHERE key BETWEEN ? AND ? ORDER BY key"_s);
    if (!query)
        return query.error();
    query->bindValue(0, recordKey(kind, 0));
    query->bindValue(1, recordKey(kind, highestKeyedId));
    return eachRow(*query, m_database->path(), [&](const QSqlQuery &row) {
        visit(idOfKey(row.value(0).toLongLong()),
              {row.value(1).toString(), row.value(2).toByteArray()});
        return true;
    });
}

Result<std::optional<RecordName>> Reader::find(const QString &uuid) const
{
    if (uuid.isEmpty())
        return std::optional<RecordName>();
    for (const Kind *kind : kinds()) {
        Result<QSqlQuery> query = m_database->prepare(u"SELECT id, %1 FROM %2 WHERE uuid=?"_s.arg(
            quoted(kind->field(kind->titleIndex()).key), quoted(kind->key())));
        if (!query)
            return query.error();
        query->bindValue(0, uuid);
        std::optional<RecordName> found;
        const Result<> read = eachRow(*query, m_database->path(), [&](const QSqlQuery &row) {
            found = {kind, row.value(0).toLongLong(), uuid, row.value(1).toString()};
            return false;
        });
        if (!read)
            return read.error();
        if (found)
            return found;
    }
    return std::optional<RecordName>();
}

Result<RecordName> Reader::name(const Kind &kind, qint64 id) const
{
    const Result<Row> found = row(kind, id);
    if (!found)
        return found.error();
    return RecordName{&kind, id, found->uuid, title(kind, *found)};
}

QString Reader::title(const Kind &kind, const Row &row) const
{
    if (kind.hasTitle())
        return row.values[size_t(kind.titleIndex())].toString();
    QStringList parts;
    for (int i = 0; i < kind.fieldCount(); ++i) {
        const FieldInfo &field = kind.field(i);
        const QVariant &value = row.values[size_t(i)];
        if (!field.required)
            continue;
        const Kind *other = findKind(QString::fromUtf8(field.references));
        const Result<RecordName> joined =
            other ? name(*other, value.toLongLong()) : RecordName{{}, 0, {}, value.toString()};
        if (joined && !joined->title.isEmpty())
            parts.append(joined->title);
    }
    return parts.join(u" – "_s);
}
