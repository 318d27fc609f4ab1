#pragma once

#include "pages/blockplace.h"
#include "pages/pagedocument.h"

#include <QTextCursor>

/// What stands at \a place of \a blocks, chosen in \a document, which shows them: the characters of
/// the place, or the whole paragraph. A text that has no paragraph of its own, such as those of a
/// table on one line, is the paragraph that stands for its block. Null when there is none.
QTextCursor cursorAt(QTextDocument &document, const BlockList &blocks, const BlockPlace &place);

/// Makes \a document, which shows \a now, show \a wanted: one undo step over the paragraphs that
/// differ, and a modified document; nothing at all when they are the same. Afterwards
/// blocksOf(document) is \a wanted in canonical form.
void replaceBlocks(QTextDocument &document, const BlockList &now, const BlockList &wanted,
                   const DocumentStyle &style = {});
