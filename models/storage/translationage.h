#pragma once

#include "records/progress.h"
#include "records/result.h"

#include <optional>
#include <vector>

class Database;
struct Row;

/// Translations of pages that are older than what they translate.
namespace translationage {

/// A translation whose original has another text than when the translation was last worked on.
struct Stale
{
    qint64 page = 0; ///< the translation
    qint64 original = 0;
    qint64 batch = 0; ///< the action that last saved the translation
};

/// Whether \a page, a translation of \a original, is older. Saving its text, its status or its
/// review date counts as work on it. Title, ingress and content are the text of the original; one
/// that was changed and changed back is not newer.
Result<std::optional<Stale>> of(const Database &database, qint64 page, qint64 original);

/// The original of \a stale as it was when the translation was last worked on; nothing when there
/// was none then. Reads no more of the journal than what came after.
Result<std::optional<Row>> originalThen(const Database &database, const Stale &stale);

/// Every translation of the register that is older. The oldest page of those that name each other
/// as counterparts is the original. For any thread.
Result<std::vector<Stale>> all(const Database &database, const Progress &progress = {});

} // namespace translationage
