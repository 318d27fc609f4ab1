#pragma once

#include "tables/column.h"

/// A value of a column and how many records have it.
struct ValueCount
{
    QVariant value; ///< as Condition::values take it; invalid for the empty value
    QString text; ///< as people read it; empty for the empty value
    int count = 0;
    bool operator==(const ValueCount &) const = default;
};

/// The values that the records marked in \a keep have in \a column, in their order, the empty value
/// last; of several choices in a cell each by itself. The column must be ranked.
std::vector<ValueCount> countValues(const Column &column, const std::vector<char> &keep);
