#pragma once

#include <QString>

#include <vector>

/// Where searched words stand in a text, in UTF-16 units.
struct TextHit
{
    qsizetype start = 0;
    qsizetype length = 0;
    bool operator==(const TextHit &) const = default;
};

/// Plain words to look for: no wildcards, no expressions. A letter and its marks are one: "a" is
/// not found in "å", however å is stored, and "å" is found both composed and decomposed.
class TextPattern
{
public:
    struct Options
    {
        bool matchCase = false;
        bool wholeWords = false; ///< no letter, digit or _ right before or after
    };
    TextPattern(const QString &words, Options options);

    /// The hits from left to right; they do not overlap.
    std::vector<TextHit> hits(const QString &text) const;

private:
    std::vector<TextHit> plainHits(const QString &text) const;
    std::vector<TextHit> markedHits(const QString &text) const;
    bool isWhole(const QString &text, TextHit hit) const;

    QString m_words; ///< composed
    QString m_folded; ///< as markedHits() compares
    Options m_options;
};

/// \a text with every one of \a hits replaced.
QString replaced(const QString &text, const std::vector<TextHit> &hits, const QString &replacement);

/// A piece of a text shown before it is replaced.
struct ReplaceSegment
{
    enum class Role { Kept, Removed, Inserted };
    Role role = Role::Kept;
    QString text;
    bool operator==(const ReplaceSegment &) const = default;
};

/// The first \a most hits with a little of the text around them, the rest shortened with "…"; line
/// breaks as spaces.
std::vector<ReplaceSegment> segmentsOf(const QString &text, const std::vector<TextHit> &hits,
                                       const QString &replacement, size_t most = 3);
