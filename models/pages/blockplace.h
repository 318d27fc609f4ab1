#pragma once

#include "pages/block.h"

#include <vector>

/// Where in a page something stands.
struct BlockPlace
{
    std::vector<int> path; ///< index of the block, and then inside a fact box; empty is the page
    int text = 0; ///< which of textsOf() the block
    qsizetype start = 0; ///< character of that text
    qsizetype length = 0; ///< characters; 0 is the whole text
    bool operator==(const BlockPlace &) const = default;
};

/// The texts of \a block itself in reading order, not of blocks inside it: a list's items with
/// those of lists inside them, a table's caption and then its cells. None for blocks without words.
std::vector<const content::Text *> textsOf(const Block &block);
std::vector<content::Text *> textsOf(Block &block);

/// The block at \a path, or nullptr.
const Block *blockAt(const BlockList &blocks, const std::vector<int> &path);
/// The list that holds the block at \a path: the page, or the blocks of a fact box; or nullptr.
BlockList *listAt(BlockList &blocks, const std::vector<int> &path);
/// The text at \a place, or nullptr.
content::Text *textAt(BlockList &blocks, const BlockPlace &place);
