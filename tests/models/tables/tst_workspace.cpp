#include "models/tables/tablefixture.h"
#include "tables/counts.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

class TestWorkspace : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCommitIsToldOnceAndATableShowsItByThen();
    void aRefusedCommitIsNotTold();
    void namesFollowChangesUndoAndRemoval();
    void linkedNamesFollowToo();
    void undoAndRedoHaveTheLabelsOfWhatTheyTakeBack();
    void undoAtTheStartIsAnErrorAndIsNotTold();
    void recordsAndLateDeadlinesAreCounted();
};

namespace {

Programme programme(const QString &name)
{
    Programme programme;
    programme.name = name;
    return programme;
}

Batch adding(const Project &project)
{
    return {u"Add project"_s, {Change::insert(kindOf<Project>(), toRow(project))}, {}};
}

} // namespace

void TestWorkspace::aCommitIsToldOnceAndATableShowsItByThen()
{
    TableFixture fixture;
    Workspace &workspace = fixture.open();
    int rowsThen = -1;
    // Connected before the table is made: it must follow first all the same.
    connect(&workspace, &Workspace::changed, this,
            [&] { rowsThen = workspace.table(kindOf<Project>()).rowCount(); });
    const RecordTable &table = fixture.table<Project>();
    QSignalSpy changed(&workspace, &Workspace::changed);
    Batch batch = adding(TestRegister::project(u"Blue"_s));
    QVERIFY(workspace.commit(batch));
    QVERIFY(batch.changes.front().id > 0);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(rowsThen, 1);
    QCOMPARE(table.rowCount(), 1);
}

void TestWorkspace::aRefusedCommitIsNotTold()
{
    TableFixture fixture;
    Workspace &workspace = fixture.open();
    QSignalSpy changed(&workspace, &Workspace::changed);
    Batch batch = adding(TestRegister::project({}));
    QVERIFY(!workspace.commit(batch));
    Batch empty;
    QVERIFY(workspace.commit(empty));
    QCOMPARE(changed.count(), 0);
}

void TestWorkspace::namesFollowChangesUndoAndRemoval()
{
    TableFixture fixture;
    const qint64 id = fixture.seed().add(programme(u"Aurora"_s));
    const qint64 other = fixture.seed().add(programme(u"North Sea"_s));
    Workspace &workspace = fixture.open();
    const Kind &kind = kindOf<Programme>();
    QCOMPARE(workspace.nameOf(kind, id), u"Aurora"_s);
    QCOMPARE(workspace.nameOf(kind, 4711), QString());
    QCOMPARE(workspace.names(kind).size(), 2);
    RecordTable &table = fixture.table<Programme>();
    QVERIFY(table.setData(fixture.cell(table, id, u"name"_s), u"Öresund"_s));
    QCOMPARE(workspace.nameOf(kind, id), u"Öresund"_s);
    QVERIFY(table.remove({other}));
    QCOMPARE(workspace.names(kind), (QHash<qint64, QString>{{id, u"Öresund"_s}}));
    QVERIFY(workspace.undo());
    QVERIFY(workspace.undo());
    QCOMPARE(workspace.nameOf(kind, id), u"Aurora"_s);
    QCOMPARE(workspace.nameOf(kind, other), u"North Sea"_s);
}

void TestWorkspace::linkedNamesFollowToo()
{
    TableFixture fixture;
    const qint64 id = fixture.seed().add(programme(u"Aurora"_s));
    const QString uuid = fixture.seed().read<Programme>(id).uuid;
    Workspace &workspace = fixture.open();
    QCOMPARE(workspace.nameOf(uuid), u"Aurora"_s);
    QCOMPARE(workspace.nameOf(u"no such uuid"_s), QString());
    RecordTable &table = fixture.table<Programme>();
    QVERIFY(table.remove({id}));
    QCOMPARE(workspace.nameOf(uuid), QString());
    QVERIFY(workspace.undo());
    QCOMPARE(workspace.nameOf(uuid), u"Aurora"_s);
}

void TestWorkspace::undoAndRedoHaveTheLabelsOfWhatTheyTakeBack()
{
    TableFixture fixture;
    Workspace &workspace = fixture.open();
    QVERIFY(!workspace.undoLabel());
    Batch batch = adding(TestRegister::project(u"Blue"_s));
    QVERIFY(workspace.commit(batch));
    QCOMPARE(*workspace.undoLabel(), u"Add project"_s);
    QVERIFY(workspace.undo());
    QVERIFY(!workspace.undoLabel());
    QCOMPARE(*workspace.redoLabel(), u"Add project"_s);
}

void TestWorkspace::undoAtTheStartIsAnErrorAndIsNotTold()
{
    TableFixture fixture;
    Workspace &workspace = fixture.open();
    QSignalSpy changed(&workspace, &Workspace::changed);
    QVERIFY(!workspace.undo());
    QVERIFY(!workspace.redo());
    QCOMPARE(changed.count(), 0);
}

void TestWorkspace::recordsAndLateDeadlinesAreCounted()
{
    TableFixture fixture;
    const QDate today(2026, 11, 23);
    for (const auto &[days, done] : {std::pair(-1, false), {-1, true}, {0, false}, {5, false}}) {
        Deadline deadline;
        deadline.title = u"Report"_s;
        deadline.date = today.addDays(days);
        deadline.done = done;
        fixture.seed().add(deadline);
    }
    const Result<Counts> counts = countRecords(fixture.seed().store().reader(), today);
    QVERIFY(counts);
    QCOMPARE(counts->of(kindOf<Deadline>()), qint64(4));
    QCOMPARE(counts->of(kindOf<Project>()), qint64(0));
    QCOMPARE(counts->openDeadlines, qint64(3));
    QCOMPARE(counts->lateDeadlines, qint64(1));
}

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
