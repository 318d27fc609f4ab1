#pragma once

#include "records/result.h"

#include "records/contact.h"
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

/// The contact with \a id if \a isFit says that it may be told of; nothing for another, for one
/// that is no longer there, or for id 0.
Result<std::optional<Contact>> fitContact(const Reader &reader, qint64 id,
                                          bool (*isFit)(const Contact &contact));
