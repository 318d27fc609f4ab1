#pragma once

#include <QString>

#include <optional>

/// What differs between the words of two texts, for an index of words: a word that stands another
/// number of times is taken out as often as it stood and put in as often as it stands.
struct WordChange
{
    QString out; ///< words to take out, separated by spaces
    QString in; ///< words to put in

    bool isEmpty() const { return out.isEmpty() && in.isEmpty(); }

    /// The change from \a before to \a after, both folded, see fold.h. Nothing when a text has
    /// letters that this program and SQLite may not part into the same words: those outside ASCII,
    /// which folded text in the languages of Europe's west and north does not have. What separates
    /// words is as in SQLite's tokenizer unicode61: whatever is neither letter nor digit. Source:
    /// SQLite FTS5, section 4.3.1.
    static std::optional<WordChange> between(const QString &before, const QString &after);
};
