#pragma once

#include "pages/pagedocument.h"

#include <QTextCursor>

/// Makes what was written with signs before \a cursor, of which \a typed came last: "## " a
/// heading,
/// "- " and "* " bullets, "1. " numbers, "> " a quote, "---" a separator, "**words**" strong,
/// "*words*" emphasis, "[words](address)" a link. A heading gets the level that the outline lets it
/// have. One undo step, which gives the signs back.
///
/// Returns where writing goes on, with the looks it goes on with, or a null cursor when the signs
/// make nothing there: in blocks that cannot be edited, and styles of paragraphs also in tables,
/// captions, lists and quotes.
QTextCursor makeTyped(const QTextCursor &cursor, QChar typed, const DocumentStyle &style = {});
