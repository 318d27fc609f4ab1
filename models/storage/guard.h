#pragma once

#include "records/result.h"

#include <QString>

class Database;

/// What is looked at before a register is trusted. Nothing here writes.
namespace guard {

/// The four bytes "Utbl" in the header of our files.
constexpr qint32 applicationId = 0x5574626c;

struct Findings
{
    bool writable = false; ///< file and folder may be written
    int version = 0; ///< schema version of the file
};

/// Whether the file at \a path and its folder may be written to, as far as the system says.
bool mayWrite(const QString &path);

/// Looks at the plain file: there, a file, not empty, SQLite, ours, not newer than this program.
Result<Findings> inspect(const QString &path);

/// Compares tables, indexes and columns with what the file's version must have. Format when they
/// differ.
Result<> checkSchema(const Database &database);

/// Whether a new register may be made at \a path: the folder exists, the file does not.
Result<> mayCreate(const QString &path);

} // namespace guard
