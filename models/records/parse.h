#pragma once

#include "records/kind.h"
#include "records/result.h"

/// Reading what people and files write. Empty text is an error for the plain functions; what cannot
/// be read is an error that names the value and says how to write it, never a guess.
namespace parse {

/// In which order a date with numbers stands.
enum class DateOrder { Any, YearMonthDay, DayMonthYear, MonthDayYear };

/// How a file writes its values.
struct Habits
{
    DateOrder order = DateOrder::Any;
    QChar decimal; ///< ',' or '.'; null: both, and the last one in the text is the decimal mark
    bool isTold = false; ///< somebody said so; otherwise it was found out from other values
};

/// 2027-01-31, 20270131, 31.1.2027, 31/1 2027, 31 januari 2027, 31 Jan 2027. Without an order, the
/// day stands first where it could be either. A time after an ISO date is not accepted.
Result<QDate> date(QStringView text, DateOrder order = DateOrder::Any);
/// Hundredths of a currency: 250 302,59 · 250302.59 · 1.234,50 · 1 200 000. A third decimal is an
/// error, and so is 250.000 unless \a decimal says which mark is the decimal one.
Result<qint64> amount(QStringView text, QChar decimal = {});
/// Millionths: 11,4563 · -0.25.
Result<qint64> decimal(QStringView text, QChar decimal = {});
/// Whether \a text is a number such as 250.000 with the mark \a decimal (null: either): thousands
/// or decimals, nobody can tell.
bool mayBeThousands(QStringView text, QChar decimal);
/// What to say of such a number.
QString thousandsOrDecimals(QStringView text);
/// 1 196 · -3.
Result<qint64> whole(QStringView text, QChar decimal = {});
/// yes, no, ja, nej, true, false, 1, 0, x; empty is an error.
Result<bool> yesNo(QStringView text);
/// The code of the choice whose code or label in any of our languages \a text is, whatever its
/// case.
Result<QString> choice(std::span<const Choice> choices, QStringView text);
/// Codes of several choices, by code or label, separated by comma, semicolon or space; in the order
/// of the list.
Result<QString> choices(std::span<const Choice> choices, QStringView text);

/// The value of any field but references and links; empty text is the field's empty value.
Result<QVariant> value(const FieldInfo &field, const QString &text, const Habits &habits = {});

} // namespace parse
