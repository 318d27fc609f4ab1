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
/// Calls \a visit with the id of each record of \a kind in whose text \a word begins a word, in no
/// order, until it returns false. A word with marks in it is looked for as the words between them.
Result<> eachWithWord(const Database &database, const Kind &kind, const QString &word,
                      const std::function<bool(qint64 id)> &visit);
