#include "pages/pagedocument.h"

#include "pages/pageformat.h"

#include <QJsonDocument>
#include <QStringList>
#include <QTextFragment>
#include <QTextList>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

content::Run runOf(const QTextFragment &fragment)
{
    const QTextCharFormat format = fragment.charFormat();
    content::Run run;
    run.text = fragment.text().replace(QChar::LineSeparator, u'\n');
    run.strong = isStrong(format);
    run.emphasis = format.fontItalic();
    run.href = format.isAnchor() ? format.anchorHref() : QString();
    run.language = format.stringProperty(RunLanguage);
    return run; // "utblick:UUID" becomes a record link when the text is normalised
}

content::Text textOf(const QTextBlock &block)
{
    content::Text text;
    for (auto it = block.begin(); !it.atEnd(); ++it)
        text.push_back(runOf(it.fragment()));
    return normalised(std::move(text));
}

/// Builds blocks from a document's paragraphs, which know only their list and its depth.
class DocumentReader
{
public:
    BlockList read(const QTextDocument &document);

private:
    void openList(const QTextBlock &block, const QTextList &list);
    void readItem(const QTextBlock &block, const QTextList &list);
    QTextBlock readProtected(const QTextBlock &block);
    void readPlain(const QTextBlock &block);
    content::List &listAt(size_t depth);
    void closeLists() { m_open.clear(); }

    BlockList m_blocks;
    std::vector<const QTextList *> m_open; ///< the lists around the last item, outermost first
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

void DocumentReader::readPlain(const QTextBlock &block)
{
    if (const int level = headingLevel(block); level > 0)
        m_blocks.push_back({content::Heading{level, textOf(block)}});
    else
        m_blocks.push_back({content::Paragraph{textOf(block)}});
}

BlockList DocumentReader::read(const QTextDocument &document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QTextList *const list = block.textList();
        if (list && !isProtected(block)) {
            readItem(block, *list);
            continue;
        }
        closeLists();
        if (isProtected(block))
            block = readProtected(block);
        else
            readPlain(block);
    }
    return normalised(std::move(m_blocks));
}

} // namespace

bool isProtected(const QTextBlock &block)
{
    return block.blockFormat().hasProperty(ProtectedBlock);
}

BlockList blocksOf(const QTextDocument &document)
{
    return DocumentReader().read(document);
}
