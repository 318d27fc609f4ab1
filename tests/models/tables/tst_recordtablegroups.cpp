#include "models/tables/tablefixture.h"
#include "tables/roles.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

class TestRecordTableGroups : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void headingsStandAboveTheirRecords();
    void aHeadingTellsItsNameCountAndSums();
    void aHeadingIsNoRecord();
    void groupsCloseAndOpen();
    void aRecordInAClosedGroupIsRevealed();
    void closedGroupsOutliveQueries();
    void sumsFollowAnEditThoughTheRowStays();
    void tidyingMovesAChangedRecordToItsGroup();
    void anAddedRecordGoesToItsGroup();
    void aRecordAddedWhereNoneWasFoundGetsAHeading();
    void aRemovedRecordLeavesItsGroup();
    void theSelectionSurvivesClosingAndOpening();
    void groupsOfOneNameStayTogetherHoweverTheyAreSorted();
    void datesAreGroupedByYear();
    void twentyThousandRowsAreClosedAtOnce();
};

namespace {

int column(const char *key)
{
    return Listing::of(kindOf<Project>()).indexOf(QString::fromUtf8(key));
}

Project project(const QString &title, const QString &status, qint64 minor = 0)
{
    Project project = TestRegister::project(title);
    project.status = status;
    if (minor)
        project.totalBudget = {minor};
    return project;
}

RowQuery grouped(const std::vector<int> &groups)
{
    RowQuery query;
    query.groups = groups;
    query.sums = {column("total_budget"), column("total_budget_sek")};
    return query;
}

/// Two ideas, A and C, and one that is running, B; grouped by status.
RecordTable &byStatus(TableFixture &fixture)
{
    fixture.seed().add(project(u"A"_s, u"idea"_s, 100));
    fixture.seed().add(project(u"B"_s, u"running"_s, 1'000));
    fixture.seed().add(project(u"C"_s, u"idea"_s, 10));
    RecordTable &table = fixture.table<Project>();
    fixture.ask(table, grouped({column("status")}));
    return table;
}

/// The rows as text: "Idea(2)" for a heading, else the title.
QString shown(const RecordTable &table)
{
    QStringList lines;
    for (int row = 0; row < table.rowCount(); ++row) {
        const QModelIndex title = table.index(row, column("title"));
        lines.append(table.groupAt(row) ? u"%1(%2)"_s.arg(title.data(Roles::GroupName).toString())
                                              .arg(title.data(Roles::GroupCount).toInt())
                                        : title.data().toString());
    }
    return lines.join(u' ');
}

qint64 idOf(const RecordTable &table, const QString &title)
{
    for (int row = 0; row < table.rowCount(); ++row) {
        if (table.index(row, column("title")).data().toString() == title)
            return table.idAt(row);
    }
    return 0;
}

QString budgetAt(const RecordTable &table, int row)
{
    return table.index(row, column("total_budget")).data().toString();
}

} // namespace

void TestRecordTableGroups::headingsStandAboveTheirRecords()
{
    TableFixture fixture;
    RecordTable &table = byStatus(fixture);
    QVERIFY(table.isGrouped());
    QCOMPARE(shown(table), u"Idea(2) A C Running(1) B"_s);
    RowQuery query = grouped({column("status"), column("title")});
    query.sorting = {{column("status"), Qt::DescendingOrder}};
    fixture.ask(table, query);
    QCOMPARE(shown(table), u"Running(1) B(1) B Idea(2) A(1) A C(1) C"_s);
    fixture.ask(table, {});
    QVERIFY(!table.isGrouped());
    QCOMPARE(shown(table), u"A B C"_s);
}

void TestRecordTableGroups::aHeadingTellsItsNameCountAndSums()
{
    TableFixture fixture;
    RecordTable &table = byStatus(fixture);
    fixture.seed();
    QVERIFY(table.add(toRow(project(u"D"_s, QString()))));
    fixture.settle(table);
    QCOMPARE(shown(table), u"Idea(2) A C Running(1) B Status: none(1) D"_s);
    const QModelIndex title = table.index(0, column("title"));
    QCOMPARE(title.data(Roles::Group).toInt(), 1);
    QVERIFY(!title.data(Roles::GroupClosed).toBool());
    QCOMPARE(title.data().toString(), QString());
    QVERIFY(title.data(Qt::AccessibleTextRole).toString().contains(u"Idea"_s));
    QCOMPARE(budgetAt(table, 0), u"1,10"_s);
    const QModelIndex sek = table.index(0, column("total_budget_sek"));
    QCOMPARE(sek.data().toString(),
             QCoreApplication::translate("SumText", "%n unknown rate(s)", nullptr, 2));
    QVERIFY(sek.data(Qt::AccessibleTextRole)
                .toString()
                .startsWith(table.listing().label(column("total_budget_sek"))));
    const QModelIndex budget = table.index(0, column("total_budget"));
    QVERIFY(budget.data(Qt::ToolTipRole).toString().contains(u"EUR"_s));
    QVERIFY(Qt::Alignment(budget.data(Qt::TextAlignmentRole).toInt()).testFlag(Qt::AlignRight));
    QCOMPARE(budgetAt(table, 5), QString()); // nothing to sum
}

void TestRecordTableGroups::aHeadingIsNoRecord()
{
    TableFixture fixture;
    RecordTable &table = byStatus(fixture);
    QCOMPARE(table.idAt(0), qint64(0));
    QCOMPARE(table.rowAt(0).id, qint64(0));
    const QModelIndex title = table.index(0, column("title"));
    QVERIFY(!table.flags(title).testFlag(Qt::ItemIsEditable));
    QVERIFY(table.flags(title).testFlag(Qt::ItemIsSelectable));
    QVERIFY(table.flags(title.siblingAtRow(1)).testFlag(Qt::ItemIsEditable));
    QVERIFY(!table.setData(title, u"New"_s));
    QVERIFY(!title.data(Qt::EditRole).isValid());
    QVERIFY(!title.data(Roles::Id).isValid());
    QCOMPARE(title.siblingAtRow(1).data(Roles::Group).toInt(), 0);
    QVERIFY(!table.groupAt(1));
    QVERIFY(!table.groupAt(-1));
    QVERIFY(!table.isClosed(1));
    QCOMPARE(table.total(), 3);
    QCOMPARE(table.foundIds().size(), size_t(3));
}

void TestRecordTableGroups::groupsCloseAndOpen()
{
    TableFixture fixture;
    RecordTable &table = byStatus(fixture);
    QSignalSpy told(&table, &RecordTable::groupsChanged);
    table.setClosed(0, true);
    QCOMPARE(shown(table), u"Idea(2) Running(1) B"_s);
    QVERIFY(table.isClosed(0));
    QVERIFY(table.index(0, 0).data(Roles::GroupClosed).toBool());
    QCOMPARE(told.count(), 1);
    table.setClosed(0, true);
    table.setClosed(2, true); // a record
    table.setClosed(4711, true);
    QCOMPARE(told.count(), 1);
    QCOMPARE(table.foundIds().size(), size_t(3)); // closed ones count
    table.setClosed(0, false);
    QCOMPARE(shown(table), u"Idea(2) A C Running(1) B"_s);
    table.setAllClosed(true);
    QCOMPARE(shown(table), u"Idea(2) Running(1)"_s);
    table.setAllClosed(false);
    QCOMPARE(shown(table), u"Idea(2) A C Running(1) B"_s);
}

void TestRecordTableGroups::aRecordInAClosedGroupIsRevealed()
{
    TableFixture fixture;
    RecordTable &table = byStatus(fixture);
    const qint64 id = idOf(table, u"C"_s);
    table.setAllClosed(true);
    QCOMPARE(table.rowOf(id), -1);
    QSignalSpy told(&table, &RecordTable::groupsChanged);
    table.reveal(4711);
    QCOMPARE(told.count(), 0);
    table.reveal(id);
    QCOMPARE(table.rowOf(id), 2);
    QCOMPARE(shown(table), u"Idea(2) A C Running(1)"_s);
    table.reveal(id);
    QCOMPARE(told.count(), 1);
}

void TestRecordTableGroups::closedGroupsOutliveQueries()
{
    TableFixture fixture;
    RecordTable &table = byStatus(fixture);
    table.setClosed(0, true);
    const QStringList closed = table.closedGroups();
    QCOMPARE(closed, QStringList{u"status=idea"_s});
    RowQuery query = table.query();
    query.words = u"b"_s;
    fixture.ask(table, query);
    QCOMPARE(shown(table), u"Running(1) B"_s);
    query.words.clear();
    query.sorting = {{column("title"), Qt::DescendingOrder}};
    fixture.ask(table, query);
    QCOMPARE(shown(table), u"Idea(2) Running(1) B"_s);
    table.setClosedGroups({u"status=running"_s, u"status=gone"_s});
    QCOMPARE(shown(table), u"Idea(2) C A Running(1)"_s);
}

void TestRecordTableGroups::sumsFollowAnEditThoughTheRowStays()
{
    TableFixture fixture;
    RecordTable &table = byStatus(fixture);
    const qint64 id = idOf(table, u"C"_s);
    QSignalSpy changed(&table, &QAbstractItemModel::dataChanged);
    QVERIFY(table.setData(fixture.cell(table, id, u"total_budget"_s), qint64(5'000)));
    QCOMPARE(budgetAt(table, 0), u"51,00"_s);
    QCOMPARE(table.total(column("total_budget"))->minor.value(u"EUR"_s), qint64(6'100));
    QVERIFY(std::ranges::any_of(
        changed, [](const QList<QVariant> &told) { return told[0].toModelIndex().row() == 0; }));
    QVERIFY(table.workspace().undo());
    QCOMPARE(budgetAt(table, 0), u"1,10"_s);
    QVERIFY(table.setData(fixture.cell(table, id, u"rate"_s), qint64(10'000'000)));
    QCOMPARE(table.groupAt(0)->sums[1].sek, qint64(100));
    QCOMPARE(table.groupAt(0)->sums[1].unknown, 1);
    QCOMPARE(shown(table), u"Idea(2) A C Running(1) B"_s);
}

void TestRecordTableGroups::tidyingMovesAChangedRecordToItsGroup()
{
    TableFixture fixture;
    RecordTable &table = byStatus(fixture);
    const qint64 id = idOf(table, u"C"_s);
    QVERIFY(table.setData(fixture.cell(table, id, u"status"_s), u"running"_s));
    fixture.settle(table);
    QCOMPARE(shown(table), u"Idea(2) A C Running(1) B"_s); // it does not jump
    table.tidy();
    fixture.settle(table);
    QCOMPARE(shown(table), u"Idea(1) A Running(2) B C"_s);
    QCOMPARE(budgetAt(table, 2), u"10,10"_s);
    QSignalSpy settled(&table, &RecordTable::settled);
    table.tidy(); // nothing to do
    QVERIFY(table.isSettled());
}

void TestRecordTableGroups::anAddedRecordGoesToItsGroup()
{
    TableFixture fixture;
    RecordTable &table = byStatus(fixture);
    const Result<qint64> added = table.add(toRow(project(u"Bb"_s, u"running"_s, 7)));
    QVERIFY(added);
    fixture.settle(table);
    QCOMPARE(shown(table), u"Idea(2) A C Running(2) B Bb"_s);
    QCOMPARE(budgetAt(table, 3), u"10,07"_s);
    QVERIFY(table.add(toRow(project(u"New"_s, u"submitted"_s))));
    fixture.settle(table);
    QCOMPARE(shown(table), u"Idea(2) A C Submitted(1) New Running(2) B Bb"_s);
}

void TestRecordTableGroups::aRecordAddedWhereNoneWasFoundGetsAHeading()
{
    TableFixture fixture;
    RecordTable &table = fixture.table<Project>();
    fixture.ask(table, grouped({column("status")}));
    QCOMPARE(table.rowCount(), 0);
    QVERIFY(!table.isGrouped());
    QVERIFY(table.add(toRow(project(u"A"_s, u"idea"_s))));
    fixture.settle(table);
    QCOMPARE(shown(table), u"Idea(1) A"_s);
    QVERIFY(table.workspace().undo());
    fixture.settle(table);
    QCOMPARE(shown(table), QString());
}

void TestRecordTableGroups::aRemovedRecordLeavesItsGroup()
{
    TableFixture fixture;
    RecordTable &table = byStatus(fixture);
    RowQuery query = table.query();
    query.sums.clear();
    fixture.ask(table, query);
    QSignalSpy changed(&table, &QAbstractItemModel::dataChanged);
    QVERIFY(table.remove({idOf(table, u"A"_s)}));
    QCOMPARE(shown(table), u"Idea(1) C Running(1) B"_s);
    QVERIFY(std::ranges::any_of(changed, [](const QList<QVariant> &told) {
        return told[0].toModelIndex().row() == 0; // its count is told
    }));
    QVERIFY(table.remove({idOf(table, u"B"_s)}));
    QCOMPARE(shown(table), u"Idea(1) C"_s);
    QVERIFY(table.workspace().undo());
    QVERIFY(table.workspace().undo());
    fixture.settle(table);
    QCOMPARE(shown(table), u"Idea(2) A C Running(1) B"_s);
}

void TestRecordTableGroups::theSelectionSurvivesClosingAndOpening()
{
    TableFixture fixture;
    RecordTable &table = byStatus(fixture);
    QSignalSpy resets(&table, &QAbstractItemModel::modelReset);
    const qint64 id = idOf(table, u"B"_s);
    const QPersistentModelIndex record(table.index(table.rowOf(id), 3));
    const QPersistentModelIndex heading(table.index(3, 0));
    table.setClosed(0, true);
    QCOMPARE(record.row(), table.rowOf(id));
    QCOMPARE(heading.row(), 1);
    table.setClosed(0, false);
    QCOMPARE(record.row(), 4);
    RowQuery query = table.query();
    query.sorting = {{column("status"), Qt::DescendingOrder}};
    fixture.ask(table, query);
    QCOMPARE(record.row(), table.rowOf(id));
    QCOMPARE(heading.row(), 0); // the same heading after another query
    QCOMPARE(resets.count(), 0);
}

void TestRecordTableGroups::groupsOfOneNameStayTogetherHoweverTheyAreSorted()
{
    TableFixture fixture;
    Programme programme;
    programme.name = u"Interreg"_s;
    for (const QString &title : {u"A"_s, u"B"_s}) {
        Project one = project(title, u"idea"_s);
        one.programme = {fixture.seed().add(programme)}; // two programmes of one name
        fixture.seed().add(one);
    }
    RecordTable &table = fixture.table<Project>();
    RowQuery query = grouped({column("programme")});
    query.sorting = {{column("title"), Qt::AscendingOrder}};
    fixture.ask(table, query);
    QCOMPARE(shown(table), u"Interreg(2) A B"_s);
    table.setClosed(0, true);
    query.sorting = {{column("title"), Qt::DescendingOrder}};
    fixture.ask(table, query);
    QCOMPARE(shown(table), u"Interreg(2)"_s); // the same group, still closed
}

void TestRecordTableGroups::datesAreGroupedByYear()
{
    TableFixture fixture;
    for (const QDate end : {QDate(2027, 5, 1), QDate(2026, 12, 31), QDate(2027, 1, 1), QDate()}) {
        Project one = project(end.toString(Qt::ISODate) + u'.', u"idea"_s);
        one.endDate = end;
        fixture.seed().add(one);
    }
    RecordTable &table = fixture.table<Project>();
    RowQuery query = grouped({column("end_date")});
    query.sorting = {{column("end_date"), Qt::DescendingOrder}};
    fixture.ask(table, query);
    QCOMPARE(shown(table),
             u"2027(2) 2027-05-01. 2027-01-01. 2026(1) 2026-12-31. Ends: none(1) ."_s);
}

void TestRecordTableGroups::twentyThousandRowsAreClosedAtOnce()
{
    constexpr int many = 20'000;
    TableFixture fixture;
    Batch batch{u"Add"_s, {}, {}};
    const Kind &kind = kindOf<Programme>(); // with few fields, so that they are soon made
    for (int i = 0; i < many; ++i) {
        Programme programme;
        programme.name = u"row %1"_s.arg(i);
        programme.fund = u"ERDF"_s;
        programme.plaqueThreshold = {qint64(i)};
        batch.changes.push_back(Change::insert(kind, toRow(programme)));
    }
    QVERIFY(fixture.seed().store().apply(batch));
    RecordTable table(fixture.open(), kind); // the model tester would read every cell
    fixture.settle(table);
    RowQuery query;
    query.groups = {kind.indexOf(u"fund"), kind.titleIndex()};
    query.sums = {kind.indexOf(u"plaque_threshold")};
    fixture.ask(table, query);
    QCOMPARE(table.rowCount(), 2 * many + 1);
    QSignalSpy changed(&table, &QAbstractItemModel::dataChanged);
    QSignalSpy removed(&table, &QAbstractItemModel::rowsRemoved);
    table.setAllClosed(true);
    QCOMPARE(table.rowCount(), 1);
    QCOMPARE(table.foundIds().size(), size_t(many));
    QVERIFY(changed.count() + removed.count() < 50); // not one for each
    table.reveal(table.foundIds().back());
    QCOMPARE(table.rowCount(), many + 2);
    table.setAllClosed(false);
    QCOMPARE(table.rowCount(), 2 * many + 1);
    changed.clear();
    fixture.ask(table, table.query());
    QVERIFY(changed.count() < 50);
}

QTEST_GUILESS_MAIN(TestRecordTableGroups)
#include "tst_recordtablegroups.moc"
