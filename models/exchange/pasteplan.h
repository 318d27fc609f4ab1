#pragma once

#include "exchange/cliptable.h"
#include "exchange/importreferences.h"

#include "records/change.h"
#include "records/progress.h"

#include <QHash>

class Reader;

/// A column that may be pasted into.
struct PasteColumn
{
    int field = -1; ///< index in Kind::fields(); -1 when computed
    QString name; ///< its heading
};

/// Where a clipboard is to be pasted.
struct PasteTarget
{
    const Kind *kind = nullptr;
    std::vector<PasteColumn> columns; ///< the selected ones, then those to their right
    int selectedColumns = 1;
    std::vector<qint64> ids; ///< the selected records, then those below; new ones follow the last
    int selectedRows = 1;
    /// Records as the user sees them, by id: what they hold is the value before. Others are read.
    QHash<qint64, Row> seen;
};

/// A cell of the clipboard that cannot be read as the field it is pasted into.
struct UnreadPaste
{
    int field = 0;
    QString written;
    QString sentence; ///< what is wrong and what to do
};

/// One record and what is pasted into it.
struct PastedRow
{
    Change change; ///< Update: what differs; Insert: what differs from Kind::blank()
    int usual = 0; ///< fields of an Insert that are as in every new record, see blankRecord()
    std::vector<UnreadPaste> unread;
    std::vector<Problem> notes; ///< what becomes odd, or keeps a new record from being added
    bool isLacking = false; ///< a new record without a required field: it cannot be added

    int cells() const { return isLacking ? 0 : int(change.fields.size()) - usual; }
};

/// What a paste would do, made before anything is written.
struct PastePlan
{
    const Kind *kind = nullptr;
    std::vector<PastedRow> rows; ///< those that change or have unread cells, from the top
    std::vector<Change> created; ///< records that are made because pasted cells name them
    std::vector<UnknownReference> unknown; ///< names that lead nowhere, by kind and name
    QStringList notes; ///< what is left out or was assumed, in sentences

    int cells() const; ///< that would change
    int unread() const; ///< cells that cannot be read
    /// Nothing needs to be shown before it is written.
    bool isClear() const;
};

/// Plans pasting \a clip into \a target; writes nothing. Values are read as an import reads them,
/// dates and numbers by the habits of the whole pasted column; a number that may mean thousands or
/// decimals is unread.
///
/// As in a spreadsheet the first cell goes to the first selected one. Where the selection is a
/// whole multiple of the clipboard, the clipboard is repeated, but not sideways over a row that is
/// selected whole. Rows below the last record become new ones. A first row that only holds names of
/// fields is a heading: then columns are found by name and it is not pasted itself.
///
/// With \a createMissing, records that are named and do not exist are made. Invalid when no column
/// can be pasted into; Stopped; what reading gives.
Result<PastePlan> planPaste(const Reader &reader, const ClipTable &clip, const PasteTarget &target,
                            bool createMissing, const Progress &progress = {});
