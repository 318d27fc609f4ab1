#include "exchange/replace.h"

#include "exchange/newproblems.h"
#include "records/savedview.h"
#include "storage/reader.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Replacing
{
    Q_DECLARE_TR_FUNCTIONS(Replacing)
};

/// Rows read or looked through between two looks at the progress.
constexpr size_t step = 500;

/// Names that one sentence can hold.
constexpr qsizetype mostNames = 3;

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
            const Result<> done = scope.ids ? searchSome(scope) : searchAll(scope);
            if (!done)
                return done.error();
            if (m_isStopped)
                return stopped();
        }
        return std::move(m_found);
    }

private:
    Result<> searchAll(const ReplaceScope &scope)
    {
        if (scope.fields.empty() && !scope.addresses)
            return {};
        return m_reader.each(*scope.kind, fieldsToRead(scope), [&](const Row &row) {
            look(scope, row);
            return goesOn();
        });
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
        }
        return {};
    }

    static std::vector<int> fieldsToRead(const ReplaceScope &scope)
    {
        std::vector<int> fields = scope.fields;
        if (scope.addresses)
            fields.push_back(contentOf(*scope.kind));
        std::ranges::sort(fields);
        const auto rest = std::ranges::unique(fields);
        fields.erase(rest.begin(), rest.end());
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
        std::vector<ReplaceHit> hits;
        std::vector<std::pair<int, QString>> values;
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
            values.emplace_back(field, std::move(edit->after));
            hits.push_back({.kind = scope.kind,
                            .id = row.id,
                            .field = field,
                            .count = edit->hits,
                            .segments = std::move(edit->segments),
                            .addresses = scope.addresses,
                            .fingerprint = fingerprintOf(value)});
        }
        if (!hits.empty())
            take(hits, values);
    }

    /// Names the record and says what would be odd, for which all of it must be read.
    void take(std::vector<ReplaceHit> &hits, const std::vector<std::pair<int, QString>> &values)
    {
        const Kind &kind = *hits.front().kind;
        const Result<Row> before = m_reader.row(kind, hits.front().id);
        if (!before)
            return; // removed meanwhile
        Row after = *before;
        for (const auto &[field, text] : values)
            after.values[size_t(field)] = text;
        for (const Problem &problem : newProblems(kind, *before, after)) {
            const int field = kind.indexOf(QString::fromUtf8(problem.field));
            const auto there = std::ranges::find(hits, field, &ReplaceHit::field);
            (there == hits.end() ? hits.begin() : there)->notes.append(problem.message);
        }
        const QString name = m_reader.title(kind, *before);
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
    ReplaceFound m_found;
    int m_done = 0;
    int m_total = 0;
    bool m_isStopped = false;
};

/// The hits at the front of \a hits that are of one record.
std::span<const ReplaceHit> recordOf(std::span<const ReplaceHit> hits)
{
    const ReplaceHit &first = hits.front();
    const auto end = std::ranges::find_if(
        hits, [&](const ReplaceHit &hit) { return hit.kind != first.kind || hit.id != first.id; });
    return hits.first(size_t(end - hits.begin()));
}

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

Result<Batch> replacementBatch(const Reader &reader, const ReplaceQuery &query,
                               std::span<const ReplaceHit> hits, const QString &label,
                               const Progress &progress)
{
    const TextPattern pattern = query.pattern();
    Batch batch{label, {}, {}};
    QStringList changed;
    const int total = int(hits.size());
    while (!hits.empty()) {
        const int done = total - int(hits.size());
        const std::span<const ReplaceHit> record = recordOf(hits);
        hits = hits.subspan(record.size());
        if (std::ranges::all_of(record, &ReplaceHit::isLeftOut))
            continue;
        if (progress && !progress(done, total))
            return stopped();
        const Result<Row> before = reader.row(*record.front().kind, record.front().id);
        if (!before && before.error().code != Error::Code::NotFound)
            return before.error();
        std::optional<Change> change =
            before ? changeOf(*before, query, pattern, record) : std::nullopt;
        if (!change)
            changed.append(record.front().name);
        else if (!change->fields.empty())
            batch.changes.push_back(*std::move(change));
    }
    if (!changed.isEmpty())
        return conflict(changed);
    return batch;
}
