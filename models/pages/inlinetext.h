#pragma once

#include "pages/pagedocument.h"

#include <QTextCursor>

// Text with its marks, from content to an editor's document and back.

/// Writes \a text at \a cursor; plain words look like \a plain.
void insertText(QTextCursor &cursor, const content::Text &text, const QTextCharFormat &plain,
                const DocumentStyle &style);
/// The text of one paragraph.
content::Text textOf(const QTextBlock &block);
/// \a more goes on in a new line after \a text, which may be empty.
void appendLine(content::Text &text, bool first, content::Text more);
