#include "tables/valuecount.h"

#include "records/labels.h"

#include <QMap>

#include <algorithm>

namespace {

std::vector<int> countCodes(const Column &column, const std::vector<char> &keep)
{
    std::vector<int> counts(size_t(column.codeCount()), 0);
    for (size_t slot = 0; slot < keep.size(); ++slot)
        counts[size_t(column.code(int(slot)))] += keep[slot] ? 1 : 0;
    return counts;
}

/// Each choice by itself, however they are put together in the cells.
std::vector<ValueCount> countChoices(const Column &column, const std::vector<int> &counts)
{
    QMap<QString, int> ofChoice;
    int empty = 0;
    for (int code = 0; code < column.codeCount(); ++code) {
        const QStringList choices = column.text(code).split(u' ', Qt::SkipEmptyParts);
        for (const QString &choice : choices)
            ofChoice[choice] += counts[size_t(code)];
        empty += choices.isEmpty() ? counts[size_t(code)] : 0;
    }
    std::vector<ValueCount> values;
    for (const Choice &choice : column.field().choices) {
        const QString code = QString::fromUtf8(choice.code);
        if (const int count = ofChoice.take(code); count > 0)
            values.push_back({code, labels::choice(column.field(), code), count});
    }
    for (auto other = ofChoice.cbegin(); other != ofChoice.cend(); ++other) {
        if (*other > 0) // of a newer version of the program
            values.push_back({other.key(), other.key(), *other});
    }
    if (empty > 0)
        values.push_back({{}, {}, empty});
    return values;
}

} // namespace

std::vector<ValueCount> countValues(const Column &column, const std::vector<char> &keep)
{
    const std::vector<int> counts = countCodes(column, keep);
    if (column.field().type == FieldType::Choices)
        return countChoices(column, counts);
    std::vector<int> codes;
    int empty = 0;
    for (int code = 0; code < column.codeCount(); ++code) {
        if (counts[size_t(code)] == 0)
            continue;
        if (column.isEmpty(code))
            empty += counts[size_t(code)];
        else
            codes.push_back(code);
    }
    std::ranges::sort(codes, {}, [&](int code) { return column.ranking().rank(code); });
    std::vector<ValueCount> values;
    values.reserve(codes.size() + 1);
    for (const int code : codes)
        values.push_back({column.value(code), column.cellText(code), counts[size_t(code)]});
    if (empty > 0)
        values.push_back({{}, {}, empty});
    return values;
}
