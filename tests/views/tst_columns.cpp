#include "views/columndefaults.h"
#include "views/columns.h"
#include "views/columnsdialog.h"
#include "views/frozenname.h"

#include "forms/recorddelegate.h"
#include "models/tables/tablefixture.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;

class TestColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void withoutAViewTheUsualColumnsThatFitAreShown();
    void aWiderTableShowsMoreUntilSomebodyChooses();
    void aViewIsShownAndReadBack();
    void aViewWithoutTheNameGetsIt();
    void whatWasAppliedIsNotAChange();
    void aWidthOfOnesOwnIsTold();
    void aColumnAppearsBehindTheLastAndHides();
    void theNameCannotBeHidden();
    void columnsMoveByPlaces();
    void columnsAreFrozenUpToOne();
    void frozenColumnsAreNeverMoreThanThoseShown();
    void frozenColumnsArePaintedOverScrolledOnes();
    void frozenColumnsLeaveRoomForOthers();
    void theMenuOfAColumnSaysWhatCanBeDone();
    void theMenuOfAllColumnsShowsThem();
    void theDialogShowsAndHidesAtOnce();
    void theDialogMovesByKeyboard();
    void theDialogFindsAColumnByItsName();
    void theDialogGoesBackToTheUsualColumns();
    void everythingInTheDialogHasAName();

private:
    static int column(const char *key)
    {
        return Listing::of(kindOf<Project>()).indexOf(QString::fromLatin1(key));
    }
    static TableView view(std::initializer_list<const char *> keys)
    {
        TableView view;
        for (const char *key : keys)
            view.columns.push_back({column(key)});
        return view;
    }
    static int rowOf(const QListWidget &list, int column)
    {
        for (int row = 0; row < list.count(); ++row) {
            const QVariant data = list.item(row)->data(Qt::UserRole);
            if (data.isValid() && data.toInt() == column)
                return row;
        }
        return -1;
    }

    std::unique_ptr<TableFixture> m_fixture;
    std::unique_ptr<QTableView> m_table;
    Columns *m_columns = nullptr;
};

void TestColumns::init()
{
    m_table.reset();
    m_fixture = std::make_unique<TableFixture>();
    m_fixture->seed().add(TestRegister::project(u"Grön väg"_s));
    RecordTable &model = m_fixture->table<Project>();
    m_table = std::make_unique<QTableView>();
    RecordDelegate::install(*m_table);
    m_table->setModel(&model);
    m_table->resize(700, 300);
    m_table->show();
    m_columns = new Columns(*m_table, kindOf<Project>(), m_table.get());
}

void TestColumns::withoutAViewTheUsualColumnsThatFitAreShown()
{
    m_columns->apply({});
    const std::vector<int> shown = m_columns->shown();
    QVERIFY(shown.size() >= 3);
    QCOMPARE(shown.at(0), column("title"));
    QCOMPARE(shown.at(1), column("status"));
    int wide = 0;
    for (const int one : shown)
        wide += m_table->columnWidth(one);
    QCOMPARE(wide, std::max(wide, m_table->viewport()->width())); // the name takes what is over
    QVERIFY(m_columns->state() == TableView());
    m_columns->setRoom(10);
    m_columns->apply({});
    QCOMPARE(m_columns->shown().size(), size_t(3));
    m_columns->setRoom(5000);
    m_columns->apply({});
    QCOMPARE(m_columns->shown(), columndefaults::wanted(m_columns->listing()));
}

void TestColumns::aWiderTableShowsMoreUntilSomebodyChooses()
{
    m_columns->setRoom(10);
    m_columns->apply({});
    QSignalSpy changed(m_columns, &Columns::changed);
    m_columns->fit(5000);
    QCOMPARE(m_columns->shown(), columndefaults::wanted(m_columns->listing()));
    QVERIFY(m_columns->state() == TableView());
    QCOMPARE(changed.size(), 1);
    m_columns->fit(4900);
    QCOMPARE(changed.size(), 1); // the same columns
    m_table->horizontalHeader()->resizeSection(column("status"), 77);
    m_columns->fit(10);
    QCOMPARE(m_columns->shown(), columndefaults::wanted(m_columns->listing()));
}

void TestColumns::aViewIsShownAndReadBack()
{
    TableView wanted = view({"title", "days_left", "end_date", "co_financing_rate"});
    wanted.columns[1].width = 123;
    wanted.frozen = 2;
    m_columns->apply(wanted);
    QCOMPARE(m_columns->shown(),
             (std::vector<int>{column("title"), column("days_left"), column("end_date"),
                               column("co_financing_rate")}));
    QCOMPARE(m_table->columnWidth(column("days_left")), 123);
    QCOMPARE(m_columns->state().columns, wanted.columns);
    QCOMPARE(m_columns->state().frozen, 2);
}

void TestColumns::aViewWithoutTheNameGetsIt()
{
    m_columns->apply(view({"status", "end_date"}));
    QCOMPARE(m_columns->shown(),
             (std::vector<int>{column("title"), column("status"), column("end_date")}));
    m_columns->apply(view({"status", "image", "title"})); // a file has no words for a cell
    QCOMPARE(m_columns->shown(), (std::vector<int>{column("status"), column("title")}));
}

void TestColumns::whatWasAppliedIsNotAChange()
{
    const QSignalSpy changed(m_columns, &Columns::changed);
    m_columns->apply(view({"title", "status"}));
    m_columns->apply({});
    QCOMPARE(changed.count(), 0);
    QVERIFY(m_columns->state().showsAs(TableView()));
}

void TestColumns::aWidthOfOnesOwnIsTold()
{
    m_columns->apply(view({"title", "status"}));
    const QSignalSpy changed(m_columns, &Columns::changed);
    m_table->horizontalHeader()->resizeSection(column("status"), 222);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m_columns->state().columns,
             (std::vector<ViewColumn>{{column("title")}, {column("status"), 222}}));
    m_columns->resetWidth(column("status"));
    QCOMPARE(m_columns->state().columns, view({"title", "status"}).columns);
    m_table->horizontalHeader()->resizeSection(column("title"), 99);
    m_columns->resetWidths();
    QCOMPARE(m_columns->state().columns, view({"title", "status"}).columns);
}

void TestColumns::aColumnAppearsBehindTheLastAndHides()
{
    m_columns->apply(view({"title", "status", "end_date"}));
    const QSignalSpy changed(m_columns, &Columns::changed);
    m_columns->setShown(column("status"), false);
    m_columns->setShown(column("acronym"), true);
    QCOMPARE(m_columns->shown(),
             (std::vector<int>{column("title"), column("end_date"), column("acronym")}));
    QVERIFY(m_table->columnWidth(column("acronym")) >= 24);
    QCOMPARE(changed.count(), 2);
    m_columns->setShown(column("acronym"), true); // it is there already
    QCOMPARE(changed.count(), 2);
}

void TestColumns::theNameCannotBeHidden()
{
    m_columns->apply(view({"title", "status"}));
    m_columns->setShown(column("title"), false);
    QVERIFY(m_columns->isShown(column("title")));
    m_columns->setOrder({column("status")});
    QVERIFY(m_columns->isShown(column("title")));
}

void TestColumns::columnsMoveByPlaces()
{
    m_columns->apply(view({"title", "status", "end_date"}));
    m_columns->move(column("end_date"), -1);
    QCOMPARE(m_columns->shown(),
             (std::vector<int>{column("title"), column("end_date"), column("status")}));
    const QSignalSpy changed(m_columns, &Columns::changed);
    m_columns->move(column("title"), -1); // it is the first
    m_columns->move(column("acronym"), 1); // it is hidden
    QCOMPARE(changed.count(), 0);
    m_columns->move(column("title"), 99);
    QCOMPARE(m_columns->shown().back(), column("title"));
}

void TestColumns::columnsAreFrozenUpToOne()
{
    m_columns->apply(view({"title", "status", "end_date"}));
    QCOMPARE(m_columns->frozen(), 1);
    const QSignalSpy changed(m_columns, &Columns::changed);
    m_columns->freezeUpTo(column("status"));
    QCOMPARE(m_columns->frozen(), 2);
    QCOMPARE(m_columns->state().frozen, 2);
    QCOMPARE(changed.count(), 1);
    m_columns->freezeUpTo(column("acronym")); // it is hidden
    QCOMPARE(m_columns->frozen(), 2);
}

void TestColumns::frozenColumnsAreNeverMoreThanThoseShown()
{
    TableView many = view({"title", "status", "end_date"});
    many.frozen = 99;
    m_columns->apply(many);
    QCOMPARE(m_columns->frozen(), 3);
    m_columns->setShown(column("status"), false);
    QCOMPARE(m_columns->frozen(), 2);
}

void TestColumns::frozenColumnsArePaintedOverScrolledOnes()
{
    TableView wide = view({"title", "status", "end_date", "acronym", "programme", "department"});
    wide.columns[0].width = 150;
    wide.columns[1].width = 100;
    wide.columns[4].width = 900;
    wide.frozen = 2;
    m_columns->apply(wide);
    const FrozenName &frozen = m_columns->frozenName();
    QVERIFY(!frozen.isVisible());
    QCOMPARE(frozen.coveredWidth(), 250);
    m_table->horizontalScrollBar()->setValue(m_table->horizontalScrollBar()->maximum());
    QVERIFY(frozen.isVisible());
    QCOMPARE(frozen.width(), 250);
    QVERIFY(!m_table->grab().isNull());
    const QSignalSpy covered(&frozen, &FrozenName::coveredWidthChanged);
    m_columns->freezeUpTo(column("title"));
    QCOMPARE(covered.count(), 1);
    QCOMPARE(covered.first().first().toInt(), 150);
    m_columns->frozenName().setTitleHeight(10); // what stands below the titles is left free
    QVERIFY(!frozen.mask().contains(QPoint(5, 15)));
    QVERIFY(frozen.mask().contains(QPoint(5, 5)));
    m_columns->frozenName().setTitleHeight(0);
    QVERIFY(frozen.mask().isEmpty());
}

void TestColumns::frozenColumnsLeaveRoomForOthers()
{
    TableView wide = view({"title", "status", "end_date"});
    wide.columns[0].width = 400;
    wide.columns[1].width = 300;
    wide.frozen = 2;
    m_columns->apply(wide);
    QCOMPARE(m_columns->frozenName().coveredWidth(), 400);
    m_table->horizontalHeader()->resizeSection(column("title"), 690);
    QCOMPARE(m_columns->frozenName().coveredWidth(), 0);
}

void TestColumns::theMenuOfAColumnSaysWhatCanBeDone()
{
    m_columns->apply(view({"title", "status", "end_date"}));
    QMenu menu;
    m_columns->fillFor(menu, column("title"));
    QHash<QString, QAction *> acts;
    for (QAction *action : menu.actions())
        acts.insert(action->text(), action);
    QVERIFY(!acts.value(u"Hide “Title”"_s)->isEnabled());
    QVERIFY(!acts.value(u"Move left"_s)->isEnabled());
    QVERIFY(!acts.value(u"Freeze up to here"_s)->isEnabled()); // as it is
    acts.value(u"Move right"_s)->trigger();
    QCOMPARE(m_columns->shown().front(), column("status"));
    QMenu other;
    m_columns->fillFor(other, column("end_date"));
    const QSignalSpy panel(m_columns, &Columns::panelRequested);
    for (QAction *action : other.actions()) {
        if (action->text() == u"Freeze up to here" || action->text() == u"All columns…")
            action->trigger();
    }
    QCOMPARE(m_columns->frozen(), 3);
    QCOMPARE(panel.count(), 1);
}

void TestColumns::theMenuOfAllColumnsShowsThem()
{
    m_columns->apply(view({"title", "status"}));
    QMenu menu;
    m_columns->fill(menu);
    for (QAction *action : menu.actions()) {
        if (action->text() == u"Acronym")
            action->trigger();
    }
    QVERIFY(m_columns->isShown(column("acronym")));
    for (QAction *action : menu.actions()) {
        if (action->text() == u"Usual columns")
            action->trigger();
    }
    QVERIFY(m_columns->state() == TableView());
}

void TestColumns::theDialogShowsAndHidesAtOnce()
{
    m_columns->apply(view({"title", "status"}));
    ColumnsDialog dialog(*m_columns, nullptr);
    auto *list = dialog.findChild<QListWidget *>(u"columns"_s);
    list->item(rowOf(*list, column("days_left")))->setCheckState(Qt::Checked);
    QCOMPARE(m_columns->shown(),
             (std::vector<int>{column("title"), column("status"), column("days_left")}));
    list->item(rowOf(*list, column("status")))->setCheckState(Qt::Unchecked);
    QCOMPARE(m_columns->shown(), (std::vector<int>{column("title"), column("days_left")}));
    const auto *name = list->item(rowOf(*list, column("title")));
    QVERIFY(!(name->flags() & Qt::ItemIsUserCheckable));
    QCOMPARE(rowOf(*list, column("image")), -1);
    QStringList headings;
    for (int row = 0; row < list->count(); ++row) {
        if (!list->item(row)->data(Qt::UserRole).isValid())
            headings << list->item(row)->text();
    }
    QCOMPARE(headings, (QStringList{u"Shown"_s, u"Other fields"_s, u"Computed"_s}));
}

void TestColumns::theDialogMovesByKeyboard()
{
    m_columns->apply(view({"title", "status", "end_date"}));
    ColumnsDialog dialog(*m_columns, nullptr);
    auto *list = dialog.findChild<QListWidget *>(u"columns"_s);
    list->setCurrentRow(rowOf(*list, column("end_date")));
    QTest::keyClick(list, Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(m_columns->shown(),
             (std::vector<int>{column("title"), column("end_date"), column("status")}));
    QCOMPARE(list->currentItem()->data(Qt::UserRole).toInt(), column("end_date"));
    QTest::keyClick(list, Qt::Key_Down, Qt::ControlModifier);
    QTest::keyClick(list, Qt::Key_Down, Qt::ControlModifier); // it is the last by now
    QCOMPARE(m_columns->shown().back(), column("end_date"));
    QVERIFY(!dialog.findChild<QPushButton *>(u"down"_s)->isEnabled());
    dialog.findChild<QPushButton *>(u"up"_s)->click();
    dialog.findChild<QPushButton *>(u"freeze"_s)->click();
    QCOMPARE(m_columns->frozen(), 2);
    list->setCurrentRow(rowOf(*list, column("acronym")));
    QVERIFY(!dialog.findChild<QPushButton *>(u"up"_s)->isEnabled()); // it is not shown
}

void TestColumns::theDialogFindsAColumnByItsName()
{
    m_columns->apply(view({"title", "status"}));
    ColumnsDialog dialog(*m_columns, nullptr);
    auto *list = dialog.findChild<QListWidget *>(u"columns"_s);
    auto *search = dialog.findChild<QLineEdit *>(u"search"_s);
    search->setText(u"DAYS left"_s);
    QCOMPARE(list->currentItem()->data(Qt::UserRole).toInt(), column("days_left"));
    QVERIFY(list->item(rowOf(*list, column("acronym")))->isHidden());
    QVERIFY(list->item(0)->isHidden()); // nothing stands under this heading
    list->currentItem()->setCheckState(Qt::Checked);
    QCOMPARE(m_columns->shown().back(), column("days_left"));
    search->setText(u"nothing at all"_s);
    QVERIFY(list->item(rowOf(*list, column("days_left")))->isHidden());
    QCOMPARE(m_columns->shown().size(), size_t(3));
    search->clear();
    QVERIFY(!list->item(rowOf(*list, column("acronym")))->isHidden());
}

void TestColumns::theDialogGoesBackToTheUsualColumns()
{
    m_columns->apply(view({"title", "aims"}));
    ColumnsDialog::setAnswer(
        [](ColumnsDialog &dialog) { dialog.findChild<QPushButton *>(u"usual"_s)->click(); });
    ColumnsDialog::run(*m_columns, nullptr);
    ColumnsDialog::setAnswer({});
    QVERIFY(m_columns->state() == TableView());
}

void TestColumns::everythingInTheDialogHasAName()
{
    m_columns->apply({});
    ColumnsDialog dialog(*m_columns, nullptr);
    QVERIFY(!dialog.windowTitle().isEmpty());
    QVERIFY(!dialog.findChild<QListWidget *>()->accessibleName().isEmpty());
    QVERIFY(!dialog.findChild<QListWidget *>()->accessibleDescription().isEmpty());
    QVERIFY(!dialog.findChild<QLineEdit *>()->accessibleName().isEmpty());
    for (const QPushButton *button : dialog.findChildren<QPushButton *>())
        QVERIFY(!button->text().isEmpty());
}

QTEST_MAIN(TestColumns)
#include "tst_columns.moc"
