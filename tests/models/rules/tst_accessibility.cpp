#include "rules/accessibility.h"
#include "rules/linkrules.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Block heading(int level, const QString &text)
{
    return {content::Heading{level, plain(text)}};
}

Block link(const QString &text, const QString &href)
{
    const content::Text run{{.text = text, .href = href}};
    return {content::Paragraph{run}};
}

QString rulesOf(const BlockList &blocks)
{
    QStringList rules;
    for (const Finding &finding : accessibility(blocks))
        rules += QString::fromLatin1(finding.rule) + u'@' + QString::number(finding.block);
    return rules.join(u' ');
}

} // namespace

class TestAccessibility : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aGoodPageHasNoFindings()
    {
        content::Table table{plain(u"Orter"_s)};
        table.rows = {{{plain(u"Ort"_s)}}};
        Page page;
        page.description = u"Vänorter"_s;
        page.content = toJson({heading(2, u"Vänorter"_s),
                               heading(3, u"Rendsburg"_s),
                               heading(2, u"Avtal"_s),
                               link(u"Rendsburgs webbplats"_s, u"https://rendsburg.de"_s),
                               {table},
                               {content::Figure{u"ab"_s, u"Karta"_s, false, {}}},
                               {content::Figure{u"ab"_s, {}, true, {}}}});
        QVERIFY(accessibility(page).empty());
    }

    void aSkippedHeadingLevelIsAFindingThatNamesTheRightOne()
    {
        QCOMPARE(rulesOf({heading(3, u"A"_s)}), u"heading-level@0"_s);
        QCOMPARE(rulesOf({heading(2, u"A"_s), heading(4, u"B"_s)}), u"heading-level@1"_s);
        QVERIFY(
            accessibility({heading(2, u"A"_s), heading(4, u"B"_s)})[0].message.contains(u"3"_s));
        QCOMPARE(rulesOf({heading(2, u"A"_s), heading(3, u"B"_s), heading(2, u"C"_s)}), QString());
    }

    void anEmptyHeadingIsAFinding()
    {
        QCOMPARE(rulesOf({heading(2, u" "_s)}), u"heading-empty@0"_s);
    }

    void unclearLinkTextIsAFindingInEverySpelling_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("unclear");
        for (const QString &text : {u"läs mer"_s, u"Läs mer »"_s, u"KLICKA HÄR!"_s, u"här"_s,
                                    u"Read more…"_s, u"  here "_s, u"https://keep.eu/x"_s,
                                    u"www.kristianstad.se"_s, u"læs mere"_s, u"→ mehr"_s})
            QTest::newRow(qPrintable(text)) << text << true;
        for (const QString &text : {u"Läs mer om Rendsburg"_s, u"Härnösand"_s, u"keep.eu"_s,
                                    u"namn@example.org"_s, u"Strategin (PDF)"_s})
            QTest::newRow(qPrintable(text)) << text << false;
    }
    void unclearLinkTextIsAFindingInEverySpelling()
    {
        QFETCH(const QString, text);
        QTEST(isUnclearLinkText(text), "unclear");
        QTEST(!accessibility({link(text, u"#a"_s)}).empty(), "unclear");
    }

    void aLinkInSeveralRunsIsJudgedAsOne()
    {
        const content::Text text{{.text = u"Läs mer"_s, .strong = true, .href = u"#a"_s},
                                 {.text = u" om Køge"_s, .href = u"#a"_s}};
        QCOMPARE(rulesOf({{content::Paragraph{text}}}), QString());
    }

    void anAddressThatCannotBeFollowedIsAFinding()
    {
        QCOMPARE(rulesOf({link(u"Strategin"_s, u"javascript:alert(1)"_s)}), u"link-address@0"_s);
    }

    void linksAreFoundInListsTablesAndFactBoxes()
    {
        const content::Text bad{{.text = u"här"_s, .href = u"#a"_s}};
        content::Table table{plain(u"T"_s)};
        table.rows = {{{bad}}};
        const content::List list{false, 1, {{plain(u"a"_s), {{false, 1, {{bad}}}}}}};
        const content::FactBox box{plain(u"F"_s), {{content::Paragraph{bad}}}};
        QCOMPARE(rulesOf({{list}, {table}, {box}}), u"link-text@0 link-text@1 link-text@2"_s);
    }

    void aMissingAltTextIsAFinding()
    {
        QCOMPARE(rulesOf({{content::Figure{u"ab"_s, u" "_s, false, {}}}}), u"alt@0"_s);
    }

    void aTableWithoutHeaderOrCaptionIsAFinding()
    {
        content::Table table{{}, false, false, {{{plain(u"a"_s)}}}};
        QCOMPARE(rulesOf({{table}}), u"table-header@0 table-caption@0"_s);
        table.headerColumn = true;
        QCOMPARE(rulesOf({{table}}), u"table-caption@0"_s);
    }

    void aPageWithoutDescriptionIsAdvised()
    {
        const Findings found = accessibility(Page());
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found[0].field, u"description"_s);
        QCOMPARE(found[0].severity, Finding::Severity::Advice);
    }

    void contentThatCannotBeReadIsOneError()
    {
        Page page;
        page.description = u"x"_s;
        page.content = u"{"_s;
        const Findings found = accessibility(page);
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found[0].severity, Finding::Severity::Error);
    }
};

QTEST_GUILESS_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
