#include "storage/store.h"

#include "storage/journal.h"
#include "storage/removal.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Storing
{
    Q_DECLARE_TR_FUNCTIONS(Storing)
};

Error readOnly()
{
    return {Error::Code::Access,
            Storing::tr("The register is open for reading only. Make a copy to change it."),
            {}};
}

/// Rows between two looks at the progress.
constexpr int progressStep = 500;

/// Changes from which on a batch gets more memory for pages: rows of an import land all over the
/// indexes.
constexpr int bigBatch = 1000;

class BigCache
{
public:
    BigCache(const Database &database, bool wanted)
        : m_database(wanted ? &database : nullptr)
    {
        set(u"PRAGMA cache_size=-200000"_s);
    }
    ~BigCache() { set(u"PRAGMA cache_size=-32768"_s); }
    BigCache(const BigCache &) = delete;
    BigCache &operator=(const BigCache &) = delete;

private:
    void set(const QString &pragma)
    {
        // Only speed depends on it, so a refusal is no error.
        if (m_database && !m_database->run(pragma))
            m_database = nullptr;
    }

    const Database *m_database;
};

bool isInsert(const Change &change, const Kind &kind)
{
    return change.op == Change::Op::Insert && change.kind == &kind;
}

std::vector<qint64> insertedIds(const Batch &batch, const Kind &kind)
{
    std::vector<qint64> ids;
    for (const Change &change : batch.changes) {
        if (isInsert(change, kind))
            ids.push_back(change.id);
    }
    return ids;
}

} // namespace

Store::Store(Database database)
    : m_database(std::make_unique<Database>(std::move(database)))
    , m_reader(*m_database)
    , m_writer(*m_database)
{
}

Result<Store> Store::open(const QString &path, Database::Access access, Database::Lock lock,
                          Database::Verify verify)
{
    Result<Database> database = Database::open(path, access, lock, verify);
    if (!database)
        return database.error();
    return Store(*std::move(database));
}

Result<> Store::apply(Batch &batch, const Progress &progress)
{
    return write(batch, {JournalMark::Op::Do, batch.takesBack}, progress);
}

Result<Store> Store::openBeside(const QString &path)
{
    Result<Database> database = Database::openWriter(path);
    if (!database)
        return database.error();
    return Store(*std::move(database));
}

/// Writes the files and the changes of \a batch, inside a transaction.
Result<> Store::writeAll(Batch &batch, const Progress &progress)
{
    for (const auto &file : batch.files) {
        if (Result<> kept = m_writer.keepFile(file); !kept)
            return kept;
    }
    const int total = int(batch.changes.size());
    for (int i = 0; i < total; ++i) {
        if (progress && i % progressStep == 0 && !progress(i, total))
            return Error{Error::Code::Stopped, Storing::tr("Stopped. Nothing was changed."), {}};
        if (Result<> applied = m_writer.apply(batch.changes[size_t(i)]); !applied)
            return applied;
    }
    return {};
}

Result<> Store::write(Batch &batch, const JournalMark &mark, const Progress &progress)
{
    if (!isWritable())
        return readOnly();
    if (batch.isEmpty())
        return {};
    Batch written = batch; // the caller's batch keeps its zero ids if something fails
    Transaction transaction(*m_database);
    Result<> result = transaction.begin();
    if (result)
        result = m_database->confirmLock();
    if (result)
        result = m_database->run(u"PRAGMA defer_foreign_keys=ON"_s);
    if (result)
        result = m_writer.noticeOthers();
    const BigCache cache(*m_database, int(written.changes.size()) > bigBatch);
    if (result)
        result = writeAll(written, progress);
    if (result)
        result = journal::record(*m_database, written, mark);
    if (result)
        result = transaction.commit();
    if (!result) {
        m_writer.forget();
        return result;
    }
    batch = std::move(written);
    return {};
}

/// Gives the inserts of a journalled batch their values, which stand in the records alone.
Result<> Store::complete(Batch &batch) const
{
    for (const Kind *kind : kinds()) {
        const std::vector<qint64> ids = insertedIds(batch, *kind);
        const Result<std::vector<Row>> rows = m_reader.rows(*kind, ids);
        if (!rows)
            return rows.error();
        if (rows->size() != ids.size())
            return Error{
                Error::Code::NotFound,
                Storing::tr("A record of this step no longer exists. Nothing was changed."),
                {}};
        auto row = rows->begin();
        for (Change &change : batch.changes) {
            if (isInsert(change, *kind))
                change = Change::insert(*kind, *row++);
        }
    }
    return {};
}

Result<Batch> Store::takeBack(qint64 id, const JournalMark &mark, const Progress &progress)
{
    Result<Batch> done = journal::changes(*m_database, id);
    if (!done)
        return done;
    if (Result<> completed = complete(*done); !completed)
        return completed.error();
    Batch back = done->reversed();
    if (Result<> written = write(back, mark, progress); !written)
        return written.error();
    return back;
}

Result<Batch> Store::undo(const Progress &progress)
{
    const Result<std::optional<JournalEntry>> last = journal::undoable(*m_database);
    if (!last)
        return last.error();
    if (!*last)
        return Error{Error::Code::NotFound, Storing::tr("There is nothing to undo."), {}};
    const qint64 target = (*last)->batch;
    return takeBack(target, {JournalMark::Op::Undo, target}, progress);
}

Result<Batch> Store::redo(const Progress &progress)
{
    const Result<std::optional<JournalEntry>> next = journal::redoable(*m_database);
    if (!next)
        return next.error();
    if (!*next)
        return Error{Error::Code::NotFound, Storing::tr("There is nothing to redo."), {}};
    const qint64 target = (*next)->batch;
    const Result<qint64> undone = journal::latestUndoOf(*m_database, target);
    if (!undone)
        return undone.error();
    return takeBack(*undone, {JournalMark::Op::Redo, target}, progress);
}

int Store::undoSize() const
{
    const auto last = journal::undoable(*m_database);
    return last && *last ? journal::size(*m_database, (*last)->batch) : 0;
}

int Store::redoSize() const
{
    const auto next = journal::redoable(*m_database);
    return next && *next ? journal::size(*m_database, (*next)->batch) : 0;
}

std::optional<QString> Store::undoLabel() const
{
    const auto last = journal::undoable(*m_database);
    return last && *last ? std::optional((*last)->label) : std::nullopt;
}

std::optional<QString> Store::redoLabel() const
{
    const auto next = journal::redoable(*m_database);
    return next && *next ? std::optional((*next)->label) : std::nullopt;
}

Result<Batch> Store::removal(const Kind &kind, const std::vector<qint64> &ids,
                             const Progress &progress) const
{
    return removal::batch(m_reader, kind, ids, progress);
}

Result<QByteArray> Store::file(const QString &hash) const
{
    Result<QSqlQuery> query = m_database->prepare(u"SELECT content FROM file WHERE hash=?"_s);
    if (!query)
        return query.error();
    query->bindValue(0, hash);
    if (Result<> done = exec(*query, m_database->path()); !done)
        return done.error();
    if (!query->next())
        return Error{Error::Code::NotFound, Storing::tr("The register does not have that file."),
                     hash};
    return query->value(0).toByteArray();
}
