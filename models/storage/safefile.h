#pragma once

#include "records/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <vector>

/// The one way to write a file: a temporary file beside it, every write checked, file and folder
/// synced, then renamed over the old one. A full disk or a crash leaves the old file as it was.
namespace safefile {

/// Whether \a reason, in the words of qt_error_string(), which are those of the user's language,
/// says that the disk is full, or the part of it that the user may fill.
bool isDiskFull(const QString &reason);

/// Writes \a content to \a path.
Result<> write(const QString &path, QByteArrayView content);

/// A file to write.
struct Content
{
    QString path;
    QByteArray bytes;
};

/// Writes many files: all under temporary names first, then flushed together, then renamed, so that
/// thousands cost hardly more than one. After an error some may be new and the others are as they
/// were.
Result<> writeAll(const std::vector<Content> &files);

/// Writes a new file that nobody looks at yet, without flushing it: for folders that are made
/// beside and put in place as a whole, see SafeFolder.
Result<> create(const QString &path, QByteArrayView content);

/// Flushes \a path, a file or a folder, to the medium.
Result<> sync(const QString &path);

/// Syncs the finished file \a temporary and renames it to \a path, then syncs the folder.
Result<> adopt(const QString &temporary, const QString &path);

/// A free name beside \a path for a file that adopt() shall take.
QString temporaryBeside(const QString &path);

} // namespace safefile
