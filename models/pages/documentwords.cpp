#include "pages/documentwords.h"

#include "pages/pagedocument.h"

#include <QJsonDocument>

namespace {

constexpr char16_t frameStart = 0xfdd0; ///< what Qt writes where a table begins and ends
constexpr char16_t frameEnd = 0xfdd1;

bool separates(QChar c)
{
    return c.isSpace() || c == QChar(frameStart) || c == QChar(frameEnd);
}

int wordsOfProtected(const QTextBlock &block)
{
    const QString json = block.blockFormat().stringProperty(ProtectedBlock);
    const Result<Block> kept = blockFromJson(QJsonDocument::fromJson(json.toUtf8()).object());
    return kept ? wordsIn(plainText(BlockList{*kept})) : 0;
}

} // namespace

int wordsIn(QStringView text)
{
    int words = 0;
    bool counted = false; // the word that is being read
    for (const QChar c : text) {
        if (separates(c)) {
            counted = false;
        } else if (!counted && c.isLetterOrNumber()) {
            counted = true;
            ++words;
        }
    }
    return words;
}

int wordsIn(const QTextDocument &document)
{
    int words = 0;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        words += isProtected(block) ? wordsOfProtected(block) : wordsIn(block.text());
    return words;
}

int chosenWords(const QTextCursor &cursor)
{
    return cursor.hasSelection() ? wordsIn(cursor.selectedText()) : 0;
}
