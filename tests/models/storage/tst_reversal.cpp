#include "historyfixture.h"

using namespace Qt::StringLiterals;
using history::Action;

class TestReversal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<HistoryFixture>(); }

    void aChangeIsTakenBackByItselfAlthoughOthersFollowed();
    void aTakenBackActionSaysSoUntilThatIsUndone();
    void aDroppedUndoCanBeTakenBack();
    void aFieldChangedLaterHinders();
    void aFieldChangedLaterAndBackDoesNotHinder();
    void aRemovedRecordHinders();
    void anAddedRecordIsTakenAwayAgain();
    void anAddedRecordThatWasChangedLaterStays();
    void anAddedRecordThatOthersLeadToStays();
    void aRemovalIsTakenBackWithEverythingThatWentWithIt();
    void aRemovalWhoseRecordCameBackIsNotTakenBackTwice();
    void aReferenceToARecordThatIsGoneHinders();
    void aNumberGivenToAnotherRecordSinceHinders();
    void aNumberThatWasSharedBeforeDoesNotHinder();
    void severalChangesOfOneRecordInOneActionAreTakenBack();
    void aReadOnlyRegisterRefuses();

private:
    std::unique_ptr<HistoryFixture> m_fixture;
};

void TestReversal::aChangeIsTakenBackByItselfAlthoughOthersFollowed()
{
    const qint64 id = m_fixture->addProject(u"Green"_s);
    m_fixture->retitle(id, u"Blue"_s);
    const qint64 action = m_fixture->latest();
    m_fixture->setNumber(id, u"7"_s);
    m_fixture->addProject(u"Other"_s);
    QVERIFY(m_fixture->takeBack(action));
    const auto project = m_fixture->read<Project>(id);
    QCOMPARE(project.title, u"Green"_s);
    QCOMPARE(project.externalNumber, u"7"_s);
    QVERIFY(m_fixture->store().undoLabel()->contains(u"Edit"_s));
    QVERIFY(m_fixture->store().undo());
    QCOMPARE(m_fixture->read<Project>(id).title, u"Blue"_s);
    QVERIFY(m_fixture->isSound());
}

void TestReversal::aTakenBackActionSaysSoUntilThatIsUndone()
{
    const qint64 id = m_fixture->addProject(u"Green"_s);
    m_fixture->retitle(id, u"Blue"_s);
    const qint64 action = m_fixture->latest();
    const auto state = [&] { return history::action(m_fixture->database(), action)->state; };
    QVERIFY(state() == Action::State::Done);
    QVERIFY(m_fixture->takeBack(action));
    const qint64 taking = m_fixture->latest();
    QVERIFY(state() == Action::State::TakenBack);
    QVERIFY(!m_fixture->takeBack(action));
    QVERIFY(m_fixture->store().undo());
    QVERIFY(state() == Action::State::Done);
    QVERIFY(m_fixture->store().redo());
    QVERIFY(state() == Action::State::TakenBack);
    QVERIFY(m_fixture->takeBack(taking));
    QVERIFY(state() == Action::State::Done);
    QCOMPARE(m_fixture->read<Project>(id).title, u"Blue"_s);
    QVERIFY(m_fixture->takeBack(action));
    QCOMPARE(m_fixture->read<Project>(id).title, u"Green"_s);
}

void TestReversal::aDroppedUndoCanBeTakenBack()
{
    const qint64 id = m_fixture->addProject(u"Green"_s);
    m_fixture->retitle(id, u"Blue"_s);
    const qint64 action = m_fixture->latest();
    QVERIFY(m_fixture->store().undo());
    const qint64 undo = m_fixture->latest();
    m_fixture->addProject(u"Other"_s); // now redo is over
    QVERIFY(!m_fixture->store().redoLabel());
    QVERIFY(m_fixture->takeBack(undo));
    QCOMPARE(m_fixture->read<Project>(id).title, u"Blue"_s);
    QVERIFY(history::action(m_fixture->database(), action)->state == Action::State::Done);
    QVERIFY(history::action(m_fixture->database(), undo)->state == Action::State::TakenBack);
    QVERIFY(m_fixture->takeBack(action));
    QCOMPARE(m_fixture->read<Project>(id).title, u"Green"_s);
}

void TestReversal::aFieldChangedLaterHinders()
{
    const qint64 id = m_fixture->addProject(u"Green"_s);
    m_fixture->retitle(id, u"Blue"_s);
    const qint64 action = m_fixture->latest();
    m_fixture->retitle(id, u"Red %1"_s);
    const Result<> back = m_fixture->takeBack(action);
    QCOMPARE(back.error().code, Error::Code::Conflict);
    QVERIFY(back.error().message.contains(u"“Title” of “Red %1”"_s));
    QCOMPARE(m_fixture->read<Project>(id).title, u"Red %1"_s);
    QCOMPARE(history::actions(m_fixture->database(), 10)->size(), 3U);
}

void TestReversal::aFieldChangedLaterAndBackDoesNotHinder()
{
    const qint64 id = m_fixture->addProject(u"Green"_s);
    m_fixture->retitle(id, u"Blue"_s);
    const qint64 action = m_fixture->latest();
    m_fixture->retitle(id, u"Red"_s);
    m_fixture->retitle(id, u"Blue"_s);
    QVERIFY(m_fixture->takeBack(action));
    QCOMPARE(m_fixture->read<Project>(id).title, u"Green"_s);
}

void TestReversal::aRemovedRecordHinders()
{
    const qint64 id = m_fixture->addProject(u"Green"_s);
    const qint64 adding = m_fixture->latest();
    m_fixture->retitle(id, u"Blue"_s);
    const qint64 changing = m_fixture->latest();
    m_fixture->remove<Project>(id);
    for (const qint64 action : {adding, changing}) {
        const Result<> back = m_fixture->takeBack(action);
        QCOMPARE(back.error().code, Error::Code::Conflict);
        QVERIFY(back.error().message.contains(u"“Blue” has been removed"_s));
    }
}

void TestReversal::anAddedRecordIsTakenAwayAgain()
{
    const qint64 id = m_fixture->addProject(u"Green"_s);
    const qint64 action = m_fixture->latest();
    m_fixture->addProject(u"Other"_s);
    QVERIFY(m_fixture->takeBack(action));
    QVERIFY(!m_fixture->exists<Project>(id));
    QVERIFY(m_fixture->store().undo());
    QCOMPARE(m_fixture->read<Project>(id).title, u"Green"_s);
}

void TestReversal::anAddedRecordThatWasChangedLaterStays()
{
    const qint64 id = m_fixture->addProject(u"Green"_s);
    const qint64 action = m_fixture->latest();
    m_fixture->retitle(id, u"Blue"_s);
    const Result<> back = m_fixture->takeBack(action);
    QCOMPARE(back.error().code, Error::Code::Conflict);
    QVERIFY(back.error().message.contains(u"“Title” of “Blue”"_s));
    QVERIFY(m_fixture->exists<Project>(id));
    m_fixture->retitle(id, u"Green"_s);
    QVERIFY(m_fixture->takeBack(action));
}

void TestReversal::anAddedRecordThatOthersLeadToStays()
{
    const qint64 id = m_fixture->addProgramme(u"Interreg"_s);
    const qint64 addingProgramme = m_fixture->latest();
    const qint64 project = m_fixture->addProject(u"Green"_s, id);
    const qint64 addingProject = m_fixture->latest();
    m_fixture->addDeadline(project);
    QVERIFY(m_fixture->takeBack(addingProgramme)
                .error()
                .message.contains(u"“Green” leads to “Interreg”"_s));
    const Result<> back = m_fixture->takeBack(addingProject);
    QCOMPARE(back.error().code, Error::Code::Conflict);
    QVERIFY(back.error().message.contains(u"“Report” belongs to “Green”"_s));
    QVERIFY(m_fixture->exists<Project>(project));
    QVERIFY(m_fixture->exists<Programme>(id));
}

void TestReversal::aRemovalIsTakenBackWithEverythingThatWentWithIt()
{
    const qint64 id = m_fixture->addProgramme(u"Interreg"_s);
    const qint64 project = m_fixture->addProject(u"Green"_s, id);
    const qint64 deadline = m_fixture->addDeadline(project);
    m_fixture->remove<Programme>(id);
    const qint64 first = m_fixture->latest();
    m_fixture->remove<Project>(project);
    const qint64 second = m_fixture->latest();
    QVERIFY(m_fixture->takeBack(first).error().message.contains(u"“Green” has been removed"_s));
    QVERIFY(m_fixture->takeBack(second));
    QVERIFY(m_fixture->takeBack(first));
    QCOMPARE(m_fixture->read<Project>(project).programme.id, id);
    QCOMPARE(m_fixture->read<Deadline>(deadline).title, u"Report"_s);
    QVERIFY(m_fixture->isSound());
}

void TestReversal::aRemovalWhoseRecordCameBackIsNotTakenBackTwice()
{
    const qint64 id = m_fixture->addProject(u"Green"_s);
    m_fixture->remove<Project>(id);
    const qint64 action = m_fixture->latest();
    QVERIFY(m_fixture->bringBack({HistoryFixture::record<Project>(id)}));
    QCOMPARE(m_fixture->takeBack(action).error().code, Error::Code::Conflict);
}

void TestReversal::aReferenceToARecordThatIsGoneHinders()
{
    const qint64 old = m_fixture->addProgramme(u"Interreg"_s);
    const qint64 id = m_fixture->addProject(u"Green"_s, old);
    auto project = m_fixture->read<Project>(id);
    project.programme = {};
    m_fixture->save(project);
    const qint64 action = m_fixture->latest();
    m_fixture->remove<Programme>(old);
    const Result<> back = m_fixture->takeBack(action);
    QCOMPARE(back.error().code, Error::Code::Conflict);
    QVERIFY(back.error().message.contains(u"“Programme” of “Green” led to “Interreg”"_s));
}

void TestReversal::aNumberGivenToAnotherRecordSinceHinders()
{
    const qint64 id = m_fixture->addProject(u"Green"_s);
    m_fixture->setNumber(id, u"123"_s);
    m_fixture->setNumber(id, u"456"_s);
    const qint64 action = m_fixture->latest();
    const qint64 other = m_fixture->addProject(u"Blue"_s);
    m_fixture->setNumber(other, u"123"_s);
    const Result<> back = m_fixture->takeBack(action);
    QCOMPARE(back.error().code, Error::Code::Conflict);
    QVERIFY(back.error().message.contains(u"“Blue” now has the same as “Green”"_s));
    QCOMPARE(m_fixture->read<Project>(id).externalNumber, u"456"_s);
}

void TestReversal::aNumberThatWasSharedBeforeDoesNotHinder()
{
    const qint64 id = m_fixture->addProject(u"Green"_s);
    m_fixture->setNumber(id, u"123"_s);
    const qint64 other = m_fixture->addProject(u"Blue"_s);
    m_fixture->setNumber(other, u"123"_s);
    m_fixture->setNumber(id, u"456"_s);
    QVERIFY(m_fixture->takeBack(m_fixture->latest()));
    QCOMPARE(m_fixture->read<Project>(id).externalNumber, u"123"_s);
}

void TestReversal::severalChangesOfOneRecordInOneActionAreTakenBack()
{
    Row added = toRow(TestRegister::project(u"One"_s));
    added.id = 50;
    Row changed = added;
    changed.values[size_t(kindOf<Project>().indexOf(u"title"_s))] = u"Two"_s;
    Batch batch{u"Twice"_s,
                {Change::insert(kindOf<Project>(), added),
                 Change::update(kindOf<Project>(), added, changed)},
                {}};
    QVERIFY(m_fixture->store().apply(batch));
    QCOMPARE(m_fixture->read<Project>(50).title, u"Two"_s);
    QVERIFY(m_fixture->takeBack(m_fixture->latest()));
    QVERIFY(!m_fixture->exists<Project>(50));
}

void TestReversal::aReadOnlyRegisterRefuses()
{
    const qint64 id = m_fixture->addProject(u"Green"_s);
    m_fixture->retitle(id, u"Blue"_s);
    const QString path = m_fixture->seed().path();
    m_fixture->seed().close();
    Result<Store> reading = Store::open(path, Database::Access::Read);
    QVERIFY(reading);
    const auto actions = history::actions(reading->database(), 1);
    Result<Batch> back = reversal::batch(reading->database(), actions->front().entry.batch);
    QVERIFY(back);
    QCOMPARE(reading->apply(*back).error().code, Error::Code::Access);
}

QTEST_GUILESS_MAIN(TestReversal)
#include "tst_reversal.moc"
