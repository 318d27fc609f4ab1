#pragma once

#include "exchange/textpattern.h"
#include "records/result.h"

/// What replacing would do to one value.
struct ReplaceEdit
{
    QString after;
    int hits = 0;
    int refused = 0; ///< hits left as they are: the link would lead nowhere safe
    std::vector<ReplaceSegment> segments;
};

/// Where in a page's content words are replaced.
struct ReplaceWhere
{
    bool texts = true; ///< what people read: texts, captions, alt texts
    bool addresses = false; ///< the addresses that links lead to
};

/// Replaces in plain text. Hits that already are the replacement do not count.
ReplaceEdit replaceInText(const QString &text, const TextPattern &pattern,
                          const QString &replacement);

/// Replaces in the texts of a page's content, which is canonical JSON of blocks; never in its
/// structure. Words may stand in several runs (half of them bold): the replacement takes the marks
/// of the first. Error::Format when \a json is no page content.
Result<ReplaceEdit> replaceInContent(const QString &json, const TextPattern &pattern,
                                     const QString &replacement, ReplaceWhere where = {});
