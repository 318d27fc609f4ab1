#include "models/site/sitefixture.h"

#include "exchange/facts.h"
#include "records/contact.h"
#include "records/event.h"
#include "records/network.h"
#include "records/page.h"
#include "records/settings.h"
#include "rules/publicstatus.h"
#include "site/sitecheck.h"
#include "site/siteplan.h"

#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

class TestSitePages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDistantEndMakesNoThousandPages();
    void theFirstPageKeepsItsListAndTheRegisterHasAPageOfItsOwn();
    void openDataIsLinkedTo();
    void thePageForWhatIsMissingWorksAtAnyAddress();
    void aSiteInEnglishHasWhatIsToldInEnglish();
    void aSiteInGermanHasNothingThatIsToldInEnglish();
    void aLanguageThatNoPageIsWrittenInIsRefused();
    void onlyWhatIsPublishedIsExported();
    void whatPeopleTypeIsEscaped();
    void aScriptAddressIsNoLink();
    void equalTitlesGetDifferentAddresses();
    void aRefusedApplicationIsNoProjectOfOurs();
    void pagesWithOneNameGetDifferentTitles();
    void aPageOfTheTreeCarriesTheList();
    void aLongListHasSeveralPages();
    void aProjectToldInEnglishHasAnEnglishPage();
    void theBudgetIsDrawnAndTold();
    void aBudgetThatIsWholeSaysNothingOfARest();
    void everyAddressIsSafeOnEveryDisk();
};

void TestSitePages::theFirstPageKeepsItsListAndTheRegisterHasAPageOfItsOwn()
{
    TestRegister reg;
    Page page;
    page.status = u"published"_s;
    page.title = u"Start"_s;
    page.content = uR"({"version":1,"blocks":[{"kind":"live","record":"project"}]})"_s;
    reg.add(page);
    reg.add(published(u"Grön"_s));
    QVERIFY(exportTo(reg));
    QVERIFY(pageOf(reg, u"index.html"_s).contains(u"<li><a href=\"eu-projekt/gron.html\">"));
    QVERIFY(pageOf(reg, u"eu-projekt.html"_s).contains(u"href=\"eu-projekt/gron.html\""));
}

void TestSitePages::aDistantEndMakesNoThousandPages()
{
    TestRegister reg;
    Project project = published(u"Grön"_s);
    project.startDate = QDate(2024, 1, 1);
    project.endDate = QDate(9999, 12, 31);
    reg.add(project);
    const Result<SitePlan> plan = SitePlan::read(reg.store(), QDate(2026, 11, 26));
    QVERIFY(plan);
    const SiteList *all = plan->listOf(kindOf<Project>());
    QVERIFY(all);
    const auto years = plan->views(*all, SiteList::View::Year);
    QCOMPARE(years.size(), 31U);
    QCOMPARE(years.back()->key, u"2024"_s);
}

void TestSitePages::openDataIsLinkedTo()
{
    TestRegister reg;
    reg.add(published(u"Grön"_s));
    Event event;
    event.title = u"Öppet hus"_s;
    event.startDate = QDate(2026, 12, 1);
    event.publish = true;
    reg.add(event);
    QVERIFY(exportTo(reg));
    const QString html = pageOf(reg, u"data.html"_s);
    for (const QString &file : {u"data/projekt.csv"_s, u"data/projekt.json"_s, u"kalender.ics"_s}) {
        QVERIFY2(html.contains(u"href=\"%1\""_s.arg(file)), qPrintable(file));
        QVERIFY2(QFile::exists(reg.file(u"site/"_s + file)), qPrintable(file));
    }
    const QString calendar = pageOf(reg, u"kalender.ics"_s);
    QVERIFY(calendar.contains(u"SUMMARY:Öppet hus"));
    QVERIFY(calendar.contains(u"DTSTAMP:20261201T000000Z\r\n")); // RFC 5545, 3.8.7.2: in UTC
}

void TestSitePages::thePageForWhatIsMissingWorksAtAnyAddress()
{
    TestRegister reg;
    reg.add(published(u"Grön"_s));
    SiteExport options{.folder = reg.file(u"site"_s), .address = u"https://a.se/int/"_s};
    options.allowFindings = true;
    QVERIFY(exportSite(reg.store(), options));
    QString html = pageOf(reg, u"404.html"_s);
    QVERIFY(html.contains(u"href=\"https://a.se/int/site.css\""));
    QVERIFY(html.contains(u"href=\"https://a.se/int/eu-projekt.html\""));
    QVERIFY(pageOf(reg, u"sok.html"_s).contains(u"href=\"site.css\""));
    options.address = u"https://a.se/"_s;
    QVERIFY(exportSite(reg.store(), options));
    html = pageOf(reg, u"404.html"_s);
    QVERIFY(html.contains(u"href=\"/site.css\""));
    QVERIFY(html.contains(u"href=\"/eu-projekt.html\""));
    QVERIFY(!html.contains(u"https://a.se/site.css")); // a copy elsewhere loads its own
}

void TestSitePages::aSiteInEnglishHasWhatIsToldInEnglish()
{
    TestRegister reg;
    Project project = published(u"Grön"_s);
    project.titleEn = u"Green"_s;
    project.aimsEn = u"Cleaner water"_s;
    reg.add(project);
    reg.add(published(u"Blå"_s));
    Network network;
    network.name = u"Eurocities"_s;
    network.publish = true;
    reg.add(network);
    const Result<SitePlan> plan = SitePlan::read(reg.store(), QDate(2026, 11, 26), u"en"_s);
    QVERIFY(plan && plan->listOf(kindOf<Project>()) && !plan->listOf(kindOf<Network>()));
    QVERIFY(exportSite(
        reg.store(), {.folder = reg.file(u"site"_s), .language = u"en"_s, .allowFindings = true}));
    QVERIFY(pageOf(reg, u"en/green.html"_s).contains(u"Cleaner water"));
    QVERIFY(pageOf(reg, u"eu-projects.html"_s).contains(u"href=\"en/green.html\""));
    QVERIFY(!QFile::exists(reg.file(u"site/eu-projects/bla.html"_s)));
}

void TestSitePages::aSiteInGermanHasNothingThatIsToldInEnglish()
{
    TestRegister reg;
    Project project = published(u"Grön"_s);
    project.titleEn = u"Green"_s;
    project.aimsEn = u"Cleaner water"_s;
    reg.add(project);
    const SiteExport german{
        .folder = reg.file(u"site"_s), .language = u"de"_s, .allowFindings = true};
    const Result<SiteSummary> empty = exportSite(reg.store(), german);
    QVERIFY(!empty); // no page at all is told in German
    QCOMPARE(empty.error().code, Error::Code::NotFound);
    QVERIFY(!QFile::exists(german.folder));
    Page page;
    page.title = u"Unsere Arbeit"_s;
    page.language = u"de"_s;
    page.status = u"published"_s;
    reg.add(page);
    const Result<SiteSummary> done = exportSite(reg.store(), german);
    QVERIFY2(done, qPrintable(done ? QString() : done.error().line()));
    QVERIFY(QFile::exists(reg.file(u"site/index.html"_s)));
    QCOMPARE(done->added.filter(u"green"_s), QStringList());
    QVERIFY(!QFile::exists(reg.file(u"site/data/projekt.csv"_s))); // nor an empty list of them
}

void TestSitePages::aLanguageThatNoPageIsWrittenInIsRefused()
{
    TestRegister reg;
    reg.add(published(u"Grön"_s));
    const SiteExport options{
        .folder = reg.file(u"site"_s), .language = u"fi"_s, .allowFindings = true};
    const Result<SiteSummary> done = exportSite(reg.store(), options);
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::Invalid);
    QVERIFY(done.error().message.contains(u"fi"));
    QVERIFY(!checkSite(reg.store(), options));
    QVERIFY(!QFile::exists(reg.file(u"site"_s)));
}

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

void TestSitePages::equalTitlesGetDifferentAddresses()
{
    TestRegister reg;
    reg.add(published(u"Grön"_s));
    reg.add(published(u"Gron"_s));
    QVERIFY(exportTo(reg));
    QVERIFY(!pageOf(reg, u"eu-projekt/gron.html"_s).isEmpty());
    QVERIFY(!pageOf(reg, u"eu-projekt/gron-2.html"_s).isEmpty());
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
    QVERIFY(html.contains(u">80 %</text>")); // no space that XML has no name for
    html.replace(QChar(0x00A0), u' ');
    QVERIFY(html.contains(u"<td class=\"num\">80 000,00</td><td class=\"num\">80,0 %</td>"));
    QVERIFY(
        html.contains(u"<td class=\"num\">8 000,00</td><td class=\"num\">8,0 %</td>")); // the rest
    QVERIFY(html.contains(u"<td class=\"num\">100 000,00</td>"));
    QVERIFY(html.contains(u"x=\"80.00%\" width=\"11.60%\""));
    QVERIFY(!html.contains(u" style="));
}

void TestSitePages::aBudgetThatIsWholeSaysNothingOfARest()
{
    TestRegister reg;
    Project project = published(u"Grön"_s);
    project.totalBudget.minor = 100'000'00;
    project.euContribution.minor = 80'000'00;
    project.ownCash.minor = 20'000'00;
    project.id = reg.add(project);
    const QString rest = u"står som övrigt"_s;
    QVERIFY(exportTo(reg));
    QVERIFY(!pageOf(reg, u"eu-projekt/gron.html"_s).contains(rest));
    project = reg.read<Project>(project.id);
    project.ownCash.minor = 12'000'00;
    QVERIFY(reg.save(project));
    QVERIFY(exportTo(reg));
    QVERIFY(pageOf(reg, u"eu-projekt/gron.html"_s).contains(rest));
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
