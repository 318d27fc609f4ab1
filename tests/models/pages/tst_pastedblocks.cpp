#include "models/pages/randomblocks.h"
#include "pages/pageformat.h"
#include "pages/pastedblocks.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Block paragraph(const QString &words)
{
    return Block{content::Paragraph{plain(words)}};
}

/// The page after \a pasted was put at \a place of it, counted in characters.
BlockList after(const BlockList &page, int place, const BlockList &pasted)
{
    QTextDocument document;
    showBlocks(document, page);
    QTextCursor cursor(&document);
    cursor.setPosition(place);
    pasteBlocks(cursor, pasted);
    cursor.insertText(u"|"_s); // where writing goes on
    return blocksOf(document);
}

} // namespace

class TestPastedBlocks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aParagraphGoesOnInTheSentence()
    {
        const BlockList wanted{paragraph(u"We all| work"_s)};
        QCOMPARE(after({paragraph(u"We work"_s)}, 2, {paragraph(u" all"_s)}), wanted);
    }

    void wordsInAHeadingAreOfTheHeading()
    {
        const BlockList page{Block{content::Heading{2, plain(u"Aims"_s)}}};
        const BlockList wanted{Block{content::Heading{2, plain(u"Aims now|"_s)}}};
        QCOMPARE(after(page, 4, {paragraph(u" now"_s)}), wanted);
    }

    void blocksPartTheParagraphTheyArePutIn()
    {
        const Block heading{content::Heading{3, plain(u"New"_s)}};
        const BlockList wanted{paragraph(u"We"_s), heading, paragraph(u"more|"_s),
                               paragraph(u" work"_s)};
        QCOMPARE(after({paragraph(u"We work"_s)}, 2, {heading, paragraph(u"more"_s)}), wanted);
    }

    void theFirstOfSeveralParagraphsGoesOnInTheSentence()
    {
        const BlockList wanted{paragraph(u"We all"_s), paragraph(u"more|"_s),
                               paragraph(u" work"_s)};
        QCOMPARE(after({paragraph(u"We work"_s)}, 2, {paragraph(u" all"_s), paragraph(u"more"_s)}),
                 wanted);
    }

    void anEmptyPageBecomesWhatIsPasted()
    {
        const Block heading{content::Heading{3, plain(u"New"_s)}};
        const BlockList wanted{heading, paragraph(u"more|"_s)};
        QCOMPARE(after({}, 0, {heading, paragraph(u"more"_s)}), wanted);
    }

    void aCellTakesTheWordsAlone()
    {
        const content::Table table{{}, true, false, {{{plain(u"Year"_s)}}, {{plain(u"2027"_s)}}}};
        QTextDocument document;
        showBlocks(document, {Block{table}});
        QTextCursor cursor = document.find(u"2027"_s);
        cursor.clearSelection();
        pasteBlocks(cursor, {Block{content::Heading{2, plain(u"A"_s)}}, paragraph(u"b"_s)});
        content::Table wanted = table;
        wanted.rows[1][0].text = plain(u"2027A\nb"_s);
        QCOMPARE(blocksOf(document), BlockList{Block{wanted}});
    }

    void partOfAParagraphIsCopiedAsWords()
    {
        QTextDocument document;
        showBlocks(document, {Block{content::Heading{2, plain(u"Our aims"_s)}}});
        const QTextCursor chosen = document.find(u"aims"_s);
        QCOMPARE(chosenBlocks(chosen), BlockList{paragraph(u"aims"_s)});
        QCOMPARE(chosenBlocks(QTextCursor(&document)), BlockList());
    }

    /// Any page can be pasted anywhere in any other: all words are there, and one undo takes it
    /// back.
    void noWordIsLostWhereverItIsPasted()
    {
        RandomBlocks pages(23);
        for (int round = 0; round < 500; ++round) {
            const BlockList page = normalised(pages.page());
            const BlockList pasted = normalised(pages.page());
            QTextDocument document;
            showBlocks(document, page);
            QTextCursor cursor(&document);
            cursor.setPosition(int(unsigned(round * 7919) % unsigned(document.characterCount())));
            if (isProtected(cursor.block()))
                continue;
            pasteBlocks(cursor, pasted);
            const BlockList now = blocksOf(document);
            const qsizetype before = letters(page) + letters(pasted);
            QVERIFY2(letters(now) == before, qPrintable(toJson(now)));
            document.undo();
            QCOMPARE(toJson(blocksOf(document)), toJson(page));
        }
    }

private:
    static qsizetype letters(const BlockList &blocks)
    {
        const QString text = plainText(blocks);
        return std::count_if(text.begin(), text.end(),
                             [](QChar c) { return c.isLetterOrNumber(); });
    }
};

QTEST_MAIN(TestPastedBlocks)
#include "tst_pastedblocks.moc"
