#include "storage/keptfiles.h"

#include "storage/database.h"

using namespace Qt::StringLiterals;

Result<QSet<QString>> keptFiles(const Database &database)
{
    Result<QSqlQuery> query = database.prepare(u"SELECT hash FROM file"_s);
    if (!query)
        return query.error();
    QSet<QString> hashes;
    const Result<> done = eachRow(*query, database.path(), [&hashes](const QSqlQuery &row) {
        hashes.insert(row.value(0).toString());
        return true;
    });
    if (!done)
        return done.error();
    return hashes;
}
