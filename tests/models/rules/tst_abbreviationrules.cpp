#include "rules/abbreviationrules.h"
#include "rules/pageregister.h"

#include "pages/blocks.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Block paragraph(const QString &text)
{
    return {content::Paragraph{plain(text)}};
}

PageFacts facts()
{
    PageRegister known;
    known.shortNames = {{u"SKR"_s, u"Sveriges Kommuner och Regioner"_s}};
    known.names = {u"BSR"_s};
    PageFacts facts;
    facts.registered = std::make_shared<PageRegister>(known);
    return facts;
}

/// The abbreviations that \a blocks do not explain.
QStringList unexplained(const BlockList &blocks)
{
    QStringList words;
    for (const PageFinding &found : unexplainedAbbreviations(blocks, facts())) {
        BlockList copy = blocks;
        words += plainText(*textAt(copy, found.place)).mid(found.place.start, found.place.length);
    }
    return words;
}

} // namespace

class TestAbbreviationRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anAbbreviationThatIsNeverExplainedIsPointedOutOnce()
    {
        QCOMPARE(
            unexplained({paragraph(u"Vi söker medel ur ESF och KLIMP:s fond. ESF är stort."_s)}),
            (QStringList{u"ESF"_s, u"KLIMP"_s}));
    }

    void goodTextIsLeftAlone_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"Medel ur Europeiska socialfonden (ESF). ESF är en fond.",
              "ESF (Europeiska socialfonden) ger medel.", "Fonden ESF, som står för något, finns.",
              "EU-projekt, EU:s och FN i USA kostar 100 SEK.", "Ärende KS 2023/117 och KS 2024/1.",
              "Kapitel IV och XII.", "URBACT IV och LIFE IP RICH WATERS.", "Projektet BSR pågår.",
              "VIKTIGT MEDDELANDE TILL ALLA", "Interreg ÖKS2 och B2B.", "Se www.ESF.se och A4.",
              "Ring TEL 044.", "En vanlig mening."})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void goodTextIsLeftAlone()
    {
        QFETCH(QString, text);
        QCOMPARE(unexplained({paragraph(text)}), QStringList());
    }

    void aMarkAnywhereInThePageExplains()
    {
        const content::Text marked{
            {.text = u"ESF"_s, .abbreviation = u"Europeiska socialfonden"_s}};
        QCOMPARE(unexplained({paragraph(u"Ur ESF."_s), {content::Paragraph{marked}}}),
                 QStringList());
    }

    void aPassageInAnotherLanguageIsNotJudged()
    {
        const content::Text foreign{{.text = u"funded by ESF"_s, .language = u"en"_s}};
        QCOMPARE(unexplained({{content::Paragraph{foreign}}}), QStringList());
    }

    void whatTheRegisterKnowsIsTheMend()
    {
        const BlockList blocks{paragraph(u"Vi är med i SKR nu."_s)};
        const PageFindings found = unexplainedAbbreviations(blocks, facts());
        QCOMPARE(found.size(), size_t(1));
        QVERIFY(found[0].mendLabel.contains(u"Sveriges Kommuner och Regioner"_s));
        const BlockList better = found[0].mend(blocks);
        QCOMPARE(plainText(better), plainText(blocks));
        QCOMPARE(unexplained(better), QStringList());
        QCOMPARE(found[0].mend({paragraph(u"Något annat."_s)}),
                 BlockList{paragraph(u"Något annat."_s)});
    }
};

QTEST_APPLESS_MAIN(TestAbbreviationRules)
#include "tst_abbreviationrules.moc"
