#include "models/report/reportfixture.h"

#include "report/projectmoney.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

class TestProjectMoney : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sumsAndConversionsEqualAnIndependentCalculation();
    void whatIsPrintedAddsUp();
    void whatNobodyHasToldIsOtherUpToTheTotal();
    void partsAboveTheTotalAreSaid();
    void withoutARateThereIsNoSek();
    void inSekNothingIsConverted();
    void aTotalAloneIsTheSum();
    void nothingKnownGivesNothing();
    void aSumThatDoesNotFitIsNone();
};

namespace {

// 128 bits: nothing overflows, so the check needs none of the care that the program takes.
__extension__ using Wide = __int128;

qint64 inSek(qint64 minor, qint64 rate)
{
    const Wide product = Wide(minor) * rate;
    const Wide half = product < 0 ? -500'000 : 500'000;
    return qint64((product + half) / 1'000'000);
}

qint64 readAmount(QString text)
{
    return text.remove(QChar(0x00A0)).remove(u',').toLongLong();
}

} // namespace

void TestProjectMoney::sumsAndConversionsEqualAnIndependentCalculation()
{
    QRandomGenerator random(2026);
    for (int i = 0; i < 20'000; ++i) {
        Project project;
        Wide sum = 0;
        for (Amount Project::*part : {&Project::euContribution, &Project::ownCash,
                                      &Project::ownTime, &Project::otherFinancing}) {
            if (random.bounded(4) == 0)
                continue;
            const auto minor = qint64(random.bounded(1'000'000'000'000.0));
            project.*part = {minor};
            sum += minor;
        }
        if (random.bounded(2) == 0)
            project.totalBudget = {qint64(random.bounded(4'000'000'000'000.0))};
        const auto rate = qint64(random.bounded(20'000'000.0));
        if (random.bounded(5) != 0)
            project.rate = {rate};
        const ProjectMoney money = moneyOf(project);
        Wide parts = 0;
        for (const MoneyPart &part : money.parts) {
            parts += part.minor;
            QCOMPARE(part.sek.has_value(), project.rate.micro.has_value());
            if (part.sek)
                QCOMPARE(*part.sek, inSek(part.minor, rate));
        }
        const Wide total = project.totalBudget.minor.value_or(0);
        if (!money.parts.empty()) {
            QVERIFY(parts == std::max(sum, total));
            QVERIFY(*money.sum == parts);
            QCOMPARE(money.withRest, total > sum);
            QCOMPARE(money.isOverTotal, project.totalBudget.minor && total < sum);
        }
        if (money.sum && project.rate.micro)
            QCOMPARE(*money.sumSek, inSek(*money.sum, rate));
        else
            QVERIFY(!money.sumSek);
    }
}

void TestProjectMoney::whatIsPrintedAddsUp()
{
    QRandomGenerator random(7);
    TestRegister reg;
    std::vector<Project> projects;
    for (int i = 0; i < 30; ++i) {
        Project project = TestRegister::project(u"Projekt %1"_s.arg(i));
        project.euContribution = {qint64(random.bounded(1'000'000'000)) + 1};
        project.ownCash = {qint64(random.bounded(1'000'000'000)) + 1};
        project.ownTime = {qint64(random.bounded(1'000'000'000)) + 1};
        project.rate = {qint64(random.bounded(1'000'000, 20'000'000))};
        reg.add(project);
        projects.push_back(project);
    }
    const auto documents = documentsOf(reg, {});
    QVERIFY(documents);
    static const QRegularExpression cell(u"<td class=\"num\" [^>]*>([^<]*)</td>"_s);
    for (size_t i = 0; i < projects.size(); ++i) {
        QStringList cells;
        const QString html = QString::fromUtf8((*documents)[i].html);
        for (auto it = cell.globalMatch(html); it.hasNext();)
            cells.append(it.next().captured(1));
        QCOMPARE(cells.size(), 12); // three parts and their sum; own currency, SEK, share
        qint64 sum = 0;
        for (int row = 0; row < 3; ++row) {
            sum += readAmount(cells[3 * row]);
            QCOMPARE(readAmount(cells[3 * row + 1]),
                     inSek(readAmount(cells[3 * row]), *projects[i].rate.micro));
        }
        QCOMPARE(readAmount(cells[9]), sum);
        QCOMPARE(readAmount(cells[10]), inSek(sum, *projects[i].rate.micro));
        QCOMPARE(cells[11], u"100,0\u00a0%"_s);
        const qint64 sek = readAmount(cells[1]) + readAmount(cells[4]) + readAmount(cells[7]);
        QCOMPARE(html.contains(u"avrundat för sig"), sek != readAmount(cells[10]));
    }
}

void TestProjectMoney::whatNobodyHasToldIsOtherUpToTheTotal()
{
    Project project;
    project.totalBudget = {1000};
    project.euContribution = {800};
    project.otherFinancing = {50};
    const ProjectMoney money = moneyOf(project);
    QCOMPARE(money.parts.size(), 2);
    QCOMPARE(money.parts.back().minor, 200);
    QVERIFY(money.withRest);
    QCOMPARE(*money.sum, 1000);
}

void TestProjectMoney::partsAboveTheTotalAreSaid()
{
    Project project;
    project.totalBudget = {1000};
    project.euContribution = {800};
    project.ownCash = {300};
    const ProjectMoney money = moneyOf(project);
    QVERIFY(money.isOverTotal);
    QVERIFY(!money.withRest);
    QCOMPARE(*money.sum, 1100);
}

void TestProjectMoney::withoutARateThereIsNoSek()
{
    Project project;
    project.euContribution = {800};
    const ProjectMoney money = moneyOf(project);
    QVERIFY(!money.parts.front().sek);
    QVERIFY(!money.sumSek);
}

void TestProjectMoney::inSekNothingIsConverted()
{
    Project project;
    project.currency = u"SEK"_s;
    project.euContribution = {800};
    project.rate = {11'000'000};
    QVERIFY(!moneyOf(project).sumSek);
}

void TestProjectMoney::aTotalAloneIsTheSum()
{
    Project project;
    project.totalBudget = {1000};
    project.rate = {11'000'000};
    const ProjectMoney money = moneyOf(project);
    QVERIFY(money.parts.empty());
    QCOMPARE(*money.sum, 1000);
    QCOMPARE(*money.sumSek, 11'000);
    QVERIFY(!money.isRounded);
}

void TestProjectMoney::nothingKnownGivesNothing()
{
    const ProjectMoney money = moneyOf(Project());
    QVERIFY(money.parts.empty());
    QVERIFY(!money.sum);
}

void TestProjectMoney::aSumThatDoesNotFitIsNone()
{
    Project project;
    project.euContribution = {std::numeric_limits<qint64>::max()};
    project.ownCash = {1};
    project.totalBudget = {5};
    project.rate = {11'000'000};
    const ProjectMoney money = moneyOf(project);
    QVERIFY(!money.sum);
    QVERIFY(!money.sumSek);
    QVERIFY(!money.isRounded);
}

QTEST_GUILESS_MAIN(TestProjectMoney)
#include "tst_projectmoney.moc"
