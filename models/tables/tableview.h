#pragma once

#include "records/result.h"
#include "tables/listing.h"
#include "tables/rowquery.h"

#include <QStringList>

class Reader;

/// A column that is shown.
struct ViewColumn
{
    int column = 0; ///< index in Listing
    int width = 0; ///< in device independent pixels; 0 for what the column needs
    bool operator==(const ViewColumn &) const = default;
};

/// A way of looking at the table of one kind: what is shown, in which order, under which headings.
struct TableView
{
    QString key; ///< uuid of its SavedView, or the word of a ready view; empty for neither
    QString name; ///< for people
    std::vector<ViewColumn> columns; ///< from the left; empty: the usual ones that fit
    int frozen = 1; ///< so many columns from the left stay when the table is scrolled; never 0
    std::vector<Condition> conditions;
    std::vector<SortKey> sorting;
    std::vector<int> groups;
    QStringList closed; ///< paths of the groups that are closed, see RowGroup::path
    bool operator==(const TableView &) const = default;

    /// Shows the same table in the same way: name, key and closed groups aside, and whatever the
    /// order of the conditions.
    bool showsAs(const TableView &other) const;
    /// \a query with the conditions, order and groups of this view; its words, sums and day stay.
    RowQuery query(RowQuery query = {}) const;
};

/// A view as it was read, and what could not be, in the user's words.
struct ReadView
{
    TableView view;
    QStringList notes;
};

/// Views as text: canonical JSON that says columns by key, operators by word, and values as files
/// write them (shown::plain()). A record is told by its uuid, which survives in every copy of the
/// register. Sizes are bounded: whoever wrote the file, reading it takes a moment at most.
namespace tableview {

/// \a reader tells the uuids of records in conditions. Key and name are not part of it. Of very
/// many closed groups some are left out. Invalid, with a sentence for people, when the conditions
/// have more values than fromJson() reads.
Result<QByteArray> toJson(const TableView &view, const Kind &kind, const Reader &reader);
/// Reads what toJson() wrote, here or in another version of the program. What is not known here (a
/// column, an operator, a record that is gone), or more than can be read, is left out with a note.
ReadView fromJson(const QByteArray &json, const Kind &kind, const Reader &reader);

} // namespace tableview
