#pragma once

#include "records/result.h"

#include <QSet>
#include <QString>

class Database;

/// The SHA-256 (hex) of every file kept in the register; their contents are not read.
Result<QSet<QString>> keptFiles(const Database &database);
