#pragma once

#include "records/change.h"
#include "records/progress.h"
#include "storage/history.h"

#include <QStringList>

#include <span>

/// Bringing back removed records.
namespace restoral {

/// What bringing back means, to be applied as one action.
struct Plan
{
    Batch batch;
    int records = 0; ///< that come back
    QStringList notes; ///< what is left out or left empty, and why; what now stands twice
};

/// The changes that bring back \a wanted as they were at the last, with their old ids and uuids,
/// the records that went with them because they belonged to them, and the references to them that
/// were cleared then and are still empty. A record whose owner is removed is left out; any other
/// reference to a removed record is left empty. Conflict, with the reason, when nothing can come
/// back. Writes nothing.
Result<Plan> plan(const Database &database, std::span<const history::RecordId> wanted,
                  const Progress &progress = {});

/// How many changes plan() has to look through.
int size(const Database &database, std::span<const history::RecordId> wanted);

} // namespace restoral
