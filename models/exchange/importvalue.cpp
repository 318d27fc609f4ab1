#include "exchange/importvalue.h"

#include "exchange/csvcell.h"

#include "records/choices.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

Error invalid(const QString &message)
{
    return {Error::Code::Invalid, message, {}};
}

ImportValue plain(QVariant value)
{
    return {.value = std::move(value)};
}

DateOrder cellOrder(parse::DateOrder order)
{
    return order == parse::DateOrder::MonthDayYear ? DateOrder::MonthDayYear
                                                   : DateOrder::DayMonthYear;
}

Result<ImportValue> readDate(const QString &cell, const parse::Habits &habits)
{
    // Reads a time of 00:00 too, and is much faster than the general way.
    if (const auto date = DateCell::read(cell.toUtf8())) {
        // Other years are the general way's to refuse.
        if (const QDate day = date->date(cellOrder(habits.order)); day.year() >= 1000)
            return plain(day);
    }
    const Result<QDate> date = parse::date(cell, habits.order);
    if (!date)
        return date.error();
    return plain(*date);
}

bool hasInnerSpace(const QString &cell)
{
    return std::any_of(cell.begin(), cell.end(), [](QChar c) { return c.isSpace(); });
}

QString withoutUnit(const QString &cell, const QString &unit)
{
    if (unit.isEmpty())
        return cell;
    return (cell.startsWith(unit) ? cell.mid(unit.size()) : cell.chopped(unit.size())).trimmed();
}

/// A number with the decimal mark a point and no thousands marks, or the text as it is when it is
/// no such number: the parser then says what is wrong. Empty when it has another decimal mark.
QString normalised(const std::optional<NumberCell> &number, const QString &text, QChar decimal)
{
    if (!number)
        return text;
    const auto digits = number->plain(decimal.toLatin1());
    return digits ? QString::fromLatin1(*digits) : QString();
}

Result<qint64> scaled(FieldType type, const QString &text, QChar decimal)
{
    if (type == FieldType::Money)
        return parse::amount(text, decimal);
    return type == FieldType::Decimal ? parse::decimal(text, decimal) : parse::whole(text, decimal);
}

Result<ImportValue> readNumber(const FieldInfo &field, const QString &cell,
                               const parse::Habits &habits)
{
    const QByteArray utf8 = cell.toUtf8();
    const std::optional<NumberCell> number = NumberCell::read(utf8);
    const QString unit = number ? QString::fromUtf8(number->unit) : QString();
    if (!unit.isEmpty() && (field.type != FieldType::Money || unit == u"%"))
        return invalid(ImportValue::tr("“%1” has a unit. Write the number alone.").arg(cell));
    const QString text = withoutUnit(cell, unit);
    if (!number && hasInnerSpace(text))
        return invalid(ImportValue::tr("“%1” is not a number. Write it like 1 234,50.").arg(cell));
    if (field.type != FieldType::Decimal && !habits.isTold
        && parse::mayBeThousands(text, habits.decimal))
        return invalid(parse::thousandsOrDecimals(text));
    // A value that stands for itself, without a column, is read as people write.
    const QString digits =
        habits.decimal.isNull() ? text : normalised(number, text, habits.decimal);
    if (digits.isEmpty()) {
        return invalid(ImportValue::tr("“%1” has another decimal mark than the rest of the column. "
                                       "Write them alike.")
                           .arg(cell));
    }
    const bool isPlain = number && !habits.decimal.isNull();
    const Result<qint64> value = scaled(field.type, digits, isPlain ? QChar(u'.') : habits.decimal);
    if (!value) // said of the cell as the user knows it
        return invalid(
            QString(value.error().message).replace(u'“' + digits + u'”', u'“' + cell + u'”'));
    return ImportValue{.value = QVariant::fromValue(*value), .unit = unit};
}

/// The short forms of the Interreg databases (keep.eu and the programmes' own lists).
std::optional<QString> programmeRole(const FieldInfo &field, const QString &cell)
{
    static const std::pair<QString, QString> shortForms[] = {
        {u"LP"_s, u"lead"_s}, {u"PP"_s, u"partner"_s}, {u"AP"_s, u"associated"_s}};
    if (field.choices.data() != programmeRoles().data())
        return std::nullopt;
    for (const auto &[shortForm, code] : shortForms) {
        if (cell.compare(shortForm, Qt::CaseInsensitive) == 0)
            return code;
    }
    return std::nullopt;
}

} // namespace

Result<ImportValue> ImportValue::read(const FieldInfo &field, const QString &cell,
                                      const parse::Habits &habits)
{
    const QString trimmed = cell.trimmed();
    if (!trimmed.isEmpty()) {
        if (field.type == FieldType::Date)
            return readDate(trimmed, habits);
        if (field.type == FieldType::Money || field.type == FieldType::Decimal
            || field.type == FieldType::Whole)
            return readNumber(field, trimmed, habits);
    }
    if (const auto role = programmeRole(field, trimmed))
        return plain(*role);
    Result<QVariant> value = parse::value(field, cell, habits);
    if (!value)
        return value.error();
    return plain(*std::move(value));
}

std::optional<QString> ImportValue::currencyOf(const QString &unit, const QString &fallback)
{
    static const QStringList kronor{u"SEK"_s, u"NOK"_s, u"DKK"_s};
    if (unit == u"kr")
        return kronor.contains(fallback) ? std::optional(fallback) : std::nullopt;
    static const std::pair<QString, QString> signs[] = {
        {u"€"_s, u"EUR"_s}, {u"$"_s, u"USD"_s}, {u"£"_s, u"GBP"_s}};
    for (const auto &[sign, code] : signs) {
        if (unit == sign)
            return code;
    }
    return unit;
}
