#pragma once

#include <QSet>

#include <vector>

/// A set of record ids that answers at once. Ids count up from 1, so one bit for each does; a few
/// that lie far out, as another program may have given them, are kept apart.
class IdSet
{
public:
    IdSet() = default;
    explicit IdSet(const std::vector<qint64> &ids)
    {
        for (const qint64 id : ids)
            insert(id);
    }

    void insert(qint64 id)
    {
        if (id < 0 || id >= farOut) {
            m_far.insert(id);
            return;
        }
        if (size_t(id) >= m_near.size())
            m_near.resize(std::max(size_t(id) + 1, m_near.size() * 2), 0);
        m_near[size_t(id)] = 1;
    }

    bool contains(qint64 id) const
    {
        if (id < 0 || id >= farOut)
            return m_far.contains(id);
        return size_t(id) < m_near.size() && m_near[size_t(id)];
    }

private:
    static constexpr qint64 farOut = 1 << 24;
    std::vector<char> m_near;
    QSet<qint64> m_far;
};
