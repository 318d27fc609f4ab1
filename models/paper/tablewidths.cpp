#include "paper/tablewidths.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace {

double sumOf(const std::vector<ColumnNeed> &needs, double ColumnNeed::*what)
{
    return std::accumulate(needs.begin(), needs.end(), 0.0,
                           [what](double sum, const ColumnNeed &need) { return sum + need.*what; });
}

} // namespace

double leastWidth(const std::vector<ColumnNeed> &needs)
{
    return sumOf(needs, &ColumnNeed::longestWord);
}

std::vector<double> columnWidths(const std::vector<ColumnNeed> &needs, double width)
{
    const double least = leastWidth(needs);
    const double natural = sumOf(needs, &ColumnNeed::natural);
    std::vector<double> widths;
    widths.reserve(needs.size());
    for (const ColumnNeed &need : needs) {
        if (natural <= 0)
            widths.push_back(width / double(needs.size()));
        else if (natural <= width)
            widths.push_back(need.natural * width / natural);
        else if (least <= width)
            widths.push_back(need.longestWord
                             + (width - least) * (need.natural - need.longestWord)
                                 / std::max(natural - least, 1e-9));
        else
            widths.push_back(need.longestWord * width / least);
    }
    return widths;
}
