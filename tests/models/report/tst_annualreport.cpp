#include "models/report/reportfixture.h"

#include "records/event.h"
#include "records/network.h"
#include "records/networkyear.h"
#include "records/town.h"

using namespace Qt::StringLiterals;

class TestAnnualReport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void projectsStandUnderWhatTheyDidInTheYear();
    void whatWasNotGrantedDidNotRun();
    void aYearWithoutProjectsSaysSo();
    void decisionsOfTheYearAreTold();
    void resultsAreToldAndMissingOnesNamed();
    void moneyIsTheSumOfTheProjectsThatRan();
    void networksAndTownsStandInShort();
    void whatWasLeftBeforeIsNotTold();
    void aPastYearHasTheTownsOfThatYear();
    void whatEndsLaterInTheYearHasNotEnded();
    void supportInSeveralCurrenciesIsToldInSekToo();
};

namespace {

ReportOrder order()
{
    ReportOrder order;
    order.report = u"annual"_s;
    order.language = u"en"_s;
    order.year = 2026;
    order.today = QDate(2026, 11, 23);
    return order;
}

Project project(const QString &title, int first, int last, const QString &status = u"running"_s)
{
    Project project = TestRegister::project(title);
    project.status = status;
    project.startDate = QDate(first, 3, 1);
    project.endDate = QDate(last, 9, 30);
    return project;
}

/// What stands in the section with the id \a name.
QString section(const QString &html, const QString &name)
{
    return html.section(u"<h2 id=\""_s + name + u'"', 1).section(u"</section>"_s, 0, 0);
}

} // namespace

void TestAnnualReport::projectsStandUnderWhatTheyDidInTheYear()
{
    TestRegister reg;
    reg.add(project(u"Fresh"_s, 2026, 2028));
    reg.add(project(u"Steady"_s, 2025, 2027));
    reg.add(project(u"Over"_s, 2024, 2026, u"completed"_s));
    reg.add(project(u"Before"_s, 2020, 2022, u"archived"_s));
    reg.add(project(u"After"_s, 2027, 2028, u"contracted"_s));
    const QString html = htmlOf(reg, order());
    QVERIFY(html.contains(u"<h1>International work in 2026</h1>"));
    QVERIFY(section(html, u"started"_s).contains(u">Fresh<"));
    QVERIFY(section(html, u"continued"_s).contains(u">Steady<"));
    QVERIFY(section(html, u"ended"_s).contains(u">Over<"));
    QVERIFY(!section(html, u"ended"_s).contains(u">Fresh<"));
    QVERIFY(!html.contains(u">Before<") && !html.contains(u">After<"));
    QVERIFY(html.contains(u"<dt>ran</dt><dd>3</dd>"));
    QVERIFY(html.contains(u"<dt>started</dt><dd>1</dd>"));
}

void TestAnnualReport::whatWasNotGrantedDidNotRun()
{
    TestRegister reg;
    reg.add(project(u"Rejected"_s, 2026, 2028, u"rejected"_s));
    reg.add(project(u"Idea"_s, 2026, 2028, u"idea"_s));
    const QString html = htmlOf(reg, order());
    QVERIFY(html.contains(u"<dt>ran</dt><dd>0</dd>"));
    QVERIFY(!html.contains(u">Rejected<") && !html.contains(u">Idea<"));
}

void TestAnnualReport::aYearWithoutProjectsSaysSo()
{
    TestRegister reg;
    const QString html = htmlOf(reg, order());
    QVERIFY(section(html, u"started"_s).contains(u"No project started in the year."));
    QVERIFY(section(html, u"ended"_s).contains(u"No project ended in the year."));
    for (const QString &name : {u"money"_s, u"continued"_s, u"decided"_s, u"results"_s,
                                u"networks"_s, u"towns"_s, u"support"_s, u"years"_s})
        QVERIFY2(!html.contains(u"id=\""_s + name + u'"'), qPrintable(name));
}

void TestAnnualReport::decisionsOfTheYearAreTold()
{
    TestRegister reg;
    Project one = project(u"Decided"_s, 2027, 2028, u"approved"_s);
    one.decisionDate = QDate(2026, 5, 4);
    one.decisionBody = u"The board"_s;
    one.decisionParagraph = u"§ 12"_s;
    reg.add(one);
    one.title = u"Earlier"_s;
    one.decisionDate = QDate(2025, 5, 4);
    reg.add(one);
    const QString told = section(htmlOf(reg, order()), u"decided"_s);
    QVERIFY(told.contains(u">Decided</th>"));
    QVERIFY(told.contains(u">The board</td>"));
    QVERIFY(told.contains(u">§ 12</td>"));
    QVERIFY(told.contains(u">4 May 2026</td>"));
    QVERIFY(!told.contains(u"Earlier"));
}

void TestAnnualReport::resultsAreToldAndMissingOnesNamed()
{
    TestRegister reg;
    Project one = project(u"Told"_s, 2024, 2026, u"completed"_s);
    one.resultsEn = u"Forty meadows.\n- One\n- Two"_s;
    reg.add(one);
    reg.add(project(u"Silent"_s, 2024, 2026, u"completed"_s));
    reg.add(project(u"Goes on"_s, 2024, 2027));
    const QString results = section(htmlOf(reg, order()), u"results"_s);
    QVERIFY(results.contains(u"<h3>Told</h3>"));
    QVERIFY(results.contains(u"<p>Forty meadows.</p>"));
    QVERIFY(results.contains(u"<li>Two</li>"));
    QVERIFY(results.contains(u"Ended without a described result: Silent."));
    QVERIFY(!results.contains(u"Goes on"));
}

void TestAnnualReport::moneyIsTheSumOfTheProjectsThatRan()
{
    TestRegister reg;
    Project one = project(u"Steady"_s, 2025, 2027);
    one.euContribution.minor = 100'00;
    one.ownCash.minor = 20'50;
    one.rate.micro = 11'500'000;
    reg.add(one);
    one.title = u"Fresh"_s;
    one.startDate = QDate(2026, 1, 1);
    one.rate = {};
    reg.add(one);
    one.title = u"Before"_s;
    one.startDate = QDate(2020, 1, 1);
    one.endDate = QDate(2021, 1, 1);
    reg.add(one);
    const QString money = section(htmlOf(reg, order()), u"money"_s);
    QVERIFY(
        money.contains(u"EU support</th><td class=\"num\" data-h=\"Ran in 2026\">200.00\u00a0EUR"
                       "</td><td class=\"num\" data-h=\"In SEK\">1\u00a0150.00<br>1 without a "
                       "rate</td><td class=\"num\" data-h=\"Started in 2026\">100.00\u00a0EUR"
                       "</td><td class=\"num\" data-h=\"In SEK\">1 without a rate</td>"));
    QVERIFY(money.contains(u">41.00\u00a0EUR<"));
    QVERIFY(!money.contains(u"Own co-financing in time")); // nobody told any
}

void TestAnnualReport::networksAndTownsStandInShort()
{
    TestRegister reg;
    Network network;
    network.name = u"Climate"_s;
    NetworkYear year;
    year.network.id = reg.add(network);
    year.year = 2026;
    year.feePaid.minor = 9'000'00;
    year.meetings = 4;
    year.benefit = u"A shared plan"_s;
    reg.add(year);
    year.year = 2025;
    year.benefit = u"Last year’s"_s;
    reg.add(year);
    Town town;
    town.name = u"Rendsburg"_s;
    town.country = u"DE"_s;
    Event event;
    event.title = u"Visit"_s;
    event.record.uuid = reg.read<Town>(reg.add(town)).uuid;
    for (const QDate day : {QDate(2026, 9, 1), QDate(2026, 5, 12), QDate(2025, 5, 12)}) {
        event.startDate = day;
        reg.add(event);
    }
    const QString html = htmlOf(reg, order());
    const QString networks = section(html, u"networks"_s);
    QVERIFY(networks.contains(u">9\u00a0000.00\u00a0SEK<"));
    QVERIFY(networks.contains(u">4</td>") && networks.contains(u">A shared plan<"));
    QVERIFY(!networks.contains(u"Last year"));
    const QString towns = section(html, u"towns"_s);
    QVERIFY(towns.contains(u">12 May 2026: Visit<br>1 September 2026: Visit</td>"));
    QVERIFY(html.contains(u"0 projects, 1 network and 1 partnership with a town abroad."));
}

void TestAnnualReport::whatWasLeftBeforeIsNotTold()
{
    TestRegister reg;
    Network network;
    network.name = u"Old"_s;
    network.left = QDate(2025, 12, 31);
    reg.add(network);
    network.name = u"Coming"_s;
    network.left = {};
    network.joined = QDate(2027, 1, 1);
    reg.add(network);
    Town town;
    town.name = u"Ended"_s;
    town.status = u"ended"_s;
    reg.add(town);
    const QString html = htmlOf(reg, order());
    QVERIFY(!html.contains(u">Old<") && !html.contains(u">Coming<") && !html.contains(u">Ended<"));
}

void TestAnnualReport::aPastYearHasTheTownsOfThatYear()
{
    TestRegister reg;
    Town town;
    town.name = u"Early"_s;
    town.agreementDate = QDate(2019, 5, 1);
    reg.add(town);
    town.name = u"Undated"_s;
    town.agreementDate = {};
    reg.add(town);
    town.name = u"Later"_s;
    town.agreementDate = QDate(2026, 2, 1);
    reg.add(town);
    town.name = u"Courted"_s;
    Event event;
    event.title = u"Visit"_s;
    event.startDate = QDate(2025, 9, 1);
    event.record.uuid = reg.read<Town>(reg.add(town)).uuid;
    reg.add(event);
    ReportOrder past = order();
    past.year = 2025;
    const QString towns = section(htmlOf(reg, past), u"towns"_s);
    for (const QString &name : {u">Early<"_s, u">Undated<"_s, u">Courted<"_s})
        QVERIFY2(towns.contains(name), qPrintable(name));
    QVERIFY(!towns.contains(u">Later<"));
    QVERIFY(towns.contains(u"only if they had events in 2025."));
    const QString now = section(htmlOf(reg, order()), u"towns"_s);
    QVERIFY(now.contains(u">Later<"));
    QVERIFY(!now.contains(u"only if they had events"));
}

void TestAnnualReport::whatEndsLaterInTheYearHasNotEnded()
{
    TestRegister reg;
    Project late = project(u"Until the end"_s, 2024, 2026);
    late.endDate = QDate(2026, 12, 31);
    reg.add(late);
    const QString html = htmlOf(reg, order());
    QVERIFY(!section(html, u"ended"_s).contains(u">Until the end<"));
    QVERIFY(section(html, u"continued"_s).contains(u">Until the end<"));
    QVERIFY(!html.contains(u"Ended without a described result"));
    ReportOrder later = order();
    later.today = QDate(2027, 1, 10);
    QVERIFY(section(htmlOf(reg, later), u"ended"_s).contains(u">Until the end<"));
}

void TestAnnualReport::supportInSeveralCurrenciesIsToldInSekToo()
{
    TestRegister reg;
    Project one = project(u"One"_s, 2025, 2027);
    one.euContribution.minor = 100'00;
    one.rate.micro = 11'500'000;
    reg.add(one);
    one.title = u"Two"_s;
    one.currency = u"DKK"_s;
    one.rate.micro = 1'500'000;
    reg.add(one);
    const QString programmes = section(htmlOf(reg, order()), u"programmes"_s);
    QVERIFY(programmes.contains(u"data-h=\"In SEK\">1\u00a0300.00<"));
}

QTEST_GUILESS_MAIN(TestAnnualReport)
#include "tst_annualreport.moc"
