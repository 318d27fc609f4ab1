#include "storage/maintenance.h"

#include "storage/database.h"
#include "storage/guard.h"
#include "storage/journal.h"
#include "storage/lockfile.h"
#include "storage/reader.h"
#include "storage/recordkey.h"
#include "storage/safefile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSqlError>

namespace maintenance {

using namespace Qt::StringLiterals;

namespace {

struct Maintenance
{
    Q_DECLARE_TR_FUNCTIONS(Maintenance)
};

/// Compares each record of a kind with its digest, and with what the filter looks in.
Result<> checkRecords(const Database &database, const Kind &kind, QStringList &unsound)
{
    const Reader reader(database);
    QHash<qint64, RecordLine> known;
    const Result<> lines =
        reader.eachLine(kind, [&](qint64 id, const RecordLine &line) { known.insert(id, line); });
    if (!lines)
        return lines;
    const Result<> read = reader.each(kind, {}, [&](const Row &row) {
        const RecordLine line = known.take(row.id);
        if (line.digest != digest(kind, row) || line.text != listedText(kind, row))
            unsound.append(Maintenance::tr("%1 %2 was altered outside the program.")
                               .arg(kind.label())
                               .arg(row.id));
        return true;
    });
    if (!read)
        return read;
    if (!known.isEmpty())
        unsound.append(
            Maintenance::tr("%1: %2 records are missing.").arg(kind.plural()).arg(known.size()));
    return {};
}

Result<> checkFiles(const Database &database, QStringList &unsound)
{
    Result<QSqlQuery> query = database.prepare(u"SELECT hash, content FROM file"_s);
    if (!query)
        return query.error();
    return eachRow(*query, database.path(), [&](const QSqlQuery &row) {
        const QByteArray actual =
            QCryptographicHash::hash(row.value(1).toByteArray(), QCryptographicHash::Sha256)
                .toHex();
        if (QString::fromLatin1(actual) != row.value(0).toString())
            unsound.append(
                Maintenance::tr("A kept file was altered: %1.").arg(row.value(0).toString()));
        return true;
    });
}

Result<> checkStructure(const Database &database, QStringList &unsound)
{
    Result<QSqlQuery> query = database.prepare(u"PRAGMA integrity_check(20)"_s);
    if (!query)
        return query.error();
    const Result<> read = eachRow(*query, database.path(), [&](const QSqlQuery &row) {
        if (row.value(0).toString() != u"ok")
            unsound.append(row.value(0).toString());
        return true;
    });
    if (!read)
        return read;
    const Result<QVariant> loose = database.value(u"PRAGMA foreign_key_check"_s);
    if (!loose)
        return loose.error();
    if (!loose->isNull())
        unsound.append(Maintenance::tr("A record of %1 refers to another that does not exist.")
                           .arg(loose->toString()));
    return {};
}

/// The search index checks itself. That is a write statement which changes nothing, so it needs a
/// connection of its own; a register that may only be read, or that somebody else is writing, goes
/// without.
Result<> checkSearch(const Database &database, QStringList &unsound)
{
    if (!guard::mayWrite(database.path()))
        return {};
    LockFile lock(database.path());
    const std::optional<LockHolder> holder = lock.holder();
    if (!(holder && holder->isThisProgram()) && !lock.acquire())
        return {};
    const Result<Database> writing = Database::openWriter(database.path());
    if (!writing)
        return writing.error();
    Transaction transaction(*writing); // rolled back at the end
    if (!transaction.begin())
        return {};
    const Result<> sound =
        writing->run(u"INSERT INTO search (search) VALUES ('integrity-check')"_s);
    if (sound)
        return {};
    if (sound.error().code != Error::Code::Format)
        return sound;
    unsound.append(Maintenance::tr("The search index is damaged."));
    return {};
}

/// Uuids become kind:id, so that equal content gives equal text in every copy.
class LinkNames
{
public:
    explicit LinkNames(const Reader &reader)
        : m_reader(reader)
    {
    }

    QString replaced(const QString &text) const
    {
        static const QRegularExpression uuid(
            u"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"_s);
        QString out;
        qsizetype last = 0;
        for (auto match = uuid.globalMatch(text); match.hasNext();) {
            const QRegularExpressionMatch found = match.next();
            const Result<std::optional<RecordName>> name = m_reader.find(found.captured());
            if (!name || !*name)
                continue;
            out += text.mid(last, found.capturedStart() - last);
            out += QString::fromUtf8((*name)->kind->key()) + u':' + QString::number((*name)->id);
            last = found.capturedEnd();
        }
        return out + text.mid(last);
    }

private:
    const Reader &m_reader;
};

QByteArray dumpLine(const Kind &kind, const Row &row, const LinkNames &names)
{
    QJsonObject object{{u"kind"_s, QString::fromUtf8(kind.key())}, {u"id"_s, row.id}};
    QJsonObject values;
    for (int i = 0; i < kind.fieldCount(); ++i) {
        const FieldInfo &field = kind.field(i);
        const QVariant value = kept(field, row.values[size_t(i)]);
        if (value.isNull() || value.toString().isEmpty())
            continue;
        const bool links = field.type == FieldType::Link || field.type == FieldType::Blocks;
        values[QString::fromUtf8(field.key)] =
            links ? QJsonValue(names.replaced(value.toString())) : QJsonValue::fromVariant(value);
    }
    object[u"values"_s] = values;
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

Result<QStringList> unsound(const Database &database, const Progress &progress)
{
    QStringList found;
    if (Result<> done = checkStructure(database, found); !done)
        return done.error();
    int step = 0;
    for (const Kind *kind : kinds()) {
        if (progress && !progress(step++, int(kinds().size())))
            return Error{Error::Code::Stopped, Maintenance::tr("Stopped."), {}};
        if (Result<> done = checkRecords(database, *kind, found); !done)
            return done.error();
    }
    if (Result<> done = journal::verify(database); !done)
        found.append(done.error().message);
    if (Result<> done = checkFiles(database, found); !done)
        return done.error();
    if (Result<> done = checkSearch(database, found); !done)
        return done.error();
    return found;
}

Result<> dump(const Database &database, const std::function<bool(const QByteArray &)> &write)
{
    const Reader reader(database);
    const LinkNames names(reader);
    bool going = true;
    for (const Kind *kind : kinds()) {
        const Result<> read = reader.each(*kind, {}, [&](const Row &row) {
            going = write(dumpLine(*kind, row, names));
            return going;
        });
        if (!read || !going)
            return read;
    }
    return {};
}

Result<> backup(const Database &database, const QString &destination)
{
    if (Result<> free = guard::mayCreate(destination); !free)
        return free;
    const QString temporary = safefile::temporaryBeside(destination);
    QFile::remove(temporary);
    Result<QSqlQuery> query = database.prepare(u"VACUUM INTO ?"_s);
    if (!query)
        return query.error();
    query->bindValue(0, temporary);
    if (Result<> copied = exec(*query, destination); !copied) {
        QFile::remove(temporary);
        return copied;
    }
    Result<> sound = [&]() -> Result<> {
        const Result<Database> copy = Database::openReader(temporary);
        return copy ? copy->verify() : copy.error();
    }();
    if (!sound) {
        QFile::remove(temporary);
        return sound;
    }
    return safefile::adopt(temporary, destination);
}

} // namespace maintenance
