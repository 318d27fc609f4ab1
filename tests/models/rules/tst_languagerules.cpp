#include "rules/languagerules.h"

#include "pages/blocks.h"
#include "pages/spelling.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Block paragraph(const QString &text)
{
    return {content::Paragraph{plain(text)}};
}

} // namespace

class TestLanguageRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        if (!m_spelling.knows(u"sv"_s) || !m_spelling.knows(u"en"_s))
            QSKIP("The Swedish or the English dictionary is not installed.");
    }

    void englishSentencesInASwedishPageAreOneFindingWithItsMend()
    {
        const BlockList blocks{
            paragraph(u"Så här säger de. We work together with our neighbours. It makes "
                      "the whole region stronger. Det tycker vi också."_s)};
        const PageFindings found = unmarkedLanguages(blocks, with(u"sv"_s));
        QCOMPARE(found.size(), size_t(1));
        QVERIFY(found[0].mendLabel.contains(u"English"_s));
        const BlockList better = found[0].mend(blocks);
        const content::Text &text = better[0].as<content::Paragraph>()->text;
        QCOMPARE(text.size(), size_t(3));
        QCOMPARE(text[1].language, u"en"_s);
        QCOMPARE(text[1].text,
                 u"We work together with our neighbours. It makes the whole region stronger."_s);
        QVERIFY(unmarkedLanguages(better, with(u"sv"_s)).empty());
    }

    void whatIsNotSureIsLeftAlone_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"Vi deltar i projektet Supported by Nature, som leds av Helsingfors.",
              "Supported by Nature", "Greater Copenhagen Committee", "Welcome to us",
              "Kommunen bedriver olika projekt med internationell koppling, både EU-projekt och "
              "andra.",
              "Kristianstads kommun, Region Hovedstaden och Region Sjælland.",
              "Läs mer om Interreg Baltic Sea Region och European Urban Initiative.",
              "qwe rty uio pas dfg hjk", "Vi sa yes we can och gick hem till alla andra."})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void whatIsNotSureIsLeftAlone()
    {
        QFETCH(QString, text);
        QVERIFY(unmarkedLanguages({paragraph(text)}, with(u"sv"_s)).empty());
    }

    void aMarkedPassageIsLeftAlone()
    {
        const content::Text marked{
            {.text = u"We work together with our neighbours."_s, .language = u"en"_s}};
        QVERIFY(unmarkedLanguages({{content::Paragraph{marked}}}, with(u"sv"_s)).empty());
    }

    void theFindingComesWithTheReadingBeforeWhatConcernsTheWholePage()
    {
        const PageReading reading = readPage(
            {paragraph(u"We work together with our closest neighbours."_s)}, {}, with(u"sv"_s));
        QCOMPARE(reading.findings.size(), size_t(3));
        QCOMPARE(QLatin1StringView(reading.findings[0].finding.rule), "language"_L1);
        QVERIFY(reading.misspelt.empty()); // its words are not misspelt besides
    }

private:
    PageSpelling with(const QString &language) { return {&m_spelling, language, {}}; }

    Spelling m_spelling;
};

QTEST_GUILESS_MAIN(TestLanguageRules)
#include "tst_languagerules.moc"
