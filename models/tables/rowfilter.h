#pragma once

#include "tables/column.h"
#include "tables/rowquery.h"

/// Conditions of a query, looked up in columns.
namespace conditions {

/// The operators that fit a column of type \a type, the usual one first.
std::vector<Operator> operatorsFor(FieldType type);
/// The condition needs the folded texts of its column, see Column::fold().
bool readsWords(const Condition &condition);
/// The condition needs the names of what references and links lead to, see Column::isNamed(): what
/// leads nowhere is empty.
bool readsNames(const Condition &condition);
/// The words that Contains and Lacks look for, folded.
QStringList words(const Condition &condition);
/// For each code of \a column 1 when a record with it fulfils \a condition on the day \a today. A
/// range whose bound is not told is open on that side; empty values are in no range.
std::vector<char> matching(const Column &column, const Condition &condition, QDate today);

} // namespace conditions
