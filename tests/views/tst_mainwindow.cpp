#include "windowtest.h"

#include "forms/messagebar.h"
#include "forms/recordform.h"
#include "forms/welcome.h"
#include "views/sidebar.h"
#include "views/statusline.h"

#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutFileTheStartIsShown();
    void aNewRegisterIsMadeAndOpened();
    void aNameThatIsTakenIsRefused();
    void theSampleFillsTheSidebar();
    void addingMakesARecordAndUndoTakesItBack();
    void removingIsUndoneFromTheMessage();
    void theMessageUndoesOnlyWhatItIsAbout();
    void aMessageGoesWithItsRegister();
    void ctrlZInAFieldTakesBackTheLastChange();
    void aLockedFileCanBeRead();
    void aLockedFileCanBeLeft();
    void aMissingFileIsToldAndTheOpenOneStays();
    void aDroppedRegisterIsOpened();
    void aReadOnlyRegisterOffersNoChanges();
    void sectionAndRecentFilesAreRemembered();
    void everySectionCanBeShown();
    void everyActionHasWordsAndNoShortcutTwice();
    void aSectionIsNotLeftWithSomethingUnsaved();
    void closingTheRegisterWithTheCursorInAFieldSavesIt();
    void aRegisterThatWasTakenOverCanBeLeft();

private:
    /// A register where "Blue" was removed and "Green" is left, which a message tells.
    static MessageBar *afterRemoving(WindowTest &test);
    static void clickUndo(const MessageBar &bar);
};

MessageBar *TestMainWindow::afterRemoving(WindowTest &test)
{
    if (!test.openEmpty() || !test.addProjects({u"Blue"_s, u"Green"_s}) || !test.projects())
        return nullptr;
    test.stage().current()->showRecord(test.workspace()->table(kindOf<Project>()).idAt(0));
    test.actions().remove->trigger();
    return test.window().findChild<MessageBar *>();
}

void TestMainWindow::clickUndo(const MessageBar &bar)
{
    for (QPushButton *button : bar.findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == u"Undo")
            button->click();
    }
}

void TestMainWindow::withoutFileTheStartIsShown()
{
    WindowTest test;
    test.window().show();
    QVERIFY(test.window().findChild<Welcome *>()->isVisible());
    QVERIFY(!test.actions().add->isEnabled());
    QCOMPARE(test.actions().newRegister->shortcut(), QKeySequence(QKeySequence::New));
    QVERIFY(test.window().findChild<StatusLine *>()->text().contains(u"No file open"_s));
}

void TestMainWindow::aNewRegisterIsMadeAndOpened()
{
    WindowTest test;
    filechoice::setAnswer([&](const filechoice::Request &) { return test.path(); });
    test.window().show();
    test.actions().newRegister->trigger();
    QVERIFY(test.workspace());
    QCOMPARE(test.workspace()->path(), test.path());
    QVERIFY(test.actions().add->isEnabled());
}

void TestMainWindow::aNameThatIsTakenIsRefused()
{
    WindowTest test;
    QVERIFY(writeEmpty(test.path()));
    filechoice::setAnswer([&](const filechoice::Request &) { return test.path(); });
    test.window().show();
    test.actions().newRegister->trigger();
    QVERIFY(!test.workspace());
    QVERIFY(test.window().findChild<MessageBar *>()->text().contains(u"test.utblick"_s));
}

void TestMainWindow::theSampleFillsTheSidebar()
{
    WindowTest test;
    QVERIFY(test.openSample());
    const auto *model = test.window().findChild<Sidebar *>()->model();
    const auto count = [&](const QString &section) {
        const QModelIndexList found =
            model->match(model->index(0, 0), Roles::Section, section, 1, Qt::MatchExactly);
        return found.value(0).data(Roles::Count).toString();
    };
    QTRY_COMPARE(count(u"project"_s), u"2"_s);
    QVERIFY(count(u"page"_s).toInt() >= 6);
}

void TestMainWindow::addingMakesARecordAndUndoTakesItBack()
{
    WindowTest test;
    QVERIFY(test.openEmpty());
    QVERIFY(test.projects());
    test.actions().add->trigger();
    QTRY_COMPARE(test.shownTitles(), QStringList{u"New project"_s});
    QVERIFY(test.stage().current()->currentId() > 0);
    QVERIFY(test.actions().undo->isEnabled());
    test.actions().undo->trigger();
    QTRY_COMPARE(test.shownTitles(), QStringList());
    QVERIFY(test.actions().redo->isEnabled());
    test.actions().redo->trigger();
    QTRY_COMPARE(test.shownTitles(), QStringList{u"New project"_s});
}

void TestMainWindow::removingIsUndoneFromTheMessage()
{
    WindowTest test;
    const MessageBar *const bar = afterRemoving(test);
    QVERIFY(bar);
    QTRY_COMPARE(test.shownTitles(), QStringList{u"Green"_s});
    QVERIFY(bar->text().contains(u"Blue"_s));
    clickUndo(*bar);
    QTRY_COMPARE(test.shownTitles(), QStringList({u"Blue"_s, u"Green"_s}));
}

void TestMainWindow::theMessageUndoesOnlyWhatItIsAbout()
{
    WindowTest test;
    const MessageBar *const bar = afterRemoving(test);
    QVERIFY(bar);
    QVERIFY(test.addProjects({u"Red"_s}));
    clickUndo(*bar);
    QCOMPARE(test.workspace()->reader().ids(kindOf<Project>())->size(), 2U); // Green and Red
    QVERIFY(bar->isVisible());
    QVERIFY(bar->text().contains(u"since"_s));
}

void TestMainWindow::aMessageGoesWithItsRegister()
{
    WindowTest test;
    const MessageBar *const bar = afterRemoving(test);
    QVERIFY(bar);
    QVERIFY(bar->isVisible());
    test.actions().closeRegister->trigger();
    QVERIFY(!test.workspace());
    QVERIFY(!bar->isVisible());
}

void TestMainWindow::ctrlZInAFieldTakesBackTheLastChange()
{
    WindowTest test;
    QVERIFY(test.openEmpty());
    QVERIFY(test.addProjects({u"Blue"_s}));
    QVERIFY(test.projects());
    QTRY_COMPARE(test.shownTitles().size(), 1);
    test.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&test.window()));
    auto *filter = test.stage().current()->findChild<QLineEdit *>(u"filter"_s);
    filter->setFocus();
    QTRY_VERIFY(filter->hasFocus());
    QTest::keyClick(filter, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(test.shownTitles(), QStringList());
}

void TestMainWindow::aLockedFileCanBeRead()
{
    WindowTest test;
    QVERIFY(writeEmpty(test.path()));
    const Result<Database> other = Database::open(test.path(), Database::Access::Write);
    QVERIFY(other);
    QString question;
    Message::setAnswer([&](const Message::Question &asked) {
        question = asked.title;
        return int(asked.buttons.size()) - 1; // the safe way stands last
    });
    QVERIFY(test.open(test.path()));
    QVERIFY(question.contains(u"test.utblick"_s));
    QVERIFY(!test.workspace()->isWritable());
}

void TestMainWindow::aLockedFileCanBeLeft()
{
    WindowTest test;
    QVERIFY(writeEmpty(test.path()));
    const Result<Database> other = Database::open(test.path(), Database::Access::Write);
    QVERIFY(other);
    Message::setAnswer([](const Message::Question &) { return -1; });
    QVERIFY(!test.open(test.path()));
    QVERIFY(test.window().findChild<Welcome *>()->isVisible());
}

void TestMainWindow::aMissingFileIsToldAndTheOpenOneStays()
{
    WindowTest test;
    QVERIFY(test.openEmpty());
    test.window().openFile(test.path(u"gone.utblick"_s));
    QVERIFY(test.workspace());
    QCOMPARE(test.workspace()->path(), test.path());
    QVERIFY(test.window().findChild<MessageBar *>()->isVisible());
}

void TestMainWindow::aDroppedRegisterIsOpened()
{
    WindowTest test;
    QVERIFY(writeEmpty(test.path()));
    test.window().show();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(test.path())});
    QDragEnterEvent enter(QPoint(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&test.window(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&test.window(), &drop);
    QVERIFY(test.workspace());
}

void TestMainWindow::aReadOnlyRegisterOffersNoChanges()
{
    WindowTest test;
    QVERIFY(writeSample(test.path()));
    const Result<Database> other = Database::open(test.path(), Database::Access::Write);
    QVERIFY(other);
    Message::setAnswer([](const Message::Question &) { return 2; });
    QVERIFY(test.open(test.path()));
    QVERIFY(test.projects());
    QVERIFY(!test.actions().add->isEnabled());
    QVERIFY(!test.actions().remove->isEnabled());
    QVERIFY(!test.actions().importFile->isEnabled());
    QVERIFY(test.actions().exportSite->isEnabled());
    QVERIFY(test.window().findChild<StatusLine *>()->text().contains(u"Read only"_s));
}

void TestMainWindow::sectionAndRecentFilesAreRemembered()
{
    WindowTest test;
    QVERIFY(test.openSample());
    QVERIFY(test.stage().showSection(u"town"_s));
    test.closeWindow();
    QVERIFY(test.open(test.path()));
    QCOMPARE(test.stage().section(), u"town"_s);
    test.actions().closeRegister->trigger();
    QVERIFY(!test.workspace());
    QVERIFY(test.window().findChild<Welcome *>()->isVisible());
}

void TestMainWindow::everySectionCanBeShown()
{
    WindowTest test;
    QVERIFY(test.openSample());
    for (const char *section : {"project", "network", "town", "page", "deadline", "programme",
                                "organisation", "contact", "settings", "document", "overview"}) {
        QVERIFY(test.stage().showSection(QString::fromLatin1(section)));
        QTest::qWait(30);
        QCOMPARE(test.stage().section(), QString::fromLatin1(section));
        QVERIFY(!test.stage().current()->accessibleName().isEmpty());
    }
}

void TestMainWindow::everyActionHasWordsAndNoShortcutTwice()
{
    WindowTest test;
    QVERIFY(test.openSample());
    QSet<QKeySequence> seen;
    for (const auto &[menu, actions] : test.actions().withShortcuts()) {
        QVERIFY(!menu.isEmpty());
        for (const QAction *action : actions) {
            QVERIFY2(!action->text().isEmpty(), qPrintable(menu));
            for (const QKeySequence &keys : action->shortcuts()) {
                QVERIFY2(!seen.contains(keys), qPrintable(keys.toString()));
                seen.insert(keys);
            }
        }
    }
}

void TestMainWindow::aSectionIsNotLeftWithSomethingUnsaved()
{
    WindowTest test;
    QVERIFY(test.openSample());
    RegisterView *view = test.projects();
    auto *start = view->findChild<QLineEdit *>(u"start_date"_s);
    QTRY_VERIFY(start->isVisible());
    start->setFocus();
    start->selectAll();
    QTest::keyClicks(start, u"2027-02-31"_s);
    auto *sidebar = test.window().findChild<Sidebar *>();
    const QModelIndex before = sidebar->currentIndex();
    Q_EMIT sidebar->sectionChosen(u"town"_s);
    QCOMPARE(test.stage().section(), u"project"_s);
    QCOMPARE(sidebar->currentIndex(), before);
    QVERIFY(start->hasFocus());
    QVERIFY(!test.window().close());
    QTest::keyClick(start, Qt::Key_Escape);
    QVERIFY(test.window().close());
}

void TestMainWindow::closingTheRegisterWithTheCursorInAFieldSavesIt()
{
    WindowTest test;
    QVERIFY(test.openSample());
    RegisterView *view = test.projects();
    QTRY_VERIFY(view->currentId() > 0);
    const qint64 id = view->currentId();
    auto *end = view->findChild<QLineEdit *>(u"end_date"_s);
    QTRY_VERIFY(end->isVisible());
    end->setFocus();
    end->selectAll();
    QTest::keyClicks(end, u"2029-03-01"_s);
    test.actions().closeRegister->trigger();
    QVERIFY(!test.workspace());
    const Result<Store> store = Store::open(test.path(), Database::Access::Read);
    QVERIFY(store);
    const Result<Row> row = store->reader().row(kindOf<Project>(), id);
    QVERIFY(row);
    QCOMPARE(fromRow<Project>(*row).endDate, QDate(2029, 3, 1));
}

void TestMainWindow::aRegisterThatWasTakenOverCanBeLeft()
{
    WindowTest test;
    QVERIFY(test.openSample());
    RegisterView *view = test.projects();
    auto *title = view->findChild<QLineEdit *>(u"title"_s);
    QTRY_VERIFY(title->isVisible());
    const Result<Store> other =
        Store::open(test.path(), Database::Access::Write, Database::Lock::TakeOver);
    QVERIFY(other);
    title->setFocus();
    QTest::keyClicks(title, u"x"_s);
    int asked = 0;
    Message::setAnswer([&](const Message::Question &) { return asked++; });
    QVERIFY(!test.window().close()); // the first answer is to stay
    QVERIFY(test.window().close());
    QCOMPARE(asked, 2);
    QVERIFY(QFile::exists(LockFile::pathFor(test.path()))); // theirs
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
