#include "storage/search.h"

#include "records/fold.h"
#include "records/labels.h"
#include "records/shown.h"
#include "storage/database.h"
#include "storage/recordkey.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace {

/// The folded words, without the marks that FTS5 would read as operators.
QStringList wordsOf(const QString &text)
{
    QString bare;
    const QString plain = folded(text);
    for (const QChar c : plain)
        bare += c.isLetterOrNumber() ? c : QChar(u' ');
    return bare.split(u' ', Qt::SkipEmptyParts);
}

Result<> collect(QSqlQuery &query, const QString &path, int limit, QSet<qint64> &seen,
                 std::vector<qint64> &keys)
{
    return eachRow(query, path, [&](const QSqlQuery &row) {
        const qint64 key = row.value(0).toLongLong();
        if (int(keys.size()) < limit && !seen.contains(key)) {
            seen.insert(key);
            keys.push_back(key);
        }
        return int(keys.size()) < limit;
    });
}

/// Keys of the records whose listed fields contain every word; \a limit at most.
Result<> inLines(const Database &database, const QStringList &words, int limit, QSet<qint64> &seen,
                 std::vector<qint64> &keys)
{
    const QStringList tests(words.size(), u"instr(text, ?) > 0"_s);
    Result<QSqlQuery> query = database.prepare(
        u"SELECT key FROM line WHERE %1 ORDER BY key LIMIT %2"_s.arg(tests.join(u" AND "))
            .arg(limit));
    if (!query)
        return query.error();
    for (const QString &word : words)
        query->addBindValue(word);
    return collect(*query, database.path(), limit, seen, keys);
}

QString startOfWord(const QString &word)
{
    return u'"' + word + u"\"*"_s;
}

/// Keys of the records with every word at the start of a word anywhere.
Result<> inText(const Database &database, const QStringList &words, int limit, QSet<qint64> &seen,
                std::vector<qint64> &keys)
{
    Result<QSqlQuery> query = database.prepare(
        u"SELECT rowid FROM search WHERE search MATCH ? LIMIT %1"_s.arg(2 * limit));
    if (!query)
        return query.error();
    QStringList terms;
    for (const QString &word : words)
        terms.append(startOfWord(word));
    query->bindValue(0, terms.join(u" AND "));
    return collect(*query, database.path(), limit, seen, keys);
}

/// Keys of the records where some words are inside listed fields and others elsewhere.
Result<> inBoth(const Database &database, const QStringList &words, int limit, QSet<qint64> &seen,
                std::vector<qint64> &keys)
{
    const QStringList tests(
        words.size(),
        u"(instr(text, ?) > 0 OR key IN (SELECT rowid FROM search WHERE search MATCH ?))"_s);
    Result<QSqlQuery> query = database.prepare(
        u"SELECT key FROM line WHERE %1 ORDER BY key LIMIT %2"_s.arg(tests.join(u" AND "))
            .arg(2 * limit));
    if (!query)
        return query.error();
    for (const QString &word : words) {
        query->addBindValue(word);
        query->addBindValue(startOfWord(word));
    }
    return collect(*query, database.path(), limit, seen, keys);
}

/// A line of text round \a word in \a text; empty when it is not there.
QString excerpt(const QString &text, const QString &word)
{
    constexpr int before = 40;
    constexpr int length = 120;
    // Folding may change lengths, so the place is only near; the excerpt is wide enough to hold it.
    const qsizetype at = folded(text).indexOf(word);
    if (at < 0)
        return {};
    const qsizetype from = std::max<qsizetype>(0, std::min(at, text.size()) - before);
    QString part = text.mid(from, length).simplified();
    if (from > 0)
        part.prepend(u'…');
    if (from + length < text.size())
        part.append(u'…');
    return part;
}

void describe(const Row &row, const QString &word, Hit &hit)
{
    const Kind &kind = *hit.record.kind;
    for (int i = 0; i < kind.fieldCount(); ++i) {
        const FieldInfo &field = kind.field(i);
        if (field.type == FieldType::Blocks || field.type == FieldType::File)
            continue;
        const QString part = excerpt(shown::text(field, row.values[size_t(i)]), word);
        if (part.isEmpty())
            continue;
        hit.field = labels::field(kind, field);
        hit.excerpt = i == kind.titleIndex() && kind.hasTitle() ? QString() : part;
        return;
    }
}

} // namespace

Result<std::vector<Hit>> search(const Database &database, const QString &text, int limit)
{
    const QStringList words = wordsOf(text);
    if (words.isEmpty())
        return std::vector<Hit>();
    QSet<qint64> seen;
    std::vector<qint64> keys;
    if (Result<> found = inLines(database, words, limit, seen, keys); !found)
        return found.error();
    if (Result<> found = inText(database, words, limit, seen, keys); !found)
        return found.error();
    if (words.size() > 1 && int(keys.size()) < limit) {
        if (Result<> found = inBoth(database, words, limit, seen, keys); !found)
            return found.error();
    }
    const Reader reader(database);
    std::vector<Hit> hits;
    for (const qint64 key : keys) {
        const Kind *kind = findKind(kindOfKey(key));
        const Result<Row> row = kind ? reader.row(*kind, idOfKey(key))
                                     : Result<Row>(Error{Error::Code::NotFound, {}, {}});
        if (!row)
            continue;
        Hit hit{{kind, row->id, row->uuid, reader.title(*kind, *row)}, {}, {}};
        describe(*row, words.first(), hit);
        hits.push_back(hit);
    }
    return hits;
}
