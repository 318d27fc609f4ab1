#pragma once

#include "records/result.h"

#include <QByteArrayView>
#include <QLockFile>
#include <QSet>
#include <QString>

#include <memory>
#include <mutex>

/// The one way to replace a folder: a new one is made beside it, from new files and from files kept
/// from the old one, flushed, and then put in its place in one step. A crash or a full disk leaves
/// the old folder or the new one, never a mixture. What is left of an unfinished one is removed the
/// next time.
class SafeFolder
{
public:
    /// Keeps others from replacing the same folder meanwhile; given back when it goes. The lock of
    /// a program that died on this computer holds nobody up.
    using Lock = std::unique_ptr<QLockFile>;
    /// Takes the lock of the folder at \a target, and waits half a second for it. Locked when
    /// somebody replaces the folder now; null when nobody can, because the folder around it is
    /// missing or cannot be written to.
    static Result<Lock> lock(const QString &target);

    /// Starts a new folder for the place \a target, which need not exist. Access when the folder
    /// around it cannot be written to; Locked when somebody else replaces it now, unless \a lock
    /// is already ours.
    static Result<SafeFolder> beside(const QString &target, Lock lock = {});
    SafeFolder(SafeFolder &&other) noexcept;
    SafeFolder &operator=(SafeFolder &&) = delete;
    SafeFolder(const SafeFolder &) = delete;
    SafeFolder &operator=(const SafeFolder &) = delete;
    /// Removes what was not put in place.
    ~SafeFolder();

    /// Writes a file; \a path is relative, its folders are made. Different files may be written
    /// from different threads.
    Result<> write(const QString &path, QByteArrayView content);
    /// Takes the file, link or empty folder at \a path over from the old folder, as it is.
    Result<> keep(const QString &path);
    /// Flushes everything and puts the folder in its place.
    Result<> finish();

    /// Where \a target really lies, when it is a link to a folder.
    static QString place(const QString &target);
    /// Puts back the old folder at \a target when a crash left it aside, and removes leftovers.
    /// Only for one who has the lock: what another is just making looks the same.
    static void recover(const QString &target);

private:
    SafeFolder(QString target, Lock lock);
    Result<> makeFolderOf(const QString &path);

    QString m_target;
    QString m_made; ///< the new folder while it is beside; empty when in place
    QSet<QString> m_folders; ///< that exist in the new folder
    std::unique_ptr<std::mutex> m_mutex = std::make_unique<std::mutex>(); ///< over m_folders
    Lock m_lock;
};
