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

QString startOfWord(const QString &word)
{
    return u'"' + word + u"\"*"_s;
}

/// Finds the records of one kind that contain every word: first those with all words inside listed
/// fields, then those with all at the start of a word anywhere, then those with some here and some
/// there.
class Finder
{
public:
    Finder(const Database &database, const Kind &kind, const QStringList &words, int limit)
        : m_database(database)
        , m_kind(kind)
        , m_words(words)
        , m_limit(limit)
    {
    }

    /// Keys of the records, as many as the limit at most.
    Result<std::vector<qint64>> keys()
    {
        Result<> found = inLines();
        if (found && !isFull())
            found = inText();
        if (found && !isFull() && m_words.size() > 1)
            found = inBoth();
        if (!found)
            return found.error();
        return std::move(m_keys);
    }

private:
    bool isFull() const { return int(m_keys.size()) >= m_limit; }

    Result<> inLines()
    {
        const QStringList tests(m_words.size(), u"instr(text, ?) > 0"_s);
        return collect(u"SELECT key FROM line WHERE key BETWEEN ? AND ? AND %1 ORDER BY key"_s.arg(
                           tests.join(u" AND ")),
                       m_words);
    }

    Result<> inText()
    {
        QStringList terms;
        for (const QString &word : m_words)
            terms.append(startOfWord(word));
        return collect(u"SELECT rowid FROM search WHERE rowid BETWEEN ? AND ? AND search MATCH ?"_s,
                       {terms.join(u" AND ")});
    }

    Result<> inBoth()
    {
        const QStringList tests(
            m_words.size(),
            u"(instr(text, ?) > 0 OR key IN (SELECT rowid FROM search WHERE search MATCH ?))"_s);
        QStringList values;
        for (const QString &word : m_words)
            values << word << startOfWord(word);
        return collect(u"SELECT key FROM line WHERE key BETWEEN ? AND ? AND %1 ORDER BY key"_s.arg(
                           tests.join(u" AND ")),
                       values);
    }

    Result<> collect(const QString &sql, const QStringList &values)
    {
        Result<QSqlQuery> query = m_database.prepare(sql);
        if (!query)
            return query.error();
        query->addBindValue(recordKey(m_kind, 0));
        query->addBindValue(recordKey(m_kind, highestKeyedId));
        for (const QString &value : values)
            query->addBindValue(value);
        return eachRow(*query, m_database.path(), [&](const QSqlQuery &row) {
            const qint64 key = row.value(0).toLongLong();
            if (!m_seen.contains(key)) {
                m_seen.insert(key);
                m_keys.push_back(key);
            }
            return !isFull();
        });
    }

    const Database &m_database;
    const Kind &m_kind;
    const QStringList &m_words;
    int m_limit;
    QSet<qint64> m_seen;
    std::vector<qint64> m_keys;
};

/// Keys of the records of all kinds, taken from one kind after the other, so that a kind with many
/// does not hide the rest.
Result<std::vector<qint64>> keysOf(const Database &database, const QStringList &words, int limit)
{
    std::vector<std::vector<qint64>> found;
    for (const Kind *kind : kinds()) {
        if (kind->isTool())
            continue;
        Result<std::vector<qint64>> keys = Finder(database, *kind, words, limit).keys();
        if (!keys)
            return keys;
        found.push_back(*std::move(keys));
    }
    std::vector<qint64> mixed;
    bool any = true;
    for (size_t place = 0; any && int(mixed.size()) < limit; ++place) {
        any = false;
        for (const std::vector<qint64> &keys : found) {
            if (place >= keys.size() || int(mixed.size()) >= limit)
                continue;
            mixed.push_back(keys[place]);
            any = true;
        }
    }
    return mixed;
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
    const Result<std::vector<qint64>> keys = keysOf(database, words, limit);
    if (!keys)
        return keys.error();
    const Reader reader(database);
    std::vector<Hit> hits;
    for (const qint64 key : *keys) {
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

Result<> eachWithWord(const Database &database, const Kind &kind, const QString &word,
                      const std::function<bool(qint64 id)> &visit)
{
    QStringList terms;
    for (const QString &part : wordsOf(word))
        terms.append(startOfWord(part));
    if (terms.isEmpty())
        return {};
    Result<QSqlQuery> query = database.prepare(
        u"SELECT rowid FROM search WHERE rowid BETWEEN ? AND ? AND search MATCH ?"_s);
    if (!query)
        return query.error();
    query->addBindValue(recordKey(kind, 0));
    query->addBindValue(recordKey(kind, highestKeyedId));
    query->addBindValue(terms.join(u" AND "));
    return eachRow(*query, database.path(),
                   [&](const QSqlQuery &row) { return visit(idOfKey(row.value(0).toLongLong())); });
}
