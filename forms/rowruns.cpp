#include "rowruns.h"

#include <QItemSelection>

#include <algorithm>

std::vector<RowRun> rowRuns(const QItemSelection &selection)
{
    std::vector<RowRun> runs;
    for (const QItemSelectionRange &range : selection)
        runs.push_back({range.top(), range.bottom()});
    std::ranges::sort(runs, {}, &RowRun::first);
    std::vector<RowRun> merged;
    for (const RowRun &run : runs) {
        if (!merged.empty() && run.first <= merged.back().last + 1)
            merged.back().last = std::max(merged.back().last, run.last);
        else
            merged.push_back(run);
    }
    return merged;
}

int rowCount(const std::vector<RowRun> &runs)
{
    int rows = 0;
    for (const RowRun &run : runs)
        rows += run.last - run.first + 1;
    return rows;
}

std::vector<int> rowsOf(const std::vector<RowRun> &runs)
{
    std::vector<int> rows;
    rows.reserve(size_t(rowCount(runs)));
    for (const RowRun &run : runs) {
        for (int row = run.first; row <= run.last; ++row)
            rows.push_back(row);
    }
    return rows;
}
