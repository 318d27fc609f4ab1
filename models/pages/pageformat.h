#pragma once

#include "pages/pagedocument.h"

#include <QTextCursor>

#include <functional>
#include <vector>

// The formats that carry meaning in an editor's document, and the commands that change them.
// Every command is one undo step. Each works on the paragraphs or characters of the selection, or
// where the cursor stands; protected blocks are left alone. Styles of paragraphs also leave the
// cells and captions of tables and the titles of fact boxes alone.

/// Makes the selected paragraphs headings of \a level 2–6, or ordinary paragraphs with 0.
void setHeadingLevel(QTextCursor cursor, int level);
/// 2–6 for a heading, 0 for everything else.
int headingLevel(const QTextBlock &block);

enum class ListKind { None, Bulleted, Numbered };
/// Makes the selected paragraphs items of a list of \a kind, or ordinary paragraphs.
void setListKind(QTextCursor cursor, ListKind kind);
ListKind listKind(const QTextBlock &block);
/// Moves the selected list items one level in (+1) or out (-1); out of level 1 is no list.
void indentList(QTextCursor cursor, int by);

/// What makes text strong or not in \a block; for QTextEdit::mergeCurrentCharFormat(), which also
/// holds for what is typed next. A heading is heavy by itself: that is not strong.
QTextCharFormat strongFormat(const QTextBlock &block, bool on);
QTextCharFormat emphasisFormat(bool on);
bool isStrong(const QTextCharFormat &format);
/// Links the selection to \a href: a web address, "utblick:UUID" for a record, or empty for no
/// link. Without a selection the word under the cursor is linked, or the address itself is written.
void setLink(QTextCursor cursor, const QString &href, const DocumentStyle &style = {});

/// Calls \a change with each format of the selected characters and the paragraph it stands in, and
/// gives them what it has become. Characters of protected blocks are left alone.
void changeFormats(QTextCursor cursor,
                   const std::function<void(QTextCharFormat &, const QTextBlock &)> &change);

/// The selected paragraphs whose style can be chosen: not those of protected
/// blocks and tables, nor titles of fact boxes.
std::vector<QTextBlock> styledParagraphs(const QTextCursor &cursor);
/// Gives the characters of \a block the looks of \a plain and keeps what they mean.
void restyle(const QTextBlock &block, const QTextCharFormat &plain);
void leaveList(const QTextBlock &block);

/// How a paragraph, heading or list item looks; level 0 is no heading.
QTextBlockFormat blockFormatFor(int headingLevel);
/// How plain text looks in a heading of \a headingLevel, or in a paragraph with 0.
QTextCharFormat charFormatFor(int headingLevel);
/// How plain text looks in header cells and captions: heavy, yet not strong.
QTextCharFormat headerCharFormat();
/// How plain text looks where \a block stands.
QTextCharFormat plainFormat(const QTextBlock &block);
/// Marks \a format as a link to \a href, or takes the link away.
void markLink(QTextCharFormat &format, const QString &href, const DocumentStyle &style);
/// Marks \a format as an abbreviation that stands for \a expansion, or as none.
void markAbbreviation(QTextCharFormat &format, const QString &expansion);
QTextListFormat listFormatFor(ListKind kind, int depth, int start = 1);
