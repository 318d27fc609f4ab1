#include "records/fold.h"
#include "tables/rowfilter.h"
#include "tables/rowgroups.h"

#include <algorithm>

namespace {

using Marks = std::vector<char>;

void keepOnly(Marks &keep, const Marks &others)
{
    for (size_t slot = 0; slot < keep.size(); ++slot)
        keep[slot] = char(keep[slot] && slot < others.size() && others[slot]);
}

void keepMatching(const Column &column, const Condition &condition, QDate today, Marks &keep)
{
    const Marks matching = conditions::matching(column, condition, today);
    for (size_t slot = 0; slot < keep.size(); ++slot)
        keep[slot] = char(keep[slot] && matching[size_t(column.code(int(slot)))]);
}

/// Marks the records of which one listed field contains \a word.
Marks containing(const RowSnapshot &rows, const Kind &kind, const QByteArray &word)
{
    Marks found(size_t(rows.places->size()), 0);
    for (int field = 0; field < kind.fieldCount(); ++field) {
        if (!kind.field(field).listed)
            continue;
        const Column &column = rows.column(field);
        const Marks hits = column.foldedTexts().containing(word);
        if (std::find(hits.begin(), hits.end(), 1) == hits.end())
            continue;
        for (size_t slot = 0; slot < found.size(); ++slot)
            found[slot] = char(found[slot] | hits[size_t(column.code(int(slot)))]);
    }
    return found;
}

void keepWord(const RowSnapshot &rows, const Kind &kind, const QString &word, const Marks *inText,
              Marks &keep)
{
    Marks found = containing(rows, kind, word.toUtf8());
    for (size_t slot = 0; inText && slot < std::min(found.size(), inText->size()); ++slot)
        found[slot] = char(found[slot] | (*inText)[slot]);
    keepOnly(keep, found);
}

std::vector<Places> placesOf(const RowSnapshot &rows, const Kind &kind, const RowQuery &query)
{
    std::vector<Places> places;
    const size_t grouped = query.groups.size();
    for (const SortKey &key : ordersOf(kind, query)) {
        const Column &column = rows.column(key.column);
        places.push_back(places.size() < grouped ? Places::grouped(column, key.order)
                                                 : Places::sorted(column, key.order));
    }
    return places;
}

/// How two records compare in the order of a query; by id when in nothing else.
class Comparison
{
public:
    Comparison(const RowSnapshot &rows, std::vector<SortKey> keys)
        : m_rows(rows)
        , m_keys(std::move(keys))
    {
    }

    bool before(qint64 a, qint64 b) const
    {
        for (const SortKey &key : m_keys) {
            const Column &column = m_rows.column(key.column);
            const int first = rank(column, a);
            const int second = rank(column, b);
            if (first == second)
                continue;
            const bool empty = first == Ranking::empty || second == Ranking::empty;
            return (first < second) != (key.order == Qt::DescendingOrder && !empty);
        }
        return a < b;
    }

private:
    int rank(const Column &column, qint64 id) const
    {
        const int slot = m_rows.places->slotOf(id);
        return slot < 0 ? Ranking::empty : column.ranking().rank(column.code(slot));
    }

    const RowSnapshot &m_rows;
    std::vector<SortKey> m_keys;
};

} // namespace

QStringList wordsOf(const RowQuery &query)
{
    return folded(query.words).split(u' ', Qt::SkipEmptyParts);
}

std::vector<SortKey> ordersOf(const Kind &kind, const RowQuery &query)
{
    std::vector<SortKey> sorting = query.sorting;
    if (sorting.empty())
        sorting.push_back({kind.titleIndex()});
    std::vector<SortKey> keys;
    for (const int group : query.groups) {
        const auto same = std::ranges::find(sorting, group, &SortKey::column);
        keys.push_back(same == sorting.end() ? SortKey{group} : *same);
    }
    keys.insert(keys.end(), sorting.begin(), sorting.end());
    return keys;
}

std::vector<char> kept(const RowSnapshot &rows, const Kind &kind, const RowQuery &query,
                       const FileHits &hits, int except, const std::function<bool()> &stop)
{
    Marks keep(size_t(rows.places->size()), 0);
    for (size_t slot = 0; slot < keep.size(); ++slot)
        keep[slot] = rows.places->id(int(slot)) != 0;
    for (size_t i = 0; i < query.conditions.size(); ++i) {
        const Condition &condition = query.conditions[i];
        if (condition.column == except)
            continue;
        if (const auto prose = hits.prose.find(int(i)); prose != hits.prose.end())
            keepOnly(keep, prose->second);
        else
            keepMatching(rows.column(condition.column), condition, query.today, keep);
    }
    const QStringList words = wordsOf(query);
    for (qsizetype i = 0; i < words.size() && !stop(); ++i) {
        const bool asked = size_t(i) < hits.words.size() && !hits.words[size_t(i)].empty();
        keepWord(rows, kind, words[i], asked ? &hits.words[size_t(i)] : nullptr, keep);
    }
    return keep;
}

FoundRows select(const RowSnapshot &rows, const Kind &kind, const RowQuery &query,
                 const FileHits &hits, const std::function<bool()> &stop)
{
    FoundRows found;
    const Marks keep = kept(rows, kind, query, hits, -1, stop);
    if (stop())
        return found;
    std::vector<Places> places = placesOf(rows, kind, query);
    found.slots = ordered(*rows.places, keep, places);
    found.ids.reserve(found.slots.size());
    for (const int slot : found.slots)
        found.ids.push_back(rows.places->id(slot));
    if (stop())
        return found;
    if (!query.groups.empty()) {
        places.resize(query.groups.size());
        found.groups = groupsOf(found.slots, query.groups, places);
    }
    sumUp(found, rows, kind, query.sums);
    return found;
}

ConditionTest::ConditionTest(const RowSnapshot &rows, const RowQuery &query)
{
    for (const Condition &condition : query.conditions) {
        if (rows.hasColumn(condition.column) && !conditions::readsWords(condition)) {
            const Column &column = rows.column(condition.column);
            m_tests.emplace_back(&column, conditions::matching(column, condition, query.today));
        }
    }
}

bool ConditionTest::passes(int slot) const
{
    return std::ranges::all_of(m_tests, [slot](const auto &test) {
        return test.second[size_t(test.first->code(slot))] != 0;
    });
}

size_t placeOf(const RowSnapshot &rows, const Kind &kind, const RowQuery &query, qint64 id,
               const std::vector<qint64> &ids)
{
    const std::vector<SortKey> keys = ordersOf(kind, query);
    const bool known =
        rows.places.constData() && std::ranges::all_of(keys, [&](const SortKey &key) {
            return rows.hasColumn(key.column) && rows.column(key.column).isRanked();
        });
    if (!known)
        return ids.size();
    const Comparison order(rows, keys);
    const auto found = std::lower_bound(ids.begin(), ids.end(), id,
                                        [&](qint64 a, qint64 b) { return order.before(a, b); });
    return size_t(found - ids.begin());
}
