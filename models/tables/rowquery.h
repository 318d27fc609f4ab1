#pragma once

#include <QDate>
#include <QString>
#include <QVariant>

#include <vector>

/// How a condition compares. Which operators fit a column: see conditions::operatorsFor().
enum class Operator {
    AnyOf, ///< has one of the values; of several choices in a cell, one is enough
    NoneOf, ///< has none of the values
    Contains, ///< the text shown holds every word, inside words too
    Lacks, ///< the text shown lacks at least one of the words
    AtLeast, ///< number, amount: the value or more; date: the day or later
    AtMost, ///< number, amount: the value or less; date: the day or earlier
    Between, ///< from the first value to the second, both included
    DueWithin, ///< date: past, or at most so many days ahead
    Within, ///< date: today, or at most so many days ahead
    ThisYear, ///< date: in the current year
    Empty,
    NotEmpty,
};

/// One condition on a column, beside the words of the filter.
struct Condition
{
    int column = 0; ///< index in Listing
    Operator op = Operator::AnyOf;
    /// Raw values as a Row holds them; an invalid one is the empty value. Contains, Lacks: one
    /// text. DueWithin, Within: one number of days. ThisYear, Empty, NotEmpty: none.
    std::vector<QVariant> values;
    bool operator==(const Condition &) const = default;
};

struct SortKey
{
    int column = 0; ///< index in Listing
    Qt::SortOrder order = Qt::AscendingOrder;
    bool operator==(const SortKey &) const = default;
};

/// Which rows of a kind to show, and in which order.
struct RowQuery
{
    /// Every word must be in a listed column, inside words too, or begin a word of any other text
    /// of the record; whatever case and diacritics.
    QString words;
    std::vector<Condition> conditions; ///< all must hold
    std::vector<SortKey> sorting; ///< the first leads; empty: by the name of the record
    std::vector<int> groups; ///< columns, the outermost first
    std::vector<int> sums; ///< columns of amounts that are summed up for groups and in all
    QDate today; ///< the day that relative conditions and computed columns count from
    bool operator==(const RowQuery &) const = default;
};
