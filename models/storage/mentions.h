#pragma once

#include "storage/reader.h"

#include <QSet>

/// Which records' texts name other records by their uuid: links, documents, live lists, whatever a
/// block may hold.
namespace mentions {

/// The uuids that stand as whole strings in the JSON text \a json.
QSet<QString> uuidsIn(const QString &json);

/// The records whose blocks name one of \a uuids, each once, in the order of their ids. One pass
/// over the pages' content: some milliseconds a thousand pages, however many uuids are asked for.
Result<std::vector<RecordName>> of(const Reader &reader, const QSet<QString> &uuids);

/// The same for the records that the action \a batch removed.
Result<std::vector<RecordName>> ofRemoved(const Database &database, qint64 batch);

} // namespace mentions
