#pragma once

#include <QStringView>

#include <vector>

/// A stretch of text.
struct WordRange
{
    qsizetype start = 0; ///< character
    qsizetype length = 0;
    bool operator==(const WordRange &) const = default;
};

/// The words of \a text that a dictionary may be asked about. A word is letters, with apostrophes,
/// hyphens and colons inside it; words with digits, and addresses of web and mail, are left out.
std::vector<WordRange> wordsToSpell(QStringView text);

/// True for a word of two capitals or more and no small letter, also with an ending after a colon.
bool isAcronym(QStringView word);
