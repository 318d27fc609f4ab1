#pragma once

#include "worddiff.h"

#include "pages/block.h"

struct Row;

/// What differs between two states of a page, block by block and in each block word by word.
namespace pagediff {

/// The words of a page.
struct PageText
{
    QString title;
    QString ingress;
    BlockList blocks;
};

/// A title, an ingress or a block that both have, or only one of them, or that was changed.
struct Part
{
    enum class Kind { Same, Removed, Added, Changed };
    Kind kind = Kind::Same;
    QString name; ///< what it is, for people: "Title", "Heading 2", "List"
    worddiff::Pieces pieces; ///< its words; when only their looks or links changed, a note says so
    bool operator==(const Part &) const = default;
};
using Parts = std::vector<Part>;

/// \a before and \a after as one text. Blocks that both have are found wherever they stand in one
/// order; between them, blocks that share many words are one changed block. Two very long texts
/// with nothing in common are told as removed and added.
Parts compare(const PageText &before, const PageText &after);

/// How many parts differ.
int differences(const Parts &parts);

/// The page in \a row. Content that cannot be read is told as no blocks.
PageText textOf(const Row &row);

/// "Paragraph", "List" …
QString nameOf(const Block &block);

} // namespace pagediff
