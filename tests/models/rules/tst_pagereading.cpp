#include "rules/pagereading.h"

#include "pages/blocks.h"
#include "pages/spelling.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Block paragraph(const QString &text)
{
    return {content::Paragraph{plain(text)}};
}

Block heading(int level, const QString &text)
{
    return {content::Heading{level, plain(text)}};
}

} // namespace

class TestPageReading : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theOutlineHoldsTheHeadingsWithTheirPlaces()
    {
        const content::FactBox box{plain(u"F"_s), {heading(3, u"C"_s)}};
        const PageReading reading =
            readPage({heading(2, u"A"_s), paragraph(u"b"_s), {box}}, {}, {});
        QCOMPARE(reading.outline,
                 (std::vector<OutlineEntry>{{2, u"A"_s, {{0}}}, {3, u"C"_s, {{2, 0}}}}));
    }

    void theIngressCountsAndTheLongestSentenceHasItsPlace()
    {
        const BlockList blocks{paragraph(u"Vi bor här. Det är en längre mening."_s)};
        const PageReading reading = readPage(blocks, {u"En ingress."_s, {}, {}}, {});
        QCOMPARE(reading.counts.words, 10);
        QCOMPARE(reading.counts.longestSentence, 5);
        QCOMPARE(reading.longest, (BlockPlace{{0}, 0, 12, 24}));
        const PageReading other =
            readPage(blocks, {u"En ingress med många flera ord än så."_s, {}, {}}, {});
        QVERIFY(other.longest.path.empty());
    }

    void findingsComeAlong()
    {
        QCOMPARE(readPage({}, {}, {}).findings.size(), size_t(2));
        QVERIFY(readPage({}, {u"a"_s, u"b"_s, {}}, {}).findings.empty());
    }

    void wordsAreLookedUpInTheirPassagesLanguage()
    {
        Spelling spelling;
        if (!spelling.knows(u"sv"_s) || !spelling.knows(u"en"_s))
            QSKIP("The Swedish or the English dictionary is not installed.");
        content::Text text{{.text = u"Kommunen kallas "_s},
                           {.text = u"municipality"_s, .language = u"en"_s},
                           {.text = u" och verk"_s},
                           {.text = u"samhterna"_s, .strong = true},
                           {.text = u" municipality Qvyxby verksamhterna."_s}};
        const PageReading reading =
            readPage({{content::Paragraph{text}}}, {}, {&spelling, u"sv"_s, {u"Qvyxby"_s}});
        QCOMPARE(reading.misspelt.size(), size_t(2));
        QCOMPARE(reading.misspelt[0].word, u"verksamhterna"_s);
        QCOMPARE(reading.misspelt[0].place, (BlockPlace{{0}, 0, 33, 13}));
        QVERIFY(reading.misspelt[0].suggestions.contains(u"verksamheterna"_s));
        QCOMPARE(reading.misspelt[1].word, u"municipality"_s);
        QCOMPARE(reading.misspelt[1].language, u"sv"_s);
    }

    void whatTheRegisterSaysIsNotLookedUp()
    {
        Spelling spelling;
        if (!spelling.knows(u"sv"_s))
            QSKIP("The Swedish dictionary is not installed.");
        const content::Text text{{.text = u"Leds av "_s},
                                 {.text = u"Qvyxby"_s, .fact = u"n-1/governing_body"_s},
                                 {.text = u" i verksamhterna."_s}};
        const PageReading reading =
            readPage({{content::Paragraph{text}}}, {}, {&spelling, u"sv"_s, {}});
        QCOMPARE(reading.misspelt.size(), size_t(1));
        QCOMPARE(reading.misspelt[0].place, (BlockPlace{{0}, 0, 17, 13}));
    }

    /// Beside the window, but not forever: one reading of a long page, words known or not.
    void aPageOfFiftyThousandCharactersIsReadWithinASecond()
    {
        Spelling spelling;
        BlockList blocks;
        for (int i = 0; i < 250; ++i) {
            blocks.push_back(paragraph(
                u"Kommunen bedriver olika projekt med internationell koppling, både EU-projekt "
                "och andra. Genom projekten tillförs kommunen kunskap och resurser för att nå "
                "långsiktig nytta för de olika verksamheterna %1."_s.arg(i)));
        }
        QVERIFY(plainText(blocks).size() > 50000);
        readPage(blocks, {}, {&spelling, u"sv"_s, {}});
        QElapsedTimer timer;
        timer.start();
        const PageReading reading = readPage(blocks, {}, {&spelling, u"sv"_s, {}});
        qInfo("read in %lld ms", timer.elapsed());
        QVERIFY(reading.counts.words > 5000);
        QVERIFY(timer.elapsed() < 1000);
    }
};

QTEST_GUILESS_MAIN(TestPageReading)
#include "tst_pagereading.moc"
