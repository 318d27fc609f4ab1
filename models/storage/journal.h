#pragma once

#include "records/change.h"
#include "records/result.h"
#include "storage/writer.h"

#include <QDateTime>

#include <optional>

class Database;

/// A batch as the journal remembers it.
struct JournalEntry
{
    qint64 batch = 0;
    QDateTime time; ///< UTC
    QString user;
    QString label;
    JournalMark mark;
};

/// One record's part in a batch, for its history.
struct HistoryEntry
{
    JournalEntry batch;
    Change
        change; ///< an insert carries no values: they stand in later entries and the record itself
};

/// The journal in the file: who did what, when, with the values the file no longer knows.
namespace journal {

/// Records \a batch; called inside its transaction, after its changes were applied.
Result<> record(const Database &database, const Batch &batch, const JournalMark &mark);

/// The latest batch in force (for undo) or the next one taken back (for redo); nothing at the ends.
Result<std::optional<JournalEntry>> undoable(const Database &database);
Result<std::optional<JournalEntry>> redoable(const Database &database);

/// Puts what has been done so far beyond undo: what a new register starts with is not the user's
/// doing.
Result<> settle(const Database &database);

/// Who did the batch \a id, and when; NotFound when there is none.
Result<JournalEntry> entry(const Database &database, qint64 id);
/// The changes of the batch \a id as they were applied.
Result<Batch> changes(const Database &database, qint64 id);
/// How many changes the batch \a id has.
int size(const Database &database, qint64 id);
/// The same as an expression of SQL; \a batch is one that gives the id.
QString sizeOf(const QString &batch);
/// The id of the latest undo of the batch \a id.
Result<qint64> latestUndoOf(const Database &database, qint64 id);

/// What happened to one record, latest first.
Result<std::vector<HistoryEntry>> history(const Database &database, const Kind &kind, qint64 id);

/// An entry as it stands in the file: its operation and its fields as JSON.
Change decoded(const Kind &kind, qint64 id, Change::Op op, const QByteArray &fields);
/// The columns of a batch that head() reads, and what they say in the row of \a query from the
/// column \a first on.
QString headColumns();
JournalEntry head(const QSqlQuery &query, int first = 0);

/// Compares the digest of every batch with what stands in the file; Format at the first that
/// differs.
Result<> verify(const Database &database);

} // namespace journal
