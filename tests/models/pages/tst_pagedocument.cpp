#include "models/pages/randomblocks.h"
#include "pages/pagedocument.h"

#include <QTest>
#include <QTextCursor>
#include <QTextDocumentFragment>
#include <QTextList>

using namespace Qt::StringLiterals;

namespace {

BlockList aTable()
{
    content::Table table{plain(u"Partners"_s)};
    table.rows = {{{plain(u"Name"_s)}}};
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
        for (int i = 0; i < 2000; ++i) {
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

    void aTableStandsAsALineThatNamesItAndIsNotTypedIn()
    {
        QTextDocument document;
        showBlocks(document, aTable());
        const QTextBlock block = document.findBlockByNumber(1);
        QCOMPARE(block.text(), u"Table: Partners"_s);
        QVERIFY(isProtected(block));
        QVERIFY(!isProtected(block.previous()));
        QVERIFY(!isProtected(block.next()));
    }

    void typingInAProtectedLineLosesNeitherTheTableNorTheWords()
    {
        QTextDocument document;
        showBlocks(document, aTable());
        at(document, 1, 15).insertText(u" more"_s);
        BlockList expected = aTable();
        expected.insert(expected.begin() + 2, {content::Paragraph{plain(u" more"_s)}});
        QCOMPARE(blocksOf(document), expected);
    }

    void splittingAProtectedLineKeepsOneTable()
    {
        for (const int column : {0, 5, 15}) {
            QTextDocument document;
            showBlocks(document, aTable());
            at(document, 1, column).insertBlock();
            QCOMPARE(blocksOf(document), aTable());
        }
    }

    void removingAProtectedLineRemovesTheTable()
    {
        QTextDocument document;
        showBlocks(document, aTable());
        QTextCursor cursor = at(document, 1, 0);
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
        QCOMPARE(plainText(blocksOf(document)), u"Before\nAfter"_s);
    }

    void aCopiedProtectedLineIsASecondTable()
    {
        QTextDocument document;
        showBlocks(document, aTable());
        QTextCursor cursor = at(document, 0, 0);
        cursor.select(QTextCursor::Document);
        const QTextDocumentFragment copy = cursor.selection();
        cursor = at(document, 2, 5);
        cursor.insertBlock();
        cursor.insertFragment(copy);
        const BlockList blocks = blocksOf(document);
        QCOMPARE(std::count_if(blocks.begin(), blocks.end(),
                               [](const Block &b) { return b.as<content::Table>() != nullptr; }),
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
