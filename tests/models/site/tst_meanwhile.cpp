#include "models/site/sitefixture.h"

#include "records/page.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// What happens while a site is made: people stop it, change the register, export there too.

class TestMeanwhile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theExportCanBeStoppedAmongThePagesOfTheTree();
    void aProjectThatIsWithdrawnMeanwhileIsNotPublished();
    void aSecondExportIntoTheSameFolderIsRefused();
    void aLookAtTheFolderKeepsNobodyFromIt();
};

void TestMeanwhile::theExportCanBeStoppedAmongThePagesOfTheTree()
{
    TestRegister reg;
    Page page;
    page.status = u"published"_s;
    for (const QString &title : {u"Start"_s, u"Om oss"_s, u"Kontakt"_s}) {
        page.title = title;
        reg.add(page);
    }
    int most = 0;
    const Result<SiteSummary> done =
        exportSite(reg.store(), {.folder = reg.file(u"site"_s), .allowFindings = true},
                   [&](int made, int total) {
                       most = std::max(most, total);
                       return made < 1;
                   });
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::Stopped);
    QVERIFY2(most > 3, "the search, the statement and others are pages too");
    QVERIFY(!QFile::exists(reg.file(u"site"_s)));
}

void TestMeanwhile::aProjectThatIsWithdrawnMeanwhileIsNotPublished()
{
    TestRegister reg;
    Project project = published(u"Grön"_s);
    project.id = reg.add(project);
    QVERIFY(exportTo(reg));
    const QString before = pageOf(reg, u"eu-projekt/gron.html"_s);
    project = reg.read<Project>(project.id);
    project.aims = u"Hemligt"_s;
    QVERIFY(reg.save(project));
    bool isWithdrawn = false;
    const auto withdraw = [&](int, int) {
        if (!isWithdrawn) {
            project.publish = false;
            isWithdrawn = bool(reg.save(project));
        }
        return true;
    };
    const Result<SiteSummary> done =
        exportSite(reg.store(), {.folder = reg.file(u"site"_s), .allowFindings = true}, withdraw);
    QVERIFY(isWithdrawn);
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::Conflict);
    QCOMPARE(pageOf(reg, u"eu-projekt/gron.html"_s), before);
    QVERIFY(exportTo(reg));
    QVERIFY(pageOf(reg, u"eu-projekt/gron.html"_s).isEmpty());
}

void TestMeanwhile::aSecondExportIntoTheSameFolderIsRefused()
{
    TestRegister reg;
    reg.add(published(u"Grön"_s));
    bool isRefused = false;
    bool isSeen = false; // who only looks may look meanwhile
    const Result<SiteSummary> first = exportSite(
        reg.store(), {.folder = reg.file(u"site"_s), .allowFindings = true}, [&](int, int) {
            const Result<SiteSummary> second =
                exportSite(reg.store(), {.folder = reg.file(u"site"_s)});
            isRefused = !second && second.error().code == Error::Code::Locked;
            isSeen = bool(exportSite(reg.store(), {.folder = reg.file(u"site"_s), .dry = true}));
            return true;
        });
    QVERIFY(isRefused);
    QVERIFY(isSeen);
    QVERIFY2(first, qPrintable(first ? QString() : first.error().line()));
    QVERIFY(exportTo(reg));
}

void TestMeanwhile::aLookAtTheFolderKeepsNobodyFromIt()
{
    TestRegister reg;
    reg.add(published(u"Grön"_s));
    QVERIFY(exportTo(reg));
    const SiteExport look{.folder = reg.file(u"site"_s), .address = u"https://b.se"_s, .dry = true};
    bool isFree = false;
    const Result<SiteSummary> first = exportSite(reg.store(), look, [&](int, int) {
        isFree = bool(exportSite(reg.store(), look)) && bool(exportTo(reg));
        return true;
    });
    QVERIFY(first);
    QVERIFY(isFree);
}

QTEST_GUILESS_MAIN(TestMeanwhile)
#include "tst_meanwhile.moc"
