#pragma once

#include "models/tables/plainrows.h"
#include "tables/rowfilter.h"

/// The day on which random queries are asked.
inline const QDate today(2024, 6, 1);

inline int column(const char *key)
{
    return PlainRows::listing().indexOf(QString::fromUtf8(key));
}

/// A value of \a column, mostly one that some record has, so that something is found.
inline QVariant randomValue(RandomValues &random, const PlainRows &plain, int column)
{
    const std::vector<Row> &rows = plain.rows();
    return rows.empty() ? QVariant()
                        : plain.value(rows[size_t(random.below(int(rows.size())))], column);
}

/// A value for AnyOf and NoneOf; the empty one is invalid.
inline QVariant randomChoice(RandomValues &random, const PlainRows &plain, int column)
{
    const QVariant value = randomValue(random, plain, column);
    if (PlainRows::listing().field(column).type == FieldType::Choices)
        return value.toString().section(u' ', -1);
    return value.toString().isEmpty() ? QVariant() : value;
}

/// A bound for a range; never the empty value.
inline QVariant randomBound(RandomValues &random, const PlainRows &plain, int column)
{
    const QVariant value = randomValue(random, plain, column);
    if (!value.isNull())
        return value;
    return PlainRows::listing().field(column).type == FieldType::Date ? QVariant(today)
                                                                      : QVariant(qint64(35));
}

inline std::vector<QVariant> randomOperands(RandomValues &random, const PlainRows &plain,
                                            const Condition &condition)
{
    std::vector<QVariant> values;
    switch (condition.op) {
    case Operator::AnyOf:
    case Operator::NoneOf:
        for (int i = random.below(4); i >= 0; --i)
            values.push_back(randomChoice(random, plain, condition.column));
        break;
    case Operator::Contains:
    case Operator::Lacks:
        values = {random.once(3) ? random.word(1) + u' ' + random.word(1)
                                 : random.word(2).toUpper()};
        break;
    case Operator::DueWithin:
    case Operator::Within:
        values = {qint64(random.below(900) - 100)};
        break;
    case Operator::Between:
        values.push_back(randomBound(random, plain, condition.column));
        [[fallthrough]];
    case Operator::AtLeast:
    case Operator::AtMost:
        values.push_back(randomBound(random, plain, condition.column));
        break;
    default:
        break;
    }
    return values;
}

/// A condition of any operator that fits a column of any type.
inline Condition randomCondition(RandomValues &random, const PlainRows &plain)
{
    static const char *const keys[] = {"title",          "acronym",          "programme",
                                       "status",         "currency",         "end_date",
                                       "goals",          "total_budget",     "rate",
                                       "publish",        "summary",          "poster_date",
                                       "public_status",  "days_left",        "lix",
                                       "missing_duties", "total_budget_sek", "co_financing_rate"};
    Condition condition{column(keys[random.below(int(std::size(keys)))]), {}, {}};
    const std::vector<Operator> operators =
        conditions::operatorsFor(PlainRows::listing().field(condition.column).type);
    condition.op = operators[size_t(random.below(int(operators.size())))];
    condition.values = randomOperands(random, plain, condition);
    return condition;
}

inline RowQuery randomQuery(RandomValues &random, const PlainRows &plain)
{
    static const char *const sorts[] = {
        "title",           "acronym", "programme", "status", "goals",     "end_date",
        "total_budget",    "rate",    "publish",   "lix",    "days_left", "missing_duties",
        "total_budget_sek"};
    static const char *const groups[] = {"status", "programme", "end_date", "currency",
                                         "goals",  "publish",   "rate",     "public_status"};
    RowQuery query;
    query.today = today;
    for (int i = random.below(4); i > 0; --i)
        query.sorting.push_back({column(sorts[random.below(int(std::size(sorts)))]),
                                 random.once(2) ? Qt::DescendingOrder : Qt::AscendingOrder});
    for (int i = random.below(4); i > 0; --i) {
        const int group = column(groups[random.below(int(std::size(groups)))]);
        if (std::ranges::find(query.groups, group) == query.groups.end())
            query.groups.push_back(group);
    }
    for (int i = std::max(0, random.below(5) - 2); i > 0; --i)
        query.conditions.push_back(randomCondition(random, plain));
    if (random.once(3))
        query.words = random.once(3) ? QStringLiteral("202") : random.word(3);
    if (random.once(6))
        query.words += u' ' + random.word(4);
    query.sums = {column("total_budget"), column("total_budget_sek")};
    return query;
}
