#pragma once

#include "rangeedit.h"

#include <QHash>

/// The records of a range of cells, as the user sees them.
struct RangeRows
{
    const Kind *kind = nullptr;
    std::vector<qint64> ids; ///< from the top; rows without a record are left out
    QHash<qint64, Row> seen; ///< what is on show, by id; the others are read when needed

    /// Calls \a visit with every record that still exists; as it stands in the register when
    /// \a isFresh. Returns how many no longer do. Stopped; what reading gives.
    Result<int> each(const Reader &reader, bool isFresh, const Progress &progress,
                     const std::function<void(const Row &)> &visit) const;

private:
    Result<int> some(std::span<const qint64> part, const Reader &reader, bool isFresh,
                     const std::function<void(const Row &)> &visit) const;
};

/// Values for fields of many records: what filling and clearing do.
struct RangeValues
{
    std::vector<std::pair<int, QVariant>> values; ///< by field
    QString currency; ///< of the amounts among them; empty when no currency matters

    /// Plans writing them into \a rows.
    Result<RangePlan> plan(const RangeRows &rows, const Reader &reader, bool isFresh,
                           const Progress &progress) const;

private:
    bool hasOtherCurrency(const Kind &kind, const Row &row) const;
};
