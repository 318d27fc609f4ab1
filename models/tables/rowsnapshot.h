#pragma once

#include "tables/column.h"
#include "tables/rowquery.h"

#include <QSharedDataPointer>

/// Which records there are, a slot for each; a slot is never given to another record.
class Slots : public QSharedData
{
public:
    int add(qint64 id); ///< the slot of \a id, its old one when it has been here before
    void remove(qint64 id);
    int slotOf(qint64 id) const; ///< -1 when there is no such record
    qint64 id(int slot) const { return m_ids[size_t(slot)]; } ///< 0 when the record is gone
    int size() const { return int(m_ids.size()); }
    int count() const { return m_count; } ///< records there are

private:
    std::vector<qint64> m_ids;
    QHash<qint64, int> m_slotOf; ///< removed records stay, so that they get their slot back
    int m_count = 0;
};

/// The records of a kind as they were at one moment: cheap to copy, safe to read in any thread.
struct RowSnapshot
{
    QSharedDataPointer<Slots> places; ///< null while nothing was read
    std::vector<QSharedDataPointer<Column>> columns; ///< by field; null while not read

    bool hasColumn(int field) const { return columns[size_t(field)].constData() != nullptr; }
    const Column &column(int field) const { return *columns[size_t(field)].constData(); }
};

/// The field \a query sorts by.
int sortField(const Kind &kind, const RowQuery &query);
/// The ids that \a query asks for, in order; the columns it needs must be there, ranked and folded.
/// Stops, with what it has, when \a stop says so.
std::vector<qint64> select(const RowSnapshot &rows, const Kind &kind, const RowQuery &query,
                           const std::function<bool()> &stop);
/// The record in \a slot fulfils \a conditions; those on columns that are not there count as
/// fulfilled.
bool fulfils(const RowSnapshot &rows, int slot, const std::vector<Condition> &conditions);
/// Where the record \a id belongs among \a ids, which are in the order of \a query; at the end when
/// the column to sort by is not there.
size_t placeOf(const RowSnapshot &rows, const Kind &kind, const RowQuery &query, qint64 id,
               const std::vector<qint64> &ids);
