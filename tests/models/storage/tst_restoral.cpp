#include "historyfixture.h"

#include "records/network.h"

using namespace Qt::StringLiterals;

class TestRestoral : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<HistoryFixture>(); }

    void aRecordComesBackWithItsIdAndWhatBelongedToIt();
    void clearedReferencesLeadToItAgain();
    void aReferenceChosenSinceIsLeftAlone();
    void aProjectWhoseProgrammeIsGoneComesBackWithoutIt();
    void aProjectAndItsProgrammeComeBackTogether();
    void whatWouldBelongToNothingIsLeftOut();
    void aRecordThatIsThereAlreadyCannotComeBack();
    void aNumberThatNowStandsTwiceIsSaid();

private:
    std::unique_ptr<HistoryFixture> m_fixture;
};

void TestRestoral::aRecordComesBackWithItsIdAndWhatBelongedToIt()
{
    const qint64 id = m_fixture->addProject(u"Green"_s);
    const auto before = m_fixture->read<Project>(id);
    const qint64 deadline = m_fixture->addDeadline(id);
    m_fixture->remove<Project>(id);
    m_fixture->addProject(u"Later"_s);
    const Result<restoral::Plan> plan = m_fixture->bringBack({HistoryFixture::record<Project>(id)});
    QVERIFY(plan);
    QCOMPARE(plan->records, 2);
    QVERIFY(plan->notes.isEmpty());
    QCOMPARE(toRow(m_fixture->read<Project>(id)), toRow(before));
    QCOMPARE(m_fixture->read<Deadline>(deadline).record.uuid, before.uuid);
    QVERIFY(m_fixture->store().undo());
    QVERIFY(!m_fixture->exists<Project>(id));
    QVERIFY(!m_fixture->exists<Deadline>(deadline));
    QVERIFY(m_fixture->isSound());
}

void TestRestoral::clearedReferencesLeadToItAgain()
{
    const qint64 manager = m_fixture->addContact(u"Anna"_s);
    const qint64 id = m_fixture->addProject(u"Green"_s, 0, manager);
    Network network;
    network.name = u"Eurocities"_s;
    network.representative = {manager};
    network.deputy = {manager};
    const qint64 joined = m_fixture->seed().add(network);
    m_fixture->remove<Contact>(manager);
    QCOMPARE(m_fixture->read<Project>(id).manager.id, 0);
    m_fixture->remove<Project>(id);
    QVERIFY(m_fixture->bringBack(
        {HistoryFixture::record<Contact>(manager), HistoryFixture::record<Project>(id)}));
    QCOMPARE(m_fixture->read<Project>(id).manager.id, manager);
    QCOMPARE(m_fixture->read<Network>(joined).representative.id, manager);
    QCOMPARE(m_fixture->read<Network>(joined).deputy.id, manager);
}

void TestRestoral::aReferenceChosenSinceIsLeftAlone()
{
    const qint64 first = m_fixture->addContact(u"Anna"_s);
    const qint64 second = m_fixture->addContact(u"Bo"_s);
    const qint64 id = m_fixture->addProject(u"Green"_s, 0, first);
    m_fixture->remove<Contact>(first);
    auto project = m_fixture->read<Project>(id);
    project.manager = {second};
    m_fixture->save(project);
    QVERIFY(m_fixture->bringBack({HistoryFixture::record<Contact>(first)}));
    QCOMPARE(m_fixture->read<Project>(id).manager.id, second);
}

void TestRestoral::aProjectWhoseProgrammeIsGoneComesBackWithoutIt()
{
    const qint64 old = m_fixture->addProgramme(u"Interreg"_s);
    const qint64 id = m_fixture->addProject(u"Green"_s, old);
    m_fixture->remove<Project>(id);
    m_fixture->remove<Programme>(old);
    const Result<restoral::Plan> plan = m_fixture->bringBack({HistoryFixture::record<Project>(id)});
    QVERIFY(plan);
    QCOMPARE(plan->notes.size(), 1);
    QVERIFY(plan->notes.front().contains(u"“Programme” of “Green” was left empty"_s));
    QVERIFY(plan->notes.front().contains(u"Interreg"_s));
    QCOMPARE(m_fixture->read<Project>(id).programme.id, 0);
}

void TestRestoral::aProjectAndItsProgrammeComeBackTogether()
{
    const qint64 old = m_fixture->addProgramme(u"Interreg"_s);
    const qint64 id = m_fixture->addProject(u"Green"_s, old);
    m_fixture->remove<Project>(id);
    m_fixture->remove<Programme>(old);
    const Result<restoral::Plan> plan = m_fixture->bringBack(
        {HistoryFixture::record<Project>(id), HistoryFixture::record<Programme>(old)});
    QVERIFY(plan);
    QVERIFY(plan->notes.isEmpty());
    QCOMPARE(m_fixture->read<Project>(id).programme.id, old);
}

void TestRestoral::whatWouldBelongToNothingIsLeftOut()
{
    const qint64 id = m_fixture->addProject(u"Green"_s);
    const qint64 deadline = m_fixture->addDeadline(id);
    m_fixture->remove<Deadline>(deadline);
    m_fixture->remove<Project>(id);
    const Result<restoral::Plan> alone =
        m_fixture->bringBack({HistoryFixture::record<Deadline>(deadline)});
    QCOMPARE(alone.error().code, Error::Code::Conflict);
    QVERIFY(alone.error().message.contains(u"“Report” was left out"_s));
    QVERIFY(!m_fixture->exists<Deadline>(deadline));
    QVERIFY(m_fixture->bringBack(
        {HistoryFixture::record<Deadline>(deadline), HistoryFixture::record<Project>(id)}));
    QVERIFY(m_fixture->exists<Deadline>(deadline));
}

void TestRestoral::aRecordThatIsThereAlreadyCannotComeBack()
{
    const qint64 id = m_fixture->addProject(u"Green"_s);
    const Result<restoral::Plan> plan = m_fixture->bringBack({HistoryFixture::record<Project>(id)});
    QCOMPARE(plan.error().code, Error::Code::Conflict);
    QVERIFY(plan.error().message.contains(u"Green"_s));
    QVERIFY(!m_fixture->bringBack({HistoryFixture::record<Project>(999)}));
    QVERIFY(!m_fixture->bringBack({}));
}

void TestRestoral::aNumberThatNowStandsTwiceIsSaid()
{
    const qint64 id = m_fixture->addProject(u"Green"_s);
    m_fixture->setNumber(id, u"123"_s);
    m_fixture->remove<Project>(id);
    m_fixture->setNumber(m_fixture->addProject(u"Blue"_s), u"123"_s);
    const Result<restoral::Plan> plan = m_fixture->bringBack({HistoryFixture::record<Project>(id)});
    QVERIFY(plan);
    QCOMPARE(plan->notes.size(), 1);
    QVERIFY(plan->notes.front().contains(u"“Green” and “Blue” now have the same"_s));
    QVERIFY(m_fixture->exists<Project>(id));
}

QTEST_GUILESS_MAIN(TestRestoral)
#include "tst_restoral.moc"
