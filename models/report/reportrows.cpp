#include "report/reportrows.h"

#include "report/reportsource.h"

#include "tables/columnreading.h"
#include "tables/listing.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>
#include <utility>

namespace reportrows {

namespace {

struct ReportText
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr size_t piece = 500; ///< records that are read at once

constexpr int scanned = 256; ///< records that go by before the user is asked again
constexpr size_t visited = 25; ///< the same where each record is written out

/// Whether the user has cancelled, asked only now and then. Once stopped it stays so.
class Stop
{
public:
    explicit Stop(const ReportSource &source)
        : m_source(source)
    {
    }
    bool operator()()
    {
        m_isStopped = m_isStopped || (++m_count % scanned == 0 && m_source.isStopped());
        return m_isStopped;
    }

private:
    const ReportSource &m_source;
    int m_count = 0;
    bool m_isStopped = false;
};

Error gone(qint64 id)
{
    return Error{Error::Code::NotFound,
                 ReportText::tr("A record that shall be printed no longer exists. Choose again."),
                 QString::number(id)};
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

Result<RowSnapshot> snapshot(const ReportSource &source, const Kind &kind, const RowQuery &query)
{
    const Reader &reader = source.reader();
    RowSnapshot rows;
    rows.columns.resize(size_t(Listing::of(kind).count()));
    Stop stop(source);
    const Result<> read = columnreading::read(reader, kind, rows, neededColumns(kind, query),
                                              query.today, std::ref(stop));
    if (!read)
        return read.error().code == Error::Code::Stopped ? ReportSource::stopped() : read.error();
    for (const SortKey &key : ordersOf(kind, query)) {
        QSharedDataPointer<Column> &column = rows.columns[size_t(key.column)];
        if (Result<> named = columnreading::nameValues(reader, column); !named)
            return named.error();
        column->rank();
    }
    return rows;
}

/// The slots of \a ids in that order, each once; of all records when there are none.
Result<std::vector<int>> slotsOf(const Slots &places, const std::vector<qint64> &ids)
{
    std::vector<int> found;
    for (int slot = 0; ids.empty() && slot < places.size(); ++slot)
        found.push_back(slot);
    std::vector<char> isFound(size_t(places.size()), 0);
    for (const qint64 id : ids) {
        const int slot = places.slotOf(id);
        if (slot < 0)
            return gone(id);
        if (!std::exchange(isFound[size_t(slot)], char(1)))
            found.push_back(slot);
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

Result<FoundRows> find(const ReportSource &source, const Kind &kind, const std::vector<qint64> &ids,
                       const RowQuery &query, Order order)
{
    const Result<RowSnapshot> rows = snapshot(source, kind, query);
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

Result<> each(const ReportSource &source, const Kind &kind, std::span<const qint64> ids,
              const std::function<bool(const Row &row)> &visit)
{
    for (size_t from = 0; from < ids.size(); from += piece) {
        const std::span<const qint64> asked = ids.subspan(from, std::min(piece, ids.size() - from));
        const Result<std::vector<Row>> rows = source.reader().rows(kind, asked);
        if (!rows)
            return rows.error();
        for (size_t i = 0; i < asked.size(); ++i) {
            if (i >= rows->size() || (*rows)[i].id != asked[i])
                return gone(asked[i]);
            const bool isStopped = i % visited == 0 && source.isStopped();
            if (isStopped || !visit((*rows)[i]))
                return ReportSource::stopped();
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
