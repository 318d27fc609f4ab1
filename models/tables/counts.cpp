#include "tables/counts.h"

#include "records/deadline.h"
#include "storage/reader.h"

Result<Counts> countRecords(const Reader &reader, QDate today)
{
    Counts counts;
    for (const Kind *kind : kinds()) {
        const Result<qint64> count = reader.count(*kind);
        if (!count)
            return count.error();
        counts.records[kind->number()] = *count;
    }
    const Kind &deadlines = kindOf<Deadline>();
    const int fields[] = {deadlines.indexOf(u"date"), deadlines.indexOf(u"done")};
    const Result<> read = reader.each(deadlines, fields, [&](const Row &row) {
        const bool open = !row.values[size_t(fields[1])].toBool();
        const QDate date = row.values[size_t(fields[0])].toDate();
        counts.openDeadlines += open ? 1 : 0;
        counts.lateDeadlines += open && date.isValid() && date < today ? 1 : 0;
        return true;
    });
    if (!read)
        return read.error();
    return counts;
}
