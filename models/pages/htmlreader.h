#pragma once

#include "pages/htmlblocks.h"
#include "pages/htmlflow.h"
#include "pages/htmlnode.h"
#include "pages/htmlpieces.h"

/// Walks through a parsed document and collects its content; the work of blocksFromHtml().
class HtmlReader
{
public:
    explicit HtmlReader(const HtmlPasteOptions &options);

    /// Reads \a document; once.
    void read(const GumboNode &document);
    std::vector<HtmlPiece> takePieces();
    int lostImages() const { return m_lostImages; }
    /// Languages are marked elsewhere than on passages, as programs do: then the one of most of the
    /// text is the document's own.
    bool hasMainLanguage() const { return m_hasMainLanguage; }

private:
    using Marks = content::Run; ///< whose text is empty
    using Handler = void (HtmlReader::*)(const HtmlElement &, const Marks &);
    /// What text here belongs to.
    struct Place
    {
        enum Kind { Plain, Heading, Item, Quote, Source };
        Kind kind = Plain;
        int level = 2; ///< of a heading: 1–6
        size_t piece = 0; ///< of an item or quote
        bool isBare = false; ///< in <p> as we write it: line breaks are line breaks
    };
    /// The list around here.
    struct Around
    {
        int depth = 0;
        qint64 id = 0;
        bool numbered = false;
        int next = 1;
    };

    // Walking: htmlreader.cpp
    void readStyles(const GumboNode &node);
    void walk(const GumboNode &node, const Marks &marks);
    void children(const HtmlElement &element, const Marks &marks);
    void text(const GumboNode &node, const Marks &marks);
    void comment(const GumboNode &node);
    void element(const GumboNode &node, const Marks &marks);
    HtmlElement elementOf(const GumboNode &node) const;
    static const QHash<QString, Handler> &handlers();
    Handler handlerOf(const HtmlElement &element) const;
    Marks marked(const HtmlElement &element, Marks marks);
    void markLanguage(const HtmlElement &element, Marks &marks);
    QString address(const QString &href) const;
    void inPlace(const HtmlElement &element, const Marks &marks, const Place &place);
    void flush();
    void flushPlain(const content::Text &text);
    void emitBlock(Block block);
    void emitWaiting();
    content::Text captured(const HtmlElement &element, const Marks &marks);

    // One kind of element each: htmlelements.cpp
    void block(const HtmlElement &element, const Marks &marks);
    void inlineText(const HtmlElement &element, const Marks &marks);
    void lineBreak(const HtmlElement &element, const Marks &marks);
    void separator(const HtmlElement &element, const Marks &marks);
    void heading(const HtmlElement &element, const Marks &marks);
    void link(const HtmlElement &element, const Marks &marks);
    void quotation(const HtmlElement &element, const Marks &marks);
    void option(const HtmlElement &element, const Marks &marks);
    void preformatted(const HtmlElement &element, const Marks &marks);
    void unseen(const HtmlElement &element, const Marks &marks);
    void quote(const HtmlElement &element, const Marks &marks);
    void source(const HtmlElement &element, const Marks &marks);
    void figure(const HtmlElement &element, const Marks &marks);
    void figureCaption(const HtmlElement &element, const Marks &marks);
    void image(const HtmlElement &element, const Marks &marks);
    content::Quote &currentQuote();

    // Lists and Word's paragraphs: htmllists.cpp
    void list(const HtmlElement &element, const Marks &marks);
    void listItem(const HtmlElement &element, const Marks &marks);
    void addToItem(content::Text text);
    void paragraph(const HtmlElement &element, const Marks &marks);
    int headingLevel(const HtmlElement &element) const;
    void pretendedItem(const HtmlElement &element, const Marks &marks, int depth, qint64 id);
    bool continueItem(const HtmlElement &element, const Marks &marks);
    void itemByText(const HtmlElement &element, size_t first);

    // Tables: htmltables.cpp
    struct TableParts
    {
        content::Table table;
        std::vector<const GumboNode *> rows; ///< one for each row of the table
    };
    void table(const HtmlElement &element, const Marks &marks);
    bool isLayout(const HtmlElement &table) const;
    void unwrapped(const GumboNode &part, const Marks &marks);
    void readRows(const GumboNode &part, const Marks &marks, TableParts &parts);
    std::vector<content::Cell> readRow(const GumboNode &row, const Marks &marks);
    void addCell(const HtmlElement &cell, const Marks &marks, std::vector<content::Cell> &cells);
    static void settleHeaders(const HtmlElement &element, TableParts &parts);

    const HtmlPasteOptions &m_options;
    QString m_base; ///< address that relative links start from, or empty
    HtmlStyleSheet m_sheet;
    HtmlFlow m_flow;
    std::vector<HtmlPiece> m_pieces;
    BlockList m_waiting; ///< images and inner tables, until the text they stand in has ended
    Place m_place;
    Around m_list;
    qint64 m_lists = 0; ///< that were met
    QHash<qint64, int> m_wordNumbers; ///< last number by Word's list and level
    QString m_marker; ///< what a program has printed before an item
    QString m_alt; ///< of the last image that was met
    int m_captured = 0; ///< cells and captions around here
    int m_lostImages = 0;
    bool m_isInside = true; ///< of what was copied
    bool m_isInMarker = false;
    bool m_keepsLines = false; ///< preformatted text
    bool m_isInFigure = false;
    bool m_hasMainLanguage = false;
};
