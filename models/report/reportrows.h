#pragma once

#include "records/kind.h"
#include "records/result.h"
#include "tables/rowgroups.h"
#include "tables/rowquery.h"

#include <functional>

class ReportSource;

/// The records of a report, put together as the tables of the window put theirs together.
namespace reportrows {

/// Which order the records come in.
enum class Order {
    Given, ///< as they were chosen; all records as the query says
    Asked, ///< as the query says, its groups first
};

/// The records with \a ids, all when empty, in the groups and with the sums of \a query. Who chose
/// the records has looked at words and conditions: they count no more. NotFound when a record does
/// not exist, Stopped when the user has cancelled; other errors are those of reading the file.
Result<FoundRows> find(const ReportSource &source, const Kind &kind, const std::vector<qint64> &ids,
                       const RowQuery &query, Order order = Order::Asked);

/// Calls \a visit with the records \a ids in that order, read in pieces so that a large register
/// does not fill the memory. Stopped when it returns false or the user has cancelled, NotFound when
/// one of the records no longer exists.
Result<> each(const ReportSource &source, const Kind &kind, std::span<const qint64> ids,
              const std::function<bool(const Row &row)> &visit);

/// The columns of \a kind with the names \a keys, as indexes in Listing.
std::vector<int> columnsOf(const Kind &kind, std::initializer_list<const char *> keys);

} // namespace reportrows
