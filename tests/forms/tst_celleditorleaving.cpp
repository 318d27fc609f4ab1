#include "recordviewfixture.h"

#include "forms/conflictdialog.h"
#include "forms/messagebar.h"
#include "forms/referencecombo.h"
#include "records/contact.h"

#include <QClipboard>
#include <QCompleter>
#include <QPushButton>

using namespace Qt::StringLiterals;

class TestCellEditorLeaving : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

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
    void aRecordOfTheSameNameIsAnother();
    void theEditorIsNamedForScreenReaders();

private:
    std::unique_ptr<RecordViewFixture> m_fixture;
    qint64 m_first = 0; ///< by name
    qint64 m_second = 0;

    Project first() { return m_fixture->read<Project>(m_first); }
};

void TestCellEditorLeaving::init()
{
    m_fixture = std::make_unique<RecordViewFixture>();
    Project project = TestRegister::project(u"Alfa"_s);
    project.endDate = QDate(2027, 1, 31);
    m_first = m_fixture->seed().add(project);
    m_second = m_fixture->seed().add(TestRegister::project(u"Beta"_s));
}

void TestCellEditorLeaving::cleanup()
{
    ConflictDialog::setAnswer({});
    m_fixture.reset();
}

void TestCellEditorLeaving::enterGoesDownAndShiftEnterUp()
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

void TestCellEditorLeaving::tabGoesToTheNextFieldAndWraps()
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

void TestCellEditorLeaving::arrowsLeaveACellBegunByTyping()
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

void TestCellEditorLeaving::arrowsStayInACellBegunByF2()
{
    m_fixture->open<Project>();
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

void TestCellEditorLeaving::anUnreadableValueStaysWithItsReason()
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

void TestCellEditorLeaving::clickingElsewhereSaves()
{
    RecordView &view = m_fixture->open<Project>();
    m_fixture->at(m_first, u"title"_s);
    m_fixture->write(u"Clicked"_s);
    m_fixture->click(m_fixture->cell(m_second, u"acronym"_s));
    QVERIFY(!m_fixture->editor());
    QCOMPARE(first().title, u"Clicked"_s);
    QCOMPARE(view.currentIndex(), m_fixture->cell(m_second, u"acronym"_s));
}

void TestCellEditorLeaving::clickingElsewhereDoesNotLoseAnUnreadableValue()
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

void TestCellEditorLeaving::goingToAnotherWidgetSaves()
{
    m_fixture->open<Project>();
    auto *other = new QLineEdit(&m_fixture->window());
    other->show();
    m_fixture->at(m_first, u"title"_s);
    m_fixture->write(u"Left"_s);
    other->setFocus(Qt::MouseFocusReason);
    QTRY_VERIFY(!m_fixture->editor());
    QCOMPARE(first().title, u"Left"_s);
    QVERIFY(other->hasFocus());
}

void TestCellEditorLeaving::anUnreadableValueSurvivesASort()
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

void TestCellEditorLeaving::aTextIsToldWhenItsRowGoes()
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

void TestCellEditorLeaving::aTextIsSavedWhenItsRowIsFilteredAway()
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

void TestCellEditorLeaving::anUnreadableValueIsToldWhenItsRowIsFilteredAway()
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

void TestCellEditorLeaving::hidingTheColumnSavesWhatIsWritten()
{
    RecordView &view = m_fixture->open<Project>();
    const QModelIndex cell = m_fixture->at(m_first, u"acronym"_s);
    m_fixture->write(u"KEPT"_s);
    view.setColumnHidden(cell.column(), true);
    QTRY_VERIFY(!m_fixture->editor());
    QTRY_COMPARE(first().acronym, u"KEPT"_s);
}

void TestCellEditorLeaving::anUntouchedEditorFollowsTheRecord()
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

void TestCellEditorLeaving::ownChangesElsewhereAreNoConflict()
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

void TestCellEditorLeaving::aConflictIsAsked()
{
    m_fixture->open<Project>();
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

void TestCellEditorLeaving::goingOnEditingKeepsWhatIsWritten()
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

void TestCellEditorLeaving::theViewMayGoWhileACellIsWrittenIn()
{
    for (const QString &field : {u"title"_s, u"programme"_s, u"status"_s, u"goals"_s, u"aims"_s}) {
        m_fixture->open<Project>();
        m_fixture->at(m_first, field);
        m_fixture->press(Qt::Key_F2);
        QVERIFY(m_fixture->editor());
        delete &m_fixture->view();
    }
    QCOMPARE(first().title, u"Alfa"_s);
}

void TestCellEditorLeaving::aRecordOfTheSameNameIsAnother()
{
    Contact contact;
    contact.name = u"Anna Berg"_s;
    Project project = m_fixture->seed().read<Project>(m_first);
    project.manager.id = m_fixture->seed().add(contact);
    const qint64 twin = m_fixture->seed().add(contact);
    QVERIFY(m_fixture->seed().save(project));
    m_fixture->open<Project>();
    m_fixture->at(m_first, u"manager"_s);
    m_fixture->press(Qt::Key_F2);
    m_fixture->write(u"Anna Berg"_s);
    QCompleter &found = *m_fixture->editor<ReferenceCombo>()->lineEdit()->completer();
    QCOMPARE(found.model()->rowCount(), 2);
    Q_EMIT found.activated(found.model()->index(1, 0));
    QTRY_VERIFY(!m_fixture->editor());
    QCOMPARE(first().manager.id, twin);
}

void TestCellEditorLeaving::theEditorIsNamedForScreenReaders()
{
    m_fixture->open<Project>();
    m_fixture->at(m_first, u"end_date"_s);
    m_fixture->press(Qt::Key_F2);
    QCOMPARE(m_fixture->editor()->accessibleName(), u"Ends of “Alfa”"_s);
}

QTEST_MAIN(TestCellEditorLeaving)
#include "tst_celleditorleaving.moc"
