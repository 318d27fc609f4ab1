#pragma once

#include "pages/blocks.h"

#include <QColor>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

/// Colours of the editor that a document's own formats must carry. Looks only: never stored.
struct DocumentStyle
{
    QColor link; ///< invalid: links are only underlined
    QColor boxed; ///< background of blocks that cannot be edited here
    QColor boxedText; ///< their text
    QColor line; ///< edges of tables; invalid: as Qt draws them
    QColor fact; ///< background of inline fields; invalid: none
};

/// Fills \a document with \a blocks for editing; what it held before, and its undo steps, are gone.
/// Blocks that cannot be edited in a text (figures, fact boxes …) stand as one drawing each, see
/// drawnblock.h. The document is unmodified afterwards.
void showBlocks(QTextDocument &document, const BlockList &blocks, const DocumentStyle &style = {});
/// Writes \a blocks, in canonical form, where \a cursor stands: in an empty paragraph, which
/// becomes the first of theirs.
void insertBlocks(const QTextCursor &cursor, const BlockList &blocks,
                  const DocumentStyle &style = {});
/// What \a document holds, in canonical form. blocksOf(showBlocks(b)) == normalised(b).
BlockList blocksOf(const QTextDocument &document);

/// True for a block that stands for a figure, separator …: the editor must not let it be typed in.
bool isProtected(const QTextBlock &block);
/// What a block that is drawn is called, such as "Image: Partners"; a separator is a
/// line without words. Empty for blocks that are edited as text.
QString protectedCaption(const Block &block);
/// Tables of a page with more cells than this are not laid out for editing: they are drawn.
inline constexpr int maxTableCells = 5000;

/// Properties of the editor's document that Qt has no own place for.
enum PageProperty {
    ProtectedBlock = QTextFormat::UserProperty + 1, ///< of a drawn block and the character in it
    RunLanguage, ///< of characters: BCP 47 tag of the passage
    ListStart, ///< of a list: its first number
    TableCaption, ///< of a block: the caption of the table right after it
    HeaderRow, ///< of a table: its first row are headers
    HeaderColumn, ///< of a table: its first column are headers
    QuoteNumber, ///< of a block: paragraphs with one number that follow each other are one quote
    SeparatorLine, ///< of a block: it stands for a line across the page
    QuoteSource, ///< of a block of a quote: it says who said it
    FactBoxNumber, ///< of a block: paragraphs with one number that follow each other are one box
    FactBoxTitle, ///< of a block of a fact box: it is its title
    FactBoxEnd, ///< of a block of a fact box: it has the room below that ends one; looks only
    RunFact, ///< of characters: what of the register they tell, see FactRef
    FactNumber, ///< of characters that tell a fact: keeps two that stand side by side apart
    RunAbbreviation, ///< of characters: what they, an abbreviation, stand for
};
