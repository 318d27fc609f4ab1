#include "models/report/reportfixture.h"

#include "records/contact.h"
#include "records/settings.h"

using namespace Qt::StringLiterals;

class TestProjectSummary : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void allThatIsKnownIsTold();
    void whatIsMissingLeavesNoTrace();
    void theEnglishSummaryTellsTheEnglishFields();
    void swedishTextInAnEnglishSummaryIsMarked();
    void aProjectWithoutARateSaysSo();
    void anAmountInSekHasOneColumn();
    void aRestAndAnExcessAreSaid();
    void negativeAmountsHaveNoBar();
    void aTotalAloneHasNoShares();
    void partnersStandByCountryTheLeadFirst();
    void aProjectNotGrantedThanksNobody();
    void theStatementStandsInTwoLines();
    void linesWithDashesAreAList();
    void onlyWebAddressesAreLinks();
    void anAcronymInTheTitleIsNotRepeated();
    void aRejectedProjectIsNotGreen();
    void twoHundredPartnersAreAllThere();
    void aMissingEmblemIsSaidInItsPlace();
    void somebodyFromOutsideIsNamedOnlyWhenPublished();
    void theFundHasItsNameInEnglish();
};

namespace {

Project whole(TestRegister &reg)
{
    Programme programme;
    programme.name = u"Interreg Baltic Sea Region"_s;
    programme.fund = u"ERUF"_s;
    Contact contact;
    contact.name = u"Åsa Öberg"_s;
    Project project = TestRegister::project(u"Blått hav"_s);
    project.acronym = u"BLUE"_s;
    project.titleEn = u"Blue Sea"_s;
    project.status = u"running"_s;
    project.programme.id = reg.add(programme);
    project.manager.id = reg.add(contact);
    project.role = u"partner"_s;
    project.specificObjective = u"RSO2.5"_s;
    project.caseNumber = u"KS 2023/117"_s;
    project.department = u"Kommunledningskontoret"_s;
    project.decisionBody = u"KS"_s;
    project.decisionParagraph = u"12"_s;
    project.decisionDate = QDate(2023, 3, 1);
    project.startDate = QDate(2023, 6, 21);
    project.endDate = QDate(2027, 1, 31);
    project.euContribution = {20'024'207};
    project.ownCash = {3'003'631};
    project.ownTime = {2'002'421};
    project.rate = {11'000'000};
    project.rateDate = QDate(2026, 11, 23);
    project.summary = u"Om havet."_s;
    project.summaryEn = u"About the sea."_s;
    project.aims = u"Rent vatten."_s;
    project.aimsEn = u"Clean water."_s;
    project.results = u"Renare."_s;
    project.goals = {u"6"_s, u"13"_s};
    project.website = u"https://blue.example/"_s;
    project.kohesio = u"https://kohesio.ec.europa.eu/x"_s;
    return project;
}

QString summaryOf(TestRegister &reg, const QString &language = u"sv"_s)
{
    ReportOrder order;
    order.language = language;
    order.today = QDate(2026, 11, 23);
    return htmlOf(reg, order);
}

} // namespace

void TestProjectSummary::allThatIsKnownIsTold()
{
    TestRegister reg;
    reg.add(whole(reg));
    const QString html = summaryOf(reg);
    for (const QString &text : {u"<h1>Blått hav (BLUE)</h1>"_s,
                                u"<p class=\"lead\">Om havet.</p>"_s,
                                u"<dd>Interreg Baltic Sea Region</dd>"_s,
                                u"<dd>ERUF</dd>"_s,
                                u"<dd>RSO2.5</dd>"_s,
                                u"<dd>KS 2023/117</dd>"_s,
                                u"<dd>KS, § 12, 1 mars 2023</dd>"_s,
                                u"<dd>Kommunledningskontoret</dd>"_s,
                                u"<dd>Åsa Öberg</dd>"_s,
                                u">21 juni 2023</text>"_s,
                                u">23 november 2026</text>"_s,
                                u">31 januari 2027</text>"_s,
                                u"200\u00a0242,07"_s,
                                u"2\u00a0202\u00a0662,77"_s,
                                u"80,0\u00a0%"_s,
                                u"Kurs: 11,00 kr för 1 EUR, 23 november 2026."_s,
                                u"<p>Rent vatten.</p>"_s,
                                u"Resultat hittills"_s,
                                u"<b>6</b> Rent vatten"_s,
                                u"blue.example</p>"_s,
                                u"kohesio.ec.europa.eu/x</li>"_s})
        QVERIFY2(html.contains(text), qPrintable(text));
}

void TestProjectSummary::whatIsMissingLeavesNoTrace()
{
    TestRegister reg;
    Project project = TestRegister::project(u"Tomt"_s);
    project.kind = u"other"_s;
    reg.add(project);
    const QString html = summaryOf(reg);
    QCOMPARE(html.count(u"<h2"), 1); // the status, which every project has
    for (const QString &name : {u"<dl"_s, u"<table"_s, u"<svg"_s, u"<ul"_s, u"<img"_s,
                                u"class=\"base\""_s, u"0,00"_s, u"case-number"_s})
        QVERIFY2(!html.contains(name), qPrintable(name));
}

void TestProjectSummary::theEnglishSummaryTellsTheEnglishFields()
{
    TestRegister reg;
    reg.add(whole(reg));
    const QString html = summaryOf(reg, u"en"_s);
    for (const QString &text :
         {u"<h1>Blue Sea (BLUE)</h1>"_s, u"About the sea."_s, u"Clean water."_s,
          u"200\u00a0242.07"_s, u"80.0%"_s, u"Rate: SEK 11.00 for 1 EUR"_s, u"21 June 2023"_s,
          u"Status: <span class=\"status\">running"_s, u"Co-funded by"_s, u"the European Union"_s,
          u"Results so far"_s})
        QVERIFY2(html.contains(text), qPrintable(text));
    QVERIFY(!html.contains(u"Rent vatten."));
}

void TestProjectSummary::swedishTextInAnEnglishSummaryIsMarked()
{
    TestRegister reg;
    Project project = whole(reg);
    project.titleEn.clear();
    reg.add(project);
    const QString html = summaryOf(reg, u"en"_s);
    QVERIFY(html.contains(u"<h1 lang=\"sv\">Blått hav (BLUE)</h1>"));
    QVERIFY(html.contains(u"<p lang=\"sv\">Renare.</p>")); // there are no results in English
    QVERIFY(html.contains(u"<p>Clean water.</p>"));
}

void TestProjectSummary::aProjectWithoutARateSaysSo()
{
    TestRegister reg;
    Project project = whole(reg);
    project.rate = {};
    reg.add(project);
    const QString html = summaryOf(reg);
    QVERIFY(!html.contains(u"SEK"));
    QVERIFY(html.contains(u"Projektet har ingen växelkurs. Beloppen står därför bara i EUR."));
}

void TestProjectSummary::anAmountInSekHasOneColumn()
{
    TestRegister reg;
    Project project = whole(reg);
    project.currency = u"SEK"_s;
    reg.add(project);
    const QString html = summaryOf(reg);
    QCOMPARE(html.count(u"<th scope=\"col\" class=\"num\">SEK</th>"), 1);
    QVERIFY(!html.contains(u"växelkurs"));
    QVERIFY(!html.contains(u"Kurs:"));
}

void TestProjectSummary::aRestAndAnExcessAreSaid()
{
    TestRegister reg;
    Project project = whole(reg);
    project.totalBudget = {30'000'000};
    const qint64 less = reg.add(project);
    QVERIFY(summaryOf(reg).contains(u"Övrig finansiering"));
    project.id = less;
    project.totalBudget = {20'000'000};
    QVERIFY(reg.save(project));
    const QString html = summaryOf(reg);
    QVERIFY(!html.contains(u"Övrig finansiering"));
    QVERIFY(html.contains(u"mer än projektets totala budget, 200\u00a0000,00\u00a0EUR."));
}

void TestProjectSummary::negativeAmountsHaveNoBar()
{
    TestRegister reg;
    Project project = whole(reg);
    project.ownTime = {-100};
    reg.add(project);
    const QString html = summaryOf(reg);
    QVERIFY(html.contains(u"-1,00"));
    QVERIFY(!html.contains(u">80\u00a0%</text>"));
}

void TestProjectSummary::aTotalAloneHasNoShares()
{
    TestRegister reg;
    Project project = TestRegister::project(u"Grön"_s);
    project.totalBudget = {123'456};
    reg.add(project);
    const QString html = summaryOf(reg);
    QVERIFY(html.contains(u"<th scope=\"row\">Total budget</th>"));
    QVERIFY(html.contains(u"1\u00a0234,56"));
    QVERIFY(!html.contains(u"Andel"));
    QVERIFY(!html.contains(u"<svg"));
}

void TestProjectSummary::partnersStandByCountryTheLeadFirst()
{
    TestRegister reg;
    const qint64 project = reg.add(whole(reg));
    const auto add = [&](const QString &name, const QString &country, const QString &role) {
        Organisation body;
        body.name = name;
        body.country = country;
        Partnership part;
        part.project.id = project;
        part.organisation.id = reg.add(body);
        part.role = role;
        reg.add(part);
    };
    add(u"Åbo"_s, u"FI"_s, u"partner"_s);
    add(u"Okänd"_s, QString(), u"partner"_s);
    add(u"Ängelholm"_s, u"SE"_s, u"associated"_s);
    add(u"Ronneby"_s, u"SE"_s, u"partner"_s);
    add(u"Rostock"_s, u"DE"_s, u"lead"_s);
    add(u"Kiel"_s, u"DE"_s, u"partner"_s);
    const QString html = summaryOf(reg);
    QVERIFY(html.contains(u"<dt>Projektägare</dt><dd>Rostock</dd>"));
    QVERIFY(html.contains(
        u"<dl class=\"lands\"><div><dt>Sverige</dt><dd>Ronneby, Ängelholm (associerad)</dd></div>"
        "<div><dt>Finland</dt><dd>Åbo</dd></div>"
        "<div><dt>Tyskland</dt><dd>Rostock (projektägare), Kiel</dd></div>"
        "<div><dt>Land saknas</dt><dd>Okänd</dd></div></dl>"));
}

void TestProjectSummary::aProjectNotGrantedThanksNobody()
{
    TestRegister reg;
    Project project = whole(reg);
    project.status = u"submitted"_s;
    reg.add(project);
    QVERIFY(!summaryOf(reg).contains(u"class=\"eu\""));
}

void TestProjectSummary::theStatementStandsInTwoLines()
{
    TestRegister reg;
    reg.add(whole(reg));
    const QString html = summaryOf(reg, u"en"_s);
    QVERIFY(html.contains(u"<p>Co-funded by<br>the European Union</p>"));
    QVERIFY(html.contains(u"alt=\"Emblem of the European Union\" width=\"81\" height=\"54\""));
}

void TestProjectSummary::linesWithDashesAreAList()
{
    TestRegister reg;
    Project project = whole(reg);
    project.aims = u"Vi vill:\n- rena\n• skydda\n\nNu."_s;
    project.results = u"-5 grader"_s;
    reg.add(project);
    const QString html = summaryOf(reg);
    QVERIFY(html.contains(u"<p>Vi vill:</p><ul><li>rena</li><li>skydda</li></ul><p>Nu.</p>"));
    QVERIFY(html.contains(u"<p>-5 grader</p>"));
}

void TestProjectSummary::onlyWebAddressesAreLinks()
{
    TestRegister reg;
    Project project = whole(reg);
    project.website = u"javascript:alert(1)"_s;
    project.kohesio = u"kohesio"_s;
    project.keepEu = u"https://keep.eu/p/1"_s;
    reg.add(project);
    const QString html = summaryOf(reg);
    QCOMPARE(html.count(u"<a "), 1);
    QVERIFY(html.contains(u"<a href=\"https://keep.eu/p/1\">Projektet i keep.eu</a>"));
    QVERIFY(!html.contains(u"alert"));
}

void TestProjectSummary::anAcronymInTheTitleIsNotRepeated()
{
    TestRegister reg;
    Project project = whole(reg);
    project.acronym = u"Blått"_s;
    project.id = reg.add(project);
    QVERIFY(summaryOf(reg).contains(u"<h1>Blått hav</h1>"));
    project.acronym = u"Bl"_s; // it only begins the same
    QVERIFY(reg.save(project));
    QVERIFY(summaryOf(reg).contains(u"<h1>Blått hav (Bl)</h1>"));
}

void TestProjectSummary::aRejectedProjectIsNotGreen()
{
    TestRegister reg;
    Project project = whole(reg);
    project.status = u"rejected"_s;
    reg.add(project);
    QVERIFY(!summaryOf(reg).contains(u"class=\"status\""));
}

void TestProjectSummary::twoHundredPartnersAreAllThere()
{
    TestRegister reg;
    const qint64 project = reg.add(whole(reg));
    for (int i = 0; i < 200; ++i) {
        Organisation body;
        body.name = u"Partner nummer %1"_s.arg(i);
        Partnership part;
        part.project.id = project;
        part.organisation.id = reg.add(body);
        reg.add(part);
    }
    const QString html = summaryOf(reg);
    QCOMPARE(html.count(u"Partner nummer"), 200);
    QVERIFY(html.contains(u"Partner nummer 9, Partner nummer 10, Partner nummer 11"));
}

void TestProjectSummary::aMissingEmblemIsSaidInItsPlace()
{
    TestRegister reg;
    Project project = whole(reg);
    project.id = reg.add(project);
    QVERIFY(!summaryOf(reg).contains(u"EU-emblemet saknas"));
    project.programme = {};
    project.website.clear();
    QVERIFY(reg.save(project));
    const QString html = summaryOf(reg);
    QVERIFY(!html.contains(u"class=\"eu\""));
    QVERIFY(html.contains(u"EU-emblemet saknas: projektet har inget program."));
}

void TestProjectSummary::somebodyFromOutsideIsNamedOnlyWhenPublished()
{
    TestRegister reg;
    const Project project = whole(reg);
    reg.add(project);
    auto manager = reg.read<Contact>(project.manager.id);
    manager.kind = u"external"_s;
    QVERIFY(reg.save(manager));
    QVERIFY(!summaryOf(reg).contains(manager.name));
    manager.publish = true;
    manager.basis = u"Samtycke 2026-11-01"_s;
    QVERIFY(reg.save(manager));
    QVERIFY(summaryOf(reg).contains(manager.name));
}

void TestProjectSummary::theFundHasItsNameInEnglish()
{
    TestRegister reg;
    reg.add(whole(reg));
    QVERIFY(summaryOf(reg).contains(u"<dd>ERUF</dd>"));
    QVERIFY(summaryOf(reg, u"en"_s).contains(u"<dd>ERDF</dd>"));
}

QTEST_GUILESS_MAIN(TestProjectSummary)
#include "tst_projectsummary.moc"
