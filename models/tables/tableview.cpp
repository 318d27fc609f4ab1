#include "tables/tableview.h"

#include "records/shown.h"

#include <algorithm>

namespace {

/// The values of a condition in one form, those of a set in one order.
QStringList canonicalValues(const Condition &condition)
{
    QStringList values;
    for (const QVariant &value : condition.values)
        values.append(value.isNull() ? QString() : value.toString());
    if (condition.op == Operator::AnyOf || condition.op == Operator::NoneOf) {
        values.sort();
        values.removeDuplicates();
    }
    return values;
}

bool asksTheSame(const Condition &a, const Condition &b)
{
    return a.column == b.column && a.op == b.op && canonicalValues(a) == canonicalValues(b);
}

} // namespace

bool TableView::showsAs(const TableView &other) const
{
    return columns == other.columns && frozen == other.frozen && sorting == other.sorting
        && groups == other.groups && conditions.size() == other.conditions.size()
        && std::is_permutation(conditions.begin(), conditions.end(), other.conditions.begin(),
                               asksTheSame);
}

RowQuery TableView::query(RowQuery query) const
{
    query.conditions = conditions;
    query.sorting = sorting;
    query.groups = groups;
    return query;
}
