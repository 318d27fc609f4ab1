#include "views/sidebar.h"
#include "views/sidebarcounts.h"
#include "views/viewbox.h"

#include "windowtest.h"

#include "forms/theme.h"
#include "models/tables/tablefixture.h"
#include "records/savedview.h"
#include "tables/savedviews.h"

#include <QScrollBar>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

class TestSidebar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void viewsStandUnderTheirSection();
    void aViewIsChosenByKeyboard();
    void fromAViewToItsSectionShowsEverything();
    void theMarkStaysOnAViewOfItsSection();
    void collapsedItMarksTheSection();
    void aViewThatGoesLeavesTheMarkOnItsSection();
    void theSettingsStayAtTheFoot();
    void countsFollowTheRegister();
    void viewsOfTheRegisterStandBehindTheReadyOnes();
    void countsAreGoneWithTheRegister();
    void aViewInTheSidebarIsShownByItsTable();
    void aViewInTheHistoryIsShownByItsTable();

private:
    static QModelIndex section(const Sidebar &sidebar, const QString &key)
    {
        const QAbstractItemModel &model = *sidebar.model();
        return model.match(model.index(0, 0), Roles::Section, key, 1, Qt::MatchExactly).value(0);
    }
    static QModelIndex view(const Sidebar &sidebar, const QString &section, const QString &key)
    {
        const QModelIndex parent = TestSidebar::section(sidebar, section);
        for (int row = 0; row < sidebar.model()->rowCount(parent); ++row) {
            const QModelIndex index = sidebar.model()->index(row, 0, parent);
            if (index.data(Roles::View).toString() == key)
                return index;
        }
        return {};
    }
    static QString count(const Sidebar &sidebar, const QString &section, const QString &key)
    {
        return view(sidebar, section, key).data(Roles::Count).toString();
    }
    static void addTwo(Sidebar &sidebar)
    {
        sidebar.resize(200, 700);
        sidebar.show();
        sidebar.setViews(u"project"_s,
                         {{u"ongoing"_s, u"Pågående"_s}, {u"late"_s, u"Försenade"_s}});
    }
};

void TestSidebar::viewsStandUnderTheirSection()
{
    Sidebar sidebar;
    addTwo(sidebar);
    const QModelIndex project = section(sidebar, u"project"_s);
    QCOMPARE(sidebar.model()->rowCount(project), 2);
    QVERIFY(sidebar.isExpanded(project));
    const QModelIndex ongoing = view(sidebar, u"project"_s, u"ongoing"_s);
    QCOMPARE(ongoing.data().toString(), u"Pågående"_s);
    QCOMPARE(sidebar.visualRect(ongoing).height(),
             Theme::sidebarHeight(sidebar.fontMetrics(), true));
    QVERIFY(sidebar.visualRect(ongoing).height() < sidebar.visualRect(project).height());
    sidebar.setViewCount(u"project"_s, u"ongoing"_s, u"8"_s);
    QCOMPARE(ongoing.data(Qt::AccessibleTextRole).toString(), u"Pågående, 8"_s);
    sidebar.setViewCount(u"project"_s, u"nothing"_s, u"8"_s);
    sidebar.setViews(u"nothing"_s, {{u"x"_s, u"X"_s}});
    QVERIFY(!section(sidebar, u"nothing"_s).isValid());
}

void TestSidebar::aViewIsChosenByKeyboard()
{
    Sidebar sidebar;
    addTwo(sidebar);
    sidebar.setSection(u"project"_s);
    const QSignalSpy views(&sidebar, &Sidebar::viewChosen);
    const QSignalSpy sections(&sidebar, &Sidebar::sectionChosen);
    QTest::keyClick(&sidebar, Qt::Key_Down);
    QCOMPARE(views.count(), 1);
    QCOMPARE(views.first(), (QVariantList{u"project"_s, u"ongoing"_s}));
    QCOMPARE(sidebar.section(), u"project"_s);
    QCOMPARE(sidebar.view(), u"ongoing"_s);
    QTest::keyClick(&sidebar, Qt::Key_Down);
    QTest::keyClick(&sidebar, Qt::Key_Down);
    QCOMPARE(sections.count(), 1);
    QCOMPARE(sections.first().first().toString(), u"network"_s);
}

void TestSidebar::fromAViewToItsSectionShowsEverything()
{
    Sidebar sidebar;
    addTwo(sidebar);
    sidebar.setView(u"project"_s, u"ongoing"_s);
    const QSignalSpy views(&sidebar, &Sidebar::viewChosen);
    sidebar.setCurrentIndex(section(sidebar, u"project"_s));
    QCOMPARE(views.count(), 1);
    QCOMPARE(views.first(), (QVariantList{u"project"_s, u"all"_s}));
}

void TestSidebar::theMarkStaysOnAViewOfItsSection()
{
    Sidebar sidebar;
    addTwo(sidebar);
    const QSignalSpy views(&sidebar, &Sidebar::viewChosen);
    sidebar.setView(u"project"_s, u"late"_s);
    sidebar.setSection(u"project"_s);
    QCOMPARE(sidebar.view(), u"late"_s);
    sidebar.setView(u"project"_s, u"of another name"_s);
    QCOMPARE(sidebar.view(), QString());
    QCOMPARE(sidebar.section(), u"project"_s);
    sidebar.setSection(u"town"_s);
    QCOMPARE(sidebar.section(), u"town"_s);
    QCOMPARE(views.count(), 0);
}

void TestSidebar::collapsedItMarksTheSection()
{
    Sidebar sidebar;
    addTwo(sidebar);
    const QSignalSpy views(&sidebar, &Sidebar::viewChosen);
    const QSignalSpy sections(&sidebar, &Sidebar::sectionChosen);
    sidebar.setView(u"project"_s, u"late"_s);
    sidebar.setCollapsed(true);
    QVERIFY(!sidebar.isExpanded(section(sidebar, u"project"_s)));
    QCOMPARE(sidebar.section(), u"project"_s);
    QCOMPARE(sidebar.view(), QString());
    sidebar.setView(u"project"_s, u"ongoing"_s);
    sidebar.setCollapsed(false);
    QVERIFY(sidebar.isExpanded(section(sidebar, u"project"_s)));
    QCOMPARE(sidebar.view(), u"ongoing"_s);
    QCOMPARE(views.count() + sections.count(), 0);
}

void TestSidebar::aViewThatGoesLeavesTheMarkOnItsSection()
{
    Sidebar sidebar;
    addTwo(sidebar);
    sidebar.setView(u"project"_s, u"late"_s);
    const QSignalSpy views(&sidebar, &Sidebar::viewChosen);
    sidebar.setViews(u"project"_s, {{u"new"_s, u"New"_s}, {u"late"_s, u"Late now"_s}});
    QCOMPARE(sidebar.view(), u"late"_s);
    sidebar.setViews(u"project"_s, {{u"new"_s, u"New"_s}});
    QCOMPARE(sidebar.section(), u"project"_s);
    QCOMPARE(sidebar.view(), QString());
    QCOMPARE(views.count(), 0);
}

void TestSidebar::theSettingsStayAtTheFoot()
{
    Sidebar sidebar;
    addTwo(sidebar);
    const auto foot = [&] { return sidebar.visualRect(section(sidebar, u"settings"_s)).bottom(); };
    QTRY_COMPARE(foot(), sidebar.viewport()->height() - 1);
    sidebar.setViews(u"town"_s, {{u"a"_s, u"A"_s}, {u"b"_s, u"B"_s}});
    QTRY_COMPARE(foot(), sidebar.viewport()->height() - 1);
    QCOMPARE(sidebar.verticalScrollBar()->maximum(), 0);
}

void TestSidebar::countsFollowTheRegister()
{
    TableFixture fixture;
    Project running = TestRegister::project(u"Runs"_s);
    running.status = u"running"_s;
    fixture.seed().add(running);
    fixture.seed().add(TestRegister::project(u"Idea"_s));
    Workspace &workspace = fixture.open();
    Sidebar sidebar;
    const SidebarCounts counts(workspace, sidebar);
    QTRY_COMPARE(section(sidebar, u"project"_s).data(Roles::Count).toString(), u"2"_s);
    QTRY_COMPARE(count(sidebar, u"project"_s, u"ongoing"_s), u"1"_s);
    QTRY_COMPARE(count(sidebar, u"network"_s, u"fees"_s), u"0"_s);
    Batch batch{u"Add"_s, {Change::insert(kindOf<Project>(), toRow(running))}, {}};
    QVERIFY(workspace.commit(batch));
    QTRY_COMPARE(count(sidebar, u"project"_s, u"ongoing"_s), u"2"_s);
    QTRY_COMPARE(section(sidebar, u"project"_s).data(Roles::Count).toString(), u"3"_s);
    QVERIFY(workspace.undo());
    QTRY_COMPARE(count(sidebar, u"project"_s, u"ongoing"_s), u"1"_s);
}

void TestSidebar::viewsOfTheRegisterStandBehindTheReadyOnes()
{
    TableFixture fixture;
    fixture.seed().add(TestRegister::project(u"Grön"_s));
    fixture.seed().add(TestRegister::project(u"Blå"_s));
    Workspace &workspace = fixture.open();
    Sidebar sidebar;
    const SidebarCounts counts(workspace, sidebar);
    TableView green;
    green.name = u"Gröna"_s;
    green.conditions = {{kindOf<Project>().indexOf(u"title"), Operator::Contains, {u"grön"_s}}};
    Batch batch = *savedviews::add(workspace.reader(), kindOf<Project>(), green);
    QVERIFY(workspace.commit(batch));
    const QModelIndex project = section(sidebar, u"project"_s);
    QCOMPARE(sidebar.model()->rowCount(project), 4);
    const QString key = batch.changes.front().uuid;
    QCOMPARE(sidebar.model()->index(3, 0, project).data(Roles::View).toString(), key);
    QTRY_COMPARE(count(sidebar, u"project"_s, key), u"1"_s);
    QVERIFY(workspace.undo());
    QCOMPARE(sidebar.model()->rowCount(project), 3);
}

void TestSidebar::countsAreGoneWithTheRegister()
{
    TableFixture fixture;
    for (int i = 0; i < 500; ++i)
        fixture.seed().add(TestRegister::project(u"P %1"_s.arg(i)));
    Workspace &workspace = fixture.open();
    Sidebar sidebar;
    {
        const SidebarCounts counts(workspace, sidebar);
        workspace.reload();
    }
    QCOMPARE(sidebar.model()->rowCount(section(sidebar, u"project"_s)), 0);
}

void TestSidebar::aViewInTheSidebarIsShownByItsTable()
{
    WindowTest test;
    QVERIFY(test.openSample());
    auto *sidebar = test.window().findChild<Sidebar *>();
    sidebar->setCurrentIndex(view(*sidebar, u"project"_s, u"ends_within_a_year"_s));
    QCOMPARE(test.stage().section(), u"project"_s);
    const auto *box = test.stage().current()->findChild<ViewBox *>();
    QCOMPARE(box->currentKey(), u"ends_within_a_year"_s);
    QCOMPARE(sidebar->view(), u"ends_within_a_year"_s);
    sidebar->setCurrentIndex(section(*sidebar, u"network"_s));
    QCOMPARE(test.stage().section(), u"network"_s);
    sidebar->setCurrentIndex(section(*sidebar, u"project"_s)); // as it was left
    QCOMPARE(box->currentKey(), u"ends_within_a_year"_s);
    QCOMPARE(sidebar->view(), u"ends_within_a_year"_s);
    sidebar->setCurrentIndex(section(*sidebar, u"project"_s)); // and now everything
    QCOMPARE(box->currentKey(), u"all"_s);
    QCOMPARE(sidebar->view(), QString());
    test.actions().sidebar->trigger();
    QVERIFY(sidebar->isCollapsed());
    QVERIFY(!sidebar->isExpanded(section(*sidebar, u"project"_s)));
}

void TestSidebar::aViewInTheHistoryIsShownByItsTable()
{
    WindowTest test;
    QVERIFY(test.openSample());
    TableView green;
    green.name = u"Gröna"_s;
    Batch batch = *savedviews::add(test.workspace()->reader(), kindOf<Town>(), green);
    QVERIFY(test.workspace()->commit(batch));
    test.stage().showRecord(&kindOf<SavedView>(), batch.changes.front().id);
    QCOMPARE(test.stage().section(), u"town"_s);
    QCOMPARE(test.stage().current()->findChild<ViewBox *>()->currentKey(),
             batch.changes.front().uuid);
    test.stage().showRecord(&kindOf<SavedView>(), 999); // it is not there
    QCOMPARE(test.stage().section(), u"town"_s);
}

QTEST_MAIN(TestSidebar)
#include "tst_sidebar.moc"
