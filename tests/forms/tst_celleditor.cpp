#include "recordviewfixture.h"

#include "forms/conflictdialog.h"
#include "forms/messagebar.h"
#include "forms/referencecombo.h"

#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

class TestCellEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void typingReplacesAText();
    void f2WritesOnAtTheEnd();
    void escLeavesWithoutChange();
    void aDateIsReadAndMayBeEmptied();
    void aNumberWithDecimalsIsRead();
    void aWholeNumberIsRead();
    void anAmountShowsItsCurrency();
    void anAmountIsReadWithItsCurrency();
    void anotherCurrencyIsSaidAndNotConverted();
    void typingChoosesTheFirstEntryThatFits();
    void escInAListChangesNothing();
    void aChoiceIsMadeWithThePointer();
    void severalChoicesAreChecked();
    void escForgetsWhatWasChecked();
    void spaceTurnsYesIntoNo();
    void aLetterSaysYesOrNo();
    void aReferenceIsFoundByTyping();
    void aReferenceNotFoundStaysWritten();
    void aNewRecordIsMadeFromTheCell();
    void aLinkIsFoundByTyping();
    void proseHasRoomAndIsSavedByTab();
    void enterInProseIsANewLine();

    void enterGoesDownAndShiftEnterUp();
    void tabGoesToTheNextFieldAndWraps();
    void arrowsLeaveACellBegunByTyping();
    void arrowsStayInACellBegunByF2();

    void anUnreadableValueStaysWithItsReason();
    void clickingElsewhereSaves();
    void clickingElsewhereDoesNotLoseAnUnreadableValue();
    void goingToAnotherWidgetSaves();
    void anUnreadableValueSurvivesASort();
    void aTextIsToldWhenItsRowGoes();
    void aTextIsSavedWhenItsRowIsFilteredAway();
    void anUnreadableValueIsToldWhenItsRowIsFilteredAway();
    void hidingTheColumnSavesWhatIsWritten();
    void anUntouchedEditorFollowsTheRecord();
    void ownChangesElsewhereAreNoConflict();
    void aConflictIsAsked();
    void goingOnEditingKeepsWhatIsWritten();
    void theViewMayGoWhileACellIsWrittenIn();
    void theEditorIsNamedForScreenReaders();

private:
    std::unique_ptr<RecordViewFixture> m_fixture;
    qint64 m_first = 0; ///< by name
    qint64 m_second = 0;
    qint64 m_programme = 0;

    QTableView &open();
    Project first() { return m_fixture->read<Project>(m_first); }
};

void TestCellEditor::init()
{
    m_fixture = std::make_unique<RecordViewFixture>();
    Programme programme;
    programme.name = u"Interreg Baltic Sea Region"_s;
    m_programme = m_fixture->seed().add(programme);
    programme.name = u"ESF+"_s;
    m_fixture->seed().add(programme);
    Project project = TestRegister::project(u"Alfa"_s);
    project.currency = u"EUR"_s;
    project.endDate = QDate(2027, 1, 31);
    project.euContribution.minor = 25'030'259;
    m_first = m_fixture->seed().add(project);
    m_second = m_fixture->seed().add(TestRegister::project(u"Beta"_s));
}

void TestCellEditor::cleanup()
{
    ConflictDialog::setAnswer({});
    m_fixture.reset();
}

QTableView &TestCellEditor::open()
{
    return m_fixture->open<Project>();
}

void TestCellEditor::typingReplacesAText()
{
    open();
    m_fixture->at(m_first, u"acronym"_s);
    m_fixture->write(u"ÅÄÖ"_s);
    QVERIFY(m_fixture->editor<QLineEdit>());
    m_fixture->press(Qt::Key_Return);
    QVERIFY(!m_fixture->editor());
    QCOMPARE(first().acronym, u"ÅÄÖ"_s);
    QVERIFY(m_fixture->cell(m_first, u"acronym"_s).data(Roles::Edited).toBool());
    QCOMPARE(m_fixture->undoSteps(), 1);

    m_fixture->at(m_first, u"acronym"_s);
    m_fixture->write(u"B"_s);
    QCOMPARE(m_fixture->editor<QLineEdit>()->text(), u"B"_s);
    m_fixture->press(Qt::Key_Return);
    QCOMPARE(first().acronym, u"B"_s);
}

void TestCellEditor::f2WritesOnAtTheEnd()
{
    open();
    m_fixture->at(m_first, u"title"_s);
    m_fixture->press(Qt::Key_F2);
    m_fixture->write(u" 2"_s);
    m_fixture->press(Qt::Key_Return);
    QCOMPARE(first().title, u"Alfa 2"_s);
}

void TestCellEditor::escLeavesWithoutChange()
{
    RecordView &view = m_fixture->open<Project>();
    const QModelIndex cell = m_fixture->at(m_first, u"title"_s);
    m_fixture->write(u"Nothing"_s);
    m_fixture->press(Qt::Key_Escape);
    QVERIFY(!m_fixture->editor());
    QCOMPARE(first().title, u"Alfa"_s);
    QCOMPARE(m_fixture->undoSteps(), 0);
    QCOMPARE(view.currentIndex(), cell);
    QVERIFY(view.hasFocus());
}

void TestCellEditor::aDateIsReadAndMayBeEmptied()
{
    open();
    m_fixture->at(m_first, u"end_date"_s);
    m_fixture->write(u"28.2.2027"_s);
    m_fixture->press(Qt::Key_Return);
    QCOMPARE(first().endDate, QDate(2027, 2, 28));
    m_fixture->at(m_first, u"end_date"_s);
    m_fixture->press(Qt::Key_F2);
    QCOMPARE(m_fixture->editor<QLineEdit>()->text(), u"2027-02-28"_s);
    m_fixture->press(Qt::Key_A, Qt::ControlModifier);
    m_fixture->press(Qt::Key_Delete);
    QVERIFY(m_fixture->editor<QLineEdit>()->text().isEmpty());
    m_fixture->press(Qt::Key_Return);
    QVERIFY2(!m_fixture->editor(), qPrintable(m_fixture->said()));
    QVERIFY(first().endDate.isNull());
}

void TestCellEditor::aNumberWithDecimalsIsRead()
{
    open();
    m_fixture->at(m_first, u"rate"_s);
    m_fixture->write(u"11,4563"_s);
    m_fixture->press(Qt::Key_Return);
    QCOMPARE(first().rate.micro.value_or(0), 11'456'300);
}

void TestCellEditor::aWholeNumberIsRead()
{
    NetworkYear year;
    Network network;
    network.name = u"Eurocities"_s;
    year.network.id = m_fixture->seed().add(network);
    year.year = 2026;
    const qint64 id = m_fixture->seed().add(year);
    m_fixture->open<NetworkYear>();
    m_fixture->at(id, u"meetings"_s);
    m_fixture->write(u"1 200"_s);
    m_fixture->press(Qt::Key_Return);
    QCOMPARE(m_fixture->read<NetworkYear>(id).meetings.value_or(0), 1200);
}

void TestCellEditor::anAmountShowsItsCurrency()
{
    open();
    m_fixture->at(m_first, u"eu_contribution"_s);
    m_fixture->press(Qt::Key_F2);
    auto *editor = m_fixture->editor<QLineEdit>();
    QVERIFY(editor);
    QCOMPARE(editor->findChild<QLabel *>(u"currency"_s)->text(), u"EUR"_s);
    QVERIFY(editor->accessibleName().contains(u"EUR"_s));
    QVERIFY(editor->textMargins().right() > 0);
}

void TestCellEditor::anAmountIsReadWithItsCurrency()
{
    open();
    for (const auto &[text, minor] :
         {std::pair{u"250 EUR"_s, 25'000}, {u"€ 12,50"_s, 1'250}, {u"7 eur"_s, 700}}) {
        m_fixture->at(m_first, u"eu_contribution"_s);
        m_fixture->write(text);
        m_fixture->press(Qt::Key_Return);
        QCOMPARE(first().euContribution.minor.value_or(0), minor);
    }
}

void TestCellEditor::anotherCurrencyIsSaidAndNotConverted()
{
    open();
    m_fixture->at(m_first, u"eu_contribution"_s);
    m_fixture->write(u"250 SEK"_s);
    m_fixture->press(Qt::Key_Return);
    QVERIFY(m_fixture->said().contains(u"EUR"_s));
    QVERIFY(m_fixture->said().contains(u"SEK"_s));
    QCOMPARE(m_fixture->editor<QLineEdit>()->text(), u"250 SEK"_s);
    QCOMPARE(first().euContribution.minor.value_or(0), 25'030'259);
    for (int letters = 0; letters < 4; ++letters)
        m_fixture->press(Qt::Key_Backspace);
    QVERIFY(m_fixture->said().isEmpty());
    m_fixture->press(Qt::Key_Return);
    QCOMPARE(first().euContribution.minor.value_or(0), 25'000);
}

void TestCellEditor::typingChoosesTheFirstEntryThatFits()
{
    RecordView &view = m_fixture->open<Project>();
    m_fixture->at(m_first, u"status"_s);
    m_fixture->write(u"ru"_s);
    auto *editor = m_fixture->editor<QComboBox>();
    QVERIFY(editor && editor->view()->isVisible());
    QCOMPARE(editor->view()->currentIndex().data().toString(), u"Running"_s);
    m_fixture->press(Qt::Key_Tab);
    QVERIFY(!m_fixture->editor());
    QCOMPARE(first().status, u"running"_s);
    QCOMPARE(view.currentIndex(), m_fixture->cell(m_first, u"role"_s));
    QVERIFY(view.hasFocus());
}

void TestCellEditor::escInAListChangesNothing()
{
    open();
    m_fixture->at(m_first, u"status"_s);
    m_fixture->press(Qt::Key_Return);
    QVERIFY(m_fixture->editor<QComboBox>()->view()->isVisible());
    m_fixture->press(Qt::Key_Down);
    m_fixture->press(Qt::Key_Escape);
    QVERIFY(!m_fixture->editor());
    QVERIFY(!QApplication::activePopupWidget());
    QCOMPARE(first().status, u"idea"_s);
}

void TestCellEditor::aChoiceIsMadeWithThePointer()
{
    open();
    m_fixture->at(m_first, u"status"_s);
    m_fixture->press(Qt::Key_F2);
    QAbstractItemView *list = m_fixture->editor<QComboBox>()->view();
    const QModelIndex wanted = list->model()->index(2, 0);
    const QString code = wanted.data(Qt::UserRole).toString();
    QTest::mouseMove(list->viewport(), list->visualRect(wanted).center());
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(wanted).center());
    QTRY_VERIFY(!m_fixture->editor());
    QCOMPARE(first().status, code);
    QCOMPARE(m_fixture->undoSteps(), 1);
}

void TestCellEditor::severalChoicesAreChecked()
{
    open();
    m_fixture->at(m_first, u"goals"_s);
    m_fixture->press(Qt::Key_F2);
    m_fixture->press(Qt::Key_Space);
    m_fixture->press(Qt::Key_Down);
    m_fixture->press(Qt::Key_Space);
    m_fixture->press(Qt::Key_Return);
    QVERIFY(!m_fixture->editor());
    QCOMPARE(first().goals.size(), 2);
    QTRY_VERIFY(!QApplication::activePopupWidget());
    QCOMPARE(m_fixture->undoSteps(), 1);
}

void TestCellEditor::escForgetsWhatWasChecked()
{
    open();
    m_fixture->at(m_first, u"goals"_s);
    m_fixture->press(Qt::Key_F2);
    m_fixture->press(Qt::Key_Space);
    m_fixture->press(Qt::Key_Escape);
    QVERIFY(!m_fixture->editor());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(first().goals.isEmpty());
}

void TestCellEditor::spaceTurnsYesIntoNo()
{
    open();
    m_fixture->at(m_first, u"publish"_s);
    m_fixture->press(Qt::Key_Space);
    QVERIFY(first().publish);
    m_fixture->press(Qt::Key_F2);
    QVERIFY(!first().publish);
    QCOMPARE(m_fixture->undoSteps(), 2);
}

void TestCellEditor::aLetterSaysYesOrNo()
{
    open();
    m_fixture->at(m_first, u"publish"_s);
    m_fixture->write(u"y"_s);
    QVERIFY(first().publish);
    m_fixture->write(u"0"_s);
    QVERIFY(!first().publish);
    m_fixture->write(u"q"_s);
    QVERIFY(!first().publish);
    QVERIFY(!m_fixture->said().isEmpty());
}

void TestCellEditor::aReferenceIsFoundByTyping()
{
    open();
    m_fixture->at(m_first, u"programme"_s);
    m_fixture->write(u"alti"_s); // the only one that contains it
    QVERIFY(m_fixture->editor<ReferenceCombo>());
    m_fixture->press(Qt::Key_Return);
    QVERIFY(!m_fixture->editor());
    QCOMPARE(first().programme.id, m_programme);
    QCOMPARE(m_fixture->cell(m_first, u"programme"_s).data().toString(),
             u"Interreg Baltic Sea Region"_s);

    m_fixture->at(m_first, u"programme"_s);
    m_fixture->write(u"e"_s); // both
    m_fixture->press(Qt::Key_Down);
    m_fixture->press(Qt::Key_Tab);
    QVERIFY(!m_fixture->editor());
    QVERIFY(first().programme.id != m_programme);
}

void TestCellEditor::aReferenceNotFoundStaysWritten()
{
    open();
    m_fixture->at(m_first, u"programme"_s);
    m_fixture->write(u"Nothing"_s);
    m_fixture->press(Qt::Key_Return);
    auto *editor = m_fixture->editor<ReferenceCombo>();
    QVERIFY(editor);
    QCOMPARE(editor->currentText(), u"Nothing"_s);
    QVERIFY(m_fixture->said().contains(u"Nothing"_s));
    QCOMPARE(first().programme.id, 0);
}

void TestCellEditor::aNewRecordIsMadeFromTheCell()
{
    open();
    m_fixture->at(m_first, u"programme"_s);
    m_fixture->write(u"Horizon"_s);
    m_fixture->press(Qt::Key_Down); // “New “Horizon”…”
    m_fixture->press(Qt::Key_Return);
    QTRY_VERIFY(!m_fixture->editor());
    const qint64 id = first().programme.id;
    QCOMPARE(m_fixture->read<Programme>(id).name, u"Horizon"_s);
}

void TestCellEditor::aLinkIsFoundByTyping()
{
    Event event;
    event.title = u"Study visit"_s;
    event.startDate = QDate(2026, 5, 1);
    const qint64 id = m_fixture->seed().add(event);
    m_fixture->open<Event>();
    m_fixture->at(id, u"record"_s);
    m_fixture->write(u"Baltic"_s);
    m_fixture->press(Qt::Key_Return);
    QTRY_VERIFY(!m_fixture->editor());
    const QString uuid = m_fixture->read<Programme>(m_programme).uuid;
    QCOMPARE(m_fixture->read<Event>(id).record.uuid, uuid);
}

void TestCellEditor::proseHasRoomAndIsSavedByTab()
{
    open();
    const QModelIndex cell = m_fixture->at(m_first, u"summary"_s);
    m_fixture->view().setColumnWidth(cell.column(), 60);
    m_fixture->press(Qt::Key_F2);
    auto *editor = m_fixture->editor<QPlainTextEdit>();
    QVERIFY(editor);
    QVERIFY(editor->width() > 300);
    QVERIFY(m_fixture->view().viewport()->rect().contains(editor->geometry()));
    m_fixture->write(u"What it is about"_s);
    m_fixture->press(Qt::Key_Tab);
    QVERIFY(!m_fixture->editor());
    QCOMPARE(first().summary, u"What it is about"_s);
}

void TestCellEditor::enterInProseIsANewLine()
{
    open();
    m_fixture->at(m_first, u"summary"_s);
    m_fixture->write(u"One"_s);
    m_fixture->press(Qt::Key_Return);
    m_fixture->write(u"two"_s);
    m_fixture->press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!m_fixture->editor());
    QCOMPARE(first().summary, u"One\ntwo"_s);
}

void TestCellEditor::enterGoesDownAndShiftEnterUp()
{
    RecordView &view = m_fixture->open<Project>();
    m_fixture->at(m_first, u"acronym"_s);
    m_fixture->write(u"A"_s);
    m_fixture->press(Qt::Key_Return);
    QCOMPARE(view.currentIndex(), m_fixture->cell(m_second, u"acronym"_s));
    m_fixture->write(u"B"_s);
    m_fixture->press(Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(view.currentIndex(), m_fixture->cell(m_first, u"acronym"_s));
    QCOMPARE(m_fixture->read<Project>(m_second).acronym, u"B"_s);
    QCOMPARE(view.selectedRows(), std::vector<int>{view.currentIndex().row()});
}

void TestCellEditor::tabGoesToTheNextFieldAndWraps()
{
    RecordView &view = m_fixture->open<Project>();
    m_fixture->showOnly(
        {u"image"_s, u"title"_s, u"acronym"_s}); // a file is not written in its cell
    m_fixture->at(m_first, u"title"_s);
    m_fixture->write(u"A"_s);
    m_fixture->press(Qt::Key_Tab);
    QCOMPARE(view.currentIndex(), m_fixture->cell(m_first, u"acronym"_s));
    m_fixture->write(u"B"_s);
    m_fixture->press(Qt::Key_Tab);
    QCOMPARE(view.currentIndex(), m_fixture->cell(m_second, u"title"_s));
    m_fixture->write(u"C"_s);
    m_fixture->press(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(view.currentIndex(), m_fixture->cell(m_first, u"acronym"_s));
    QCOMPARE(first().title, u"A"_s);
    QCOMPARE(first().acronym, u"B"_s);
    QCOMPARE(m_fixture->read<Project>(m_second).title, u"C"_s);
}

void TestCellEditor::arrowsLeaveACellBegunByTyping()
{
    RecordView &view = m_fixture->open<Project>();
    m_fixture->showOnly({u"title"_s, u"acronym"_s});
    m_fixture->at(m_first, u"title"_s);
    m_fixture->write(u"A"_s);
    m_fixture->press(Qt::Key_Right);
    QCOMPARE(first().title, u"A"_s);
    QCOMPARE(view.currentIndex(), m_fixture->cell(m_first, u"acronym"_s));
    m_fixture->write(u"B"_s);
    m_fixture->press(Qt::Key_Down);
    QCOMPARE(first().acronym, u"B"_s);
    QCOMPARE(view.currentIndex(), m_fixture->cell(m_second, u"acronym"_s));
}

void TestCellEditor::arrowsStayInACellBegunByF2()
{
    open();
    m_fixture->at(m_first, u"title"_s);
    m_fixture->press(Qt::Key_F2);
    m_fixture->press(Qt::Key_Left);
    m_fixture->write(u"-"_s);
    QCOMPARE(m_fixture->editor<QLineEdit>()->text(), u"Alf-a"_s);
    m_fixture->press(Qt::Key_Escape);

    m_fixture->at(m_first, u"title"_s);
    m_fixture->write(u"AB"_s);
    m_fixture->press(Qt::Key_F2); // from typing to writing on
    m_fixture->press(Qt::Key_Left);
    QVERIFY(m_fixture->editor());
}

void TestCellEditor::anUnreadableValueStaysWithItsReason()
{
    RecordView &view = m_fixture->open<Project>();
    const QModelIndex cell = m_fixture->at(m_first, u"end_date"_s);
    m_fixture->write(u"2027-02-31"_s);
    m_fixture->press(Qt::Key_Return);
    auto *editor = m_fixture->editor<QLineEdit>();
    QVERIFY(editor);
    QCOMPARE(editor->text(), u"2027-02-31"_s);
    QCOMPARE(editor->property("state").toString(), u"invalid"_s);
    QVERIFY(m_fixture->said().contains(u"2027-02-31"_s));
    QCOMPARE(editor->accessibleDescription(), m_fixture->said());
    QCOMPARE(view.currentIndex(), cell);
    QVERIFY(!view.commitEditor());
    QVERIFY(editor->hasFocus());
    QCOMPARE(first().endDate, QDate(2027, 1, 31));
    m_fixture->press(Qt::Key_Backspace);
    m_fixture->press(Qt::Key_Backspace);
    m_fixture->write(u"28"_s);
    m_fixture->press(Qt::Key_Return);
    QCOMPARE(first().endDate, QDate(2027, 2, 28));
    QVERIFY(m_fixture->said().isEmpty());
}

void TestCellEditor::clickingElsewhereSaves()
{
    RecordView &view = m_fixture->open<Project>();
    m_fixture->at(m_first, u"title"_s);
    m_fixture->write(u"Clicked"_s);
    m_fixture->click(m_fixture->cell(m_second, u"acronym"_s));
    QVERIFY(!m_fixture->editor());
    QCOMPARE(first().title, u"Clicked"_s);
    QCOMPARE(view.currentIndex(), m_fixture->cell(m_second, u"acronym"_s));
}

void TestCellEditor::clickingElsewhereDoesNotLoseAnUnreadableValue()
{
    RecordView &view = m_fixture->open<Project>();
    m_fixture->showOnly({u"title"_s, u"end_date"_s});
    const QModelIndex cell = m_fixture->at(m_first, u"end_date"_s);
    m_fixture->write(u"someday"_s);
    m_fixture->click(m_fixture->cell(m_second, u"title"_s));
    auto *editor = m_fixture->editor<QLineEdit>();
    QVERIFY(editor);
    QCOMPARE(editor->text(), u"someday"_s);
    QVERIFY(editor->hasFocus());
    QCOMPARE(view.currentIndex(), cell);
    QVERIFY(!m_fixture->said().isEmpty());
}

void TestCellEditor::goingToAnotherWidgetSaves()
{
    open();
    auto *other = new QLineEdit(&m_fixture->window());
    other->show();
    m_fixture->at(m_first, u"title"_s);
    m_fixture->write(u"Left"_s);
    other->setFocus(Qt::MouseFocusReason);
    QTRY_VERIFY(!m_fixture->editor());
    QCOMPARE(first().title, u"Left"_s);
    QVERIFY(other->hasFocus());
}

void TestCellEditor::anUnreadableValueSurvivesASort()
{
    RecordView &view = m_fixture->open<Project>();
    m_fixture->showOnly({u"title"_s, u"end_date"_s});
    m_fixture->at(m_first, u"end_date"_s);
    m_fixture->write(u"someday"_s);
    view.table().sort(view.table().kind().titleIndex(), Qt::DescendingOrder);
    RecordViewFixture::settle(view.table());
    QCOMPARE(m_fixture->cell(m_first, u"title"_s).row(), 1);
    auto *editor = m_fixture->editor<QLineEdit>();
    QVERIFY(editor);
    QCOMPARE(editor->text(), u"someday"_s);
    const QRect cell = view.visualRect(m_fixture->cell(m_first, u"end_date"_s));
    QTRY_VERIFY(editor->geometry().contains(cell.center()));
}

void TestCellEditor::aTextIsToldWhenItsRowGoes()
{
    RecordView &view = m_fixture->open<Project>();
    m_fixture->at(m_first, u"title"_s);
    m_fixture->write(u"Precious words"_s);
    QVERIFY(view.table().remove({m_first}));
    QTRY_VERIFY(!m_fixture->editor());
    auto *bar = m_fixture->window().findChild<MessageBar *>();
    QTRY_VERIFY(bar || (bar = m_fixture->window().findChild<MessageBar *>()));
    QVERIFY(bar->text().contains(u"Precious words"_s));
    for (auto *button : bar->findChildren<QPushButton *>()) {
        if (button->text() == u"Copy the text"_s)
            button->click();
    }
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Precious words"_s);
}

void TestCellEditor::aTextIsSavedWhenItsRowIsFilteredAway()
{
    RecordView &view = m_fixture->open<Project>();
    m_fixture->at(m_first, u"acronym"_s);
    m_fixture->write(u"KEPT"_s);
    RowQuery query = view.table().query();
    query.words = u"Beta"_s;
    view.table().setQuery(query);
    RecordViewFixture::settle(view.table());
    QTRY_VERIFY(!m_fixture->editor());
    QCOMPARE(first().acronym, u"KEPT"_s);
}

void TestCellEditor::anUnreadableValueIsToldWhenItsRowIsFilteredAway()
{
    RecordView &view = m_fixture->open<Project>();
    m_fixture->at(m_first, u"end_date"_s);
    m_fixture->write(u"someday"_s);
    RowQuery query = view.table().query();
    query.words = u"Beta"_s;
    view.table().setQuery(query);
    RecordViewFixture::settle(view.table());
    QTRY_VERIFY(!m_fixture->editor());
    auto *bar = m_fixture->window().findChild<MessageBar *>();
    QVERIFY(bar);
    QVERIFY(bar->text().contains(u"someday"_s));
    QVERIFY(bar->text().contains(u"Alfa"_s));
}

void TestCellEditor::hidingTheColumnSavesWhatIsWritten()
{
    RecordView &view = m_fixture->open<Project>();
    const QModelIndex cell = m_fixture->at(m_first, u"acronym"_s);
    m_fixture->write(u"KEPT"_s);
    view.setColumnHidden(cell.column(), true);
    QTRY_VERIFY(!m_fixture->editor());
    QTRY_COMPARE(first().acronym, u"KEPT"_s);
}

void TestCellEditor::anUntouchedEditorFollowsTheRecord()
{
    RecordView &view = m_fixture->open<Project>();
    m_fixture->at(m_first, u"title"_s);
    m_fixture->press(Qt::Key_F2);
    Project changed = first();
    const Row before = toRow(changed);
    changed.title = u"From elsewhere"_s;
    QVERIFY(view.table().save(before, toRow(changed)));
    QCOMPARE(m_fixture->editor<QLineEdit>()->text(), u"From elsewhere"_s);
    m_fixture->press(Qt::Key_Return);
    QCOMPARE(first().title, u"From elsewhere"_s);
}

void TestCellEditor::ownChangesElsewhereAreNoConflict()
{
    RecordView &view = m_fixture->open<Project>();
    bool asked = false;
    ConflictDialog::setAnswer([&](const Conflict &) -> std::optional<Row> {
        asked = true;
        return std::nullopt;
    });
    m_fixture->at(m_first, u"title"_s);
    m_fixture->write(u"Mine"_s);
    Project changed = first();
    const Row before = toRow(changed);
    changed.title = u"From the form"_s;
    QVERIFY(view.table().save(before, toRow(changed)));
    m_fixture->press(Qt::Key_Return);
    QVERIFY(!asked);
    QCOMPARE(first().title, u"Mine"_s);
}

void TestCellEditor::aConflictIsAsked()
{
    open();
    QStringList seen;
    ConflictDialog::setAnswer([&](const Conflict &conflict) -> std::optional<Row> {
        for (const Row *row : {&conflict.before, &conflict.mine, &conflict.theirs})
            seen += row->values[size_t(conflict.kind->titleIndex())].toString();
        Row chosen = conflict.theirs;
        chosen.values[size_t(conflict.kind->titleIndex())] = u"Mine"_s;
        return chosen;
    });
    Project changed = first();
    changed.title = u"Theirs"_s;
    changed.acronym = u"TH"_s;
    m_fixture->at(m_first, u"title"_s);
    m_fixture->write(u"Mine"_s);
    m_fixture->changeBeside(changed);
    m_fixture->press(Qt::Key_Return);
    QCOMPARE(seen, (QStringList{u"Alfa"_s, u"Mine"_s, u"Theirs"_s}));
    QVERIFY(!m_fixture->editor());
    QCOMPARE(first().title, u"Mine"_s);
    QCOMPARE(first().acronym, u"TH"_s);
}

void TestCellEditor::goingOnEditingKeepsWhatIsWritten()
{
    RecordView &view = m_fixture->open<Project>();
    int asked = 0;
    ConflictDialog::setAnswer([&](const Conflict &) -> std::optional<Row> {
        ++asked;
        return std::nullopt;
    });
    Project changed = first();
    changed.title = u"Theirs"_s;
    m_fixture->at(m_first, u"title"_s);
    m_fixture->write(u"Mine"_s);
    m_fixture->changeBeside(changed);
    QVERIFY(!view.commitEditor());
    QTest::qWait(20);
    QCOMPARE(asked, 1);
    QCOMPARE(m_fixture->editor<QLineEdit>()->text(), u"Mine"_s);
    QVERIFY(!m_fixture->said().isEmpty());
    QCOMPARE(first().title, u"Theirs"_s);
}

void TestCellEditor::theViewMayGoWhileACellIsWrittenIn()
{
    for (const QString &field : {u"title"_s, u"programme"_s, u"status"_s, u"goals"_s, u"aims"_s}) {
        open();
        m_fixture->at(m_first, field);
        m_fixture->press(Qt::Key_F2);
        QVERIFY(m_fixture->editor());
        delete &m_fixture->view();
    }
    QCOMPARE(first().title, u"Alfa"_s);
}

void TestCellEditor::theEditorIsNamedForScreenReaders()
{
    open();
    m_fixture->at(m_first, u"end_date"_s);
    m_fixture->press(Qt::Key_F2);
    QCOMPARE(m_fixture->editor()->accessibleName(), u"Ends of “Alfa”"_s);
}

QTEST_MAIN(TestCellEditor)
#include "tst_celleditor.moc"
