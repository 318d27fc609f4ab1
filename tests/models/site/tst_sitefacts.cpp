#include "models/site/sitefixture.h"

#include "exchange/facts.h"
#include "records/contact.h"
#include "records/event.h"
#include "records/network.h"
#include "records/page.h"
#include "records/settings.h"
#include "records/town.h"
#include "rules/publicstatus.h"
#include "site/contactcentre.h"
#include "site/siteplan.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Each day with the hours \a hours.
Settings wholeWeek(const QString &hours)
{
    Settings settings;
    for (QString *day : {&settings.hoursMonday, &settings.hoursTuesday, &settings.hoursWednesday,
                         &settings.hoursThursday, &settings.hoursFriday, &settings.hoursSaturday,
                         &settings.hoursSunday})
        *day = hours;
    return settings;
}

} // namespace

class TestSiteFacts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aContactWithoutConsentStaysInside();
    void theStatementFollowsTheProgramme();
    void thePublicStatusFollowsWorkflowAndDates_data();
    void thePublicStatusFollowsWorkflowAndDates();
    void slugsAreSafe();
    void aContactWithoutABasisStaysInside();
    void openingHoursAreToldDayByDay();
    void aWeekOfKnownHoursIsToldToTheScript();
    void hoursThatCannotBeAreNotReadAsHours_data();
    void hoursThatCannotBeAreNotReadAsHours();
    void aDayThatNothingIsSaidOfIsFound();
    void aStateOfTheMomentIsFound_data();
    void aStateOfTheMomentIsFound();
    void exceptionsStandByDateAndOnce();
};

void TestSiteFacts::aContactWithoutConsentStaysInside()
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

void TestSiteFacts::theStatementFollowsTheProgramme()
{
    Programme programme;
    programme.name = u"LIFE"_s;
    Project project = published(u"Grön"_s);
    for (const auto &[code, says] : {std::pair{u"cofunded"_s, u"Co-funded by the European Union"_s},
                                     {u"funded"_s, u"Funded by the European Union"_s},
                                     {u"none"_s, QString()}}) {
        programme.statement = code;
        QCOMPARE(facts::fundingStatement(project, &programme, u"en"), says);
    }
    programme.statement = u"funded"_s;
    project.status = u"idea"_s; // nothing granted, nothing to thank for
    QCOMPARE(facts::fundingStatement(project, &programme, u"en"), QString());
    project.status = u"running"_s;
    QCOMPARE(facts::fundingStatement(project, nullptr, u"en"), QString());
}

void TestSiteFacts::thePublicStatusFollowsWorkflowAndDates_data()
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

void TestSiteFacts::thePublicStatusFollowsWorkflowAndDates()
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

void TestSiteFacts::slugsAreSafe()
{
    QCOMPARE(slugOf(u"Köge & Co: ÅÄÖ/../x"_s), u"koge-co-aao-x"_s);
    QCOMPARE(slugOf(u"???"_s), u"sida"_s);
    QVERIFY(slugOf(u"a"_s.repeated(500)).size() <= 80);
}

void TestSiteFacts::aContactWithoutABasisStaysInside()
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

void TestSiteFacts::openingHoursAreToldDayByDay()
{
    TestRegister reg;
    Settings settings;
    settings.name = u"Kommunen"_s;
    settings.hoursMonday = u"8.00–16.30"_s;
    settings.hoursExceptions = u"2026-12-22 9–12\n2026-12-23 9–12\n2026-12-24 stängt"_s;
    reg.add(settings);
    SiteExport options{.folder = reg.file(u"site"_s), .today = QDate(2026, 12, 23)};
    options.allowFindings = true;
    QVERIFY(exportSite(reg.store(), options));
    const QString html = pageOf(reg, u"index.html"_s);
    QVERIFY(html.contains(u"<th scope=\"row\">Måndag</th><td>8.00–16.30</td>"));
    QVERIFY(html.contains(u"<th scope=\"row\">24 december 2026</th><td>stängt</td>"));
    QVERIFY(html.contains(u"23 december 2026")); // today is still of use
    QVERIFY(!html.contains(u"22 december 2026"));
    QVERIFY(!html.contains(u"tisdag", Qt::CaseInsensitive)); // unknown is not closed
    QVERIFY(!html.contains(u"data-hours"));
}

void TestSiteFacts::aWeekOfKnownHoursIsToldToTheScript()
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

void TestSiteFacts::hoursThatCannotBeAreNotReadAsHours_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isRead");
    QTest::newRow("a day") << u"8.00–16.30"_s << true;
    QTest::newRow("until midnight") << u"8–24"_s << true;
    QTest::newRow("closed") << u"stängt"_s << true;
    QTest::newRow("end before start") << u"16.30–8.00"_s << false;
    QTest::newRow("no time") << u"8–8"_s << false;
    QTest::newRow("quarters as decimals") << u"8.75–16"_s << false;
    QTest::newRow("minutes after midnight") << u"8–24.30"_s << false;
}

void TestSiteFacts::hoursThatCannotBeAreNotReadAsHours()
{
    QFETCH(const QString, typed);
    QFETCH(const bool, isRead);
    QCOMPARE(hoursForScript(typed).has_value(), isRead);
    Settings settings = wholeWeek(u"8–16"_s);
    settings.hoursMonday = typed;
    QCOMPARE(hoursProblems(settings).empty(), isRead);
}

void TestSiteFacts::aDayThatNothingIsSaidOfIsFound()
{
    Settings settings = wholeWeek(u"8–16"_s);
    QVERIFY(hoursProblems(settings).empty());
    settings.hoursSunday.clear();
    const std::vector<Problem> found = hoursProblems(settings);
    QCOMPARE(found.size(), 1U);
    QCOMPARE(found.front().field, "hours_sunday");
    QVERIFY(hoursProblems(Settings()).empty()); // nothing is said at all
}

void TestSiteFacts::aStateOfTheMomentIsFound_data()
{
    QTest::addColumn<QString>("note");
    QTest::addColumn<bool>("isState");
    QTest::newRow("open until") << u"Öppet · Stänger kl. 16.30"_s << true;
    QTest::newRow("open now") << u"Vi har öppet nu."_s << true;
    QTest::newRow("closed") << u"Stängt."_s << true;
    QTest::newRow("closes") << u"Stänger kl. 16.30"_s << false;
    QTest::newRow("weekdays") << u"Öppet vardagar 8–16.30"_s << false;
    QTest::newRow("summer") << u"Stängt i juli"_s << false;
    QTest::newRow("lunch") << u"Lunchstängt 12–13"_s << false;
    QTest::newRow("none") << QString() << false;
}

void TestSiteFacts::aStateOfTheMomentIsFound()
{
    QFETCH(const QString, note);
    QFETCH(const bool, isState);
    Settings settings;
    settings.hoursNote = note;
    QCOMPARE(!hoursProblems(settings).empty(), isState);
}

void TestSiteFacts::exceptionsStandByDateAndOnce()
{
    TestRegister reg;
    Settings settings = wholeWeek(u"8–16"_s);
    settings.name = u"Kommunen"_s;
    settings.hoursExceptions = u"9999-12-31 stängt\n9999-12-24 8-12"_s;
    reg.add(settings);
    QVERIFY(exportTo(reg));
    const QString html = pageOf(reg, u"index.html"_s);
    const qsizetype first =
        html.indexOf(u"<th scope=\"row\">24 december 9999</th><td>8.00–12.00</td>");
    QVERIFY(first > 0);
    QVERIFY(html.indexOf(u"31 december 9999") > first);
    QVERIFY(hoursProblems(settings).empty());
    settings.hoursExceptions += u"\n9999-12-31 8-12"_s;
    QCOMPARE(hoursProblems(settings).size(), 1U);
}

QTEST_GUILESS_MAIN(TestSiteFacts)
#include "tst_sitefacts.moc"
