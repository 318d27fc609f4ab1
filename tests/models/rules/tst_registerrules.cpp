#include "rules/registerrules.h"

#include "pages/blocks.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// What the register knows: a town, a network, a project.
PageFacts facts()
{
    KnownRecord town{u"t-1"_s, u"Køge"_s, {}, u"t-1/name"_s, {}};
    KnownRecord network{u"n-1"_s,
                        u"Greater Copenhagen"_s,
                        {u"GC"_s},
                        u"n-1/name"_s,
                        {{KnownFact::Sort::Municipalities, u"n-1/towns"_s, u"85"_s, 85}}};
    KnownRecord project{
        u"p-1"_s,
        u"Land4Climate"_s,
        {},
        u"p-1/title"_s,
        {{KnownFact::Sort::End, u"p-1/end_date"_s, u"31 juli 2027"_s, 0, QDate(2027, 7, 31)},
         {KnownFact::Sort::Support, u"p-1/eu_contribution"_s, u"250 302,59 EUR"_s, 25'030'259,
          QDate(), u"EUR"_s}}};
    PageFacts facts;
    facts.ingress = u"Ingress"_s;
    facts.description = u"Description"_s;
    facts.known = {town, network, project};
    return facts;
}

BlockList page(const QString &words)
{
    return {{content::Paragraph{plain(words)}}};
}

/// The rules that have something to say, one word a finding.
QString rulesOf(const BlockList &blocks, const PageFacts &told = facts())
{
    QStringList rules;
    for (const PageFinding &finding : registerFindings(blocks, told))
        rules.append(QString::fromLatin1(finding.finding.rule));
    return rules.join(u' ');
}

content::Text mended(const BlockList &blocks, const PageFacts &told = facts())
{
    const PageFindings found = registerFindings(blocks, told);
    const BlockList after = found.empty() ? blocks : found.front().mend(blocks);
    return after.empty() ? content::Text() : after.front().as<content::Paragraph>()->text;
}

} // namespace

class TestRegisterRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNameSpeltOtherwiseIsFoundAndMendedWithTheField()
    {
        const BlockList blocks = page(u"Avtal med Köge kommun."_s);
        QCOMPARE(rulesOf(blocks), u"register-name"_s);
        const content::Text text = mended(blocks);
        QCOMPARE(plainText(text), u"Avtal med Køge kommun."_s);
        QCOMPARE(text[1].fact, u"t-1/name"_s);
        QCOMPARE(rulesOf({{content::Paragraph{text}}}), QString());
    }

    void aRightNameOrAnotherOneThatIsRightIsNone_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("right") << u"Avtal med Køge kommun."_s;
        QTest::newRow("capitals") << u"AVTAL MED KØGE."_s;
        QTest::newRow("part of a word") << u"Kögeborna är glada."_s;
        QTest::newRow("something else") << u"Koka ägg."_s;
    }
    void aRightNameOrAnotherOneThatIsRightIsNone()
    {
        QFETCH(QString, words);
        QCOMPARE(rulesOf(page(words)), QString());
        PageFacts withSwedish = facts();
        withSwedish.known[0].otherNames = {u"Köge"_s};
        QCOMPARE(rulesOf(page(u"Avtal med Köge."_s), withSwedish), QString());
    }

    void aContradictionInASentenceAboutOneRecordIsFound_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("after");
        QTest::newRow("municipalities")
            << u"Greater Copenhagen omfattar 84 kommuner i två länder."_s
            << u"Greater Copenhagen omfattar 85 kommuner i två länder."_s;
        QTest::newRow("end") << u"Land4Climate pågår till den 31 juli 2026."_s
                             << u"Land4Climate pågår till den 31 juli 2027."_s;
        QTest::newRow("iso") << u"Land4Climate slutar 2026-07-31."_s
                             << u"Land4Climate slutar 31 juli 2027."_s;
        QTest::newRow("English") << u"Land4Climate ends on 31 July 2026."_s
                                 << u"Land4Climate ends on 31 juli 2027."_s;
        QTest::newRow("amount") << u"Land4Climate får EU-stöd med 250 000 euro."_s
                                << u"Land4Climate får EU-stöd med 250 302,59 EUR."_s;
    }
    void aContradictionInASentenceAboutOneRecordIsFound()
    {
        QFETCH(QString, words);
        QFETCH(QString, after);
        QCOMPARE(rulesOf(page(words)), u"register-fact"_s);
        QCOMPARE(plainText(mended(page(words))), after);
    }

    void whatIsNotSureIsNoFinding_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("the same") << u"Greater Copenhagen omfattar 85 kommuner."_s;
        QTest::newRow("far off") << u"Greater Copenhagen omfattar 4 kommuner i Halland."_s;
        QTest::newRow("two numbers")
            << u"I Greater Copenhagen är 46 kommuner danska och 84 kommuner."_s;
        QTest::newRow("another sentence") << u"Greater Copenhagen växer. Vi är 84 kommuner."_s;
        QTest::newRow("nobody named") << u"Vi är en av 84 kommuner."_s;
        QTest::newRow("two named") << u"Greater Copenhagen och Land4Climate har 84 kommuner."_s;
        QTest::newRow("whole euro") << u"Land4Climate får EU-stöd med 250 303 euro."_s;
        QTest::newRow("other currency") << u"Land4Climate får EU-stöd med 2 800 000 kronor."_s;
        QTest::newRow("other amount") << u"Land4Climate kostar 400 000 euro."_s;
        QTest::newRow("start") << u"Land4Climate började den 1 augusti 2024."_s;
        QTest::newRow("no date") << u"Land4Climate slutar 2027-02-31."_s;
    }
    void whatIsNotSureIsNoFinding()
    {
        QFETCH(QString, words);
        QCOMPARE(rulesOf(page(words)), QString());
    }

    void aLinkNamesTheRecordToo()
    {
        const content::Text text{{.text = u"Nätverket"_s, .record = u"n-1"_s},
                                 {.text = u" har 84 kommuner."_s}};
        QCOMPARE(rulesOf({{content::Paragraph{text}}}), u"register-fact"_s);
    }

    void aFieldIsNeverContradicted()
    {
        const content::Text text{{.text = u"Greater Copenhagen har "_s},
                                 {.text = u"84"_s, .fact = u"n-1/towns"_s},
                                 {.text = u" kommuner."_s}};
        QCOMPARE(rulesOf({{content::Paragraph{text}}}), QString());
    }

    void whatWasKeptIsNotSaidAgain()
    {
        const BlockList blocks = page(u"Avtal med Köge kommun."_s);
        PageFacts told = facts();
        const PageFindings found = registerFindings(blocks, told);
        QVERIFY(!keptKey(found.front()).isEmpty());
        told.kept.insert(keptKey(found.front()));
        QCOMPARE(rulesOf(blocks, told), QString());
    }

    void aFieldThatIsGoneIsAnErrorAndBecomesText()
    {
        PageFacts told = facts();
        const content::Text text{{.text = u"Vi är "_s}, {.text = u"85"_s, .fact = u"gone/x"_s}};
        const BlockList blocks{{content::Paragraph{text}}};
        QCOMPARE(rulesOf(blocks, told), QString()); // nobody to ask
        told.factProblem = [](const QString &fact) {
            return fact == u"gone/x" ? u"It is gone."_s : QString();
        };
        QCOMPARE(rulesOf(blocks, told), u"fact-gone"_s);
        const PageFindings found = registerFindings(blocks, told);
        QCOMPARE(found.front().finding.severity, Finding::Severity::Error);
        QVERIFY(keptKey(found.front()).isEmpty());
        QCOMPARE(mended(blocks, told), plain(u"Vi är 85"_s));
    }

    void aLiveBlockThatShowsNothingIsAnErrorAndCanGo()
    {
        const BlockList blocks{{content::LiveList{u"ship"_s, {}, {}, {}}}};
        PageFacts told = facts();
        told.liveProblem = [](const content::LiveList &list) {
            return list.kind == u"ship" ? u"No ships."_s : QString();
        };
        QCOMPARE(rulesOf(blocks, told), u"live-empty"_s);
        QVERIFY(registerFindings(blocks, told).front().mend(blocks).empty());
    }
};

QTEST_APPLESS_MAIN(TestRegisterRules)
#include "tst_registerrules.moc"
