#include "pages/pagedocument.h"

#include "pages/pageformat.h"
#include "pages/visit.h"

#include <QJsonDocument>
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
    {
    }
    void write(const BlockList &blocks);

private:
    void startBlock(const QTextBlockFormat &blockFormat, const QTextCharFormat &charFormat);
    void writeText(const content::Text &text, int headingLevel);
    void writeList(const content::List &list, int depth);
    void writeProtected(const Block &block);
    QTextCharFormat formatOf(const content::Run &run, int headingLevel) const;

    QTextCursor m_cursor;
    const DocumentStyle &m_style;
    bool m_first = true;
};

void DocumentWriter::startBlock(const QTextBlockFormat &blockFormat,
                                const QTextCharFormat &charFormat)
{
    if (std::exchange(m_first, false)) {
        m_cursor.setBlockFormat(blockFormat);
        m_cursor.setBlockCharFormat(charFormat);
    } else {
        m_cursor.insertBlock(blockFormat, charFormat);
    }
}

QTextCharFormat DocumentWriter::formatOf(const content::Run &run, int level) const
{
    QTextCharFormat format = charFormatFor(level);
    if (run.strong)
        format.setFontWeight(QFont::Bold);
    if (run.emphasis)
        format.setFontItalic(true);
    if (!run.language.isEmpty())
        format.setProperty(RunLanguage, run.language);
    const QString href = run.record.isEmpty() ? run.href : "utblick:"_L1 + run.record;
    if (!href.isEmpty())
        markLink(format, href, m_style);
    return format;
}

void DocumentWriter::writeText(const content::Text &text, int level)
{
    for (const content::Run &run : text) {
        QString words = run.text;
        m_cursor.insertText(words.replace(u'\n', QChar::LineSeparator), formatOf(run, level));
    }
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
        writeText(item.text, 0);
        for (const content::List &inner : item.lists)
            writeList(inner, depth + 1);
    }
}

void DocumentWriter::writeProtected(const Block &block)
{
    QTextBlockFormat format = blockFormatFor(0);
    const QByteArray json = QJsonDocument(blockToJson(block)).toJson(QJsonDocument::Compact);
    format.setProperty(ProtectedBlock, QString::fromUtf8(json));
    QTextCharFormat charFormat;
    if (m_style.boxed.isValid())
        format.setBackground(m_style.boxed);
    if (m_style.boxedText.isValid())
        charFormat.setForeground(m_style.boxedText);
    startBlock(format, charFormat);
    m_cursor.insertText(protectedCaption(block), charFormat);
}

void DocumentWriter::write(const BlockList &blocks)
{
    for (const Block &block : blocks) {
        std::visit(Visitor{
                       [this](const content::Paragraph &p) {
                           startBlock(blockFormatFor(0), charFormatFor(0));
                           writeText(p.text, 0);
                       },
                       [this](const content::Heading &h) {
                           startBlock(blockFormatFor(h.level), charFormatFor(h.level));
                           writeText(h.text, h.level);
                       },
                       [this](const content::List &l) { writeList(l, 1); },
                       [&](const auto &) { writeProtected(block); },
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
            [](const Quote &q) { return named(Block::tr("Quote"), q.text); },
            [](const FactBox &f) { return named(Block::tr("Fact box"), f.title); },
            [](const DocumentLink &d) { return named(Block::tr("Document"), d.text); },
            [](const Separator &) { return Block::tr("Separator"); },
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
    insertBlocks(QTextCursor(&document), normalised(blocks), style);
    document.setUndoRedoEnabled(undo);
    document.setModified(false);
}
