#pragma once

#include <QString>

#include <vector>

/// What differs between two texts, word by word.
namespace worddiff {

/// A stretch of text that both have, or only the one before or the one after; or a note by the one
/// who shows them, such as an arrow between.
struct Piece
{
    enum class Kind { Same, Removed, Added, Note };
    Kind kind = Kind::Same;
    QString text;
    bool operator==(const Piece &) const = default;
};
using Pieces = std::vector<Piece>;

/// \a before and \a after as one text: what is removed stands before what is added in its place.
/// Texts that are very long and have little in common are told as wholly removed and added.
Pieces pieces(const QString &before, const QString &after);

/// \a pieces on one line, with "…" for what is far from every change, and in the middle of long
/// changes. Line breaks are shown as ¶.
Pieces shortened(const Pieces &pieces);

} // namespace worddiff
