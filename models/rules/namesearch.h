#pragma once

#include "pages/block.h"
#include "rules/knownrecord.h"

#include <QHash>

/// Where a text speaks of a known record.
struct NamedPlace
{
    const KnownRecord *record = nullptr;
    qsizetype start = 0; ///< character of the text
    qsizetype length = 0;
    bool isRight = true; ///< written as one of its names, or a link whose words are no name
};

/// Finds the names of known records in texts, whatever their diacritics, and links to them. Borrows
/// the records.
class NameSearch
{
public:
    explicit NameSearch(const std::vector<KnownRecord> &known);

    /// The places of names and links in \a text, from its start.
    std::vector<NamedPlace> names(const content::Text &text) const;

private:
    struct Name
    {
        const KnownRecord *record;
        QStringList words; ///< folded
    };
    void add(const KnownRecord &record, const QString &name);

    const std::vector<KnownRecord> &m_known;
    QHash<QString, std::vector<Name>> m_names; ///< by their first word, folded
};
