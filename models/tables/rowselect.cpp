#include "tables/rowsnapshot.h"

#include "records/fold.h"

#include <algorithm>

namespace {

/// A record's place in the order: empty values last in both directions, ties by id.
struct Place
{
    int rank;
    qint64 id;
    auto operator<=>(const Place &) const = default;
};

Place placed(const Column &column, Qt::SortOrder order, int slot, qint64 id)
{
    const Ranking &ranking = column.ranking();
    const int rank = ranking.rank(column.code(slot));
    const bool turned = order == Qt::DescendingOrder && rank != Ranking::empty;
    return {turned ? ranking.last() - rank : rank, id};
}

void keepFulfilling(const RowSnapshot &rows, const Condition &condition, std::vector<char> &keep)
{
    const Column &column = rows.column(condition.field);
    const int code = column.codeOf(condition.value);
    for (size_t slot = 0; slot < keep.size(); ++slot)
        keep[slot] = char(keep[slot] && column.code(int(slot)) == code);
}

/// Marks the records of which one listed field contains \a word.
std::vector<char> containing(const RowSnapshot &rows, const Kind &kind, const QByteArray &word)
{
    std::vector<char> found(size_t(rows.places->size()), 0);
    for (int field = 0; field < kind.fieldCount(); ++field) {
        if (!kind.field(field).listed)
            continue;
        const Column &column = rows.column(field);
        const std::vector<char> hits = column.foldedTexts().containing(word);
        if (std::find(hits.begin(), hits.end(), 1) == hits.end())
            continue;
        for (size_t slot = 0; slot < found.size(); ++slot)
            found[slot] = char(found[slot] | hits[size_t(column.code(int(slot)))]);
    }
    return found;
}

void keepContaining(const RowSnapshot &rows, const Kind &kind, const QString &word,
                    std::vector<char> &keep)
{
    const std::vector<char> found = containing(rows, kind, word.toUtf8());
    std::transform(keep.begin(), keep.end(), found.begin(), keep.begin(),
                   [](char a, char b) { return char(a && b); });
}

std::vector<qint64> ordered(const RowSnapshot &rows, const Column &column, Qt::SortOrder order,
                            const std::vector<char> &keep)
{
    std::vector<Place> places;
    for (size_t slot = 0; slot < keep.size(); ++slot) {
        if (keep[slot])
            places.push_back(placed(column, order, int(slot), rows.places->id(int(slot))));
    }
    std::sort(places.begin(), places.end());
    std::vector<qint64> ids(places.size());
    std::transform(places.begin(), places.end(), ids.begin(), [](const Place &p) { return p.id; });
    return ids;
}

} // namespace

int sortField(const Kind &kind, const RowQuery &query)
{
    const bool known = query.sortField >= 0 && query.sortField < kind.fieldCount();
    return known ? query.sortField : kind.titleIndex();
}

std::vector<qint64> select(const RowSnapshot &rows, const Kind &kind, const RowQuery &query,
                           const std::function<bool()> &stop)
{
    std::vector<char> keep(size_t(rows.places->size()), 0);
    for (size_t slot = 0; slot < keep.size(); ++slot)
        keep[slot] = rows.places->id(int(slot)) != 0;
    for (const Condition &condition : query.conditions)
        keepFulfilling(rows, condition, keep);
    const QStringList words = folded(query.words).split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (stop())
            return {};
        keepContaining(rows, kind, word, keep);
    }
    return stop() ? std::vector<qint64>()
                  : ordered(rows, rows.column(sortField(kind, query)), query.order, keep);
}

bool fulfils(const RowSnapshot &rows, int slot, const std::vector<Condition> &conditions)
{
    return std::all_of(conditions.begin(), conditions.end(), [&](const Condition &condition) {
        if (!rows.hasColumn(condition.field))
            return true;
        const Column &column = rows.column(condition.field);
        return column.code(slot) == column.codeOf(condition.value);
    });
}

size_t placeOf(const RowSnapshot &rows, const Kind &kind, const RowQuery &query, qint64 id,
               const std::vector<qint64> &ids)
{
    const int field = sortField(kind, query);
    if (!rows.places.constData() || !rows.hasColumn(field) || !rows.column(field).isRanked())
        return ids.size();
    const Column &column = rows.column(field);
    const auto place = [&](qint64 other) {
        const int slot = rows.places->slotOf(other);
        return slot < 0 ? Place{Ranking::empty, other} : placed(column, query.order, slot, other);
    };
    const auto found =
        std::lower_bound(ids.begin(), ids.end(), place(id),
                         [&](qint64 other, const Place &p) { return place(other) < p; });
    return size_t(found - ids.begin());
}
