#pragma once

#include "records/kind.h"
#include "records/result.h"

#include <QCoreApplication>
#include <QHash>

class Reader;

/// Finds the record a row updates: by the value of its key field, or by id or uuid.
class ImportTargets
{
    Q_DECLARE_TR_FUNCTIONS(ImportTargets)
public:
    explicit ImportTargets(const Reader &reader)
        : m_reader(reader)
    {
    }

    /// Reads the keys of all records of \a kind. \a key is a field, "id", "uuid", or empty: then
    /// only uuids are known, so that none is used twice.
    Result<> load(const Kind &kind, const QString &key);

    /// The record whose key is \a value (as shown::plain() writes it); nothing when there is none.
    /// Invalid when there are several, or when an earlier row of the file has the same key.
    Result<std::optional<Row>> take(const QString &value, qint64 line);
    /// Invalid when a record, or an earlier row of the file, has \a uuid already, or it is none.
    Result<> takeUuid(const QString &uuid, qint64 line);

private:
    const Reader &m_reader;
    const Kind *m_kind = nullptr;
    QString m_key;
    QMultiHash<QString, qint64> m_ids; ///< by key
    QHash<QString, qint64> m_lines; ///< line that took a key
    QHash<QString, qint64> m_uuids; ///< ids; negative: line of the file
};
