#pragma once

#include "tables/rowgroups.h"

#include <QSet>

/// The rows of a table that may be grouped: a heading for each group, and the records of those that
/// are open. Headings are known by negative ids, the same after every query.
class GroupRows
{
public:
    /// Takes the answer to a query.
    void take(FoundRows found);
    const FoundRows &found() const { return m_found; }
    /// Forgets where the records stand in memory: the index was read anew.
    void forgetSlots() { m_found.slots.clear(); }
    /// The records are gone: drops them from the answer.
    void remove(const std::vector<qint64> &ids);
    /// Shows a record that a query did not know yet at \a place among the records; not for groups.
    void insert(qint64 id, size_t place);
    /// Adds up anew what \a rows holds now.
    void sumUp(const RowSnapshot &rows, const Kind &kind, const std::vector<int> &columns);

    /// Ids from top to bottom, headings among them.
    std::vector<qint64> rows() const;
    bool isGrouped() const { return !m_found.groups.empty(); }
    /// The group whose heading \a id is; nullptr for a record.
    const RowGroup *group(qint64 id) const;
    /// The groups that the record \a id is in, the outermost first.
    std::vector<const RowGroup *> around(qint64 id) const;

    bool isClosed(const RowGroup &group) const { return m_closed.contains(group.path); }
    void setClosed(const RowGroup &group, bool closed);
    void setAllClosed(bool closed);
    /// Paths of the groups that are closed, whether the query shows them or not.
    QStringList closed() const { return {m_closed.begin(), m_closed.end()}; }
    void setClosed(const QStringList &paths) { m_closed = {paths.begin(), paths.end()}; }

private:
    qint64 headingOf(const QString &path);

    FoundRows m_found;
    std::vector<qint64> m_headings; ///< by group
    QHash<qint64, int> m_groupOf; ///< by heading
    QHash<QString, qint64> m_known; ///< headings by path
    QSet<QString> m_closed;
};
