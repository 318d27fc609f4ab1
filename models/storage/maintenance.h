#pragma once

#include "records/progress.h"
#include "records/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>

class Database;

/// Looking after a register as a whole.
namespace maintenance {

/// What is unsound: structure, references, records whose content does not match its digest,
/// journal, kept files, search index. Empty when the register is sound.
Result<QStringList> unsound(const Database &database, const Progress &progress = {});

/// Writes the register's content as canonical text, the same for the same content: one JSON object
/// a line, kinds and ids ascending, links between records as kind:id. \a write returns false to
/// stop.
Result<> dump(const Database &database, const std::function<bool(const QByteArray &line)> &write);

/// Copies the register to \a destination, which must not exist, and verifies the copy.
Result<> backup(const Database &database, const QString &destination);

} // namespace maintenance
