#include "tables/rowgroups.h"

#include "records/shown.h"
#include "tables/computed.h"
#include "tables/listing.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct GroupText
{
    Q_DECLARE_TR_FUNCTIONS(GroupText)
};

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
    if (column.field().type == FieldType::Bool)
        return column.number(code) ? GroupText::tr("Yes") : GroupText::tr("No");
    if (column.field().type == FieldType::Date)
        return QString::number(column.value(code).toDate().year());
    if (column.field().type == FieldType::Money)
        return shown::amount(column.number(code));
    return column.shownText(code);
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

/// The outermost level on which two neighbours differ; \a levels when they share all groups.
size_t firstDifference(const std::vector<Places> &levels, int slot, int other)
{
    size_t level = 0;
    while (level < levels.size() && levels[level].at(slot) == levels[level].at(other))
        ++level;
    return level;
}

} // namespace

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
    , m_minor(1, 0)
    , m_seen(1, 0)
{
    if (const int currency = kind.currencyIndex(); currency >= 0) {
        m_currencies = &rows.column(currency);
        m_minor.resize(size_t(m_currencies->codeCount()), 0);
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
    m_minor[size_t(currency)] += minor;
    m_seen[size_t(currency)] = 1;
    const int rate = m_rates ? m_rates->code(slot) : 0;
    const Decimal told{rate ? std::optional(m_rates->number(rate)) : std::nullopt};
    const std::optional<qint64> sek =
        inSek({minor}, m_currencies ? m_currencies->text(currency) : QString(), told);
    m_sek += sek.value_or(0);
    m_unknown += sek ? 0 : 1;
}

Sum Summing::sum() const
{
    Sum sum{{}, m_sek, m_unknown};
    for (size_t currency = 0; currency < m_minor.size(); ++currency) {
        if (m_seen[currency])
            sum.minor[m_currencies ? m_currencies->text(int(currency)) : u""_s] = m_minor[currency];
    }
    return sum;
}

void Summing::clear()
{
    std::ranges::fill(m_minor, 0);
    std::ranges::fill(m_seen, 0);
    m_sek = 0;
    m_unknown = 0;
}

std::vector<Sum> sumsOf(const RowSnapshot &rows, const Kind &kind, std::span<const int> slots,
                        const std::vector<int> &columns)
{
    std::vector<Sum> sums;
    for (const int column : columns) {
        Summing summing(rows, kind, column);
        for (const int slot : slots)
            summing.add(slot);
        sums.push_back(summing.sum());
    }
    return sums;
}

std::vector<RowGroup> groupsOf(const RowSnapshot &rows, const Kind &kind,
                               const std::vector<int> &slots, const std::vector<int> &columns,
                               const std::vector<Places> &levels, const std::vector<int> &sums)
{
    std::vector<RowGroup> groups;
    std::vector<size_t> open; // the group on each level that the current record is in
    for (size_t at = 0; at < slots.size(); ++at) {
        const size_t same = at == 0 ? 0 : firstDifference(levels, slots[at], slots[at - 1]);
        open.resize(std::min(open.size(), same));
        for (size_t level = open.size(); level < levels.size(); ++level) {
            const Column &column = *levels[level].column;
            const int code = column.code(slots[at]);
            const QString around = level ? groups[open[level - 1]].path + u'/' : QString();
            const QString key = QString(keyOf(column, code)).replace(u'/', u"//"_s);
            groups.push_back({int(level),
                              columns[level],
                              nameOf(column, code),
                              u"%1%2=%3"_s.arg(around, QLatin1StringView(column.field().key), key),
                              int(at),
                              0,
                              {}});
            open.push_back(groups.size() - 1);
        }
        for (const size_t group : open)
            ++groups[group].count;
    }
    for (RowGroup &group : groups)
        group.sums = sumsOf(
            rows, kind, std::span(slots).subspan(size_t(group.first), size_t(group.count)), sums);
    return groups;
}
