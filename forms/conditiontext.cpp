#include "conditiontext.h"

#include "records/labels.h"
#include "records/shown.h"
#include "tables/workspace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace conditiontext {

namespace {

struct ConditionText
{
    Q_DECLARE_TR_FUNCTIONS(ConditionText)
};

constexpr qsizetype longestValue = 40; ///< characters of a value in a chip
constexpr qsizetype longestList = 48; ///< characters of several values in a chip
constexpr size_t mostListed = 3; ///< values named in a chip
constexpr size_t mostTold = 30; ///< values named in its tool tip

QString cut(const QString &text)
{
    const QString line = text.simplified();
    return line.size() > longestValue ? line.left(longestValue - 1).trimmed() + u"…"_s : line;
}

bool isList(Operator op)
{
    return op == Operator::AnyOf || op == Operator::NoneOf;
}

int days(const Condition &condition)
{
    return condition.values.empty() ? 0 : condition.values.front().toInt();
}

QString valueAt(Workspace &workspace, const FieldInfo &field, const Condition &condition, size_t at)
{
    return at < condition.values.size() ? cut(valueText(workspace, field, condition.values[at]))
                                        : QString();
}

QString listed(Workspace &workspace, const FieldInfo &field, const Condition &condition)
{
    if (condition.values.size() > mostListed)
        return {};
    QStringList texts;
    for (size_t at = 0; at < condition.values.size(); ++at)
        texts.append(valueAt(workspace, field, condition, at));
    const QString text = texts.join(u", "_s);
    return text.size() > longestList ? QString() : text;
}

QString listPhrase(Workspace &workspace, const FieldInfo &field, const Condition &condition)
{
    const bool any = condition.op == Operator::AnyOf;
    const auto count = condition.values.size();
    if (count == 0)
        return any ? ConditionText::tr("is none of its values") : ConditionText::tr("is anything");
    if (count == 1) {
        const QString value = valueAt(workspace, field, condition, 0);
        return any ? ConditionText::tr("is %1").arg(value)
                   : ConditionText::tr("is not %1").arg(value);
    }
    if (const QString list = listed(workspace, field, condition); !list.isEmpty()) {
        return any ? ConditionText::tr("is any of %1").arg(list)
                   : ConditionText::tr("is none of %1").arg(list);
    }
    return any ? ConditionText::tr("is any of %n values", nullptr, int(count))
               : ConditionText::tr("is none of %n values", nullptr, int(count));
}

QString rangeName(FieldType type, Operator op)
{
    const bool date = type == FieldType::Date;
    if (op == Operator::AtLeast)
        return date ? ConditionText::tr("from") : ConditionText::tr("at least");
    return date ? ConditionText::tr("until") : ConditionText::tr("at most");
}

} // namespace

QString operatorName(FieldType type, Operator op)
{
    switch (op) {
    case Operator::AnyOf:
        return ConditionText::tr("is any of");
    case Operator::NoneOf:
        return ConditionText::tr("is none of");
    case Operator::Contains:
        return ConditionText::tr("contains");
    case Operator::Lacks:
        return ConditionText::tr("does not contain");
    case Operator::AtLeast:
    case Operator::AtMost:
        return rangeName(type, op);
    case Operator::Between:
        return ConditionText::tr("between");
    case Operator::DueWithin:
        return ConditionText::tr("due within days (also late)");
    case Operator::Within:
        return ConditionText::tr("within days");
    case Operator::ThisYear:
        return ConditionText::tr("this year");
    case Operator::Empty:
        return ConditionText::tr("is empty");
    case Operator::NotEmpty:
        break;
    }
    return ConditionText::tr("is not empty");
}

QString valueText(Workspace &workspace, const FieldInfo &field, const QVariant &value)
{
    const QString empty = ConditionText::tr("(empty)");
    if (value.isNull() || value.toString().isEmpty())
        return empty;
    QString text;
    if (field.type == FieldType::Link)
        text = workspace.nameOf(value.toString());
    else if (const Kind *kind = findKind(QString::fromUtf8(field.references)))
        text = workspace.nameOf(*kind, value.toLongLong());
    else
        text = shown::text(field, value);
    return text.isEmpty() ? ConditionText::tr("(removed)") : text;
}

QString phrase(Workspace &workspace, const FieldInfo &field, const Condition &condition)
{
    const QString name = operatorName(field.type, condition.op);
    const QString first = valueAt(workspace, field, condition, 0);
    switch (condition.op) {
    case Operator::AnyOf:
    case Operator::NoneOf:
        return listPhrase(workspace, field, condition);
    case Operator::Contains:
    case Operator::Lacks:
        return ConditionText::tr("%1 “%2”").arg(
            name, condition.values.empty() ? QString() : cut(condition.values.front().toString()));
    case Operator::AtLeast:
    case Operator::AtMost:
        return u"%1 %2"_s.arg(name, first);
    case Operator::Between:
        return ConditionText::tr("between %1 and %2")
            .arg(first, valueAt(workspace, field, condition, 1));
    case Operator::DueWithin:
        return ConditionText::tr("due within %n days (also late)", nullptr, days(condition));
    case Operator::Within:
        return ConditionText::tr("within %n days", nullptr, days(condition));
    default:
        return name;
    }
}

QString brief(Workspace &workspace, const FieldInfo &field, const Condition &condition)
{
    if (!isList(condition.op))
        return phrase(workspace, field, condition);
    const bool any = condition.op == Operator::AnyOf;
    const int count = int(condition.values.size());
    if (count == 1) {
        const QString value = valueAt(workspace, field, condition, 0);
        return any ? value : ConditionText::tr("not %1").arg(value);
    }
    const int all = int(field.choices.size());
    const int in = any ? count : all - count;
    if (all > 0 && in >= 0)
        return ConditionText::tr("%1 of %2").arg(in).arg(all);
    return any ? ConditionText::tr("%n values", nullptr, count)
               : ConditionText::tr("not %n values", nullptr, count);
}

QString chip(Workspace &workspace, const Listing &listing, const Condition &condition)
{
    return u"%1 %2"_s.arg(listing.label(condition.column),
                          phrase(workspace, listing.field(condition.column), condition));
}

QString whole(Workspace &workspace, const Listing &listing, const Condition &condition)
{
    const FieldInfo &field = listing.field(condition.column);
    const QString label = listing.label(condition.column);
    const bool isWhole = isList(condition.op)
        && (condition.values.size() < 2 || !listed(workspace, field, condition).isEmpty());
    if (!isList(condition.op) || isWhole) {
        const bool words = condition.op == Operator::Contains || condition.op == Operator::Lacks;
        if (!words || condition.values.empty())
            return chip(workspace, listing, condition);
        return u"%1 %2"_s.arg(
            label,
            ConditionText::tr("%1 “%2”").arg(operatorName(field.type, condition.op),
                                             condition.values.front().toString()));
    }
    QStringList lines{u"%1 %2:"_s.arg(label, operatorName(field.type, condition.op))};
    for (size_t at = 0; at < std::min(condition.values.size(), mostTold); ++at)
        lines.append(valueText(workspace, field, condition.values[at]));
    if (const int more = int(condition.values.size()) - int(mostTold); more > 0)
        lines.append(ConditionText::tr("and %n more", nullptr, more));
    return lines.join(u'\n');
}

} // namespace conditiontext
