#include "tables/listing.h"

#include "records/labels.h"

#include <algorithm>
#include <map>

Listing::Listing(const Kind &kind)
    : m_kind(&kind)
    , m_computed(computedColumns(kind))
{
}

const Listing &Listing::of(const Kind &kind)
{
    static const std::map<int, Listing> all = [] {
        std::map<int, Listing> made;
        for (const Kind *one : kinds())
            made.emplace(one->number(), Listing(*one));
        return made;
    }();
    return all.at(kind.number());
}

const FieldInfo &Listing::field(int column) const
{
    return isComputed(column) ? computed(column).info : m_kind->field(column);
}

const Computed &Listing::computed(int column) const
{
    return m_computed[size_t(column - m_kind->fieldCount())];
}

int Listing::indexOf(QStringView key) const
{
    if (const int field = m_kind->indexOf(key); field >= 0)
        return field;
    const auto found = std::ranges::find_if(
        m_computed, [&](const Computed &one) { return key == QLatin1StringView(one.info.key); });
    return found == m_computed.end() ? -1 : m_kind->fieldCount() + int(found - m_computed.begin());
}

QString Listing::label(int column) const
{
    return labels::field(*m_kind, field(column));
}

std::vector<int> Listing::inputs(int column) const
{
    if (!isComputed(column))
        return {column};
    return computed(column).inputs;
}
