#pragma once

#include "storage/store.h"

#include <QByteArray>

/// Scripts of the verb `edit`.
namespace editscript {

/// Runs one line: a JSON object with "op" insert, update, remove, undo or redo; "kind"; "id";
/// "values" by field key. Values are as files write them; references are ids or names, links uuids
/// or kind:id. Invalid, in words that name the culprit, when the line cannot be understood; then
/// nothing is changed.
Result<> runLine(Store &store, const QByteArray &line);

} // namespace editscript
