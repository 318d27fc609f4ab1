#include "tables/rowfilter.h"

#include "records/fold.h"

#include <QtNumeric>

#include <algorithm>
#include <functional>
#include <limits>

namespace conditions {

namespace {

using Hits = std::vector<char>;

Hits where(const Column &column, const std::function<bool(int)> &test)
{
    Hits hits(size_t(column.codeCount()), 0);
    for (int code = 0; code < column.codeCount(); ++code)
        hits[size_t(code)] = char(test(code));
    return hits;
}

void invert(Hits &hits)
{
    for (char &hit : hits)
        hit = char(!hit);
}

Hits anyOfChoices(const Column &column, const Condition &condition)
{
    QStringList wanted;
    for (const QVariant &value : condition.values)
        wanted.append(value.toString());
    return where(column, [&](int code) {
        const QStringList codes = column.text(code).split(u' ', Qt::SkipEmptyParts);
        if (codes.isEmpty())
            return wanted.contains(QString());
        return std::ranges::any_of(codes, [&](const QString &one) { return wanted.contains(one); });
    });
}

Hits anyOf(const Column &column, const Condition &condition)
{
    if (column.field().type == FieldType::Choices)
        return anyOfChoices(column, condition);
    Hits hits(size_t(column.codeCount()), 0);
    bool isEmptyWanted = false;
    for (const QVariant &value : condition.values) {
        const int code = column.codeOf(value);
        isEmptyWanted = isEmptyWanted || code == 0;
        if (code >= 0)
            hits[size_t(code)] = 1;
    }
    for (int code = 0; isEmptyWanted && code < column.codeCount(); ++code)
        hits[size_t(code)] = char(hits[size_t(code)] || column.isEmpty(code));
    return hits;
}

Hits containing(const Column &column, const Condition &condition)
{
    Hits hits(size_t(column.codeCount()), 1);
    for (const QString &word : words(condition)) {
        const Hits found = column.foldedTexts().containing(word.toUtf8());
        for (size_t code = 0; code < hits.size(); ++code)
            hits[code] = char(hits[code] && code < found.size() && found[code]);
    }
    return hits;
}

/// The numbers from \a low to \a high; empty values are in no range.
Hits between(const Column &column, qint64 low, qint64 high)
{
    return where(column, [&](int code) {
        return code != 0 && column.number(code) >= low && column.number(code) <= high;
    });
}

constexpr qint64 least = std::numeric_limits<qint64>::min();
constexpr qint64 most = std::numeric_limits<qint64>::max();

/// The bound at the place \a at of the values; \a open when none is told.
qint64 bound(const Column &column, const Condition &condition, size_t at, qint64 open)
{
    const bool told =
        at < condition.values.size() && !Column::isAbsent(column.field(), condition.values[at]);
    return told ? Column::numberOf(column.field(), condition.values[at]) : open;
}

/// The Julian day so many days ahead of \a now as the condition says.
qint64 dayAhead(qint64 now, const Condition &condition)
{
    const qint64 days = condition.values.empty() ? 0 : condition.values.front().toLongLong();
    qint64 day = 0;
    if (qAddOverflow(now, days, &day))
        return days < 0 ? least : most;
    return day;
}

Hits inRange(const Column &column, const Condition &condition, QDate today)
{
    if (column.isText())
        return Hits(size_t(column.codeCount()), 0);
    const qint64 now = today.toJulianDay();
    switch (condition.op) {
    case Operator::AtLeast:
        return between(column, bound(column, condition, 0, least), most);
    case Operator::AtMost:
        return between(column, least, bound(column, condition, 0, most));
    case Operator::Between:
        return between(column, bound(column, condition, 0, least),
                       bound(column, condition, 1, most));
    case Operator::DueWithin:
        return between(column, least, dayAhead(now, condition));
    case Operator::Within:
        return between(column, now, dayAhead(now, condition));
    default:
        return between(column, QDate(today.year(), 1, 1).toJulianDay(),
                       QDate(today.year(), 12, 31).toJulianDay());
    }
}

} // namespace

std::vector<Operator> operatorsFor(FieldType type)
{
    using enum Operator;
    switch (type) {
    case FieldType::Choice:
    case FieldType::Choices:
    case FieldType::Reference:
    case FieldType::Link:
        return {AnyOf, NoneOf, Contains, Lacks, Empty, NotEmpty};
    case FieldType::Bool:
        return {AnyOf};
    case FieldType::Date:
        return {AtMost,    AtLeast, Between,  AnyOf, NoneOf,
                DueWithin, Within,  ThisYear, Empty, NotEmpty};
    case FieldType::Whole:
    case FieldType::Decimal:
    case FieldType::Money:
        return {AtLeast, AtMost, Between, AnyOf, NoneOf, Empty, NotEmpty};
    case FieldType::Prose:
        return {Contains, Lacks, Empty, NotEmpty};
    case FieldType::Blocks:
    case FieldType::File:
        return {Empty, NotEmpty};
    case FieldType::Text:
        break;
    }
    return {Contains, Lacks, AnyOf, NoneOf, Empty, NotEmpty};
}

bool readsNames(const Condition &condition)
{
    switch (condition.op) {
    case Operator::AnyOf:
    case Operator::NoneOf:
    case Operator::Empty:
    case Operator::NotEmpty:
        return true;
    default:
        return readsWords(condition);
    }
}

bool readsWords(const Condition &condition)
{
    return condition.op == Operator::Contains || condition.op == Operator::Lacks;
}

QStringList words(const Condition &condition)
{
    return condition.values.empty()
        ? QStringList()
        : folded(condition.values.front().toString()).split(u' ', Qt::SkipEmptyParts);
}

std::vector<char> matching(const Column &column, const Condition &condition, QDate today)
{
    Hits hits;
    switch (condition.op) {
    case Operator::AnyOf:
        return anyOf(column, condition);
    case Operator::NoneOf:
        hits = anyOf(column, condition);
        invert(hits);
        return hits;
    case Operator::Contains:
        return containing(column, condition);
    case Operator::Lacks:
        hits = containing(column, condition);
        invert(hits);
        return hits;
    case Operator::Empty:
        return where(column, [&](int code) { return column.isEmpty(code); });
    case Operator::NotEmpty:
        return where(column, [&](int code) { return !column.isEmpty(code); });
    default:
        return inRange(column, condition, today);
    }
}

} // namespace conditions
