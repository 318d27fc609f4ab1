#pragma once

#include "records/change.h"

#include <span>

/// A cell whose written words cannot be read as its field: shown in a preview, never written.
struct UnreadCell
{
    int field = 0; ///< index in Kind::fields()
    QString written;
    QString sentence; ///< what is wrong and what to do
};

/// One record of a batch that is shown before it is written. Holds only the fields that are set,
/// so that 100,000 of them fit in memory.
struct PlannedChange
{
    const Kind *kind = nullptr;
    qint64 id = 0; ///< 0 for a new record
    QString uuid;
    bool isNew = false;
    /// The fields that are set, also those that get the value they already have. Of a new record
    /// all fields, with what a blank record holds in place of the values before.
    std::vector<FieldChange> fields;
    std::vector<Problem> notes; ///< warnings: what becomes odd, by field
    std::vector<UnreadCell> unread;
    bool excluded = false; ///< left out by the user
    bool barred = false; ///< cannot be written as it is: a required field would be empty

    /// What differs between two states of a record, and the \a touched fields even where they stay
    /// as they are. Notes are newProblems().
    static PlannedChange update(const Kind &kind, const Row &before, const Row &after,
                                std::span<const int> touched = {});

    /// The field's change; nullptr when it is not set.
    const FieldChange *find(int field) const;
    const UnreadCell *findUnread(int field) const;
    /// The sentences about \a field, one a line; empty when there are none.
    QString notesOn(int field) const;
    bool hasNotes() const { return !notes.empty() || !unread.empty(); }
    /// Fields that get another value; of a new record those that are not as in a blank one.
    int changedCells() const;
    static bool changes(const FieldChange &field) { return field.before != field.after; }
    bool isLeftOut() const { return excluded || barred; }
    /// What is written: no fields when nothing differs.
    Change change() const;
};

/// What is in a plan.
struct PlanCounts
{
    int records = 0; ///< that will be written
    int cells = 0; ///< changes in them
    int added = 0; ///< of the records: new ones
    int noted = 0; ///< records with notes or unreadable cells, left out or not
    int unread = 0; ///< cells that cannot be read
    int excluded = 0; ///< records that would change and are left out
};
PlanCounts countsOf(std::span<const PlannedChange> plan);

/// "project" for one record of \a kind, "EU projects" for several.
QString nounOf(const Kind &kind, int count);
/// "1 project", "5 EU projects": so many records of \a kind.
QString recordCount(const Kind &kind, int count);

/// \a plan as it would be written: without records left out, unreadable cells and what changes
/// nothing.
Batch batchOf(const QString &label, std::span<const PlannedChange> plan);
