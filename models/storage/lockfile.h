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
    QString token; ///< one lock from the other, also of the same program
    /// "Anna on PC-17 since 2026-11-23 10.42"
    QString described() const;
    bool isThisProgram() const;
    bool operator==(const LockHolder &) const = default;
};

/// The file NAME.utblick.lock beside a register: says who has it open for writing.
/// A lock left by a program that died on this computer is taken over. What was taken over by
/// somebody else is theirs: see confirm().
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
    /// Before something is written: Locked when the lock is no longer ours. One that holds nothing
    /// itself asks whether this program does.
    Result<> confirm() const;
    /// Gives the lock back, unless it is somebody else's by now.
    void release();
    bool isHeld() const { return !m_token.isEmpty(); }
    /// Who holds it now; nothing when it is free or unreadable.
    std::optional<LockHolder> holder() const;

    static QString pathFor(const QString &registerPath);

private:
    Result<> create();
    bool isStale(const LockHolder &holder) const;

    QString m_path;
    QString m_token; ///< of the lock we hold; empty when we hold none
};

/// The signed-in user's name, for locks and the journal.
QString userName();
