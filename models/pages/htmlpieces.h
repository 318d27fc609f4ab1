#pragma once

#include "pages/block.h"

#include <optional>

/// An item of a list as it stands in the flow, before the lists are put together.
struct HtmlItem
{
    content::Text text;
    int depth = 1; ///< 1 is the outermost list; levels may be skipped
    qint64 list = 0; ///< items of one depth and list belong together
    bool numbered = false;
    std::optional<int> number; ///< as shown, when it is known
    std::optional<int> indent; ///< points
    bool isPretended = false; ///< a paragraph that only looks like an item
    bool isLeftOut = false; ///< outside of what was copied
};

/// What an HTML document holds, in the order of reading.
using HtmlPiece = std::variant<Block, HtmlItem>;

/// The pieces with their items as nested lists. An item whose number is not the next one begins
/// another list, so every item keeps its number. Skipped levels are closed up.
BlockList assembled(std::vector<HtmlPiece> pieces);

/// The texts of the pieces that have some, one a paragraph, item or part of a quote.
std::vector<content::Text> linesOf(const std::vector<HtmlPiece> &pieces);

/// What the sign before an item tells.
struct HtmlMarker
{
    bool numbered = false;
    std::optional<int> number;
};

/// Reads a printed \a marker such as "·", "3.", "b)", "iv." or "2.1.4". Letters that are a number
/// both in the alphabet and in Roman are taken for \a expected when they can be.
HtmlMarker readMarker(const QString &marker, int expected);
/// How many characters at the start of \a text are a bullet or number with the space behind it, as
/// word processors print them; 0 for none.
qsizetype markerLength(const QString &text);
