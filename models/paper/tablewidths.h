#pragma once

#include <vector>

/// What a column's content needs, points.
struct ColumnNeed
{
    double longestWord = 0; ///< narrower, and words break
    double natural = 0; ///< wider, and nothing gains
};

/// Widths for columns of together \a width, points: as their content asks for when there is room,
/// else what is left over their longest words in proportion to what they want.
std::vector<double> columnWidths(const std::vector<ColumnNeed> &needs, double width);
/// The least width at which no word breaks.
double leastWidth(const std::vector<ColumnNeed> &needs);
