#pragma once

#include "tables/listing.h"
#include "tables/rowquery.h"

class Workspace;

/// Words for the conditions of a query.
namespace conditiontext {

/// What \a op is called for a column of type \a type, as an entry of a list: "contains", "until".
QString operatorName(FieldType type, Operator op);
/// A value of \a field as cells show it: choices by label, references by name; "(empty)" for none.
QString valueText(Workspace &workspace, const FieldInfo &field, const QVariant &value);
/// The condition without its column: "is not Archived", "until 2027-12-31", "is any of 4 values".
QString phrase(Workspace &workspace, const FieldInfo &field, const Condition &condition);
/// The condition in a few words, as a cell of the filter row shows it: "not Archived", "3 of 12".
QString brief(Workspace &workspace, const FieldInfo &field, const Condition &condition);
/// The text of a chip: "Status is not Archived".
QString chip(Workspace &workspace, const Listing &listing, const Condition &condition);
/// The same with every value, one on a line when they are many.
QString whole(Workspace &workspace, const Listing &listing, const Condition &condition);

} // namespace conditiontext
