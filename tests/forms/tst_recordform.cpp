#include "formfixture.h"
#include "forms/conflictdialog.h"
#include "forms/dateedit.h"
#include "forms/fieldmessage.h"
#include "forms/findingslist.h"
#include "forms/historylist.h"
#include "forms/proseedit.h"
#include "forms/recordform.h"
#include "forms/referencecombo.h"

#include "records/contact.h"
#include "records/deadline.h"

#include <QCheckBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSignalSpy>
#include <QTabWidget>

using namespace Qt::StringLiterals;

class TestRecordForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aFieldIsSavedWhenItIsLeftAsOneUndoStep();
    void enterSavesTheField();
    void leavingAFieldUnchangedSavesNothing();
    void anImpossibleDateStaysInItsFieldAndIsNotStored();
    void aLongMessageIsShownWhole();
    void mendingADateStoresItAndTakesTheMessageAway();
    void anEmptyRequiredFieldIsNotStored();
    void escapeTakesBackWhatIsWritten();
    void ctrlZAfterAnEditUndoesItInTheRegister();
    void ctrlZWhileWritingUndoesTheTyping();
    void aProblemIsShownBesideItsFieldAndStillStored();
    void aChangeFromElsewhereIsShown();
    void aChangeFromElsewhereDoesNotDisturbWhatIsBeingWritten();
    void aStaleSaveAsksAndStoresTheChoice();
    void goingOnEditingAfterAConflictStoresNothing();
    void changesOfDifferentFieldsDoNotClash();
    void aReadOnlyRegisterCannotBeEdited();
    void aReferenceCreatesTheRecordItNames();
    void amountsShowTheRecordsCurrencyAndTheShareIsComputed();
    void noBreakSpacesInProseSurvive();
    void findingsLeadToTheirField();
    void findingsFoldWhereThereIsLittleRoom();
    void tabsCountWhatBelongsToTheRecordWhenThereIsRoom();
    void theHistorySaysWhatWasBeforeAndAfter();
    void aRemovedRecordLeavesTheFormEmpty();

private:
    template <typename W> W *field(const QString &key) { return m_form->findChild<W *>(key); }
    QString message(const QString &key) const;
    Project stored() { return m_fixture->read<Project>(m_id); }

    std::unique_ptr<FormFixture> m_fixture;
    RecordForm *m_form = nullptr;
    qint64 m_id = 0;
};

void TestRecordForm::init()
{
    m_fixture = std::make_unique<FormFixture>();
    Project project = TestRegister::project(u"Green"_s);
    project.status = u"running"_s;
    project.startDate = {2023, 6, 21};
    project.endDate = QDate::currentDate().addDays(69);
    project.euContribution.minor = 25'030'259;
    m_id = m_fixture->seed().add(project);
    m_form = new RecordForm(m_fixture->workspace(), kindOf<Project>());
    m_fixture->show(m_form);
    m_form->showRecord(m_id);
}

void TestRecordForm::cleanup()
{
    ConflictDialog::setAnswer([](const Conflict &) { return std::optional<Row>(); });
    m_fixture.reset(); // closing the window leaves its fields
    ConflictDialog::setAnswer({});
}

QString TestRecordForm::message(const QString &key) const
{
    const auto *found = m_form->findChild<FieldMessage *>(key + u"_message"_s);
    return found && found->isVisible() ? found->text() : QString();
}

void TestRecordForm::aFieldIsSavedWhenItIsLeftAsOneUndoStep()
{
    const int before = m_fixture->undoSteps();
    FormFixture::type(field<QLineEdit>(u"title"_s), u"Blue"_s);
    QCOMPARE(stored().title, u"Green"_s);
    field<QLineEdit>(u"acronym"_s)->setFocus();
    QCOMPARE(stored().title, u"Blue"_s);
    QCOMPARE(m_fixture->undoSteps(), before + 1);
    QCOMPARE(field<QLineEdit>(u"title"_s)->property("state").toString(), u"edited"_s);
    QCOMPARE(m_form->findChild<QLabel *>(u"recordTitle"_s)->text(), u"Blue"_s);
    QVERIFY(m_fixture->workspace().undo());
    QCOMPARE(field<QLineEdit>(u"title"_s)->text(), u"Green"_s);
}

void TestRecordForm::enterSavesTheField()
{
    FormFixture::type(field<QLineEdit>(u"eu_contribution"_s), u"1200000,5"_s);
    QTest::keyClick(field<QLineEdit>(u"eu_contribution"_s), Qt::Key_Return);
    QCOMPARE(*stored().euContribution.minor, 120'000'050);
    QCOMPARE(field<QLineEdit>(u"eu_contribution"_s)->text(), u"1\u00A0200\u00A0000,50"_s);
}

void TestRecordForm::leavingAFieldUnchangedSavesNothing()
{
    const int before = m_fixture->undoSteps();
    FormFixture::type(field<QLineEdit>(u"start_date"_s), u"21.6.2023"_s);
    field<QLineEdit>(u"title"_s)->setFocus();
    QCOMPARE(m_fixture->undoSteps(), before);
    QCOMPARE(field<QLineEdit>(u"start_date"_s)->text(), u"2023-06-21"_s);
}

void TestRecordForm::anImpossibleDateStaysInItsFieldAndIsNotStored()
{
    const QDate before = stored().endDate;
    FormFixture::type(field<QLineEdit>(u"end_date"_s), u"2027-02-31"_s);
    field<QLineEdit>(u"title"_s)->setFocus();
    QCOMPARE(stored().endDate, before);
    QCOMPARE(field<QLineEdit>(u"end_date"_s)->text(), u"2027-02-31"_s);
    QVERIFY(message(u"end_date"_s).contains(u"2027-02-31"_s));
    QCOMPARE(field<QLineEdit>(u"end_date"_s)->property("state").toString(), u"invalid"_s);
    QVERIFY(!m_form->commitPending());
}

void TestRecordForm::aLongMessageIsShownWhole()
{
    FormFixture::type(field<QLineEdit>(u"end_date"_s), u"2027-02-31"_s);
    field<QLineEdit>(u"title"_s)->setFocus();
    const auto *shown = m_form->findChild<FieldMessage *>(u"end_date_message"_s);
    QTRY_VERIFY(shown->height() >= shown->heightForWidth(shown->width()));
}

void TestRecordForm::mendingADateStoresItAndTakesTheMessageAway()
{
    FormFixture::type(field<QLineEdit>(u"end_date"_s), u"2027-02-31"_s);
    field<QLineEdit>(u"title"_s)->setFocus();
    FormFixture::type(field<QLineEdit>(u"end_date"_s), u"2027-02-28"_s);
    QVERIFY(m_form->commitPending());
    QCOMPARE(stored().endDate, QDate(2027, 2, 28));
    QCOMPARE(message(u"end_date"_s), QString());
}

void TestRecordForm::anEmptyRequiredFieldIsNotStored()
{
    FormFixture::type(field<QLineEdit>(u"title"_s), {});
    field<QLineEdit>(u"acronym"_s)->setFocus();
    QCOMPARE(stored().title, u"Green"_s);
    QVERIFY(!message(u"title"_s).isEmpty());
}

void TestRecordForm::escapeTakesBackWhatIsWritten()
{
    auto *title = field<QLineEdit>(u"title"_s);
    FormFixture::type(title, u"Blue"_s);
    QTest::keyClick(title, Qt::Key_Escape);
    QCOMPARE(title->text(), u"Green"_s);
    field<QLineEdit>(u"acronym"_s)->setFocus();
    QCOMPARE(stored().title, u"Green"_s);
}

void TestRecordForm::ctrlZAfterAnEditUndoesItInTheRegister()
{
    QShortcut undo(QKeySequence::Undo, &m_fixture->window());
    connect(&undo, &QShortcut::activated, this, [this] { QVERIFY(m_fixture->workspace().undo()); });
    auto *title = field<QLineEdit>(u"title"_s);
    FormFixture::type(title, u"Blue"_s);
    QTest::keyClick(title, Qt::Key_Return);
    QCOMPARE(stored().title, u"Blue"_s);
    QTest::keyClick(title, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(stored().title, u"Green"_s);
    QCOMPARE(title->text(), u"Green"_s);
}

void TestRecordForm::ctrlZWhileWritingUndoesTheTyping()
{
    QShortcut undo(QKeySequence::Undo, &m_fixture->window());
    const QSignalSpy undone(&undo, &QShortcut::activated);
    auto *title = field<QLineEdit>(u"title"_s);
    FormFixture::type(title, u"Blue"_s);
    QTest::keyClick(title, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(undone.count(), 0);
    QVERIFY(title->text() != u"Blue");
}

void TestRecordForm::aProblemIsShownBesideItsFieldAndStillStored()
{
    FormFixture::type(field<QLineEdit>(u"end_date"_s), u"2020-01-01"_s);
    field<QLineEdit>(u"title"_s)->setFocus();
    QCOMPARE(stored().endDate, QDate(2020, 1, 1));
    QVERIFY(message(u"end_date"_s).contains(u"2023-06-21"_s));
}

void TestRecordForm::aChangeFromElsewhereIsShown()
{
    Project project = stored();
    project.title = u"Theirs"_s;
    m_fixture->changeBeside(project);
    m_fixture->workspace().reload();
    QCOMPARE(field<QLineEdit>(u"title"_s)->text(), u"Theirs"_s);
}

void TestRecordForm::aChangeFromElsewhereDoesNotDisturbWhatIsBeingWritten()
{
    FormFixture::type(field<QLineEdit>(u"title"_s), u"Bl"_s);
    Project project = stored();
    project.acronym = u"GR"_s;
    m_fixture->changeBeside(project);
    m_fixture->workspace().reload();
    QCOMPARE(field<QLineEdit>(u"title"_s)->text(), u"Bl"_s);
    QCOMPARE(field<QLineEdit>(u"acronym"_s)->text(), u"GR"_s);
    QTest::keyClicks(field<QLineEdit>(u"title"_s), u"ue"_s);
    QVERIFY(m_form->commitPending());
    QCOMPARE(stored().title, u"Blue"_s);
    QCOMPARE(stored().acronym, u"GR"_s);
}

void TestRecordForm::aStaleSaveAsksAndStoresTheChoice()
{
    int asked = 0;
    ConflictDialog::setAnswer([&](const Conflict &conflict) {
        ++asked;
        const size_t title = size_t(conflict.kind->titleIndex());
        Row row = conflict.merged();
        row.values[title] = conflict.before.values[title].toString() + u'+'
            + conflict.mine.values[title].toString() + u'+'
            + conflict.theirs.values[title].toString();
        return std::optional(row);
    });
    FormFixture::type(field<QLineEdit>(u"title"_s), u"Mine"_s);
    Project project = stored();
    project.title = u"Theirs"_s;
    m_fixture->changeBeside(project);
    field<QLineEdit>(u"acronym"_s)->setFocus();
    QCOMPARE(asked, 1);
    QCOMPARE(stored().title, u"Green+Mine+Theirs"_s);
    QCOMPARE(field<QLineEdit>(u"title"_s)->text(), u"Green+Mine+Theirs"_s);
}

void TestRecordForm::goingOnEditingAfterAConflictStoresNothing()
{
    ConflictDialog::setAnswer([](const Conflict &) { return std::optional<Row>(); });
    FormFixture::type(field<QLineEdit>(u"title"_s), u"Mine"_s);
    Project project = stored();
    project.title = u"Theirs"_s;
    m_fixture->changeBeside(project);
    QVERIFY(!m_form->commitPending());
    QCOMPARE(stored().title, u"Theirs"_s);
    QCOMPARE(field<QLineEdit>(u"title"_s)->text(), u"Mine"_s);
    QVERIFY(!message(u"title"_s).isEmpty());
}

void TestRecordForm::changesOfDifferentFieldsDoNotClash()
{
    ConflictDialog::setAnswer(
        [](const Conflict &) -> std::optional<Row> { qFatal("There is nothing to ask"); });
    FormFixture::type(field<QLineEdit>(u"title"_s), u"Mine"_s);
    Project project = stored();
    project.acronym = u"TH"_s;
    m_fixture->changeBeside(project);
    QVERIFY(m_form->commitPending());
    QCOMPARE(stored().title, u"Mine"_s);
    QCOMPARE(stored().acronym, u"TH"_s);
}

void TestRecordForm::aReadOnlyRegisterCannotBeEdited()
{
    FormFixture closed;
    const qint64 id = closed.seed().add(TestRegister::project(u"Green"_s));
    auto *form = new RecordForm(closed.readOnlyWorkspace(), kindOf<Project>());
    closed.show(form);
    form->showRecord(id);
    QVERIFY(form->findChild<QLineEdit *>(u"title"_s)->isReadOnly());
    QVERIFY(form->findChild<QPlainTextEdit *>(u"aims"_s)->isReadOnly());
    QVERIFY(!form->findChild<QWidget *>(u"status"_s)->isEnabled());
    QTest::keyClicks(form->findChild<QLineEdit *>(u"title"_s), u"x"_s);
    QVERIFY(form->commitPending());
}

void TestRecordForm::aReferenceCreatesTheRecordItNames()
{
    auto *manager = field<ReferenceCombo>(u"manager"_s);
    Q_EMIT manager->createRequested(u"Ada Berg"_s);
    const qint64 contact = stored().manager.id;
    QVERIFY(contact != 0);
    QCOMPARE(m_fixture->read<Contact>(contact).name, u"Ada Berg"_s);
    QCOMPARE(manager->currentText(), u"Ada Berg"_s);
}

void TestRecordForm::amountsShowTheRecordsCurrencyAndTheShareIsComputed()
{
    QCOMPARE(field<QLabel>(u"eu_contribution_unit"_s)->text(), u"EUR"_s);
    QVERIFY(field<QLabel>(u"eu_share"_s)->text().contains(u"total cost"_s));
    FormFixture::type(field<QLineEdit>(u"total_budget"_s), u"500 605,18"_s);
    QVERIFY(m_form->commitPending());
    QCOMPARE(field<QLabel>(u"eu_share"_s)->text(), u"50\u00A0%"_s);
}

void TestRecordForm::noBreakSpacesInProseSurvive()
{
    Project project = stored();
    project.aims = u"Mål 1\u00A0000 kr"_s;
    m_fixture->changeBeside(project);
    m_fixture->workspace().reload();
    auto *aims = field<QPlainTextEdit>(u"aims"_s);
    aims->setFocus();
    aims->moveCursor(QTextCursor::End);
    QTest::keyClicks(aims, u"."_s);
    QVERIFY(m_form->commitPending());
    QCOMPARE(stored().aims, u"Mål 1\u00A0000 kr."_s);
}

void TestRecordForm::findingsLeadToTheirField()
{
    auto *list = m_form->findChild<FindingsList *>();
    QVERIFY(list->isVisible());
    auto *mend = list->findChild<QPushButton *>(u"mend_aims"_s);
    QVERIFY(mend);
    mend->click();
    QVERIFY(field<QPlainTextEdit>(u"aims"_s)->hasFocus());
    QTest::keyClicks(field<QPlainTextEdit>(u"aims"_s), u"Better water."_s);
    QVERIFY(m_form->commitPending());
    QTRY_VERIFY(!list->findChild<QPushButton *>(u"mend_aims"_s)
                || !list->findChild<QPushButton *>(u"mend_aims"_s)->isVisible());
}

void TestRecordForm::findingsFoldWhereThereIsLittleRoom()
{
    const auto *list = m_form->findChild<FindingsList *>();
    const int rows = int(list->findChildren<QPushButton *>().size());
    QVERIFY(rows > 1);
    m_fixture->window().resize(436, 600);
    QTRY_COMPARE(list->findChildren<QPushButton *>().size(), 1);
    m_fixture->window().resize(436, 840);
    QTRY_COMPARE(list->findChildren<QPushButton *>().size(), rows);
}

void TestRecordForm::tabsCountWhatBelongsToTheRecordWhenThereIsRoom()
{
    Deadline deadline;
    deadline.title = u"Report"_s;
    deadline.date = {2027, 1, 31};
    deadline.record.uuid = stored().uuid;
    RecordTable &table = m_fixture->workspace().table(kindOf<Deadline>());
    QVERIFY(table.add(toRow(deadline)));
    auto *tabs = m_form->findChild<QTabWidget *>();
    m_fixture->window().resize(900, 840);
    QTRY_COMPARE(tabs->tabText(2), u"Deadlines 1"_s);
    m_fixture->window().resize(300, 840);
    QTRY_COMPARE(tabs->tabText(2), u"Deadlines"_s);
}

void TestRecordForm::theHistorySaysWhatWasBeforeAndAfter()
{
    FormFixture::type(field<QLineEdit>(u"title"_s), u"Blue"_s);
    QVERIFY(m_form->commitPending());
    auto *history = m_form->findChild<HistoryList *>();
    m_form->findChild<QTabWidget *>()->setCurrentWidget(history);
    QCOMPARE(history->model()->rowCount(), 2);
    QVERIFY(history->model()->index(0, 0).data().toString().contains(u"Green → Blue"_s));
}

void TestRecordForm::aRemovedRecordLeavesTheFormEmpty()
{
    QVERIFY(m_fixture->workspace().table(kindOf<Project>()).remove({m_id}));
    QCOMPARE(m_form->currentId(), 0);
    QVERIFY(!m_form->findChild<QTabWidget *>()->isVisible());
}

QTEST_MAIN(TestRecordForm)
#include "tst_recordform.moc"
