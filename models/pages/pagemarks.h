#pragma once

#include "pages/pagedocument.h"

// Marks of a passage in an editor's document: its language, and what an abbreviation stands for.
// They never touch links, strong and emphasis. Each command is one undo step. Without a selection
// it is about the marked passage around the cursor, or else the word there.

/// What a command on \a cursor is about: its selection, or the characters around it that share the
/// value of \a property (RunLanguage, RunAbbreviation, QTextFormat::AnchorHref), or the word there;
/// no selection when there is none of these.
QTextCursor passageAt(const QTextCursor &cursor, int property);

/// Says that the passage is in \a language, a BCP 47 tag; empty: in that of the page.
void setLanguage(const QTextCursor &cursor, const QString &language);
/// The language of the passage at \a cursor; empty for that of the page.
QString languageAt(const QTextCursor &cursor);

/// Says that the passage is an abbreviation of \a expansion; empty: that it is none.
void setAbbreviation(const QTextCursor &cursor, const QString &expansion);
/// What the abbreviation at \a cursor stands for; empty for none.
QString abbreviationAt(const QTextCursor &cursor);

/// Takes strong, emphasis, language and abbreviation from the passage. Its links stay: they are
/// content, and have a command of their own.
void clearMarks(const QTextCursor &cursor);

/// How text that is written where \a cursor stands looks: as there, but a link or abbreviation that
/// ends or begins there does not go on.
QTextCharFormat formatBeside(const QTextCursor &cursor, const DocumentStyle &style = {});
