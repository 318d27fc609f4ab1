#pragma once

#include "pages/pagedocument.h"

#include <QTextCursor>

// The levels of headings in an editor's document. The page's title is level 1, so its first heading
// is on level 2, and each goes at most one level deeper than the one before it.

/// The deepest level that a heading where \a block stands may have: 2 to 6.
int deepestLevelAt(const QTextBlock &block);

/// Makes the selected paragraphs headings as near \a level as the outline lets them be, or ordinary
/// paragraphs with 0; headings that follow are raised where they would skip a level then. One undo
/// step.
void setOutlineLevel(QTextCursor cursor, int level);

/// Raises the headings from \a position on that skip a level, up to the first that does not. For
/// use after headings were taken away; joins the undo step that did so.
void closeOutlineGap(QTextDocument &document, int position);

/// \a blocks with the levels that their headings get when they are written after a heading of
/// \a level: 1 for none. The distances between them are kept where they skip nothing.
BlockList fittedBelow(BlockList blocks, int level);
/// The level of the last heading before \a block; 1 when there is none.
int levelAbove(const QTextBlock &block);
