#pragma once

#include "storage/history.h"

#include <functional>

namespace history {

/// Calls \a visit with what happened to \a record, the latest first, until it returns false. One
/// entry at a time stands in memory, however long the history is.
Result<> eachEntry(const Database &database, const RecordId &record,
                   const std::function<bool(const HistoryEntry &)> &visit);

} // namespace history
