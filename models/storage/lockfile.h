#pragma once

#include "records/result.h"

#include <QDateTime>
#include <QString>

/// Who has a register open for writing.
struct LockHolder
{
    QString user;
    QString host;
    qint64 pid = 0;
    QDateTime since; ///< UTC
    /// "Anna on PC-17 since 2026-11-23 10.42"
    QString described() const;
    bool operator==(const LockHolder &) const = default;
};

/// The file NAME.utblick.lock beside a register: says who has it open for writing.
/// A lock left by a program that died on this computer is taken over.
class LockFile
{
public:
    LockFile() = default;
    explicit LockFile(const QString &registerPath);
    ~LockFile();
    LockFile(LockFile &&other) noexcept;
    LockFile &operator=(LockFile &&other) noexcept;

    /// Locked when somebody holds it, Access when the folder cannot be written.
    Result<> acquire();
    /// Takes the lock although somebody holds it: for a holder that is known to be gone.
    Result<> takeOver();
    void release();
    bool isHeld() const { return m_held; }
    /// Who holds it now; nothing when it is free or unreadable.
    std::optional<LockHolder> holder() const;

    static QString pathFor(const QString &registerPath);

private:
    Result<> create();
    bool isStale(const LockHolder &holder) const;

    QString m_path;
    bool m_held = false;
};

/// The signed-in user's name, for locks and the journal.
QString userName();
