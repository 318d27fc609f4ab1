#pragma once

#include <functional>
#include <limits>
#include <vector>

/// The order of the different values of a column, known by their codes. Equal values share a rank.
class Ranking
{
public:
    /// Rank of a value that is empty: those come last in both directions.
    static constexpr int empty = std::numeric_limits<int>::max();
    /// Negative, zero or positive as the first code's value comes before, with or after the
    /// second's.
    using Compare = std::function<int(int, int)>;

    /// Codes that are not empty, ascending; differs[i] is 0 when the i-th equals the one before it.
    struct Order
    {
        std::vector<int> codes;
        std::vector<char> differs;
    };

    /// Takes \a order, of \a count codes in all.
    void assign(Order order, int count);
    /// Adds the next code.
    void insert(bool isEmpty, const Compare &compare);
    void clear();

    int count() const { return int(m_ranks.size()); } ///< codes that have their rank
    int rank(int code) const { return m_ranks[size_t(code)]; }
    int last() const { return m_last; } ///< the highest rank in use, -1 when there is none

private:
    std::vector<int> m_order;
    std::vector<int> m_ranks; ///< by code
    int m_last = -1;
};
