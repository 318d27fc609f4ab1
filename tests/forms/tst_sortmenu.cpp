#include "forms/filterfixture.h"
#include "forms/groupmenu.h"
#include "forms/sortmenu.h"

#include <QtTest>

using namespace Qt::StringLiterals;

class TestSortMenu : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Theme::Mode::Light); }
    void init();
    void cleanup();

    void groupsAreChosenInTheMenu();
    void allGroupsAreOpenedAndClosedByShortcut();
    void sortingIsChosenInTheMenu();

private:
    static int column(const char *key) { return FilterFixture::column(key); }

    std::unique_ptr<FilterFixture> m_fixture;
};

void TestSortMenu::init()
{
    m_fixture = std::make_unique<FilterFixture>();
    m_fixture->settle();
    m_fixture->show(new QLineEdit);
    m_fixture->window().findChild<QLineEdit *>()->setFocus();
}

void TestSortMenu::cleanup()
{
    m_fixture.reset();
}

void TestSortMenu::groupsAreChosenInTheMenu()
{
    GroupMenu menu(m_fixture->table(), m_fixture->window());
    QSignalSpy asked(&menu, &GroupMenu::queryChanged);
    QCOMPARE(menu.buttonText(), u"Group"_s);
    const auto level = [&menu](int at) {
        Q_EMIT menu.aboutToShow();
        QMenu *found = nullptr;
        for (QAction *act : menu.actions()) {
            if (act->menu() && act->menu()->objectName() == u"level%1"_s.arg(at))
                found = act->menu();
        }
        return found;
    };
    const auto pick = [&](int at, const QString &name) {
        for (QAction *act : level(at)->actions()) {
            if (act->text() == name)
                act->trigger();
        }
    };
    QVERIFY(!level(1)->isEnabled());
    pick(0, u"Programme"_s);
    pick(1, u"Status"_s);
    QCOMPARE(menu.buttonText(), u"Group: Programme › Status"_s);
    for (const QAction *act : level(2)->actions())
        QVERIFY(act->text() != u"Status"); // not twice
    pick(0, u"Leave out"_s);
    QCOMPARE(asked.size(), 3);
    const auto query = asked.back().front().value<RowQuery>();
    QCOMPARE(query.groups, std::vector<int>{column("status")});
    Q_EMIT menu.aboutToShow();
    menu.actions().front()->trigger();
    QVERIFY(asked.back().front().value<RowQuery>().groups.empty());
}

void TestSortMenu::allGroupsAreOpenedAndClosedByShortcut()
{
    GroupMenu menu(m_fixture->table(), m_fixture->window());
    RowQuery query;
    query.groups = {column("status")};
    m_fixture->ask(query);
    menu.setQuery(query);
    const int open = m_fixture->table().rowCount();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Minus,
                    Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_fixture->table().rowCount(), 4);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Plus,
                    Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_fixture->table().rowCount(), open);
    menu.setQuery({});
    Q_EMIT menu.aboutToShow();
    QCOMPARE(menu.actions().back()->text(), u"Close all groups"_s);
    QVERIFY(!menu.actions().back()->isEnabled());
}

void TestSortMenu::sortingIsChosenInTheMenu()
{
    SortMenu menu(m_fixture->table());
    QSignalSpy asked(&menu, &SortMenu::queryChanged);
    const auto pick = [&menu](int level, const QString &name) {
        Q_EMIT menu.aboutToShow();
        QAction *chosen = nullptr;
        for (QAction *act : menu.actions()) {
            if (!act->menu() || act->menu()->objectName() != u"level%1"_s.arg(level))
                continue;
            for (QAction *one : act->menu()->actions())
                chosen = one->text() == name ? one : chosen;
        }
        QVERIFY2(chosen, qPrintable(name));
        chosen->trigger();
    };
    using Keys = std::vector<SortKey>;
    pick(0, u"Status"_s);
    pick(1, u"Ends"_s);
    pick(1, u"Descending"_s);
    QCOMPARE(
        asked.back().front().value<RowQuery>().sorting,
        (Keys{{column("status"), Qt::AscendingOrder}, {column("end_date"), Qt::DescendingOrder}}));
    pick(0, u"Leave out"_s);
    QCOMPARE(asked.back().front().value<RowQuery>().sorting,
             (Keys{{column("end_date"), Qt::DescendingOrder}}));
}

QTEST_MAIN(TestSortMenu)
#include "tst_sortmenu.moc"
