#pragma once

#include "records/change.h"
#include "records/progress.h"
#include "storage/reader.h"

namespace removal {

/// The changes that remove \a ids and the records that belong to them (partners of a project,
/// deadlines, documents and events linked to it, memberships of an organisation), and clear what
/// else refers to them. Stopped when \a progress says so.
Result<Batch> batch(const Reader &reader, const Kind &kind, const std::vector<qint64> &ids,
                    const Progress &progress);

} // namespace removal
