#include "pages/pagedocument.h"

#include "pages/inlinetext.h"
#include "pages/pageformat.h"
#include "pages/pageinsert.h"
#include "pages/pagequote.h"
#include "pages/tabletext.h"

#include <QJsonDocument>
#include <QStringList>
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
    QTextBlock readProtected(const QTextBlock &block);
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

/// Reads the run of paragraphs that carry one protected block: a key press the editor let through
/// may have split or changed the line that stands for it. Its content is never lost that way, and
/// text typed into it becomes a paragraph. Returns the last paragraph of the run.
QTextBlock DocumentReader::readProtected(const QTextBlock &first)
{
    if (isSeparator(first)) {
        m_blocks.push_back({content::Paragraph{textOf(first)}});
        m_blocks.push_back({content::Separator()});
        return first;
    }
    const QString json = first.blockFormat().stringProperty(ProtectedBlock);
    const Result<Block> kept = blockFromJson(QJsonDocument::fromJson(json.toUtf8()).object());
    const QString caption = kept ? protectedCaption(*kept) : QString();
    QTextBlock last = first;
    int whole = 0;
    QStringList typed;
    for (QTextBlock block = first;
         block.isValid() && block.blockFormat().stringProperty(ProtectedBlock) == json;
         block = block.next()) {
        QString text = block.text();
        whole += text == caption;
        if (text != caption && text.startsWith(caption))
            typed += text.mid(caption.size());
        else if (!caption.contains(text))
            typed += text;
        last = block;
    }
    const bool cleared = first == last && first.text().isEmpty();
    for (int i = 0; kept && !cleared && i < std::max(whole, 1); ++i)
        m_blocks.push_back(*kept);
    for (const QString &text : typed)
        m_blocks.push_back({content::Paragraph{plain(text)}});
    return last;
}

/// Reads the cells and what hides in them; returns the last paragraph of the table.
QTextBlock DocumentReader::readTable(const QTextTable &table)
{
    m_blocks.push_back({::readTable(table)});
    int read = -1;
    for (const QTextBlock &hidden : hiddenIn(table)) {
        if (hidden.position() > read)
            read = readProtected(hidden).position();
    }
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
    if (isProtected(block))
        return readProtected(block);
    if (isItem)
        readItem(block, *list);
    else if (isQuote)
        readQuote(block);
    else if (isText) // a caption is read with its table
        readPlain(block);
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
    return block.blockFormat().hasProperty(ProtectedBlock) || isSeparator(block);
}

BlockList blocksOf(const QTextDocument &document)
{
    return DocumentReader().read(document);
}
