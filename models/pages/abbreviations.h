#pragma once

#include "pages/blockplace.h"

#include <QHash>

/// The abbreviations that \a blocks explain: by a mark, or in their words as "Full Name (FN)". What
/// each stands for; of several the first.
QHash<QString, QString> explainedAbbreviations(const BlockList &blocks);

/// Where \a word stands in \a text as a word of its own, from \a from on; -1 for nowhere. A hyphen
/// or colon ends it: "EU" stands in "EU-projekt" and "EU:s".
qsizetype indexOfWord(const QString &text, const QString &word, qsizetype from = 0);

/// How often \a word stands in \a blocks without being marked as an abbreviation.
int unmarkedCount(const BlockList &blocks, const QString &word);

/// \a blocks with each \a word that is not marked yet as an abbreviation of \a expansion.
BlockList withAbbreviation(BlockList blocks, const QString &word, const QString &expansion);
