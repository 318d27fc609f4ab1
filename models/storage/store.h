#pragma once

#include "records/change.h"
#include "storage/database.h"
#include "storage/reader.h"
#include "storage/writer.h"

#include <optional>

/// The register's records: reads them, and lets batches of changes in, one transaction each.
/// Belongs to the thread that made it.
class Store
{
public:
    explicit Store(Database database);
    /// Opens a register, see Database::open().
    static Result<Store> open(const QString &path,
                              Database::Access access = Database::Access::Write,
                              Database::Lock lock = Database::Lock::Respect,
                              Database::Verify verify = Database::Verify::Now);

    const Database &database() const { return *m_database; }
    const Reader &reader() const { return m_reader; }
    const QString &path() const { return m_database->path(); }
    bool isWritable() const { return m_database->isWritable(); }

    /// Checks, journals and commits \a batch; fills in the ids and uuids of inserted records.
    /// Conflict when a field no longer has the value it is changed from, or a record is gone: then
    /// nothing is written. Invalid when a required field is empty or a reference leads nowhere.
    Result<> apply(Batch &batch, const Progress &progress = {});

    /// A second store for long work in another thread, while this program has the register at
    /// \a path open for writing. The store that has it open is then told by refresh().
    static Result<Store> openBeside(const QString &path);
    /// Another connection of this program wrote: forget what was remembered of the file.
    void refresh() { m_writer.forget(); }

    /// Takes back the latest batch still in force; the result is what was applied to do so.
    Result<Batch> undo(const Progress &progress = {});
    /// Applies again what the latest undo took back.
    Result<Batch> redo(const Progress &progress = {});
    /// How many changes undo() would take back, redo() would apply.
    int undoSize() const;
    int redoSize() const;
    /// What undo() would take back; nothing at the start.
    std::optional<QString> undoLabel() const;
    std::optional<QString> redoLabel() const;

    /// The changes that remove \a ids and what belongs to them, and clear the references to them.
    Result<Batch> removal(const Kind &kind, const std::vector<qint64> &ids,
                          const Progress &progress = {}) const;

    /// The content of a kept file. NotFound when the register does not have it.
    Result<QByteArray> file(const QString &hash) const;

private:
    Result<> write(Batch &batch, const JournalMark &mark, const Progress &progress);
    Result<> writeAll(Batch &batch, const Progress &progress);
    Result<Batch> takeBack(qint64 id, const JournalMark &mark, const Progress &progress);
    Result<> complete(Batch &batch) const;

    std::unique_ptr<Database> m_database; ///< reader and writer point to it, also after a move
    Reader m_reader;
    Writer m_writer;
};
