#include "exchange/newproblems.h"
#include "exchange/replaceparts.h"
#include "records/savedview.h"
#include "storage/reader.h"

#include <algorithm>

using namespace replaceparts;

namespace {

/// Looks through the records of one scope after the other.
class Search
{
public:
    Search(const Reader &reader, const ReplaceQuery &query, const Progress &progress)
        : m_reader(reader)
        , m_query(query)
        , m_pattern(query.pattern())
        , m_progress(progress)
    {
    }

    Result<ReplaceFound> run()
    {
        for (const ReplaceScope &scope : m_query.scopes) {
            const Result<qint64> count =
                scope.ids ? qint64(scope.ids->size()) : m_reader.count(*scope.kind);
            if (!count)
                return count.error();
            m_total += int(*count);
        }
        for (const ReplaceScope &scope : m_query.scopes) {
            Result<> done = scope.ids ? searchSome(scope) : searchAll(scope);
            if (done)
                done = takePending();
            if (!done)
                return done.error();
            if (m_isStopped)
                return stopped();
        }
        return std::move(m_found);
    }

private:
    /// A record with hits, of which only the searched fields are read.
    struct Pending
    {
        std::vector<ReplaceHit> hits;
        std::vector<std::pair<int, QString>> after; ///< values by field
    };

    Result<> searchAll(const ReplaceScope &scope)
    {
        if (scope.fields.empty() && !scope.addresses)
            return {};
        Result<> taken;
        const Result<> read = m_reader.each(*scope.kind, fieldsToRead(scope), [&](const Row &row) {
            look(scope, row);
            if (m_pending.size() >= step)
                taken = takePending();
            return taken && goesOn();
        });
        return read ? taken : read;
    }

    Result<> searchSome(const ReplaceScope &scope)
    {
        const std::vector<qint64> &ids = *scope.ids;
        for (size_t at = 0; at < ids.size() && !m_isStopped; at += step) {
            const auto part = std::span(ids).subspan(at, std::min(step, ids.size() - at));
            const Result<std::vector<Row>> rows = m_reader.rows(*scope.kind, part);
            if (!rows)
                return rows.error();
            for (const Row &row : *rows) {
                look(scope, row);
                if (!goesOn())
                    break;
            }
            if (Result<> taken = takePending(); !taken)
                return taken;
        }
        return {};
    }

    static std::vector<int> fieldsToRead(const ReplaceScope &scope)
    {
        std::vector<int> fields = scope.fields;
        if (scope.addresses)
            fields.push_back(contentOf(*scope.kind));
        std::ranges::sort(fields);
        fields.erase(std::unique(fields.begin(), fields.end()), fields.end());
        return fields;
    }

    static int contentOf(const Kind &kind)
    {
        const auto found = std::ranges::find(kind.fields(), FieldType::Blocks, &FieldInfo::type);
        return int(found - kind.fields().begin());
    }

    bool goesOn()
    {
        ++m_done;
        if (m_progress && m_done % int(step) == 0)
            m_isStopped = !m_progress(m_done, m_total);
        return !m_isStopped;
    }

    void look(const ReplaceScope &scope, const Row &row)
    {
        Pending pending;
        for (const int field : fieldsToRead(scope)) {
            const QVariant &value = row.values[size_t(field)];
            const ReplaceWhere where{std::ranges::count(scope.fields, field) > 0, scope.addresses};
            Result<ReplaceEdit> edit =
                edited(scope.kind->field(field), value.toString(), m_query, m_pattern, where);
            if (!edit) {
                const Result<RecordName> name = m_reader.name(*scope.kind, row.id);
                m_found.unreadable.append(name ? name->title : QString());
                continue;
            }
            m_found.refused += edit->refused;
            if (edit->hits == 0)
                continue;
            pending.after.emplace_back(field, std::move(edit->after));
            pending.hits.push_back({.kind = scope.kind,
                                    .id = row.id,
                                    .field = field,
                                    .count = edit->hits,
                                    .segments = std::move(edit->segments),
                                    .addresses = scope.addresses,
                                    .fingerprint = fingerprintOf(value)});
        }
        if (!pending.hits.empty())
            m_pending.push_back(std::move(pending));
    }

    /// Names the records and says what would be odd, for which all of them must be read: many at
    /// once, because asking for one costs most.
    Result<> takePending()
    {
        std::vector<Pending> pending = std::exchange(m_pending, {});
        if (pending.empty())
            return {};
        std::vector<qint64> ids;
        ids.reserve(pending.size());
        for (const Pending &record : pending)
            ids.push_back(record.hits.front().id);
        const Result<std::vector<Row>> rows =
            m_reader.rows(*pending.front().hits.front().kind, ids);
        if (!rows)
            return rows.error();
        auto row = rows->begin(); // in the same order, without those removed meanwhile
        for (Pending &record : pending) {
            if (row != rows->end() && row->id == record.hits.front().id)
                take(record, *row++);
        }
        return {};
    }

    void take(Pending &record, const Row &before)
    {
        std::vector<ReplaceHit> &hits = record.hits;
        const Kind &kind = *hits.front().kind;
        Row after = before;
        for (const auto &[field, text] : record.after)
            after.values[size_t(field)] = text;
        for (const Problem &problem : newProblems(kind, before, after)) {
            const int field = kind.indexOf(QString::fromUtf8(problem.field));
            const auto there = std::ranges::find(hits, field, &ReplaceHit::field);
            (there == hits.end() ? hits.begin() : there)->notes.append(problem.message);
        }
        const QString name = m_reader.title(kind, before);
        for (ReplaceHit &hit : hits) {
            hit.name = name;
            hit.barred = isEmptied(kind.field(hit.field), after.values[size_t(hit.field)]);
            if (hit.barred && hit.notes.isEmpty())
                hit.notes.append(Replacing::tr("This is required."));
            m_found.hits.push_back(std::move(hit));
        }
    }

    const Reader &m_reader;
    const ReplaceQuery &m_query;
    const TextPattern m_pattern;
    const Progress &m_progress;
    std::vector<Pending> m_pending;
    ReplaceFound m_found;
    int m_done = 0;
    int m_total = 0;
    bool m_isStopped = false;
};

} // namespace

QString ReplaceQuery::problem() const
{
    if (find.isEmpty())
        return Replacing::tr("Write what to look for.");
    if (options.matchCase && find == replacement)
        return Replacing::tr("The new words are the same as the old ones. Write something else.");
    const bool hasFields = std::ranges::any_of(
        scopes, [](const ReplaceScope &scope) { return !scope.fields.empty() || scope.addresses; });
    return hasFields ? QString() : Replacing::tr("Choose at least one field to look in.");
}

ReplaceCounts countsOf(std::span<const ReplaceHit> hits)
{
    ReplaceCounts counts;
    while (!hits.empty()) {
        const std::span<const ReplaceHit> record = recordOf(hits);
        bool isChanged = false;
        for (const ReplaceHit &hit : record) {
            counts.leftOut += hit.isLeftOut();
            counts.hits += hit.isLeftOut() ? 0 : hit.count;
            isChanged = isChanged || !hit.isLeftOut();
        }
        counts.records += isChanged;
        hits = hits.subspan(record.size());
    }
    return counts;
}

std::vector<int> replaceableFields(const Kind &kind)
{
    if (&kind == &kindOf<SavedView>())
        return {kind.titleIndex()}; // the rest of a view is data, not words
    std::vector<int> fields;
    for (int i = 0; i < kind.fieldCount(); ++i) {
        const FieldType type = kind.field(i).type;
        if (type == FieldType::Text || type == FieldType::Prose || type == FieldType::Blocks)
            fields.push_back(i);
    }
    return fields;
}

Result<ReplaceFound> findReplacements(const Reader &reader, const ReplaceQuery &query,
                                      const Progress &progress)
{
    if (!query.problem().isEmpty())
        return ReplaceFound{};
    return Search(reader, query, progress).run();
}
