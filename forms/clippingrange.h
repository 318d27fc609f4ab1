#pragma once

#include "rangerows.h"

class RecordTable;

namespace clipping {

/// Rows that are read faster than a window of progress could be.
inline constexpr int fewRows = 1000;

/// The records in \a rows of \a table, as they are shown; of very many only those at both ends,
/// where the user is.
RangeRows rowsOf(const RecordTable &table, const std::vector<int> &rows);

/// Reads what is shown of the records in \a count rows of \a rows from the first one on.
void see(const RecordTable &table, RangeRows &rows, int count);

} // namespace clipping
