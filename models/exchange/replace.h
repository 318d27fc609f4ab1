#pragma once

#include "exchange/replacecontent.h"
#include "records/change.h"
#include "records/progress.h"

#include <optional>
#include <span>

class Reader;

/// Where words are looked for: fields of one kind.
struct ReplaceScope
{
    const Kind *kind = nullptr;
    std::vector<int> fields; ///< text, prose and page content; others are not touched
    bool addresses = false; ///< the addresses of links in page content
    std::optional<std::vector<qint64>> ids = {}; ///< only these records; absent: all
};

/// What to look for, where, and what to put in its place.
struct ReplaceQuery
{
    QString find;
    QString replacement;
    TextPattern::Options options = {};
    std::vector<ReplaceScope> scopes;

    TextPattern pattern() const { return {find, options}; }
    /// Why there is nothing to look for, in the user's words; empty when there is.
    QString problem() const;
};

/// One field of one record in which something would be replaced.
struct ReplaceHit
{
    const Kind *kind = nullptr;
    qint64 id = 0;
    QString name; ///< of the record
    int field = 0;
    int count = 0; ///< hits in the field
    std::vector<ReplaceSegment> segments; ///< the first of them, before and after
    QStringList notes; ///< what becomes odd
    bool barred = false; ///< cannot be written: a required field would be empty
    bool excluded = false; ///< left out by the user
    bool addresses = false; ///< see ReplaceScope
    size_t fingerprint = 0; ///< of the field's value, to know whether it is still the same

    bool isLeftOut() const { return barred || excluded; }
};

/// Everything that was found, record by record.
struct ReplaceFound
{
    std::vector<ReplaceHit> hits;
    QStringList unreadable; ///< names of pages whose content cannot be read: left as they are
    int refused = 0; ///< link addresses that would become unusable: left as they are
};

/// How much is replaced: what is left out does not count.
struct ReplaceCounts
{
    int hits = 0;
    int records = 0;
    int leftOut = 0; ///< fields left out
};
ReplaceCounts countsOf(std::span<const ReplaceHit> hits);

/// The fields of \a kind in which words can be replaced.
std::vector<int> replaceableFields(const Kind &kind);

/// Looks through the register; for any thread with a reader of its own. Error::Stopped when
/// \a progress says so; it counts records.
Result<ReplaceFound> findReplacements(const Reader &reader, const ReplaceQuery &query,
                                      const Progress &progress = {});

/// The changes that replace \a hits, which findReplacements() gave for \a query, without those left
/// out. Error::Conflict when a field no longer holds what was found; its detail names the records.
Result<Batch> replacementBatch(const Reader &reader, const ReplaceQuery &query,
                               std::span<const ReplaceHit> hits, const QString &label,
                               const Progress &progress = {});
