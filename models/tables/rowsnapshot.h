#pragma once

#include "records/kind.h"
#include "tables/column.h"
#include "tables/rowquery.h"

#include <QSharedDataPointer>

#include <map>

struct FoundRows;

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
    /// The records were read, and all of \a fields.
    bool hasColumns(const std::vector<int> &fields) const;
    const Column &column(int field) const { return *columns[size_t(field)].constData(); }
};

/// What the file was asked because it is not kept in memory: a mark for each slot.
struct FileHits
{
    std::vector<std::vector<char>> words; ///< by word of the query: a text of the record begins so
    std::map<int, std::vector<char>> prose; ///< by place of the condition in the query
};

/// The words of \a query, folded.
QStringList wordsOf(const RowQuery &query);
/// The orders of \a query, those of its groups first: never empty.
std::vector<SortKey> ordersOf(const Kind &kind, const RowQuery &query);
/// What \a query asks for; the columns it needs must be there, ranked and folded. Stops, with what
/// it has, when \a stop says so.
FoundRows select(const RowSnapshot &rows, const Kind &kind, const RowQuery &query,
                 const FileHits &hits, const std::function<bool()> &stop);
/// The records of \a rows that \a query keeps, a mark for each slot; conditions on the column
/// \a except do not count.
std::vector<char> kept(const RowSnapshot &rows, const Kind &kind, const RowQuery &query,
                       const FileHits &hits, int except, const std::function<bool()> &stop);

/// Whether single records fulfil the conditions of a query. Those on columns that are not there, or
/// that look for words, count as fulfilled.
class ConditionTest
{
public:
    ConditionTest(const RowSnapshot &rows, const RowQuery &query);
    bool passes(int slot) const;

private:
    std::vector<std::pair<const Column *, std::vector<char>>> m_tests;
};

/// Where the record \a id belongs among \a ids, which are in the order of \a query; at the end when
/// a column to sort by is not there.
size_t placeOf(const RowSnapshot &rows, const Kind &kind, const RowQuery &query, qint64 id,
               const std::vector<qint64> &ids);
