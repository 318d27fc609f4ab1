#include "storage/dependence.h"

#include "records/labels.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <set>
#include <tuple>

namespace dependence {

using namespace Qt::StringLiterals;

namespace {

struct Dependence
{
    Q_DECLARE_TR_FUNCTIONS(Dependence)
};

Error conflict(const QString &sentence)
{
    return {Error::Code::Conflict, sentence, {}};
}

QString quoted(const char *name)
{
    return u'"' + QString::fromUtf8(name) + u'"';
}

QString asJson(const QJsonArray &values)
{
    return QString::fromUtf8(QJsonDocument(values).toJson(QJsonDocument::Compact));
}

/// The records whose field \a field has one of \a values: id and value.
Result<> eachWith(const Database &database, const Kind &kind, const FieldInfo &field,
                  const QJsonArray &values,
                  const std::function<bool(qint64, const QVariant &)> &visit)
{
    Result<QSqlQuery> query = database.prepare(
        u"SELECT id, %1 FROM %2 WHERE %1 IN (SELECT value FROM json_each(?)) ORDER BY id"_s.arg(
            quoted(field.key), quoted(kind.key())));
    if (!query)
        return query.error();
    query->bindValue(0, asJson(values));
    return eachRow(*query, database.path(), [&](const QSqlQuery &row) {
        return visit(row.value(0).toLongLong(), row.value(1));
    });
}

/// Whether others still lead to records that a batch removes.
class Followers
{
public:
    Followers(const Database &database, const Batch &back)
        : m_database(database)
    {
        for (const Change &change : back.changes) {
            const int kind = change.kind->number();
            if (change.op == Change::Op::Remove) {
                m_removed.insert({kind, change.id});
                m_ids[kind].append(change.id);
                m_uuids.append(change.uuid);
                m_byUuid.insert(change.uuid, {change.kind, change.id});
            }
            for (const FieldChange &field : change.fields) {
                if (change.op == Change::Op::Update)
                    m_released.insert({kind, change.id, field.field});
            }
        }
    }

    Result<> check() const
    {
        if (m_removed.empty())
            return {};
        for (const Kind *kind : kinds()) {
            for (int i = 0; i < kind->fieldCount(); ++i) {
                if (Result<> free = check(*kind, i); !free)
                    return free;
            }
        }
        return {};
    }

private:
    Result<> check(const Kind &kind, int index) const
    {
        const FieldInfo &field = kind.field(index);
        const bool links = field.type == FieldType::Link;
        const Kind *target = field.type == FieldType::Reference
            ? findKind(QString::fromUtf8(field.references))
            : nullptr;
        const QJsonArray values = links ? m_uuids
            : target                    ? m_ids.value(target->number())
                                        : QJsonArray();
        if (values.isEmpty())
            return {};
        Result<> free;
        const Result<> read =
            eachWith(m_database, kind, field, values, [&](qint64 id, const QVariant &value) {
                if (m_removed.contains({kind.number(), id})
                    || m_released.contains({kind.number(), id, index}))
                    return true;
                const history::RecordId led = links ? m_byUuid.value(value.toString())
                                                    : history::RecordId{target, value.toLongLong()};
                free = leadsThere({&kind, id}, field, led);
                return false;
            });
        return read ? free : read;
    }

    Error leadsThere(const history::RecordId &follower, const FieldInfo &field,
                     const history::RecordId &target) const
    {
        const QString sentence = history::belongsBy(field)
            ? Dependence::tr("“%1” belongs to “%2” by now. Remove it first, or move it elsewhere.")
            : Dependence::tr("“%1” leads to “%2” by now. Choose another there first.");
        return conflict(sentence.arg(history::called(m_database, follower),
                                     history::called(m_database, target)));
    }

    const Database &m_database;
    std::set<std::pair<int, qint64>> m_removed;
    std::set<std::tuple<int, qint64, int>> m_released; ///< fields that change
    QHash<int, QJsonArray> m_ids; ///< of removed records, by kind number
    QJsonArray m_uuids;
    QHash<QString, history::RecordId> m_byUuid;
};

Error ledAway(const Database &database, const Change &change, const FieldChange &one)
{
    const FieldInfo &field = change.kind->field(one.field);
    const QString label = labels::field(*change.kind, field);
    const QString owner = history::called(database, {change.kind, change.id});
    const Kind *other = field.references ? findKind(QString::fromUtf8(field.references)) : nullptr;
    const QString lost =
        other ? history::title(database, {other, one.after.toLongLong()}) : QString();
    if (lost.isEmpty())
        return conflict(Dependence::tr("“%1” of “%2” led to a record that has been removed since. "
                                       "Bring that one back first, under Removed records.")
                            .arg(label, owner));
    return conflict(Dependence::tr("“%1” of “%2” led to “%3”, which has been removed since. "
                                   "Bring that one back first, under Removed records.")
                        .arg(label, owner, lost));
}

Result<> checkLeads(const Database &database, const Batch &back)
{
    Presence presence(database);
    for (const Change &change : back.changes)
        presence.expect(change);
    for (const Change &change : back.changes) {
        if (change.op == Change::Op::Remove)
            continue;
        const auto lost = std::ranges::find_if(change.fields, [&](const FieldChange &one) {
            return !presence.leads(change.kind->field(one.field), one.after);
        });
        if (lost != change.fields.end())
            return ledAway(database, change, *lost);
    }
    return {};
}

Result<> checkDoubles(const Database &database, const Batch &back)
{
    const Result<std::vector<Double>> found = doubles(database, back);
    if (!found)
        return found.error();
    for (const Double &one : *found) {
        const auto then = history::asOf(database, one.other, back.takesBack);
        if (!then)
            return then.error();
        if (*then && (*then)->values[size_t(one.field)].toString() == one.value)
            continue; // it was so before: nothing later conflicts
        const Kind &kind = *one.record.kind;
        return conflict(Dependence::tr("“%1” now has the same as “%2” under “%3”: “%4”. Change it "
                                       "there first.")
                            .arg(history::called(database, one.other),
                                 history::called(database, one.record),
                                 labels::field(kind, kind.field(one.field)), one.value));
    }
    return {};
}

} // namespace

void Presence::expect(const Change &change)
{
    if (change.op == Change::Op::Update)
        return;
    m_ids.insert({change.kind->number(), change.id}, change.op == Change::Op::Insert);
    m_uuids.insert(change.uuid, change.op == Change::Op::Insert);
}

void Presence::giveUp(const Kind &kind, qint64 id, const QString &uuid)
{
    m_ids.insert({kind.number(), id}, false);
    m_uuids.insert(uuid, false);
}

bool Presence::has(const Kind &kind, qint64 id)
{
    const std::pair key{kind.number(), id};
    const auto known = m_ids.constFind(key);
    if (known != m_ids.constEnd())
        return *known;
    return *m_ids.insert(key, m_reader.row(kind, id).ok());
}

bool Presence::has(const QString &uuid)
{
    const auto known = m_uuids.constFind(uuid);
    if (known != m_uuids.constEnd())
        return *known;
    const auto found = m_reader.find(uuid);
    return *m_uuids.insert(uuid, found && *found);
}

bool Presence::leads(const FieldInfo &field, const QVariant &value)
{
    if (value.isNull() || value.toString().isEmpty())
        return true;
    if (field.type == FieldType::Link)
        return has(value.toString());
    const Kind *other = field.type == FieldType::Reference
        ? findKind(QString::fromUtf8(field.references))
        : nullptr;
    return other == nullptr || has(*other, value.toLongLong());
}

Result<std::vector<Double>> doubles(const Database &database, const Batch &batch)
{
    std::set<std::pair<int, qint64>> touched;
    std::map<std::pair<const Kind *, int>, QHash<QString, qint64>> given; // value and who gets it
    for (const Change &change : batch.changes) {
        touched.insert({change.kind->number(), change.id});
        for (const FieldChange &field : change.fields) {
            const QString value = field.after.toString();
            if (change.op != Change::Op::Remove && change.kind->field(field.field).unique
                && !value.isEmpty())
                given[{change.kind, field.field}].insert(value, change.id);
        }
    }
    std::vector<Double> found;
    for (const auto &[where, values] : given) {
        const auto &[kind, field] = where;
        const Result<> read = eachWith(
            database, *kind, kind->field(field), QJsonArray::fromStringList(values.keys()),
            [&, kind = kind, field = field, &values = values](qint64 id, const QVariant &value) {
                if (!touched.contains({kind->number(), id}))
                    found.push_back({{kind, values.value(value.toString())},
                                     {kind, id},
                                     field,
                                     value.toString()});
                return true;
            });
        if (!read)
            return read.error();
    }
    return found;
}

Result<> check(const Database &database, const Batch &back)
{
    if (Result<> free = Followers(database, back).check(); !free)
        return free;
    if (Result<> free = checkLeads(database, back); !free)
        return free;
    return checkDoubles(database, back);
}

} // namespace dependence
