#pragma once

#include "pages/pagedocument.h"

#include <QTextCursor>

// Content that is copied from an editor's document and pasted into it.

/// What \a cursor has chosen, in canonical form; words within one paragraph are an ordinary one.
BlockList chosenBlocks(const QTextCursor &cursor);

/// Puts \a blocks in the place of what \a cursor has chosen, as one undo step; the cursor stands
/// behind them afterwards. Nothing protected may be chosen.
///
/// A single paragraph, and the first of several, goes on in the paragraph where the cursor stands.
/// What stands behind the cursor follows in a paragraph of its own. A cell of a table and the
/// caption of one hold words only: there all blocks become lines of one text.
void pasteBlocks(QTextCursor &cursor, const BlockList &blocks, const DocumentStyle &style = {});
