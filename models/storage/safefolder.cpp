#include "storage/safefolder.h"

#include "storage/safefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <filesystem>
#include <system_error>

#ifdef Q_OS_LINUX
#    include <cstdio>
#    include <fcntl.h>
#    include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SafeFolder)
};

constexpr int patience = 500; // ms that a lock is waited for: some only look, and are soon done

std::filesystem::path native(const QString &path)
{
    return {path.toStdU16String()};
}

QString beside(const QString &target, const QString &end)
{
    const QFileInfo info(target);
    return info.dir().filePath(u'.' + info.fileName() + end);
}

QString newFolder(const QString &target)
{
    return beside(target, u".utblick-new"_s);
}

QString lockOf(const QString &target)
{
    return beside(target, u".utblick-lock"_s);
}

QString oldFolder(const QString &target)
{
    return beside(target, u".utblick-old"_s);
}

Error failure(const QString &path, const QString &detail)
{
    const QString name = QFileInfo(path).fileName();
    if (safefile::isDiskFull(detail))
        return {Error::Code::Disk,
                Text::tr("The disk is full, so the folder “%1” stays as it was. Make room and try "
                         "again.")
                    .arg(name),
                detail};
    return {
        Error::Code::Access,
        Text::tr("The folder “%1” could not be replaced and stays as it was. Check that you may "
                 "write where it lies, and that no other program uses it.")
            .arg(name),
        detail};
}

/// Removes a folder that is of no use any more; of a link only the link.
void discard(const QString &folder)
{
    if (QFileInfo(folder).isSymLink())
        QFile::remove(folder);
    else
        QDir(folder).removeRecursively();
}

/// Flushes all that was written below \a folder.
Result<> flush(const QString &folder)
{
#ifdef Q_OS_LINUX
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_CLOEXEC);
    const bool ok = handle >= 0 && ::syncfs(handle) == 0;
    const QString reason = ok ? QString() : qt_error_string();
    if (handle >= 0)
        ::close(handle);
    return ok ? Result<>() : failure(folder, reason);
#else
    return safefile::sync(folder);
#endif
}

/// Lets two folders change places in one step; false where the system cannot.
bool exchange([[maybe_unused]] const QString &one, [[maybe_unused]] const QString &other)
{
#ifdef Q_OS_LINUX
    return ::renameat2(AT_FDCWD, QFile::encodeName(one).constData(), AT_FDCWD,
                       QFile::encodeName(other).constData(), RENAME_EXCHANGE)
        == 0;
#else
    return false;
#endif
}

Result<> rename(const QString &from, const QString &to)
{
    std::error_code error;
    std::filesystem::rename(native(from), native(to), error);
    return error ? Result<>(failure(to, qt_error_string(error.value()))) : Result<>();
}

} // namespace

SafeFolder::SafeFolder(QString target, Lock lock)
    : m_target(std::move(target))
    , m_made(newFolder(m_target))
    , m_lock(std::move(lock))
{
}

SafeFolder::SafeFolder(SafeFolder &&other) noexcept
    : m_target(std::move(other.m_target))
    , m_made(std::exchange(other.m_made, QString()))
    , m_folders(std::move(other.m_folders))
    , m_mutex(std::move(other.m_mutex))
    , m_lock(std::move(other.m_lock))
{
}

SafeFolder::~SafeFolder()
{
    if (!m_made.isEmpty())
        discard(m_made);
}

/// Where \a target really lies: a link to a folder stays a link, and its folder is replaced.
QString SafeFolder::place(const QString &target)
{
    const QFileInfo info(target);
    return QDir::cleanPath(info.isDir() ? info.canonicalFilePath() : info.absoluteFilePath());
}

void SafeFolder::recover(const QString &place)
{
    const QString target = SafeFolder::place(place);
    const QString old = oldFolder(target);
    // Between two renames the place was empty: the old folder goes back.
    if (!QFileInfo::exists(target) && QFileInfo(old).isDir())
        QDir().rename(old, target);
    discard(old);
    discard(newFolder(target));
}

Result<SafeFolder::Lock> SafeFolder::lock(const QString &target)
{
    const QString clean = place(target);
    auto lock = std::make_unique<QLockFile>(lockOf(clean));
    lock->setStaleLockTime(0); // an export of any length is one: only the dead are passed over
    if (lock->tryLock(patience))
        return lock;
    if (lock->error() != QLockFile::LockFailedError)
        return Lock();
    return Error{Error::Code::Locked,
                 Text::tr("Somebody is writing to the folder “%1” right now. Wait until that is "
                          "done, and try again.")
                     .arg(QFileInfo(clean).fileName()),
                 lockOf(clean)};
}

Result<SafeFolder> SafeFolder::beside(const QString &target, Lock lock)
{
    const QString clean = place(target);
    const bool isRoom = QDir().mkpath(QFileInfo(clean).path());
    if (!lock) {
        Result<Lock> taken = SafeFolder::lock(clean);
        if (!taken)
            return taken.error();
        lock = *std::move(taken);
    }
    if (lock)
        recover(clean);
    SafeFolder folder(clean, std::move(lock));
    if (!isRoom || !folder.m_lock || !QDir().mkdir(folder.m_made)) {
        folder.m_made.clear();
        return failure(clean, qt_error_string());
    }
    return folder;
}

Result<> SafeFolder::makeFolderOf(const QString &path)
{
    const qsizetype slash = path.lastIndexOf(u'/');
    const QString folder = slash < 0 ? QString() : path.left(slash);
    if (folder.isEmpty())
        return {};
    const std::lock_guard lock(*m_mutex);
    if (m_folders.contains(folder))
        return {};
    if (!QDir(m_made).mkpath(folder))
        return failure(m_target, qt_error_string());
    m_folders.insert(folder);
    return {};
}

Result<> SafeFolder::write(const QString &path, QByteArrayView content)
{
    if (Result<> made = makeFolderOf(path); !made)
        return made;
    return safefile::create(m_made + u'/' + path, content);
}

Result<> SafeFolder::keep(const QString &path)
{
    if (Result<> made = makeFolderOf(path); !made)
        return made;
    const std::filesystem::path from = native(m_target + u'/' + path);
    const std::filesystem::path to = native(m_made + u'/' + path);
    std::error_code error;
    if (std::filesystem::is_directory(std::filesystem::symlink_status(from, error))) {
        std::filesystem::create_directory(to, from, error);
    } else if (std::filesystem::is_symlink(from, error)) {
        std::filesystem::copy_symlink(from, to, error);
    } else {
        std::filesystem::create_hard_link(from, to, error);
        if (error) // not on every disk
            std::filesystem::copy_file(from, to, error);
    }
    return error ? Result<>(failure(m_target, qt_error_string(error.value()))) : Result<>();
}

Result<> SafeFolder::finish()
{
    if (Result<> flushed = flush(m_made); !flushed)
        return flushed;
    const QString old = oldFolder(m_target);
    if (!QFileInfo::exists(m_target)) {
        if (Result<> renamed = rename(m_made, m_target); !renamed)
            return renamed;
    } else if (exchange(m_made, m_target)) {
        discard(m_made);
    } else {
        if (Result<> renamed = rename(m_target, old); !renamed)
            return renamed;
        if (Result<> renamed = rename(m_made, m_target); !renamed) {
            QDir().rename(old, m_target);
            return renamed;
        }
        discard(old);
    }
    m_made.clear();
    m_lock.reset();
    return safefile::sync(QFileInfo(m_target).absolutePath());
}
