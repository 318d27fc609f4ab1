#include "models/pages/randomblocks.h"
#include "pages/documentplace.h"
#include "pages/drawnblock.h"
#include "pages/factbox.h"
#include "pages/pageformat.h"
#include "pages/pageinsert.h"
#include "pages/pagequote.h"
#include "pages/pagetable.h"
#include "pages/pastedblocks.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Block paragraph(const QString &words)
{
    return {content::Paragraph{plain(words)}};
}

Block box(const QString &title, const BlockList &blocks)
{
    return {content::FactBox{plain(title), blocks}};
}

/// Before, a box "Facts" with the paragraphs One and Two, After.
BlockList page()
{
    return {paragraph(u"Before"_s), box(u"Facts"_s, {paragraph(u"One"_s), paragraph(u"Two"_s)}),
            paragraph(u"After"_s)};
}

QTextCursor at(QTextDocument &document, const QString &words)
{
    QTextCursor cursor = document.find(words);
    cursor.clearSelection();
    cursor.movePosition(QTextCursor::EndOfBlock);
    return cursor;
}

const BlockList &inside(const BlockList &blocks)
{
    return blocks[1].as<content::FactBox>()->blocks;
}

} // namespace

class TestFactBox : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aBoxIsWrittenInTheTextAsItsTitleAndItsBlocks()
    {
        QTextDocument document;
        showBlocks(document, page());
        QCOMPARE(document.blockCount(), 5);
        QVERIFY(isFactBoxTitle(document.findBlockByNumber(1)));
        QVERIFY(!isProtected(document.findBlockByNumber(2)));
        QVERIFY(factBoxOf(document.findBlockByNumber(3)) != 0);
        QCOMPARE(factBoxOf(document.findBlockByNumber(4)), 0);
        QCOMPARE(firstOfFactBox(document.findBlockByNumber(3)), document.findBlockByNumber(1));
        QCOMPARE(lastOfFactBox(document.findBlockByNumber(1)), document.findBlockByNumber(3));
        QCOMPARE(blocksOf(document), page());
    }

    void boxesWithEveryKindOfBlockAndNextToEachOtherComeBack()
    {
        const content::Table table{plain(u"Years"_s), true, false, {{{plain(u"2027"_s)}}}};
        const content::List list{false, 1, {{plain(u"a"_s), {}}, {plain(u"b"_s), {}}}};
        const BlockList blocks{
            box(u"A"_s, {{table}}),
            box(u"B"_s, {{content::Quote{plain(u"w"_s), plain(u"s"_s)}}, {list}}),
            box({}, {{content::Figure{u"ab"_s, u"alt"_s, false, {}}}}),
            box(u"D"_s, {{content::Separator()}, {table}, {table}}),
            {list},
            box(u"E"_s, {})};
        QTextDocument document;
        showBlocks(document, blocks);
        QCOMPARE(toJson(blocksOf(document)), toJson(blocks));
        QVERIFY(factBoxOf(document.find(u"2027"_s).block()) != 0);
    }

    void whateverIsDoneInsideABoxStaysInside()
    {
        using Act = std::function<void(QTextCursor)>;
        const Act acts[] = {
            [](const QTextCursor &c) { setHeadingLevel(c, 3); },
            [](const QTextCursor &c) { setListKind(c, ListKind::Numbered); },
            [](const QTextCursor &c) { setQuote(c, QuotePart::Words); },
            [](const QTextCursor &c) { insertTable(c, 2, 2); },
            [](const QTextCursor &c) { insertSeparator(c); },
            [](const QTextCursor &c) {
                insertDrawn(c, {content::Figure{u"ab"_s, u"a"_s, false, {}}});
            },
            [](QTextCursor c) {
                pasteBlocks(c, {Block{content::Heading{2, plain(u"H"_s)}}});
            },
            [](QTextCursor c) { c.insertBlock(), c.insertText(u"Three"_s); },
            [](QTextCursor c) { pasteBlocks(c, {box(u"Inner"_s, {paragraph(u"i"_s)})}); }};
        for (const Act &act : acts) {
            for (const QString &words : {u"One"_s, u"Two"_s}) {
                QTextDocument document;
                showBlocks(document, page());
                act(at(document, words));
                const BlockList now = blocksOf(document);
                QCOMPARE(now.size(), 3U);
                QVERIFY(toJson(inside(now)) != toJson(inside(page())));
                QCOMPARE(now[0], page()[0]);
                QCOMPARE(now[2], page()[2]);
                QCOMPARE(plainText(now[1].as<content::FactBox>()->title), u"Facts"_s);
                document.undo();
                QCOMPARE(blocksOf(document), page());
            }
        }
    }

    void theStyleOfATitleIsItsOwn()
    {
        QTextDocument document;
        showBlocks(document, page());
        setHeadingLevel(at(document, u"Facts"_s), 2);
        setListKind(at(document, u"Facts"_s), ListKind::Bulleted);
        QCOMPARE(blocksOf(document), page());
    }

    void anEmptyBoxIsInsertedWithRoomBehindIt()
    {
        QTextDocument document;
        showBlocks(document, {paragraph(u"Before"_s)});
        QTextCursor title = insertFactBox(at(document, u"Before"_s));
        QVERIFY(isFactBoxTitle(title.block()));
        QCOMPARE(factBoxOf(document.lastBlock()), 0);
        title.insertText(u"Facts"_s);
        title.movePosition(QTextCursor::NextBlock);
        title.insertText(u"One"_s);
        QCOMPARE(blocksOf(document),
                 (BlockList{paragraph(u"Before"_s), box(u"Facts"_s, {paragraph(u"One"_s)})}));
        insertFactBox(title); // a box holds no other
        QCOMPARE(blocksOf(document).size(), 2U);
    }

    void aSelectionIsPutIntoABoxAndTakenOutAgain()
    {
        const content::Table table{{}, true, false, {{{plain(u"2027"_s)}}}};
        const BlockList before{paragraph(u"a"_s), paragraph(u"b"_s), {table}, paragraph(u"c"_s)};
        QTextDocument document;
        showBlocks(document, before);
        QTextCursor cursor = at(document, u"b"_s);
        cursor.setPosition(at(document, u"2027"_s).position(), QTextCursor::KeepAnchor);
        QTextCursor title = insertFactBox(cursor);
        title.insertText(u"T"_s);
        QCOMPARE(toJson(blocksOf(document)),
                 toJson({paragraph(u"a"_s), box(u"T"_s, {paragraph(u"b"_s), {table}}),
                         paragraph(u"c"_s)}));
        removeFactBox(at(document, u"2027"_s));
        QCOMPARE(toJson(blocksOf(document)),
                 toJson({paragraph(u"a"_s),
                         paragraph(u"T"_s),
                         paragraph(u"b"_s),
                         {table},
                         paragraph(u"c"_s)}));
        document.undo();
        document.undo();
        document.undo();
        QCOMPARE(toJson(blocksOf(document)), toJson(before));
    }

    void onlyTheLastParagraphLeavesABox()
    {
        QTextDocument document;
        showBlocks(document, page());
        QVERIFY(leaveFactBox(at(document, u"One"_s)).isNull());
        QVERIFY(leaveFactBox(at(document, u"Facts"_s)).isNull());
        QVERIFY(leaveFactBox(at(document, u"After"_s)).isNull());
        QVERIFY(!leaveFactBox(at(document, u"Two"_s)).isNull());
        QCOMPARE(inside(blocksOf(document)).size(), 1U);
    }

    void aTableStaysInTheBoxThatIsLeftBehindIt()
    {
        const content::Table table{{}, true, false, {{{plain(u"2027"_s)}}}};
        QTextDocument document;
        const BlockList blocks{paragraph(u"a"_s), box(u"T"_s, {{table}})};
        showBlocks(document, blocks);
        QTextCursor cursor = leaveFactBox(QTextCursor(document.lastBlock()));
        QVERIFY(!cursor.isNull());
        cursor.insertText(u"behind"_s);
        BlockList wanted = blocks;
        wanted.push_back(paragraph(u"behind"_s));
        QCOMPARE(toJson(blocksOf(document)), toJson(wanted));
    }

    void aListBehindABoxIsAnotherList()
    {
        const content::List list{true, 1, {{plain(u"a"_s), {}}}};
        QTextDocument document;
        showBlocks(document, {box(u"T"_s, {{list}}), paragraph(u"b"_s)});
        setListKind(at(document, u"b"_s), ListKind::Numbered);
        QVERIFY(at(document, u"a"_s).currentList() != at(document, u"b"_s).currentList());
    }

    void theLastParagraphOfABoxAloneHasRoomBelowThatEndsIt()
    {
        QTextDocument document;
        showBlocks(document, page());
        fitFactBoxes(document);
        const auto room = [&](const QString &words) {
            return at(document, words).blockFormat().bottomMargin();
        };
        const qreal usual = room(u"One"_s);
        QVERIFY(room(u"Two"_s) > usual);
        QTextCursor cursor = at(document, u"Two"_s);
        cursor.insertBlock();
        cursor.insertText(u"Three"_s);
        fitFactBoxes(document);
        QCOMPARE(room(u"Two"_s), usual);
        QVERIFY(room(u"Three"_s) > usual);
        removeFactBox(cursor);
        QCOMPARE(room(u"Three"_s), usual);
        QCOMPARE(room(u"After"_s), usual);
    }

    void tablesInBoxesHaveRoomAtTheirSides()
    {
        const content::Table table{{}, true, false, {{{plain(u"2027"_s)}}}};
        QTextDocument document;
        showBlocks(document, {box(u"T"_s, {{table}}), {table}});
        fitFactBoxes(document);
        std::vector<qreal> margins;
        for (const QTextFrame *frame : document.rootFrame()->childFrames())
            margins.push_back(frame->frameFormat().leftMargin());
        std::ranges::sort(margins);
        QCOMPARE(margins.size(), 2U);
        QCOMPARE(margins[0], 0.0);
        QVERIFY(margins[1] > 0);
        QCOMPARE(blocksOf(document).size(), 2U);
    }

    void aPlaceInABoxIsFoundAndMended()
    {
        QTextDocument document;
        showBlocks(document, page());
        const QTextCursor cursor = cursorAt(document, page(), {{1, 1}, 0, 0, 3});
        QCOMPARE(cursor.selectedText(), u"Two"_s);
        QCOMPARE(cursorAt(document, page(), {{2}, 0, 0, 0}).selectedText(), u"After"_s);
        QCOMPARE(cursorAt(document, page(), {{1}, 0, 0, 0}).selectedText(), u"Facts"_s);
        BlockList wanted = page();
        std::get<content::FactBox>(wanted[1].value).blocks[1] = paragraph(u"Three"_s);
        replaceBlocks(document, page(), wanted);
        QCOMPARE(blocksOf(document), wanted);
        document.undo();
        QCOMPARE(blocksOf(document), page());
        replaceBlocks(document, page(), {page()[0], page()[2]});
        QCOMPARE(blocksOf(document), (BlockList{page()[0], page()[2]}));
    }
};

QTEST_MAIN(TestFactBox)
#include "tst_factbox.moc"
