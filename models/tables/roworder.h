#pragma once

#include "tables/rowsnapshot.h"

/// Where the values of a column stand in an order: a place for each code, empty ones last.
struct Places
{
    const Column *column = nullptr;
    std::vector<int> ofCode;
    int count = 0; ///< places there are; the last is that of empty values

    int at(int slot) const { return ofCode[size_t(column->code(slot))]; }

    /// For sorting; the column must be ranked.
    static Places sorted(const Column &column, Qt::SortOrder order);
    /// For grouping: as sorted(), but days of one year share a place.
    static Places grouped(const Column &column, Qt::SortOrder order);
};

/// The slots marked in \a keep, ordered by \a keys, the first leading, and then by id.
std::vector<int> ordered(const Slots &records, const std::vector<char> &keep,
                         const std::vector<Places> &keys);
