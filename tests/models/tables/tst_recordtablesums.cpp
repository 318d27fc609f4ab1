#include "models/tables/tablefixture.h"

using namespace Qt::StringLiterals;

/// Sums of a table while records are changed, added and removed.
class TestRecordTableSums : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sumsOfSomeRecordsAreToldPerCurrency();
    void anAddedRecordIsSummedWithoutAnotherQuery();
    void aRemovedRecordIsSummedWithoutAnotherQuery();
    void aRemovedRecordLeavesTheSumOfItsGroup();
    void sumsAreOfTheColumnsThatTheRowsWereAskedFor();
};

namespace {

int column(const char *key)
{
    return Listing::of(kindOf<Project>()).indexOf(QString::fromUtf8(key));
}

Project project(const QString &title, const QString &status, qint64 minor)
{
    Project project = TestRegister::project(title);
    project.status = status;
    project.totalBudget = {minor};
    return project;
}

RowQuery summed(const std::vector<int> &groups = {})
{
    RowQuery query;
    query.groups = groups;
    query.sums = {column("total_budget")};
    return query;
}

/// Two ideas, A and C, and one that is running, B.
RecordTable &seeded(TableFixture &fixture, const RowQuery &query)
{
    fixture.seed().add(project(u"A"_s, u"idea"_s, 100));
    fixture.seed().add(project(u"B"_s, u"running"_s, 1'000));
    fixture.seed().add(project(u"C"_s, u"idea"_s, 10));
    RecordTable &table = fixture.table<Project>();
    fixture.ask(table, query);
    return table;
}

qint64 euros(const RecordTable &table)
{
    const Sum *sum = table.total(column("total_budget"));
    return sum ? sum->minor.value(u"EUR"_s) : -1;
}

} // namespace

void TestRecordTableSums::sumsOfSomeRecordsAreToldPerCurrency()
{
    TableFixture fixture;
    for (const auto &[currency, minor] :
         {std::pair(u"EUR"_s, 100), {u"EUR"_s, 250}, {u"SEK"_s, 7}}) {
        Project one = project(currency + QString::number(minor), u"idea"_s, minor);
        one.currency = currency;
        fixture.seed().add(one);
    }
    fixture.seed().add(TestRegister::project(u"without amount"_s));
    RecordTable &table = fixture.table<Project>();
    const int budget = column("total_budget");
    QVERIFY(table.sum(budget, table.foundIds()) == Sum()); // nothing is read for that alone
    fixture.ask(table, summed());
    const QMap<QString, qint64> all{{u"EUR"_s, 350}, {u"SEK"_s, 7}};
    QCOMPARE(table.sum(budget, table.foundIds()).minor, all);
    const QMap<QString, qint64> first{{u"EUR"_s, 100}};
    QCOMPARE(table.sum(budget, {table.idAt(0)}).minor, first);
    const QMap<QString, qint64> none;
    QCOMPARE(table.sum(budget, {table.idAt(table.rowCount() - 1)}).minor, none);
    QVERIFY(table.setData(table.index(0, budget), qint64(1'000)));
    QCOMPARE(table.sum(budget, table.foundIds()).minor[u"EUR"_s], qint64(1'250));
}

void TestRecordTableSums::anAddedRecordIsSummedWithoutAnotherQuery()
{
    TableFixture fixture;
    RecordTable &table = seeded(fixture, summed());
    const Result<qint64> added = table.add(toRow(project(u"Bb"_s, u"idea"_s, 5)));
    QVERIFY(added);
    QVERIFY(table.isSettled());
    QCOMPARE(table.rowOf(*added), 2);
    QCOMPARE(euros(table), qint64(1'115));
    // A changed record stays in its row, wherever its name belongs now.
    QVERIFY(table.setData(fixture.cell(table, *added, u"title"_s), u"Z"_s));
    QVERIFY(table.add(toRow(project(u"Aa"_s, u"idea"_s, 1))));
    QVERIFY(table.isSettled());
    QCOMPARE(fixture.texts(table, u"title"_s),
             (QStringList{u"A"_s, u"Aa"_s, u"B"_s, u"Z"_s, u"C"_s}));
    QCOMPARE(euros(table), qint64(1'116));
}

void TestRecordTableSums::aRemovedRecordIsSummedWithoutAnotherQuery()
{
    TableFixture fixture;
    RecordTable &table = seeded(fixture, summed());
    QVERIFY(table.remove({table.idAt(1)}));
    QVERIFY(table.isSettled());
    QCOMPARE(euros(table), qint64(110));
    QVERIFY(table.workspace().undo());
    QVERIFY(table.isSettled());
    QCOMPARE(table.rowCount(), 3);
    QCOMPARE(euros(table), qint64(1'110));
}

void TestRecordTableSums::aRemovedRecordLeavesTheSumOfItsGroup()
{
    TableFixture fixture;
    RecordTable &table = seeded(fixture, summed({column("status")}));
    QCOMPARE(table.rowCount(), 5);
    QVERIFY(table.remove({table.idAt(1)})); // A
    QVERIFY(table.isSettled());
    QCOMPARE(table.groupAt(0)->sums.front().minor.value(u"EUR"_s), qint64(10));
    QCOMPARE(table.index(0, column("total_budget")).data().toString(), u"0,10"_s);
    QCOMPARE(table.groupAt(2)->sums.front().minor.value(u"EUR"_s), qint64(1'000));
    QCOMPARE(euros(table), qint64(1'010));
    QVERIFY(table.remove({table.idAt(3)})); // B, the only one in its group
    QVERIFY(table.isSettled());
    QCOMPARE(table.rowCount(), 2);
    QCOMPARE(euros(table), qint64(10));
}

void TestRecordTableSums::sumsAreOfTheColumnsThatTheRowsWereAskedFor()
{
    TableFixture fixture;
    RecordTable &table = seeded(fixture, summed({column("status")}));
    QVERIFY(!table.total(column("eu_contribution")));
    RowQuery other = table.query();
    other.sums = {column("eu_contribution"), column("total_budget")};
    table.setQuery(other); // the rows shown are still those of the query before
    QVERIFY(!table.total(column("eu_contribution")));
    QCOMPARE(euros(table), qint64(1'110));
    QCOMPARE(table.index(0, column("eu_contribution")).data().toString(), QString());
    QCOMPARE(table.index(0, column("total_budget")).data().toString(), u"1,10"_s);
    fixture.settle(table);
    QVERIFY(table.total(column("eu_contribution")));
    QCOMPARE(euros(table), qint64(1'110));
    QCOMPARE(table.index(0, column("total_budget")).data().toString(), u"1,10"_s);
}

QTEST_GUILESS_MAIN(TestRecordTableSums)
#include "tst_recordtablesums.moc"
