#include "pages/pagedocument.h"

#include "pages/drawnblock.h"
#include "pages/inlinetext.h"
#include "pages/pageformat.h"
#include "pages/pageinsert.h"
#include "pages/pagequote.h"
#include "pages/tabletext.h"

#include <QJsonDocument>
#include <QTextList>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

/// Builds blocks from a document's paragraphs, which know only their list and its depth.
class DocumentReader
{
public:
    BlockList read(const QTextDocument &document);

private:
    void openList(const QTextBlock &block, const QTextList &list);
    void readItem(const QTextBlock &block, const QTextList &list);
    QTextBlock readOne(const QTextBlock &block);
    void readProtected(const QTextBlock &block);
    void readDrawn(const QTextBlock &block);
    QTextBlock readTable(const QTextTable &table);
    void readQuote(const QTextBlock &block);
    void readPlain(const QTextBlock &block);
    content::List &listAt(size_t depth);

    BlockList m_blocks;
    std::vector<const QTextList *> m_open; ///< the lists around the last item, outermost first
    int m_quote = 0; ///< number of the quote that the last paragraph belongs to, or 0
    QuotePart m_quotePart = QuotePart::None; ///< what the last paragraph is of it
};

/// The last list at \a depth (0 is the outermost) of the block being built.
content::List &DocumentReader::listAt(size_t depth)
{
    content::List *list = &std::get<content::List>(m_blocks.back().value);
    for (size_t level = 0; level < depth; ++level)
        list = &list->items.back().lists.back();
    return *list;
}

void DocumentReader::openList(const QTextBlock &block, const QTextList &list)
{
    const QTextListFormat format = list.format();
    while (!m_open.empty() && m_open.back()->format().indent() >= format.indent())
        m_open.pop_back();
    content::List made;
    made.numbered = listKind(block) == ListKind::Numbered;
    made.start = format.hasProperty(ListStart) ? format.intProperty(ListStart) : 1;
    if (m_open.empty())
        m_blocks.push_back({std::move(made)});
    else
        listAt(m_open.size() - 1).items.back().lists.push_back(std::move(made));
    m_open.push_back(&list);
}

void DocumentReader::readItem(const QTextBlock &block, const QTextList &list)
{
    const auto open = std::find(m_open.begin(), m_open.end(), &list);
    if (open != m_open.end())
        m_open.erase(open + 1, m_open.end());
    else
        openList(block, list);
    listAt(m_open.size() - 1).items.push_back({textOf(block), {}});
}

/// Reads a paragraph that stands for a block. Words that came into it become a paragraph.
void DocumentReader::readProtected(const QTextBlock &block)
{
    if (isSeparator(block)) {
        m_blocks.push_back({content::Paragraph{textOf(block)}});
        m_blocks.push_back({content::Separator()});
        readDrawn(block);
        return;
    }
    readDrawn(block);
    m_blocks.push_back({content::Paragraph{textOf(block)}});
}

/// Reads the drawn blocks in a paragraph: an edit may have drawn them into one that is written.
void DocumentReader::readDrawn(const QTextBlock &block)
{
    for (const QString &json : drawnIn(block)) {
        Result<Block> drawn = blockFromJson(QJsonDocument::fromJson(json.toUtf8()).object());
        if (!drawn)
            continue;
        m_blocks.push_back(*std::move(drawn));
        m_open.clear(); // a list or quote does not go on behind it
        m_quote = 0;
    }
}

/// Reads the cells and what hides in them; returns the last paragraph of the table.
QTextBlock DocumentReader::readTable(const QTextTable &table)
{
    m_blocks.push_back({::readTable(table)});
    for (const QTextBlock &hidden : hiddenIn(table))
        readProtected(hidden);
    return table.document()->findBlock(table.lastPosition());
}

void DocumentReader::readQuote(const QTextBlock &block)
{
    const QuotePart part = quotePart(block);
    const int number = block.blockFormat().intProperty(QuoteNumber);
    const bool isAfterSource = part == QuotePart::Words && m_quotePart == QuotePart::Source;
    const bool starts = number != m_quote || isAfterSource;
    if (starts)
        m_blocks.push_back({content::Quote()});
    auto &quote = std::get<content::Quote>(m_blocks.back().value);
    const bool first = starts || part != m_quotePart;
    appendLine(part == QuotePart::Source ? quote.source : quote.text, first, textOf(block));
    m_quote = number;
    m_quotePart = part;
}

void DocumentReader::readPlain(const QTextBlock &block)
{
    if (const int level = headingLevel(block); level > 0)
        m_blocks.push_back({content::Heading{level, textOf(block)}});
    else
        m_blocks.push_back({content::Paragraph{textOf(block)}});
}

/// Reads what begins with \a block; returns its last paragraph.
QTextBlock DocumentReader::readOne(const QTextBlock &block)
{
    const QTextTable *const table = tableOf(block);
    const QTextList *const list = block.textList();
    const bool isText = !table && !isProtected(block) && !captionedBy(block);
    const bool isItem = isText && list;
    const bool isQuote = isText && !list && quotePart(block) != QuotePart::None;
    if (!isItem)
        m_open.clear();
    if (!isQuote)
        m_quote = 0;
    if (table)
        return readTable(*table);
    if (isProtected(block)) {
        readProtected(block);
        return block;
    }
    if (isItem)
        readItem(block, *list);
    else if (isQuote)
        readQuote(block);
    else if (isText) // a caption is read with its table
        readPlain(block);
    readDrawn(block);
    return block;
}

BlockList DocumentReader::read(const QTextDocument &document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        block = readOne(block);
    return normalised(std::move(m_blocks));
}

} // namespace

bool isProtected(const QTextBlock &block)
{
    return isDrawn(block) || isSeparator(block);
}

BlockList blocksOf(const QTextDocument &document)
{
    return DocumentReader().read(document);
}
