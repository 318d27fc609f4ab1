#include "storage/translationage.h"

#include "storage/database.h"
#include "storage/history.h"

#include "records/page.h"

#include <QCoreApplication>

#include <map>

using namespace Qt::StringLiterals;

namespace translationage {

namespace {

QStringList textFields()
{
    return {u"title"_s, u"ingress"_s, u"content"_s};
}

/// The latest action that added \a page or changed one of \a fields; 0 when the journal knows none.
Result<qint64> lastBatch(const Database &database, qint64 page, const QStringList &fields)
{
    // An entry's fields are JSON: in its texts every quotation mark is escaped, so that a key with
    // the two values behind it is found nowhere else.
    QStringList conditions{u"op=%1"_s.arg(int(Change::Op::Insert))};
    for (const QString &field : fields)
        conditions += u"instr(fields, '\"%1\":[') > 0"_s.arg(field);
    // From the latest on, so that a long history is not read: the first that fits is the answer.
    const Result<QVariant> found = database.value(
        u"SELECT batch FROM entry WHERE record=%1 AND kind=%2 AND (%3) ORDER BY id DESC LIMIT 1"_s
            .arg(page)
            .arg(kindOf<Page>().number())
            .arg(conditions.join(u" OR "_s)));
    if (!found)
        return found.error();
    return found->toLongLong();
}

bool haveSameText(const Row &one, const Row &other)
{
    return std::ranges::all_of(textFields(), [&](const QString &field) {
        const auto at = size_t(kindOf<Page>().indexOf(field));
        return one.values[at] == other.values[at];
    });
}

/// The original of every translation, by the translation.
Result<std::map<qint64, qint64>> originals(const Database &database)
{
    const Kind &kind = kindOf<Page>();
    const int counterpart = kind.indexOf(u"counterpart");
    const int fields[] = {counterpart};
    std::map<qint64, qint64> root; // the oldest page known to be linked; itself at first
    std::vector<std::pair<qint64, qint64>> links;
    const Result<> done = Reader(database).each(kind, fields, [&](const Row &row) {
        root[row.id] = row.id;
        if (const qint64 other = row.values[size_t(counterpart)].toLongLong())
            links.emplace_back(row.id, other);
        return true;
    });
    if (!done)
        return done.error();
    const auto find = [&root](qint64 id) {
        while (root[id] != id)
            id = root[id];
        return id;
    };
    for (const auto &[one, other] : links) {
        if (!root.contains(other))
            continue;
        const auto [low, high] = std::minmax({find(one), find(other)});
        root[high] = low;
    }
    std::map<qint64, qint64> found;
    for (const auto &[id, above] : root) {
        if (above != id)
            found[id] = find(id);
    }
    return found;
}

} // namespace

Result<std::optional<Stale>> of(const Database &database, qint64 page, qint64 original)
{
    const Result<qint64> worked =
        lastBatch(database, page, textFields() + QStringList{u"status"_s, u"review_date"_s});
    const Result<qint64> changed = lastBatch(database, original, textFields());
    if (!worked || !changed)
        return worked ? changed.error() : worked.error();
    if (*worked == 0 || *changed <= *worked)
        return std::optional<Stale>();
    const Stale found{page, original, *worked};
    const Result<std::optional<Row>> then = originalThen(database, found);
    const Result<Row> now = Reader(database).row(kindOf<Page>(), original);
    if (!then || !now)
        return then ? now.error() : then.error();
    if (!*then || haveSameText(**then, *now))
        return std::optional<Stale>();
    return std::optional(found);
}

Result<std::optional<Row>> originalThen(const Database &database, const Stale &stale)
{
    const Kind &kind = kindOf<Page>();
    Result<QSqlQuery> query = database.prepare(
        u"SELECT op, fields FROM entry WHERE record=? AND kind=? AND batch>? ORDER BY id DESC"_s);
    if (!query)
        return query.error();
    query->bindValue(0, stale.original);
    query->bindValue(1, kind.number());
    query->bindValue(2, stale.batch);
    std::vector<HistoryEntry> later;
    const Result<> done = eachRow(*query, database.path(), [&](const QSqlQuery &row) {
        later.push_back({{},
                         journal::decoded(kind, stale.original, Change::Op(row.value(0).toInt()),
                                          row.value(1).toString().toUtf8())});
        return true;
    });
    const Result<Row> now = Reader(database).row(kind, stale.original);
    if (!done || !now)
        return done ? now.error() : done.error();
    return history::asItWas(*now, later);
}

Result<std::vector<Stale>> all(const Database &database, const Progress &progress)
{
    const Result<std::map<qint64, qint64>> pairs = originals(database);
    if (!pairs)
        return pairs.error();
    std::vector<Stale> found;
    int done = 0;
    for (const auto &[page, original] : *pairs) {
        if (progress && !progress(done++, int(pairs->size())))
            return Error{Error::Code::Stopped, QString(), {}};
        const Result<std::optional<Stale>> one = of(database, page, original);
        if (!one)
            return one.error();
        if (*one)
            found.push_back(**one);
    }
    return found;
}

} // namespace translationage
