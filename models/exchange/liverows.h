#pragma once

#include "exchange/livequery.h"
#include "tables/rowgroups.h"

#include <functional>
#include <memory>

class RowIndex;

/// Where live blocks and inline fields get their records. For one thread; the indexes may be shared
/// between threads.
struct LiveSource
{
    const Reader *reader = nullptr;
    std::function<std::shared_ptr<RowIndex>(const Kind &kind)> index;
    QDate today; ///< that relative conditions count from
    QString language; ///< of the page, BCP 47
    std::function<bool()> stop = [] { return false; }; ///< the answer is no longer wanted
};

/// The answer to a live block: what the web site may show of it.
struct LiveRows
{
    LiveQuery query;
    FoundRows found; ///< the published records, with their groups and sums
    std::vector<Row> rows; ///< the first of them, as many as are shown
    int total = 0; ///< records that the block asks for, published or not

    int published() const { return int(found.ids.size()); }
    /// How many are left out although the block asks for them, for a page must end somewhere.
    int leftOut() const;
};

namespace live {

/// So many records are shown at most, whatever a block asks for.
inline constexpr int mostShown = 1000;

/// Asks the register. Nothing is found for a query that is not whole. Error Stopped when the source
/// says so; other errors are those of reading the file.
Result<LiveRows> ask(const LiveQuery &query, const LiveSource &source);

} // namespace live
