#pragma once

#include "records/change.h"
#include "storage/reader.h"

#include <map>

/// What people call the records, kept until it changes. For the thread of the reader.
class Names
{
public:
    explicit Names(const Reader &reader)
        : m_reader(&reader)
    {
    }

    /// Name of a record; empty when it does not exist.
    QString name(const Kind &kind, qint64 id);
    /// Name of the record with \a uuid, whatever its kind; empty when it does not exist.
    QString name(const QString &uuid);
    /// All names of a kind, by id.
    const QHash<qint64, QString> &all(const Kind &kind);

    /// Forgets what \a batch may have changed.
    void follow(const Batch &batch);
    void clear();

private:
    struct Known
    {
        bool complete = false; ///< every record of the kind is here
        QHash<qint64, QString> names;
    };
    QString read(const Kind &kind, qint64 id) const;
    void follow(const Change &change);

    const Reader *m_reader;
    std::map<int, Known> m_known; ///< by kind number
    QHash<QString, QString> m_linked; ///< by uuid
};
