#pragma once

#include "records/progress.h"
#include "records/result.h"

#include <QString>
#include <QStringList>

/// Writes ZIP archives. What goes in decides the bytes that come out, and nothing else: entries
/// stand in the order of their names and all have the same time.
namespace zipfile {

/// Packs \a names, files below \a folder with / between their parts, into the archive \a path,
/// which is replaced in one step or stays as it was. Access when a file cannot be read, Disk when
/// the archive cannot be written, Stopped when \a progress answers false.
Result<> write(const QString &path, const QString &folder, QStringList names,
               const Progress &progress = {});

} // namespace zipfile
