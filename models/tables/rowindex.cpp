#include "tables/rowindex.h"

#include "storage/database.h"
#include "storage/reader.h"
#include "storage/search.h"
#include "tables/columnreading.h"
#include "tables/listing.h"
#include "tables/rowfilter.h"

#include <algorithm>

namespace {

/// Words shorter than this begin a word in nearly every text.
constexpr qsizetype shortestDeepWord = 3;

bool hasAll(const RowSnapshot &rows, const std::vector<int> &columns)
{
    return rows.places.constData()
        && std::ranges::all_of(columns, [&](int column) { return rows.hasColumn(column); });
}

std::vector<int> listedFields(const Kind &kind)
{
    std::vector<int> fields;
    for (int field = 0; field < kind.fieldCount(); ++field) {
        if (kind.field(field).listed)
            fields.push_back(field);
    }
    return fields;
}

bool isProse(const Kind &kind, int column)
{
    return column < kind.fieldCount() && kind.field(column).type == FieldType::Prose;
}

} // namespace

RowIndex::RowIndex(const Kind &kind, QString path)
    : m_kind(&kind)
    , m_path(std::move(path))
{
    m_rows.columns.resize(size_t(Listing::of(kind).count()));
}

RowIndex::Need RowIndex::needOf(const RowQuery &query) const
{
    Need need;
    need.today = query.today;
    for (const SortKey &key : ordersOf(*m_kind, query)) {
        need.columns.push_back(key.column);
        need.ranked.push_back(key.column);
    }
    for (const Condition &condition : query.conditions) {
        need.columns.push_back(condition.column);
        if (conditions::readsWords(condition) && !isProse(*m_kind, condition.column))
            need.folded.push_back(condition.column);
    }
    for (const int sum : query.sums) {
        const std::vector<int> columns = Summing::columnsFor(*m_kind, sum);
        need.columns.insert(need.columns.end(), columns.begin(), columns.end());
    }
    if (!query.words.trimmed().isEmpty()) {
        const std::vector<int> listed = listedFields(*m_kind);
        need.folded.insert(need.folded.end(), listed.begin(), listed.end());
    }
    return need;
}

bool RowIndex::goesDeep(const RowQuery &query)
{
    return std::ranges::any_of(wordsOf(query),
                               [](const QString &word) { return word.size() >= shortestDeepWord; });
}

Result<FoundRows> RowIndex::find(const RowQuery &query, const Stop &stop, Depth depth)
{
    const Result<RowSnapshot> rows = ready(needOf(query));
    if (!rows)
        return rows.error();
    const Result<FileHits> hits = askFile(*rows, query, depth, stop);
    if (!hits)
        return hits.error();
    FoundRows found = select(*rows, *m_kind, query, *hits, stop);
    if (stop())
        return Error{Error::Code::Stopped, {}, {}};
    return found;
}

Result<FileHits> RowIndex::askFile(const RowSnapshot &rows, const RowQuery &query, Depth depth,
                                   const Stop &stop) const
{
    FileHits hits;
    const QStringList words = depth == Depth::AllText ? wordsOf(query) : QStringList();
    const bool prose = std::ranges::any_of(query.conditions, [&](const Condition &condition) {
        return conditions::readsWords(condition) && isProse(*m_kind, condition.column);
    });
    if (!prose && (words.isEmpty() || !goesDeep(query)))
        return hits;
    const Result<Database> database = Database::openReader(m_path);
    if (!database)
        return database.error();
    const Reader reader(*database);
    for (const QString &word : words) {
        std::vector<char> marks(size_t(rows.places->size()), 0);
        if (word.size() >= shortestDeepWord) {
            const Result<> read = eachWithWord(*database, *m_kind, word, [&](qint64 id) {
                if (const int slot = rows.places->slotOf(id); slot >= 0)
                    marks[size_t(slot)] = 1;
                return !stop();
            });
            if (!read)
                return read.error();
        }
        hits.words.push_back(std::move(marks));
    }
    for (size_t i = 0; i < query.conditions.size() && !stop(); ++i) {
        const Condition &condition = query.conditions[i];
        if (!conditions::readsWords(condition) || !isProse(*m_kind, condition.column))
            continue;
        Result<std::vector<char>> marks = columnreading::proseHits(
            reader, *m_kind, rows, condition.column, conditions::words(condition), stop);
        if (!marks)
            return marks.error();
        for (char &mark : *marks)
            mark = char(mark == (condition.op == Operator::Contains ? 1 : 0));
        hits.prose[int(i)] = *std::move(marks);
    }
    return hits;
}

Result<std::vector<ValueCount>> RowIndex::values(const RowQuery &query, int column,
                                                 const Stop &stop)
{
    Need need = needOf(query);
    need.columns.push_back(column);
    need.ranked.push_back(column);
    const Result<RowSnapshot> rows = ready(need);
    if (!rows)
        return rows.error();
    const Result<FileHits> hits = askFile(*rows, query, Depth::AllText, stop);
    if (!hits)
        return hits.error();
    std::vector<ValueCount> counted =
        countValues(rows->column(column), kept(*rows, *m_kind, query, *hits, column, stop));
    if (stop())
        return Error{Error::Code::Stopped, {}, {}};
    return counted;
}

Result<> RowIndex::warm()
{
    const Result<RowSnapshot> rows = ready({{}, {}, listedFields(*m_kind), {}});
    return rows ? Result<>() : rows.error();
}

Result<RowSnapshot> RowIndex::with(const std::vector<int> &columns)
{
    return ready({columns, {}, {}, {}});
}

RowSnapshot RowIndex::now(const RowQuery &query)
{
    const std::scoped_lock lock(m_guard);
    for (const SortKey &key : ordersOf(*m_kind, query)) {
        const Column *column = m_rows.columns[size_t(key.column)].constData();
        if (column && !column->isRanked() && column->isNearlyRanked())
            m_rows.columns[size_t(key.column)]->rank();
    }
    return m_rows;
}

bool RowIndex::isMet(const Need &need) const
{
    const Listing &listing = Listing::of(*m_kind);
    const bool isOld = need.today.isValid() && m_computedOn.isValid() && need.today != m_computedOn;
    const auto computed = [&](int column) { return listing.isComputed(column); };
    if (isOld && std::ranges::any_of(need.columns, computed))
        return false;
    if (!hasAll(m_rows, need.columns) || !hasAll(m_rows, need.folded))
        return false;
    const auto isNamed = [](const Column &column) { return column.unnamed().empty(); };
    return std::ranges::all_of(need.ranked,
                               [&](int at) {
                                   const Column &column = m_rows.column(at);
                                   return isNamed(column) && column.isRanked();
                               })
        && std::ranges::all_of(need.folded, [&](int at) {
               const Column &column = m_rows.column(at);
               return isNamed(column) && column.isFolded();
           });
}

Result<RowSnapshot> RowIndex::ready(const Need &need)
{
    for (;;) {
        {
            const std::scoped_lock lock(m_guard);
            if (isMet(need))
                return m_rows;
        }
        if (Result<> done = improve(need); !done)
            return done.error();
    }
}

Result<> RowIndex::improve(const Need &need)
{
    const std::scoped_lock reading(m_reading);
    RowSnapshot rows;
    int epoch = 0;
    {
        const std::scoped_lock lock(m_guard);
        if (isMet(need))
            return {}; // another thread was faster
        if (need.today.isValid() && need.today != m_computedOn) {
            forgetComputed();
            m_computedOn = need.today;
        }
        rows = m_rows;
        epoch = m_epoch;
        m_isReading = true;
    }
    Result<> result = load(rows, need);
    const std::scoped_lock lock(m_guard);
    m_isReading = false;
    const std::vector<Batch> missed = std::exchange(m_missed, {});
    if (!result || epoch != m_epoch)
        return result; // read in vain, ready() tries again
    m_rows = std::move(rows);
    for (const Batch &batch : missed)
        apply(batch, nullptr);
    return {};
}

Result<> RowIndex::load(RowSnapshot &rows, const Need &need) const
{
    std::vector<int> columns = need.columns;
    columns.insert(columns.end(), need.folded.begin(), need.folded.end());
    std::ranges::sort(columns);
    columns.erase(std::unique(columns.begin(), columns.end()), columns.end());

    Result<Database> database = Database::openReader(m_path);
    if (!database)
        return database.error();
    const Reader reader(*database);
    const QDate today = m_computedOn.isValid() ? m_computedOn : QDate::currentDate();
    if (Result<> read = columnreading::read(reader, *m_kind, rows, columns, today); !read)
        return read;
    for (const int at : columns) {
        const bool ranked = std::ranges::find(need.ranked, at) != need.ranked.end();
        const bool searched = std::ranges::find(need.folded, at) != need.folded.end();
        QSharedDataPointer<Column> &column = rows.columns[size_t(at)];
        if (!ranked && !searched)
            continue;
        if (Result<> named = columnreading::nameValues(reader, column); !named)
            return named;
        if (ranked)
            column->rank();
        if (searched)
            column->fold();
    }
    return {};
}
