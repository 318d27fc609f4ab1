#include "models/site/sitefixture.h"

#include "records/choices.h"
#include "records/settings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

Settings municipality()
{
    Settings settings;
    settings.name = u"Kommunen"_s;
    settings.phone = u"040-628 04 00"_s;
    return settings;
}

/// The statement of a site whose settings are \a settings.
QString statementOf(const Settings &settings)
{
    TestRegister reg;
    reg.add(settings);
    return exportTo(reg) ? pageOf(reg, u"tillganglighet.html"_s) : QString();
}

} // namespace

// What the accessibility statement and the licence of the data claim is what the settings say.
class TestSiteStatement : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSiteThatNobodyHasAssessedSaysSo();
    void theStatusIsToldInTheWordsOfTheLaw_data();
    void theStatusIsToldInTheWordsOfTheLaw();
    void knownFaultsAreListedOneByOne();
    void faultsThatNobodyHasDescribedAreMissed();
    void theMethodAndTheDayAreThoseOfTheSettings();
    void thePartsStandInTheirOrder();
    void everyConformityHasWords();
    void theLicenceStandsInTheCatalogueAndInWords();
    void withoutALicenceNoneIsGiven();
    void everyLicenceHasWords();
};

void TestSiteStatement::aSiteThatNobodyHasAssessedSaysSo()
{
    const QString html = statementOf(municipality());
    QVERIFY(html.contains(u"ännu inte bedömd"));
    QVERIFY(html.contains(u"Hör av dig till oss"));
    QVERIFY(html.contains(u"Hur webbplatsen är testad är ännu inte beskrivet här."));
    QVERIFY(!html.contains(u"förenlig") && !html.contains(u"WCAG")
            && !html.contains(u"granskning"));
    QVERIFY(!html.contains(u"id=\"faults\""));
}

void TestSiteStatement::theStatusIsToldInTheWordsOfTheLaw_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("words");
    QTest::newRow("full") << u"full"_s << u"är helt förenlig med lagen"_s;
    QTest::newRow("partial") << u"partial"_s << u"är delvis förenlig med lagen"_s;
    QTest::newRow("none") << u"none"_s << u"är inte förenlig med lagen"_s;
}

void TestSiteStatement::theStatusIsToldInTheWordsOfTheLaw()
{
    QFETCH(QString, code);
    QFETCH(QString, words);
    Settings settings = municipality();
    settings.statementStatus = code;
    const QString html = statementOf(settings);
    QVERIFY2(html.contains(words), qPrintable(html));
    QCOMPARE(html.count(u"förenlig"_s), 1);
}

void TestSiteStatement::knownFaultsAreListedOneByOne()
{
    Settings settings = municipality();
    settings.statementStatus = u"partial"_s;
    settings.statementFaults =
        u"PDF-filer saknar taggar; rättas 2027\n\nKartan <kan> inte förstoras"_s;
    const QString html = statementOf(settings);
    QVERIFY(html.contains(u"<ul><li>PDF-filer saknar taggar; rättas 2027</li>"
                          u"<li>Kartan &lt;kan&gt; inte förstoras</li></ul>"));
    QVERIFY(!html.contains(u"ännu inte beskrivna"));
}

void TestSiteStatement::faultsThatNobodyHasDescribedAreMissed()
{
    Settings settings = municipality();
    settings.statementStatus = u"partial"_s;
    QVERIFY(statementOf(settings).contains(u"Bristerna är ännu inte beskrivna här."));
    settings.statementStatus = u"full"_s;
    QVERIFY(!statementOf(settings).contains(u"Bristerna"));
}

void TestSiteStatement::theMethodAndTheDayAreThoseOfTheSettings()
{
    Settings settings = municipality();
    settings.statementStatus = u"full"_s;
    settings.statementDate = QDate(2026, 3, 2);
    settings.statementMethod = u"Utomstående granskare"_s;
    const QString html = statementOf(settings);
    QVERIFY(html.contains(u"<p>Utomstående granskare</p>"));
    QVERIFY(
        html.contains(u"bedömningen gjordes <time datetime=\"2026-03-02\">2 mars 2026</time>."));
    QVERIFY(!html.contains(u"ännu inte beskrivet"));
}

void TestSiteStatement::thePartsStandInTheirOrder()
{
    Settings settings = municipality();
    settings.statementStatus = u"partial"_s;
    settings.statementFaults = u"En brist"_s;
    const QString html = statementOf(settings);
    qsizetype last = 0;
    for (const char *part : {"status", "faults", "cannot", "report", "supervision", "tested"}) {
        const qsizetype at = html.indexOf(u"<h2 id=\"%1\">"_s.arg(QString::fromUtf8(part)));
        QVERIFY2(at > last, part);
        last = at;
    }
    QVERIFY(html.contains(u"href=\"tel:+46406280400\""));
    QVERIFY(html.contains(u"href=\"https://www.digg.se/tdosanmalan\""));
}

void TestSiteStatement::everyConformityHasWords()
{
    for (const Choice &choice : conformities()) {
        Settings settings = municipality();
        settings.statementStatus = QString::fromUtf8(choice.code);
        QVERIFY2(!statementOf(settings).contains(u"ännu inte bedömd"), choice.code);
    }
}

void TestSiteStatement::theLicenceStandsInTheCatalogueAndInWords()
{
    TestRegister reg;
    Settings settings = municipality();
    settings.dataLicence = u"ccby"_s;
    reg.add(settings);
    reg.add(published(u"Grön"_s));
    QVERIFY(exportTo(reg));
    const QString page = pageOf(reg, u"data.html"_s);
    QVERIFY(page.contains(u"href=\"https://creativecommons.org/licenses/by/4.0/\">CC BY 4.0</a>"));
    const QJsonObject catalogue =
        QJsonDocument::fromJson(pageOf(reg, u"data/katalog.jsonld"_s).toUtf8()).object();
    const QString licence = u"http://creativecommons.org/licenses/by/4.0/"_s;
    QCOMPARE(catalogue["dcterms:license"_L1]["@id"_L1].toString(), licence);
    const QJsonArray files = catalogue["dcat:dataset"_L1][0]["dcat:distribution"_L1].toArray();
    QCOMPARE(files.size(), 2);
    for (const QJsonValue &file : files)
        QCOMPARE(file["dcterms:license"_L1]["@id"_L1].toString(), licence);
}

void TestSiteStatement::withoutALicenceNoneIsGiven()
{
    TestRegister reg;
    reg.add(municipality());
    reg.add(published(u"Grön"_s));
    QVERIFY(exportTo(reg));
    QVERIFY(!pageOf(reg, u"data.html"_s).contains(u"creativecommons"));
    QVERIFY(!pageOf(reg, u"data/katalog.jsonld"_s).contains(u"license"));
}

void TestSiteStatement::everyLicenceHasWords()
{
    for (const Choice &choice : dataLicences()) {
        TestRegister reg;
        Settings settings = municipality();
        settings.dataLicence = QString::fromUtf8(choice.code);
        reg.add(settings);
        QVERIFY(exportTo(reg));
        QVERIFY2(pageOf(reg, u"data.html"_s).contains(u"creativecommons.org"), choice.code);
    }
}

QTEST_GUILESS_MAIN(TestSiteStatement)
#include "tst_sitestatement.moc"
