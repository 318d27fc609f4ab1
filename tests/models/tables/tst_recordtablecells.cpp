#include "models/tables/tablefixture.h"
#include "records/choices.h"
#include "tables/roles.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

/// What the cells of a table show and mean.
class TestRecordTableCells : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTitleSaysWhatTheRowsAreSortedAndFilteredBy();
    void referencesAreShownByNameAlsoWhenItChanges();
    void linksAreShownByTheNameOfTheRecord();
    void amountsAreRightAlignedAndADashStandsForNone();
    void problemsAreToldAtTheirCell();
    void changedCellsAreMarkedUntilAnotherRecordIsChanged();
    void ofManyChangedRecordsTheLastIsMarked();
    void anUnpublishedRecordIsMarkedAtItsNameOnly();
};

namespace {

Project named(const QString &title, const QString &status = u"idea"_s, QDate end = {})
{
    Project project = TestRegister::project(title);
    project.status = status;
    project.endDate = end;
    return project;
}

int column(const char *key)
{
    return RandomValues::fieldOf(key);
}

RowQuery words(const QString &words)
{
    RowQuery query;
    query.words = words;
    return query;
}

} // namespace

void TestRecordTableCells::referencesAreShownByNameAlsoWhenItChanges()
{
    TableFixture fixture;
    Programme aurora;
    aurora.name = u"Aurora"_s;
    Programme north;
    north.name = u"North Sea"_s;
    Project project = named(u"Blue"_s);
    project.programme = {fixture.seed().add(aurora)};
    const qint64 id = fixture.seed().add(project);
    project.title = u"Green"_s;
    project.programme = {fixture.seed().add(north)};
    fixture.seed().add(project);
    RecordTable &table = fixture.table<Project>();
    RecordTable &programmes = fixture.table<Programme>();
    table.sort(column("programme"));
    fixture.settle(table);
    QCOMPARE(fixture.texts(table, u"programme"_s), (QStringList{u"Aurora"_s, u"North Sea"_s}));
    QSignalSpy changes(&table, &QAbstractItemModel::dataChanged);
    QVERIFY(programmes.setData(programmes.index(0, 0), u"Östersjön"_s));
    QVERIFY(changes.count() > 0);
    QCOMPARE(fixture.cell(table, id, u"programme"_s).data().toString(), u"Östersjön"_s);
    fixture.ask(table, table.query());
    QCOMPARE(fixture.texts(table, u"programme"_s), (QStringList{u"North Sea"_s, u"Östersjön"_s}));
    fixture.ask(table, words(u"ostersjon"_s));
    QCOMPARE(table.rowCount(), 1);
}

void TestRecordTableCells::linksAreShownByTheNameOfTheRecord()
{
    TableFixture fixture;
    const qint64 id = fixture.seed().add(named(u"Blue"_s));
    Deadline deadline;
    deadline.title = u"Report"_s;
    deadline.date = QDate(2026, 12, 1);
    deadline.record = {fixture.seed().read<Project>(id).uuid};
    fixture.seed().add(deadline);
    RecordTable &table = fixture.table<Deadline>();
    RecordTable &projects = fixture.table<Project>();
    fixture.ask(table, words(u"blue"_s));
    QCOMPARE(fixture.texts(table, u"record"_s), QStringList{u"Blue"_s});
    QVERIFY(projects.setData(projects.index(0, projects.kind().titleIndex()), u"Green"_s));
    QCOMPARE(fixture.texts(table, u"record"_s), QStringList{u"Green"_s});
    fixture.ask(table, words(u"blue"_s));
    QCOMPARE(table.rowCount(), 0);
}

void TestRecordTableCells::amountsAreRightAlignedAndADashStandsForNone()
{
    TableFixture fixture;
    Project project = named(u"Blue"_s, u"running"_s);
    project.totalBudget = {qint64(25'030'259)};
    const qint64 id = fixture.seed().add(project);
    RecordTable &table = fixture.table<Project>();
    const QModelIndex budget = fixture.cell(table, id, u"total_budget"_s);
    QCOMPARE(budget.data().toString(), u"250\u00a0302,59"_s);
    QVERIFY(budget.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
    QVERIFY(!budget.data(Roles::Missing).toBool());
    const QModelIndex none = fixture.cell(table, id, u"eu_contribution"_s);
    QCOMPARE(none.data().toString(), u"–"_s);
    QVERIFY(none.data(Roles::Missing).toBool());
    QVERIFY(fixture.cell(table, id, u"end_date"_s).data(Roles::Missing).toBool());
    QVERIFY(!fixture.cell(table, id, u"acronym"_s).data(Roles::Missing).toBool());
}

void TestRecordTableCells::problemsAreToldAtTheirCell()
{
    TableFixture fixture;
    Project project = named(u"Blue"_s, u"running"_s, QDate(2020, 1, 1));
    project.startDate = QDate(2021, 1, 1);
    const qint64 id = fixture.seed().add(project);
    RecordTable &table = fixture.table<Project>();
    QVERIFY(!fixture.cell(table, id, u"end_date"_s).data(Roles::Problem).toString().isEmpty());
    QVERIFY(fixture.cell(table, id, u"start_date"_s).data(Roles::Problem).toString().isEmpty());
    QVERIFY(table.setData(fixture.cell(table, id, u"end_date"_s), QDate(2022, 1, 1)));
    QVERIFY(fixture.cell(table, id, u"end_date"_s).data(Roles::Problem).toString().isEmpty());
}

void TestRecordTableCells::changedCellsAreMarkedUntilAnotherRecordIsChanged()
{
    TableFixture fixture;
    const qint64 first = fixture.seed().add(named(u"Alfa"_s));
    const qint64 second = fixture.seed().add(named(u"Beta"_s));
    RecordTable &table = fixture.table<Project>();
    const auto edited = [&](qint64 id, const QString &field) {
        return fixture.cell(table, id, field).data(Roles::Edited).toBool();
    };
    QVERIFY(!edited(first, u"acronym"_s));
    QVERIFY(table.setData(fixture.cell(table, first, u"acronym"_s), u"A"_s));
    QVERIFY(edited(first, u"acronym"_s));
    QVERIFY(!edited(first, u"title"_s));
    QVERIFY(table.setData(fixture.cell(table, second, u"acronym"_s), u"B"_s));
    QVERIFY(!edited(first, u"acronym"_s));
    QVERIFY(edited(second, u"acronym"_s));
    table.clearEdited();
    QVERIFY(!edited(second, u"acronym"_s));
}

void TestRecordTableCells::ofManyChangedRecordsTheLastIsMarked()
{
    constexpr int many = 30;
    TableFixture fixture;
    for (int i = 0; i < many; ++i)
        fixture.seed().add(named(u"row %1"_s.arg(i)));
    RecordTable &table = fixture.table<Project>();
    Batch batch{u"Bulk"_s, {}, {}};
    for (int row = 0; row < many; ++row) {
        Row after = table.rowAt(row);
        const Row before = after;
        after.values[size_t(column("acronym"))] = u"A"_s;
        batch.changes.push_back(Change::update(table.kind(), before, after));
    }
    QSignalSpy changed(&table, &QAbstractItemModel::dataChanged);
    QVERIFY(table.workspace().commit(batch));
    QVERIFY(changed.count() < 5); // not one for each
    QVERIFY(!table.index(many - 2, column("acronym")).data(Roles::Edited).toBool());
    QVERIFY(table.index(many - 1, column("acronym")).data(Roles::Edited).toBool());
    QVERIFY(!table.index(many - 1, column("title")).data(Roles::Edited).toBool());
}

void TestRecordTableCells::anUnpublishedRecordIsMarkedAtItsNameOnly()
{
    TableFixture fixture;
    const qint64 id = fixture.seed().add(named(u"Alfa"_s));
    RecordTable &table = fixture.table<Project>();
    QVERIFY(fixture.cell(table, id, u"title"_s).data(Roles::Unpublished).toBool());
    QVERIFY(!fixture.cell(table, id, u"status"_s).data(Roles::Unpublished).toBool());
    QVERIFY(fixture.cell(table, id, u"title"_s).data(Qt::AccessibleTextRole).toString()
            != u"Alfa"_s);
    QVERIFY(table.setData(fixture.cell(table, id, u"publish"_s), true));
    QVERIFY(!fixture.cell(table, id, u"title"_s).data(Roles::Unpublished).toBool());
}

void TestRecordTableCells::aTitleSaysWhatTheRowsAreSortedAndFilteredBy()
{
    TableFixture fixture;
    RecordTable &table = fixture.open().table(kindOf<Project>());
    const auto said = [&](const QString &key) {
        return table
            .headerData(kindOf<Project>().indexOf(key), Qt::Horizontal, Qt::AccessibleTextRole)
            .toString();
    };
    QCOMPARE(said(u"status"_s), u"Status"_s);
    RowQuery query;
    const int status = kindOf<Project>().indexOf(u"status");
    query.sorting = {{status, Qt::DescendingOrder}, {kindOf<Project>().titleIndex()}};
    query.conditions = {{status, Operator::NotEmpty, {}}};
    TableFixture::ask(table, query);
    QCOMPARE(said(u"status"_s), u"Status, sorted descending, filtered"_s);
    QCOMPARE(said(u"title"_s), u"Title, sorted ascending"_s);
}

QTEST_GUILESS_MAIN(TestRecordTableCells)
#include "tst_recordtablecells.moc"
