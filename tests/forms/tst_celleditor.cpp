#include "recordviewfixture.h"

#include "forms/referencecombo.h"

#include <QCalendarWidget>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>

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
    void aDayChosenInTheCalendarIsSaved();
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

private:
    std::unique_ptr<RecordViewFixture> m_fixture;
    qint64 m_first = 0; ///< in the first row
    qint64 m_programme = 0;

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
    m_fixture->seed().add(TestRegister::project(u"Beta"_s));
}

void TestCellEditor::cleanup()
{
    m_fixture.reset();
}

void TestCellEditor::typingReplacesAText()
{
    m_fixture->open<Project>();
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
    m_fixture->open<Project>();
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
    m_fixture->open<Project>();
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

void TestCellEditor::aDayChosenInTheCalendarIsSaved()
{
    m_fixture->open<Project>();
    m_fixture->at(m_first, u"end_date"_s);
    m_fixture->press(Qt::Key_F2);
    m_fixture->press(Qt::Key_Down, Qt::AltModifier);
    QTest::qWait(20);
    auto *editor = m_fixture->editor<QLineEdit>();
    QVERIFY(editor);
    Q_EMIT editor->findChild<QCalendarWidget *>()->clicked(QDate(2027, 3, 1));
    QTRY_COMPARE(first().endDate, QDate(2027, 3, 1));
    QVERIFY(!m_fixture->editor());
}

void TestCellEditor::aNumberWithDecimalsIsRead()
{
    m_fixture->open<Project>();
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
    m_fixture->open<Project>();
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
    m_fixture->open<Project>();
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
    m_fixture->open<Project>();
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
    QTest::qWait(50); // the combo box would take the size of its list
    QVERIFY(editor->width() < 2 * view.columnWidth(m_fixture->cell(m_first, u"status"_s).column()));
    m_fixture->press(Qt::Key_Tab);
    QVERIFY(!m_fixture->editor());
    QCOMPARE(first().status, u"running"_s);
    QCOMPARE(view.currentIndex(), m_fixture->cell(m_first, u"role"_s));
    QVERIFY(view.hasFocus());
}

void TestCellEditor::escInAListChangesNothing()
{
    m_fixture->open<Project>();
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
    m_fixture->open<Project>();
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
    m_fixture->open<Project>();
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
    m_fixture->open<Project>();
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
    m_fixture->open<Project>();
    m_fixture->at(m_first, u"publish"_s);
    m_fixture->press(Qt::Key_Space);
    QVERIFY(first().publish);
    m_fixture->press(Qt::Key_F2);
    QVERIFY(!first().publish);
    QCOMPARE(m_fixture->undoSteps(), 2);
}

void TestCellEditor::aLetterSaysYesOrNo()
{
    m_fixture->open<Project>();
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
    m_fixture->open<Project>();
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
    QCOMPARE(m_fixture->editor<ReferenceCombo>()->currentText(), u"ESF+"_s);
    m_fixture->press(Qt::Key_Tab);
    QVERIFY(!m_fixture->editor());
    QVERIFY(first().programme.id != m_programme);
}

void TestCellEditor::aReferenceNotFoundStaysWritten()
{
    m_fixture->open<Project>();
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
    m_fixture->open<Project>();
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
    m_fixture->open<Project>();
    const QModelIndex cell = m_fixture->at(m_first, u"summary"_s);
    m_fixture->view().setColumnWidth(cell.column(), 60);
    m_fixture->press(Qt::Key_F2);
    auto *editor = m_fixture->editor<QPlainTextEdit>();
    QVERIFY(editor);
    QVERIFY(editor->width() > 300);
    const QRect area = m_fixture->view().viewport()->rect();
    QCOMPARE(area.intersected(editor->geometry()), editor->geometry());
    m_fixture->write(u"What it is about"_s);
    m_fixture->press(Qt::Key_Tab);
    QVERIFY(!m_fixture->editor());
    QCOMPARE(first().summary, u"What it is about"_s);
}

void TestCellEditor::enterInProseIsANewLine()
{
    m_fixture->open<Project>();
    m_fixture->at(m_first, u"summary"_s);
    m_fixture->write(u"One"_s);
    m_fixture->press(Qt::Key_Return);
    m_fixture->write(u"two"_s);
    m_fixture->press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!m_fixture->editor());
    QCOMPARE(first().summary, u"One\ntwo"_s);
}

QTEST_MAIN(TestCellEditor)
#include "tst_celleditor.moc"
