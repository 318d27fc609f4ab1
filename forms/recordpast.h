#pragma once

#include "records/result.h"
#include "storage/journal.h"

class Workspace;

/// What happened to one record, and what of it can be restored.
class RecordPast
{
public:
    /// A value that a field had, and has no longer.
    struct Offer
    {
        int field = 0;
        QVariant value;
        bool isPossible = true; ///< false when it leads to a record that is removed
    };

    /// Reads the history of a record that exists.
    static Result<RecordPast> read(const Workspace &workspace, const Kind &kind, qint64 id);

    int size() const { return int(m_entries.size()); }
    /// The latest is 0.
    const HistoryEntry &entry(int index) const { return m_entries[size_t(index)]; }
    const Row &present() const { return m_present; }

    /// The values that the fields changed by \a entry had before and after it, as far as they
    /// differ from what stands now. Of the entry that added the record, all that differs.
    std::vector<Offer> offers(int entry) const;
    /// The record as it was when \a entry was written; nothing when it was removed then.
    std::optional<Row> then(int entry) const;
    /// The same, with what cannot be restored left as it is now: in \a left the indexes of those
    /// fields.
    std::optional<Row> restorable(int entry, std::vector<int> &left) const;

private:
    RecordPast(const Workspace &workspace, const Kind &kind)
        : m_workspace(&workspace)
        , m_kind(&kind)
    {
    }
    Offer offer(int field, const QVariant &value) const;

    const Workspace *m_workspace;
    const Kind *m_kind;
    Row m_present;
    std::vector<HistoryEntry> m_entries;
};
