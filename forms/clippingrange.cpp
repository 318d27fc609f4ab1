#include "clippingrange.h"

#include "longedit.h"

#include "tables/recordtable.h"

#include <algorithm>

namespace {

/// Records at each end of a long range that the user may have on the screen.
constexpr size_t onScreen = 100;

/// Reads what is shown in \a places, the rows that the records of \a rows stand in one by one.
void see(const RecordTable &table, RangeRows &rows, const std::vector<int> &places, int count)
{
    const size_t end = std::min(size_t(count), places.size());
    const bool isMany = count > longedit::few;
    for (size_t i = 0; i < end; ++i) {
        if (isMany && i >= onScreen && i + onScreen < end)
            continue;
        const Row &row = table.rowAt(places[i]);
        if (row.id == rows.ids[i])
            rows.seen.insert(row.id, row);
    }
}

} // namespace

RangeRows clipping::rowsOf(const RecordTable &table, const std::vector<int> &rows, int seen)
{
    RangeRows found{&table.kind(), {}, {}};
    found.ids.reserve(rows.size());
    std::vector<int> places;
    places.reserve(rows.size());
    for (const int row : rows) {
        if (const qint64 id = table.idAt(row); id != 0) {
            found.ids.push_back(id);
            places.push_back(row);
        }
    }
    see(table, found, places, seen < 0 ? int(places.size()) : seen);
    return found;
}
