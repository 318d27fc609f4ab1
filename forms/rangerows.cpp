#include "rangerows.h"

#include "storage/reader.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

struct Ranging
{
    Q_DECLARE_TR_FUNCTIONS(RangeRows)
};

constexpr size_t rowsAtOnce = 256;

} // namespace

Result<int> RangeRows::each(const Reader &reader, bool isFresh, const Progress &progress,
                            const std::function<void(const Row &)> &visit) const
{
    int gone = 0;
    for (size_t first = 0; first < ids.size(); first += rowsAtOnce) {
        if (progress && !progress(int(first), int(ids.size())))
            return Error{Error::Code::Stopped, Ranging::tr("Stopped. Nothing was changed."), {}};
        const size_t count = std::min(rowsAtOnce, ids.size() - first);
        const Result<int> missed =
            some(std::span(ids).subspan(first, count), reader, isFresh, visit);
        if (!missed)
            return missed;
        gone += *missed;
    }
    return gone;
}

Result<int> RangeRows::some(std::span<const qint64> part, const Reader &reader, bool isFresh,
                            const std::function<void(const Row &)> &visit) const
{
    const auto isKnown = [&](qint64 id) { return !isFresh && seen.contains(id); };
    std::vector<qint64> wanted;
    std::ranges::copy_if(part, std::back_inserter(wanted), [&](qint64 id) { return !isKnown(id); });
    const Result<std::vector<Row>> read = reader.rows(*kind, wanted);
    if (!read)
        return read.error();
    auto next = read->begin();
    for (const qint64 id : part) {
        if (isKnown(id))
            visit(*seen.constFind(id));
        else if (next != read->end() && next->id == id)
            visit(*next++);
    }
    return int(wanted.size() - read->size());
}

bool RangeValues::hasOtherCurrency(const Kind &kind, const Row &row) const
{
    const int index = kind.currencyIndex();
    return index >= 0 && !currency.isEmpty() && row.values[size_t(index)].toString() != currency;
}

Result<RangePlan> RangeValues::plan(const RangeRows &rows, const Reader &reader, bool isFresh,
                                    const Progress &progress) const
{
    RangePlan plan;
    int otherCurrency = 0;
    const Result<int> gone = rows.each(reader, isFresh, progress, [&](const Row &before) {
        Row after = before;
        for (const auto &[field, value] : values)
            after.values[size_t(field)] = value;
        if (after == before)
            return;
        plan.changes.push_back(PlannedChange::update(*rows.kind, before, after));
        otherCurrency += hasOtherCurrency(*rows.kind, before);
    });
    if (!gone)
        return gone.error();
    if (*gone > 0) {
        plan.notes.append(
            Ranging::tr("%n record(s) no longer exist and are left out.", nullptr, *gone));
    }
    if (otherCurrency > 0) {
        plan.notes.append(Ranging::tr("%n record(s) have another currency than %1: the amount is "
                                      "written as it stands, without conversion.",
                                      nullptr, otherCurrency)
                              .arg(currency));
    }
    return plan;
}
