#include "pages/lix.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestLix : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // Counted by hand: 7 + 10 words in 2 sentences; long are Kristianstads, kommuns, Rendsburg,
    // Tyskland, samarbetsavtal, Danmark: 17 / 2 + 100 × 6 / 17 = 43.8.
    void aKnownTextHasItsLix()
    {
        const Readability counts =
            readability(u"Kristianstads kommuns vänort är Rendsburg i Tyskland. Vi har även "
                        "ett samarbetsavtal med Köge kommun i Danmark."_s);
        QCOMPARE(counts.words, 17);
        QCOMPARE(counts.sentences, 2);
        QCOMPARE(counts.longWords, 6);
        QCOMPARE(counts.longestSentence, 10);
        QCOMPARE(counts.lix(), std::optional(44));
    }

    void eachSentenceKnowsWhereItStands()
    {
        const QString text = u"  Vi bor här.  Kom nu!\nRubrik utan punkt\n – \n"_s;
        const std::vector<Sentence> found = sentencesOf(text);
        QCOMPARE(found.size(), size_t(3));
        QCOMPARE(text.mid(found[0].start, found[0].length), u"Vi bor här."_s);
        QCOMPARE(found[0].words, 3);
        QCOMPARE(text.mid(found[1].start, found[1].length), u"Kom nu!"_s);
        QCOMPARE(text.mid(found[2].start, found[2].length), u"Rubrik utan punkt"_s);
        QVERIFY(sentencesOf(QString()).empty());
    }

    void aTextWithoutWordsHasNoLix()
    {
        QCOMPARE(readability(QString()).lix(), std::nullopt);
        QCOMPARE(readability(u" – \n ..."_s).lix(), std::nullopt);
    }

    void abbreviationsAndTimesDoNotEndASentence()
    {
        QCOMPARE(readability(u"Öppet t.ex. till kl. 16.30 på fredagar."_s).sentences, 1);
        QCOMPARE(readability(u"Vi bor här (t.ex. du). ”Ja!” Kom nu!"_s).sentences, 3);
    }

    void aLineIsASentenceOfItsOwn()
    {
        const Readability counts = readability(u"Rubrik\nFörsta punkten\nAndra punkten"_s);
        QCOMPARE(counts.sentences, 3);
        QCOMPARE(counts.words, 5);
    }

    void lettersAreCountedNotPunctuation()
    {
        QCOMPARE(readability(u"(vänort) EU:s, staden!"_s).longWords, 0);
        QCOMPARE(readability(u"EU-projekt vänorter"_s).longWords, 2);
    }

    void theLevelsHaveTheirCustomaryBounds()
    {
        QCOMPARE(readingLevel(29), ReadingLevel::VeryEasy);
        QCOMPARE(readingLevel(30), ReadingLevel::Easy);
        QCOMPARE(readingLevel(40), ReadingLevel::Medium);
        QCOMPARE(readingLevel(59), ReadingLevel::Hard);
        QCOMPARE(readingLevel(60), ReadingLevel::VeryHard);
    }
};

QTEST_GUILESS_MAIN(TestLix)
#include "tst_lix.moc"
