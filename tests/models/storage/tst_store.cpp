#include "records/deadline.h"
#include "storage/journal.h"
#include "support/register.h"

using namespace Qt::StringLiterals;

class TestStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void recordsAreReadInTheOrderTheyAreAskedFor();
    void everyFieldOfEveryKindSurvivesTheFile();
    void anInsertGetsAnIdAndAUuid();
    void anEmptyTitleIsRefusedAndNothingIsWritten();
    void aReferenceToNothingIsRefused();
    void twoPeopleMayChangeDifferentFields();
    void aChangeOfAFieldThatMovedIsAConflict();
    void aFailingBatchLeavesNothingBehind();
    void removingAProjectTakesItsPartnersAndDeadlines();
    void removingAProgrammeClearsItFromItsProjects();
    void idsAreNotUsedTwice();
    void aKeptFileIsFoundByItsHash();
    void theJournalSaysWhoWhatAndWhen();
    void aStoppedBatchChangesNothing();
};

namespace {

/// A value that no default has, valid for the field's type.
QVariant exampleOf(const FieldInfo &field)
{
    switch (field.type) {
    case FieldType::Choice:
    case FieldType::Choices:
        return QString::fromUtf8(field.choices.back().code);
    case FieldType::Date:
        return QDate(2027, 1, 31);
    case FieldType::Whole:
    case FieldType::Decimal:
    case FieldType::Money:
        return QVariant::fromValue<qint64>(9'007'199'254'740'993); // more than a double can hold
    case FieldType::Bool:
        return true;
    case FieldType::Reference:
        return {};
    default:
        return u"Åäö “Køge” 🙂\nrad 2"_s;
    }
}

} // namespace

void TestStore::recordsAreReadInTheOrderTheyAreAskedFor()
{
    TestRegister reg;
    const qint64 first = reg.add(TestRegister::project(u"Ö"_s));
    const qint64 second = reg.add(TestRegister::project(u"A"_s));
    const qint64 gone = second + 100;
    const std::vector<qint64> ids{second, gone, first};
    const Result<std::vector<Row>> rows = reg.store().reader().rows(kindOf<Project>(), ids);
    QVERIFY(rows);
    QCOMPARE(rows->size(), size_t(2));
    QCOMPARE(fromRow<Project>((*rows)[0]).title, u"A"_s);
    QCOMPARE(fromRow<Project>((*rows)[1]).title, u"Ö"_s);
    QVERIFY(reg.store().reader().rows(kindOf<Project>(), {})->empty());
}

void TestStore::everyFieldOfEveryKindSurvivesTheFile()
{
    TestRegister reg;
    for (const Kind *kind : kinds()) {
        Row row = kind->blank();
        bool needsOther = false;
        for (int i = 0; i < kind->fieldCount(); ++i) {
            row.values[size_t(i)] = exampleOf(kind->field(i));
            needsOther = needsOther
                || (kind->field(i).required && kind->field(i).type == FieldType::Reference);
        }
        if (needsOther)
            continue;
        Batch batch{u"Add"_s, {Change::insert(*kind, row)}, {}};
        const Result<> done = reg.store().apply(batch);
        QVERIFY2(done, done ? "" : qPrintable(done.error().line()));
        const Result<Row> read = reg.store().reader().row(*kind, batch.changes.front().id);
        QVERIFY(read);
        QCOMPARE(read->values, row.values);
    }
}

void TestStore::anInsertGetsAnIdAndAUuid()
{
    TestRegister reg;
    const qint64 id = reg.add(TestRegister::project(u"Green"_s));
    QVERIFY(id > 0);
    QCOMPARE(reg.read<Project>(id).uuid.size(), 36);
}

void TestStore::anEmptyTitleIsRefusedAndNothingIsWritten()
{
    TestRegister reg;
    Batch batch{u"Add"_s, {Change::insert(kindOf<Project>(), toRow(Project()))}, {}};
    const Result<> done = reg.store().apply(batch);
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::Invalid);
    QCOMPARE(*reg.store().reader().count(kindOf<Project>()), 0);
    QVERIFY(!reg.store().undoLabel());
}

void TestStore::aReferenceToNothingIsRefused()
{
    TestRegister reg;
    Project project = TestRegister::project(u"Green"_s);
    project.programme.id = 77;
    Batch batch{u"Add"_s, {Change::insert(kindOf<Project>(), toRow(project))}, {}};
    const Result<> done = reg.store().apply(batch);
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::Invalid);
    QCOMPARE(*reg.store().reader().count(kindOf<Project>()), 0);
    QVERIFY(reg.add(TestRegister::project(u"Next"_s)) > 0); // the store still works
}

void TestStore::twoPeopleMayChangeDifferentFields()
{
    TestRegister reg;
    const qint64 id = reg.add(TestRegister::project(u"Green"_s));
    const Result<Row> seen = reg.store().reader().row(kindOf<Project>(), id);
    Project theirs = reg.read<Project>(id);
    theirs.caseNumber = u"KS 2023/171"_s;
    QVERIFY(reg.save(theirs));
    Row mine = *seen;
    mine.values[size_t(kindOf<Project>().indexOf(u"title"))] = u"Blue"_s;
    Batch batch{u"Edit"_s, {Change::update(kindOf<Project>(), *seen, mine)}, {}};
    QVERIFY(reg.store().apply(batch));
    QCOMPARE(reg.read<Project>(id).title, u"Blue"_s);
    QCOMPARE(reg.read<Project>(id).caseNumber, u"KS 2023/171"_s);
}

void TestStore::aChangeOfAFieldThatMovedIsAConflict()
{
    TestRegister reg;
    const qint64 id = reg.add(TestRegister::project(u"Green"_s));
    const Result<Row> seen = reg.store().reader().row(kindOf<Project>(), id);
    Project theirs = reg.read<Project>(id);
    theirs.title = u"Red"_s;
    QVERIFY(reg.save(theirs));
    Row mine = *seen;
    mine.values[size_t(kindOf<Project>().indexOf(u"title"))] = u"Blue"_s;
    Batch batch{u"Edit"_s, {Change::update(kindOf<Project>(), *seen, mine)}, {}};
    const Result<> done = reg.store().apply(batch);
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::Conflict);
    QCOMPARE(reg.read<Project>(id).title, u"Red"_s);
}

void TestStore::aFailingBatchLeavesNothingBehind()
{
    TestRegister reg;
    Batch batch{u"Add"_s,
                {Change::insert(kindOf<Project>(), toRow(TestRegister::project(u"Good"_s))),
                 Change::insert(kindOf<Project>(), toRow(Project()))},
                {}};
    QVERIFY(!reg.store().apply(batch));
    QCOMPARE(batch.changes.front().id, 0);
    QCOMPARE(*reg.store().reader().count(kindOf<Project>()), 0);
}

void TestStore::removingAProjectTakesItsPartnersAndDeadlines()
{
    TestRegister reg;
    const qint64 id = reg.add(TestRegister::project(u"Green"_s));
    Organisation organisation;
    organisation.name = u"Køge Kommune"_s;
    const qint64 partner = reg.add(organisation);
    Partnership partnership;
    partnership.project.id = id;
    partnership.organisation.id = partner;
    reg.add(partnership);
    Deadline deadline;
    deadline.title = u"Slutrapport"_s;
    deadline.date = QDate(2027, 3, 31);
    deadline.record.uuid = reg.read<Project>(id).uuid;
    reg.add(deadline);

    Result<Batch> removal = reg.store().removal(kindOf<Project>(), {id});
    QVERIFY(removal);
    QCOMPARE(removal->changes.size(), 3U);
    QVERIFY(reg.store().apply(*removal));
    QCOMPARE(*reg.store().reader().count(kindOf<Partnership>()), 0);
    QCOMPARE(*reg.store().reader().count(kindOf<Deadline>()), 0);
    QCOMPARE(*reg.store().reader().count(kindOf<Organisation>()), 1);
    QVERIFY(reg.store().undo());
    QCOMPARE(reg.read<Project>(id).title, u"Green"_s);
    QCOMPARE(*reg.store().reader().count(kindOf<Partnership>()), 1);
    QCOMPARE(*reg.store().reader().count(kindOf<Deadline>()), 1);
}

void TestStore::removingAProgrammeClearsItFromItsProjects()
{
    TestRegister reg;
    Programme programme;
    programme.name = u"Interreg South Baltic"_s;
    const qint64 programmeId = reg.add(programme);
    Project project = TestRegister::project(u"Green"_s);
    project.programme.id = programmeId;
    const qint64 id = reg.add(project);
    Result<Batch> removal = reg.store().removal(kindOf<Programme>(), {programmeId});
    QVERIFY(removal);
    QVERIFY(reg.store().apply(*removal));
    QCOMPARE(reg.read<Project>(id).programme.id, 0);
    QVERIFY(reg.store().undo());
    QCOMPARE(reg.read<Project>(id).programme.id, programmeId);
}

void TestStore::idsAreNotUsedTwice()
{
    TestRegister reg;
    const qint64 first = reg.add(TestRegister::project(u"First"_s));
    Result<Batch> removal = reg.store().removal(kindOf<Project>(), {first});
    QVERIFY(reg.store().apply(*removal));
    reg.reopen();
    QVERIFY(reg.add(TestRegister::project(u"Second"_s)) > first);
}

void TestStore::aKeptFileIsFoundByItsHash()
{
    TestRegister reg;
    Batch batch{u"Add"_s,
                {Change::insert(kindOf<Project>(), toRow(TestRegister::project(u"Green"_s)))},
                {QByteArray("abc")}};
    QVERIFY(reg.store().apply(batch));
    // SHA-256 of "abc": FIPS 180-2, appendix B.1
    const QString hash = u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s;
    const Result<QByteArray> content = reg.store().file(hash);
    QVERIFY(content);
    QCOMPARE(*content, QByteArray("abc"));
    QCOMPARE(reg.store().file(u"0"_s).error().code, Error::Code::NotFound);
}

void TestStore::theJournalSaysWhoWhatAndWhen()
{
    qputenv("UTBLICK_USER", "Åsa");
    TestRegister reg;
    Project project = TestRegister::project(u"Green"_s);
    project.id = reg.add(project);
    project.endDate = QDate(2027, 1, 31);
    QVERIFY(reg.save(project));
    const auto history = journal::history(reg.store().database(), kindOf<Project>(), project.id);
    QVERIFY(history);
    QCOMPARE(history->size(), 2U);
    const HistoryEntry &latest = history->front();
    QCOMPARE(latest.batch.user, u"Åsa"_s);
    QVERIFY(latest.batch.time.secsTo(QDateTime::currentDateTimeUtc()) < 60);
    QCOMPARE(latest.change.fields.size(), 1U);
    QCOMPARE(latest.change.fields.front().before, QVariant());
    QCOMPARE(latest.change.fields.front().after.toDate(), QDate(2027, 1, 31));
    QCOMPARE(history->back().change.op, Change::Op::Insert);
}

void TestStore::aStoppedBatchChangesNothing()
{
    TestRegister reg;
    Batch batch{u"Add"_s,
                {Change::insert(kindOf<Project>(), toRow(TestRegister::project(u"Green"_s)))},
                {}};
    const Result<> done = reg.store().apply(batch, [](int, int) { return false; });
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::Stopped);
    QCOMPARE(*reg.store().reader().count(kindOf<Project>()), 0);
}

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
