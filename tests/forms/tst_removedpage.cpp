#include "forms/removedpage.h"

#include "formfixture.h"
#include "forms/messagebar.h"
#include "forms/theme.h"
#include "records/deadline.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

class TestRemovedPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Theme::Mode::Light); }
    void init();
    void cleanup();

    void removedRecordsComeBackWithWhatBelongedToThem();
    void removedRecordsAreFiltered();
    void severalRemovedRecordsComeBackAsOneStep();
    void whatIsLeftOutIsTold();
    void aReadOnlyRegisterSaysWhyNothingComesBack();
    void theListFollowsWhatIsRemovedMeanwhile();
    void closingWhileReadingIsSafe();
    void aRowThatCannotComeBackSaysWhy();

private:
    void show(Workspace &workspace);
    void show() { show(m_fixture->workspace()); }
    template <typename T> T *child(const QString &name) { return m_page->findChild<T *>(name); }
    QTableView &removed() { return *child<QTableView>(u"removed"_s); }
    QPushButton *bringBack() { return child<QPushButton>(u"bringBack"_s); }
    QString message() { return m_fixture->window().findChild<MessageBar *>()->text(); }
    Project project() { return m_fixture->read<Project>(m_id); }
    template <typename R> void remove(qint64 id)
    {
        QVERIFY(m_fixture->workspace().table(kindOf<R>()).remove({id}));
    }

    std::unique_ptr<FormFixture> m_fixture;
    RemovedPage *m_page = nullptr;
    qint64 m_id = 0;
};

void TestRemovedPage::init()
{
    m_fixture = std::make_unique<FormFixture>();
    m_id = m_fixture->seed().add(TestRegister::project(u"Green"_s));
}

void TestRemovedPage::cleanup()
{
    m_fixture.reset();
}

void TestRemovedPage::show(Workspace &workspace)
{
    m_page = new RemovedPage(workspace, nullptr);
    m_fixture->show(m_page, 800);
    QTRY_VERIFY(!m_page->isReading());
    QCoreApplication::processEvents();
}

void TestRemovedPage::removedRecordsComeBackWithWhatBelongedToThem()
{
    Deadline deadline;
    deadline.title = u"Report"_s;
    deadline.date = {2027, 1, 31};
    deadline.record.uuid = m_fixture->seed().read<Project>(m_id).uuid;
    deadline.id = m_fixture->seed().add(deadline);
    remove<Project>(m_id);
    show();
    new QAbstractItemModelTester(removed().model(),
                                 QAbstractItemModelTester::FailureReportingMode::Fatal, this);
    QCOMPARE(removed().model()->rowCount(), 1);
    QCOMPARE(removed().model()->index(0, RemovedModel::Title).data().toString(), u"Green"_s);
    QCOMPARE(removed().model()->index(0, RemovedModel::Others).data().toString(), u"1"_s);
    removed().setFocus();
    QTest::keyClick(&removed(), Qt::Key_A, Qt::ControlModifier);
    QVERIFY(bringBack()->isEnabled());
    bringBack()->click();
    QCOMPARE(project().title, u"Green"_s);
    QCOMPARE(m_fixture->read<Deadline>(deadline.id).title, u"Report"_s);
    QVERIFY(message().startsWith(u"2 record"_s));
    QTRY_COMPARE(removed().model()->rowCount(), 0);
    QVERIFY(m_fixture->workspace().undo());
    QTRY_COMPARE(removed().model()->rowCount(), 1);
}

void TestRemovedPage::removedRecordsAreFiltered()
{
    const qint64 other = m_fixture->seed().add(TestRegister::project(u"Köge hamn"_s));
    remove<Project>(m_id);
    remove<Project>(other);
    show();
    auto *filter = child<QLineEdit>(u"filter"_s);
    QTest::keyClicks(filter, u"koge project"_s);
    QCOMPARE(removed().model()->rowCount(), 1);
    FormFixture::type(filter, u"nothing like it"_s);
    QVERIFY(!removed().isVisible());
    QVERIFY(child<QLabel>(u"empty"_s)->text().contains(u"clear the filter"_s));
    QVERIFY(!bringBack()->isEnabled());
    filter->clear();
    QCOMPARE(removed().model()->rowCount(), 2);
}

void TestRemovedPage::severalRemovedRecordsComeBackAsOneStep()
{
    const qint64 other = m_fixture->seed().add(TestRegister::project(u"Blue"_s));
    remove<Project>(m_id);
    remove<Project>(other);
    show();
    removed().selectAll();
    QVERIFY(bringBack()->text().startsWith(u"Bring back 2"_s));
    const int steps = m_fixture->undoSteps();
    bringBack()->click();
    QCOMPARE(m_fixture->undoSteps(), steps + 1);
    QCOMPARE(*m_fixture->workspace().reader().count(kindOf<Project>()), 2);
}

void TestRemovedPage::whatIsLeftOutIsTold()
{
    Programme programme;
    programme.name = u"Interreg"_s;
    programme.id = m_fixture->seed().add(programme);
    Project after = m_fixture->seed().read<Project>(m_id);
    after.programme = {programme.id};
    QVERIFY(m_fixture->seed().save(after));
    remove<Project>(m_id);
    remove<Programme>(programme.id);
    show();
    removed().selectRow(1);
    bringBack()->click();
    QVERIFY(message().contains(u"“Programme” of “Green” was left empty"_s));
    QCOMPARE(project().programme.id, 0);
}

void TestRemovedPage::aReadOnlyRegisterSaysWhyNothingComesBack()
{
    Result<Batch> removal = m_fixture->seed().store().removal(kindOf<Project>(), {m_id});
    QVERIFY(m_fixture->seed().store().apply(*removal));
    show(m_fixture->readOnlyWorkspace());
    QTRY_COMPARE(removed().model()->rowCount(), 1);
    removed().selectAll();
    QVERIFY(!bringBack()->isEnabled());
    QVERIFY(bringBack()->toolTip().contains(u"reading only"_s));
    QTest::keyClick(&removed(), Qt::Key_Return);
    QCOMPARE(removed().model()->rowCount(), 1);
}

void TestRemovedPage::theListFollowsWhatIsRemovedMeanwhile()
{
    show();
    QCOMPARE(removed().model()->rowCount(), 0);
    remove<Project>(m_id);
    QTRY_COMPARE(removed().model()->rowCount(), 1);
}

void TestRemovedPage::closingWhileReadingIsSafe()
{
    RecordTable &table = m_fixture->workspace().table(kindOf<Project>());
    for (int i = 0; i < 50; ++i)
        remove<Project>(*table.add(toRow(TestRegister::project(u"Project"_s))));
    m_page = new RemovedPage(m_fixture->workspace(), nullptr);
    m_page->show(); // begins to read
    delete m_page; // the sanitizer watches
    QCOMPARE(*m_fixture->workspace().reader().count(kindOf<Project>()), 1);
}

void TestRemovedPage::aRowThatCannotComeBackSaysWhy()
{
    Deadline deadline;
    deadline.title = u"Report"_s;
    deadline.date = {2027, 1, 31};
    deadline.record.uuid = m_fixture->seed().read<Project>(m_id).uuid;
    deadline.id = m_fixture->seed().add(deadline);
    remove<Deadline>(deadline.id);
    remove<Project>(m_id);
    show();
    QCOMPARE(removed().model()->rowCount(), 2);
    removed().selectRow(1);
    bringBack()->click();
    QVERIFY(message().contains(u"“Report” was left out"_s));
    QVERIFY(!m_fixture->workspace().reader().row(kindOf<Deadline>(), deadline.id));
}

QTEST_MAIN(TestRemovedPage)
#include "tst_removedpage.moc"
