#pragma once

#include "records/kind.h"
#include "records/result.h"

#include <QHash>
#include <QString>

#include <functional>
#include <optional>
#include <span>
#include <vector>

class Database;

/// Which record: its kind and id, with the name people know it by.
struct RecordName
{
    const Kind *kind = nullptr;
    qint64 id = 0;
    QString uuid;
    QString title;
};

/// What is kept of a record beside its own row; see recordkey.h.
struct RecordLine
{
    QString text; ///< its listed fields, folded: see fold.h
    QByteArray digest; ///< of its content
};

/// Reads records. Holds a reference to the database, which must outlive it.
class Reader
{
public:
    explicit Reader(const Database &database)
        : m_database(&database)
    {
    }

    /// NotFound when there is no such record.
    Result<Row> row(const Kind &kind, qint64 id) const;
    /// The records with \a ids, each named once, in that order; those that do not exist are left
    /// out.
    Result<std::vector<Row>> rows(const Kind &kind, std::span<const qint64> ids) const;
    /// All ids of a kind, ascending.
    Result<std::vector<qint64>> ids(const Kind &kind) const;
    Result<qint64> count(const Kind &kind) const;
    /// The highest id a record of this kind has or ever had; 0 when there was none. Ids are never
    /// used twice, not even those of removed records: the journal knows them all.
    Result<qint64> highestId(const Kind &kind) const;
    /// Calls \a visit with each record, ascending by id, until it returns false. Only the fields
    /// with the indexes \a fields are read, the others are absent; all when \a fields is empty.
    Result<> each(const Kind &kind, std::span<const int> fields,
                  const std::function<bool(const Row &)> &visit) const;
    /// As each(), in whatever order is read fastest: listed fields without touching the prose.
    Result<> scan(const Kind &kind, std::span<const int> fields,
                  const std::function<bool(const Row &)> &visit) const;
    /// The records whose field \a field has \a value, ascending by id.
    Result<std::vector<Row>> where(const Kind &kind, int field, const QVariant &value) const;
    /// Names of all records of a kind, by id.
    Result<QHash<qint64, QString>> names(const Kind &kind) const;
    /// What the table `line` holds of the records of a kind, ascending by id.
    Result<> eachLine(const Kind &kind,
                      const std::function<void(qint64 id, const RecordLine &line)> &visit) const;
    /// The record with \a uuid, whatever its kind.
    Result<std::optional<RecordName>> find(const QString &uuid) const;
    /// Name, uuid of one record.
    Result<RecordName> name(const Kind &kind, qint64 id) const;
    /// What people call \a row: its title, or what it joins, "Land4Climate – Lund".
    QString title(const Kind &kind, const Row &row) const;

private:
    Result<> visitAll(const QString &sql, const Kind &kind, std::span<const int> fields,
                      const std::function<bool(const Row &)> &visit) const;

    const Database *m_database;
};

/// The columns of \a kind's fields with \a fields (all when empty), quoted, for a SELECT after id,
/// uuid.
QString columnList(const Kind &kind, std::span<const int> fields);
