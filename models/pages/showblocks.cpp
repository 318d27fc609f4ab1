#include "pages/pagedocument.h"

#include "pages/drawnblock.h"
#include "pages/factbox.h"
#include "pages/inlinetext.h"
#include "pages/pageformat.h"
#include "pages/pageinsert.h"
#include "pages/pagequote.h"
#include "pages/tabletext.h"
#include "pages/visit.h"

#include <QTextCursor>
#include <QTextList>

using namespace Qt::StringLiterals;

namespace {

QString named(const QString &kind, const content::Text &title)
{
    const QString words = plainText(title).simplified();
    return words.isEmpty() ? kind : kind + u": "_s + words;
}

/// Writes blocks where a cursor stands, in an empty paragraph.
class DocumentWriter
{
public:
    DocumentWriter(const QTextCursor &cursor, const DocumentStyle &style)
        : m_cursor(cursor)
        , m_style(style)
        , m_box(factBoxOf(cursor.block()))
    {
    }
    void write(const BlockList &blocks);

private:
    void startBlock(const QTextBlockFormat &blockFormat, const QTextCharFormat &charFormat);
    void writeLine(const content::Text &text, const QTextBlockFormat &blockFormat,
                   const QTextCharFormat &charFormat);
    void writeList(const content::List &list, int depth);
    void writeTable(const Block &block, const content::Table &table);
    void writeQuote(const content::Quote &quote);
    void writeFactBox(const content::FactBox &box);
    void writeDrawn(const Block &block);

    QTextCursor m_cursor;
    const DocumentStyle &m_style;
    bool m_hasEmpty = true; ///< the last paragraph waits for its words
    int m_quotes = 0;
    int m_box; ///< number of the fact box that is being written, or 0
    int m_boxes = 0; ///< highest number so far; 0 while not counted
};

void DocumentWriter::startBlock(const QTextBlockFormat &blockFormat,
                                const QTextCharFormat &charFormat)
{
    const QTextBlockFormat format = inFactBox(blockFormat, m_box);
    if (std::exchange(m_hasEmpty, false)) {
        m_cursor.setBlockFormat(format);
        m_cursor.setBlockCharFormat(charFormat);
    } else {
        m_cursor.insertBlock(format, charFormat);
    }
}

void DocumentWriter::writeLine(const content::Text &text, const QTextBlockFormat &blockFormat,
                               const QTextCharFormat &charFormat)
{
    startBlock(blockFormat, charFormat);
    insertText(m_cursor, text, charFormat, m_style);
}

void DocumentWriter::writeList(const content::List &list, int depth)
{
    const ListKind kind = list.numbered ? ListKind::Numbered : ListKind::Bulleted;
    QTextList *items = nullptr;
    for (const content::ListItem &item : list.items) {
        startBlock(blockFormatFor(0), charFormatFor(0));
        if (items)
            items->add(m_cursor.block());
        else
            items = m_cursor.createList(listFormatFor(kind, depth, list.start));
        insertText(m_cursor, item.text, charFormatFor(0), m_style);
        for (const content::List &inner : item.lists)
            writeList(inner, depth + 1);
    }
}

void DocumentWriter::writeTable(const Block &block, const content::Table &table)
{
    if (!canBeShown(table)) {
        writeDrawn(block);
        return;
    }
    writeLine(table.caption, captionFormat(), headerCharFormat());
    writeCells(m_cursor, table, m_style);
    // The text that follows the table.
    m_cursor.setBlockFormat(inFactBox(blockFormatFor(0), m_box));
    m_cursor.setBlockCharFormat(charFormatFor(0));
    m_hasEmpty = true;
}

void DocumentWriter::writeQuote(const content::Quote &quote)
{
    ++m_quotes;
    writeLine(quote.text, quoteFormat(m_quotes, QuotePart::Words),
              quoteCharFormat(QuotePart::Words, m_style));
    if (!quote.source.empty())
        writeLine(quote.source, quoteFormat(m_quotes, QuotePart::Source),
                  quoteCharFormat(QuotePart::Source, m_style));
}

/// A box inside a box is its title and its blocks.
void DocumentWriter::writeFactBox(const content::FactBox &box)
{
    if (m_box != 0) {
        writeLine(box.title, blockFormatFor(0), charFormatFor(0));
        write(box.blocks);
        return;
    }
    m_boxes = m_boxes == 0 ? nextFactBox(*m_cursor.document()) : m_boxes + 1;
    m_box = m_boxes;
    writeLine(box.title, factBoxTitleFormat(m_box), headerCharFormat());
    write(box.blocks);
    m_hasEmpty = false; // a paragraph behind a table stays in the box
    m_box = 0;
}

void DocumentWriter::writeDrawn(const Block &block)
{
    const QString json = drawnJson(block);
    startBlock(drawnFormat(json), charFormatFor(0));
    m_cursor.insertText(QString(QChar::ObjectReplacementCharacter), drawnCharFormat(json));
}

void DocumentWriter::write(const BlockList &blocks)
{
    for (const Block &block : blocks) {
        std::visit(Visitor{
                       [this](const content::Paragraph &p) {
                           writeLine(p.text, blockFormatFor(0), charFormatFor(0));
                       },
                       [this](const content::Heading &h) {
                           writeLine(h.text, blockFormatFor(h.level), charFormatFor(h.level));
                       },
                       [this](const content::List &l) { writeList(l, 1); },
                       [&](const content::Table &t) { writeTable(block, t); },
                       [this](const content::Quote &q) { writeQuote(q); },
                       [this](const content::Separator &) {
                           startBlock(separatorFormat(), charFormatFor(0));
                       },
                       [this](const content::FactBox &f) { writeFactBox(f); },
                       [&](const auto &) { writeDrawn(block); },
                   },
                   block.value);
    }
}

} // namespace

QString protectedCaption(const Block &block)
{
    using namespace content;
    return std::visit(
        Visitor{
            [](const Paragraph &) { return QString(); },
            [](const Heading &) { return QString(); },
            [](const List &) { return QString(); },
            [](const Table &t) { return named(Block::tr("Table"), t.caption); },
            [](const Figure &f) {
                return named(Block::tr("Image"), f.caption.empty() ? plain(f.alt) : f.caption);
            },
            [](const Quote &) { return QString(); },
            [](const FactBox &f) { return named(Block::tr("Fact box"), f.title); },
            [](const DocumentLink &d) { return named(Block::tr("Document"), d.text); },
            [](const Separator &) { return QString(); },
            [](const ContactBlock &) { return Block::tr("Contact"); },
            [](const LiveList &l) { return named(Block::tr("List from the register"), l.title); },
            [](const Unknown &) { return Block::tr("Content from a newer version"); },
        },
        block.value);
}

void insertBlocks(const QTextCursor &cursor, const BlockList &blocks, const DocumentStyle &style)
{
    DocumentWriter(cursor, style).write(blocks);
}

void showBlocks(QTextDocument &document, const BlockList &blocks, const DocumentStyle &style)
{
    const bool undo = document.isUndoRedoEnabled();
    document.setUndoRedoEnabled(false);
    document.clear();
    QTextCursor cursor(&document);
    cursor.beginEditBlock(); // laid out once, not block by block
    insertBlocks(cursor, normalised(blocks), style);
    cursor.endEditBlock();
    document.setUndoRedoEnabled(undo);
    document.setModified(false);
}
