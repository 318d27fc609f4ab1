#pragma once

#include "rangerows.h"

class RecordTable;

namespace clipping {

/// The records in \a rows of \a table. Of the first \a seen of them also what is shown, and of very
/// many only of those at both ends, where the user is; a negative number means all.
RangeRows rowsOf(const RecordTable &table, const std::vector<int> &rows, int seen = -1);

} // namespace clipping
