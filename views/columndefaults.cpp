#include "columndefaults.h"

#include "forms/theme.h"
#include "records/labels.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr const char *projectColumns[] = {
    "title",     "status",       "role",       "end_date",    "eu_contribution", "currency",
    "programme", "total_budget", "start_date", "case_number", "department",      "acronym",
};

QStringList wantedKeys(const Kind &kind)
{
    QStringList keys;
    if (qstrcmp(kind.key(), "project") == 0) {
        for (const char *key : projectColumns)
            keys.append(QString::fromLatin1(key));
        return keys;
    }
    keys.append(QString::fromLatin1(kind.field(kind.titleIndex()).key));
    for (const FieldInfo &field : kind.fields()) {
        const QString key = QString::fromLatin1(field.key);
        if (field.listed && !keys.contains(key))
            keys.append(key);
    }
    return keys;
}

int choiceWidth(const FieldInfo &field, const QFontMetrics &metrics)
{
    int width = 0;
    for (const Choice &choice : field.choices)
        width = std::max(
            width,
            metrics.horizontalAdvance(labels::choice(field, QString::fromLatin1(choice.code))));
    const int icon = Theme::cellIcon + Theme::iconGap;
    return std::min(width, metrics.averageCharWidth() * 18) + (field.listed ? icon : 0);
}

int valueWidth(const FieldInfo &field, const QFontMetrics &metrics)
{
    const int letter = metrics.averageCharWidth();
    switch (field.type) {
    case FieldType::Date:
        return metrics.horizontalAdvance(u"2026-00-00"_s) + Theme::cellIcon + Theme::iconGap;
    case FieldType::Money:
        return metrics.horizontalAdvance(u"00 000 000,00"_s);
    case FieldType::Reference:
    case FieldType::Link:
        return letter * 26;
    case FieldType::Choice:
        return choiceWidth(field, metrics);
    case FieldType::Bool:
    case FieldType::Whole:
        return letter * 6;
    default:
        return letter * 18;
    }
}

} // namespace

bool columndefaults::isOffered(const Listing &listing, int column)
{
    const FieldType type = listing.field(column).type;
    return type != FieldType::Blocks && type != FieldType::File;
}

std::vector<int> columndefaults::wanted(const Listing &listing)
{
    std::vector<int> columns;
    for (const QString &key : wantedKeys(listing.kind())) {
        if (const int column = listing.indexOf(key); column >= 0 && isOffered(listing, column))
            columns.push_back(column);
    }
    return columns;
}

int columndefaults::width(const Listing &listing, int column, const QFontMetrics &metrics)
{
    const int values = column == listing.kind().titleIndex()
        ? metrics.averageCharWidth() * 28
        : valueWidth(listing.field(column), metrics);
    const int chevron = 16;
    return std::max(values, metrics.horizontalAdvance(listing.label(column)) + chevron)
        + 2 * Theme::cellPadding;
}
