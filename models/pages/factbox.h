#pragma once

#include "pages/pagedocument.h"

#include <QTextCursor>

// Fact boxes in an editor's document. Paragraphs with one number that follow each other are one
// box; the first of them is its title. A table belongs to the box that is around it.

/// Number of the box that \a block stands in; 0 for none.
int factBoxOf(const QTextBlock &block);
/// True for the paragraph that holds the title of a box.
bool isFactBoxTitle(const QTextBlock &block);
/// The first and the last paragraph of the box around \a block, or invalid ones.
QTextBlock firstOfFactBox(const QTextBlock &block);
QTextBlock lastOfFactBox(const QTextBlock &block);
/// A number that no box of \a document has.
int nextFactBox(const QTextDocument &document);

/// \a format as it looks where \a block stands: in the same box, or in none. Whatever gives a
/// paragraph another format, or makes one beside it, goes through this.
QTextBlockFormat formatAt(const QTextBlock &block, const QTextBlockFormat &format);
/// \a format as it looks in the box \a number; 0 for none.
QTextBlockFormat inFactBox(QTextBlockFormat format, int number);
QTextBlockFormat factBoxTitleFormat(int number);

/// Puts a box around the selected paragraphs, or an empty one below the paragraph where \a cursor
/// stands, as one undo step. Returns the place for its title; the same place inside a box, which
/// holds no other.
QTextCursor insertFactBox(QTextCursor cursor);
/// Takes the box around \a cursor away and keeps what is in it, as one undo step.
void removeFactBox(QTextCursor cursor);
/// Goes on behind the box from its last paragraph, an empty one, where \a cursor stands, as one
/// undo step. Returns the place; null when it is not the last, or the title.
QTextCursor leaveFactBox(QTextCursor cursor);
/// Gives the tables in the boxes of \a document room at their sides, and the last paragraphs room
/// below; takes it from all others. Looks only; part of the caller's undo step.
void fitFactBoxes(QTextDocument &document);
