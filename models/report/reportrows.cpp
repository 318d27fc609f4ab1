#include "report/reportrows.h"

#include "storage/reader.h"
#include "tables/columnreading.h"
#include "tables/listing.h"

#include <QCoreApplication>

#include <algorithm>

namespace reportrows {

namespace {

struct ReportText
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr size_t piece = 500; ///< records that are read at once

bool never()
{
    return false;
}

/// The columns that groups, order and sums of \a query need; the title always, so that the records
/// themselves are read.
std::vector<int> neededColumns(const Kind &kind, const RowQuery &query)
{
    std::vector<int> columns{kind.titleIndex()};
    for (const SortKey &key : ordersOf(kind, query))
        columns.push_back(key.column);
    for (const int sum : query.sums) {
        const std::vector<int> summed = Summing::columnsFor(kind, sum);
        columns.insert(columns.end(), summed.begin(), summed.end());
    }
    std::ranges::sort(columns);
    columns.erase(std::unique(columns.begin(), columns.end()), columns.end());
    return columns;
}

Result<RowSnapshot> snapshot(const Reader &reader, const Kind &kind, const RowQuery &query)
{
    RowSnapshot rows;
    rows.columns.resize(size_t(Listing::of(kind).count()));
    if (Result<> read =
            columnreading::read(reader, kind, rows, neededColumns(kind, query), query.today, never);
        !read)
        return read.error();
    for (const SortKey &key : ordersOf(kind, query)) {
        QSharedDataPointer<Column> &column = rows.columns[size_t(key.column)];
        if (Result<> named = columnreading::nameValues(reader, column); !named)
            return named.error();
        column->rank();
    }
    return rows;
}

/// The slots of \a ids in that order; of all records when there are none.
Result<std::vector<int>> slotsOf(const Slots &places, const std::vector<qint64> &ids)
{
    std::vector<int> found;
    for (int slot = 0; ids.empty() && slot < places.size(); ++slot)
        found.push_back(slot);
    for (const qint64 id : ids) {
        found.push_back(places.slotOf(id));
        if (found.back() < 0)
            return Error{
                Error::Code::NotFound,
                ReportText::tr("A record that shall be printed no longer exists. Choose again."),
                QString::number(id)};
    }
    return found;
}

std::vector<Places> placesOf(const RowSnapshot &rows, const Kind &kind, const RowQuery &query)
{
    std::vector<Places> places;
    for (const SortKey &key : ordersOf(kind, query)) {
        const Column &column = rows.column(key.column);
        places.push_back(places.size() < query.groups.size() ? Places::grouped(column, key.order)
                                                             : Places::sorted(column, key.order));
    }
    return places;
}

} // namespace

Result<FoundRows> find(const Reader &reader, const Kind &kind, const std::vector<qint64> &ids,
                       const RowQuery &query, Order order)
{
    const Result<RowSnapshot> rows = snapshot(reader, kind, query);
    if (!rows)
        return rows.error();
    const Result<std::vector<int>> chosen = slotsOf(*rows->places, ids);
    if (!chosen)
        return chosen.error();
    std::vector<Places> places = placesOf(*rows, kind, query);
    FoundRows found;
    found.slots = *chosen;
    if (order == Order::Asked || ids.empty()) {
        std::vector<char> keep(size_t(rows->places->size()), 0);
        for (const int slot : *chosen)
            keep[size_t(slot)] = 1;
        found.slots = ordered(*rows->places, keep, places);
    }
    for (const int slot : found.slots)
        found.ids.push_back(rows->places->id(slot));
    places.resize(query.groups.size());
    if (!query.groups.empty())
        found.groups = groupsOf(found.slots, query.groups, places);
    sumUp(found, *rows, kind, query.sums);
    return found;
}

Result<> each(const Reader &reader, const Kind &kind, std::span<const qint64> ids,
              const std::function<bool(const Row &row)> &visit)
{
    for (size_t from = 0; from < ids.size(); from += piece) {
        const Result<std::vector<Row>> rows =
            reader.rows(kind, ids.subspan(from, std::min(piece, ids.size() - from)));
        if (!rows)
            return rows.error();
        for (const Row &row : *rows) {
            if (!visit(row))
                return Error{Error::Code::Stopped, {}, {}};
        }
    }
    return {};
}

std::vector<int> columnsOf(const Kind &kind, std::initializer_list<const char *> keys)
{
    const Listing &listing = Listing::of(kind);
    std::vector<int> columns;
    for (const char *key : keys)
        columns.push_back(listing.indexOf(QString::fromLatin1(key)));
    return columns;
}

} // namespace reportrows
