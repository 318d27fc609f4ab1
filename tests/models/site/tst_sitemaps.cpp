#include "models/site/sitefixture.h"

#include "records/organisation.h"
#include "records/page.h"
#include "records/partnership.h"
#include "records/settings.h"
#include "records/town.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

class TestSiteMaps : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theTownsAndTheMunicipalityStandOnTheMapAndInItsList();
    void theMapIsDrawnForNarrowScreensToo();
    void aTownWithoutAPositionMakesNoMap();
    void theFirstPageListsItsMarksToo();
    void aTownsPageListsOnlyItselfWhereThereAreMany();
    void aLongListOfPlacesIsOnlyNames();
    void everyCountryWithPartnersIsMarkedOnce();
    void partnersOfWhatIsNotPublishedStayInside();
    void theMunicipalityIsNotItsOwnPartner();
    void aCountryThatNoMapKnowsStandsInTheList();
    void manyPartnersAreCountedAndTheFirstNamed();
    void aFragmentCarriesOnePicture();
};

namespace {

Town townAt(const QString &name, double latitude, double longitude)
{
    Town town;
    town.name = name;
    town.country = u"DK"_s;
    town.publish = true;
    town.latitude.micro = qint64(latitude * 1e6);
    town.longitude.micro = qint64(longitude * 1e6);
    return town;
}

void addSettings(TestRegister &reg)
{
    Settings settings;
    settings.name = u"Kristianstads kommun"_s;
    settings.latitude.micro = 56'029'400;
    settings.longitude.micro = 14'156'700;
    reg.add(settings);
    Page start;
    start.title = u"Start"_s;
    start.status = u"published"_s;
    reg.add(start);
}

void addPartner(TestRegister &reg, qint64 project, const QString &name, const QString &country)
{
    Organisation body;
    body.name = name;
    body.country = country;
    Partnership part;
    part.project.id = project;
    part.organisation.id = reg.add(body);
    reg.add(part);
}

} // namespace

void TestSiteMaps::theTownsAndTheMunicipalityStandOnTheMapAndInItsList()
{
    TestRegister reg;
    addSettings(reg);
    reg.add(townAt(u"Rendsburg"_s, 54.306, 9.663));
    QVERIFY(exportTo(reg));
    const QString html = pageOf(reg, u"vanorter.html"_s);
    QVERIFY(html.contains(u"alt=\"Karta med Rendsburg, Kristianstads kommun.\""));
    QVERIFY(html.contains(u"<h3><a href=\"vanorter/rendsburg.html\">Rendsburg</a></h3>"));
    QVERIFY(html.contains(u"<h3>Kristianstads kommun</h3><p>Vår egen kommun</p>"));
    QVERIFY(html.contains(u"text-anchor=\"middle\">1</text>"));
    const QString svg = pageOf(reg, u"bild/karta.svg"_s);
    QVERIFY(svg.contains(u">Rendsburg</text>"));
    QVERIFY(svg.contains(u"class=\"map-home\""));
    const QString town = pageOf(reg, u"vanorter/rendsburg.html"_s);
    QVERIFY(town.contains(u"<h3>Rendsburg</h3>")); // no link to where the reader is
    QVERIFY(town.contains(u"src=\"../bild/karta.svg\""));
}

void TestSiteMaps::theMapIsDrawnForNarrowScreensToo()
{
    TestRegister reg;
    addSettings(reg);
    reg.add(townAt(u"Rendsburg"_s, 54.306, 9.663));
    QVERIFY(exportTo(reg));
    QVERIFY(pageOf(reg, u"vanorter.html"_s).contains(u"srcset=\"bild/karta-liten.svg\""));
    const QString svg = pageOf(reg, u"bild/karta-liten.svg"_s);
    QVERIFY(svg.contains(u"width=\"360\""));
    QVERIFY(svg.contains(u">Rendsburg</text>"));
}

void TestSiteMaps::aTownWithoutAPositionMakesNoMap()
{
    TestRegister reg;
    addSettings(reg);
    Town town;
    town.name = u"Rendsburg"_s;
    town.publish = true;
    reg.add(town);
    QVERIFY(exportTo(reg));
    QVERIFY(!pageOf(reg, u"vanorter.html"_s).contains(u"karta"));
    QVERIFY(!QFile::exists(reg.file(u"site/bild"_s)));
}

void TestSiteMaps::theFirstPageListsItsMarksToo()
{
    TestRegister reg;
    addSettings(reg);
    reg.add(townAt(u"Rendsburg"_s, 54.306, 9.663));
    QVERIFY(exportTo(reg));
    const QString html = pageOf(reg, u"index.html"_s);
    QVERIFY(html.contains(u"<li>1 <a href=\"vanorter/rendsburg.html\">Rendsburg</a></li>"
                          "<li>Kristianstads kommun</li>"));
}

void TestSiteMaps::aTownsPageListsOnlyItselfWhereThereAreMany()
{
    TestRegister reg;
    addSettings(reg);
    for (int i = 0; i < 20; ++i)
        reg.add(townAt(u"Ort%1x"_s.arg(i), 54 + i * 0.1, 10));
    QVERIFY(exportTo(reg));
    const QString html = pageOf(reg, u"vanorter/ort7x.html"_s);
    QVERIFY(html.contains(u"<h3>Ort7x</h3>"));
    QVERIFY(html.contains(u"text-anchor=\"middle\">8</text>"));
    QVERIFY(!html.contains(u"Ort12x"));
    QVERIFY(pageOf(reg, u"vanorter.html"_s).contains(u"Ort12x"));
    QVERIFY(pageOf(reg, u"vanorter.html"_s).contains(u"och 15 till."));
}

void TestSiteMaps::aLongListOfPlacesIsOnlyNames()
{
    TestRegister reg;
    for (int i = 0; i < 60; ++i)
        reg.add(townAt(u"Ort%1x"_s.arg(i), 54 + i * 0.01, 10));
    QVERIFY(exportTo(reg));
    const QString html = pageOf(reg, u"vanorter.html"_s);
    QVERIFY(html.contains(u"<ol class=\"columns\"><li><a href=\"vanorter/ort0x.html\">"));
    QVERIFY(!html.contains(u"class=\"places\""));
}

void TestSiteMaps::everyCountryWithPartnersIsMarkedOnce()
{
    TestRegister reg;
    addSettings(reg);
    const qint64 one = reg.add(published(u"Grön"_s));
    const qint64 other = reg.add(published(u"Blå"_s));
    addPartner(reg, one, u"Gdańsk"_s, u"PL"_s);
    addPartner(reg, one, u"Sopot"_s, u"PL"_s);
    addPartner(reg, other, u"Tartu"_s, u"EE"_s);
    QVERIFY(exportTo(reg));
    const QString html = pageOf(reg, u"eu-projekt.html"_s);
    QVERIFY(html.contains(u"alt=\"Karta med Estland, Polen, Kristianstads kommun.\""));
    QVERIFY(html.contains(u"<h3>Polen</h3><p>2 partner</p><p class=\"small\">Gdańsk, Sopot</p>"));
    QVERIFY(html.contains(u"<h3>Estland</h3><p>1 partner</p><p class=\"small\">Tartu</p>"));
    const QString svg = pageOf(reg, u"bild/karta-partner-liten.svg"_s);
    QCOMPARE(svg.count(u">Polen</text>"), 2); // its halo, and its ink
    QVERIFY(svg.contains(u"class=\"map-ring\""));
}

void TestSiteMaps::partnersOfWhatIsNotPublishedStayInside()
{
    TestRegister reg;
    addSettings(reg);
    reg.add(published(u"Grön"_s));
    Project hidden = published(u"Hemlig"_s);
    hidden.publish = false;
    addPartner(reg, reg.add(hidden), u"Tartu"_s, u"EE"_s);
    QVERIFY(exportTo(reg));
    QVERIFY(!pageOf(reg, u"eu-projekt.html"_s).contains(u"Tartu"));
    QVERIFY(!QFile::exists(reg.file(u"site/bild/karta-partner.svg"_s)));
}

void TestSiteMaps::theMunicipalityIsNotItsOwnPartner()
{
    TestRegister reg;
    addSettings(reg);
    const qint64 project = reg.add(published(u"Grön"_s));
    addPartner(reg, project, u"Kristianstads kommun"_s, u"SE"_s);
    addPartner(reg, project, u"Tartu"_s, u"EE"_s);
    QVERIFY(exportTo(reg));
    const QString html = pageOf(reg, u"eu-projekt.html"_s);
    QVERIFY(html.contains(u"<h3>Estland</h3>"));
    QVERIFY(!html.contains(u"<h3>Sverige</h3>"));
}

void TestSiteMaps::aCountryThatNoMapKnowsStandsInTheList()
{
    TestRegister reg;
    const qint64 project = reg.add(published(u"Grön"_s));
    addPartner(reg, project, u"Tartu"_s, u"EE"_s);
    addPartner(reg, project, u"Suva"_s, u"FJ"_s);
    QVERIFY(exportTo(reg));
    const QString html = pageOf(reg, u"eu-projekt.html"_s);
    QVERIFY(html.contains(u"<h3>Fiji</h3>"));
    QVERIFY(!html.contains(u"Karta med Estland, Fiji"));
}

void TestSiteMaps::manyPartnersAreCountedAndTheFirstNamed()
{
    TestRegister reg;
    const qint64 project = reg.add(published(u"Grön"_s));
    for (int i = 0; i < 30; ++i)
        addPartner(reg, project, u"Partner %1"_s.arg(i, 2, 10, QChar(u'0')), u"EE"_s);
    QVERIFY(exportTo(reg));
    const QString html = pageOf(reg, u"eu-projekt.html"_s);
    QVERIFY(html.contains(u"<p>30 partner</p>"));
    QVERIFY(html.contains(u"Partner 05 och 24 till</p>"));
}

void TestSiteMaps::aFragmentCarriesOnePicture()
{
    TestRegister reg;
    addSettings(reg);
    reg.add(townAt(u"Rendsburg"_s, 54.306, 9.663));
    const Result<QByteArray> html = siteFragment(reg.store(), {.page = u"Vänorter"_s});
    QVERIFY(html);
    QCOMPARE(html->count("data:image/svg+xml;base64,"), 1);
    QVERIFY(!html->contains("<source"));
    QVERIFY(html->contains("<picture><img"));
}

QTEST_GUILESS_MAIN(TestSiteMaps)
#include "tst_sitemaps.moc"
