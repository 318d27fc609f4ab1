#include "tables/ranking.h"

#include <algorithm>

void Ranking::assign(Order order, int count)
{
    m_order = std::move(order.codes);
    m_ranks.assign(size_t(count), empty);
    m_last = -1;
    for (size_t i = 0; i < m_order.size(); ++i) {
        m_last += i == 0 || order.differs[i] ? 1 : 0;
        m_ranks[size_t(m_order[i])] = m_last;
    }
}

void Ranking::insert(bool isEmpty, const Compare &compare)
{
    const int code = count();
    m_ranks.push_back(empty);
    if (isEmpty)
        return;
    const auto next = std::lower_bound(m_order.begin(), m_order.end(), code,
                                       [&](int a, int b) { return compare(a, b) < 0; });
    const bool shared = next != m_order.end() && compare(*next, code) == 0;
    const int rank = next == m_order.end() ? m_last + 1 : m_ranks[size_t(*next)];
    if (!shared) {
        std::for_each(next, m_order.end(), [&](int other) { ++m_ranks[size_t(other)]; });
        ++m_last;
    }
    m_ranks[size_t(code)] = rank;
    m_order.insert(next, code);
}

void Ranking::clear()
{
    *this = Ranking();
}
