#pragma once

#include "records/result.h"

class Database;

/// A number that is another one once anybody else, in this program or on another computer, has
/// written to the file of \a database. While it stays the same, all that was read is of one moment.
/// Asking locks nobody out, as a long transaction would.
Result<qint64> fileState(const Database &database);
