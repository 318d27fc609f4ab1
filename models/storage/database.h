#pragma once

#include "records/progress.h"
#include "records/result.h"
#include "storage/lockfile.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

#include <functional>
#include <memory>

/// An open register: one SQLite connection that belongs to the thread that opened it.
class Database
{
public:
    enum class Access { Read, Write };
    enum class Lock { Respect, TakeOver };
    /// When a register to be written is read through: now, or by the caller, who calls verify()
    /// before the first write.
    enum class Verify { Now, Later };

    /// Opens an existing register. Refuses, and leaves as it is, what is not a register of this
    /// version or older, and what is to be written and is not sound. An older one is backed up and
    /// brought up to date. One that may not be written to opens for reading, see isWritable().
    /// Error codes: NotFound, Access, Locked, Format, Disk.
    static Result<Database> open(const QString &path, Access access, Lock lock = Lock::Respect,
                                 Verify verify = Verify::Now);
    /// Makes a new, empty register. Access when \a path exists.
    static Result<Database> create(const QString &path);
    /// A second, reading connection to a file that this program already has open; for another
    /// thread.
    static Result<Database> openReader(const QString &path);
    /// The same for writing, while this program holds the lock on the file.
    static Result<Database> openWriter(const QString &path);

    /// An empty database that lives in memory; for comparing schemas.
    static Result<Database> inMemory();

    Database(Database &&other) noexcept;
    Database &operator=(Database &&other) noexcept;
    ~Database();

    const QString &path() const { return m_path; }
    bool isWritable() const { return m_writable; }

    /// Locked when the lock that came with opening for writing is somebody else's by now.
    Result<> confirmLock() const;
    /// Reads the whole file: its pages, rows and references. Format when damaged.
    Result<> verify() const;

    /// Runs one statement without parameters.
    Result<> run(const QString &sql) const;
    /// A prepared statement, forward only.
    Result<QSqlQuery> prepare(const QString &sql) const;
    /// One value of one row; an invalid QVariant when there is no row.
    Result<QVariant> value(const QString &sql) const;

    Result<> begin() const; ///< BEGIN IMMEDIATE
    Result<> commit() const;
    void rollback() const;

private:
    Database() = default;
    static Result<Database> connect(const QString &path, bool writable);
    static Result<> recover(const QString &path);
    static Result<std::unique_ptr<LockFile>> lockFor(const QString &path, Lock lock);
    Result<> configure() const;
    void close();

    QString m_path;
    QString m_connection; ///< name in QSqlDatabase; empty when moved from
    bool m_writable = false;
    std::unique_ptr<LockFile> m_lock;
};

/// Rolls back at the end of its scope unless committed.
class Transaction
{
public:
    explicit Transaction(const Database &database)
        : m_database(database)
    {
    }
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    Result<> begin();
    Result<> commit();

private:
    const Database &m_database;
    bool m_active = false;
};

/// The error of a statement that failed, in the user's words.
Error sqlError(const QSqlError &error, const QString &path);
/// Runs a prepared and bound statement.
Result<> exec(QSqlQuery &query, const QString &path);
/// Runs a prepared and bound statement and visits its rows until \a visit returns false. An error
/// in the middle is an error: the rows seen by then are not all.
Result<> eachRow(QSqlQuery &query, const QString &path,
                 const std::function<bool(const QSqlQuery &)> &visit);
