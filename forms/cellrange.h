#pragma once

#include <vector>

/// The cells selected in a table: every crossing of its rows and columns.
struct CellRange
{
    std::vector<int> rows; ///< rows of the model, from the top; group rows may be among them
    std::vector<int> columns; ///< columns of the model (RecordTable::columns()), as they are seen

    /// Whether it holds no cell.
    bool isEmpty() const { return rows.empty() || columns.empty(); }
};
