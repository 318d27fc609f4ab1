#pragma once

#include "records/result.h"

#include <QByteArrayView>
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
    /// Starts a new folder for the place \a target, which need not exist. Access when the folder
    /// around it cannot be written to.
    static Result<SafeFolder> beside(const QString &target);
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
    static void recover(const QString &target);

private:
    explicit SafeFolder(QString target);
    Result<> makeFolderOf(const QString &path);

    QString m_target;
    QString m_made; ///< the new folder while it is beside; empty when in place
    QSet<QString> m_folders; ///< that exist in the new folder
    std::unique_ptr<std::mutex> m_mutex = std::make_unique<std::mutex>(); ///< over m_folders
};
