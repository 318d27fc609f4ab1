#include "storage/database.h"

#include "storage/guard.h"
#include "storage/migrations.h"

#include <QAtomicInt>
#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlError>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

struct Storage
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

QString newConnectionName()
{
    static QAtomicInt count;
    return u"utblick-%1"_s.arg(count.fetchAndAddRelaxed(1));
}

} // namespace

Error sqlError(const QSqlError &error, const QString &path)
{
    const int code = error.nativeErrorCode().toInt() & 0xff; // the primary part of SQLite's code
    const QString name = QFileInfo(path).fileName();
    const QString detail = error.databaseText();
    switch (code) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return {
            Error::Code::Locked,
            Storage::tr("“%1” is being used by another program. Try again in a moment.").arg(name),
            detail};
    case 8: // SQLITE_READONLY
        return {Error::Code::Access,
                Storage::tr("“%1” may not be written to. Check the rights to the file and its "
                            "folder.")
                    .arg(name),
                detail};
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return {Error::Code::Format,
                Storage::tr("“%1” is damaged. Open a backup, or ask for help before you go on.")
                    .arg(name),
                detail};
    case 13: // SQLITE_FULL
        return {Error::Code::Disk,
                Storage::tr("The disk is full, so nothing was saved. Make room and try again."),
                detail};
    case 10: // SQLITE_IOERR
    case 14: // SQLITE_CANTOPEN
        return {Error::Code::Disk,
                Storage::tr("“%1” cannot be reached. Check the disk or the network and try again.")
                    .arg(name),
                detail};
    case 19: // SQLITE_CONSTRAINT
        return {Error::Code::Invalid,
                Storage::tr("A record refers to another that does not exist. Nothing was saved."),
                detail};
    default:
        return {Error::Code::Disk,
                Storage::tr("“%1” could not be read or written. Nothing was saved.").arg(name),
                detail};
    }
}

Result<> exec(QSqlQuery &query, const QString &path)
{
    if (query.exec())
        return {};
    const Error error = sqlError(query.lastError(), path);
    query.finish();
    return error;
}

Result<> eachRow(QSqlQuery &query, const QString &path,
                 const std::function<bool(const QSqlQuery &)> &visit)
{
    if (Result<> done = exec(query, path); !done)
        return done;
    bool wanted = true;
    while (wanted && query.next())
        wanted = visit(query);
    const QSqlError error = query.lastError();
    query.finish();
    return wanted && error.isValid() ? Result<>(sqlError(error, path)) : Result<>();
}

Database &Database::operator=(Database &&other) noexcept
{
    if (this != &other) {
        close();
        m_path = std::move(other.m_path);
        m_connection = std::exchange(other.m_connection, {});
        m_writable = other.m_writable;
        m_lock = std::move(other.m_lock);
    }
    return *this;
}

Database::Database(Database &&other) noexcept
{
    *this = std::move(other);
}

Database::~Database()
{
    close();
}

void Database::close()
{
    if (m_connection.isEmpty())
        return;
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
    m_connection.clear();
    m_lock.reset();
}

Result<Database> Database::connect(const QString &path, bool writable)
{
    Database database;
    database.m_path = path;
    database.m_writable = writable;
    database.m_connection = newConnectionName();
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, database.m_connection);
    connection.setDatabaseName(path);
    connection.setConnectOptions(writable ? u"QSQLITE_BUSY_TIMEOUT=5000"_s
                                          : u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!connection.open())
        return sqlError(connection.lastError(), path);
    if (Result<> configured = database.configure(); !configured)
        return configured.error();
    return database;
}

Result<> Database::configure() const
{
    const QStringList pragmas{u"PRAGMA foreign_keys=ON"_s,    u"PRAGMA trusted_schema=OFF"_s,
                              u"PRAGMA cell_size_check=ON"_s, u"PRAGMA synchronous=FULL"_s,
                              u"PRAGMA cache_size=-32768"_s,  u"PRAGMA mmap_size=0"_s,
                              u"PRAGMA temp_store=MEMORY"_s};
    for (const QString &pragma : pragmas) {
        if (Result<> done = run(pragma); !done)
            return done;
    }
    return {};
}

/// Rolls back what a crash left half-written, which a reading connection cannot do. While somebody
/// has the register open for writing, its journal is at work and none of our business.
Result<> Database::recover(const QString &path)
{
    if (QFileInfo(path + u"-journal"_s).size() <= 0)
        return {};
    LockFile lock(path);
    if (!lock.acquire())
        return {};
    const Result<Database> writing = connect(path, true);
    if (!writing)
        return writing.error();
    const Result<QVariant> read = writing->value(u"SELECT count(*) FROM sqlite_schema"_s);
    return read ? Result<>() : read.error();
}

namespace {

/// Looks inside: the tables it must have; what is to be written is sound, if \a verify asks for it,
/// and of this version.
Result<> makeUsable(const Database &database, bool verify)
{
    if (Result<> known = guard::checkSchema(database); !known)
        return known;
    if (verify && database.isWritable()) {
        if (Result<> sound = database.verify(); !sound)
            return sound;
    }
    return migrations::bringUpToDate(database);
}

} // namespace

/// The lock for writing; none where the folder does not take one, which leaves reading.
Result<std::unique_ptr<LockFile>> Database::lockFor(const QString &path, Lock lock)
{
    auto file = std::make_unique<LockFile>(path);
    const Result<> held = lock == Lock::TakeOver ? file->takeOver() : file->acquire();
    if (held)
        return file;
    if (held.error().code == Error::Code::Access)
        return std::unique_ptr<LockFile>();
    return held.error();
}

Result<Database> Database::open(const QString &path, Access access, Lock lock, Verify verify)
{
    const Result<guard::Findings> found = guard::inspect(path);
    if (!found)
        return found.error();
    const bool isOld = found->version < migrations::current();
    std::unique_ptr<LockFile> lockFile;
    if (found->writable && (access == Access::Write || isOld)) {
        Result<std::unique_ptr<LockFile>> held = lockFor(path, lock);
        if (!held)
            return held.error();
        lockFile = *std::move(held);
    } else if (found->writable) {
        if (Result<> recovered = recover(path); !recovered)
            return recovered.error();
    }
    Result<Database> database = connect(path, lockFile != nullptr);
    if (!database)
        return database;
    database->m_lock = std::move(lockFile);
    if (Result<> usable = makeUsable(*database, verify == Verify::Now || isOld); !usable)
        return usable.error();
    if (access == Access::Read && database->isWritable()) {
        database->close(); // it was only brought up to date
        return connect(path, false);
    }
    return database;
}

Result<Database> Database::create(const QString &path)
{
    if (Result<> free = guard::mayCreate(path); !free)
        return free.error();
    return migrations::createRegister(path, [](const QString &at) { return connect(at, true); });
}

Result<Database> Database::openReader(const QString &path)
{
    Result<Database> database = connect(path, false);
    if (database) {
        // What an older file cannot have is looked for nonetheless.
        if (const Result<bool> complete = migrations::standIn(*database); !complete)
            return complete.error();
    }
    return database;
}

Result<Database> Database::openWriter(const QString &path)
{
    return connect(path, true);
}

Result<Database> Database::inMemory()
{
    return connect(u":memory:"_s, true);
}

Result<> Database::verify() const
{
    const Result<QVariant> checked = value(u"PRAGMA quick_check(1)"_s);
    if (!checked)
        return checked.error();
    const Result<QVariant> loose = value(u"PRAGMA foreign_key_check"_s);
    if (!loose)
        return loose.error();
    if (checked->toString() == u"ok" && loose->isNull())
        return {};
    return Error{Error::Code::Format,
                 Storage::tr("“%1” is damaged. Open a backup, or ask for help before you go on.")
                     .arg(QFileInfo(m_path).fileName()),
                 checked->toString()};
}

Result<> Database::confirmLock() const
{
    if (!m_writable)
        return {};
    return m_lock ? m_lock->confirm() : LockFile(m_path).confirm();
}

Result<> Database::run(const QString &sql) const
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return sqlError(query.lastError(), m_path);
    return {};
}

Result<QSqlQuery> Database::prepare(const QString &sql) const
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return sqlError(query.lastError(), m_path);
    return query;
}

Result<QVariant> Database::value(const QString &sql) const
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return sqlError(query.lastError(), m_path);
    return query.next() ? query.value(0) : QVariant();
}

Result<> Database::begin() const
{
    return run(u"BEGIN IMMEDIATE"_s);
}
Result<> Database::commit() const
{
    return run(u"COMMIT"_s);
}

void Database::rollback() const
{
    // A failed write may have rolled back already; then there is nothing left to do.
    if (const Result<> done = run(u"ROLLBACK"_s); !done)
        return;
}

Transaction::~Transaction()
{
    if (m_active)
        m_database.rollback();
}

Result<> Transaction::begin()
{
    Result<> begun = m_database.begin();
    m_active = begun.ok();
    return begun;
}

Result<> Transaction::commit()
{
    Result<> committed = m_database.commit();
    m_active = !committed.ok();
    return committed;
}
