#include "paper/tablewidths.h"

#include <algorithm>
#include <numeric>

namespace {

double sumOf(const std::vector<ColumnNeed> &needs, double ColumnNeed::*what)
{
    return std::accumulate(needs.begin(), needs.end(), 0.0,
                           [what](double sum, const ColumnNeed &need) { return sum + need.*what; });
}

/// The width that columns may have at most so that all together have \a width.
double fairWidth(const std::vector<ColumnNeed> &needs, double width)
{
    std::vector<double> words;
    words.reserve(needs.size());
    for (const ColumnNeed &need : needs)
        words.push_back(need.longestWord);
    std::sort(words.begin(), words.end());
    for (size_t i = 0; i < words.size(); ++i) {
        const double share = width / double(words.size() - i);
        if (words[i] >= share)
            return share;
        width -= words[i];
    }
    return width;
}

} // namespace

double leastWidth(const std::vector<ColumnNeed> &needs)
{
    return sumOf(needs, &ColumnNeed::longestWord);
}

std::vector<double> columnWidths(const std::vector<ColumnNeed> &needs, double width)
{
    const double least = leastWidth(needs);
    const double most = least > width ? fairWidth(needs, width) : 0;
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
            widths.push_back(std::min(need.longestWord, most));
    }
    return widths;
}

std::vector<double> gridWidths(const std::vector<double> &shares, const std::vector<double> &words,
                               double width)
{
    const double all = std::accumulate(shares.begin(), shares.end(), 0.0);
    std::vector<double> widths;
    double missing = 0;
    double spare = 0;
    for (size_t i = 0; i < shares.size(); ++i) {
        widths.push_back(width * shares[i] / all);
        missing += std::max(0.0, words[i] - widths[i]);
        spare += std::max(0.0, widths[i] - words[i]);
    }
    if (missing <= 0 || missing > spare)
        return widths;
    for (size_t i = 0; i < shares.size(); ++i) {
        const double over = widths[i] - words[i];
        widths[i] -= over < 0 ? over : over * missing / spare;
    }
    return widths;
}
