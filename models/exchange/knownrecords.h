#pragma once

#include "exchange/liverows.h"
#include "rules/knownrecord.h"

#include <QSet>

namespace facts {

/// How many records of \a kind fulfil \a conditions, or with \a sum what the amounts in that column
/// add up to, as an inline field keeps it. Empty when the conditions have too many values.
QString ofQuery(const Kind &kind, const std::vector<Condition> &conditions, const Reader &reader,
                int sum = -1);

/// The projects, networks and towns of the web site that \a text may speak of by name, and those
/// among \a linked: with their other names and the facts that a page may contradict. Projects tell
/// their end and the EU's support, networks their members. Takes its time with many records.
std::vector<KnownRecord> knownIn(const QString &text, const QSet<QString> &linked,
                                 const LiveSource &source);

} // namespace facts
