#include "models/pages/randomblocks.h"
#include "pages/drawnblock.h"
#include "pages/pagedocument.h"
#include "pages/pageformat.h"
#include "pages/pageinsert.h"
#include "pages/pagequote.h"
#include "pages/tabletext.h"

#include <QTest>
#include <QTextCursor>
#include <QTextDocumentFragment>
#include <QTextList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

BlockList aFigure()
{
    const content::Figure figure{u"ab12"_s, u"The town hall"_s, false, plain(u"Partners"_s)};
    return {{content::Paragraph{plain(u"Before"_s)}},
            {figure},
            {content::Paragraph{plain(u"After"_s)}}};
}

BlockList aTable()
{
    content::Table table{plain(u"Partners"_s), true, true, {}};
    table.rows = {{{plain(u"Town"_s), 1, 2}, {plain(u"Years"_s), 2, 1}},
                  {{plain(u"from"_s)}, {plain(u"to"_s)}},
                  {{plain(u"Køge"_s)}, {plain(u"2001"_s)}, {plain(u"2026"_s)}}};
    return {
        {content::Paragraph{plain(u"Before"_s)}}, {table}, {content::Paragraph{plain(u"After"_s)}}};
}

QTextCursor at(QTextDocument &document, int block, int column)
{
    QTextCursor cursor(document.findBlockByNumber(block));
    cursor.movePosition(QTextCursor::Right, QTextCursor::MoveAnchor, column);
    return cursor;
}

} // namespace

class TestPageDocument : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyPageComesBackFromTheEditorAsItWas()
    {
        RandomBlocks random(6);
        QTextDocument document;
        for (int i = 0; i < 10000; ++i) {
            const BlockList blocks = random.page();
            showBlocks(document, blocks);
            const BlockList back = blocksOf(document);
            if (back != blocks)
                qWarning("page %d\n%s\n%s", i, qPrintable(toJson(blocks)),
                         qPrintable(toJson(back)));
            QCOMPARE(back, blocks);
        }
    }

    void anEmptyPageIsOneEmptyParagraphToTypeIn()
    {
        QTextDocument document;
        showBlocks(document, {});
        QCOMPARE(document.blockCount(), 1);
        QVERIFY(blocksOf(document).empty());
    }

    void headingsListsAndLinksAreTheEditorsOwn()
    {
        const content::List list{
            false, 1, {{plain(u"a"_s), {{true, 1, {{plain(u"b"_s)}}}}}, {plain(u"c"_s)}}};
        const content::Text text{{.text = u"ort"_s, .strong = true, .record = u"77"_s}};
        QTextDocument document;
        showBlocks(document,
                   {{content::Heading{3, plain(u"H"_s)}}, {list}, {content::Paragraph{text}}});
        QTextBlock block = document.begin();
        QCOMPARE(block.blockFormat().headingLevel(), 3);
        block = block.next();
        QCOMPARE(block.textList()->format().style(), QTextListFormat::ListDisc);
        QCOMPARE(block.next().textList()->format().style(), QTextListFormat::ListDecimal);
        QCOMPARE(block.next().textList()->format().indent(), 2);
        QCOMPARE(block.next().next().textList(), block.textList());
        const QTextCharFormat format = block.next().next().next().begin().fragment().charFormat();
        QCOMPARE(format.anchorHref(), u"utblick:77"_s);
        QCOMPARE(format.fontWeight(), int(QFont::Bold));
        QVERIFY(!document.isModified());
    }

    void aHeadingsOwnWeightIsNotStrong()
    {
        QTextDocument document;
        showBlocks(document, {{content::Heading{2, plain(u"H"_s)}}});
        QVERIFY(!blocksOf(document)[0].as<content::Heading>()->text[0].strong);
    }

    void aTableIsATableWithItsCaptionAbove()
    {
        QTextDocument document;
        showBlocks(document, aTable(), {{}, QColor(Qt::gray), {}, {}});
        QCOMPARE(document.findBlockByNumber(1).text(), u"Partners"_s);
        QTextCursor cursor(document.findBlockByNumber(2));
        const QTextTable *const table = cursor.currentTable();
        QVERIFY(table);
        QCOMPARE(captionedBy(document.findBlockByNumber(1)), table);
        QCOMPARE(table->rows(), 3);
        QCOMPARE(table->columns(), 3);
        QCOMPARE(table->cellAt(0, 0).rowSpan(), 2);
        QCOMPARE(table->cellAt(0, 1).columnSpan(), 2);
        for (const auto &[row, column, header] :
             {std::tuple(0, 1, true), std::tuple(2, 0, true), std::tuple(2, 1, false)}) {
            const QTextTableCell cell = table->cellAt(row, column);
            const QTextCharFormat format =
                cell.firstCursorPosition().block().begin().fragment().charFormat();
            QCOMPARE(format.fontWeight(), int(header ? QFont::DemiBold : QFont::Normal));
            QVERIFY(!isStrong(format));
            QCOMPARE(cell.format().hasProperty(QTextFormat::BackgroundBrush), header);
            QCOMPARE(isHeaderCell(cell.firstCursorPosition().block()), header);
        }
    }

    void tablesAtTheEndsOfAPageAndNextToEachOtherAddNothing()
    {
        const Block table = aTable()[1];
        QTextDocument document;
        showBlocks(document, {table, table});
        QCOMPARE(blocksOf(document), (BlockList{table, table}));
    }

    void whatIsTypedInACellIsInTheCell()
    {
        QTextDocument document;
        showBlocks(document, aTable());
        QTextCursor cursor = at(document, 2, 4);
        cursor.insertText(u"s\u2028and"_s);
        cursor.insertBlock();
        cursor.insertText(u"cities"_s);
        BlockList expected = aTable();
        std::get<content::Table>(expected[1].value).rows[0][0].text =
            plain(u"Towns\nand\ncities"_s);
        QCOMPARE(blocksOf(document), expected);
    }

    void aTableTooLargeForEditingIsDrawn()
    {
        content::Table table{plain(u"Large"_s)};
        table.rows.assign(size_t(maxTableCells) + 1, {content::Cell{plain(u"a"_s)}});
        QTextDocument document;
        showBlocks(document, {{table}});
        QCOMPARE(drawnBlock(document.begin()), Block{table});
        QVERIFY(isProtected(document.begin()));
        QCOMPARE(blocksOf(document), BlockList{{table}});
    }

    void aFigureThatCameIntoACellFollowsTheTable()
    {
        QTextDocument document;
        showBlocks(document, aFigure());
        QTextCursor cursor(&document);
        cursor.select(QTextCursor::Document);
        const QTextDocumentFragment copy = cursor.selection();
        showBlocks(document, aTable());
        at(document, 4, 0).insertFragment(copy);
        const BlockList blocks = blocksOf(document);
        QVERIFY(blocks[1].as<content::Table>());
        QCOMPARE(blocks[2], aFigure()[1]);
        QVERIFY(plainText(blocks).contains(u"Before"_s));
        QVERIFY(plainText(blocks).contains(u"After"_s));
    }

    void aQuoteAndItsSourceAreParagraphsOfTheirOwn()
    {
        const content::Quote quote{plain(u"To be\nor not"_s), plain(u"Hamlet"_s)};
        QTextDocument document;
        showBlocks(document, {{quote}, {quote}});
        QCOMPARE(document.blockCount(), 4);
        QCOMPARE(document.begin().text(), u"To be\u2028or not"_s);
        QCOMPARE(quotePart(document.begin()), QuotePart::Words);
        QCOMPARE(quotePart(document.begin().next()), QuotePart::Source);
        QVERIFY(!isProtected(document.begin()));
        QCOMPARE(blocksOf(document), (BlockList{{quote}, {quote}}));
    }

    void paragraphsTypedInAQuoteAreItsLines()
    {
        QTextDocument document;
        showBlocks(document, {{content::Quote{plain(u"To be"_s), {}}}});
        QTextCursor cursor = at(document, 0, 5);
        cursor.insertBlock();
        cursor.insertText(u"or not"_s);
        const content::Quote expected{plain(u"To be\nor not"_s), {}};
        QCOMPARE(blocksOf(document), BlockList{{expected}});
    }

    void aSeparatorIsALineAndWordsInItAreNotLost()
    {
        QTextDocument document;
        showBlocks(document, {{content::Separator()}, {content::Separator()}});
        QCOMPARE(document.blockCount(), 2);
        QVERIFY(isSeparator(document.begin()));
        QVERIFY(isProtected(document.begin()));
        at(document, 1, 0).insertText(u"a"_s);
        QCOMPARE(blocksOf(document),
                 (BlockList{{content::Separator()},
                            {content::Paragraph{plain(u"a"_s)}},
                            {content::Separator()}}));
    }

    void aFigureIsDrawnAndNotTypedIn()
    {
        QTextDocument document;
        showBlocks(document, aFigure());
        const QTextBlock block = document.findBlockByNumber(1);
        QCOMPARE(block.text(), QString(QChar::ObjectReplacementCharacter));
        QCOMPARE(block.begin().fragment().charFormat().objectType(), drawnBlockType);
        QCOMPARE(drawnBlock(block), aFigure()[1]);
        QVERIFY(isProtected(block));
        QVERIFY(!isProtected(block.previous()));
        QVERIFY(!isProtected(block.next()));
        QVERIFY(!drawnBlock(block.next()));
    }

    void wordsThatCameIntoADrawnBlockLoseNeitherItNorThemselves()
    {
        QTextDocument document;
        showBlocks(document, aFigure());
        at(document, 1, 1).insertText(u" more"_s);
        BlockList expected = aFigure();
        expected.insert(expected.begin() + 2, {content::Paragraph{plain(u" more"_s)}});
        QCOMPARE(blocksOf(document), expected);
    }

    void splittingADrawnBlockKeepsOne()
    {
        for (const int column : {0, 1}) {
            QTextDocument document;
            showBlocks(document, aFigure());
            at(document, 1, column).insertBlock();
            QCOMPARE(blocksOf(document), aFigure());
        }
    }

    void aDrawnBlockThatIsDrawnIntoAnotherParagraphIsNotLost()
    {
        for (const int block : {1, 2}) {
            QTextDocument document;
            showBlocks(document, aFigure());
            at(document, block, 0).deletePreviousChar();
            const BlockList blocks = blocksOf(document);
            QVERIFY(std::ranges::count(blocks, aFigure()[1]) == 1);
            QVERIFY(plainText(blocks).contains(u"Before"_s));
            QVERIFY(plainText(blocks).contains(u"After"_s));
        }
    }

    void equalDrawnBlocksInOneParagraphAreTwo()
    {
        const Block figure = aFigure()[1];
        QTextDocument document;
        showBlocks(document, {figure, figure});
        at(document, 1, 0).deletePreviousChar();
        QCOMPARE(document.blockCount(), 1);
        QCOMPARE(blocksOf(document), (BlockList{figure, figure}));
    }

    void removingTheCharacterOfADrawnBlockRemovesIt()
    {
        QTextDocument document;
        showBlocks(document, aFigure());
        at(document, 1, 0).deleteChar();
        QVERIFY(!isProtected(document.findBlockByNumber(1)));
        QCOMPARE(plainText(blocksOf(document)), u"Before\nAfter"_s);
    }

    void aDrawnBlockIsInsertedBelowAndCanBeReplacedEachInOneStep()
    {
        const content::Figure figure{u"ab"_s, u"Town"_s, false, {}};
        QTextDocument document;
        showBlocks(document, {{content::Paragraph{plain(u"Before"_s)}}});
        QTextCursor cursor = insertDrawn(at(document, 0, 3), {figure});
        QCOMPARE(cursor.position(), document.findBlockByNumber(1).position());
        QCOMPARE(document.blockCount(), 3); // with a paragraph to go on in
        content::Figure other = figure;
        other.alt = u"Harbour"_s;
        replaceDrawn(cursor, {other});
        QCOMPARE(blocksOf(document),
                 (BlockList{{content::Paragraph{plain(u"Before"_s)}}, {other}}));
        document.undo();
        QCOMPARE(blocksOf(document)[1], Block{figure});
        document.undo();
        QCOMPARE(blocksOf(document), (BlockList{{content::Paragraph{plain(u"Before"_s)}}}));
    }

    void aRemovedDrawnBlockLeavesAnOrdinaryParagraphAndComesBackWithUndo()
    {
        QTextDocument document;
        showBlocks(document, aFigure());
        removeDrawn(at(document, 1, 0));
        const QTextBlock left = document.findBlockByNumber(1);
        QVERIFY(!isProtected(left));
        QVERIFY(!left.charFormat().hasProperty(ProtectedBlock));
        QCOMPARE(plainText(blocksOf(document)), u"Before\nAfter"_s);
        document.undo();
        QCOMPARE(blocksOf(document), aFigure());
    }

    void aParagraphThatStandsForNothingIsNeitherReplacedNorRemoved()
    {
        QTextDocument document;
        showBlocks(document, aFigure());
        replaceDrawn(at(document, 0, 0), {content::Separator()});
        removeDrawn(at(document, 0, 0));
        QCOMPARE(blocksOf(document), aFigure());
    }

    void aCopiedDrawnBlockIsASecondOne()
    {
        QTextDocument document;
        showBlocks(document, aFigure());
        QTextCursor cursor = at(document, 0, 0);
        cursor.select(QTextCursor::Document);
        const QTextDocumentFragment copy = cursor.selection();
        cursor = at(document, 2, 5);
        cursor.insertBlock();
        cursor.insertFragment(copy);
        const BlockList blocks = blocksOf(document);
        QCOMPARE(std::count_if(blocks.begin(), blocks.end(),
                               [](const Block &b) { return b.as<content::Figure>() != nullptr; }),
                 2);
    }

    void aListThatStartsDeepIsAListNonetheless()
    {
        QTextDocument document;
        QTextCursor cursor(&document);
        QTextListFormat format;
        format.setStyle(QTextListFormat::ListDisc);
        format.setIndent(4);
        cursor.insertText(u"a"_s);
        cursor.createList(format);
        cursor.insertBlock();
        cursor.insertText(u"b"_s);
        const content::List expected{false, 1, {{plain(u"a"_s)}, {plain(u"b"_s)}}};
        QCOMPARE(blocksOf(document), BlockList{{expected}});
    }
};

QTEST_MAIN(TestPageDocument)
#include "tst_pagedocument.moc"
