#include "exchange/newproblems.h"

#include <algorithm>

std::vector<Problem> newProblems(const Kind &kind, const Row &before, const Row &after)
{
    const std::vector<Problem> old = kind.problems(before);
    std::vector<Problem> found = kind.problems(after);
    std::erase_if(found, [&](const Problem &problem) {
        return std::ranges::any_of(old, [&](const Problem &known) {
            return qstrcmp(known.field, problem.field) == 0 && known.message == problem.message;
        });
    });
    return found;
}

bool isEmptied(const FieldInfo &field, const QVariant &value)
{
    return field.required && (value.isNull() || value.toString().trimmed().isEmpty());
}
