#include "models/report/reportfixture.h"

#include <QRandomGenerator>

#include <map>

using namespace Qt::StringLiterals;

class TestPortfolioReport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sumsEqualAnIndependentCalculation();
    void aProjectWithoutARateIsToldAndInNoSumInSek();
    void currenciesAreNotAddedWithoutRates();
    void oneCurrencyStandsInTheHeadings();
    void noMoneyMakesNoColumnsOfMoney();
    void aSumThatIsTooLargeIsSaid();
    void projectsStandInTheGroupsThatAreAskedFor();
    void aYearIsAGroup();
    void anUnknownGroupIsRefused();
    void onlyChosenProjectsCount();
    void aChosenProjectThatIsGoneIsSaid();
    void anEmptyRegisterIsSaid();
    void grantedProjectsCountInEachOfTheirYears();
    void aLongTimeIsCutAndSaysSo();
    void theChartShowsTheLargestProgrammes();
    void hostileTitlesAreEscaped();
    void aFigureThatNobodyKnowsIsNotZero();
    void whatIsNotGrantedIsInNoSum();
    void whereNothingIsGrantedTheSumsSaySo();
    void aFigureOfManyDigitsIsToldInMillions();
};

namespace {

__extension__ typedef __int128 Wide; // larger than any sum here

ReportOrder order(const QString &group = {})
{
    ReportOrder order;
    order.report = u"portfolio"_s;
    order.language = u"en"_s;
    order.groupBy = group;
    order.today = QDate(2026, 11, 23);
    return order;
}

Project project(const QString &title, qint64 support, const QString &currency = u"EUR"_s)
{
    Project project = TestRegister::project(title);
    project.status = u"running"_s;
    project.startDate = QDate(2025, 1, 1);
    project.endDate = QDate(2027, 12, 31);
    project.currency = currency;
    project.totalBudget.minor = support * 2;
    project.euContribution.minor = support;
    return project;
}

/// 1234567 hundredths as "12 345.67".
QString written(Wide minor)
{
    const bool isNegative = minor < 0;
    auto rest = quint64(isNegative ? -minor : minor);
    QString text = u".%1"_s.arg(rest % 100, 2, 10, QChar(u'0'));
    rest /= 100;
    do {
        const bool isLast = rest < 1000;
        text.prepend(isLast ? QString::number(rest)
                            : QChar(0x00A0) + u"%1"_s.arg(rest % 1000, 3, 10, QChar(u'0')));
        rest /= 1000;
    } while (rest > 0);
    return isNegative ? u'-' + text : text;
}

/// The cells of the row with the heading \a name in the table of sums.
QStringList sumsOf(const QString &html, const QString &name)
{
    const QString table = html.section(u"id=\"sums\""_s, 1).section(u"</table>"_s, 0, 0);
    const QString row =
        table.section(u"<th scope=\"row\">"_s + name + u"</th>"_s, 1).section(u"</tr>"_s, 0, 0);
    static const QRegularExpression cell(u"<td[^>]*>(.*?)</td>"_s);
    QStringList cells;
    for (auto it = cell.globalMatch(row); it.hasNext();)
        cells.append(it.next().captured(1));
    return cells;
}

struct Expected
{
    int count = 0;
    std::map<QString, Wide> budget;
    Wide sek = 0;
    int unknown = 0;

    void add(const Project &project)
    {
        ++count;
        budget[project.currency] += *project.totalBudget.minor;
        Wide rate = project.currency == u"SEK" ? 1'000'000 : project.rate.micro.value_or(0);
        if (rate == 0)
            ++unknown;
        const Wide product = Wide(*project.totalBudget.minor) * rate;
        sek += (product + 500'000) / 1'000'000; // amounts are positive here
    }
};

} // namespace

void TestPortfolioReport::sumsEqualAnIndependentCalculation()
{
    QRandomGenerator random(20261123);
    TestRegister reg;
    const QStringList currencies{u"EUR"_s, u"SEK"_s, u"DKK"_s};
    std::map<QString, Expected> expected;
    for (int i = 0; i < 300; ++i) {
        Project one = project(u"P%1"_s.arg(i), random.bounded(1, 2'000'000'000),
                              currencies[random.bounded(3)]);
        one.department = u"D%1"_s.arg(random.bounded(5));
        if (random.bounded(4) > 0)
            one.rate.micro = random.bounded(1, 20'000'000);
        reg.add(one);
        expected[one.department].add(one);
        expected[u"Total"_s].add(one);
    }
    const QString html = htmlOf(reg, order(u"department"_s));
    for (const auto &[name, sums] : expected) {
        const QString total = html.section(u"<tfoot>"_s, 1, 1); // the first is of the table of sums
        const QStringList cells = name == u"Total"
            ? sumsOf(u"id=\"sums\""_s + QString(total).replace(u" colspan=\"1\""_s, QString()),
                     name)
            : sumsOf(html, name);
        QCOMPARE(cells.size(), 5);
        QCOMPARE(cells[0], QString::number(sums.count));
        QStringList lines;
        for (const auto &[currency, minor] : sums.budget)
            lines.append(written(minor) + QChar(0x00A0) + currency);
        QStringList told = cells[1].split(u"<br>"_s);
        std::ranges::sort(told);
        std::ranges::sort(lines);
        QCOMPARE(told, lines);
        const QString unknown =
            sums.unknown > 0 ? u"<br>%1 without a rate"_s.arg(sums.unknown) : QString();
        QCOMPARE(cells[3], written(sums.sek) + unknown);
    }
}

void TestPortfolioReport::aProjectWithoutARateIsToldAndInNoSumInSek()
{
    TestRegister reg;
    Project known = project(u"Known"_s, 100'00);
    known.rate.micro = 11'000'000;
    reg.add(known);
    reg.add(project(u"Unknown"_s, 500'00));
    const QString html = htmlOf(reg, order());
    QVERIFY(html.contains(u"Without a rate to SEK, and therefore in no sum in SEK: Unknown."));
    QVERIFY(html.contains(u">no rate</td>"));
    QCOMPARE(sumsOf(html, u"Without programme"_s).last(),
             written(1100'00) + u"<br>1 without a rate"_s);
    QVERIFY(!html.contains(written(6600'00)));
}

void TestPortfolioReport::currenciesAreNotAddedWithoutRates()
{
    TestRegister reg;
    reg.add(project(u"Euro"_s, 100'00));
    reg.add(project(u"Krone"_s, 250'00, u"DKK"_s));
    const QString html = htmlOf(reg, order());
    QVERIFY(html.contains(u"None of the projects has a rate to SEK"));
    QVERIFY(!html.contains(u"SEK</th>"));
    QVERIFY(!html.contains(written(350'00)));
    QVERIFY(html.contains(written(250'00) + u"\u00a0DKK<br>"_s + written(100'00) + u"\u00a0EUR"_s));
    QVERIFY(!html.contains(u"of EU support")); // one figure cannot tell two currencies
    QVERIFY(!html.contains(u"id=\"support\"")); // nor one bar
}

void TestPortfolioReport::oneCurrencyStandsInTheHeadings()
{
    TestRegister reg;
    reg.add(project(u"Euro"_s, 100'00));
    const QString html = htmlOf(reg, order());
    QVERIFY(html.contains(u"<th scope=\"col\" class=\"num\">EU support, EUR</th>"));
    QVERIFY(html.contains(u"data-h=\"EU support, EUR\">100.00</td>"));
    QVERIFY(html.contains(u"<dt>EUR of EU support</dt><dd>100</dd>"));
}

void TestPortfolioReport::noMoneyMakesNoColumnsOfMoney()
{
    TestRegister reg;
    reg.add(TestRegister::project(u"Idea"_s));
    const QString html = htmlOf(reg, order());
    QVERIFY(html.contains(u">Idea</th>"));
    QVERIFY(!html.contains(u"Budget"));
    QVERIFY(!html.contains(u"0.00"));
}

void TestPortfolioReport::aSumThatIsTooLargeIsSaid()
{
    TestRegister reg;
    for (const QString &title : {u"A"_s, u"B"_s, u"C"_s}) {
        Project one = project(title, 1);
        one.totalBudget.minor = 4'000'000'000'000'000'000;
        reg.add(one);
    }
    QCOMPARE(sumsOf(htmlOf(reg, order()), u"Without programme"_s).at(1), u"too large to add up"_s);
}

void TestPortfolioReport::projectsStandInTheGroupsThatAreAskedFor()
{
    TestRegister reg;
    Programme programme;
    programme.name = u"LIFE"_s;
    Project one = project(u"Green"_s, 100'00);
    one.programme.id = reg.add(programme);
    one.department = u"Parks"_s;
    reg.add(one);
    reg.add(project(u"Blue"_s, 50'00));
    const QString byProgramme = htmlOf(reg, order());
    QVERIFY(byProgramme.contains(u"<h1>Projects by programme</h1>"));
    QVERIFY(byProgramme.indexOf(u"scope=\"rowgroup\">LIFE<")
            < byProgramme.indexOf(u"scope=\"rowgroup\">Without programme<"));
    QVERIFY(byProgramme.contains(u"Sum of LIFE, 1 project"));
    const QString byDepartment = htmlOf(reg, order(u"department"_s));
    QVERIFY(byDepartment.contains(u"scope=\"rowgroup\">Parks<"));
    QVERIFY(byDepartment.contains(u"scope=\"rowgroup\">Without department<"));
}

void TestPortfolioReport::aYearIsAGroup()
{
    TestRegister reg;
    Project one = project(u"Green"_s, 100'00);
    reg.add(one);
    one.title = u"Blue"_s;
    one.startDate = QDate(2025, 6, 1);
    reg.add(one);
    const QString html = htmlOf(reg, order(u"start_date"_s));
    QVERIFY(html.contains(u"<h1>Projects by year (starts)</h1>"));
    QCOMPARE(html.count(u"scope=\"rowgroup\">2025<"), 1);
}

void TestPortfolioReport::anUnknownGroupIsRefused()
{
    TestRegister reg;
    reg.add(project(u"Green"_s, 1));
    QCOMPARE(documentsOf(reg, order(u"colour"_s)).error().code, Error::Code::Usage);
}

void TestPortfolioReport::onlyChosenProjectsCount()
{
    TestRegister reg;
    const qint64 id = reg.add(project(u"Green"_s, 100'00));
    reg.add(project(u"Blue"_s, 900'00));
    ReportOrder chosen = order();
    chosen.ids = {id};
    chosen.selection = u"Department: 100 %1"_s;
    const QString html = htmlOf(reg, chosen);
    QVERIFY(html.contains(u"Selection: Department: 100 %1. 1 project, grouped by programme."));
    QVERIFY(html.contains(u"<dt>EUR of EU support</dt><dd>100</dd>"));
    QVERIFY(!html.contains(u"Blue"));
}

void TestPortfolioReport::aChosenProjectThatIsGoneIsSaid()
{
    TestRegister reg;
    reg.add(project(u"Green"_s, 1));
    ReportOrder chosen = order();
    chosen.ids = {99};
    QCOMPARE(documentsOf(reg, chosen).error().code, Error::Code::NotFound);
}

void TestPortfolioReport::anEmptyRegisterIsSaid()
{
    TestRegister reg;
    QCOMPARE(documentsOf(reg, order()).error().code, Error::Code::NotFound);
}

void TestPortfolioReport::grantedProjectsCountInEachOfTheirYears()
{
    TestRegister reg;
    reg.add(project(u"Three years"_s, 1));
    Project open = project(u"Open"_s, 1);
    open.startDate = QDate(2026, 1, 1);
    open.endDate = {};
    reg.add(open);
    Project undated = project(u"Undated"_s, 1);
    undated.startDate = {};
    reg.add(undated);
    Project idea = project(u"Idea"_s, 1);
    idea.status = u"idea"_s;
    reg.add(idea);
    const QString html = htmlOf(reg, order());
    QVERIFY(html.contains(u"<th scope=\"col\">2025</th><th scope=\"col\">2026</th>"
                          "<th scope=\"col\">2027</th></tr></thead>"
                          "<tbody><tr><td>1</td><td>2</td><td>1</td></tr>"));
    QVERIFY(html.contains(u"1 project without a start is not included."));
    QVERIFY(html.contains(u"The year 2026 has the dark column."));
}

void TestPortfolioReport::aLongTimeIsCutAndSaysSo()
{
    TestRegister reg;
    Project one = project(u"Long"_s, 1);
    one.startDate = QDate(1996, 1, 1);
    one.endDate = QDate(9999, 1, 1); // typed wrong
    reg.add(one);
    const QString html = htmlOf(reg, order());
    QVERIFY(html.contains(u"The projects reach from 1996 to 2096."));
    QCOMPARE(html.section(u"class=\"tight\""_s, 1).section(u"</table>"_s, 0, 0).count(u"<td>"), 12);
}

void TestPortfolioReport::theChartShowsTheLargestProgrammes()
{
    TestRegister reg;
    for (int i = 1; i <= 12; ++i) {
        Project one = project(u"P%1"_s.arg(i), i * 100'00);
        one.department = u"D%1"_s.arg(i);
        reg.add(one);
    }
    const QString html = htmlOf(reg, order(u"department"_s));
    const QString chart = html.section(u"id=\"support\""_s, 1).section(u"</figure>"_s, 0, 0);
    QVERIFY(chart.contains(u">D12<") && chart.contains(u">D5<"));
    QVERIFY(!chart.contains(u">D4<"));
    QVERIFY(chart.contains(u"The 8 largest are shown."));
    QVERIFY(html.contains(u">D4</th>")); // in the table
}

void TestPortfolioReport::hostileTitlesAreEscaped()
{
    TestRegister reg;
    Project one = project(u"<script>alert(1)</script>"_s, 1);
    one.department = u"</table><b>\""_s;
    reg.add(one);
    const QString html = htmlOf(reg, order(u"department"_s));
    QVERIFY(!html.contains(u"<script"));
    QVERIFY(!html.contains(u"<b>"));
    QVERIFY(html.contains(u"&lt;script&gt;alert(1)&lt;/script&gt;</th>"));
}

void TestPortfolioReport::aFigureThatNobodyKnowsIsNotZero()
{
    TestRegister reg;
    Project budget = project(u"Budget alone"_s, 0);
    budget.totalBudget.minor = 100'00;
    budget.euContribution = {};
    budget.rate.micro = 11'000'000;
    reg.add(budget);
    reg.add(project(u"Without a rate"_s, 500'00, u"NOK"_s));
    const QString html = htmlOf(reg, order());
    QVERIFY(html.contains(u">1\u00a0100.00"));
    QVERIFY(!html.contains(u"of EU support"));
}

void TestPortfolioReport::whatIsNotGrantedIsInNoSum()
{
    TestRegister reg;
    Project one = project(u"Granted"_s, 100'00);
    one.department = u"D1"_s;
    reg.add(one);
    one.title = u"Rejected"_s;
    one.status = u"rejected"_s;
    reg.add(one);
    one.title = u"Idea"_s;
    one.status = u"idea"_s;
    one.department = u"D2"_s;
    reg.add(one);
    const QString html = htmlOf(reg, order(u"department"_s));
    QCOMPARE(sumsOf(html, u"D1"_s), (QStringList{u"2"_s, u"200.00"_s, u"100.00"_s}));
    QCOMPARE(sumsOf(html, u"D2"_s), (QStringList{u"1"_s, QString(), QString()}));
    QVERIFY(html.contains(u">Rejected<") && html.contains(u">Idea<"));
    QVERIFY(html.contains(u"Granted, and counted in the sums: 1 project."));
}

void TestPortfolioReport::whereNothingIsGrantedTheSumsSaySo()
{
    TestRegister reg;
    Project one = project(u"Applied"_s, 100'00);
    one.status = u"applied"_s;
    one.department = u"D1"_s;
    reg.add(one);
    const QString html = htmlOf(reg, order(u"department"_s));
    QCOMPARE(sumsOf(html, u"D1"_s), (QStringList{u"1"_s, u"200.00"_s, u"100.00"_s}));
    QVERIFY(html.contains(u"It is not granted"));
}

void TestPortfolioReport::aFigureOfManyDigitsIsToldInMillions()
{
    TestRegister reg;
    Project one = project(u"Large"_s, 250'000'000'00);
    reg.add(one);
    QVERIFY(
        htmlOf(reg, order()).contains(u"<dt>EUR in budgets</dt><dd>500\u00a0000\u00a0000</dd>"));
    one.title = u"Larger"_s;
    one.totalBudget.minor = 11'080'733'415'00;
    reg.add(one);
    QVERIFY(htmlOf(reg, order()).contains(u"<dt>million EUR in budgets</dt><dd>11\u00a0581</dd>"));
}

QTEST_GUILESS_MAIN(TestPortfolioReport)
#include "tst_portfolioreport.moc"
