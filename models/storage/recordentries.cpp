#include "storage/recordentries.h"

#include "storage/database.h"

using namespace Qt::StringLiterals;

Result<> history::eachEntry(const Database &database, const RecordId &record,
                            const std::function<bool(const HistoryEntry &)> &visit)
{
    Result<QSqlQuery> query = database.prepare(
        u"SELECT e.op, e.fields, b.id, b.time, b.user, b.label, b.op, coalesce(b.target, 0) "
        "FROM entry e JOIN batch b ON b.id = e.batch WHERE e.record=? AND e.kind=? "
        "ORDER BY e.id DESC"_s);
    if (!query)
        return query.error();
    query->bindValue(0, record.id);
    query->bindValue(1, record.kind->number());
    return eachRow(*query, database.path(), [&](const QSqlQuery &row) {
        return visit({journal::head(row, 2),
                      journal::decoded(*record.kind, record.id, Change::Op(row.value(0).toInt()),
                                       row.value(1).toString().toUtf8())});
    });
}
