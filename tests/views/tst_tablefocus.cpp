#include "tableworkfixture.h"

#include "views/viewbox.h"

#include "forms/filtercell.h"
#include "forms/filterrow.h"
#include "forms/referencecombo.h"

#include <QClipboard>
#include <QComboBox>
#include <QMenu>
#include <QScrollBar>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace tablework;

/// Where the keyboard is decides what a key or a menu is about: cells, a filter, a text, a heading.
class TestTableFocus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deleteInAFilterLeavesTheCells();
    void ctrlDeleteInACellLeavesTheRecord();
    void theEditMenuIsAboutTheTextWithTheCursor();
    void whatIsChosenStaysWhenTheRowsAreTidied();
    void theTableStaysWhereItWasScrolled();
    void aHeadingStandsForNoRecord();
    void stepsPassHeadings();
    void aFilterWithoutHitsKeepsItsCursor();
    void theMenuBesideTheTitlesListsTheColumns();
    void theWheelLeavesTheView();
    void removingOneKeepsItsNeighbour();
    void aNewRecordLeavesTheFilter();
    void theEditMenuPastesIntoAnEmptyTable();

private:
    static FilterRow *filters(WindowTest &test)
    {
        return test.projects()->findChild<FilterRow *>();
    }
    static bool group(RecordView &view);
};

/// Groups the projects by programme, with two headings.
bool TestTableFocus::group(RecordView &view)
{
    RowQuery query = view.table().query();
    query.groups = {column("programme")};
    view.table().setQuery(query);
    return QTest::qWaitFor([&] { return view.table().rowCount() == 5; });
}

void TestTableFocus::deleteInAFilterLeavesTheCells()
{
    TableWork test;
    RecordView *view = test.prepare();
    QVERIFY(view);
    view->setCurrentIndex(cell(*view, 0, "eu_contribution"));
    filters(test)->focusColumn(column("title"));
    QVERIFY(filters(test)->isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_Delete);
    press(Qt::Key_D, Qt::ControlModifier);
    press(Qt::Key_Delete, Qt::ControlModifier);
    QTest::qWait(30);
    QCOMPARE(view->table().rowCount(), 3);
    QCOMPARE(raw(*view, 0, "eu_contribution"), u"100000"_s);
    view->setFocus();
    press(Qt::Key_Delete);
    QTRY_COMPARE(raw(*view, 0, "eu_contribution"), QString());
}

void TestTableFocus::ctrlDeleteInACellLeavesTheRecord()
{
    TableWork test;
    RecordView *view = test.prepare();
    QVERIFY(view);
    view->setCurrentIndex(cell(*view, 0, "department"));
    type(u"Kultur"_s);
    press(Qt::Key_Home);
    press(Qt::Key_Delete, Qt::ControlModifier);
    QTest::qWait(30);
    QCOMPARE(view->table().rowCount(), 3);
    QVERIFY(view->isEditing());
}

void TestTableFocus::theEditMenuIsAboutTheTextWithTheCursor()
{
    TableWork test;
    RecordView *view = test.prepare();
    QVERIFY(view);
    view->setCurrentIndex(cell(*view, 0, "department"));
    auto *filter = test.projects()->findChild<QLineEdit *>(u"filter"_s);
    filter->setFocus();
    filter->setText(u"al"_s);
    QGuiApplication::clipboard()->setText(u"fa"_s);
    test.actions().paste->trigger();
    QCOMPARE(filter->text(), u"alfa"_s);
    filter->selectAll();
    test.actions().cut->trigger();
    QCOMPARE(filter->text(), QString());
    QCOMPARE(QGuiApplication::clipboard()->text(), u"alfa"_s);
    filter->setText(u"b"_s);
    filter->selectAll();
    test.actions().clear->trigger();
    QCOMPARE(filter->text(), QString());
    QTRY_COMPARE(view->table().rowCount(), 3);
    QCOMPARE(raw(*view, 0, "department"), QString());
    view->setFocus();
    view->setCurrentIndex(cell(*view, 0, "department"));
    test.actions().paste->trigger();
    QTRY_COMPARE(raw(*view, 0, "department"), u"alfa"_s);
    auto *combo = test.projects()->findChild<ReferenceCombo *>();
    combo->setFocus(); // has a line edit, but keeps the focus itself
    QCOMPARE(QApplication::focusWidget(), combo);
    combo->lineEdit()->clear();
    test.actions().paste->trigger();
    QCOMPARE(combo->lineEdit()->text(), u"alfa"_s);
    combo->lineEdit()->selectAll();
    test.actions().clear->trigger();
    QCOMPARE(combo->lineEdit()->text(), QString());
    QCOMPARE(raw(*view, 0, "department"), u"alfa"_s);
}

void TestTableFocus::whatIsChosenStaysWhenTheRowsAreTidied()
{
    TableWork test;
    RecordView *view = test.prepare();
    QVERIFY(view);
    view->setCurrentIndex(cell(*view, 0, "department"));
    type(u"Kultur"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Down, Qt::ShiftModifier);
    view->table().tidy();
    QTRY_VERIFY(view->table().isSettled());
    QTest::qWait(60); // the record that was left goes where it belongs
    QCOMPARE(int(view->selectedIds().size()), 2);
    QCOMPARE(view->selectedRange()->rows, std::vector<int>({1, 2}));
    QCOMPARE(view->currentIndex().column(), column("department"));
}

void TestTableFocus::theTableStaysWhereItWasScrolled()
{
    TableWork test;
    RecordView *view = test.prepare();
    QVERIFY(view);
    for (const char *key : {"title", "programme", "status", "end_date", "eu_contribution"})
        view->horizontalHeader()->resizeSection(column(key), 300);
    view->setCurrentIndex(cell(*view, 0, "department"));
    QTRY_VERIFY(view->horizontalScrollBar()->value() > 0);
    const int before = view->horizontalScrollBar()->value();
    type(u"Kultur"_s);
    press(Qt::Key_Return);
    QTest::qWait(100);
    QTRY_VERIFY(view->table().isSettled());
    QCOMPARE(view->horizontalScrollBar()->value(), before);
}

void TestTableFocus::aHeadingStandsForNoRecord()
{
    TableWork test;
    RecordView *view = test.prepare();
    QVERIFY(view);
    QVERIFY(group(*view));
    view->setCurrentIndex(view->table().index(1, column("title")));
    QCOMPARE(int(test.projects()->chosen().size()), 1);
    view->setCurrentIndex(view->table().index(0, column("title")));
    QVERIFY(test.projects()->chosen().empty());
    QVERIFY(!test.actions().remove->isEnabled());
    press(Qt::Key_Delete, Qt::ControlModifier);
    QTest::qWait(30);
    QCOMPARE(int(view->table().foundIds().size()), 3);
}

void TestTableFocus::stepsPassHeadings()
{
    TableWork test;
    RecordView *view = test.prepare();
    QVERIFY(view);
    QVERIFY(group(*view)); // rows 0 and 3 are headings
    view->setCurrentIndex(view->table().index(2, column("title")));
    test.actions().next->trigger();
    QCOMPARE(view->currentIndex().row(), 4);
    test.actions().next->trigger();
    QCOMPARE(view->currentIndex().row(), 4);
    test.actions().previous->trigger();
    QCOMPARE(view->currentIndex().row(), 2);
}

void TestTableFocus::aFilterWithoutHitsKeepsItsCursor()
{
    TableWork test;
    RecordView *view = test.prepare();
    QVERIFY(view);
    filters(test)->focusColumn(column("title"));
    type(u"xyz"_s);
    QTRY_COMPARE(view->table().rowCount(), 0);
    QCOMPARE(filters(test)->currentColumn(), column("title"));
    for (int i = 0; i < 3; ++i)
        press(Qt::Key_Backspace);
    QTRY_COMPARE(view->table().rowCount(), 3);
}

void TestTableFocus::theMenuBesideTheTitlesListsTheColumns()
{
    TableWork test;
    RecordView *view = test.prepare();
    QVERIFY(view);
    for (const char *key : {"programme", "status", "end_date", "eu_contribution", "department"})
        view->setColumnHidden(column(key), true);
    QHeaderView *header = view->horizontalHeader();
    const QPoint beside(header->width() - 5, 5);
    QCOMPARE(header->logicalIndexAt(beside), -1);
    Q_EMIT header->customContextMenuRequested(beside);
    const auto *menu = test.projects()->findChild<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
    QVERIFY(menu);
    QVERIFY(menu->actions().size() > 10);
}

void TestTableFocus::theWheelLeavesTheView()
{
    TableWork test;
    QVERIFY(test.prepare());
    auto *box = test.projects()->findChild<ViewBox *>();
    auto *combo = box->findChild<QComboBox *>(u"view"_s);
    const QString before = box->currentKey();
    QWheelEvent wheel(QPointF(5, 5), combo->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton,
                      {}, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(combo, &wheel);
    QCOMPARE(box->currentKey(), before);
}

void TestTableFocus::removingOneKeepsItsNeighbour()
{
    TableWork test;
    RecordView *view = test.prepare();
    QVERIFY(view);
    const qint64 last = view->table().idAt(2);
    view->setCurrentIndex(cell(*view, 1, "title"));
    press(Qt::Key_Delete, Qt::ControlModifier);
    QTRY_COMPARE(test.shownTitles(), QStringList({u"Alfa"_s, u"Ö-natur"_s}));
    QTest::qWait(60);
    QCOMPARE(test.projects()->currentId(), last);
    QCOMPARE(view->currentIndex().row(), 1);
}

void TestTableFocus::aNewRecordLeavesTheFilter()
{
    TableWork test;
    RecordView *view = test.prepare();
    QVERIFY(view);
    RowQuery query = view->table().query();
    query.conditions = {{column("status"), Operator::AnyOf, {u"idea"_s}}};
    view->table().setQuery(query);
    QTRY_VERIFY(view->table().isSettled());
    QCOMPARE(view->table().rowCount(), 3); // a new project is an idea too
    test.actions().add->trigger();
    QTRY_COMPARE(view->table().rowCount(), 4);
    QTest::qWait(60);
    QCOMPARE(int(view->table().query().conditions.size()), 1);
    QCOMPARE(test.projects()->currentId(), view->table().idAt(view->currentIndex().row()));
}

void TestTableFocus::theEditMenuPastesIntoAnEmptyTable()
{
    WindowTest test;
    QVERIFY(test.openEmpty());
    QVERIFY(test.projects());
    QGuiApplication::clipboard()->setText(u"Ängar\nBlå\n"_s);
    QVERIFY(test.actions().paste->isEnabled());
    test.actions().paste->trigger();
    QTRY_COMPARE(test.shownTitles(), QStringList({u"Blå"_s, u"Ängar"_s}));
    QVERIFY(test.projects()->table()->isVisible());
}

QTEST_MAIN(TestTableFocus)
#include "tst_tablefocus.moc"
