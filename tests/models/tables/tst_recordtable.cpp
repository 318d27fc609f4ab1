#include "models/tables/tablefixture.h"
#include "records/choices.h"
#include "tables/roles.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

class TestRecordTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rowsStandInSwedishOrderOfTheirNames();
    void aFilterFindsInsideWordsOfEveryListedField();
    void emptyDatesComeLastInBothDirections();
    void aConditionKeepsTheRecordsWithThatValue();
    void theNewestQueryWins();
    void aChangedCellIsOneUndoStepAndStaysInItsRow();
    void aRefusedChangeSaysWhyAndLeavesNoUndoStep();
    void aStaleSaveIsAConflictAndShowsWhatStandsInTheFile();
    void anAddedRecordIsShownAtOnceInItsPlace();
    void anAddedRecordOutsideTheConditionsIsNotShown();
    void whatAnAddedRecordDoesNotSayIsItsDefault();
    void manyAddedRecordsAreShownInOrder();
    void removedRecordsGoWithWhatBelongsToThem();
    void aRemovalTakenBackBringsTheRowBack();
    void theSelectionSurvivesEditsSortsAndFilters();
    void aCopyIsNamedSoAndLacksWhatIdentifies();
    void aRegisterOpenForReadingCannotBeEdited();
    void reloadShowsWhatAnotherConnectionWrote();
};

namespace {

QString label(const char *code)
{
    return choiceLabel(kindOf<Project>().field(RandomValues::fieldOf("status")).choices,
                       QString::fromUtf8(code));
}

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

RowQuery where(const Condition &condition)
{
    RowQuery query;
    query.conditions.push_back(condition);
    return query;
}

} // namespace

void TestRecordTable::rowsStandInSwedishOrderOfTheirNames()
{
    TableFixture fixture;
    for (const QString &title : {u"Ödla"_s, u"Wall"_s, u"Åhus"_s, u"Äpple"_s, u"Vass"_s, u"abc"_s})
        fixture.seed().add(named(title));
    const RecordTable &table = fixture.table<Project>();
    const QStringList expected{u"abc"_s, u"Vass"_s, u"Wall"_s, u"Åhus"_s, u"Äpple"_s, u"Ödla"_s};
    QCOMPARE(fixture.texts(table, u"title"_s), expected);
    QCOMPARE(table.total(), 6);
}

void TestRecordTable::aFilterFindsInsideWordsOfEveryListedField()
{
    TableFixture fixture;
    Programme programme;
    programme.name = u"Interreg Öresund-Kattegat"_s;
    Project first = named(u"Gränssamverkan"_s, u"running"_s);
    first.programme = {fixture.seed().add(programme)};
    fixture.seed().add(first);
    fixture.seed().add(named(u"Köge bugt"_s, u"idea"_s));
    RecordTable &table = fixture.table<Project>();
    const auto found = [&](const QString &text) {
        fixture.ask(table, words(text));
        return fixture.texts(table, u"title"_s);
    };
    QCOMPARE(found(u"samverkan"_s), QStringList{u"Gränssamverkan"_s});
    QCOMPARE(found(u"KOGE"_s), QStringList{u"Köge bugt"_s});
    QCOMPARE(found(u"oresund grans"_s), QStringList{u"Gränssamverkan"_s});
    QCOMPARE(found(label("running")), QStringList{u"Gränssamverkan"_s});
    QCOMPARE(found(u"oresund bugt"_s), QStringList());
    QCOMPARE(found(u"  "_s).size(), 2);
}

void TestRecordTable::emptyDatesComeLastInBothDirections()
{
    TableFixture fixture;
    fixture.seed().add(named(u"open"_s));
    fixture.seed().add(named(u"late"_s, u"idea"_s, QDate(2027, 1, 1)));
    fixture.seed().add(named(u"early"_s, u"idea"_s, QDate(2025, 1, 1)));
    RecordTable &table = fixture.table<Project>();
    table.sort(column("end_date"));
    fixture.settle(table);
    QCOMPARE(fixture.texts(table, u"title"_s), (QStringList{u"early"_s, u"late"_s, u"open"_s}));
    table.sort(column("end_date"), Qt::DescendingOrder);
    fixture.settle(table);
    QCOMPARE(fixture.texts(table, u"title"_s), (QStringList{u"late"_s, u"early"_s, u"open"_s}));
}

void TestRecordTable::aConditionKeepsTheRecordsWithThatValue()
{
    TableFixture fixture;
    fixture.seed().add(named(u"a"_s, u"idea"_s));
    fixture.seed().add(named(u"b"_s, u"running"_s, QDate(2027, 1, 1)));
    RecordTable &table = fixture.table<Project>();
    fixture.ask(table, where({column("status"), Operator::AnyOf, {u"running"_s}}));
    QCOMPARE(fixture.texts(table, u"title"_s), QStringList{u"b"_s});
    fixture.ask(table, where({column("end_date"), Operator::Empty, {}}));
    QCOMPARE(fixture.texts(table, u"title"_s), QStringList{u"a"_s});
    fixture.ask(table, where({column("status"), Operator::AnyOf, {u"nonsense"_s}}));
    QCOMPARE(table.rowCount(), 0);
}

void TestRecordTable::theNewestQueryWins()
{
    TableFixture fixture;
    for (int i = 0; i < 50; ++i)
        fixture.seed().add(named(u"row %1"_s.arg(i)));
    RecordTable &table = fixture.table<Project>();
    QSignalSpy settled(&table, &RecordTable::settled);
    for (const QString &text : {u"r"_s, u"ro"_s, u"row"_s, u"row 4"_s, u"row 42"_s})
        table.setQuery(words(text));
    fixture.settle(table);
    QCOMPARE(fixture.texts(table, u"title"_s), QStringList{u"row 42"_s});
    QTest::qWait(20);
    QVERIFY(settled.count() <= 2); // from memory, then from all text; never an older query
}

void TestRecordTable::aChangedCellIsOneUndoStepAndStaysInItsRow()
{
    TableFixture fixture;
    const qint64 id = fixture.seed().add(named(u"Alfa"_s));
    fixture.seed().add(named(u"Beta"_s));
    RecordTable &table = fixture.table<Project>();
    QVERIFY(table.setData(fixture.cell(table, id, u"title"_s), u"Zeta"_s));
    QCOMPARE(fixture.texts(table, u"title"_s), (QStringList{u"Zeta"_s, u"Beta"_s}));
    QVERIFY(table.workspace().undo());
    QCOMPARE(fixture.texts(table, u"title"_s), (QStringList{u"Alfa"_s, u"Beta"_s}));
    QVERIFY(table.workspace().redo());
    fixture.ask(table, table.query());
    QCOMPARE(fixture.texts(table, u"title"_s), (QStringList{u"Beta"_s, u"Zeta"_s}));
}

void TestRecordTable::aRefusedChangeSaysWhyAndLeavesNoUndoStep()
{
    TableFixture fixture;
    const qint64 id = fixture.seed().add(named(u"Alfa"_s));
    RecordTable &table = fixture.table<Project>();
    const std::optional<QString> before = table.workspace().undoLabel();
    QSignalSpy failed(&table, &RecordTable::failed);
    QVERIFY(!table.setData(fixture.cell(table, id, u"title"_s), QString()));
    QCOMPARE(failed.count(), 1);
    QCOMPARE(failed[0][0].value<Error>().code, Error::Code::Invalid);
    QCOMPARE(fixture.texts(table, u"title"_s), QStringList{u"Alfa"_s});
    QVERIFY(table.workspace().undoLabel() == before);
}

void TestRecordTable::aStaleSaveIsAConflictAndShowsWhatStandsInTheFile()
{
    TableFixture fixture;
    const qint64 id = fixture.seed().add(named(u"Alfa"_s));
    RecordTable &table = fixture.table<Project>();
    Row stale = table.rowAt(table.rowOf(id));
    stale.values[size_t(column("title"))] = u"Seen before"_s;
    Row after = stale;
    after.values[size_t(column("title"))] = u"Mine"_s;
    const Result<> saved = table.save(stale, after);
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, Error::Code::Conflict);
    QCOMPARE(fixture.texts(table, u"title"_s), QStringList{u"Alfa"_s});
}

void TestRecordTable::anAddedRecordIsShownAtOnceInItsPlace()
{
    TableFixture fixture;
    fixture.seed().add(named(u"Alfa"_s));
    fixture.seed().add(named(u"Gamma"_s));
    RecordTable &table = fixture.table<Project>();
    fixture.ask(table, words(u"a"_s));
    const Result<qint64> id = table.add(toRow(named(u"Beta"_s)));
    QVERIFY(id);
    QCOMPARE(table.rowOf(*id), 1);
    const Result<qint64> other = table.add(toRow(named(u"Ö"_s))); // not what the filter asks for
    QVERIFY(other);
    QCOMPARE(table.rowOf(*other), 3);
    QCOMPARE(table.total(), 4);
    QVERIFY(!table.add(toRow(named(QString()))));
    QCOMPARE(table.rowCount(), 4);
}

void TestRecordTable::anAddedRecordOutsideTheConditionsIsNotShown()
{
    TableFixture fixture;
    fixture.seed().add(named(u"Alfa"_s, u"running"_s));
    RecordTable &table = fixture.table<Project>();
    fixture.ask(table, where({column("status"), Operator::AnyOf, {u"running"_s}}));
    QVERIFY(table.add(toRow(named(u"Idea"_s, u"idea"_s))));
    QVERIFY(table.add(toRow(named(u"Beta"_s, u"running"_s))));
    QCOMPARE(fixture.texts(table, u"title"_s), (QStringList{u"Alfa"_s, u"Beta"_s}));
}

void TestRecordTable::whatAnAddedRecordDoesNotSayIsItsDefault()
{
    TableFixture fixture;
    fixture.seed().add(named(u"Alfa"_s));
    RecordTable &table = fixture.table<Project>();
    const QVariant usual = table.kind().blank().values[size_t(column("status"))];
    fixture.ask(table, where({column("status"), Operator::AnyOf, {usual}}));
    Batch batch{
        u"Paste"_s, {partialInsert(table.kind(), toRow(TestRegister::project(u"Beta"_s)))}, {}};
    QCOMPARE(batch.changes.front().fields.size(), size_t(1));
    QVERIFY(table.workspace().commit(batch));
    QVERIFY(table.rowOf(batch.changes.front().id) >= 0);
    fixture.ask(table, where({column("status"), Operator::Empty, {}}));
    QCOMPARE(table.rowCount(), 0);
}

void TestRecordTable::manyAddedRecordsAreShownInOrder()
{
    TableFixture fixture;
    fixture.seed().add(named(u"m"_s));
    RecordTable &table = fixture.table<Project>();
    for (const int many : {3, 40}) {
        Batch batch{u"Paste"_s, {}, {}};
        for (int i = 0; i < many; ++i)
            batch.changes.push_back(
                Change::insert(table.kind(), toRow(named(QString(QChar(u'a' + (i * 7) % 26))))));
        QVERIFY(table.workspace().commit(batch));
        fixture.settle(table);
        const QStringList titles = fixture.texts(table, u"title"_s);
        QVERIFY(std::ranges::is_sorted(titles));
    }
    QCOMPARE(table.rowCount(), 44);
}

void TestRecordTable::removedRecordsGoWithWhatBelongsToThem()
{
    TableFixture fixture;
    Partnership partner;
    partner.project = {fixture.seed().add(named(u"Alfa"_s))};
    Organisation organisation;
    organisation.name = u"Region Skåne"_s;
    partner.organisation = {fixture.seed().add(organisation)};
    fixture.seed().add(partner);
    fixture.seed().add(named(u"Beta"_s));
    RecordTable &partners = fixture.table<Partnership>();
    RecordTable &table = fixture.table<Project>();
    const Result<int> removed = table.remove({partner.project.id});
    QVERIFY(removed);
    QCOMPARE(*removed, 2);
    QCOMPARE(fixture.texts(table, u"title"_s), QStringList{u"Beta"_s});
    QCOMPARE(partners.rowCount(), 0);
    QVERIFY(table.remove({}).ok());
    QVERIFY(table.workspace().undo());
    QCOMPARE(partners.rowCount(), 1);
}

void TestRecordTable::aRemovalTakenBackBringsTheRowBack()
{
    TableFixture fixture;
    fixture.seed().add(named(u"Alfa"_s));
    const qint64 id = fixture.seed().add(named(u"Beta"_s));
    fixture.seed().add(named(u"Gamma"_s));
    RecordTable &table = fixture.table<Project>();
    QVERIFY(table.remove({id}));
    QCOMPARE(table.rowOf(id), -1);
    QVERIFY(table.workspace().undo());
    QCOMPARE(table.rowOf(id), 1);
    QCOMPARE(fixture.cell(table, id, u"title"_s).data().toString(), u"Beta"_s);
    QVERIFY(table.workspace().redo());
    QCOMPARE(table.rowOf(id), -1);
    fixture.ask(table, table.query());
    QCOMPARE(table.rowCount(), 2);
}

void TestRecordTable::theSelectionSurvivesEditsSortsAndFilters()
{
    TableFixture fixture;
    for (int i = 0; i < 200; ++i)
        fixture.seed().add(named(u"row %1"_s.arg(i)));
    RecordTable &table = fixture.table<Project>();
    QSignalSpy resets(&table, &QAbstractItemModel::modelReset);
    const qint64 id = table.idAt(100);
    const QPersistentModelIndex kept(table.index(100, 3));
    QVERIFY(table.setData(fixture.cell(table, id, u"acronym"_s), u"keep"_s));
    QCOMPARE(kept.row(), table.rowOf(id));
    table.sort(column("title"), Qt::DescendingOrder);
    fixture.settle(table);
    QCOMPARE(kept.row(), table.rowOf(id));
    fixture.ask(table, words(u"keep"_s));
    QCOMPARE(table.rowCount(), 1);
    QCOMPARE(kept.row(), 0);
    fixture.ask(table, {});
    QCOMPARE(kept.row(), table.rowOf(id));
    QCOMPARE(kept.column(), 3);
    QCOMPARE(resets.count(), 0);
}

void TestRecordTable::aCopyIsNamedSoAndLacksWhatIdentifies()
{
    TableFixture fixture;
    Project project = named(u"Blue"_s, u"running"_s, QDate(2027, 1, 31));
    project.externalNumber = u"20360001"_s;
    project.publish = true;
    const qint64 id = fixture.seed().add(project);
    RecordTable &table = fixture.table<Project>();
    const Result<qint64> copy = table.duplicate(id);
    QVERIFY(copy);
    const auto made = fromRow<Project>(table.rowAt(table.rowOf(*copy)));
    QVERIFY(made.title.startsWith(u"Blue ("_s));
    QCOMPARE(made.endDate, project.endDate);
    QCOMPARE(made.externalNumber, QString());
    QVERIFY(!made.publish);
    QVERIFY(made.uuid != fromRow<Project>(table.rowAt(table.rowOf(id))).uuid);
    QCOMPARE(table.duplicate(4711).error().code, Error::Code::NotFound);
}

void TestRecordTable::aRegisterOpenForReadingCannotBeEdited()
{
    TestRegister kept;
    kept.add(named(u"Alfa"_s));
    kept.close();
    Result<Store> store = Store::open(kept.path(), Database::Access::Read);
    QVERIFY(store);
    Workspace workspace(*std::move(store));
    RecordTable &table = workspace.table(kindOf<Project>());
    TableFixture::settle(table);
    QCOMPARE(table.rowCount(), 1);
    QVERIFY(!table.flags(table.index(0, 0)).testFlag(Qt::ItemIsEditable));
    QVERIFY(!table.setData(table.index(0, 0), u"Beta"_s));
    QCOMPARE(table.add(toRow(named(u"Beta"_s))).error().code, Error::Code::Access);
}

void TestRecordTable::reloadShowsWhatAnotherConnectionWrote()
{
    TableFixture fixture;
    const qint64 id = fixture.seed().add(named(u"Alfa"_s));
    RecordTable &table = fixture.table<Project>();
    const Row before = table.rowAt(0);
    Row after = before;
    after.values[size_t(column("title"))] = u"Zeta"_s;
    Batch batch{u"Import"_s,
                {Change::update(table.kind(), before, after),
                 Change::insert(table.kind(), toRow(named(u"New"_s)))},
                {}};
    Result<Store> beside = Store::openBeside(table.workspace().path());
    QVERIFY(beside && beside->apply(batch));
    QCOMPARE(fixture.texts(table, u"title"_s), QStringList{u"Alfa"_s});
    table.workspace().reload();
    fixture.settle(table);
    QCOMPARE(fixture.texts(table, u"title"_s), (QStringList{u"New"_s, u"Zeta"_s}));
    QVERIFY(table.setData(fixture.cell(table, id, u"title"_s), u"Again"_s));
}

QTEST_GUILESS_MAIN(TestRecordTable)
#include "tst_recordtable.moc"
