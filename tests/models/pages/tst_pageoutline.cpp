#include "pages/pageoutline.h"

#include "pages/pageformat.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// A page of headings of these levels; 0 is a paragraph.
BlockList page(std::initializer_list<int> levels)
{
    BlockList blocks;
    for (const int level : levels) {
        if (level == 0)
            blocks.push_back({content::Paragraph{plain(u"Text"_s)}});
        else
            blocks.push_back({content::Heading{level, plain(u"Rubrik"_s)}});
    }
    return blocks;
}

QList<int> levels(const QTextDocument &document)
{
    QList<int> found;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        found += headingLevel(block);
    return found;
}

QTextCursor at(QTextDocument &document, int number)
{
    return QTextCursor(document.findBlockByNumber(number));
}

} // namespace

class TestPageOutline : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFirstHeadingIsOnLevelTwo()
    {
        QTextDocument document;
        showBlocks(document, page({0, 0}));
        setOutlineLevel(at(document, 0), 5);
        QCOMPARE(levels(document), (QList<int>{2, 0}));
        setOutlineLevel(at(document, 1), 3);
        QCOMPARE(levels(document), (QList<int>{2, 3}));
    }

    void aLevelThatFitsIsGivenAsAsked()
    {
        QTextDocument document;
        showBlocks(document, page({2, 3, 4, 0}));
        for (const int level : {2, 3, 4, 5}) {
            setOutlineLevel(at(document, 3), level);
            QCOMPARE(levels(document).last(), level);
        }
        setOutlineLevel(at(document, 3), 6);
        QCOMPARE(levels(document).last(), 5);
    }

    void headingsBelowOneThatGoesAreRaised()
    {
        QTextDocument document;
        showBlocks(document, page({2, 3, 4, 4, 2, 3}));
        setOutlineLevel(at(document, 1), 0);
        QCOMPARE(levels(document), (QList<int>{2, 0, 3, 4, 2, 3}));
        document.undo(); // at once
        QCOMPARE(levels(document), (QList<int>{2, 3, 4, 4, 2, 3}));
    }

    void severalParagraphsBecomeHeadingsOfOneLevel()
    {
        QTextDocument document;
        showBlocks(document, page({2, 0, 0, 3}));
        QTextCursor both = at(document, 1);
        both.setPosition(document.findBlockByNumber(2).position(), QTextCursor::KeepAnchor);
        setOutlineLevel(both, 6);
        QCOMPARE(levels(document), (QList<int>{2, 3, 3, 3}));
    }

    void anEmptyHeadingIsNothingToBeBelowOf()
    {
        QTextDocument document;
        showBlocks(document, page({2, 0, 0}));
        QTextCursor empty = at(document, 1);
        empty.select(QTextCursor::BlockUnderCursor);
        setOutlineLevel(at(document, 1), 3);
        empty = at(document, 1);
        empty.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        empty.removeSelectedText();
        QCOMPARE(deepestLevelAt(document.findBlockByNumber(2)), 3);
    }

    void aGapThatARemovalLeavesIsClosedInTheSameStep()
    {
        QTextDocument document;
        showBlocks(document, page({2, 3, 4, 0}));
        QTextCursor gone = at(document, 1);
        gone.movePosition(QTextCursor::NextBlock, QTextCursor::KeepAnchor);
        gone.removeSelectedText();
        closeOutlineGap(document, gone.position());
        QCOMPARE(levels(document), (QList<int>{2, 3, 0}));
        document.undo();
        QCOMPARE(levels(document), (QList<int>{2, 3, 4, 0}));
    }

    void whatFitsIsLeftAlone()
    {
        QTextDocument document;
        showBlocks(document, page({2, 2, 3, 0, 6}));
        closeOutlineGap(document, document.findBlockByNumber(1).position());
        QCOMPARE(levels(document), (QList<int>{2, 2, 3, 0, 6})); // an older fault is a finding
        QVERIFY(!document.isUndoAvailable());
    }

    void whatIsPastedFitsBelowTheHeadingBefore()
    {
        QCOMPARE(fittedBelow(page({4, 6, 0, 2}), 1), page({2, 3, 0, 2}));
        QCOMPARE(fittedBelow(page({4, 6, 0, 2}), 3), page({4, 5, 0, 2}));
        QCOMPARE(fittedBelow(page({2, 3}), 6), page({2, 3}));
    }
};

QTEST_MAIN(TestPageOutline)
#include "tst_pageoutline.moc"
