#include "forms/actionsdialog.h"

#include "formfixture.h"
#include "forms/actionsmodel.h"
#include "forms/changelistmodel.h"
#include "forms/messagebar.h"
#include "forms/removedpage.h"
#include "forms/theme.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

class TestActionsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Theme::Mode::Light); }
    void init();
    void cleanup();

    void actionsAreListedWithWhoWhatAndHowMany();
    void actionsAreReadInPagesAsOneScrolls();
    void theChosenActionShowsItsChanges();
    void ofALargeActionTheFirstChangesAreShown();
    void anActionIsTakenBackAndSaysSo();
    void takingBackCanBeUndoneFromTheMessage();
    void aLaterChangeHindersWithAReason();
    void aLargeActionIsTakenBackBesideTheWindow();
    void aReadOnlyRegisterSaysWhyNothingCanBeTakenBack();
    void theRecordOfAChangeIsOpened();
    void aRemovedRecordIsNotOpened();
    void anEmptyRegisterSaysSo();

    void fitsOnASmallScreenAndNamesItsControls();

private:
    ActionsDialog &show();
    void showRemoved();
    ActionsDialog &showReadOnly();
    template <typename T> T *child(const QString &name) { return m_dialog->findChild<T *>(name); }
    QTableView &actions() { return *child<QTableView>(u"actions"_s); }
    QTableView &removed() { return *child<QTableView>(u"removed"_s); }
    QPushButton *takeBack() { return child<QPushButton>(u"takeBack"_s); }
    QPushButton *bringBack() { return child<QPushButton>(u"bringBack"_s); }
    QString cell(int row, int column)
    {
        return actions().model()->index(row, column).data().toString();
    }
    QString message() { return m_dialog->findChild<MessageBar *>()->text(); }
    Project project() { return m_fixture->read<Project>(m_id); }
    void retitle(const QString &title);
    void remove(const Kind &kind, qint64 id);
    void import(int count);

    std::unique_ptr<FormFixture> m_fixture;
    std::unique_ptr<ActionsDialog> m_dialog;
    qint64 m_id = 0;
};

void TestActionsDialog::init()
{
    m_fixture = std::make_unique<FormFixture>();
    m_id = m_fixture->seed().add(TestRegister::project(u"Green"_s));
}

void TestActionsDialog::cleanup()
{
    m_dialog.reset();
    m_fixture.reset();
}

ActionsDialog &TestActionsDialog::show()
{
    m_dialog = std::make_unique<ActionsDialog>(m_fixture->workspace(), nullptr);
    m_dialog->show();
    m_dialog->activateWindow();
    if (!QTest::qWaitForWindowActive(m_dialog.get()))
        qFatal("The dialog does not become active");
    return *m_dialog;
}

void TestActionsDialog::showRemoved()
{
    show().findChild<QTabWidget *>()->setCurrentIndex(1);
    QTRY_VERIFY(!m_dialog->findChild<RemovedPage *>()->isReading());
    QCoreApplication::processEvents();
}

ActionsDialog &TestActionsDialog::showReadOnly()
{
    m_dialog = std::make_unique<ActionsDialog>(m_fixture->readOnlyWorkspace(), nullptr);
    m_dialog->show();
    return *m_dialog;
}

void TestActionsDialog::retitle(const QString &title)
{
    Project after = project();
    after.title = title;
    QVERIFY(m_fixture->workspace().table(kindOf<Project>()).save(toRow(project()), toRow(after)));
}

void TestActionsDialog::remove(const Kind &kind, qint64 id)
{
    QVERIFY(m_fixture->workspace().table(kind).remove({id}));
}

void TestActionsDialog::import(int count)
{
    Batch batch{u"Import"_s, {}, {}};
    for (int i = 0; i < count; ++i)
        batch.changes.push_back(Change::insert(
            kindOf<Project>(), toRow(TestRegister::project(u"Project %1"_s.arg(i)))));
    QVERIFY(m_fixture->workspace().commit(batch));
}

void TestActionsDialog::actionsAreListedWithWhoWhatAndHowMany()
{
    retitle(u"Blue"_s);
    import(3);
    show();
    new QAbstractItemModelTester(actions().model(),
                                 QAbstractItemModelTester::FailureReportingMode::Fatal, this);
    QCOMPARE(actions().model()->rowCount(), 3);
    QCOMPARE(cell(0, ActionsModel::What), u"Import"_s);
    QCOMPARE(cell(0, ActionsModel::Changes), u"3"_s);
    QVERIFY(cell(1, ActionsModel::What).endsWith(u" – Blue"_s));
    QVERIFY(cell(1, ActionsModel::When).startsWith(u"today at"_s));
    QVERIFY(!cell(1, ActionsModel::Who).isEmpty());
    QCOMPARE(cell(1, ActionsModel::State), QString());
}

void TestActionsDialog::actionsAreReadInPagesAsOneScrolls()
{
    for (int i = 0; i < 120; ++i)
        retitle(u"Title %1"_s.arg(i));
    show();
    QVERIFY(actions().model()->rowCount() < 121);
    for (int i = 0; i < 5; ++i) {
        actions().scrollToBottom();
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE(actions().model()->rowCount(), 121);
    QCOMPARE(cell(120, ActionsModel::What), u"Add – Title 119"_s);
}

void TestActionsDialog::theChosenActionShowsItsChanges()
{
    retitle(u"Blue"_s);
    show();
    const auto *changes = child<QListView>(u"changes"_s)->model();
    QCOMPARE(changes->rowCount(), 1);
    QCOMPARE(changes->index(0, 0).data().toString(), u"Title: Green → Blue"_s);
    QCOMPARE(changes->index(0, 0).data(ChangeListModel::HeadRole).toString(), u"Project · Blue"_s);
    QTest::keyClick(&actions(), Qt::Key_Down);
    QCOMPARE(changes->index(0, 0).data().toString(), u"Added"_s);
}

void TestActionsDialog::ofALargeActionTheFirstChangesAreShown()
{
    import(400);
    show();
    QListView &changes = *child<QListView>(u"changes"_s);
    for (int i = 0; i < 20; ++i) {
        changes.scrollToBottom();
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE(changes.model()->rowCount(), 300);
    const auto labels = m_dialog->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->isVisible() && label->text().contains(u"first 300 of 400"_s);
    }));
    QCOMPARE(takeBack()->text(), u"Take back this action, 400 changes"_s);
}

void TestActionsDialog::anActionIsTakenBackAndSaysSo()
{
    retitle(u"Blue"_s);
    import(2);
    show();
    actions().setCurrentIndex(actions().model()->index(1, 0));
    QVERIFY(takeBack()->isEnabled());
    const int steps = m_fixture->undoSteps();
    QTest::mouseClick(takeBack(), Qt::LeftButton);
    QCOMPARE(project().title, u"Green"_s);
    QCOMPARE(m_fixture->undoSteps(), steps + 1);
    QCOMPARE(actions().model()->rowCount(), 4);
    QVERIFY(cell(0, ActionsModel::What).startsWith(u"Take back: "_s));
    QCOMPARE(cell(2, ActionsModel::State), u"taken back"_s);
    QVERIFY(message().startsWith(u"Taken back: "_s));
    actions().setCurrentIndex(actions().model()->index(2, 0));
    QVERIFY(!takeBack()->isEnabled());
    QVERIFY(child<QLabel>(u"actionHint"_s)->text().contains(u"taken back already"_s));
}

void TestActionsDialog::takingBackCanBeUndoneFromTheMessage()
{
    retitle(u"Blue"_s);
    show();
    takeBack()->click();
    QCOMPARE(project().title, u"Green"_s);
    const auto buttons = m_dialog->findChild<MessageBar *>()->findChildren<QPushButton *>();
    const auto undo =
        std::ranges::find(buttons, u"Undo"_s, [](const QPushButton *b) { return b->text(); });
    QVERIFY(undo != buttons.end());
    (*undo)->click();
    QCOMPARE(project().title, u"Blue"_s);
}

void TestActionsDialog::aLaterChangeHindersWithAReason()
{
    retitle(u"Blue"_s);
    retitle(u"Red"_s);
    show();
    actions().setCurrentIndex(actions().model()->index(1, 0));
    takeBack()->click();
    QVERIFY(message().contains(u"“Title” of “Red” was changed later"_s));
    QCOMPARE(project().title, u"Red"_s);
    QCOMPARE(actions().model()->rowCount(), 3);
}

void TestActionsDialog::aLargeActionIsTakenBackBesideTheWindow()
{
    import(1100);
    RecordTable &table = m_fixture->workspace().table(kindOf<Project>());
    QTRY_COMPARE(table.rowCount(), 1101);
    QSignalSpy reloaded(&m_fixture->workspace(), &Workspace::reloaded);
    show();
    takeBack()->click();
    QCOMPARE(reloaded.size(), 1);
    QTRY_COMPARE(table.rowCount(), 1);
    QCOMPARE(cell(0, ActionsModel::Changes).remove(QChar::Nbsp), u"1100"_s);
}

void TestActionsDialog::aReadOnlyRegisterSaysWhyNothingCanBeTakenBack()
{
    showReadOnly();
    QVERIFY(!takeBack()->isEnabled());
    QVERIFY(child<QLabel>(u"actionHint"_s)->text().contains(u"reading only"_s));
    QVERIFY(takeBack()->accessibleDescription().contains(u"reading only"_s));
}

void TestActionsDialog::theRecordOfAChangeIsOpened()
{
    show();
    const Kind *kind = nullptr;
    qint64 id = 0;
    connect(m_dialog.get(), &ActionsDialog::recordActivated, this,
            [&](const Kind *openedKind, qint64 openedId) {
                kind = openedKind;
                id = openedId;
            });
    actions().setFocus();
    QTest::keyClick(&actions(), Qt::Key_Return); // into the changes
    QCOMPARE(QApplication::focusWidget(), child<QListView>(u"changes"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(kind, &kindOf<Project>());
    QCOMPARE(id, m_id);
    QVERIFY(!m_dialog->isVisible());
}

void TestActionsDialog::aRemovedRecordIsNotOpened()
{
    remove(kindOf<Project>(), m_id);
    show();
    int opened = 0;
    connect(m_dialog.get(), &ActionsDialog::recordActivated, this, [&] { ++opened; });
    QVERIFY(!child<QPushButton>(u"open"_s)->isEnabled());
    QTest::keyClick(child<QListView>(u"changes"_s), Qt::Key_Return);
    QCOMPARE(opened, 0);
    const QString said = child<QListView>(u"changes"_s)->model()->index(0, 0).data().toString();
    QVERIFY(said.startsWith(u"Removed"_s));
    QVERIFY(said.contains(u"Green"_s));
}

void TestActionsDialog::anEmptyRegisterSaysSo()
{
    m_fixture = std::make_unique<FormFixture>();
    show();
    QVERIFY(!actions().isVisible());
    QVERIFY(!takeBack()->isEnabled());
    showRemoved();
    QVERIFY(child<QLabel>(u"empty"_s)->text().contains(u"No record has been removed"_s));
    QVERIFY(!bringBack()->isEnabled());
}

void TestActionsDialog::fitsOnASmallScreenAndNamesItsControls()
{
    retitle(u"Blue"_s);
    retitle(u"Red"_s);
    remove(kindOf<Project>(), m_id);
    QVERIFY(m_fixture->workspace().undo());
    show();
    QVERIFY(m_dialog->minimumSizeHint().width() <= 1229
            && m_dialog->minimumSizeHint().height() <= 691);
    for (const char *name : {"actions", "removed", "changes"}) {
        const auto *view = m_dialog->findChild<QWidget *>(QString::fromLatin1(name));
        QVERIFY(!view->accessibleName().isEmpty());
    }
    for (const Theme::Mode mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
        Theme::apply(*qApp, mode);
        const QImage image = m_dialog->grab().toImage();
        QVERIFY(!image.isNull());
        if (const QString folder = qEnvironmentVariable("UTBLICK_SHOTS"); !folder.isEmpty())
            image.save(u"%1/actions-%2.png"_s.arg(folder).arg(int(mode)));
    }
    Theme::apply(*qApp, Theme::Mode::Light);
}

QTEST_MAIN(TestActionsDialog)
#include "tst_actionsdialog.moc"
