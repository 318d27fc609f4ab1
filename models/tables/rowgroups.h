#pragma once

#include "tables/roworder.h"

#include <QMap>

#include <optional>

/// The amounts of one column over some records.
struct Sum
{
    QMap<QString, qint64> minor; ///< hundredths, by code of the currency; "" for none told
    qint64 sek = 0; ///< hundredths of SEK, each amount at its own record's rate
    int unknown = 0; ///< amounts that are not in sek, because their rate is not known
    bool isTooLarge = false; ///< a sum above is none: it does not fit
    bool operator==(const Sum &) const = default;
};

/// Records that share a value, in a table that is grouped.
struct RowGroup
{
    int level = 0; ///< 0 is the outermost
    int column = 0; ///< what they share the value of
    QString name; ///< the value for people; empty for records without one
    QString path; ///< this group and those around it, the same after every query
    int first = 0; ///< where its records begin among FoundRows::ids
    int count = 0; ///< records in it, those of inner groups included
    std::vector<Sum> sums; ///< in the order of FoundRows::summed
};

/// The answer to a RowQuery.
struct FoundRows
{
    std::vector<qint64> ids; ///< of records, in order
    std::vector<int> slots; ///< where they stand in memory, see Slots
    std::vector<RowGroup> groups; ///< in the order they are shown; empty when not grouped
    std::vector<Sum> totals; ///< over all ids, in the order of summed
    std::vector<int> summed; ///< columns that are summed up
};

/// A sum of any amounts, in whatever order, that is exact even where parts of it do not fit.
class WideSum
{
public:
    void add(qint64 number);
    std::optional<qint64> total() const; ///< empty when it does not fit

private:
    // The upper and the lower 32 bits of the numbers, each added up by itself.
    qint64 m_high = 0;
    qint64 m_low = 0;
};

/// Adds up the amounts of one column.
class Summing
{
public:
    /// \a column is one of amounts; one in SEK stands for the amounts it is converted from.
    Summing(const RowSnapshot &rows, const Kind &kind, int column);
    void add(int slot);
    Sum sum() const;
    /// The sum over \a slots alone.
    Sum over(std::span<const int> slots);
    /// The columns that it reads.
    static std::vector<int> columnsFor(const Kind &kind, int column);

private:
    const Column *m_amounts;
    const Column *m_currencies = nullptr;
    const Column *m_rates = nullptr;
    std::vector<WideSum> m_minor; ///< by code of the currency
    std::vector<char> m_seen; ///< the currency has an amount
    WideSum m_sek;
    int m_unknown = 0;
};

/// The groups of \a slots, which are ordered by \a levels first; without sums.
std::vector<RowGroup> groupsOf(const std::vector<int> &slots, const std::vector<int> &columns,
                               const std::vector<Places> &levels);
/// Adds up \a columns over all of \a found and over each of its groups, by the slots in it.
void sumUp(FoundRows &found, const RowSnapshot &rows, const Kind &kind,
           const std::vector<int> &columns);
