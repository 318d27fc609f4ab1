#include "rules/textrules.h"

#include "pages/blocks.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Block paragraph(const QString &text, bool strong = false)
{
    content::Run run{.text = text, .strong = strong};
    return {content::Paragraph{{std::move(run)}}};
}

/// A sentence of \a count words.
QString sentence(int count)
{
    return u"Ord"_s + u" ord"_s.repeated(count - 1) + u'.';
}

QString wordsAt(const BlockList &blocks, const BlockPlace &place)
{
    return plainText(*textsOf(*blockAt(blocks, place.path))[size_t(place.text)])
        .mid(place.start, place.length);
}

} // namespace

class TestTextRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSentenceOfMoreThanFortyWordsIsAFinding()
    {
        const BlockList blocks{paragraph(u"Kort. "_s + sentence(41) + u" Slut."_s)};
        const PageFindings found = longSentences(blocks);
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(wordsAt(blocks, found[0].place), sentence(41));
        QVERIFY(found[0].finding.message.contains(u"41"_s));
        QVERIFY(longSentences({paragraph(sentence(40) + u' ' + sentence(40))}).empty());
    }

    void aPassageInCapitalsIsWrittenInSmallLetters()
    {
        const BlockList blocks{paragraph(u"Nu. VIKTIGT MEDDELANDE OM EU: läs detta"_s)};
        const PageFindings found = capitals(blocks);
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(wordsAt(blocks, found[0].place), u"VIKTIGT MEDDELANDE OM EU:"_s);
        QCOMPARE(plainText(found[0].mend(blocks)), u"Nu. Viktigt meddelande om eu: läs detta"_s);
    }

    void abbreviationsAreNotCapitals()
    {
        for (const QString &words : {u"EU FN OECD SKR"_s, u"INTERREG är ett program"_s,
                                     u"Kristianstad Lund"_s, u"1 2 3"_s})
            QVERIFY2(capitals({paragraph(words)}).empty(), qPrintable(words));
    }

    void aParagraphThatIsStrongAsAWholeIsMadePlain()
    {
        const BlockList blocks{paragraph(u"Allt här är fetstilt."_s, true)};
        const PageFindings found = strongParagraphs(blocks);
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found[0].mend(blocks), BlockList{paragraph(u"Allt här är fetstilt."_s)});
    }

    void strongWordsAndPretendHeadingsAreNotStrongParagraphs()
    {
        const content::Text some{{.text = u"Allt"_s, .strong = true}, {.text = u" annat"_s}};
        QVERIFY(strongParagraphs({{content::Paragraph{some}}}).empty());
        QVERIFY(strongParagraphs({paragraph(u"Rubrik"_s, true), paragraph(u"a"_s)}).empty());
        QVERIFY(strongParagraphs({paragraph(u" "_s)}).empty());
    }
};

QTEST_GUILESS_MAIN(TestTextRules)
#include "tst_textrules.moc"
