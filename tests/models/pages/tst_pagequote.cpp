#include "pages/blocks.h"
#include "pages/pageformat.h"
#include "pages/pagequote.h"
#include "pages/tabletext.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

BlockList paragraphs(const QStringList &texts)
{
    BlockList blocks;
    for (const QString &text : texts)
        blocks.push_back({content::Paragraph{plain(text)}});
    return blocks;
}

QTextCursor selection(QTextDocument &document, int from, int to)
{
    QTextCursor cursor(document.findBlockByNumber(from));
    cursor.setPosition(document.findBlockByNumber(to).position(), QTextCursor::KeepAnchor);
    return cursor;
}

} // namespace

class TestPageQuote : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSelectedParagraphsBecomeOneQuoteWithASourceAndBack()
    {
        QTextDocument document;
        const BlockList before = paragraphs({u"To be"_s, u"or not"_s, u"Hamlet"_s, u"End"_s});
        showBlocks(document, before);
        setQuote(selection(document, 0, 1), QuotePart::Words);
        setQuote(selection(document, 2, 2), QuotePart::Source, {{}, {}, QColor(Qt::gray), {}});
        const content::Quote quote{plain(u"To be\nor not"_s), plain(u"Hamlet"_s)};
        QCOMPARE(blocksOf(document), (BlockList{{quote}, before[3]}));
        QCOMPARE(document.findBlockByNumber(2).begin().fragment().charFormat().foreground().color(),
                 QColor(Qt::gray));
        setQuote(selection(document, 0, 2), QuotePart::None);
        QCOMPARE(blocksOf(document), before);
        document.undo();
        QCOMPARE(blocksOf(document), (BlockList{{quote}, before[3]}));
        document.undo();
        document.undo();
        QVERIFY(!document.isUndoAvailable());
    }

    void aQuoteBelowAnotherIsANewOne()
    {
        QTextDocument document;
        showBlocks(document, paragraphs({u"a"_s, u"b"_s}));
        setQuote(selection(document, 0, 0), QuotePart::Words);
        setQuote(selection(document, 1, 1), QuotePart::Words);
        const BlockList expected{{content::Quote{plain(u"a"_s), {}}},
                                 {content::Quote{plain(u"b"_s), {}}}};
        QCOMPARE(blocksOf(document), expected);
    }

    void aQuoteBecomesAHeadingOrAListAndTheOtherWayRound()
    {
        QTextDocument document;
        showBlocks(document, {{content::Quote{plain(u"a"_s), {}}}});
        setListKind(QTextCursor(&document), ListKind::Bulleted);
        QCOMPARE(blocksOf(document), (BlockList{{content::List{false, 1, {{plain(u"a"_s)}}}}}));
        setQuote(QTextCursor(&document), QuotePart::Words);
        QCOMPARE(blocksOf(document), (BlockList{{content::Quote{plain(u"a"_s), {}}}}));
        setHeadingLevel(QTextCursor(&document), 2);
        QCOMPARE(blocksOf(document), (BlockList{{content::Heading{2, plain(u"a"_s)}}}));
        setQuote(QTextCursor(&document), QuotePart::Words);
        QCOMPARE(blocksOf(document), (BlockList{{content::Quote{plain(u"a"_s), {}}}}));
    }

    void stylesOfParagraphsLeaveTablesAlone()
    {
        content::Table table{plain(u"Caption"_s)};
        table.rows = {{{plain(u"a"_s)}}};
        QTextDocument document;
        showBlocks(document, {{table}, {content::Paragraph{plain(u"End"_s)}}});
        QTextCursor all(&document);
        all.select(QTextCursor::Document);
        setQuote(all, QuotePart::Words);
        QCOMPARE(blocksOf(document)[0], Block{table});
        setListKind(all, ListKind::Bulleted);
        QCOMPARE(blocksOf(document)[0], Block{table});
        setHeadingLevel(all, 3);
        QCOMPARE(blocksOf(document), (BlockList{{table}, {content::Heading{3, plain(u"End"_s)}}}));
    }

    void strongInAHeaderCellIsNotItsOwnWeight()
    {
        content::Table table;
        table.rows = {{{plain(u"a"_s)}}};
        QTextDocument document;
        showBlocks(document, {{table}});
        QTextCursor cursor(document.findBlockByNumber(1));
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(strongFormat(cursor.block(), true));
        QVERIFY(blocksOf(document)[0].as<content::Table>()->rows[0][0].text[0].strong);
        cursor.mergeCharFormat(strongFormat(cursor.block(), false));
        QCOMPARE(blocksOf(document), (BlockList{{table}}));
        QCOMPARE(cursor.charFormat().fontWeight(), int(QFont::DemiBold));
    }

    void aLinkIsSetInTheSelectedCellsOnly()
    {
        content::Table table;
        table.rows = {{{plain(u"a"_s)}, {plain(u"b"_s)}}, {{plain(u"c"_s)}, {plain(u"d"_s)}}};
        QTextDocument document;
        showBlocks(document, {{table}});
        const QTextTable *const shown = tableOf(document.findBlockByNumber(1));
        QTextCursor cursor = shown->cellAt(0, 0).firstCursorPosition();
        cursor.setPosition(shown->cellAt(1, 0).firstCursorPosition().position(),
                           QTextCursor::KeepAnchor);
        setLink(cursor, u"#x"_s);
        table.rows[0][0].text[0].href = table.rows[1][0].text[0].href = u"#x"_s;
        QCOMPARE(blocksOf(document), (BlockList{{table}}));
    }
};

QTEST_MAIN(TestPageQuote)
#include "tst_pagequote.moc"
