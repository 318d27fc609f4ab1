#include "models/report/reportfixture.h"

#include "records/contact.h"

using namespace Qt::StringLiterals;

class TestTableReport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void columnsStandAsTheViewHasThem();
    void aViewWithoutColumnsShowsTheListedOnes();
    void rowsKeepTheOrderTheyWereGivenIn();
    void allRowsComeInTheOrderOfTheView();
    void groupsHaveTheirCountsAndSums();
    void amountsHaveTheirCurrencyUnlessAColumnTellsIt();
    void namesOfRecordsStandForTheirIds();
    void aTableOfManyColumnsIsWide();
    void tenThousandRowsAreWritten();
    void anEmptyTableIsSaid();
};

namespace {

ReportOrder order(const std::vector<const char *> &columns, const Kind &kind = kindOf<Project>())
{
    ReportOrder order;
    order.report = u"table"_s;
    order.kind = &kind;
    order.language = u"en"_s;
    order.today = QDate(2026, 11, 23);
    order.view.emplace();
    for (const char *key : columns)
        order.view->columns.push_back({Listing::of(kind).indexOf(QString::fromLatin1(key))});
    return order;
}

int column(const char *key)
{
    return kindOf<Project>().indexOf(QString::fromLatin1(key));
}

QStringList texts(const QString &html, const QString &pattern)
{
    QStringList found;
    for (auto it = QRegularExpression(pattern).globalMatch(html); it.hasNext();)
        found.append(it.next().captured(1));
    return found;
}

QStringList headings(const QString &html)
{
    return texts(html, u"<th scope=\"col\"[^>]*>([^<]*)</th>"_s);
}

QStringList names(const QString &html)
{
    return texts(html, u"<tr><th scope=\"row\">([^<]*)</th>"_s);
}

Project project(const QString &title, const QString &department, qint64 budget,
                const QString &currency = u"EUR"_s)
{
    Project project = TestRegister::project(title);
    project.department = department;
    project.totalBudget.minor = budget;
    project.currency = currency;
    return project;
}

} // namespace

void TestTableReport::columnsStandAsTheViewHasThem()
{
    TestRegister reg;
    Project one = project(u"Green"_s, u"Parks"_s, 1234'50);
    one.endDate = QDate(2027, 1, 31);
    one.status = u"running"_s;
    reg.add(one);
    const QString html = htmlOf(
        reg, order({"title", "end_date", "days_left", "status", "total_budget", "currency"}));
    QCOMPARE(headings(html),
             QStringList({u"Title"_s, u"Ends"_s, u"Days left"_s, u"Status"_s,
                          u"Total eligible cost"_s, u"Currency"_s}));
    QVERIFY(html.contains(u">2027-01-31</td>"));
    QVERIFY(html.contains(u">69</td>"));
    QVERIFY(html.contains(u">Running</td>"));
    QVERIFY(html.contains(u">1\u00a0234.50</td>"));
    QVERIFY(html.contains(u"<p class=\"lead\">1 row.</p>"));
}

void TestTableReport::aViewWithoutColumnsShowsTheListedOnes()
{
    TestRegister reg;
    Contact person;
    person.name = u"Anna Ek"_s;
    reg.add(person);
    const QStringList shown = headings(htmlOf(reg, order({}, kindOf<Contact>())));
    QCOMPARE(shown.first(), u"Name"_s);
    QVERIFY(shown.contains(u"E-mail"_s));
}

void TestTableReport::rowsKeepTheOrderTheyWereGivenIn()
{
    TestRegister reg;
    const qint64 a = reg.add(project(u"A"_s, {}, 1));
    const qint64 b = reg.add(project(u"B"_s, {}, 1));
    const qint64 c = reg.add(project(u"C"_s, {}, 1));
    reg.add(project(u"D"_s, {}, 1));
    ReportOrder chosen = order({"title"});
    chosen.ids = {c, a, b};
    QCOMPARE(names(htmlOf(reg, chosen)), QStringList({u"C"_s, u"A"_s, u"B"_s}));
}

void TestTableReport::allRowsComeInTheOrderOfTheView()
{
    TestRegister reg;
    for (const QString &title : {u"B"_s, u"Å"_s, u"A"_s})
        reg.add(project(title, {}, 1));
    ReportOrder all = order({"title"});
    QCOMPARE(names(htmlOf(reg, all)), QStringList({u"A"_s, u"B"_s, u"Å"_s}));
    all.view->sorting = {{column("title"), Qt::DescendingOrder}};
    QCOMPARE(names(htmlOf(reg, all)), QStringList({u"Å"_s, u"B"_s, u"A"_s}));
}

void TestTableReport::groupsHaveTheirCountsAndSums()
{
    TestRegister reg;
    for (const auto &[title, department, status, budget] :
         {std::tuple{u"A"_s, u"Parks"_s, u"running"_s, 100'00},
          {u"B"_s, u"Parks"_s, u"idea"_s, 50'00},
          {u"C"_s, u"Roads"_s, u"running"_s, 25'00}}) {
        Project one = project(title, department, budget);
        one.status = status;
        reg.add(one);
    }
    ReportOrder grouped = order({"title", "currency", "total_budget"});
    grouped.view->groups = {column("department"), column("status")};
    const QString html = htmlOf(reg, grouped);
    qsizetype at = 0;
    for (const QString &text :
         {u"class=\"group\"><th colspan=\"3\" scope=\"rowgroup\">Parks (2)<"_s,
          u"class=\"group inner\"><th colspan=\"3\" scope=\"rowgroup\">Parks · Idea (1)<"_s, u">B</th>"_s,
          u">Sum of Parks · Idea</th>"_s, u">Parks · Running (1)<"_s, u">A</th>"_s, u">Sum of Parks · Running</th>"_s,
          u">Sum of Parks</th>"_s, u"150.00\u00a0EUR"_s, u">Roads (1)<"_s, u">Total</th>"_s,
          u"175.00\u00a0EUR"_s}) {
        at = html.indexOf(text, at);
        QVERIFY2(at > 0, qPrintable(text));
    }
}

void TestTableReport::amountsHaveTheirCurrencyUnlessAColumnTellsIt()
{
    TestRegister reg;
    reg.add(project(u"A"_s, {}, 100'00, u"DKK"_s));
    QVERIFY(htmlOf(reg, order({"title", "total_budget"})).contains(u">100.00\u00a0DKK</td>"));
    QVERIFY(htmlOf(reg, order({"title", "total_budget", "currency"})).contains(u">100.00</td>"));
    // Without a rate the amount in SEK says so, and the sum does.
    const QString html = htmlOf(reg, order({"title", "total_budget_sek"}));
    QVERIFY(html.contains(u">no rate</td>"));
    QVERIFY(html.contains(u">1 without a rate</td>"));
}

void TestTableReport::namesOfRecordsStandForTheirIds()
{
    TestRegister reg;
    Contact person;
    person.name = u"Anna Ek"_s; // not published: a report stays inside
    Project one = project(u"A"_s, {}, 1);
    one.manager.id = reg.add(person);
    reg.add(one);
    QVERIFY(htmlOf(reg, order({"title", "manager"})).contains(u">Anna Ek</td>"));
}

void TestTableReport::aTableOfManyColumnsIsWide()
{
    TestRegister reg;
    reg.add(project(u"A title that takes its room"_s, u"A department with a name"_s, 1));
    QVERIFY(!htmlOf(reg, order({"title", "status"})).contains(u"class=\"wide\""));
    QVERIFY(htmlOf(reg,
                   order({"title", "department", "status", "role", "programme", "start_date",
                          "end_date", "total_budget", "eu_contribution", "own_cash", "own_time",
                          "case_number"}))
                .contains(u"<main class=\"wide\">"));
}

void TestTableReport::tenThousandRowsAreWritten()
{
    TestRegister reg;
    Batch batch{u"Many"_s, {}, {}};
    for (int i = 0; i < 10'000; ++i)
        batch.changes.push_back(Change::insert(
            kindOf<Project>(), toRow(project(u"P%1"_s.arg(i), u"D%1"_s.arg(i % 7), i))));
    QVERIFY(reg.store().apply(batch));
    ReportOrder grouped = order({"title", "status", "total_budget"});
    grouped.view->groups = {column("department")};
    const QString html = htmlOf(reg, grouped);
    QCOMPARE(names(html).size(), 10'000);
    QCOMPARE(html.count(u"class=\"sum\""), 7);
}

void TestTableReport::anEmptyTableIsSaid()
{
    TestRegister reg;
    QCOMPARE(documentsOf(reg, order({"title"})).error().code, Error::Code::NotFound);
}

QTEST_GUILESS_MAIN(TestTableReport)
#include "tst_tablereport.moc"
