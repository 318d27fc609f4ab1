#include "models/site/sitefixture.h"

#include "exchange/facts.h"
#include "records/contact.h"
#include "records/network.h"
#include "records/page.h"
#include "records/settings.h"
#include "records/town.h"
#include "rules/publicstatus.h"
#include "site/siteplan.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

class TestSite : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aStoppedExportLeavesTheFolderAsItWas();
    void aFileInTheWayOfTheFolderIsRefused();
    void aPageThatCannotBeReadStopsTheExport();
    void nothingChangedWritesNothing();
    void onlyWhatAChangeConcernsIsWritten();
    void whatIsNoLongerPublishedGoes();
    void filesOfOthersStay();
    void aForeignFolderIsRefused();
    void foldersAndLinksOfOthersStay();
    void onePageLeavesTheOthersAsTheyAre();
    void aFileOfTheThemeStandsInForOurs();
    void aDryExportChangesNothing();
    void aDryExportTellsOfAFolderThatCannotBeMade();
    void onlyTheChosenRecordsAreExported();
    void theEnglishPageOfAChosenProjectIsExportedToo();
    void recordsThatAreNotShownAreNotExported();
    void theSiteIsPackedWithoutWhatOthersPutThere();
    void whereNoSiteIsNothingIsPacked();
    void theFeedTellsTheLatestFirst();
    void openDataHoldsNoPerson();
};

void TestSite::aStoppedExportLeavesTheFolderAsItWas()
{
    TestRegister reg;
    reg.add(published(u"Grön"_s));
    const Result<SiteSummary> done =
        exportSite(reg.store(), {.folder = reg.file(u"site"_s)}, [](int, int) { return false; });
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::Stopped);
    QVERIFY(QDir(reg.file(u"site"_s)).entryList(QDir::Files | QDir::Hidden).isEmpty());
}

void TestSite::aFileInTheWayOfTheFolderIsRefused()
{
    TestRegister reg;
    QFile file(reg.file(u"site"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const Result<SiteSummary> done = exportTo(reg);
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::Access);
}

void TestSite::aPageThatCannotBeReadStopsTheExport()
{
    TestRegister reg;
    Page page;
    page.title = u"Start"_s;
    page.status = u"published"_s;
    page.content = u"<p>not blocks</p>"_s;
    reg.add(page);
    const Result<SiteSummary> done = exportTo(reg);
    QVERIFY(!done);
    QVERIFY(done.error().message.contains(u"Start"));
    QVERIFY(!QFile::exists(reg.file(u"site/index.html"_s)));
}

void TestSite::nothingChangedWritesNothing()
{
    TestRegister reg;
    reg.add(published(u"Grön"_s));
    const Result<SiteSummary> first = exportTo(reg);
    QVERIFY(first && first->written() > 0);
    const Result<SiteSummary> again = exportTo(reg);
    QVERIFY(again);
    QCOMPARE(again->written(), 0);
    QCOMPARE(again->unchanged, first->written());
    QFile::remove(reg.file(u"site/site.css"_s)); // lost: it is written again
    const Result<SiteSummary> mended = exportTo(reg);
    QVERIFY(mended);
    QCOMPARE(mended->changed, QStringList{u"site.css"_s});
}

void TestSite::onlyWhatAChangeConcernsIsWritten()
{
    TestRegister reg;
    Project project = published(u"Grön"_s);
    project.id = reg.add(project);
    reg.add(published(u"Blå"_s));
    QVERIFY(exportTo(reg));
    project.aims = u"Renare vatten"_s;
    QVERIFY(reg.save(project));
    const Result<SiteSummary> done = exportTo(reg);
    QVERIFY(done);
    QVERIFY(done->added.isEmpty() && done->removed.isEmpty());
    QVERIFY(done->changed.contains(u"eu-projekt/gron.html"));
    QVERIFY(!done->changed.contains(u"eu-projekt/bla.html"));
    QVERIFY(!done->changed.contains(u"index.html"));
}

void TestSite::whatIsNoLongerPublishedGoes()
{
    TestRegister reg;
    Project project = published(u"Grön"_s);
    project.id = reg.add(project);
    reg.add(published(u"Blå"_s));
    QVERIFY(exportTo(reg));
    project.publish = false;
    QVERIFY(reg.save(project));
    const Result<SiteSummary> done = exportTo(reg);
    QVERIFY(done);
    QCOMPARE(done->removed, QStringList{u"eu-projekt/gron.html"_s});
    QVERIFY(!QFile::exists(reg.file(u"site/eu-projekt/gron.html"_s)));
    QVERIFY(QFile::exists(reg.file(u"site/eu-projekt/bla.html"_s)));
}

void TestSite::filesOfOthersStay()
{
    TestRegister reg;
    reg.add(published(u"Grön"_s));
    QVERIFY(exportTo(reg));
    QFile theirs(reg.file(u"site/eu-projekt/web.config"_s));
    QVERIFY(theirs.open(QIODevice::WriteOnly) && theirs.write("theirs") == 6);
    theirs.close();
    reg.add(published(u"Blå"_s));
    QVERIFY(exportTo(reg));
    QVERIFY(theirs.open(QIODevice::ReadOnly));
    QCOMPARE(theirs.readAll(), QByteArray("theirs"));
    QVERIFY(QFile::exists(reg.file(u"site/eu-projekt/bla.html"_s)));
}

void TestSite::foldersAndLinksOfOthersStay()
{
    TestRegister reg;
    reg.add(published(u"Grön"_s));
    QVERIFY(exportTo(reg));
    QVERIFY(QDir().mkpath(reg.file(u"site/logs/empty"_s)));
    QVERIFY(QDir().mkpath(reg.file(u"elsewhere"_s)));
    QVERIFY(QFile::link(reg.file(u"elsewhere"_s), reg.file(u"site/media"_s)));
    reg.add(published(u"Blå"_s));
    QVERIFY(exportTo(reg));
    QVERIFY(QFileInfo(reg.file(u"site/logs/empty"_s)).isDir());
    QVERIFY(QFileInfo(reg.file(u"site/media"_s)).isSymLink());
}

void TestSite::onePageLeavesTheOthersAsTheyAre()
{
    TestRegister reg;
    Project project = published(u"Grön"_s);
    project.id = reg.add(project);
    reg.add(published(u"Blå"_s));
    QVERIFY(exportTo(reg));
    project.aims = u"Renare vatten"_s;
    QVERIFY(reg.save(project));
    const Result<SiteSummary> done = exportSite(
        reg.store(), {.folder = reg.file(u"site"_s), .page = u"gron"_s, .allowFindings = true});
    QVERIFY(done);
    QCOMPARE(done->changed, QStringList{u"eu-projekt/gron.html"_s});
    QVERIFY(done->removed.isEmpty());
    QVERIFY(QFile::exists(reg.file(u"site/eu-projekt/bla.html"_s)));
    const Result<SiteSummary> none =
        exportSite(reg.store(), {.folder = reg.file(u"site"_s), .page = u"rosa"_s});
    QVERIFY(!none);
    QCOMPARE(none.error().code, Error::Code::NotFound);
}

void TestSite::aFileOfTheThemeStandsInForOurs()
{
    TestRegister reg;
    Project project = published(u"Grön"_s);
    project.id = reg.add(project);
    QVERIFY(QDir().mkpath(reg.file(u"theme"_s)));
    QFile robots(reg.file(u"theme/robots.txt"_s));
    QVERIFY(robots.open(QIODevice::WriteOnly) && robots.write("ours") == 4);
    robots.close();
    for (const QString &aims : {u"Ett"_s, u"Två"_s, u"Tre"_s}) {
        project.aims = aims;
        QVERIFY(reg.save(project));
        const Result<SiteSummary> done = exportSite(
            reg.store(),
            {.folder = reg.file(u"site"_s), .theme = reg.file(u"theme"_s), .allowFindings = true});
        QVERIFY2(done, done ? "" : qPrintable(done.error().line()));
        QCOMPARE(pageOf(reg, u"robots.txt"_s), u"ours"_s);
    }
}

void TestSite::aForeignFolderIsRefused()
{
    TestRegister reg;
    QVERIFY(QDir().mkpath(reg.file(u"site"_s)));
    QFile theirs(reg.file(u"site/index.html"_s));
    QVERIFY(theirs.open(QIODevice::WriteOnly) && theirs.write("theirs") == 6);
    theirs.close();
    const Result<SiteSummary> done = exportTo(reg);
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::Access);
    QVERIFY(theirs.open(QIODevice::ReadOnly));
    QCOMPARE(theirs.readAll(), QByteArray("theirs"));
}

void TestSite::aDryExportChangesNothing()
{
    TestRegister reg;
    reg.add(published(u"Grön"_s));
    const Result<SiteSummary> dry =
        exportSite(reg.store(), {.folder = reg.file(u"site"_s), .dry = true});
    QVERIFY(dry);
    QVERIFY(dry->added.contains(u"eu-projekt/gron.html"));
    QVERIFY(!QFile::exists(reg.file(u"site"_s)));
}

void TestSite::aDryExportTellsOfAFolderThatCannotBeMade()
{
    TestRegister reg;
    reg.add(published(u"Grön"_s));
    const Result<SiteSummary> dry =
        exportSite(reg.store(), {.folder = reg.path() + u"/site"_s, .dry = true});
    QVERIFY(!dry);
    QCOMPARE(dry.error().code, Error::Code::Access);
}

void TestSite::onlyTheChosenRecordsAreExported()
{
    TestRegister reg;
    Project one = published(u"Grön"_s);
    one.id = reg.add(one);
    reg.add(published(u"Blå"_s));
    Project hidden = published(u"Röd"_s);
    hidden.publish = false;
    hidden.id = reg.add(hidden);
    const Result<SiteSummary> done =
        exportSite(reg.store(),
                   {.folder = reg.file(u"site"_s),
                    .records = {reg.read<Project>(one.id).uuid, reg.read<Project>(hidden.id).uuid},
                    .allowFindings = true});
    QVERIFY2(done, qPrintable(done ? QString() : done.error().line()));
    QVERIFY(done->added.contains(u"eu-projekt/gron.html"));
    QVERIFY(!done->added.contains(u"eu-projekt/bla.html"));
    QVERIFY(!done->added.contains(u"eu-projekt/rod.html"));
    QVERIFY(done->start.endsWith(u"site/eu-projekt/gron.html"_s));
}

void TestSite::theEnglishPageOfAChosenProjectIsExportedToo()
{
    TestRegister reg;
    Settings settings;
    settings.name = u"Kommunen"_s;
    settings.languages = {u"sv"_s, u"en"_s};
    reg.add(settings);
    Project project = published(u"Grön"_s);
    project.titleEn = u"Green"_s;
    project.aimsEn = u"Clean water"_s;
    project = reg.read<Project>(reg.add(project));
    QVERIFY(exportTo(reg));
    project.aims = u"Renare vatten"_s;
    project.aimsEn = u"Cleaner water"_s;
    QVERIFY(reg.save(project));
    const Result<SiteSummary> done = exportSite(
        reg.store(),
        {.folder = reg.file(u"site"_s), .records = {project.uuid}, .allowFindings = true});
    QVERIFY2(done, qPrintable(done ? QString() : done.error().line()));
    QVERIFY(done->changed.contains(u"eu-projekt/gron.html"));
    QVERIFY(done->changed.contains(u"en/green.html"));
    QVERIFY(pageOf(reg, u"en/green.html"_s).contains(u"Cleaner water"));
}

void TestSite::recordsThatAreNotShownAreNotExported()
{
    TestRegister reg;
    Project hidden = published(u"Röd"_s);
    hidden.publish = false;
    hidden.id = reg.add(hidden);
    const Result<SiteSummary> done =
        exportSite(reg.store(),
                   {.folder = reg.file(u"site"_s), .records = {reg.read<Project>(hidden.id).uuid}});
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::NotFound);
    QVERIFY(!QFile::exists(reg.file(u"site"_s)));
}

void TestSite::theSiteIsPackedWithoutWhatOthersPutThere()
{
    TestRegister reg;
    reg.add(published(u"Grön"_s));
    QVERIFY(exportTo(reg));
    QFile theirs(reg.file(u"site/secret.txt"_s));
    QVERIFY(theirs.open(QIODevice::WriteOnly) && theirs.write("theirs") == 6);
    theirs.close();
    const Result<> packed = packSite(reg.file(u"site"_s), reg.file(u"site.zip"_s));
    QVERIFY2(packed, qPrintable(packed ? QString() : packed.error().line()));
    QFile archive(reg.file(u"site.zip"_s));
    QVERIFY(archive.open(QIODevice::ReadOnly));
    const QByteArray bytes = archive.readAll();
    QVERIFY(bytes.contains("eu-projekt/gron.html"));
    QVERIFY(!bytes.contains("secret.txt"));
    QVERIFY(!bytes.contains(".utblick-site.json"));
}

void TestSite::whereNoSiteIsNothingIsPacked()
{
    const TestRegister reg;
    const Result<> packed = packSite(reg.file(u"site"_s), reg.file(u"site.zip"_s));
    QVERIFY(!packed);
    QCOMPARE(packed.error().code, Error::Code::NotFound);
    QVERIFY(!QFile::exists(reg.file(u"site.zip"_s)));
}

void TestSite::theFeedTellsTheLatestFirst()
{
    TestRegister reg;
    Project older = published(u"Grön"_s);
    older.id = reg.add(older);
    reg.add(published(u"Blå"_s));
    QTest::qWait(1100); // the feed tells seconds
    older.aims = u"Mer"_s;
    QVERIFY(reg.save(older));
    QVERIFY(exportTo(reg));
    const QString feed = pageOf(reg, u"nyheter.xml"_s);
    QVERIFY(feed.indexOf(u"<title>Grön</title>") > 0);
    QVERIFY(feed.indexOf(u"<title>Grön</title>") < feed.indexOf(u"<title>Blå</title>"));
}

void TestSite::openDataHoldsNoPerson()
{
    TestRegister reg;
    Contact contact;
    contact.name = u"Åsa Öberg"_s;
    contact.email = u"asa@example.se"_s;
    Project project = published(u"Grön; \"test\""_s);
    project.manager.id = reg.add(contact);
    reg.add(project);
    QVERIFY(exportTo(reg));
    const QString csv = pageOf(reg, u"data/projekt.csv"_s);
    QVERIFY(csv.contains(u"\"Grön; \"\"test\"\"\""));
    for (const QString &file : {csv, pageOf(reg, u"data/projekt.json"_s)})
        QVERIFY(!file.isEmpty() && !file.contains(u"sa Öberg") && !file.contains(u"asa@"));
}

QTEST_GUILESS_MAIN(TestSite)
#include "tst_site.moc"
