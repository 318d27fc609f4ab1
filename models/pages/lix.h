#pragma once

#include <QString>

#include <optional>
#include <vector>

/// A sentence of a text.
struct Sentence
{
    qsizetype start = 0; ///< character of the text
    qsizetype length = 0; ///< characters, with the sign that ends it
    int words = 0;
    bool operator==(const Sentence &) const = default;
};

/// The sentences of \a text that have words in them, in reading order. A word is what stands
/// between spaces and has a letter or digit in it. A sentence ends with . ! ? or … before a capital
/// letter (so not in "kl. 16.30" or "t.ex. två"), and with its line, because headings and list
/// items are read as sentences of their own.
std::vector<Sentence> sentencesOf(const QString &text);

/// Figures about how a text reads.
struct Readability
{
    int words = 0;
    int sentences = 0;
    int longWords = 0; ///< more than six letters
    int longestSentence = 0; ///< words

    /// LIX, the Swedish readability index: words per sentence + share of long words × 100, rounded.
    /// Empty for a text without words. Source: C.-H. Björnsson, Läsbarhet (1968).
    std::optional<int> lix() const;
};

/// How hard a LIX is. Bounds as customary in Sweden: below 30 very easy, from 60 very hard.
enum class ReadingLevel { VeryEasy, Easy, Medium, Hard, VeryHard };
ReadingLevel readingLevel(int lix);

/// Counts \a text, sentence by sentence as sentencesOf() finds them.
Readability readability(const QString &text);
