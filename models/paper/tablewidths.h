#pragma once

#include <vector>

/// What a column's content needs, points.
struct ColumnNeed
{
    double longestWord = 0; ///< narrower, and words break
    double natural = 0; ///< wider, and nothing gains
};

/// Widths for columns of together \a width, points: as their content asks for when there is room,
/// else what is left over their longest words in proportion to what they want. Where not even those
/// have room the widest columns become narrower, all to one width.
std::vector<double> columnWidths(const std::vector<ColumnNeed> &needs, double width);
/// Widths for the columns of a grid in the proportion of \a shares; one whose longest word, in \a
/// words, is wider takes that from the others, as long as they have it.
std::vector<double> gridWidths(const std::vector<double> &shares, const std::vector<double> &words,
                               double width);
/// The least width at which no word breaks.
double leastWidth(const std::vector<ColumnNeed> &needs);
