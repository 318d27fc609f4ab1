#pragma once

#include "records/change.h"
#include "storage/database.h"
#include "storage/history.h"

#include <QHash>
#include <QSet>

/// What the records of a batch and the others of the register owe each other.
namespace dependence {

/// Which records there will be when a batch has been written.
class Presence
{
public:
    explicit Presence(const Database &database)
        : m_reader(database)
    {
    }

    /// Counts with what \a change adds or removes.
    void expect(const Change &change);
    /// A record that was expected will not be there after all.
    void giveUp(const Kind &kind, qint64 id, const QString &uuid);
    bool has(const Kind &kind, qint64 id);
    bool has(const QString &uuid);
    /// Whether what \a value of \a field leads to will be there; true when it leads nowhere.
    bool leads(const FieldInfo &field, const QVariant &value);

private:
    Reader m_reader;
    QHash<std::pair<int, qint64>, bool> m_ids; ///< by kind number and id
    QHash<QString, bool> m_uuids;
};

/// A record that has the same number, slug or address as another one that a batch brings in.
struct Double
{
    history::RecordId record; ///< in the batch
    history::RecordId other; ///< in the register, and not in the batch
    int field = 0;
    QString value;
};
Result<std::vector<Double>> doubles(const Database &database, const Batch &batch);

/// Whether \a back, which takes back the action Batch::takesBack, leaves nothing that leads
/// nowhere and gives out no number that was given to another record since. Conflict otherwise, with
/// a sentence that says what hinders.
Result<> check(const Database &database, const Batch &back);

} // namespace dependence
