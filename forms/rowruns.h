#pragma once

#include <vector>

class QItemSelection;

/// Rows from first to last, both counted.
struct RowRun
{
    int first;
    int last;
};

/// The rows that \a selection touches, from the top, each once: thousands of rows are few runs.
std::vector<RowRun> rowRuns(const QItemSelection &selection);
/// How many rows they are together.
int rowCount(const std::vector<RowRun> &runs);
/// All of them, one by one.
std::vector<int> rowsOf(const std::vector<RowRun> &runs);
