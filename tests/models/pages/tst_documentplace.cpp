#include "models/pages/randomblocks.h"

#include "pages/documentplace.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Block paragraph(const QString &text)
{
    return {content::Paragraph{plain(text)}};
}

Block heading(const QString &text)
{
    return {content::Heading{2, plain(text)}};
}

Block list(const QStringList &items)
{
    content::List made;
    for (const QString &item : items)
        made.items.push_back({plain(item), {}});
    return {made};
}

Block table(const QString &caption)
{
    return {content::Table{plain(caption), true, false, {{{plain(u"cell"_s)}}}}};
}

} // namespace

class TestDocumentPlace : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPlaceIsFoundInTheDocument()
    {
        const BlockList blocks{heading(u"A"_s), paragraph(u"same"_s), list({u"x"_s, u"same"_s}),
                               table(u"T"_s), paragraph(u"same word"_s)};
        QTextDocument document;
        showBlocks(document, blocks);
        QCOMPARE(cursorAt(document, blocks, {{0}}).selectedText(), u"A"_s);
        QCOMPARE(cursorAt(document, blocks, {{2}, 1}).block().blockNumber(), 3);
        QCOMPARE(cursorAt(document, blocks, {{3}}).selectedText(), u"T"_s);
        QCOMPARE(cursorAt(document, blocks, {{3}, 1}).selectedText(), u"cell"_s);
        QCOMPARE(cursorAt(document, blocks, {{4}, 0, 5, 4}).selectedText(), u"word"_s);
    }

    void separatorsQuotesAndTablesHaveTheirPlaces()
    {
        const BlockList blocks{paragraph(u"two"_s), Block{content::Separator{}},
                               Block{content::Quote{plain(u"one\ntwo"_s), plain(u"who"_s)}},
                               Block{content::Table{{}, true, false, {{{plain(u"cell"_s)}}}}}};
        QTextDocument document;
        showBlocks(document, blocks);
        QCOMPARE(cursorAt(document, blocks, {{1}}).block().blockNumber(), 1);
        QCOMPARE(cursorAt(document, blocks, {{2}, 0, 4, 3}).selectedText(), u"two"_s);
        QCOMPARE(cursorAt(document, blocks, {{2}, 1}).selectedText(), u"who"_s);
        QCOMPARE(cursorAt(document, blocks, {{3}, 1}).selectedText(), u"cell"_s);
    }

    void aLineWrittenInAQuoteIsFound()
    {
        QTextDocument document;
        showBlocks(document, {Block{content::Quote{plain(u"one"_s), plain(u"who"_s)}}});
        QTextCursor cursor(&document);
        cursor.movePosition(QTextCursor::EndOfBlock);
        cursor.insertBlock();
        cursor.insertText(u"two"_s);
        const BlockList blocks = blocksOf(document);
        QCOMPARE(plainText(blocks), u"one\ntwo\nwho"_s);
        QCOMPARE(cursorAt(document, blocks, {{0}, 0, 4, 3}).selectedText(), u"two"_s);
        QCOMPARE(cursorAt(document, blocks, {{0}, 1}).selectedText(), u"who"_s);
    }

    void emptyParagraphsDoNotShiftPlaces()
    {
        const BlockList blocks{paragraph(u"a"_s), heading(QString()), list({u"b"_s, QString()})};
        QTextDocument document;
        showBlocks(document, blocks);
        QTextCursor cursor(&document);
        cursor.movePosition(QTextCursor::EndOfBlock);
        cursor.insertBlock();
        cursor.insertBlock();
        QCOMPARE(blocksOf(document), blocks);
        QCOMPARE(cursorAt(document, blocks, {{1}}).block().blockNumber(), 3);
        QCOMPARE(cursorAt(document, blocks, {{2}, 1}).block().blockNumber(), 5);
    }

    void aPlaceThatIsGoneIsNull()
    {
        QTextDocument document;
        showBlocks(document, {paragraph(u"a"_s)});
        QVERIFY(cursorAt(document, {paragraph(u"a"_s)}, {{1}}).isNull());
        QVERIFY(cursorAt(document, {paragraph(u"a"_s)}, {}).isNull());
        QVERIFY(cursorAt(document, {paragraph(u"b"_s)}, {{0}}).isNull());
    }

    void replacingIsOneStepThatTouchesOnlyWhatDiffers()
    {
        const BlockList now{heading(u"A"_s), paragraph(u"- x"_s), paragraph(u"- y"_s),
                            table(u"T"_s), paragraph(u"z"_s)};
        const BlockList wanted{heading(u"A"_s), list({u"x"_s, u"y"_s}), table(u"T"_s),
                               paragraph(u"z"_s)};
        QTextDocument document;
        showBlocks(document, now);
        QTextCursor atEnd(&document);
        atEnd.movePosition(QTextCursor::End);
        const int before = atEnd.position();
        replaceBlocks(document, now, wanted);
        QCOMPARE(blocksOf(document), wanted);
        QCOMPARE(atEnd.position(), before - 4); // moved along, not thrown to the start
        QVERIFY(document.isModified());
        document.undo();
        QCOMPARE(blocksOf(document), now);
        QVERIFY(!document.isUndoAvailable());
    }

    void replacingByTheSameIsNoStep()
    {
        const BlockList blocks{heading(u"A"_s), paragraph(u"x"_s)};
        QTextDocument document;
        showBlocks(document, blocks);
        replaceBlocks(document, blocks, blocks);
        QVERIFY(!document.isModified());
        QVERIFY(!document.isUndoAvailable());
    }

    void aBlockTakenAwayLeavesItsNeighboursAsTheyWere()
    {
        for (size_t gone = 0; gone < 4; ++gone) {
            const BlockList now{heading(u"A"_s), table(u"T"_s), heading(QString()), list({u"x"_s})};
            BlockList wanted = now;
            wanted.erase(wanted.begin() + qsizetype(gone));
            QTextDocument document;
            showBlocks(document, now);
            replaceBlocks(document, now, wanted);
            QCOMPARE(blocksOf(document), wanted);
            document.undo();
            QCOMPARE(blocksOf(document), now);
        }
        QTextDocument document;
        showBlocks(document, {heading(u"A"_s)});
        replaceBlocks(document, {heading(u"A"_s)}, {});
        QCOMPARE(blocksOf(document), BlockList());
    }

    void anyPageCanTakeThePlaceOfAnother()
    {
        RandomBlocks random(7);
        for (int i = 0; i < 500; ++i) {
            const BlockList now = random.page();
            BlockList wanted = random.page();
            if (i % 2 == 0 && !now.empty()) { // mostly the same page
                wanted.resize(std::min<size_t>(wanted.size(), 1));
                wanted.insert(wanted.begin(), now.begin(), now.end() - 1);
            }
            QTextDocument document;
            showBlocks(document, now);
            replaceBlocks(document, now, wanted);
            QCOMPARE(toJson(blocksOf(document)), toJson(wanted));
            document.undo();
            QCOMPARE(toJson(blocksOf(document)), toJson(now));
        }
    }

    void everyTextOfAnyPageIsFound()
    {
        RandomBlocks random(11);
        for (int i = 0; i < 300; ++i) {
            const BlockList blocks = random.page();
            QTextDocument document;
            showBlocks(document, blocks);
            for (int at = 0; at < int(blocks.size()); ++at)
                QVERIFY2(!cursorAt(document, blocks, {{at}}).isNull(), qPrintable(toJson(blocks)));
        }
    }
};

QTEST_MAIN(TestDocumentPlace)
#include "tst_documentplace.moc"
