#pragma once

#include "records/result.h"
#include "tables/listing.h"
#include "tables/rowquery.h"

#include <optional>

/// Conditions as they are typed in the filter row. Texts: "word" contains, "-word" or "!word" does
/// not, "=exact", "!=exact". Dates, numbers and amounts: "2027" is what the cell is for (until,
/// at least), ">2027", ">=", "<", "<=", "=2027-03", "!=2027-01-31", "2026..2027", "2026..".
namespace conditionreading {

/// The column is typed in; otherwise its values are chosen from a list.
bool isTyped(FieldType type);
/// What a text without a sign means.
Operator usual(FieldType type);
/// The sign that stands before a value for \a op; nothing when there is none for it.
std::optional<QString> sign(FieldType type, Operator op);
/// \a text without its sign.
QString bare(FieldType type, const QString &text);

/// The condition that \a text asks for: nothing when it is empty or only begun ("2027-", ">"), an
/// error with a sentence when it cannot be read. With \a isFinished, what is only begun is an error
/// too.
Result<std::optional<Condition>> read(const FieldInfo &field, int column, const QString &text,
                                      bool isFinished = false);
/// The text that read() makes \a condition of, or nothing when there is none.
std::optional<QString> written(const FieldInfo &field, const Condition &condition);

} // namespace conditionreading
