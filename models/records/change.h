#pragma once

#include "records/kind.h"

#include <QByteArray>
#include <QString>

#include <vector>

/// One field's value before and after.
struct FieldChange
{
    int field = 0; ///< index in Kind::fields()
    QVariant before;
    QVariant after;
    bool operator==(const FieldChange &) const = default;
};

/// The only way into the file: one record added, changed or removed.
struct Change
{
    enum class Op { Insert, Update, Remove };
    Op op = Op::Update;
    const Kind *kind = nullptr;
    qint64 id = 0; ///< Insert: 0 lets the store choose and fill it in
    QString uuid; ///< Insert: empty lets the store choose and fill it in
    std::vector<FieldChange> fields; ///< Update: only what differs; else the whole record

    /// Adds \a row; its id and uuid are kept when it has them.
    static Change insert(const Kind &kind, const Row &row);
    /// Removes \a row, which is the whole record as it was last seen.
    static Change remove(const Kind &kind, const Row &row);
    /// Changes what differs between two states of one record; no fields when nothing does.
    static Change update(const Kind &kind, const Row &before, const Row &after);

    /// The change that takes this one back.
    Change reversed() const;
    /// The record an insert adds or a remove takes away; empty values elsewhere.
    Row row() const;
};

/// Changes that belong together: committed in one transaction, undone in one step.
struct Batch
{
    QString label; ///< what the user did, for the undo menu and the history: "Remove project"
    std::vector<Change> changes;
    std::vector<QByteArray> files; ///< contents that File fields of the changes refer to by SHA-256
    qint64 takesBack = 0; ///< the one action in the journal that this takes back; 0 for none

    /// The batch that takes this one back, last change first.
    Batch reversed() const;
    bool isEmpty() const { return changes.empty(); }
};
