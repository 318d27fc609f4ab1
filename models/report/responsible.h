#pragma once

#include "records/result.h"

#include "tables/names.h"

#include <QHash>

/// Who answers for records: a project's manager, a network's representative, our contact of a town,
/// and so on; of an event or a document who answers for what it belongs to.
class Responsible
{
public:
    explicit Responsible(const Reader &reader)
        : m_reader(reader)
        , m_names(reader)
    {
    }

    /// The name of who answers for the record with \a uuid; empty when nobody is told.
    Result<QString> forRecord(const QString &uuid);

private:
    Result<QString> read(const QString &uuid, int depth);

    const Reader &m_reader;
    Names m_names;
    QHash<QString, QString> m_known; ///< by uuid of the record
};
