#include "listing.h"

#include "verb.h"

#include "exchange/csvwriter.h"
#include "records/fold.h"
#include "records/labels.h"
#include "records/parse.h"
#include "records/shown.h"
#include "storage/store.h"
#include "tables/rowindex.h"
#include "tables/rowquery.h"

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

Result<std::vector<Test>> tests(const Kind &kind, const std::vector<Where> &conditions)
{
    std::vector<Test> list;
    for (const Where &where : conditions) {
        const FieldInfo &field = kind.field(where.field);
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

} // namespace

Result<std::vector<Where>> conditions(const Kind &kind, const QStringList &texts)
{
    std::vector<Where> list;
    for (const QString &text : texts) {
        const auto condition = verb::assignment(text);
        if (!condition)
            return condition.error();
        const Result<int> field = verb::field(kind, condition->first);
        if (!field)
            return field.error();
        list.push_back({*field, condition->second});
    }
    return list;
}

Result<> keepOnly(const Reader &reader, const Kind &kind, const std::vector<Where> &where,
                  std::vector<qint64> &ids)
{
    if (where.empty())
        return {};
    const Result<std::vector<Test>> conditions = tests(kind, where);
    if (!conditions)
        return conditions.error();
    std::vector<int> fields(conditions->size());
    std::ranges::transform(*conditions, fields.begin(), &Test::field);
    Names names(reader);
    QSet<qint64> passing;
    const Result<> read = reader.each(kind, fields, [&](const Row &row) {
        const bool passes = std::ranges::all_of(*conditions, [&](const Test &test) {
            return holds(test, kind.field(test.field), row.values[size_t(test.field)], names);
        });
        if (passes)
            passing.insert(row.id);
        return true;
    });
    std::erase_if(ids, [&](qint64 id) { return !passing.contains(id); });
    return read;
}

Result<std::vector<qint64>> select(const Store &store, const Options &options)
{
    const Kind &kind = *options.kind;
    RowQuery query;
    query.words = options.words;
    query.today = QDate::currentDate();
    if (options.sortField >= 0)
        query.sorting.push_back(
            {options.sortField, options.descending ? Qt::DescendingOrder : Qt::AscendingOrder});
    const Result<FoundRows> found = RowIndex(kind, store.path()).find(query, [] { return false; });
    if (!found)
        return found.error();
    Result<std::vector<qint64>> ids = found->ids;
    if (options.sortField < 0)
        std::ranges::sort(*ids);
    if (Result<> kept = keepOnly(store.reader(), kind, options.where, *ids); !kept)
        return kept.error();
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
