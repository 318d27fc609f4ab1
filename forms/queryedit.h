#pragma once

#include "tables/rowquery.h"

#include <optional>

/// Small changes to a query, as filter row, chips and menus ask for them.
namespace queryedit {

/// The place of the first condition on \a column among the conditions, or -1.
int firstOn(const RowQuery &query, int column);
/// The place of the first condition that lists values of \a column (AnyOf, NoneOf), or -1.
int firstListOn(const RowQuery &query, int column);
/// \a query with \a condition at place \a at; without a place it is added at the end, and without a
/// condition the one at the place goes.
RowQuery withCondition(RowQuery query, int at, const std::optional<Condition> &condition);
/// \a query without any condition on \a column.
RowQuery withoutColumn(RowQuery query, int column);
/// The columns that have a condition, each once.
std::vector<int> filteredColumns(const RowQuery &query);

/// At most so many columns to sort by, and to group by.
inline constexpr int mostLevels = 3;
/// Sorted by \a column alone, or with \a add by it after what there is. A column that is sorted by
/// already turns round.
RowQuery sorted(RowQuery query, int column, bool add);
/// Sorted by \a column alone, in \a order.
RowQuery sorted(RowQuery query, int column, Qt::SortOrder order);
/// Grouped by \a column alone, or no longer when it was.
RowQuery groupToggled(RowQuery query, int column);

} // namespace queryedit
