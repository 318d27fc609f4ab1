#include "historyfixture.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using history::Action;

class TestHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<HistoryFixture>(); }

    void actionsComeNewestFirstInPages();
    void anActionAboutOneRecordNamesIt();
    void anActionTellsHowManyRecordsItChanged();
    void aRemovedRecordIsNamedAsItWas();
    void undoneAndDroppedActionsAreTakenBack();
    void whatTheRegisterStartedWithCannotBeTakenBack();
    void aRecordAsItWasIsFoundByWalkingBack();
    void aRecordThatWasRemovedAndCameBackIsFoundAsItWas();
    void aRemovedRecordIsListedWithWhatWentWithIt();
    void aRecordRemovedTwiceIsListedOnce();
    void whatWentWithARecordIsListedWhenThatCameBackAlone();
    void whatDiffersSinceAnActionIsTold();
    void whatCameWentOrWasChangedBackIsNotToldAsChanged();
    void anActionOfAnotherRegisterIsNotFound();
    void aLargeImportIsListedAndTakenBackInTime();

private:
    std::unique_ptr<HistoryFixture> m_fixture;
};

void TestHistory::actionsComeNewestFirstInPages()
{
    for (int i = 0; i < 7; ++i)
        m_fixture->addProject(u"Project %1"_s.arg(i));
    const auto first = history::actions(m_fixture->database(), 4);
    QCOMPARE(first->size(), 4U);
    QCOMPARE(first->front().title, u"Project 6"_s);
    const auto second = history::actions(m_fixture->database(), 4, first->back().entry.batch);
    QCOMPARE(second->size(), 3U);
    QCOMPARE(second->back().title, u"Project 0"_s);
    QVERIFY(history::actions(m_fixture->database(), 4, second->back().entry.batch)->empty());
}

void TestHistory::anActionAboutOneRecordNamesIt()
{
    const qint64 id = m_fixture->addProject(u"Grön"_s);
    m_fixture->retitle(id, u"Blå"_s);
    const auto actions = history::actions(m_fixture->database(), 10);
    const Action &action = actions->front();
    QCOMPARE(action.size, 1);
    QCOMPARE(action.record, HistoryFixture::record<Project>(id));
    QCOMPARE(action.title, u"Blå"_s);
    QCOMPARE(action.entry.label, u"Edit"_s);
    QVERIFY(!action.entry.user.isEmpty());
    QVERIFY(action.entry.time.isValid());
    QCOMPARE(action.hindrance(), QString());
}

void TestHistory::anActionTellsHowManyRecordsItChanged()
{
    const Partnership partnership = m_fixture->addPartnership(u"Green"_s); // three actions
    m_fixture->remove<Project>(partnership.project.id);
    QVERIFY(m_fixture->store().undo());
    Batch none{u"Nothing"_s, {}, {}};
    QVERIFY(journal::record(m_fixture->database(), none, {}));
    const auto actions = history::actions(m_fixture->database(), 10);
    QCOMPARE(actions->at(0).size, 0);
    QCOMPARE(actions->at(1).size, 2);
    QCOMPARE(actions->at(2).size, 2);
    QCOMPARE(actions->at(3).size, 1);
    for (const Action &action : *actions)
        QCOMPARE(journal::size(m_fixture->database(), action.entry.batch), action.size);
}

void TestHistory::aRemovedRecordIsNamedAsItWas()
{
    const Partnership partnership = m_fixture->addPartnership(u"Green"_s);
    const qint64 id = partnership.id;
    m_fixture->remove<Project>(partnership.project.id);
    QCOMPARE(history::title(m_fixture->database(), HistoryFixture::record<Partnership>(id)),
             u"Green – Lund"_s);
    QCOMPARE(history::title(m_fixture->database(), HistoryFixture::record<Project>(999)),
             QString());
}

void TestHistory::undoneAndDroppedActionsAreTakenBack()
{
    m_fixture->addProject(u"Green"_s);
    QVERIFY(m_fixture->store().undo());
    auto actions = history::actions(m_fixture->database(), 10);
    QCOMPARE(actions->size(), 2U);
    QVERIFY(actions->at(1).state == Action::State::TakenBack);
    QVERIFY(!actions->at(1).hindrance().isEmpty());
    QVERIFY(actions->at(0).entry.mark.op == JournalMark::Op::Undo);
    m_fixture->addProject(u"Blue"_s);
    actions = history::actions(m_fixture->database(), 10);
    QVERIFY(actions->at(2).state == Action::State::TakenBack);
    QCOMPARE(m_fixture->takeBack(actions->at(2).entry.batch).error().code, Error::Code::Invalid);
}

void TestHistory::whatTheRegisterStartedWithCannotBeTakenBack()
{
    m_fixture->addProject(u"Sample"_s);
    QVERIFY(journal::settle(m_fixture->database()));
    QVERIFY(history::actions(m_fixture->database(), 1)->front().state == Action::State::Start);
    QCOMPARE(m_fixture->takeBack(m_fixture->latest()).error().code, Error::Code::Invalid);
}

void TestHistory::aRecordAsItWasIsFoundByWalkingBack()
{
    const qint64 id = m_fixture->addProject(u"One"_s);
    const qint64 added = m_fixture->latest();
    m_fixture->retitle(id, u"Two"_s);
    const qint64 second = m_fixture->latest();
    m_fixture->retitle(id, u"Three"_s);
    const auto titleAt = [&](qint64 batch) {
        const auto row =
            history::asOf(m_fixture->database(), HistoryFixture::record<Project>(id), batch);
        return row && *row ? fromRow<Project>(**row).title : QString();
    };
    QCOMPARE(titleAt(added), u"One"_s);
    QCOMPARE(titleAt(second), u"Two"_s);
    QCOMPARE(titleAt(m_fixture->latest()), u"Three"_s);
    const auto before =
        history::asOf(m_fixture->database(), HistoryFixture::record<Project>(id), added - 1);
    QVERIFY(before && !*before);
}

void TestHistory::aRecordThatWasRemovedAndCameBackIsFoundAsItWas()
{
    const qint64 id = m_fixture->addProject(u"One"_s);
    const qint64 added = m_fixture->latest();
    m_fixture->retitle(id, u"Two"_s);
    m_fixture->remove<Project>(id);
    const qint64 removed = m_fixture->latest();
    QVERIFY(m_fixture->store().undo());
    const auto then =
        history::asOf(m_fixture->database(), HistoryFixture::record<Project>(id), added);
    QVERIFY(then && *then);
    QCOMPARE(fromRow<Project>(**then).title, u"One"_s);
    QVERIFY(!*history::asOf(m_fixture->database(), HistoryFixture::record<Project>(id), removed));
}

void TestHistory::aRemovedRecordIsListedWithWhatWentWithIt()
{
    const qint64 id = m_fixture->addProject(u"Green"_s);
    m_fixture->addDeadline(id);
    m_fixture->addDeadline(id);
    m_fixture->addProject(u"Stays"_s);
    m_fixture->remove<Project>(id);
    const auto removed = history::removed(m_fixture->database());
    QCOMPARE(removed->size(), 1U);
    QCOMPARE(removed->front().record, HistoryFixture::record<Project>(id));
    QCOMPARE(removed->front().title, u"Green"_s);
    QCOMPARE(removed->front().others, 2);
    QVERIFY(removed->front().batch.time.isValid());
    QCOMPARE(history::removed(m_fixture->database(), [](int, int) { return false; }).error().code,
             Error::Code::Stopped);
}

void TestHistory::aRecordRemovedTwiceIsListedOnce()
{
    const qint64 id = m_fixture->addProject(u"Green"_s);
    m_fixture->remove<Project>(id);
    QVERIFY(m_fixture->bringBack({HistoryFixture::record<Project>(id)}));
    QVERIFY(history::removed(m_fixture->database())->empty());
    m_fixture->retitle(id, u"Blue"_s);
    m_fixture->remove<Project>(id);
    const auto removed = history::removed(m_fixture->database());
    QCOMPARE(removed->size(), 1U);
    QCOMPARE(removed->front().title, u"Blue"_s);
    QVERIFY(m_fixture->bringBack(
        {HistoryFixture::record<Project>(id), HistoryFixture::record<Project>(id)}));
    QCOMPARE(m_fixture->read<Project>(id).title, u"Blue"_s);
}

void TestHistory::whatWentWithARecordIsListedWhenThatCameBackAlone()
{
    const Partnership partnership = m_fixture->addPartnership(u"Green"_s);
    m_fixture->remove<Project>(partnership.project.id);
    m_fixture->remove<Organisation>(partnership.organisation.id);
    QVERIFY(m_fixture->bringBack({HistoryFixture::record<Project>(partnership.project.id)}));
    const auto removed = history::removed(m_fixture->database());
    QCOMPARE(removed->size(), 2U);
    QCOMPARE(removed->at(0).title, u"Lund"_s);
    QCOMPARE(removed->at(1).title, u"Green – Lund"_s);
}

namespace {

/// "then → now" of the titles and numbers of changed projects.
Result<QString> changedSince(const Database &database, const QString &uuid)
{
    const std::vector<const Kind *> kinds{&kindOf<Project>()};
    QStringList told;
    const auto note = [&told](const Kind &, const Row &then, const Row &now) {
        const auto before = fromRow<Project>(then);
        const auto after = fromRow<Project>(now);
        told.append(before.title + before.externalNumber + u" → "_s + after.title
                    + after.externalNumber);
    };
    const Result<> read = history::eachChangedSince(database, uuid, kinds, note);
    return read ? Result<QString>(told.join(u", "_s)) : read.error();
}

} // namespace

void TestHistory::whatDiffersSinceAnActionIsTold()
{
    QCOMPARE(*history::latestUuid(m_fixture->database()), QString());
    const qint64 id = m_fixture->addProject(u"A"_s);
    m_fixture->addProject(u"Other"_s);
    const QString uuid = *history::latestUuid(m_fixture->database());
    QVERIFY(!uuid.isEmpty());
    QCOMPARE(*changedSince(m_fixture->database(), uuid), QString());
    m_fixture->retitle(id, u"B"_s);
    m_fixture->setNumber(id, u"7"_s);
    m_fixture->retitle(id, u"C"_s);
    QCOMPARE(*changedSince(m_fixture->database(), uuid), u"A → C7"_s);
    QCOMPARE(*changedSince(m_fixture->database(), *history::latestUuid(m_fixture->database())),
             QString());
}

void TestHistory::whatCameWentOrWasChangedBackIsNotToldAsChanged()
{
    const qint64 back = m_fixture->addProject(u"Back"_s);
    const qint64 gone = m_fixture->addProject(u"Gone"_s);
    const qint64 returned = m_fixture->addProject(u"Returned"_s);
    const QString uuid = *history::latestUuid(m_fixture->database());
    m_fixture->retitle(back, u"Forth"_s);
    QVERIFY(m_fixture->store().undo());
    m_fixture->retitle(gone, u"Going"_s);
    m_fixture->remove<Project>(gone);
    m_fixture->retitle(m_fixture->addProject(u"New"_s), u"Newer"_s);
    m_fixture->remove<Project>(returned);
    QVERIFY(m_fixture->store().undo());
    QCOMPARE(*changedSince(m_fixture->database(), uuid), QString());
    m_fixture->retitle(returned, u"Renamed"_s);
    QCOMPARE(*changedSince(m_fixture->database(), uuid), u"Returned → Renamed"_s);
}

void TestHistory::anActionOfAnotherRegisterIsNotFound()
{
    m_fixture->addProject(u"A"_s);
    const Result<QString> none = changedSince(m_fixture->database(), u"no-such-action"_s);
    QVERIFY(!none);
    QCOMPARE(none.error().code, Error::Code::NotFound);
}

void TestHistory::aLargeImportIsListedAndTakenBackInTime()
{
    constexpr int many = 1500;
    Batch import{u"Import"_s, {}, {}};
    for (int i = 0; i < many; ++i)
        import.changes.push_back(Change::insert(
            kindOf<Project>(), toRow(TestRegister::project(u"Project %1"_s.arg(i)))));
    QVERIFY(m_fixture->store().apply(import));
    const qint64 action = m_fixture->latest();
    const qint64 other = m_fixture->addProject(u"Other"_s);
    QElapsedTimer timer;
    timer.start();
    const auto listed = history::actions(m_fixture->database(), 50);
    QVERIFY(timer.elapsed() < 500); // counted, not read
    QCOMPARE(listed->at(1).size, many);
    QCOMPARE(history::firstChanges(m_fixture->database(), action, 300)->size(), 300U);
    int looks = 0;
    Result<Batch> back = reversal::batch(m_fixture->database(), action, [&](int, int) {
        ++looks;
        return true;
    });
    QVERIFY(back);
    QVERIFY(looks > 2);
    QVERIFY(m_fixture->store().apply(*back));
    QCOMPARE(*m_fixture->store().reader().ids(kindOf<Project>()), std::vector<qint64>{other});
    QCOMPARE(history::removed(m_fixture->database())->size(), size_t(many));
    const auto stopped =
        reversal::batch(m_fixture->database(), m_fixture->latest(), [](int, int) { return false; });
    QCOMPARE(stopped.error().code, Error::Code::Stopped);
}

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
