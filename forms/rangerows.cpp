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
        const size_t end = std::min(first + rowsAtOnce, ids.size());
        std::vector<qint64> wanted;
        for (size_t i = first; i < end; ++i) {
            if (isFresh || !seen.contains(ids[i]))
                wanted.push_back(ids[i]);
        }
        const Result<std::vector<Row>> read = reader.rows(*kind, wanted);
        if (!read)
            return read.error();
        gone += int(wanted.size() - read->size());
        auto next = read->begin();
        for (size_t i = first; i < end; ++i) {
            const auto known = isFresh ? seen.cend() : seen.constFind(ids[i]);
            if (known != seen.cend())
                visit(*known);
            else if (next != read->end() && next->id == ids[i])
                visit(*next++);
        }
    }
    return gone;
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
