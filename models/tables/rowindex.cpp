#include "tables/rowindex.h"

#include "storage/database.h"
#include "storage/freememory.h"
#include "storage/reader.h"
#include "storage/search.h"
#include "tables/columnreading.h"
#include "tables/listing.h"
#include "tables/rowfilter.h"

#include <algorithm>

namespace {

/// Words shorter than this begin a word in nearly every text.
constexpr qsizetype shortestDeepWord = 3;
/// Answers from prose that are kept.
constexpr size_t keptProseHits = 8;

bool holds(const std::vector<int> &columns, int column)
{
    return std::ranges::find(columns, column) != columns.end();
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

/// Places of the conditions that look for words in prose, which is not in memory.
std::vector<int> proseConditions(const Kind &kind, const RowQuery &query)
{
    std::vector<int> places;
    for (size_t i = 0; i < query.conditions.size(); ++i) {
        const Condition &condition = query.conditions[i];
        if (conditions::readsWords(condition) && isProse(kind, condition.column))
            places.push_back(int(i));
    }
    return places;
}

/// For each word the records with a text that has it; of short words none.
Result<std::vector<std::vector<char>>> askWords(const Database &database, const Kind &kind,
                                                const Slots &places, const QStringList &words,
                                                const RowIndex::Stop &stop)
{
    std::vector<std::vector<char>> hits;
    for (const QString &word : words) {
        std::vector<char> &marks = hits.emplace_back(size_t(places.size()), 0);
        if (word.size() < shortestDeepWord)
            continue;
        const Result<> read = eachWithWord(database, kind, word, [&](qint64 id) {
            if (const int slot = places.slotOf(id); slot >= 0)
                marks[size_t(slot)] = 1;
            return !stop();
        });
        if (!read)
            return read.error();
    }
    return hits;
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
        else if (conditions::readsNames(condition))
            need.named.push_back(condition.column);
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
    const Result<RowSnapshot> rows = ready(needOf(query), stop);
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
                                   const Stop &stop)
{
    FileHits hits;
    const bool isDeep = depth == Depth::AllText && goesDeep(query);
    const std::vector<int> prose = proseConditions(*m_kind, query);
    if (!isDeep && prose.empty())
        return hits;
    const Result<Database> database = Database::openReader(m_path);
    if (!database)
        return database.error();
    if (isDeep) {
        Result<std::vector<std::vector<char>>> words =
            askWords(*database, *m_kind, *rows.places, wordsOf(query), stop);
        if (!words)
            return words.error();
        hits.words = *std::move(words);
    }
    const Reader reader(*database);
    for (const int place : prose) {
        const Condition &condition = query.conditions[size_t(place)];
        Result<std::vector<char>> marks =
            askProse(reader, rows, condition.column, conditions::words(condition), stop);
        if (!marks)
            return marks.error();
        if (condition.op == Operator::Lacks)
            std::ranges::transform(*marks, marks->begin(), [](char mark) { return char(!mark); });
        hits.prose[place] = *std::move(marks);
    }
    return hits;
}

/// The records that have all \a words in a field of prose. Asked again with every key press in the
/// filter, so the answer is kept as long as it holds.
Result<std::vector<char>> RowIndex::askProse(const Reader &reader, const RowSnapshot &rows,
                                             int column, const QStringList &words, const Stop &stop)
{
    int batches = 0;
    {
        const std::scoped_lock lock(m_guard);
        const auto known = std::ranges::find_if(m_proseHits, [&](const ProseHits &hits) {
            return rows.places.constData() == m_rows.places.constData() && hits.column == column
                && hits.words == words;
        });
        if (known != m_proseHits.end())
            return known->marks;
        batches = m_batches;
    }
    Result<std::vector<char>> marks =
        columnreading::proseHits(reader, *m_kind, rows, column, words, stop);
    const std::scoped_lock lock(m_guard);
    const bool isOfNow =
        batches == m_batches && rows.places.constData() == m_rows.places.constData();
    if (!marks || stop() || !isOfNow)
        return marks; // not all of it, or not as it stands by now
    if (m_proseHits.size() >= keptProseHits)
        m_proseHits.erase(m_proseHits.begin());
    m_proseHits.push_back({column, words, *marks});
    return marks;
}

Result<std::vector<ValueCount>> RowIndex::values(const RowQuery &query, int column,
                                                 const Stop &stop)
{
    Need need = needOf(query);
    need.columns.push_back(column);
    need.ranked.push_back(column);
    const Result<RowSnapshot> rows = ready(need, stop);
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

Result<> RowIndex::warm(const Stop &stop)
{
    const Result<RowSnapshot> rows = ready({.folded = listedFields(*m_kind)}, stop);
    return rows ? Result<>() : rows.error();
}

RowSnapshot RowIndex::now(const RowQuery &query)
{
    const std::scoped_lock lock(m_guard);
    for (const SortKey &key : ordersOf(*m_kind, query)) {
        const Column *column = m_rows.columns[size_t(key.column)].constData();
        const bool isNearly = column && !column->isRanked() && column->isNearlyRanked();
        if (isNearly && column->unnamed().empty())
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
    if (!m_rows.hasColumns(need.columns) || !m_rows.hasColumns(need.folded))
        return false;
    const auto isNamed = [&](int at) { return m_rows.column(at).unnamed().empty(); };
    const auto isRanked = [&](int at) { return isNamed(at) && m_rows.column(at).isRanked(); };
    const auto isFolded = [&](int at) { return isNamed(at) && m_rows.column(at).isFolded(); };
    return std::ranges::all_of(need.named, isNamed) && std::ranges::all_of(need.ranked, isRanked)
        && std::ranges::all_of(need.folded, isFolded);
}

Result<RowSnapshot> RowIndex::ready(const Need &need, const Stop &stop)
{
    for (;;) {
        {
            const std::scoped_lock lock(m_guard);
            if (isMet(need))
                return m_rows;
        }
        if (Result<> done = improve(need, stop); !done)
            return done.error();
    }
}

Result<> RowIndex::improve(const Need &need, const Stop &stop)
{
    const std::scoped_lock reading(m_reading);
    RowSnapshot rows;
    int epoch = 0;
    {
        const std::scoped_lock lock(m_guard);
        if (isMet(need))
            return {}; // another thread was faster
        const QDate day = need.today.isValid() ? need.today
            : m_computedOn.isValid()           ? m_computedOn
                                               : QDate::currentDate();
        if (day != m_computedOn) {
            forgetComputed();
            m_computedOn = day;
        }
        rows = m_rows;
        epoch = m_epoch;
        m_isReading = true;
    }
    Result<> result = load(rows, need, stop);
    const std::scoped_lock lock(m_guard);
    m_isReading = false;
    const std::vector<Batch> missed = std::exchange(m_missed, {});
    if (!result || epoch != m_epoch)
        return result; // stopped, or read in vain: then ready() tries again
    m_rows = std::move(rows);
    for (const Batch &batch : missed)
        apply(batch, nullptr);
    return {};
}

Result<std::vector<Row>> RowIndex::read(std::span<const qint64> ids) const
{
    const Result<Database> database = Database::openReader(m_path);
    if (!database)
        return database.error();
    return Reader(*database).rows(*m_kind, ids);
}

Result<> RowIndex::load(RowSnapshot &rows, const Need &need, const Stop &stop) const
{
    std::vector<int> columns = need.columns;
    columns.insert(columns.end(), need.folded.begin(), need.folded.end());
    std::ranges::sort(columns);
    columns.erase(std::unique(columns.begin(), columns.end()), columns.end());

    Result<Database> database = Database::openReader(m_path);
    if (!database)
        return database.error();
    const Reader reader(*database);
    const bool isNew = !rows.hasColumns(columns);
    if (Result<> read = columnreading::read(reader, *m_kind, rows, columns, m_computedOn, stop);
        !read)
        return read;
    if (isNew)
        giveFreeMemoryBack();
    for (const int at : columns) {
        if (stop())
            return Error{Error::Code::Stopped, {}, {}};
        const bool ranked = holds(need.ranked, at);
        const bool searched = holds(need.folded, at);
        if (!ranked && !searched && !holds(need.named, at))
            continue;
        QSharedDataPointer<Column> &column = rows.columns[size_t(at)];
        if (Result<> named = columnreading::nameValues(reader, column); !named)
            return named;
        if (ranked)
            column->rank();
        if (searched)
            column->fold();
    }
    return {};
}
