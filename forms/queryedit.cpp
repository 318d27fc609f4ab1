#include "queryedit.h"

#include <algorithm>

namespace queryedit {

namespace {

int find(const RowQuery &query, const auto &test)
{
    const auto found = std::ranges::find_if(query.conditions, test);
    return found == query.conditions.end() ? -1 : int(found - query.conditions.begin());
}

} // namespace

int firstOn(const RowQuery &query, int column)
{
    return find(query, [column](const Condition &one) { return one.column == column; });
}

int firstListOn(const RowQuery &query, int column)
{
    return find(query, [column](const Condition &one) {
        return one.column == column && (one.op == Operator::AnyOf || one.op == Operator::NoneOf);
    });
}

RowQuery withCondition(RowQuery query, int at, const std::optional<Condition> &condition)
{
    std::vector<Condition> &all = query.conditions;
    const bool isThere = at >= 0 && at < std::ssize(all);
    if (condition && isThere)
        all[size_t(at)] = *condition;
    else if (condition)
        all.push_back(*condition);
    else if (isThere)
        all.erase(all.begin() + at);
    return query;
}

RowQuery withoutColumn(RowQuery query, int column)
{
    std::erase_if(query.conditions,
                  [column](const Condition &one) { return one.column == column; });
    return query;
}

std::vector<int> filteredColumns(const RowQuery &query)
{
    std::vector<int> columns;
    for (const Condition &one : query.conditions) {
        if (std::ranges::find(columns, one.column) == columns.end())
            columns.push_back(one.column);
    }
    return columns;
}

RowQuery sorted(RowQuery query, int column, bool add)
{
    std::vector<SortKey> &keys = query.sorting;
    const auto found = std::ranges::find(keys, column, &SortKey::column);
    SortKey key{column, Qt::AscendingOrder};
    if (found != keys.end() && found->order == Qt::AscendingOrder)
        key.order = Qt::DescendingOrder;
    if (!add) {
        const bool turns = keys.size() == 1 && found != keys.end();
        keys = {turns ? key : SortKey{column, Qt::AscendingOrder}};
    } else if (found != keys.end()) {
        *found = key;
    } else {
        if (std::ssize(keys) >= mostLevels)
            keys.pop_back();
        keys.push_back(key);
    }
    return query;
}

RowQuery sorted(RowQuery query, int column, Qt::SortOrder order)
{
    query.sorting = {{column, order}};
    return query;
}

RowQuery groupToggled(RowQuery query, int column)
{
    const bool is = query.groups == std::vector<int>{column};
    query.groups = is ? std::vector<int>() : std::vector<int>{column};
    return query;
}

} // namespace queryedit
