#include "site/sitenames.h"
#include "sitefixture.h"

#include "records/settings.h"
#include "records/town.h"

using namespace Qt::StringLiterals;

class TestSiteNames : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPageIsCalledByItsTitle();
    void aPageThatIsGoneIsCalledAsItWas();
    void otherFilesHaveNamesToo();
    void everyFileOfAnExportHasAName();
    void aFileWithoutANameIsCalledByItsPath();
};

void TestSiteNames::aPageIsCalledByItsTitle()
{
    TestRegister reg;
    reg.add(published(u"Grön & \"blå\""_s));
    const Result<SitePlan> plan = SitePlan::read(reg.store(), QDate(2026, 11, 24));
    QVERIFY(plan);
    const SiteNames names(*plan, reg.file(u"site"_s));
    QCOMPARE(names(u"eu-projekt/gron-bla.html"_s), u"Grön & \"blå\""_s);
}

void TestSiteNames::aPageThatIsGoneIsCalledAsItWas()
{
    TestRegister reg;
    Project project = published(u"Grön & \"blå\""_s);
    project.id = reg.add(project);
    QVERIFY(exportTo(reg));
    project = reg.read<Project>(project.id);
    project.publish = false;
    QVERIFY(reg.save(project));
    const Result<SitePlan> plan = SitePlan::read(reg.store(), QDate(2026, 11, 24));
    QVERIFY(plan);
    const SiteNames names(*plan, reg.file(u"site"_s));
    QCOMPARE(names(u"eu-projekt/gron-bla.html"_s), u"Grön & \"blå\""_s);
}

void TestSiteNames::otherFilesHaveNamesToo()
{
    TestRegister reg;
    const Result<SitePlan> plan = SitePlan::read(reg.store(), QDate(2026, 11, 24));
    QVERIFY(plan);
    const SiteNames names(*plan, reg.file(u"site"_s));
    QCOMPARE(names(u"site.css"_s), u"Looks of the site"_s);
    QCOMPARE(names(u"data/projekt.csv"_s), u"Open data: projekt.csv"_s);
    QCOMPARE(names(u"bild/karta.svg"_s), u"Map: karta.svg"_s);
    QCOMPARE(names(u"bild/karta-partner-liten.svg"_s),
             u"Map of partners: karta-partner-liten.svg"_s);
    QCOMPARE(names(u"bilder/1a2b.png"_s), u"Image: 1a2b.png"_s);
    QCOMPARE(names(u"flyttade-sidor-2.html"_s), u"List of moved pages"_s);
    QCOMPARE(names(u"eu-projekt-lista.js"_s), u"Filter of a list: eu-projekt-lista.js"_s);
}

void TestSiteNames::everyFileOfAnExportHasAName()
{
    TestRegister reg;
    Settings settings;
    settings.name = u"Kommunen"_s;
    settings.latitude.micro = 56'029'400;
    settings.longitude.micro = 14'156'700;
    reg.add(settings);
    Town town;
    town.name = u"Køge"_s;
    town.country = u"DK"_s;
    town.latitude.micro = 55'456'000;
    town.longitude.micro = 12'180'000;
    town.publish = true;
    reg.add(town);
    Project project = published(u"Grön"_s);
    project.id = reg.add(project);
    QVERIFY(exportTo(reg));
    project = reg.read<Project>(project.id);
    project.title = u"Grönare"_s; // which leaves pages of a move
    QVERIFY(reg.save(project));
    const Result<SitePlan> plan = SitePlan::read(reg.store(), QDate::currentDate());
    QVERIFY(plan);
    const SiteNames names(*plan, reg.file(u"site"_s));
    QVERIFY(exportTo(reg));
    const Result<SiteFolder> made = SiteFolder::open(reg.file(u"site"_s), true);
    QVERIFY(made);
    QVERIFY(made->files().contains(u"flyttade-sidor.html"_s));
    QVERIFY(made->files().contains(u"bild/karta.svg"_s));
    for (const QString &path : made->files())
        QVERIFY2(names(path) != path, qPrintable(path));
}

void TestSiteNames::aFileWithoutANameIsCalledByItsPath()
{
    TestRegister reg;
    const Result<SitePlan> plan = SitePlan::read(reg.store(), QDate(2026, 11, 24));
    QVERIFY(plan);
    const SiteNames names(*plan, reg.file(u"site"_s));
    QCOMPARE(names(u"teckensnitt/rubrik.woff2"_s), u"teckensnitt/rubrik.woff2"_s);
    QCOMPARE(names(u"gone/nowhere.html"_s), u"gone/nowhere.html"_s);
}

QTEST_GUILESS_MAIN(TestSiteNames)
#include "tst_sitenames.moc"
