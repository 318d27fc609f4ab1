#include "tables/rowgroups.h"

#include "tables/computed.h"
#include "tables/listing.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

constexpr int lowerBits = 32;
constexpr qint64 lowerMask = 0xffff'ffff;

int amountsOf(const Kind &kind, int column)
{
    const Listing &listing = Listing::of(kind);
    const bool converted = listing.isComputed(column) && listing.computed(column).amount >= 0;
    return converted ? listing.computed(column).amount : column;
}

/// What people call the records of a group.
QString nameOf(const Column &column, int code)
{
    if (column.isEmpty(code))
        return {};
    if (column.field().type == FieldType::Date)
        return QString::number(column.value(code).toDate().year());
    return column.cellText(code);
}

/// What tells a group from the others on its level, whatever its name in which language.
QString keyOf(const Column &column, int code)
{
    if (column.isEmpty(code))
        return {};
    if (column.field().type == FieldType::Date)
        return QString::number(column.value(code).toDate().year());
    return column.isText() ? column.text(code) : QString::number(column.number(code));
}

/// The value that stands for a group, the same however its records are sorted: different values may
/// stand in one place, two programmes of one name.
int codeFor(const Column &column, std::span<const int> slots)
{
    const auto before = [&](int a, int b) {
        return column.isText() ? column.text(a) < column.text(b)
                               : column.number(a) < column.number(b);
    };
    int first = column.code(slots.front());
    for (const int slot : slots) {
        if (const int code = column.code(slot); code != first && before(code, first))
            first = code;
    }
    return first;
}

/// The outermost level on which two neighbours differ; \a levels when they share all groups.
size_t firstDifference(const std::vector<Places> &levels, int slot, int other)
{
    size_t level = 0;
    while (level < levels.size() && levels[level].at(slot) == levels[level].at(other))
        ++level;
    return level;
}

/// Where the groups of \a slots begin and how many they hold, without names.
std::vector<RowGroup> bounds(const std::vector<int> &slots, const std::vector<int> &columns,
                             const std::vector<Places> &levels)
{
    std::vector<RowGroup> groups;
    std::vector<size_t> open; // the group on each level that the current record is in
    for (size_t at = 0; at < slots.size(); ++at) {
        const size_t same = at == 0 ? 0 : firstDifference(levels, slots[at], slots[at - 1]);
        open.resize(std::min(open.size(), same));
        for (size_t level = open.size(); level < levels.size(); ++level) {
            open.push_back(groups.size());
            groups.push_back({int(level), columns[level], {}, {}, int(at), 0, {}});
        }
        for (const size_t group : open)
            ++groups[group].count;
    }
    return groups;
}

std::span<const int> slotsOf(const RowGroup &group, std::span<const int> slots)
{
    return slots.subspan(size_t(group.first), size_t(group.count));
}

void nameGroups(const std::vector<int> &slots, const std::vector<Places> &levels,
                std::vector<RowGroup> &groups)
{
    std::vector<QString> around(levels.size() + 1); // the path of the group on each level
    for (RowGroup &group : groups) {
        const Column &column = *levels[size_t(group.level)].column;
        const int code = codeFor(column, slotsOf(group, slots));
        const QString key = keyOf(column, code).replace(u'/', u"//"_s);
        group.name = nameOf(column, code);
        group.path =
            around[size_t(group.level)] + QLatin1StringView(column.field().key) + u'=' + key;
        around[size_t(group.level) + 1] = group.path + u'/';
    }
}

} // namespace

void WideSum::add(qint64 number)
{
    m_high += number >> lowerBits;
    m_low += number & lowerMask;
}

std::optional<qint64> WideSum::total() const
{
    const qint64 high = m_high + (m_low >> lowerBits);
    if (high < std::numeric_limits<qint32>::min() || high > std::numeric_limits<qint32>::max())
        return std::nullopt;
    return high * (lowerMask + 1) + (m_low & lowerMask);
}

std::vector<int> Summing::columnsFor(const Kind &kind, int column)
{
    std::vector<int> columns{amountsOf(kind, column)};
    if (const int currency = kind.currencyIndex(); currency >= 0)
        columns.push_back(currency);
    if (const int rate = kind.indexOf(u"rate"); rate >= 0)
        columns.push_back(rate);
    return columns;
}

Summing::Summing(const RowSnapshot &rows, const Kind &kind, int column)
    : m_amounts(&rows.column(amountsOf(kind, column)))
    , m_minor(1)
    , m_seen(1, 0)
{
    if (const int currency = kind.currencyIndex(); currency >= 0) {
        m_currencies = &rows.column(currency);
        m_minor.resize(size_t(m_currencies->codeCount()));
        m_seen.resize(m_minor.size(), 0);
    }
    if (const int rate = kind.indexOf(u"rate"); rate >= 0)
        m_rates = &rows.column(rate);
}

void Summing::add(int slot)
{
    const int code = m_amounts->code(slot);
    if (code == 0)
        return; // no amount
    const qint64 minor = m_amounts->number(code);
    const int currency = m_currencies ? m_currencies->code(slot) : 0;
    m_minor[size_t(currency)].add(minor);
    m_seen[size_t(currency)] = 1;
    const int rate = m_rates ? m_rates->code(slot) : 0;
    const Decimal told{rate ? std::optional(m_rates->number(rate)) : std::nullopt};
    const std::optional<qint64> sek =
        inSek({minor}, m_currencies ? m_currencies->text(currency) : QString(), told);
    m_sek.add(sek.value_or(0));
    m_unknown += sek ? 0 : 1;
}

Sum Summing::sum() const
{
    const std::optional<qint64> sek = m_sek.total();
    Sum sum{{}, sek.value_or(0), m_unknown, !sek};
    for (size_t currency = 0; currency < m_minor.size(); ++currency) {
        if (!m_seen[currency])
            continue;
        const std::optional<qint64> minor = m_minor[currency].total();
        sum.isTooLarge = sum.isTooLarge || !minor;
        sum.minor[m_currencies ? m_currencies->text(int(currency)) : u""_s] = minor.value_or(0);
    }
    return sum;
}

Sum Summing::over(std::span<const int> slots)
{
    std::ranges::fill(m_minor, WideSum());
    std::ranges::fill(m_seen, 0);
    m_sek = {};
    m_unknown = 0;
    for (const int slot : slots)
        add(slot);
    return sum();
}

std::vector<RowGroup> groupsOf(const std::vector<int> &slots, const std::vector<int> &columns,
                               const std::vector<Places> &levels)
{
    std::vector<RowGroup> groups = bounds(slots, columns, levels);
    nameGroups(slots, levels, groups);
    return groups;
}

void sumUp(FoundRows &found, const RowSnapshot &rows, const Kind &kind,
           const std::vector<int> &columns)
{
    found.summed = columns;
    found.totals.clear();
    for (RowGroup &group : found.groups)
        group.sums.clear();
    for (const int column : columns) {
        Summing summing(rows, kind, column);
        found.totals.push_back(summing.over(found.slots));
        for (RowGroup &group : found.groups)
            group.sums.push_back(summing.over(slotsOf(group, found.slots)));
    }
}
