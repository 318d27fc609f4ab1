#include "exchange/pasteplan.h"

#include "exchange/pasteplanner.h"

#include <algorithm>
#include <numeric>

int PastePlan::cells() const
{
    return std::accumulate(rows.begin(), rows.end(), 0,
                           [](int sum, const PastedRow &row) { return sum + row.cells(); });
}

int PastePlan::unread() const
{
    return std::accumulate(rows.begin(), rows.end(), 0, [](int sum, const PastedRow &row) {
        return sum + int(row.unread.size());
    });
}

bool PastePlan::isClear() const
{
    return notes.isEmpty() && created.empty() && std::ranges::none_of(rows, [](const auto &row) {
               return row.isLacking || !row.unread.empty();
           });
}

Result<PastePlan> planPaste(const Reader &reader, const ClipTable &clip, const PasteTarget &target,
                            bool createMissing, const Progress &progress)
{
    return PastePlanner(reader, clip, target, createMissing).run(progress);
}
