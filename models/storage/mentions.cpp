#include "storage/mentions.h"

#include "storage/history.h"

#include <algorithm>

namespace mentions {

namespace {

constexpr int mostRemoved = 20'000; // records of one action that are asked about
constexpr qsizetype uuidLength = 36; // 8-4-4-4-12 and four hyphens

bool isUuid(QStringView text)
{
    if (text.size() != uuidLength)
        return false;
    for (qsizetype i = 0; i < uuidLength; ++i) {
        const char16_t c = text[i].toLower().unicode();
        const bool hyphen = i == 8 || i == 13 || i == 18 || i == 23;
        const bool figure = (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
        if (hyphen ? c != u'-' : !figure)
            return false;
    }
    return true;
}

/// Calls \a visit with each uuid in quotation marks, until it returns false.
template <typename Visit> void eachUuid(QStringView json, const Visit &visit)
{
    qsizetype quote = json.indexOf(u'"');
    while (quote >= 0) {
        const qsizetype next = json.indexOf(u'"', quote + 1);
        if (next < 0)
            return;
        const QStringView text = json.mid(quote + 1, next - quote - 1);
        if (isUuid(text) && !visit(text))
            return;
        quote = next;
    }
}

/// The title of \a kind, and then its fields that hold blocks.
std::vector<int> fieldsOf(const Kind &kind)
{
    std::vector<int> fields{kind.titleIndex()};
    for (int i = 0; i < kind.fieldCount(); ++i) {
        if (kind.field(i).type == FieldType::Blocks)
            fields.push_back(i);
    }
    return fields;
}

bool names(const QString &json, const QSet<QString> &uuids)
{
    bool found = false;
    eachUuid(json, [&](QStringView uuid) {
        found = uuids.contains(uuid.toString());
        return !found;
    });
    return found;
}

} // namespace

QSet<QString> uuidsIn(const QString &json)
{
    QSet<QString> found;
    eachUuid(json, [&found](QStringView uuid) {
        found.insert(uuid.toString());
        return true;
    });
    return found;
}

Result<std::vector<RecordName>> of(const Reader &reader, const QSet<QString> &uuids)
{
    std::vector<RecordName> found;
    if (uuids.isEmpty())
        return found;
    for (const Kind *kind : kinds()) {
        const std::vector<int> fields = fieldsOf(*kind);
        if (fields.size() < 2)
            continue;
        const Result<> done = reader.each(*kind, fields, [&](const Row &row) {
            const auto namesThem = [&](int field) {
                return names(row.values[size_t(field)].toString(), uuids);
            };
            if (std::any_of(fields.begin() + 1, fields.end(), namesThem))
                found.push_back(
                    {kind, row.id, row.uuid, row.values[size_t(fields.front())].toString()});
            return true;
        });
        if (!done)
            return done.error();
    }
    return found;
}

Result<std::vector<RecordName>> ofRemoved(const Database &database, qint64 batch)
{
    const auto changes = history::firstChanges(database, batch, mostRemoved);
    if (!changes)
        return changes.error();
    QSet<QString> uuids;
    for (const Change &change : *changes) {
        if (change.op == Change::Op::Remove)
            uuids.insert(change.uuid);
    }
    return of(Reader(database), uuids);
}

} // namespace mentions
