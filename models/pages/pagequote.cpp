#include "pages/pagequote.h"

#include "pages/factbox.h"
#include "pages/pageformat.h"

namespace {

constexpr qreal quoteIndent = 16; ///< room for the bar at the left

int numberOf(const QTextBlock &block)
{
    return block.blockFormat().intProperty(QuoteNumber);
}

int nextNumber(const QTextDocument &document)
{
    int number = 0;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        number = std::max(number, numberOf(block));
    return number + 1;
}

} // namespace

QuotePart quotePart(const QTextBlock &block)
{
    if (numberOf(block) == 0)
        return QuotePart::None;
    return block.blockFormat().boolProperty(QuoteSource) ? QuotePart::Source : QuotePart::Words;
}

void setQuote(QTextCursor cursor, QuotePart part, const DocumentStyle &style)
{
    const std::vector<QTextBlock> blocks = styledParagraphs(cursor);
    if (blocks.empty())
        return;
    const int above = numberOf(blocks.front().previous());
    const bool goesOn = part == QuotePart::Source && above > 0;
    const int number = goesOn ? above : nextNumber(*cursor.document());
    cursor.beginEditBlock();
    for (const QTextBlock &block : blocks) {
        leaveList(block);
        const bool isPlain = part == QuotePart::None;
        QTextCursor(block).setBlockFormat(
            formatAt(block, isPlain ? blockFormatFor(0) : quoteFormat(number, part)));
        restyle(block, quoteCharFormat(part, style));
    }
    cursor.endEditBlock();
}

QTextBlockFormat quoteFormat(int number, QuotePart part)
{
    QTextBlockFormat format = blockFormatFor(0);
    format.setProperty(QuoteNumber, number);
    format.setLeftMargin(quoteIndent);
    if (part == QuotePart::Source)
        format.setProperty(QuoteSource, true);
    return format;
}

QTextCharFormat quoteCharFormat(QuotePart part, const DocumentStyle &style)
{
    QTextCharFormat format = charFormatFor(0);
    if (part == QuotePart::Source && style.boxedText.isValid())
        format.setForeground(style.boxedText);
    return format;
}
