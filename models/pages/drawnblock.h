#pragma once

#include "pages/pagedocument.h"

#include <QTextCursor>
#include <QTextFormat>

#include <optional>

// Blocks that an editor's document shows as a drawing and not as words: a paragraph of its own with
// one object character. The character's format carries the block as compact JSON, so that it goes
// wherever the character goes: through undo, the clipboard, or into another paragraph.

/// Object type of the character; what draws it is registered for this type at the layout.
inline constexpr int drawnBlockType = QTextFormat::UserObject + 1;

/// \a block as the compact JSON that the document carries.
QString drawnJson(const Block &block);
/// The JSON of the drawn blocks in \a paragraph, in order: one in a paragraph that stands for a
/// block, and none in others unless an edit has drawn two paragraphs into one.
QStringList drawnIn(const QTextBlock &paragraph);
/// True for a paragraph that stands for a drawn block; it counts as protected.
bool isDrawn(const QTextBlock &paragraph);
/// The block that \a paragraph stands for; nothing when it stands for none.
std::optional<Block> drawnBlock(const QTextBlock &paragraph);

/// How a paragraph with the block \a json looks, and the character in it.
QTextBlockFormat drawnFormat(const QString &json);
QTextCharFormat drawnCharFormat(const QString &json);

/// Puts \a block below the paragraph or table where \a cursor stands, as one undo step. Returns
/// the cursor on it; an ordinary paragraph to go on in follows.
QTextCursor insertDrawn(QTextCursor cursor, const Block &block);
/// Makes the drawn paragraph of \a cursor stand for \a block, as one undo step.
void replaceDrawn(QTextCursor cursor, const Block &block);
/// Makes the drawn paragraph of \a cursor an empty ordinary one, as one undo step.
void removeDrawn(QTextCursor cursor);
