#include "conditionreading.h"

#include "records/parse.h"
#include "records/shown.h"
#include "tables/rowfilter.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace conditionreading {

namespace {

struct ConditionText
{
    Q_DECLARE_TR_FUNCTIONS(ConditionText)
};

using Read = Result<std::optional<Condition>>;

Error invalid(const QString &sentence)
{
    return {Error::Code::Invalid, sentence, {}};
}

enum class Sign { None, More, AtLeast, Less, AtMost, Is, IsNot, Lacks };

struct Signed
{
    Sign sign = Sign::None;
    QString rest;
};

Signed split(const QString &text, bool isText)
{
    struct Spelling
    {
        QLatin1StringView start;
        Sign sign;
    };
    static constexpr Spelling spellings[] = {
        {"!="_L1, Sign::IsNot},  {"<>"_L1, Sign::IsNot}, {">="_L1, Sign::AtLeast},
        {"<="_L1, Sign::AtMost}, {"="_L1, Sign::Is},     {">"_L1, Sign::More},
        {"<"_L1, Sign::Less},    {"!"_L1, Sign::Lacks},  {"-"_L1, Sign::Lacks},
    };
    const QString bare = text.trimmed();
    for (const Spelling &one : spellings) {
        const bool orders = one.sign == Sign::More || one.sign == Sign::Less
            || one.sign == Sign::AtLeast || one.sign == Sign::AtMost;
        const bool minus = one.start == "-"_L1;
        if ((isText ? orders : minus) || !bare.startsWith(one.start))
            continue;
        return {one.sign, bare.sliced(one.start.size()).trimmed()};
    }
    return {Sign::None, bare};
}

/// What is written for a number or a date: from the first value it may mean to the last.
struct Span
{
    QVariant low, high;
};

Result<Span> dates(const QString &text)
{
    static const QRegularExpression yearOnly(uR"(^(\d{4})$)"_s);
    static const QRegularExpression monthOnly(uR"(^(\d{4})[-./](\d{1,2})$)"_s);
    QDate first;
    QDate last;
    if (const auto year = yearOnly.match(text); year.hasMatch()) {
        first = QDate(year.captured(1).toInt(), 1, 1);
        last = QDate(first.year(), 12, 31);
    } else if (const auto month = monthOnly.match(text); month.hasMatch()) {
        first = QDate(month.captured(1).toInt(), month.captured(2).toInt(), 1);
        last = first.addMonths(1).addDays(-1);
    }
    if (first.isValid() && first.year() >= 1000)
        return Span{first, last};
    const Result<QDate> day = parse::date(text);
    if (day)
        return Span{*day, *day};
    static const QRegularExpression iso(uR"(^\d{4}-\d{1,2}-\d{1,2}$)"_s);
    if (iso.match(text).hasMatch())
        return day.error(); // it says what is wrong with the day
    return invalid(
        ConditionText::tr("“%1” is not a date. Write it like 2027-01-31, 2027-01 or 2027.")
            .arg(text));
}

Result<Span> spanOf(const FieldInfo &field, const QString &text)
{
    if (field.type == FieldType::Date)
        return dates(text);
    const Result<QVariant> number = parse::value(field, text);
    if (!number)
        return number.error();
    return Span{*number, *number};
}

/// The value next to \a value, a step \a by away.
QVariant beside(const QVariant &value, int by)
{
    if (value.userType() == QMetaType::QDate)
        return value.toDate().addDays(by);
    return value.toLongLong() + by;
}

Condition exactly(int column, const Span &span)
{
    if (span.low == span.high)
        return {column, Operator::AnyOf, {span.low}};
    return {column, Operator::Between, {span.low, span.high}};
}

Read signedSpan(const FieldInfo &field, int column, const Signed &text)
{
    const Result<Span> span = spanOf(field, text.rest);
    if (!span)
        return span.error();
    switch (text.sign) {
    case Sign::More:
        return {Condition{column, Operator::AtLeast, {beside(span->high, 1)}}};
    case Sign::AtLeast:
        return {Condition{column, Operator::AtLeast, {span->low}}};
    case Sign::Less:
        return {Condition{column, Operator::AtMost, {beside(span->low, -1)}}};
    case Sign::AtMost:
        return {Condition{column, Operator::AtMost, {span->high}}};
    case Sign::Is:
        return {exactly(column, *span)};
    case Sign::IsNot:
    case Sign::Lacks:
        if (span->low == span->high)
            return {Condition{column, Operator::NoneOf, {span->low}}};
        return invalid(ConditionText::tr("Only a single day can be left out. Write it like "
                                         "!=2027-01-31."));
    case Sign::None:
        break;
    }
    const Operator op = usual(field.type);
    return {Condition{column, op, {op == Operator::AtMost ? span->high : span->low}}};
}

/// "a..b", where one side may be missing.
Read range(const FieldInfo &field, int column, const QString &text, qsizetype dots)
{
    const QString from = text.first(dots).trimmed();
    const QString to = text.sliced(dots + 2).trimmed();
    if (from.isEmpty())
        return signedSpan(field, column, {Sign::AtMost, to});
    if (to.isEmpty())
        return signedSpan(field, column, {Sign::AtLeast, from});
    const Result<Span> first = spanOf(field, from);
    if (!first)
        return first.error();
    const Result<Span> last = spanOf(field, to);
    if (!last)
        return last.error();
    const bool isTurned = first->low.userType() == QMetaType::QDate
        ? first->low.toDate() > last->high.toDate()
        : first->low.toLongLong() > last->high.toLongLong();
    if (isTurned) {
        return invalid(
            ConditionText::tr("%1 comes after %2. Write the smaller one first.").arg(from, to));
    }
    return {Condition{column, Operator::Between, {first->low, last->high}}};
}

/// Something that a date or number may become when more is typed.
bool isBegun(FieldType type, const QString &text)
{
    static const QRegularExpression date(
        uR"(^(\d{1,3}|\d{4}-|\d{4}-\d{1,2}-|\d{4}-0|\d{1,2}[./ ].*)?\.?$)"_s);
    static const QRegularExpression number(uR"(^[-−]?[,.]?$)"_s);
    const qsizetype dots = text.lastIndexOf(u".."_s);
    const QString last = (dots < 0 ? text : text.sliced(dots + 2)).trimmed();
    return (type == FieldType::Date ? date : number).match(last).hasMatch();
}

Read readSpan(const FieldInfo &field, int column, const Signed &text, bool isFinished)
{
    const qsizetype dots = text.rest.indexOf(u".."_s);
    const bool isRange = text.sign == Sign::None && dots >= 0 && text.rest != u".."_s;
    const Read result =
        isRange ? range(field, column, text.rest, dots) : signedSpan(field, column, text);
    if (!result && !isFinished && isBegun(field.type, text.rest))
        return std::optional<Condition>();
    return result;
}

Read readText(const FieldInfo &field, int column, const Signed &text)
{
    switch (text.sign) {
    case Sign::Is:
    case Sign::IsNot:
        if (field.type == FieldType::Prose) {
            return invalid(ConditionText::tr("Long texts are searched by words. Leave out the = "
                                             "and write the words."));
        }
        return {Condition{
            column, text.sign == Sign::Is ? Operator::AnyOf : Operator::NoneOf, {text.rest}}};
    case Sign::Lacks:
        return {Condition{column, Operator::Lacks, {text.rest}}};
    default:
        return {Condition{column, Operator::Contains, {text.rest}}};
    }
}

bool isText(FieldType type)
{
    return type == FieldType::Text || type == FieldType::Prose;
}

} // namespace

bool isTyped(FieldType type)
{
    return isText(type) || type == FieldType::Date || type == FieldType::Whole
        || type == FieldType::Decimal || type == FieldType::Money;
}

Operator usual(FieldType type)
{
    return conditions::operatorsFor(type).front();
}

std::optional<QString> sign(FieldType type, Operator op)
{
    if (op == usual(type))
        return u""_s;
    switch (op) {
    case Operator::AnyOf:
        return u"="_s;
    case Operator::NoneOf:
        return u"!="_s;
    case Operator::Lacks:
        return u"-"_s;
    case Operator::AtLeast:
        return u">="_s;
    case Operator::AtMost:
        return u"<="_s;
    default:
        return std::nullopt;
    }
}

QString bare(FieldType type, const QString &text)
{
    return split(text, isText(type)).rest;
}

Read read(const FieldInfo &field, int column, const QString &text, bool isFinished)
{
    const Signed parts = split(text, isText(field.type));
    if (parts.rest.isEmpty()) {
        if (parts.sign == Sign::None || !isFinished)
            return std::optional<Condition>();
        return invalid(
            ConditionText::tr("“%1” stands alone. Write a value after it.").arg(text.trimmed()));
    }
    return isText(field.type) ? readText(field, column, parts)
                              : readSpan(field, column, parts, isFinished);
}

std::optional<QString> written(const FieldInfo &field, const Condition &condition)
{
    if (!isTyped(field.type) || condition.values.empty())
        return std::nullopt;
    const auto textAt = [&](size_t at) {
        return condition.values[at].isNull() ? QString() : shown::text(field, condition.values[at]);
    };
    QString text;
    if (condition.op == Operator::Between && condition.values.size() == 2)
        text = textAt(0) + u".."_s + textAt(1);
    else if (const auto before = sign(field.type, condition.op); before && !textAt(0).isEmpty())
        text = *before + textAt(0);
    const Read again = read(field, condition.column, text, true);
    if (again && *again == condition)
        return text;
    return std::nullopt;
}

} // namespace conditionreading
