#pragma once

#include "storage/journal.h"
#include "storage/reader.h"

#include <span>

/// Reading the journal of the whole file: what was done, what was removed, how a record once was.
namespace history {

/// Which record: a kind and an id, whether the record still exists or not.
struct RecordId
{
    const Kind *kind = nullptr;
    qint64 id = 0;
    bool operator==(const RecordId &) const = default;
};

/// A batch in the list of everything that was done.
struct Action
{
    enum class State {
        Done, ///< what it did still stands
        TakenBack, ///< undone, or taken back by a later action
        Start, ///< what the register started with: nobody's doing
    };
    JournalEntry entry;
    State state = State::Done;
    int size = 0; ///< changes
    RecordId record; ///< the one record it is about, when size is 1
    QString title; ///< what people call that record

    /// Why it cannot be taken back by itself, in the user's words; empty when that may be tried.
    QString hindrance() const;
};

/// Up to \a limit actions before the action \a before, the newest first; from the newest of all
/// when \a before is 0.
Result<std::vector<Action>> actions(const Database &database, int limit, qint64 before = 0);
/// One action; NotFound when the journal does not have it.
Result<Action> action(const Database &database, qint64 id);

/// The first \a limit changes of an action, as they were applied. Inserts carry no values.
Result<std::vector<Change>> firstChanges(const Database &database, qint64 id, int limit);

/// The last entry about a record.
struct LastEntry
{
    qint64 batch = 0;
    Change change;
};
/// Nothing when the journal does not know the record.
Result<std::optional<LastEntry>> lastEntry(const Database &database, const RecordId &record);

/// What people call a record, also one that has been removed: then as it was at the last.
QString title(const Database &database, const RecordId &record);
/// The same for a sentence: the label of its kind when it has no title.
QString called(const Database &database, const RecordId &record);

/// A record as it was before the changes \a later, the latest first, were made to its \a present
/// state; nothing when there was no such record then.
std::optional<Row> asItWas(std::optional<Row> present, std::span<const HistoryEntry> later);
/// A record as it was when the action \a batch had been done; nothing when there was none then.
Result<std::optional<Row>> asOf(const Database &database, const RecordId &record, qint64 batch);

/// A record that does not exist any more.
struct Removed
{
    RecordId record;
    QString title; ///< as it was at the last
    JournalEntry batch; ///< the action that removed it
    int others = 0; ///< records that went with it because they belonged to it
};
/// Every removed record, the latest first. Those that went with another one are counted there
/// instead, as long as that one is removed too. Takes time after a large removal: for any thread.
Result<std::vector<Removed>> removed(const Database &database, const Progress &progress = {});

/// The uuid of the latest action, the same in every copy of the file; empty while there is none.
Result<QString> latestUuid(const Database &database);
/// Calls \a visit with each record of \a kinds that differs from what it was when the action
/// \a uuid had been done: as it was then, and as it is now. Records that came or went since are
/// left out. NotFound when the journal does not know the action: it is that of another register.
Result<> eachChangedSince(
    const Database &database, const QString &uuid, std::span<const Kind *const> kinds,
    const std::function<void(const Kind &kind, const Row &then, const Row &now)> &visit);

/// Whether a record with the field \a field set belongs to the one it leads to, so that it is
/// removed with it: by an owner, a required reference or a link.
bool belongsBy(const FieldInfo &field);

} // namespace history
