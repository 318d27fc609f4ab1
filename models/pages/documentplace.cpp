#include "pages/documentplace.h"

#include "pages/drawnblock.h"
#include "pages/factbox.h"
#include "pages/pageformat.h"
#include "pages/pageinsert.h"
#include "pages/pagequote.h"
#include "pages/tabletext.h"

#include <QJsonDocument>
#include <QTextList>
#include <QTextTable>

#include <algorithm>

namespace {

/// Goes through a document's paragraphs side by side with the blocks that they show. Paragraphs
/// that no block stands for, such as empty ones, are passed over.
class SideBySide
{
public:
    explicit SideBySide(const QTextDocument &document)
        : m_next(document.begin())
    {
    }
    /// The paragraph of each text of \a block, one that stands for them all, or none. For a fact
    /// box also those of the blocks inside it.
    std::vector<QTextBlock> take(const Block &block);
    /// The title of the next fact box.
    QTextBlock takeTitle() { return takeFirst(isFactBoxTitle); }

private:
    template <typename Test> QTextBlock takeFirst(const Test &test);
    std::vector<QTextBlock> takeQuote();
    std::vector<QTextBlock> takeFactBox(const content::FactBox &box);
    std::vector<QTextBlock> takeTable(size_t texts);

    QTextBlock m_next;
};

bool hasLines(const Block &block)
{
    return block.as<content::Paragraph>() || block.as<content::Heading>()
        || block.as<content::List>();
}

bool standsFor(const QTextBlock &paragraph, const QString &json)
{
    return paragraph.blockFormat().stringProperty(ProtectedBlock) == json;
}

bool shows(const QTextBlock &paragraph, const QString &words, const Block &around)
{
    QString shown = paragraph.text();
    shown.replace(QChar::LineSeparator, u'\n');
    if (!words.trimmed().isEmpty())
        return !isProtected(paragraph) && (shown == words || plainText(plain(shown)) == words);
    if (!shown.trimmed().isEmpty())
        return false;
    return around.as<content::Heading>() ? headingLevel(paragraph) > 0
                                         : paragraph.textList() != nullptr;
}

template <typename Test> QTextBlock SideBySide::takeFirst(const Test &test)
{
    for (QTextBlock paragraph = m_next; paragraph.isValid(); paragraph = paragraph.next()) {
        if (!test(paragraph))
            continue;
        m_next = paragraph.next();
        return paragraph;
    }
    return {};
}

bool isSameQuote(const QTextBlock &a, const QTextBlock &b)
{
    return quotePart(a) != QuotePart::None && quotePart(b) != QuotePart::None
        && a.blockFormat().intProperty(QuoteNumber) == b.blockFormat().intProperty(QuoteNumber);
}

/// The first line, and the last, which is the source if there is one.
std::vector<QTextBlock> SideBySide::takeQuote()
{
    const QTextBlock first = takeFirst(
        [](const QTextBlock &paragraph) { return quotePart(paragraph) != QuotePart::None; });
    QTextBlock last = first;
    for (; first.isValid() && isSameQuote(first, m_next); m_next = m_next.next())
        last = m_next;
    return {first, last};
}

/// The caption, or the first cell in its place, and then the cells.
std::vector<QTextBlock> SideBySide::takeTable(size_t texts)
{
    const QTextBlock first = takeFirst(
        [](const QTextBlock &paragraph) { return captionedBy(paragraph) || tableOf(paragraph); });
    std::vector<QTextBlock> paragraphs{first};
    const QTextTable *const captioned = captionedBy(first);
    const QTextTable *const table = captioned ? captioned : tableOf(first);
    for (QTextBlock cell = captioned ? m_next : first; table && tableOf(cell) == table;
         cell = cell.next()) {
        paragraphs.push_back(cell);
        m_next = cell.next();
    }
    paragraphs.resize(std::max<size_t>(1, texts), paragraphs.back());
    return paragraphs;
}

std::vector<QTextBlock> SideBySide::takeFactBox(const content::FactBox &box)
{
    std::vector<QTextBlock> paragraphs{takeTitle()};
    for (const Block &inner : box.blocks) {
        const std::vector<QTextBlock> taken = take(inner);
        paragraphs.insert(paragraphs.end(), taken.begin(), taken.end());
    }
    return paragraphs;
}

std::vector<QTextBlock> SideBySide::take(const Block &block)
{
    if (block.as<content::Separator>())
        return {takeFirst(isSeparator)};
    if (block.as<content::Quote>())
        return takeQuote();
    if (const auto *box = block.as<content::FactBox>())
        return takeFactBox(*box);
    const std::vector<const content::Text *> texts = textsOf(block);
    if (!hasLines(block)) {
        const QString json =
            QString::fromUtf8(QJsonDocument(blockToJson(block)).toJson(QJsonDocument::Compact));
        const QTextBlock whole =
            takeFirst([&](const QTextBlock &paragraph) { return standsFor(paragraph, json); });
        if (whole.isValid())
            return std::vector<QTextBlock>(std::max<size_t>(1, texts.size()), whole);
        if (block.as<content::Table>())
            return takeTable(texts.size());
    }
    std::vector<QTextBlock> paragraphs;
    for (const content::Text *text : texts) {
        const QString words = plainText(*text);
        const bool canBeFound = hasLines(block) || !words.trimmed().isEmpty();
        paragraphs.push_back(canBeFound ? takeFirst([&](const QTextBlock &paragraph) {
            return shows(paragraph, words, block);
        })
                                        : QTextBlock());
    }
    return paragraphs;
}

QTextCursor chosen(const QTextBlock &first, const QTextBlock &last)
{
    QTextCursor cursor(first);
    cursor.setPosition(last.position() + last.length() - 1, QTextCursor::KeepAnchor);
    return cursor;
}

/// The blocks that two pages do not have in common: from `first` on, all but `after` at the end.
struct Difference
{
    size_t first = 0;
    size_t after = 0;
};

Difference difference(const BlockList &a, const BlockList &b)
{
    Difference found;
    const size_t most = std::min(a.size(), b.size());
    while (found.first < most && a[found.first] == b[found.first])
        ++found.first;
    while (found.first + found.after < most
           && a[a.size() - 1 - found.after] == b[b.size() - 1 - found.after])
        ++found.after;
    return found;
}

/// The paragraphs of the blocks that differ; null when they are not to be told apart.
QTextCursor chosenBlocks(QTextDocument &document, const BlockList &blocks, const Difference &differ)
{
    SideBySide pairs(document);
    QTextBlock first;
    QTextBlock last;
    for (size_t i = 0; i + differ.after < blocks.size(); ++i) {
        const std::vector<QTextBlock> paragraphs = pairs.take(blocks[i]);
        if (i < differ.first)
            continue;
        if (paragraphs.empty() || !paragraphs.front().isValid() || !paragraphs.back().isValid())
            return {};
        if (!first.isValid())
            first = paragraphs.front();
        last = paragraphs.back();
    }
    return first.isValid() ? chosen(first, last) : QTextCursor();
}

/// Takes the chosen paragraphs away with the line that they stood on.
void removeParagraphs(QTextCursor cursor)
{
    const QTextBlock next = cursor.document()->findBlock(cursor.selectionEnd()).next();
    const QTextBlock first = cursor.document()->findBlock(cursor.selectionStart());
    const QTextBlock previous = first.previous();
    if (next.isValid()) {
        const QTextBlockFormat format = next.blockFormat();
        const QTextCharFormat charFormat = next.charFormat();
        cursor.setPosition(first.position());
        cursor.setPosition(next.position(), QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
        cursor.setBlockFormat(format); // the paragraph that follows stays what it was
        cursor.setBlockCharFormat(charFormat);
    } else if (previous.isValid()) {
        const int end = cursor.selectionEnd();
        cursor.setPosition(previous.position() + previous.length() - 1);
        cursor.setPosition(end, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
    } else {
        cursor.removeSelectedText();
        cursor.setBlockFormat(blockFormatFor(0));
        cursor.setBlockCharFormat(charFormatFor(0));
    }
}

void write(QTextCursor cursor, const BlockList &blocks, const DocumentStyle &style)
{
    cursor.beginEditBlock();
    if (blocks.empty()) {
        removeParagraphs(cursor);
    } else {
        cursor.removeSelectedText();
        cursor.setBlockFormat(blockFormatFor(0)); // what was there may have been in a fact box
        insertBlocks(cursor, blocks, style);
    }
    cursor.endEditBlock();
}

/// The paragraphs of the block at \a path, which \a blocks hold.
std::vector<QTextBlock> paragraphsAt(const QTextDocument &document, const BlockList &blocks,
                                     const std::vector<int> &path)
{
    SideBySide pairs(document);
    std::vector<QTextBlock> paragraphs;
    const BlockList *list = &blocks;
    for (size_t depth = 0; depth < path.size(); ++depth) {
        const bool isInside = depth + 1 < path.size();
        const size_t index = size_t(path[depth]);
        for (size_t i = 0; i < index + (isInside ? 0 : 1); ++i)
            paragraphs = pairs.take((*list)[i]);
        const auto *box = isInside ? (*list)[index].as<content::FactBox>() : nullptr;
        if (box) {
            pairs.takeTitle();
            list = &box->blocks;
        }
    }
    return paragraphs;
}

} // namespace

QTextCursor cursorAt(QTextDocument &document, const BlockList &blocks, const BlockPlace &place)
{
    if (!blockAt(blocks, place.path))
        return {};
    const std::vector<QTextBlock> paragraphs = paragraphsAt(document, blocks, place.path);
    const size_t text = size_t(place.text);
    QTextBlock paragraph = text < paragraphs.size() ? paragraphs[text] : QTextBlock();
    if (!paragraph.isValid())
        return {};
    int start = int(place.start);
    while (start >= paragraph.length() && isSameQuote(paragraph, paragraph.next())) {
        start -= paragraph.length(); // the lines of a quote are paragraphs
        paragraph = paragraph.next();
    }
    if (isDrawn(paragraph))
        return QTextCursor(paragraph); // the cursor on it chooses it whole
    QTextCursor cursor = chosen(paragraph, paragraph);
    if (place.length > 0 && !isProtected(paragraph)) {
        const int end = paragraph.length() - 1;
        cursor.setPosition(paragraph.position() + std::min(start, end));
        cursor.setPosition(paragraph.position() + std::min(start + int(place.length), end),
                           QTextCursor::KeepAnchor);
    }
    return cursor;
}

void replaceBlocks(QTextDocument &document, const BlockList &now, const BlockList &wanted,
                   const DocumentStyle &style)
{
    const BlockList target = normalised(wanted);
    if (target == now)
        return;
    const Difference differ = difference(now, target);
    const QTextCursor paragraphs = chosenBlocks(document, now, differ);
    if (!paragraphs.isNull()) {
        write(paragraphs,
              {target.begin() + qsizetype(differ.first), target.end() - qsizetype(differ.after)},
              style);
        if (blocksOf(document) == target)
            return;
        document.undo();
    }
    QTextCursor all(&document);
    all.select(QTextCursor::Document);
    write(all, target, style);
}
