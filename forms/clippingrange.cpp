#include "clippingrange.h"

#include "tables/recordtable.h"

#include <algorithm>

namespace {

/// Records at each end of a long range that the user may have on the screen.
constexpr size_t onScreen = 100;

void seeOne(const RecordTable &table, RangeRows &rows, qint64 id)
{
    const Row &row = table.rowAt(table.rowOf(id));
    if (row.id == id)
        rows.seen.insert(id, row);
}

} // namespace

RangeRows clipping::rowsOf(const RecordTable &table, const std::vector<int> &rows)
{
    RangeRows found{&table.kind(), {}, {}};
    found.ids.reserve(rows.size());
    for (const int row : rows) {
        if (const qint64 id = table.idAt(row); id != 0)
            found.ids.push_back(id);
    }
    see(table, found, int(found.ids.size()));
    return found;
}

void clipping::see(const RecordTable &table, RangeRows &rows, int count)
{
    const size_t end = std::min(size_t(count), rows.ids.size());
    const bool isMany = count > fewRows;
    for (size_t i = 0; i < end; ++i) {
        if (!isMany || i < onScreen || i + onScreen >= end)
            seeOne(table, rows, rows.ids[i]);
    }
}
