#include "exchange/replaceparts.h"

#include "storage/reader.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;
using namespace replaceparts;

namespace {

/// Names that one sentence can hold.
constexpr qsizetype mostNames = 3;

/// The change that replaces \a hits of one record; nothing when a field is no longer as it was.
std::optional<Change> changeOf(const Row &before, const ReplaceQuery &query,
                               const TextPattern &pattern, std::span<const ReplaceHit> hits)
{
    Row after = before;
    for (const ReplaceHit &hit : hits) {
        const QVariant &value = before.values[size_t(hit.field)];
        if (fingerprintOf(value) != hit.fingerprint)
            return std::nullopt;
        if (hit.isLeftOut())
            continue;
        const auto scope = std::ranges::find(query.scopes, hit.kind, &ReplaceScope::kind);
        const bool inTexts =
            scope != query.scopes.end() && std::ranges::count(scope->fields, hit.field) > 0;
        const Result<ReplaceEdit> edit = edited(hit.kind->field(hit.field), value.toString(), query,
                                                pattern, {inTexts, hit.addresses});
        if (!edit)
            return std::nullopt;
        after.values[size_t(hit.field)] = edit->after;
    }
    return Change::update(*hits.front().kind, before, after);
}

/// Hits at the front of \a hits: some records of one kind, whole.
std::span<const ReplaceHit> someOf(std::span<const ReplaceHit> hits)
{
    size_t size = 0;
    size_t records = 0;
    while (size < hits.size() && records < step && hits[size].kind == hits.front().kind) {
        size += recordOf(hits.subspan(size)).size();
        ++records;
    }
    return hits.first(size);
}

/// Makes changes of hits, many records at a time.
class BatchMaker
{
public:
    BatchMaker(const Reader &reader, const ReplaceQuery &query)
        : m_reader(reader)
        , m_query(query)
        , m_pattern(query.pattern())
    {
    }

    /// \a hits are of one kind, each record once.
    Result<> add(std::span<const ReplaceHit> hits)
    {
        std::vector<std::span<const ReplaceHit>> records;
        std::vector<qint64> ids;
        while (!hits.empty()) {
            const std::span<const ReplaceHit> record = recordOf(hits);
            hits = hits.subspan(record.size());
            if (std::ranges::all_of(record, &ReplaceHit::isLeftOut))
                continue;
            records.push_back(record);
            ids.push_back(record.front().id);
        }
        if (records.empty())
            return {};
        const Result<std::vector<Row>> rows = m_reader.rows(*records.front().front().kind, ids);
        if (!rows)
            return rows.error();
        auto row = rows->begin(); // in the same order, without those removed meanwhile
        for (const std::span<const ReplaceHit> &record : records) {
            const bool isThere = row != rows->end() && row->id == record.front().id;
            addRecord(record, isThere ? &*row++ : nullptr);
        }
        return {};
    }

    std::vector<Change> changes;
    QStringList changed; ///< names of records that are no longer as they were found

private:
    void addRecord(std::span<const ReplaceHit> record, const Row *before)
    {
        std::optional<Change> change =
            before ? changeOf(*before, m_query, m_pattern, record) : std::nullopt;
        if (!change)
            changed.append(record.front().name);
        else if (!change->fields.empty())
            changes.push_back(*std::move(change));
    }

    const Reader &m_reader;
    const ReplaceQuery &m_query;
    const TextPattern m_pattern;
};

Error conflict(const QStringList &names)
{
    const qsizetype more = names.size() - mostNames;
    QString words = names.first(std::min(mostNames, names.size())).join(u", "_s);
    if (more > 0)
        words = Replacing::tr("%1 and %n more", nullptr, int(more)).arg(words);
    return {Error::Code::Conflict,
            Replacing::tr("Somebody else changed %1 meanwhile. Nothing was replaced: look at the "
                          "new preview.")
                .arg(words),
            names.join(u", "_s)};
}

} // namespace

namespace replaceparts {

Error stopped()
{
    return {Error::Code::Stopped, Replacing::tr("Stopped. Nothing was changed."), {}};
}

size_t fingerprintOf(const QVariant &value)
{
    return qHash(value.toString(), 0);
}

Result<ReplaceEdit> edited(const FieldInfo &field, const QString &text, const ReplaceQuery &query,
                           const TextPattern &pattern, ReplaceWhere where)
{
    if (field.type == FieldType::Blocks)
        return replaceInContent(text, pattern, query.replacement, where);
    return replaceInText(text, pattern, query.replacement);
}

std::span<const ReplaceHit> recordOf(std::span<const ReplaceHit> hits)
{
    const ReplaceHit &first = hits.front();
    const auto end = std::ranges::find_if(
        hits, [&](const ReplaceHit &hit) { return hit.kind != first.kind || hit.id != first.id; });
    return hits.first(size_t(end - hits.begin()));
}

} // namespace replaceparts

Result<Batch> replacementBatch(const Reader &reader, const ReplaceQuery &query,
                               std::span<const ReplaceHit> hits, const QString &label,
                               const Progress &progress)
{
    BatchMaker maker(reader, query);
    const int total = int(hits.size());
    while (!hits.empty()) {
        if (progress && !progress(total - int(hits.size()), total))
            return stopped();
        const std::span<const ReplaceHit> part = someOf(hits);
        hits = hits.subspan(part.size());
        if (Result<> made = maker.add(part); !made)
            return made.error();
    }
    if (!maker.changed.isEmpty())
        return conflict(maker.changed);
    return Batch{label, std::move(maker.changes), {}};
}
