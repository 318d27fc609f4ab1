#include "listing.h"

#include "exchange/csvwriter.h"
#include "records/fold.h"
#include "records/labels.h"
#include "records/parse.h"
#include "records/shown.h"
#include "tables/collation.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace listing {

using namespace Qt::StringLiterals;

namespace {

struct Listing
{
    Q_DECLARE_TR_FUNCTIONS(Listing)
};

/// Names of what records refer to, read once per kind.
class Names
{
public:
    explicit Names(const Reader &reader)
        : m_reader(reader)
    {
    }

    QString of(const FieldInfo &field, const QVariant &value)
    {
        if (field.type == FieldType::Link)
            return linked(value.toString());
        const Kind *kind = findKind(QString::fromUtf8(field.references));
        auto names = m_names.find(kind->number());
        if (names == m_names.end()) {
            const Result<QHash<qint64, QString>> read = m_reader.names(*kind);
            names = m_names.insert(kind->number(), read ? *read : QHash<qint64, QString>());
        }
        return names->value(value.toLongLong());
    }

private:
    QString linked(const QString &uuid)
    {
        const Result<std::optional<RecordName>> found = m_reader.find(uuid);
        if (!found || !*found)
            return {};
        return QString::fromUtf8((*found)->kind->key()) + u':' + (*found)->title;
    }

    const Reader &m_reader;
    QHash<int, QHash<qint64, QString>> m_names;
};

QString plainText(const FieldInfo &field, const QVariant &value, Names &names)
{
    const bool named = field.type == FieldType::Reference || field.type == FieldType::Link;
    if (named)
        return value.isNull() ? QString() : names.of(field, value);
    return shown::plain(field, value);
}

/// Reads the records in pieces, so that a large register does not fill the memory.
Result<> each(const Reader &reader, const Kind &kind, const std::vector<qint64> &ids,
              const std::function<Result<>(const Row &)> &visit)
{
    constexpr size_t piece = 500;
    for (size_t from = 0; from < ids.size(); from += piece) {
        const Result<std::vector<Row>> rows =
            reader.rows(kind, std::span(ids).subspan(from, std::min(piece, ids.size() - from)));
        if (!rows)
            return rows.error();
        for (const Row &row : *rows) {
            if (Result<> visited = visit(row); !visited)
                return visited;
        }
    }
    return {};
}

/// A condition whose value has been read.
struct Test
{
    int field;
    QVariant value;
    QString name; ///< of the record referred to, folded; for references and links
};

Result<std::vector<Test>> tests(const Options &options)
{
    std::vector<Test> list;
    for (const Where &where : options.where) {
        const FieldInfo &field = options.kind->field(where.field);
        Test test{where.field, {}, folded(where.value)};
        if (field.type != FieldType::Reference && field.type != FieldType::Link) {
            FieldInfo optional = field;
            optional.required = false; // an empty value asks for records without one
            const Result<QVariant> value = parse::value(optional, where.value);
            if (!value)
                return value.error();
            test.value = *value;
        }
        list.push_back(test);
    }
    return list;
}

bool holds(const Test &test, const FieldInfo &field, const QVariant &value, Names &names)
{
    if (field.type == FieldType::Reference || field.type == FieldType::Link)
        return folded(value.isNull() ? QString() : names.of(field, value)) == test.name;
    if (field.type == FieldType::Text || field.type == FieldType::Prose)
        return folded(value.toString()) == test.name;
    return value == test.value;
}

/// Ids of the records with all \a words in a listed field.
Result<QSet<qint64>> withWords(const Reader &reader, const Kind &kind, const QString &words)
{
    const QStringList parts = folded(words).split(u' ', Qt::SkipEmptyParts);
    QSet<qint64> ids;
    const Result<> read = reader.eachLine(kind, [&](qint64 id, const QString &line) {
        if (std::all_of(parts.begin(), parts.end(),
                        [&](const QString &part) { return line.contains(part); }))
            ids.insert(id);
    });
    if (!read)
        return read.error();
    return ids;
}

struct Sortable
{
    qint64 id;
    QVariant value;
    QCollatorSortKey key;
};

QString sortText(const FieldInfo &field, const QVariant &value, Names &names)
{
    const bool named = field.type == FieldType::Reference || field.type == FieldType::Link;
    return named ? plainText(field, value, names) : value.toString();
}

/// Empty values last in both directions, equal ones by id.
bool before(const Sortable &a, const Sortable &b, FieldType type, bool descending)
{
    const bool aEmpty = a.value.isNull() || a.value.toString().isEmpty();
    const bool bEmpty = b.value.isNull() || b.value.toString().isEmpty();
    if (aEmpty != bEmpty)
        return bEmpty;
    int order = 0;
    if (type == FieldType::Date)
        order = a.value.toDate() < b.value.toDate() ? -1 : a.value.toDate() > b.value.toDate();
    else if (type == FieldType::Money || type == FieldType::Whole || type == FieldType::Decimal)
        order = a.value.toLongLong() < b.value.toLongLong()
            ? -1
            : a.value.toLongLong() > b.value.toLongLong();
    else
        order = a.key.compare(b.key);
    return order == 0 ? a.id < b.id : descending ? order > 0 : order < 0;
}

} // namespace

Result<std::vector<qint64>> select(const Reader &reader, const Options &options)
{
    const Kind &kind = *options.kind;
    const Result<std::vector<Test>> conditions = tests(options);
    if (!conditions)
        return conditions.error();
    const Result<QSet<qint64>> found = withWords(reader, kind, options.words);
    if (!found)
        return found.error();
    const int sortField = options.sortField < 0 ? kind.titleIndex() : options.sortField;
    std::vector<int> fields{sortField};
    for (const Test &test : *conditions)
        fields.push_back(test.field);
    std::sort(fields.begin(), fields.end());
    fields.erase(std::unique(fields.begin(), fields.end()), fields.end());

    Names names(reader);
    const QCollator collator = swedishCollator();
    std::vector<Sortable> list;
    const Result<> read = reader.each(kind, fields, [&](const Row &row) {
        const bool wanted = found->contains(row.id)
            && std::all_of(conditions->begin(), conditions->end(), [&](const Test &test) {
                                return holds(test, kind.field(test.field),
                                             row.values[size_t(test.field)], names);
                            });
        if (wanted) {
            const QVariant &value = row.values[size_t(sortField)];
            list.push_back(
                {row.id, value, collator.sortKey(sortText(kind.field(sortField), value, names))});
        }
        return true;
    });
    if (!read)
        return read.error();
    if (options.sortField >= 0) {
        const FieldType type = kind.field(sortField).type;
        std::stable_sort(list.begin(), list.end(), [&](const Sortable &a, const Sortable &b) {
            return before(a, b, type, options.descending);
        });
    }
    std::vector<qint64> ids;
    ids.reserve(list.size());
    for (const Sortable &one : list)
        ids.push_back(one.id);
    return ids;
}

Result<> writeCsv(const Reader &reader, const Kind &kind, const std::vector<qint64> &ids,
                  const Sink &sink)
{
    Names names(reader);
    CsvWriter writer([&](QByteArrayView part) { return sink(part.toByteArray()); });
    QStringList cells;
    for (const FieldInfo &field : kind.fields())
        cells.append(QString::fromUtf8(field.key));
    writer.row(cells);
    const Result<> done = each(reader, kind, ids, [&](const Row &row) {
        cells.clear();
        for (int i = 0; i < kind.fieldCount(); ++i)
            cells.append(plainText(kind.field(i), row.values[size_t(i)], names));
        writer.row(cells);
        return Result<>();
    });
    return done ? writer.finish() : done;
}

Result<> writeJson(const Reader &reader, const Kind &kind, const std::vector<qint64> &ids,
                   const Sink &sink)
{
    Names names(reader);
    QByteArray separator("[\n");
    const Result<> done = each(reader, kind, ids, [&](const Row &row) {
        QJsonObject object{{u"id"_s, row.id}, {u"uuid"_s, row.uuid}};
        for (int i = 0; i < kind.fieldCount(); ++i) {
            const FieldInfo &field = kind.field(i);
            const QVariant &value = row.values[size_t(i)];
            const QString key = QString::fromUtf8(field.key);
            if (field.type == FieldType::Bool)
                object[key] = value.toBool();
            else if (const QString text = plainText(field, value, names); !text.isEmpty())
                object[key] = text;
        }
        const Result<> written =
            sink(separator + QJsonDocument(object).toJson(QJsonDocument::Compact));
        separator = ",\n";
        return written;
    });
    if (!done)
        return done;
    return sink(ids.empty() ? QByteArray("[]\n") : QByteArray("\n]\n"));
}

} // namespace listing
