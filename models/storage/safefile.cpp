#include "storage/safefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <set>
#include <system_error>

#ifdef Q_OS_WIN
#    include <io.h>
#    include <qt_windows.h>
#else
#    include <fcntl.h>
#    include <unistd.h>
#endif

namespace safefile {

using namespace Qt::StringLiterals;

bool isDiskFull(const QString &reason)
{
#ifdef Q_OS_WIN
    constexpr int codes[] = {ERROR_HANDLE_DISK_FULL, ERROR_DISK_FULL, ERROR_DISK_QUOTA_EXCEEDED};
#else
    constexpr int codes[] = {ENOSPC, EDQUOT};
#endif
    return std::ranges::any_of(codes, [&reason](int code) {
        const QString words = qt_error_string(code);
        return !words.isEmpty() && reason.contains(words);
    });
}

namespace {

struct SafeFile
{
    Q_DECLARE_TR_FUNCTIONS(SafeFile)
};

Error failure(const QString &path, const QString &detail)
{
    const QString name = QFileInfo(path).fileName();
    if (isDiskFull(detail)) {
        return {Error::Code::Disk,
                SafeFile::tr("The disk is full, so “%1” was not written. Make room and try again.")
                    .arg(name),
                detail};
    }
    return {Error::Code::Disk,
            SafeFile::tr("“%1” could not be written. Check that the folder exists and may be "
                         "written to.")
                .arg(name),
            detail};
}

std::filesystem::path native(const QString &path)
{
    return {path.toStdU16String()};
}

bool syncHandle(int handle)
{
#ifdef Q_OS_WIN
    return _commit(handle) == 0;
#else
    return ::fsync(handle) == 0;
#endif
}

Result<> rename(const QString &from, const QString &to)
{
    std::error_code error;
    std::filesystem::rename(native(from), native(to), error);
    if (error) {
        QFile::remove(from);
        return failure(to, qt_error_string(error.value()));
    }
    return {};
}

/// Source: sqlite.org/fileformat2.html, the header of a database.
constexpr QByteArrayView databaseHeader("SQLite format 3\0", 16);

bool isDatabase(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(databaseHeader.size()) == databaseHeader;
}

/// Whoever types the name of a register for a report or a table must not lose the register.
Result<> spareDatabase(const QString &path, bool becomesDatabase)
{
    if (becomesDatabase || !isDatabase(path))
        return {};
    return Error{Error::Code::Access,
                 SafeFile::tr("“%1” is a register, so nothing was written. Choose another name.")
                     .arg(QFileInfo(path).fileName()),
                 path};
}

/// Writes the new file \a path and, when \a durable, flushes it to the medium. Messages tell of
/// \a told.
Result<> fill(const QString &path, QByteArrayView content, bool durable, const QString &told)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
        return failure(told, file.errorString());
    qint64 written = 0;
    while (written < content.size()) {
        const qint64 count = file.write(content.data() + written, content.size() - written);
        if (count <= 0)
            break;
        written += count;
    }
    const bool ok = written == content.size() && (!durable || syncHandle(file.handle()));
    const QString reason = ok ? QString() : qt_error_string();
    file.close();
    if (ok && file.error() == QFileDevice::NoError)
        return {};
    file.remove();
    return failure(told, reason.isEmpty() ? file.errorString() : reason);
}

/// The same beside \a path, in place of what an interrupted attempt may have left there.
Result<> fillTemporary(const QString &path, QByteArrayView content, bool durable)
{
    if (Result<> spared = spareDatabase(path, content.startsWith(databaseHeader)); !spared)
        return spared;
    const QString temporary = safefile::temporaryBeside(path);
    QFile::remove(temporary);
    return fill(temporary, content, durable, path);
}

} // namespace

QString temporaryBeside(const QString &path)
{
    const QFileInfo info(path);
    return info.dir().filePath(u'.' + info.fileName() + u".part"_s);
}

Result<> sync(const QString &path)
{
#ifdef Q_OS_WIN
    if (QFileInfo(path).isDir())
        return {}; // folders cannot be flushed there, renames are journaled by the file system
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !syncHandle(file.handle()))
        return failure(path, qt_error_string());
    return {};
#else
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool ok = handle >= 0 && syncHandle(handle);
    const QString reason = ok ? QString() : qt_error_string();
    if (handle >= 0)
        ::close(handle);
    return ok ? Result<>() : failure(path, reason);
#endif
}

Result<> create(const QString &path, QByteArrayView content)
{
    return fill(path, content, false, path);
}

Result<> write(const QString &path, QByteArrayView content)
{
    if (Result<> filled = fillTemporary(path, content, true); !filled)
        return filled;
    if (Result<> renamed = rename(temporaryBeside(path), path); !renamed)
        return renamed;
    return sync(QFileInfo(path).absolutePath());
}

namespace {

/// Few files are flushed one by one, many by flushing the whole file system they lie on.
constexpr size_t few = 64;

Result<> syncTemporaries(const std::vector<Content> &files)
{
#ifdef Q_OS_LINUX
    if (files.size() > few) {
        const QByteArray folder = QFile::encodeName(QFileInfo(files.front().path).absolutePath());
        const int handle = ::open(folder.constData(), O_RDONLY | O_CLOEXEC);
        const bool ok = handle >= 0 && ::syncfs(handle) == 0;
        if (handle >= 0)
            ::close(handle);
        return ok ? Result<>() : failure(files.front().path, qt_error_string());
    }
#endif
    for (const Content &file : files) {
        if (Result<> synced = sync(temporaryBeside(file.path)); !synced)
            return synced;
    }
    return {};
}

Result<> fillTemporaries(const std::vector<Content> &files)
{
    for (const Content &file : files) {
        if (Result<> filled = fillTemporary(file.path, file.bytes, false); !filled)
            return filled;
    }
    return syncTemporaries(files);
}

} // namespace

Result<> writeAll(const std::vector<Content> &files)
{
    Result<> result = fillTemporaries(files);
    std::set<QString> folders;
    for (const Content &file : files) {
        if (result)
            result = rename(temporaryBeside(file.path), file.path);
        else
            QFile::remove(temporaryBeside(file.path));
        folders.insert(QFileInfo(file.path).absolutePath());
    }
    for (const QString &folder : folders) {
        if (result)
            result = sync(folder);
    }
    return result;
}

Result<> adopt(const QString &temporary, const QString &path)
{
    Result<> ready = spareDatabase(path, isDatabase(temporary));
    if (ready)
        ready = sync(temporary);
    if (!ready) {
        QFile::remove(temporary);
        return ready;
    }
    if (Result<> renamed = rename(temporary, path); !renamed)
        return renamed;
    return sync(QFileInfo(path).absolutePath());
}

} // namespace safefile
