#include "site/sitenames.h"
#include "sitefixture.h"

using namespace Qt::StringLiterals;

class TestSiteNames : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPageIsCalledByItsTitle();
    void aPageThatIsGoneIsCalledAsItWas();
    void otherFilesHaveNamesToo();
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
    QCOMPARE(names(u"eu-projekt-lista.js"_s), u"Filter of a list: eu-projekt-lista.js"_s);
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
