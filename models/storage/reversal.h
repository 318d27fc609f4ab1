#pragma once

#include "records/change.h"
#include "records/progress.h"
#include "storage/database.h"

/// Taking back one action by itself, whatever was done since.
namespace reversal {

/// The changes that take back the action \a id, to be applied as an action of their own: "Take
/// back: Change project". Conflict, with a sentence that says which record and field hinders, when
/// something later depends on it: a field was changed again, a record is gone, back, or referred to
/// by another one, a number was given to another record. Invalid when the action cannot be taken
/// back by itself, see history::Action::hindrance(). Writes nothing.
Result<Batch> batch(const Database &database, qint64 id, const Progress &progress = {});

} // namespace reversal
