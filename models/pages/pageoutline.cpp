#include "pages/pageoutline.h"

#include "pages/pageformat.h"

#include <algorithm>

namespace {

constexpr int titleLevel = 1;
constexpr int deepest = 6;

/// An empty heading is none yet: it says nothing that others could be below.
bool isHeading(const QTextBlock &block)
{
    return headingLevel(block) > 0 && block.length() > 1;
}

void giveLevel(const QTextBlock &block, int level)
{
    setHeadingLevel(QTextCursor(block), level);
}

/// Raises the headings from \a block on that are more than one level below the one before, until
/// one of them is right as it is.
void raiseFrom(QTextBlock block)
{
    int allowed = levelAbove(block) + 1;
    for (; block.isValid(); block = block.next()) {
        const int level = headingLevel(block);
        if (level == 0)
            continue;
        if (level <= allowed)
            return;
        giveLevel(block, allowed);
        if (isHeading(block))
            allowed = std::min(allowed + 1, deepest);
    }
}

} // namespace

int levelAbove(const QTextBlock &block)
{
    for (QTextBlock above = block.previous(); above.isValid(); above = above.previous()) {
        if (isHeading(above))
            return headingLevel(above);
    }
    return titleLevel;
}

int deepestLevelAt(const QTextBlock &block)
{
    return std::min(levelAbove(block) + 1, deepest);
}

void setOutlineLevel(QTextCursor cursor, int level)
{
    const std::vector<QTextBlock> chosen = styledParagraphs(cursor);
    if (chosen.empty())
        return;
    cursor.beginEditBlock();
    const int fitting = level == 0 ? 0 : std::clamp(level, 2, deepestLevelAt(chosen.front()));
    setHeadingLevel(cursor, fitting);
    raiseFrom(chosen.back().next());
    cursor.endEditBlock();
}

void closeOutlineGap(QTextDocument &document, int position)
{
    QTextCursor cursor(&document);
    const QTextBlock block = document.findBlock(position);
    cursor.joinPreviousEditBlock();
    raiseFrom(block);
    cursor.endEditBlock();
}

BlockList fittedBelow(BlockList blocks, int level)
{
    int allowed = level + 1;
    for (Block &block : blocks) {
        auto *const heading = std::get_if<content::Heading>(&block.value);
        if (!heading)
            continue;
        heading->level = std::clamp(heading->level, 2, std::min(allowed, deepest));
        allowed = heading->level + 1;
    }
    return blocks;
}
