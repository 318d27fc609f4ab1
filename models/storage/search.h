#pragma once

#include "records/result.h"
#include "storage/reader.h"

/// A record found by its text.
struct Hit
{
    RecordName record;
    QString field; ///< label of the field the words were found in; empty when in several
    QString excerpt; ///< text round the first word, one line; empty when the title says it all
};

/// Records that contain every word of \a words, each at the start of a word anywhere or inside
/// words of the listed fields, whatever case and diacritics; those found in listed fields alone
/// come first among their kind, and the kinds take turns. At most \a limit.
Result<std::vector<Hit>> search(const Database &database, const QString &words, int limit = 200);
