#pragma once

#include "records/kind.h"
#include "records/result.h"

#include <QString>

#include <atomic>
#include <memory>
#include <vector>

class Reader;

/// One condition on a field, beside the words of the filter.
struct Condition
{
    int field = 0; ///< index in Kind::fields()
    QVariant value; ///< the field is this value; an invalid QVariant means "is empty"
    bool operator==(const Condition &) const = default;
};

/// Which rows of a kind to show, and in which order.
struct RowQuery
{
    QString words; ///< every word must be in a listed field, inside words too, whatever case and
                   ///< diacritics
    std::vector<Condition> conditions; ///< all must hold
    int sortField = -1; ///< -1: by the name of the record
    Qt::SortOrder order = Qt::AscendingOrder;
    bool operator==(const RowQuery &) const = default;
};
