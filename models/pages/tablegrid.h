#pragma once

#include "pages/block.h"

#include <optional>

/// A rectangle of cells.
struct CellRange
{
    int row = 0;
    int column = 0;
    int rows = 1;
    int columns = 1;
    bool operator==(const CellRange &) const = default;
    bool contains(int otherRow, int otherColumn) const;
    bool touches(const CellRange &other) const;
};

/// A cell with its place in the grid of its table.
struct PlacedCell
{
    CellRange place;
    content::Text text;
};

/// The cells of a table placed on its rows and columns as a browser places them, without gaps and
/// overlaps. Rows and columns in which no cell begins are left out: they cannot be seen.
class TableGrid
{
public:
    static constexpr int maxColumns = 1000;
    static constexpr int maxCells = 1'000'000;

    /// std::nullopt for a table with more columns or places than the limits.
    static std::optional<TableGrid> of(const content::Table &table);

    int rows() const { return m_rows; }
    int columns() const { return m_columns; }
    /// In the order in which they are read.
    const std::vector<PlacedCell> &cells() const { return m_cells; }
    /// The cell that covers a place of the grid.
    const PlacedCell &at(int row, int column) const;
    /// The cells as content::Table holds them.
    std::vector<std::vector<content::Cell>> tableRows() const;
    /// The smallest range around \a range that cuts no cell in two.
    CellRange whole(CellRange range) const;

    /// A new row of empty cells at \a row; cells that span the place grow.
    void insertRow(int row);
    void insertColumn(int column);
    /// Cells that span further keep their words and shrink.
    void removeRow(int row);
    void removeColumn(int column);
    /// One cell in the place of all in whole(range), with all their words, a line each.
    void merge(const CellRange &range);
    /// The cell at a place spans one row and column afterwards, with empty cells beside it.
    void split(int row, int column);

private:
    using FreeRows = std::vector<int>; ///< of each column: the first row that no cell above covers
    bool place(const content::Table &table);
    bool placeRow(const std::vector<content::Cell> &cells, int row, FreeRows &freeFrom);
    void compact();
    void fill();
    void transpose();

    std::vector<PlacedCell> m_cells;
    int m_rows = 0;
    int m_columns = 0;
};
