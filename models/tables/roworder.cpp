#include "tables/roworder.h"

#include <algorithm>
#include <numeric>

namespace {

/// \a slots in the order of \a key, equals as they stand: as many places as values, so counting
/// them takes one pass where comparing would take many.
void sortBy(std::vector<int> &slots, const Places &key)
{
    std::vector<int> next(size_t(key.count) + 1, 0);
    for (const int slot : slots)
        ++next[size_t(key.at(slot)) + 1];
    std::partial_sum(next.begin(), next.end(), next.begin());
    std::vector<int> sorted(slots.size());
    for (const int slot : slots)
        sorted[size_t(next[size_t(key.at(slot))]++)] = slot;
    slots = std::move(sorted);
}

} // namespace

Places Places::sorted(const Column &column, Qt::SortOrder order)
{
    const Ranking &ranking = column.ranking();
    const int last = ranking.last();
    Places places{&column, std::vector<int>(size_t(column.codeCount())), last + 2};
    for (int code = 0; code < column.codeCount(); ++code) {
        const int rank = ranking.rank(code);
        const int place = order == Qt::DescendingOrder ? last - rank : rank;
        places.ofCode[size_t(code)] = rank == Ranking::empty ? last + 1 : place;
    }
    return places;
}

Places Places::grouped(const Column &column, Qt::SortOrder order)
{
    Places places = sorted(column, order);
    if (column.field().type != FieldType::Date)
        return places;
    std::vector<int> years;
    for (int code = 1; code < column.codeCount(); ++code)
        years.push_back(column.value(code).toDate().year());
    std::ranges::sort(years);
    years.erase(std::unique(years.begin(), years.end()), years.end());
    const int last = int(years.size()) - 1;
    for (int code = 1; code < column.codeCount(); ++code) {
        const int year = column.value(code).toDate().year();
        const int rank = int(std::ranges::lower_bound(years, year) - years.begin());
        places.ofCode[size_t(code)] = order == Qt::DescendingOrder ? last - rank : rank;
    }
    places.ofCode[0] = last + 1;
    places.count = last + 2;
    return places;
}

std::vector<int> ordered(const Slots &records, const std::vector<char> &keep,
                         const std::vector<Places> &keys)
{
    std::vector<int> slots;
    slots.reserve(keep.size());
    for (int slot = 0; slot < int(keep.size()); ++slot) {
        if (keep[size_t(slot)])
            slots.push_back(slot);
    }
    const auto byId = [&](int a, int b) { return records.id(a) < records.id(b); };
    if (!std::ranges::is_sorted(slots, byId))
        std::ranges::sort(slots, byId);
    for (size_t key = keys.size(); key-- > 0;)
        sortBy(slots, keys[key]);
    return slots;
}
