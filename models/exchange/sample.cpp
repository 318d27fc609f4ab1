#include "exchange/sample.h"

#include "pages/blocks.h"
#include "records/parse.h"
#include "records/settings.h"
#include "storage/guard.h"
#include "storage/journal.h"
#include "storage/safefile.h"
#include "storage/store.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

struct Sample
{
    Q_DECLARE_TR_FUNCTIONS(Sample)
};

constexpr QLatin1StringView programmeFile(":/data/programmes.json");
constexpr QLatin1StringView municipalityFile(":/sample/kristianstad.json");

/// A record of a shipped file: where it will stand, and its values as they are written there.
struct Shipped
{
    const Kind *kind = nullptr;
    qint64 id = 0;
    QString uuid;
    QJsonObject values;
};
using ShippedList = std::vector<Shipped>;

/// Kind and id of every shipped record, by uuid.
using Index = QHash<QString, std::pair<const Kind *, qint64>>;

Error incomplete(const QString &where)
{
    return {Error::Code::Format, Sample::tr("The program is incomplete. Install it again."), where};
}

/// The records of a shipped file, numbered from 1 in each kind.
Result<ShippedList> shipped(QLatin1StringView path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return incomplete(path);
    const QJsonArray array = QJsonDocument::fromJson(file.readAll()).array();
    ShippedList list;
    QHash<const Kind *, qint64> lastIds;
    for (const QJsonValue &value : array) {
        const Kind *kind = findKind(value["kind"_L1].toString());
        const QString uuid = value["uuid"_L1].toString();
        if (!kind || uuid.isEmpty())
            return incomplete(path + u' ' + uuid);
        list.push_back({kind, ++lastIds[kind], uuid, value["values"_L1].toObject()});
    }
    if (list.empty())
        return incomplete(path);
    return list;
}

void addTo(Index &index, const ShippedList &list)
{
    for (const Shipped &record : list)
        index.insert(record.uuid, {record.kind, record.id});
}

/// The id of the record that a reference names by uuid.
Result<QVariant> reference(const FieldInfo &field, const QString &uuid, const Index &index)
{
    const auto [kind, id] = index.value(uuid);
    if (!kind || QLatin1StringView(kind->key()) != QLatin1StringView(field.references))
        return incomplete(uuid);
    return QVariant::fromValue(id);
}

/// Page content in its canonical form.
Result<QVariant> blocks(const QJsonObject &json)
{
    const QByteArray text = QJsonDocument(json).toJson(QJsonDocument::Compact);
    const Result<BlockList> read = blocksFromJson(QString::fromUtf8(text));
    if (!read)
        return read.error();
    return QVariant(toJson(*read));
}

Result<QVariant> fieldValue(const FieldInfo &field, const QJsonValue &json, const Index &index)
{
    switch (field.type) {
    case FieldType::Bool:
        return QVariant(json.toBool());
    case FieldType::Blocks:
        return blocks(json.toObject());
    case FieldType::Reference:
        return reference(field, json.toString(), index);
    case FieldType::Link:
        if (!index.contains(json.toString()))
            return incomplete(json.toString());
        return QVariant(json.toString());
    default:
        return parse::value(field, json.toString());
    }
}

Result<Row> row(const Shipped &record, const Index &index)
{
    Row row = record.kind->blank();
    row.id = record.id;
    row.uuid = record.uuid;
    for (auto it = record.values.begin(); it != record.values.end(); ++it) {
        const int field = record.kind->indexOf(it.key());
        if (field < 0)
            return incomplete(u"%1 %2"_s.arg(record.uuid, it.key()));
        Result<QVariant> value = fieldValue(record.kind->field(field), it.value(), index);
        if (!value)
            return incomplete(u"%1 %2: %3"_s.arg(record.uuid, it.key(), value.error().line()));
        row.values[size_t(field)] = *std::move(value);
    }
    return row;
}

/// Makes a register beside \a path, lets \a fill fill it, and puts it in its place when finished.
template <typename Fill> Result<> makeRegister(const QString &path, Fill fill)
{
    if (Result<> free = guard::mayCreate(path); !free)
        return free;
    const QString temporary = safefile::temporaryBeside(path);
    QFile::remove(temporary); // left by a crash
    const auto make = [&]() -> Result<> {
        Result<Database> database = Database::create(temporary);
        if (!database)
            return database.error();
        Store store(*std::move(database));
        if (Result<> filled = fill(store); !filled)
            return filled;
        return journal::settle(store.database());
    };
    Result<> made = make(); // the register is closed here, so that it may be renamed
    if (made)
        made = safefile::adopt(temporary, path);
    if (made)
        return made;
    QFile::remove(temporary);
    Error error = made.error(); // the user does not know the temporary name
    error.message.replace(QFileInfo(temporary).fileName(), QFileInfo(path).fileName());
    return error;
}

Result<> addMunicipality(Store &store)
{
    if (Result<> added = addProgrammes(store); !added)
        return added;
    Result<Batch> batch = sampleBatch();
    if (!batch)
        return batch.error();
    return store.apply(*batch);
}

Result<> addSettings(Store &store)
{
    Settings settings;
    settings.id = 1;
    settings.name = Sample::tr("Our municipality");
    settings.languages = {u"sv"_s};
    Batch batch{Sample::tr("New register"), {}, {}};
    batch.changes.push_back(Change::insert(kindOf<Settings>(), toRow(settings)));
    if (Result<> added = store.apply(batch); !added)
        return added;
    return addProgrammes(store);
}

} // namespace

Result<Batch> sampleBatch()
{
    const Result<ShippedList> programmes = shipped(programmeFile);
    if (!programmes)
        return programmes.error();
    const Result<ShippedList> records = shipped(municipalityFile);
    if (!records)
        return records.error();
    Index index;
    addTo(index, *programmes); // in a new register, the store numbers them as they stand there
    addTo(index, *records);
    Batch batch{Sample::tr("Add the sample municipality"), {}, {}};
    for (const Shipped &record : *records) {
        const Result<Row> made = row(record, index);
        if (!made)
            return made.error();
        batch.changes.push_back(Change::insert(*record.kind, *made));
    }
    return batch;
}

Result<> addProgrammes(Store &store)
{
    const Result<ShippedList> programmes = shipped(programmeFile);
    if (!programmes)
        return programmes.error();
    Batch batch{Sample::tr("Add the programmes"), {}, {}};
    for (const Shipped &programme : *programmes) {
        const auto known = store.reader().find(programme.uuid);
        if (!known)
            return known.error();
        if (*known)
            continue;
        Result<Row> made = row(programme, {});
        if (!made)
            return made.error();
        made->id = 0; // the store knows which are free
        batch.changes.push_back(Change::insert(*programme.kind, *made));
    }
    return store.apply(batch);
}

Result<> writeSample(const QString &path)
{
    return makeRegister(path, addMunicipality);
}

Result<> writeEmpty(const QString &path)
{
    return makeRegister(path, addSettings);
}
