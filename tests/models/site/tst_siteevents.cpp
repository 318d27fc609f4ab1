#include "models/site/sitefixture.h"

#include "records/event.h"
#include "records/town.h"

using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 26);

Event publicEvent(const QString &title, QDate start, QDate end = {})
{
    Event event;
    event.title = title;
    event.startDate = start;
    event.endDate = end;
    event.publish = true;
    return event;
}

Result<SiteSummary> exportAsOf(TestRegister &reg, QDate day)
{
    return exportSite(reg.store(),
                      {.folder = reg.file(u"site"_s), .today = day, .allowFindings = true});
}

} // namespace

class TestSiteEvents : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eventsToComeStandBeforeThosePast();
    void anEventThatIsNotOverIsStillToCome();
    void anEventLinksToWhatItBelongsTo();
    void anEventThatIsNotPublicIsNowhere();
    void theNextEventsStandOnTheFirstPage();
    void withoutEventsThereIsNoPageOfThem();
    void manyEventsHaveSeveralPages();
    void anEventWithoutADateStandsWithItsRecordOnly();
};

void TestSiteEvents::eventsToComeStandBeforeThosePast()
{
    TestRegister reg;
    reg.add(publicEvent(u"Förra mötet"_s, QDate(2025, 2, 1)));
    reg.add(publicEvent(u"Senaste mötet"_s, QDate(2026, 2, 1)));
    reg.add(publicEvent(u"Senare möte"_s, QDate(2027, 5, 1)));
    reg.add(publicEvent(u"Nästa möte"_s, QDate(2027, 2, 1)));
    QVERIFY(exportAsOf(reg, today));
    const QString html = pageOf(reg, u"handelser.html"_s);
    qsizetype last = 0;
    for (const QString &words :
         {u"<h2 id=\"coming\">Kommande"_s, u"Nästa möte"_s, u"Senare möte"_s,
          u"<h2 id=\"past\">Tidigare"_s, u"Senaste mötet</h3>"_s, u"Förra mötet</h3>"_s}) {
        const qsizetype at = html.indexOf(words, html.indexOf(u"<main"_s));
        QVERIFY2(at > last, qPrintable(words));
        last = at;
    }
    QVERIFY(html.contains(u"<a href=\"kalender.ics\">"));
    QVERIFY(html.contains(uR"("@type":"Event")"));
    QVERIFY(pageOf(reg, u"sok.html"_s).contains(u"<a href=\"handelser.html\">Händelser</a>"));
}

void TestSiteEvents::anEventThatIsNotOverIsStillToCome()
{
    TestRegister reg;
    reg.add(publicEvent(u"Veckan"_s, today.addDays(-3), today));
    QVERIFY(exportAsOf(reg, today));
    QString html = pageOf(reg, u"handelser.html"_s);
    QVERIFY(html.contains(u"id=\"coming\"") && !html.contains(u"id=\"past\""));
    QVERIFY(html.contains(u"<time datetime=\"2026-11-23\">23 november 2026</time> till <time"));
    QVERIFY(exportAsOf(reg, today.addDays(1)));
    html = pageOf(reg, u"handelser.html"_s);
    QVERIFY(!html.contains(u"id=\"coming\"") && html.contains(u"id=\"past\""));
}

void TestSiteEvents::anEventLinksToWhatItBelongsTo()
{
    TestRegister reg;
    Town town;
    town.name = u"Rendsburg"_s;
    town.publish = true;
    const qint64 id = reg.add(town);
    Event event = publicEvent(u"Besök"_s, QDate(2027, 1, 1));
    event.record = {reg.read<Town>(id).uuid};
    event.place = u"Rathaus <Saal>"_s;
    reg.add(event);
    QVERIFY(exportAsOf(reg, today));
    const QString html = pageOf(reg, u"handelser.html"_s);
    QVERIFY(html.contains(u"<a href=\"vanorter/rendsburg.html\">Rendsburg</a>"));
    QVERIFY(html.contains(u", Rathaus &lt;Saal&gt;"));
    const QString own = pageOf(reg, u"vanorter/rendsburg.html"_s);
    QVERIFY(own.contains(u"<h3>Besök</h3>"));
    QVERIFY(!own.contains(u"<a href=\"../vanorter/rendsburg.html\">Rendsburg</a></p>"));
}

void TestSiteEvents::anEventThatIsNotPublicIsNowhere()
{
    TestRegister reg;
    reg.add(publicEvent(u"Öppet hus"_s, QDate(2027, 1, 1)));
    Event secret = publicEvent(u"Hemligt möte"_s, QDate(2027, 1, 2));
    secret.publish = false;
    reg.add(secret);
    QVERIFY(exportAsOf(reg, today));
    for (const QString &path : {u"index.html"_s, u"handelser.html"_s, u"kalender.ics"_s}) {
        QVERIFY2(pageOf(reg, path).contains(u"Öppet hus"), qPrintable(path));
        QVERIFY2(!pageOf(reg, path).contains(u"Hemligt"), qPrintable(path));
    }
}

void TestSiteEvents::theNextEventsStandOnTheFirstPage()
{
    TestRegister reg;
    for (int day = 1; day <= 5; ++day)
        reg.add(publicEvent(u"Möte %1"_s.arg(day), QDate(2027, 1, day)));
    reg.add(publicEvent(u"Gammalt möte"_s, QDate(2020, 1, 1)));
    QVERIFY(exportAsOf(reg, today));
    const QString start = pageOf(reg, u"index.html"_s);
    for (int day = 1; day <= 5; ++day)
        QCOMPARE(start.contains(u"<h3>Möte %1</h3>"_s.arg(day)), day <= 3);
    QVERIFY(!start.contains(u"Gammalt"));
    QVERIFY(start.contains(u"<a href=\"handelser.html\">Alla händelser (6)</a>"));
    QVERIFY(!start.section(u"<nav class=\"nav\""_s, 1)
                 .section(u"</nav>"_s, 0, 0)
                 .contains(u"Händelser"));
}

void TestSiteEvents::withoutEventsThereIsNoPageOfThem()
{
    TestRegister reg;
    reg.add(published(u"Grön"_s));
    QVERIFY(exportAsOf(reg, today));
    QVERIFY(pageOf(reg, u"handelser.html"_s).isEmpty());
    QVERIFY(!pageOf(reg, u"index.html"_s).contains(u"handelser"));
}

void TestSiteEvents::manyEventsHaveSeveralPages()
{
    TestRegister reg;
    for (int i = 0; i < 60; ++i)
        reg.add(publicEvent(u"Möte %1"_s.arg(i), QDate(2020, 1, 1).addDays(i)));
    QVERIFY(exportAsOf(reg, today));
    const QString first = pageOf(reg, u"handelser.html"_s);
    QVERIFY(first.contains(u"Visar 1–25 av 60."));
    QVERIFY(first.contains(u"<h3>Möte 59</h3>") && !first.contains(u"<h3>Möte 0</h3>"));
    QVERIFY(pageOf(reg, u"handelser/sida-3.html"_s).contains(u"<h3>Möte 0</h3>"));
}

void TestSiteEvents::anEventWithoutADateStandsWithItsRecordOnly()
{
    TestRegister reg;
    Town town;
    town.name = u"Rendsburg"_s;
    town.publish = true;
    const qint64 id = reg.add(town);
    Event event = publicEvent(u"Besök"_s, {});
    event.record = {reg.read<Town>(id).uuid};
    reg.add(event);
    QVERIFY(exportAsOf(reg, today));
    const QString own = pageOf(reg, u"vanorter/rendsburg.html"_s);
    QVERIFY(own.contains(u"Datum är inte bestämt"));
    QVERIFY(!own.contains(u"<time datetime=\"\"") && !own.contains(u"\"@type\":\"Event\""));
    QVERIFY(pageOf(reg, u"handelser.html"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestSiteEvents)
#include "tst_siteevents.moc"
