#include "views/viewbox.h"
#include "views/viewname.h"

#include "forms/message.h"
#include "models/tables/tablefixture.h"
#include "records/savedview.h"
#include "tables/savedviews.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QToolButton>

using namespace Qt::StringLiterals;

class TestViewBox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void readyViewsStandFirst();
    void aChangedViewHasADot();
    void choosingAViewShowsIt();
    void anUnknownViewIsNotChosen();
    void aReadyViewIsSavedAsANewOne();
    void savingChangesOneViewAndCanBeUndone();
    void aNameThatWillNotDoIsSaid();
    void goingAwayFromTheNameSavesNothing();
    void renamingKeepsTheView();
    void aRemovedViewLeavesTheTableAndComesBackByUndo();
    void changesAreTakenBackAndBroughtBack();
    void whatAColleagueSavesIsFollowed();
    void whatAColleagueSavesDoesNotTouchChanges();
    void theTableIsFoundAsItWasLeft();
    void aViewChangedElsewhereIsNotCalledChanged();
    void settingsOfAnotherRegisterDoNoHarm();
    void aRegisterForReadingOnlyOffersNoSaving();
    void everythingHasAName();

private:
    static int column(const char *key)
    {
        return Listing::of(kindOf<Project>()).indexOf(QString::fromLatin1(key));
    }
    static TableView grouped()
    {
        TableView view;
        view.groups = {column("programme")};
        view.columns = {{column("title"), 200}, {column("status")}};
        return view;
    }
    ViewBox &box()
    {
        if (!m_box) {
            m_box = std::make_unique<ViewBox>(workspace(), kindOf<Project>(), nullptr);
            connect(m_box.get(), &ViewBox::viewChosen, this,
                    [this](const TableView &view) { m_shown = view; });
        }
        return *m_box;
    }
    Workspace &workspace()
    {
        if (!m_workspace)
            m_workspace = &m_fixture->open();
        return *m_workspace;
    }
    QComboBox &combo() { return *box().findChild<QComboBox *>(u"view"_s); }
    QAction *act(const QString &words)
    {
        for (QAction *action : box().findChild<QToolButton *>()->menu()->actions()) {
            if (action->text() == words)
                return action;
        }
        return nullptr;
    }
    static void answerName(const QString &name)
    {
        ViewName::setAnswer([name](ViewName &dialog) {
            dialog.findChild<QLineEdit *>(u"name"_s)->setText(name);
            dialog.accept();
            return dialog.result() == QDialog::Accepted;
        });
    }
    /// Saves the state as a view of its own; returns its key.
    QString saveAs(const QString &name, const TableView &state = grouped())
    {
        answerName(name);
        box().setState(state);
        box().saveAsNew();
        return box().currentKey();
    }

    std::unique_ptr<TableFixture> m_fixture;
    Workspace *m_workspace = nullptr;
    std::unique_ptr<ViewBox> m_box;
    TableView m_shown;
};

void TestViewBox::initTestCase()
{
    QCoreApplication::setOrganizationName(u"Utblick"_s);
    QStandardPaths::setTestModeEnabled(true);
}

void TestViewBox::init()
{
    QSettings().clear();
    m_fixture = std::make_unique<TableFixture>();
    m_shown = {};
}

void TestViewBox::cleanup()
{
    ViewName::setAnswer({});
    m_box.reset();
    m_workspace = nullptr;
}

void TestViewBox::readyViewsStandFirst()
{
    QCOMPARE(combo().itemText(0), u"All"_s);
    QCOMPARE(combo().itemText(1), u"Ongoing"_s);
    const QString key = saveAs(u"Ärenden"_s);
    QVERIFY(combo().findData(key) > combo().findData(u"applications"_s));
    QCOMPARE(box().views().back().name, u"Ärenden"_s);
    QCOMPARE(combo().itemText(combo().count() - 1), u"Ärenden"_s);
}

void TestViewBox::aChangedViewHasADot()
{
    box().restore();
    QVERIFY(!box().isChanged());
    QCOMPARE(combo().currentText(), u"All"_s);
    QVERIFY(!combo().accessibleName().contains(u"changed"));
    TableView state = m_shown;
    state.groups = {column("status")};
    box().setState(state);
    QVERIFY(box().isChanged());
    QCOMPARE(combo().currentText(), u"All •"_s);
    QVERIFY(combo().accessibleName().contains(u"changed"));
    state.groups.clear();
    box().setState(state);
    QCOMPARE(combo().currentText(), u"All"_s);
}

void TestViewBox::choosingAViewShowsIt()
{
    const QSignalSpy keys(&box(), &ViewBox::keyChanged);
    const int index = combo().findData(u"missing_results"_s);
    combo().setCurrentIndex(index);
    Q_EMIT combo().activated(index);
    QCOMPARE(m_shown.key, u"missing_results"_s);
    QCOMPARE(m_shown.conditions.size(), size_t(1));
    QCOMPARE(box().currentKey(), u"missing_results"_s);
    QCOMPARE(keys.count(), 1);
}

void TestViewBox::anUnknownViewIsNotChosen()
{
    const QSignalSpy chosen(&box(), &ViewBox::viewChosen);
    QVERIFY(!box().choose(u"nothing"_s));
    QVERIFY(!box().choose({}));
    QCOMPARE(chosen.count(), 0);
    QCOMPARE(box().currentKey(), u"all"_s);
}

void TestViewBox::aReadyViewIsSavedAsANewOne()
{
    answerName(u"Mine"_s);
    box().setState(grouped());
    box().save();
    QCOMPARE(combo().currentText(), u"Mine"_s);
    QVERIFY(!box().isChanged());
    const auto kept = savedviews::of(workspace().reader(), kindOf<Project>());
    QCOMPARE(kept->size(), size_t(1));
    QVERIFY(kept->front().view.showsAs(grouped()));
    QCOMPARE(box().views().front().groups, std::vector<int>()); // All is what it was
}

void TestViewBox::savingChangesOneViewAndCanBeUndone()
{
    saveAs(u"Mine"_s);
    TableView state = grouped();
    state.sorting = {{column("end_date"), Qt::DescendingOrder}};
    box().setState(state);
    QVERIFY(act(u"Save changes"_s)->isEnabled());
    box().save();
    QVERIFY(!box().isChanged());
    QVERIFY(!act(u"Save changes"_s)->isEnabled());
    QVERIFY(workspace().undoLabel()->contains(u"Mine"));
    QVERIFY(workspace().undo());
    QVERIFY(m_shown.showsAs(grouped())); // the table goes along
    QVERIFY(!box().isChanged());
}

void TestViewBox::aNameThatWillNotDoIsSaid()
{
    saveAs(u"Mine"_s);
    QStringList said;
    ViewName::setAnswer([&](ViewName &dialog) {
        auto *name = dialog.findChild<QLineEdit *>(u"name"_s);
        for (const QString &tried : {u"  "_s, u"mine"_s, u"All"_s}) {
            name->setText(tried);
            dialog.accept();
            said << name->accessibleDescription();
            if (dialog.result() == QDialog::Accepted)
                return true;
        }
        return false;
    });
    box().saveAsNew();
    QCOMPARE(said.size(), 3);
    QVERIFY(said.at(0).contains(u"no name"));
    QVERIFY(said.at(1).contains(u"“Mine” already"));
    QVERIFY(said.at(2).contains(u"“All” already"));
    QCOMPARE(savedviews::of(workspace().reader(), kindOf<Project>())->size(), size_t(1));
}

void TestViewBox::goingAwayFromTheNameSavesNothing()
{
    ViewName::setAnswer([](ViewName &) { return false; });
    box().setState(grouped());
    box().saveAsNew();
    QVERIFY(!workspace().undoLabel());
    QVERIFY(box().isChanged());
    QCOMPARE(box().currentKey(), u"all"_s);
}

void TestViewBox::renamingKeepsTheView()
{
    const QString key = saveAs(u"Mine"_s);
    answerName(u"Ours"_s);
    box().rename();
    QCOMPARE(box().currentKey(), key);
    QCOMPARE(combo().currentText(), u"Ours"_s);
    QVERIFY(!box().isChanged());
    box().choose(u"all"_s);
    box().rename(); // a ready view keeps its name
    QCOMPARE(combo().currentText(), u"All"_s);
    QVERIFY(!act(u"Rename…"_s)->isEnabled());
    QVERIFY(!act(u"Remove view"_s)->isEnabled());
}

void TestViewBox::aRemovedViewLeavesTheTableAndComesBackByUndo()
{
    const QString key = saveAs(u"Mine"_s);
    m_shown = {};
    const QSignalSpy removed(&box(), &ViewBox::removed);
    const QSignalSpy chosen(&box(), &ViewBox::viewChosen);
    box().removeView();
    QCOMPARE(removed.count(), 1);
    QCOMPARE(chosen.count(), 0); // what is on show stays
    QCOMPARE(box().currentKey(), QString());
    QVERIFY(box().isChanged());
    QVERIFY(box().state().showsAs(grouped()));
    QCOMPARE(combo().currentIndex(), -1);
    QVERIFY(workspace().undo());
    QCOMPARE(box().currentKey(), key);
    QCOMPARE(combo().currentText(), u"Mine"_s);
}

void TestViewBox::changesAreTakenBackAndBroughtBack()
{
    box().choose(u"ongoing"_s);
    TableView state = m_shown;
    state.groups = {column("role")};
    box().setState(state);
    act(u"Take back changes"_s)->trigger();
    QVERIFY(m_shown.groups.empty());
    QVERIFY(!box().isChanged());
    act(u"Bring back unsaved changes"_s)->trigger();
    QVERIFY(m_shown.showsAs(state));
    QVERIFY(box().isChanged());
    box().choose(u"all"_s); // another view: the changes of this one are not lost
    QVERIFY(!act(u"Bring back unsaved changes"_s)->isEnabled());
    box().choose(u"ongoing"_s);
    QVERIFY(!box().isChanged());
    act(u"Bring back unsaved changes"_s)->trigger();
    QVERIFY(m_shown.showsAs(state));
}

void TestViewBox::whatAColleagueSavesIsFollowed()
{
    const QString key = saveAs(u"Mine"_s);
    TableView theirs = grouped();
    theirs.key = key;
    theirs.groups = {column("status")};
    Result<Batch> batch = savedviews::replace(workspace().reader(), kindOf<Project>(), theirs);
    QVERIFY(batch && workspace().commit(*batch));
    QCOMPARE(m_shown.groups, theirs.groups);
    QVERIFY(!box().isChanged());
}

void TestViewBox::whatAColleagueSavesDoesNotTouchChanges()
{
    const QString key = saveAs(u"Mine"_s);
    TableView mine = grouped();
    mine.groups = {column("role")};
    box().setState(mine);
    m_shown = {};
    TableView theirs = grouped();
    theirs.key = key;
    theirs.groups = {column("status")};
    Result<Batch> batch = savedviews::replace(workspace().reader(), kindOf<Project>(), theirs);
    QVERIFY(batch && workspace().commit(*batch));
    QVERIFY(m_shown == TableView());
    QVERIFY(box().state().showsAs(mine));
    QVERIFY(box().isChanged());
    workspace().reload();
    QVERIFY(box().state().showsAs(mine));
}

void TestViewBox::theTableIsFoundAsItWasLeft()
{
    const QString key = saveAs(u"Mine"_s);
    TableView state = grouped();
    state.conditions = {{column("title"), Operator::Contains, {u"blå"_s}}};
    state.closed = {u"x"_s};
    box().setState(state);
    m_box.reset();
    box().restore();
    QCOMPARE(box().currentKey(), key);
    QVERIFY(m_shown.showsAs(state));
    QCOMPARE(m_shown.closed, state.closed);
    QVERIFY(box().isChanged());
}

void TestViewBox::aViewChangedElsewhereIsNotCalledChanged()
{
    const QString key = saveAs(u"Mine"_s);
    m_box.reset();
    TableView theirs = grouped();
    theirs.key = key;
    theirs.groups = {column("status")};
    Result<Batch> batch = savedviews::replace(workspace().reader(), kindOf<Project>(), theirs);
    QVERIFY(batch && workspace().commit(*batch));
    box().restore();
    QCOMPARE(m_shown.groups, theirs.groups);
    QVERIFY(!box().isChanged());
}

void TestViewBox::settingsOfAnotherRegisterDoNoHarm()
{
    QSettings().setValue(u"views/project/key"_s, u"a-view-of-another-register"_s);
    QSettings().setValue(u"views/project/changed"_s, true);
    QSettings().setValue(u"views/project/state"_s, QByteArray(R"({"groups":["status"]})"));
    box().restore();
    QCOMPARE(box().currentKey(), u"all"_s);
    QVERIFY(m_shown.groups.empty());
    QSettings().setValue(u"views/project/key"_s, u"ongoing"_s);
    QSettings().setValue(u"views/project/state"_s, QByteArray("][ nonsense"));
    m_box.reset();
    QSettings().setValue(u"views/project/key"_s, u"ongoing"_s);
    QSettings().setValue(u"views/project/state"_s, QByteArray("][ nonsense"));
    box().restore();
    QCOMPARE(box().currentKey(), u"ongoing"_s);
}

void TestViewBox::aRegisterForReadingOnlyOffersNoSaving()
{
    m_fixture->seed().close();
    Result<Store> store = Store::open(m_fixture->seed().path(), Database::Access::Read);
    QVERIFY(store);
    Workspace reading(*std::move(store));
    ViewBox readBox(reading, kindOf<Project>(), nullptr);
    TableView state = grouped();
    readBox.setState(state);
    QVERIFY(readBox.isChanged());
    for (const QAction *action : readBox.findChild<QToolButton *>()->menu()->actions()) {
        if (action->text().startsWith(u"Save") || action->text().startsWith(u"Re"))
            QVERIFY(!action->isEnabled());
    }
    const auto *box = readBox.findChild<QComboBox *>();
    QVERIFY(!box->itemText(box->count() - 1).startsWith(u"Save"));
    QVERIFY(readBox.choose(u"ongoing"_s));
}

void TestViewBox::everythingHasAName()
{
    QVERIFY(!combo().accessibleName().isEmpty());
    QVERIFY(!box().findChild<QToolButton *>()->accessibleName().isEmpty());
    bool named = false;
    ViewName::setAnswer([&](ViewName &dialog) {
        named = !dialog.findChild<QLineEdit *>()->accessibleName().isEmpty()
            && !dialog.windowTitle().isEmpty();
        return false;
    });
    box().saveAsNew();
    QVERIFY(named);
}

QTEST_MAIN(TestViewBox)
#include "tst_viewbox.moc"
