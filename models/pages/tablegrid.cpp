#include "pages/tablegrid.h"

#include "pages/blocks.h"

#include <algorithm>
#include <tuple>

bool CellRange::contains(int otherRow, int otherColumn) const
{
    return otherRow >= row && otherRow < row + rows && otherColumn >= column
        && otherColumn < column + columns;
}

bool CellRange::touches(const CellRange &other) const
{
    return row < other.row + other.rows && other.row < row + rows
        && column < other.column + other.columns && other.column < column + columns;
}

std::optional<TableGrid> TableGrid::of(const content::Table &table)
{
    TableGrid grid;
    if (!grid.place(table))
        return std::nullopt;
    grid.compact();
    grid.fill();
    return grid;
}

bool TableGrid::place(const content::Table &table)
{
    if (table.rows.size() > size_t(maxCells))
        return false;
    m_rows = int(table.rows.size());
    FreeRows freeFrom;
    for (int row = 0; row < m_rows; ++row) {
        if (!placeRow(table.rows[size_t(row)], row, freeFrom))
            return false;
    }
    m_columns = int(freeFrom.size());
    return m_rows == 0 || m_columns <= maxCells / m_rows;
}

/// Each cell takes the first free place of its row; what spans into another cell is cut.
bool TableGrid::placeRow(const std::vector<content::Cell> &cells, int row, FreeRows &freeFrom)
{
    size_t column = 0;
    for (const content::Cell &cell : cells) {
        while (column < freeFrom.size() && freeFrom[column] > row)
            ++column;
        const size_t end = column + size_t(cell.columns);
        if (end > size_t(maxColumns))
            return false;
        if (freeFrom.size() < end)
            freeFrom.resize(end);
        const int rows = std::min(cell.rows, m_rows - row);
        const size_t start = column;
        while (column < end && freeFrom[column] <= row)
            freeFrom[column++] = row + rows;
        m_cells.push_back({{row, int(start), rows, int(column - start)}, cell.text});
    }
    return true;
}

/// Leaves out the rows in which no cell begins.
void TableGrid::compact()
{
    for (int turn = 0; turn < 2; ++turn) {
        const size_t rows = size_t(m_rows);
        std::vector<int> before(rows + 1); // rows kept above each row
        for (const PlacedCell &cell : m_cells)
            before[size_t(cell.place.row) + 1] = 1;
        for (size_t row = 1; row < before.size(); ++row)
            before[row] += before[row - 1];
        for (PlacedCell &cell : m_cells) {
            const int end = before[size_t(cell.place.row) + size_t(cell.place.rows)];
            cell.place.row = before[size_t(cell.place.row)];
            cell.place.rows = end - cell.place.row;
        }
        m_rows = before.back();
        transpose();
    }
}

/// Gives every free place an empty cell and sorts the cells as they are read.
void TableGrid::fill()
{
    std::vector<bool> taken(size_t(m_rows) * size_t(m_columns));
    for (const PlacedCell &cell : m_cells) {
        const CellRange &place = cell.place;
        for (int row = place.row; row < place.row + place.rows; ++row) {
            for (int column = place.column; column < place.column + place.columns; ++column)
                taken[size_t(row) * size_t(m_columns) + size_t(column)] = true;
        }
    }
    for (int row = 0; row < m_rows; ++row) {
        for (int column = 0; column < m_columns; ++column) {
            if (!taken[size_t(row) * size_t(m_columns) + size_t(column)])
                m_cells.push_back({{row, column}, {}});
        }
    }
    std::ranges::sort(m_cells, {}, [](const PlacedCell &cell) {
        return std::tuple(cell.place.row, cell.place.column);
    });
}

void TableGrid::transpose()
{
    for (PlacedCell &cell : m_cells) {
        std::swap(cell.place.row, cell.place.column);
        std::swap(cell.place.rows, cell.place.columns);
    }
    std::swap(m_rows, m_columns);
}

const PlacedCell &TableGrid::at(int row, int column) const
{
    return *std::ranges::find_if(
        m_cells, [=](const PlacedCell &cell) { return cell.place.contains(row, column); });
}

std::vector<std::vector<content::Cell>> TableGrid::tableRows() const
{
    std::vector<std::vector<content::Cell>> rows(static_cast<size_t>(m_rows));
    for (const PlacedCell &cell : m_cells)
        rows[size_t(cell.place.row)].push_back({cell.text, cell.place.columns, cell.place.rows});
    return rows;
}

CellRange TableGrid::whole(CellRange range) const
{
    CellRange before;
    do {
        before = range;
        for (const PlacedCell &cell : m_cells) {
            const CellRange &place = cell.place;
            if (!place.touches(range))
                continue;
            const int bottom = std::max(range.row + range.rows, place.row + place.rows);
            const int right = std::max(range.column + range.columns, place.column + place.columns);
            range.row = std::min(range.row, place.row);
            range.column = std::min(range.column, place.column);
            range.rows = bottom - range.row;
            range.columns = right - range.column;
        }
    } while (range != before);
    return range;
}

void TableGrid::insertRow(int row)
{
    for (PlacedCell &cell : m_cells) {
        if (cell.place.row >= row)
            ++cell.place.row;
        else if (cell.place.row + cell.place.rows > row)
            ++cell.place.rows;
    }
    ++m_rows;
    fill();
}

void TableGrid::removeRow(int row)
{
    std::erase_if(m_cells, [row](const PlacedCell &cell) {
        return cell.place.row == row && cell.place.rows == 1;
    });
    for (PlacedCell &cell : m_cells) {
        if (cell.place.row > row)
            --cell.place.row;
        else if (cell.place.row + cell.place.rows > row)
            --cell.place.rows;
    }
    --m_rows;
    fill();
}

void TableGrid::insertColumn(int column)
{
    transpose();
    insertRow(column);
    transpose();
    fill();
}

void TableGrid::removeColumn(int column)
{
    transpose();
    removeRow(column);
    transpose();
    fill();
}

void TableGrid::merge(const CellRange &range)
{
    PlacedCell merged{whole(range), {}};
    for (const PlacedCell &cell : m_cells) {
        if (!cell.place.touches(merged.place) || cell.text.empty())
            continue;
        if (!merged.text.empty())
            merged.text.push_back({.text = QStringLiteral("\n")});
        merged.text.insert(merged.text.end(), cell.text.begin(), cell.text.end());
    }
    merged.text = normalised(std::move(merged.text));
    std::erase_if(m_cells,
                  [&](const PlacedCell &cell) { return cell.place.touches(merged.place); });
    m_cells.push_back(std::move(merged));
    fill();
}

void TableGrid::split(int row, int column)
{
    for (PlacedCell &cell : m_cells) {
        if (cell.place.contains(row, column))
            cell.place.rows = cell.place.columns = 1;
    }
    fill();
}
