#pragma once

#include "pages/pagedocument.h"

#include <QTextCursor>

// Quotes in an editor's document. Paragraphs with one number that follow each other are the lines
// of one quote; the last of them may say who said it.

enum class QuotePart { None, Words, Source };
/// What \a block is in a quote.
QuotePart quotePart(const QTextBlock &block);
/// Makes the selected paragraphs \a part of one quote, or ordinary paragraphs. A source belongs to
/// the quote above it. One undo step.
void setQuote(QTextCursor cursor, QuotePart part, const DocumentStyle &style = {});

/// How a paragraph of the quote \a number looks.
QTextBlockFormat quoteFormat(int number, QuotePart part);
QTextCharFormat quoteCharFormat(QuotePart part, const DocumentStyle &style);
