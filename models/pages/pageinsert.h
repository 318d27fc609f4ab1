#pragma once

#include "pages/pagedocument.h"

#include <QTextCursor>

// What is put into an editor's document as a paragraph of its own.

/// True for a line across the page, which the editor paints. It counts as protected: nothing is
/// typed in it.
bool isSeparator(const QTextBlock &block);
QTextBlockFormat separatorFormat();
/// Puts a separator below the paragraph or table where \a cursor stands, as one undo step. Returns
/// where writing goes on.
QTextCursor insertSeparator(QTextCursor cursor);

/// Makes an ordinary empty paragraph above the one where \a cursor stands, as one undo step.
/// Returns the cursor in it.
QTextCursor openParagraphAbove(QTextCursor cursor);
/// An empty paragraph for something new: the one where \a cursor stands if it is ordinary and
/// empty, else a new one below it or below its table. Part of the caller's undo step.
QTextCursor emptyParagraphAt(QTextCursor cursor);
