#pragma once

#include "records/result.h"

#include <QString>
#include <QStringList>

#include <functional>

class Database;

/// The numbered steps in resources/schema that a file went through; the number is its version.
namespace migrations {

/// The version this program writes.
int current();

/// The statements of migration \a number, in order.
Result<QStringList> statements(int number);

/// Brings a file opened for writing to the current version, each migration in one transaction with
/// its version, after a verified backup beside the file. One that is opened for reading gets what
/// it lacks for as long as it is open, see standIn(); Access when that is not enough.
Result<> bringUpToDate(const Database &database);

/// Gives a connection that only reads an older file the tables that it lacks, empty and temporary,
/// and the columns, with their defaults; at most one column a table. Nothing is written. False when
/// the file lacks more than those and indexes.
Result<bool> standIn(const Database &database);

/// Makes a new register at \a path: written beside it under a temporary name, then renamed.
Result<Database> createRegister(const QString &path,
                                const std::function<Result<Database>(const QString &)> &connect);

/// What \a objects reads from an empty file of \a version.
Result<QStringList> schemaOf(int version,
                             const std::function<Result<QStringList>(const Database &)> &objects);

} // namespace migrations
