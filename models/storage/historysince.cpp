#include "storage/history.h"

#include "storage/database.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace history {

namespace {

constexpr size_t chunk = 256; ///< records read together: keeps memory flat

/// What the journal says was done to one record.
struct Past
{
    std::map<int, QVariant> before; ///< by field, of the earliest change to it
    bool isNew = false;
};
using Pasts = std::map<qint64, Past>; ///< by record

Result<qint64> actionOf(const Database &database, const QString &uuid)
{
    Result<QSqlQuery> query = database.prepare(u"SELECT id FROM batch WHERE uuid=?"_s);
    if (!query)
        return query.error();
    query->bindValue(0, uuid);
    qint64 found = 0;
    const Result<> done = eachRow(*query, database.path(), [&found](const QSqlQuery &row) {
        found = row.value(0).toLongLong();
        return false;
    });
    if (!done)
        return done.error();
    if (found == 0)
        return Error{Error::Code::NotFound,
                     QCoreApplication::translate(
                         "History", "The history of this register does not have that action."),
                     uuid};
    return found;
}

Result<Pasts> pastsOf(const Database &database, const Kind &kind, qint64 action)
{
    Result<QSqlQuery> query = database.prepare(
        u"SELECT record, op, fields FROM entry WHERE batch>? AND kind=? ORDER BY id"_s);
    if (!query)
        return query.error();
    query->bindValue(0, action);
    query->bindValue(1, kind.number());
    Pasts pasts;
    const Result<> done = eachRow(*query, database.path(), [&](const QSqlQuery &row) {
        const Change::Op op = Change::Op(row.value(1).toInt());
        Past &past = pasts[row.value(0).toLongLong()];
        past.isNew = past.isNew || (op == Change::Op::Insert && past.before.empty());
        if (past.isNew)
            return true;
        const Change change =
            journal::decoded(kind, row.value(0).toLongLong(), op, row.value(2).toString().toUtf8());
        for (const FieldChange &field : change.fields)
            past.before.try_emplace(field.field, field.before);
        return true;
    });
    if (!done)
        return done.error();
    return pasts;
}

Row asIn(const Past &past, Row row)
{
    for (const auto &[field, value] : past.before)
        row.values[size_t(field)] = value;
    return row;
}

using Visit = std::function<void(const Kind &kind, const Row &then, const Row &now)>;

/// Tells \a visit of the records that are still there and differ from their past.
Result<> compare(const Database &database, const Kind &kind, const Pasts &pasts, const Visit &visit)
{
    std::vector<qint64> ids;
    for (const auto &[id, past] : pasts) {
        if (!past.isNew)
            ids.push_back(id);
    }
    for (size_t from = 0; from < ids.size(); from += chunk) {
        const std::span<const qint64> some =
            std::span(ids).subspan(from, std::min(chunk, ids.size() - from));
        const Result<std::vector<Row>> rows = Reader(database).rows(kind, some);
        if (!rows)
            return rows.error();
        for (const Row &now : *rows) {
            if (const Row then = asIn(pasts.at(now.id), now); then != now)
                visit(kind, then, now);
        }
    }
    return {};
}

} // namespace

Result<QString> latestUuid(const Database &database)
{
    const Result<QVariant> found =
        database.value(u"SELECT uuid FROM batch ORDER BY id DESC LIMIT 1"_s);
    if (!found)
        return found.error();
    return found->toString();
}

Result<> eachChangedSince(
    const Database &database, const QString &uuid, std::span<const Kind *const> kinds,
    const std::function<void(const Kind &kind, const Row &then, const Row &now)> &visit)
{
    const Result<qint64> action = actionOf(database, uuid);
    if (!action)
        return action.error();
    for (const Kind *kind : kinds) {
        const Result<Pasts> pasts = pastsOf(database, *kind, *action);
        if (!pasts)
            return pasts.error();
        if (Result<> told = compare(database, *kind, *pasts, visit); !told)
            return told;
    }
    return {};
}

} // namespace history
