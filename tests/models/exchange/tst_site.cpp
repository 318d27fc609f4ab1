#include "exchange/facts.h"
#include "exchange/site.h"
#include "exchange/sitemodel.h"
#include "pages/blocks.h"
#include "records/contact.h"
#include "records/network.h"
#include "records/page.h"
#include "records/settings.h"
#include "records/town.h"
#include "rules/publicstatus.h"
#include "support/register.h"

#include <QFile>

using namespace Qt::StringLiterals;

class TestSite : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyWhatIsPublishedIsExported();
    void whatPeopleTypeIsEscaped();
    void aScriptAddressIsNoLink();
    void aContactWithoutConsentStaysInside();
    void theStatementFollowsTheProgramme();
    void aCircleOfParentsLosesNoPage();
    void equalTitlesGetDifferentAddresses();
    void aStoppedExportLeavesTheFolderAsItWas();
    void aFileInTheWayOfTheFolderIsRefused();
    void thePublicStatusFollowsWorkflowAndDates_data();
    void thePublicStatusFollowsWorkflowAndDates();
    void slugsAreSafe();
    void aRefusedApplicationIsNoProjectOfOurs();
    void aContactWithoutABasisStaysInside();
    void aPageThatCannotBeReadStopsTheExport();
    void pagesWithOneNameGetDifferentTitles();
    void openingHoursAreToldDayByDay();
    void theQuestionsOfATemplateStayInside();
};

namespace {

QString pageOf(const TestRegister &reg, const QString &path)
{
    QFile file(reg.file(u"site/"_s + path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

Project published(const QString &title)
{
    Project project = TestRegister::project(title);
    project.publish = true;
    project.status = u"running"_s;
    return project;
}

} // namespace

void TestSite::onlyWhatIsPublishedIsExported()
{
    TestRegister reg;
    Page page;
    page.title = u"Start"_s;
    page.status = u"published"_s;
    reg.add(page);
    page.title = u"Utkast"_s;
    page.status = u"draft"_s;
    reg.add(page);
    reg.add(published(u"Synligt"_s));
    reg.add(TestRegister::project(u"Hemligt"_s));
    const Result<SiteSummary> done = exportSite(reg.store(), reg.file(u"site"_s));
    QVERIFY2(done, done ? "" : qPrintable(done.error().line()));
    const QString start = pageOf(reg, u"index.html"_s);
    QVERIFY(start.contains(u"<h1>Start</h1>"));
    QVERIFY(!start.contains(u"Utkast"));
    const QString list = pageOf(reg, u"vara-eu-projekt.html"_s);
    QVERIFY(list.contains(u"Synligt"));
    QVERIFY(!list.contains(u"Hemligt"));
}

void TestSite::whatPeopleTypeIsEscaped()
{
    TestRegister reg;
    Project project = published(u"<script>alert(1)</script> & \"co\""_s);
    project.aims = u"<img src=x onerror=alert(1)>"_s;
    reg.add(project);
    QVERIFY(exportSite(reg.store(), reg.file(u"site"_s)));
    const QString html = pageOf(reg, u"vara-eu-projekt/script-alert-1-script-co.html"_s);
    QVERIFY(html.contains(u"&lt;script&gt;alert(1)"));
    QVERIFY(!html.contains(u"<script"));
    QVERIFY(!html.contains(u"<img src=x"));
}

void TestSite::aScriptAddressIsNoLink()
{
    TestRegister reg;
    Project project = published(u"Grön"_s);
    project.website = u"javascript:alert(1)"_s;
    project.kohesio = u"https://kohesio.ec.europa.eu/"_s;
    reg.add(project);
    QVERIFY(exportSite(reg.store(), reg.file(u"site"_s)));
    const QString html = pageOf(reg, u"vara-eu-projekt/gron.html"_s);
    QVERIFY(!html.contains(u"javascript:"));
    QVERIFY(html.contains(u"href=\"https://kohesio.ec.europa.eu/\""));
}

void TestSite::aContactWithoutConsentStaysInside()
{
    TestRegister reg;
    Contact contact;
    contact.name = u"Åsa Öberg"_s;
    Network network;
    network.name = u"Nät"_s;
    network.publish = true;
    network.representative.id = reg.add(contact);
    contact.name = u"Nils Ek"_s;
    contact.publish = true;
    network.deputy.id = reg.add(contact);
    reg.add(network);
    QVERIFY(exportSite(reg.store(), reg.file(u"site"_s)));
    const QString html = pageOf(reg, u"vara-natverk/nat.html"_s);
    QVERIFY(!html.contains(u"Åsa"));
    QVERIFY(html.contains(u"Nils Ek"));
}

void TestSite::theStatementFollowsTheProgramme()
{
    TestRegister reg;
    Programme programme;
    programme.name = u"LIFE"_s;
    Project project = published(u"Grön"_s);
    for (const auto &[code, says] : {std::pair{u"cofunded"_s, u"Co-funded by the European Union"_s},
                                     {u"funded"_s, u"Funded by the European Union"_s},
                                     {u"none"_s, QString()}}) {
        programme.statement = code;
        project.programme.id = reg.add(programme);
        QCOMPARE(facts::fundingStatement(project, reg.store().reader(), u"en"), says);
    }
    programme.statement = u"funded"_s;
    project.programme.id = reg.add(programme);
    project.status = u"idea"_s; // nothing granted, nothing to thank for
    QCOMPARE(facts::fundingStatement(project, reg.store().reader(), u"en"), QString());
}

void TestSite::aCircleOfParentsLosesNoPage()
{
    TestRegister reg;
    Page page;
    page.status = u"published"_s;
    page.title = u"Start"_s;
    reg.add(page);
    page.title = u"Ett"_s;
    page.id = reg.add(page);
    Page other;
    other.status = u"published"_s;
    other.title = u"Två"_s;
    other.parent.id = page.id;
    page.parent.id = reg.add(other);
    QVERIFY(reg.save(page));
    const Result<SiteModel> model = SiteModel::read(reg.store());
    QVERIFY(model);
    QCOMPARE(model->pages().size(), 3U);
}

void TestSite::equalTitlesGetDifferentAddresses()
{
    TestRegister reg;
    reg.add(published(u"Grön"_s));
    reg.add(published(u"Gron"_s));
    QVERIFY(exportSite(reg.store(), reg.file(u"site"_s)));
    QVERIFY(!pageOf(reg, u"vara-eu-projekt/gron.html"_s).isEmpty());
    QVERIFY(!pageOf(reg, u"vara-eu-projekt/gron-2.html"_s).isEmpty());
}

void TestSite::aStoppedExportLeavesTheFolderAsItWas()
{
    TestRegister reg;
    reg.add(published(u"Grön"_s));
    const Result<SiteSummary> done =
        exportSite(reg.store(), reg.file(u"site"_s), [](int, int) { return false; });
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::Stopped);
    QVERIFY(QDir(reg.file(u"site"_s)).entryList(QDir::Files | QDir::Hidden).isEmpty());
}

void TestSite::aFileInTheWayOfTheFolderIsRefused()
{
    TestRegister reg;
    QFile file(reg.file(u"site"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const Result<SiteSummary> done = exportSite(reg.store(), reg.file(u"site"_s));
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::Access);
}

void TestSite::thePublicStatusFollowsWorkflowAndDates_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QDate>("start");
    QTest::addColumn<QDate>("end");
    QTest::addColumn<int>("expected");
    const QDate past(2020, 1, 1);
    const QDate future(2030, 1, 1);
    const int planned = int(PublicStatus::Planned);
    const int running = int(PublicStatus::Running);
    const int completed = int(PublicStatus::Completed);
    const int none = -1;
    QTest::newRow("idea") << u"idea"_s << past << future << planned;
    QTest::newRow("running") << u"running"_s << past << future << running;
    QTest::newRow("running, over") << u"running"_s << past << past << completed;
    QTest::newRow("approved, not begun") << u"approved"_s << future << future << planned;
    QTest::newRow("no dates") << u"running"_s << QDate() << QDate() << running;
    QTest::newRow("archived") << u"archived"_s << past << future << completed;
    QTest::newRow("rejected") << u"rejected"_s << past << future << none;
    QTest::newRow("withdrawn") << u"withdrawn"_s << past << past << none;
}

void TestSite::thePublicStatusFollowsWorkflowAndDates()
{
    QFETCH(QString, status);
    QFETCH(QDate, start);
    QFETCH(QDate, end);
    QFETCH(int, expected);
    Project project;
    project.status = status;
    project.startDate = start;
    project.endDate = end;
    const std::optional<PublicStatus> found = publicStatus(project, QDate(2026, 11, 23));
    QCOMPARE(found ? int(*found) : -1, expected);
}

void TestSite::slugsAreSafe()
{
    QCOMPARE(slugOf(u"Köge & Co: ÅÄÖ/../x"_s), u"koge-co-aao-x"_s);
    QCOMPARE(slugOf(u"???"_s), u"sida"_s);
    QVERIFY(slugOf(u"a"_s.repeated(500)).size() <= 80);
}

void TestSite::aRefusedApplicationIsNoProjectOfOurs()
{
    TestRegister reg;
    Project project = published(u"Avslaget"_s);
    project.status = u"rejected"_s;
    reg.add(project);
    reg.add(published(u"Beviljat"_s));
    QVERIFY(exportSite(reg.store(), reg.file(u"site"_s)));
    const QString list = pageOf(reg, u"vara-eu-projekt.html"_s);
    QVERIFY(list.contains(u"Beviljat"));
    QVERIFY(!list.contains(u"Avslaget"));
}

void TestSite::aContactWithoutABasisStaysInside()
{
    TestRegister reg;
    Contact contact;
    contact.name = u"Anna Privat"_s;
    contact.kind = u"external"_s;
    contact.publish = true;
    Network network;
    network.name = u"Nät"_s;
    network.publish = true;
    network.representative.id = reg.add(contact);
    contact.name = u"Bo Med"_s;
    contact.basis = u"Samtycke 2026-01-02"_s;
    network.deputy.id = reg.add(contact);
    reg.add(network);
    QVERIFY(exportSite(reg.store(), reg.file(u"site"_s)));
    const QString html = pageOf(reg, u"vara-natverk/nat.html"_s);
    QVERIFY(!html.contains(u"Anna Privat"));
    QVERIFY(html.contains(u"Bo Med"));
}

void TestSite::aPageThatCannotBeReadStopsTheExport()
{
    TestRegister reg;
    Page page;
    page.title = u"Start"_s;
    page.status = u"published"_s;
    page.content = u"<p>not blocks</p>"_s;
    reg.add(page);
    const Result<SiteSummary> done = exportSite(reg.store(), reg.file(u"site"_s));
    QVERIFY(!done);
    QVERIFY(done.error().message.contains(u"Start"));
    QVERIFY(!QFile::exists(reg.file(u"site/index.html"_s)));
}

void TestSite::pagesWithOneNameGetDifferentTitles()
{
    TestRegister reg;
    Page page;
    page.status = u"published"_s;
    page.title = u"Start"_s;
    reg.add(page);
    page.title = u"Greater Copenhagen"_s;
    reg.add(page);
    Network network;
    network.name = u"Greater Copenhagen"_s;
    network.publish = true;
    reg.add(network);
    QVERIFY(exportSite(reg.store(), reg.file(u"site"_s)));
    const QString ofPage = pageOf(reg, u"greater-copenhagen.html"_s);
    QVERIFY(ofPage.contains(u"<title>Greater Copenhagen – Start</title>"));
    const QString ofNetwork = pageOf(reg, u"vara-natverk/greater-copenhagen.html"_s);
    QVERIFY(ofNetwork.contains(u"<title>Greater Copenhagen – Våra nätverk</title>"));
}

void TestSite::openingHoursAreToldDayByDay()
{
    TestRegister reg;
    Settings settings;
    settings.name = u"Kommunen"_s;
    settings.hoursMonday = u"8.00–16.30"_s;
    settings.hoursExceptions = u"2026-12-24 stängt"_s;
    reg.add(settings);
    QVERIFY(exportSite(reg.store(), reg.file(u"site"_s)));
    const QString html = pageOf(reg, u"index.html"_s);
    QVERIFY(html.contains(u"måndag 8.00–16.30<br>2026-12-24 stängt"));
    QVERIFY(!html.contains(u"tisdag"));
}

void TestSite::theQuestionsOfATemplateStayInside()
{
    TestRegister reg;
    Page page;
    page.title = u"Rendsburg"_s;
    page.status = u"published"_s;
    page.ingress = u"[Vilken ort är det?]"_s;
    page.content = toJson({Block{content::Heading{2, plain(u"Om orten"_s)}},
                           Block{content::Paragraph{plain(u"[Var ligger orten?]"_s)}},
                           Block{content::Heading{2, plain(u"Avtalet"_s)}},
                           Block{content::Paragraph{plain(u"Sedan 1989."_s)}}});
    reg.add(page);
    QVERIFY(exportSite(reg.store(), reg.file(u"site"_s)));
    const QString html = pageOf(reg, u"index.html"_s);
    QVERIFY(html.contains(u"Sedan 1989."_s));
    QVERIFY(!html.contains(u'['));
    QVERIFY(!html.contains(u"Om orten"_s)); // a heading over questions alone
}

QTEST_GUILESS_MAIN(TestSite)
#include "tst_site.moc"
