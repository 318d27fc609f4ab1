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

class TestSitePages : public QObject
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
    void thePublicStatusFollowsWorkflowAndDates_data();
    void thePublicStatusFollowsWorkflowAndDates();
    void slugsAreSafe();
    void aRefusedApplicationIsNoProjectOfOurs();
    void aContactWithoutABasisStaysInside();
    void pagesWithOneNameGetDifferentTitles();
    void openingHoursAreToldDayByDay();
    void aWeekOfKnownHoursIsToldToTheScript();
    void aPageOfTheTreeCarriesTheList();
    void aLongListHasSeveralPages();
    void aProjectToldInEnglishHasAnEnglishPage();
    void theBudgetIsDrawnAndTold();
    void everyAddressIsSafeOnEveryDisk();
};

void TestSitePages::onlyWhatIsPublishedIsExported()
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
    const Result<SiteSummary> done = exportTo(reg);
    QVERIFY2(done, done ? "" : qPrintable(done.error().line()));
    const QString start = pageOf(reg, u"index.html"_s);
    QVERIFY(start.contains(u"<h1>Start</h1>"));
    QVERIFY(!start.contains(u"Utkast"));
    const QString list = pageOf(reg, u"eu-projekt.html"_s);
    QVERIFY(list.contains(u"Synligt"));
    QVERIFY(!list.contains(u"Hemligt"));
}

void TestSitePages::whatPeopleTypeIsEscaped()
{
    TestRegister reg;
    Project project = published(u"<script>alert(1)</script> & \"co\""_s);
    project.aims = u"<img src=x onerror=alert(1)>"_s;
    reg.add(project);
    QVERIFY(exportTo(reg));
    const QString html = pageOf(reg, u"eu-projekt/script-alert-1-script-co.html"_s);
    QVERIFY(html.contains(u"&lt;script&gt;alert(1)"));
    QVERIFY(!html.contains(u"<script>alert"));
    QVERIFY(!html.contains(u"<img src=x"));
}

void TestSitePages::aScriptAddressIsNoLink()
{
    TestRegister reg;
    Project project = published(u"Grön"_s);
    project.website = u"javascript:alert(1)"_s;
    project.kohesio = u"https://kohesio.ec.europa.eu/"_s;
    reg.add(project);
    QVERIFY(exportTo(reg));
    const QString html = pageOf(reg, u"eu-projekt/gron.html"_s);
    QVERIFY(!html.contains(u"javascript:"));
    QVERIFY(html.contains(u"href=\"https://kohesio.ec.europa.eu/\""));
}

void TestSitePages::aContactWithoutConsentStaysInside()
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
    QVERIFY(exportTo(reg));
    const QString html = pageOf(reg, u"natverk/nat.html"_s);
    QVERIFY(!html.contains(u"Åsa"));
    QVERIFY(html.contains(u"Nils Ek"));
}

void TestSitePages::theStatementFollowsTheProgramme()
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

void TestSitePages::aCircleOfParentsLosesNoPage()
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
    const Result<SitePlan> plan = SitePlan::read(reg.store(), QDate(2026, 11, 26));
    QVERIFY(plan);
    const auto isContent = [](const SitePage &one) { return one.type == SitePage::Type::Content; };
    QCOMPARE(std::ranges::count_if(plan->pages(), isContent), 3);
}

void TestSitePages::equalTitlesGetDifferentAddresses()
{
    TestRegister reg;
    reg.add(published(u"Grön"_s));
    reg.add(published(u"Gron"_s));
    QVERIFY(exportTo(reg));
    QVERIFY(!pageOf(reg, u"eu-projekt/gron.html"_s).isEmpty());
    QVERIFY(!pageOf(reg, u"eu-projekt/gron-2.html"_s).isEmpty());
}

void TestSitePages::thePublicStatusFollowsWorkflowAndDates_data()
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

void TestSitePages::thePublicStatusFollowsWorkflowAndDates()
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

void TestSitePages::slugsAreSafe()
{
    QCOMPARE(slugOf(u"Köge & Co: ÅÄÖ/../x"_s), u"koge-co-aao-x"_s);
    QCOMPARE(slugOf(u"???"_s), u"sida"_s);
    QVERIFY(slugOf(u"a"_s.repeated(500)).size() <= 80);
}

void TestSitePages::aRefusedApplicationIsNoProjectOfOurs()
{
    TestRegister reg;
    Project project = published(u"Avslaget"_s);
    project.status = u"rejected"_s;
    reg.add(project);
    reg.add(published(u"Beviljat"_s));
    QVERIFY(exportTo(reg));
    const QString list = pageOf(reg, u"eu-projekt.html"_s);
    QVERIFY(list.contains(u"Beviljat"));
    QVERIFY(!list.contains(u"Avslaget"));
}

void TestSitePages::aContactWithoutABasisStaysInside()
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
    QVERIFY(exportTo(reg));
    const QString html = pageOf(reg, u"natverk/nat.html"_s);
    QVERIFY(!html.contains(u"Anna Privat"));
    QVERIFY(html.contains(u"Bo Med"));
}

void TestSitePages::pagesWithOneNameGetDifferentTitles()
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
    QVERIFY(exportTo(reg));
    const QString ofPage = pageOf(reg, u"greater-copenhagen.html"_s);
    QVERIFY(ofPage.contains(u"<title>Greater Copenhagen – Start</title>"));
    const QString ofNetwork = pageOf(reg, u"natverk/greater-copenhagen.html"_s);
    QVERIFY(ofNetwork.contains(u"<title>Greater Copenhagen – Nätverk</title>"));
}

void TestSitePages::openingHoursAreToldDayByDay()
{
    TestRegister reg;
    Settings settings;
    settings.name = u"Kommunen"_s;
    settings.hoursMonday = u"8.00–16.30"_s;
    settings.hoursExceptions = u"2026-12-24 stängt"_s;
    reg.add(settings);
    QVERIFY(exportTo(reg));
    const QString html = pageOf(reg, u"index.html"_s);
    QVERIFY(html.contains(u"<th scope=\"row\">Måndag</th><td>8.00–16.30</td>"));
    QVERIFY(html.contains(u"<th scope=\"row\">24 december 2026</th><td>stängt</td>"));
    QVERIFY(!html.contains(u"tisdag", Qt::CaseInsensitive)); // unknown is not closed
    QVERIFY(!html.contains(u"data-hours"));
}

void TestSitePages::aWeekOfKnownHoursIsToldToTheScript()
{
    TestRegister reg;
    Settings settings;
    settings.name = u"Kommunen"_s;
    for (QString *day : {&settings.hoursMonday, &settings.hoursTuesday, &settings.hoursWednesday,
                         &settings.hoursThursday, &settings.hoursFriday})
        *day = u"8–16:30"_s;
    settings.hoursSaturday = settings.hoursSunday = u"stängt"_s;
    settings.hoursNote = u"Öppet · Stänger kl. 16.30"_s;
    reg.add(settings);
    QVERIFY(exportTo(reg));
    const QString html = pageOf(reg, u"index.html"_s);
    QVERIFY(html.contains(
        u"data-hours=\"8.00-16.30 8.00-16.30 8.00-16.30 8.00-16.30 8.00-16.30 - -\""));
    QVERIFY(html.contains(u"<th scope=\"row\">Måndag–fredag</th>"));
    QVERIFY(!html.contains(settings.hoursNote)); // it is true only at some hours
}

void TestSitePages::aPageOfTheTreeCarriesTheList()
{
    TestRegister reg;
    Page page;
    page.status = u"published"_s;
    page.title = u"Start"_s;
    reg.add(page);
    page.title = u"Våra projekt"_s;
    page.content = uR"({"version":1,"blocks":[{"kind":"live","record":"project"}]})"_s;
    reg.add(page);
    reg.add(published(u"Grön"_s));
    QVERIFY(exportTo(reg));
    QVERIFY(pageOf(reg, u"vara-projekt.html"_s).contains(u"href=\"vara-projekt/gron.html\""));
    QVERIFY(!QFile::exists(reg.file(u"site/eu-projekt.html"_s)));
    const QString crumbs = pageOf(reg, u"vara-projekt/gron.html"_s);
    QVERIFY(crumbs.contains(u"<a href=\"../vara-projekt.html\">Våra projekt</a>"));
}

void TestSitePages::aLongListHasSeveralPages()
{
    TestRegister reg;
    for (int i = 0; i < 120; ++i)
        reg.add(published(u"Projekt %1"_s.arg(i)));
    QVERIFY(exportTo(reg));
    const QString first = pageOf(reg, u"eu-projekt.html"_s);
    QVERIFY(first.contains(u"Visar 1–25 av 120."));
    QVERIFY(first.contains(u"href=\"eu-projekt/sida-5.html#list\""));
    QVERIFY(first.toUtf8().size() < 50'000);
    const QString last = pageOf(reg, u"eu-projekt/sida-5.html"_s);
    QVERIFY(last.contains(u"Visar 101–120 av 120."));
    QVERIFY(last.contains(u"href=\"../eu-projekt/projekt-119.html\""));
}

void TestSitePages::aProjectToldInEnglishHasAnEnglishPage()
{
    TestRegister reg;
    Settings settings;
    settings.name = u"Kommunen"_s;
    settings.languages = {u"sv"_s, u"en"_s};
    reg.add(settings);
    Project project = published(u"Grön"_s);
    project.titleEn = u"Green"_s;
    project.aimsEn = u"Cleaner water"_s;
    reg.add(project);
    reg.add(published(u"Blå"_s));
    QVERIFY(exportTo(reg));
    const QString english = pageOf(reg, u"en/green.html"_s);
    QVERIFY(english.startsWith(u"<!DOCTYPE html>\n<html lang=\"en\">"));
    QVERIFY(english.contains(u"Cleaner water"));
    QVERIFY(english.contains(u"hreflang=\"sv\" href=\"../eu-projekt/gron.html\""));
    QVERIFY(pageOf(reg, u"eu-projekt/gron.html"_s)
                .contains(u"hreflang=\"en\" href=\"../en/green.html\""));
    QVERIFY(!pageOf(reg, u"eu-projekt/bla.html"_s).contains(u"hreflang"));
}

void TestSitePages::theBudgetIsDrawnAndTold()
{
    TestRegister reg;
    Project project = published(u"Grön"_s);
    project.totalBudget.minor = 100'000'00;
    project.euContribution.minor = 80'000'00;
    project.ownCash.minor = 12'000'00;
    reg.add(project);
    QVERIFY(exportTo(reg));
    QString html = pageOf(reg, u"eu-projekt/gron.html"_s);
    html.replace(QChar(0x00A0), u' ');
    QVERIFY(html.contains(u"<td class=\"num\">80 000,00</td><td class=\"num\">80,0 %</td>"));
    QVERIFY(
        html.contains(u"<td class=\"num\">8 000,00</td><td class=\"num\">8,0 %</td>")); // the rest
    QVERIFY(html.contains(u"<td class=\"num\">100 000,00</td>"));
    QVERIFY(html.contains(u"x=\"80.00%\" width=\"11.60%\""));
    QVERIFY(!html.contains(u" style="));
}

void TestSitePages::everyAddressIsSafeOnEveryDisk()
{
    TestRegister reg;
    for (const QString &title : {u"../../etc/passwd"_s, u"CON"_s, u"Åäö & <b>"_s, u"sok"_s,
                                 u"SOK"_s, u" . "_s, u"a"_s.repeated(400)}) {
        Page page;
        page.status = u"published"_s;
        page.title = title;
        reg.add(page);
        reg.add(published(title));
    }
    const Result<SitePlan> plan = SitePlan::read(reg.store(), QDate(2026, 11, 26));
    QVERIFY(plan);
    static const QRegularExpression safe(u"^([a-z0-9-]+/)*[a-z0-9-]+\\.html$"_s);
    QSet<QString> seen;
    for (const SitePage &page : plan->pages()) {
        QVERIFY2(safe.match(page.path).hasMatch(), qPrintable(page.path));
        QVERIFY2(!seen.contains(page.path), qPrintable(page.path));
        seen.insert(page.path);
    }
}

QTEST_GUILESS_MAIN(TestSitePages)
#include "tst_sitepages.moc"
