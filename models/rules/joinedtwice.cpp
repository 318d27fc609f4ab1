#include "rules/joinedtwice.h"

#include <algorithm>

int joinedField(const Kind &kind)
{
    for (int i = 0; i < kind.fieldCount() && !kind.hasTitle(); ++i) {
        const FieldInfo &field = kind.field(i);
        if (field.required && !field.owner && field.type == FieldType::Reference)
            return i;
    }
    return -1;
}

std::optional<Finding> joinedTwice(const Kind &kind, const Row &row, std::span<const Row> others,
                                   const QString &name)
{
    const int field = joinedField(kind);
    if (field < 0 || row.values[size_t(field)].isNull())
        return std::nullopt;
    const auto isSame = [&](int i, const Row &other) {
        return other.values[size_t(i)] == row.values[size_t(i)];
    };
    const bool isThere = std::ranges::any_of(others, [&](const Row &other) {
        bool same = other.id != row.id && isSame(field, other);
        for (int i = 0; same && i < kind.fieldCount(); ++i)
            same = !kind.field(i).owner || isSame(i, other);
        return same;
    });
    if (!isThere)
        return std::nullopt;
    return Finding{Finding::Severity::Error,
                   "joined-twice",
                   Rules::tr("%1 is here already. Choose another, or change that one.").arg(name),
                   QString::fromUtf8(kind.field(field).key),
                   {}};
}
