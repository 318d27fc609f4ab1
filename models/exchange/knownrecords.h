#pragma once

#include "exchange/liverows.h"
#include "rules/knownrecord.h"

#include <QHash>
#include <QSet>

#include <optional>
#include <set>

namespace facts {

/// How many records of \a kind fulfil \a conditions, or with \a sum what the amounts in that column
/// add up to, as an inline field keeps it. Empty when the conditions have too many values.
QString ofQuery(const Kind &kind, const std::vector<Condition> &conditions, const Reader &reader,
                int sum = -1);

/// The projects, networks and towns of the web site that texts speak of. Their names are read once,
/// so that many texts may be asked about; what is known of a record is asked for when a text first
/// speaks of it. What cannot be read is not known.
class KnownNames
{
public:
    explicit KnownNames(LiveSource source);

    /// Those that \a text may speak of by name, and those among \a linked: with their other names
    /// and the facts that a page may contradict. Projects tell their end and the EU's support,
    /// networks their members.
    std::vector<KnownRecord> in(const QString &text, const QSet<QString> &linked);

private:
    struct Named
    {
        const Kind *kind;
        qint64 id;
        QString name; ///< folded
    };
    void readKind(const Kind &kind);
    std::optional<KnownRecord> known(size_t place);
    std::set<size_t> named(const QString &text) const;
    std::optional<size_t> placeOf(const QString &uuid) const;

    LiveSource m_source;
    std::vector<Named> m_named; ///< by kind and id
    QHash<QString, std::vector<size_t>> m_byWord; ///< places in m_named, by the name's first word
    QHash<size_t, KnownRecord> m_known; ///< that were asked for, by place
};

/// The same for one text.
std::vector<KnownRecord> knownIn(const QString &text, const QSet<QString> &linked,
                                 const LiveSource &source);

} // namespace facts
