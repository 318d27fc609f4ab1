#include "windowtest.h"

#include "exchange/siteword.h"
#include "forms/recordview.h"
#include "tables/recordtable.h"
#include "views/emptystate.h"
#include "views/frozenname.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>

using namespace Qt::StringLiterals;

class TestRegisterView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstRecordIsShown();
    void typingFiltersWithoutDiacritics();
    void aFilterThatFindsNothingSaysSo();
    void theRecordOnShowStaysWhileFiltering();
    void anEmptyKindNamesTheNextStep();
    void whatTheRowsAreChosenByIsSaidInTheReportsLanguage();
    void escClearsTheFilter();
    void columnsOrderWidthAndSortingAreRemembered();
    void columnsOfAnOlderProgramDoNoHarm();
    void theStatusSumsWhatIsShownAndSelected();
    void showingARecordClearsTheFilterInItsWay();
    void removingSeveralShowsANeighbour();
    void ctrlDeleteRemovesInTheTableAndNotInTheForm();
    void theNameStaysInSightWhenScrolledSideways();
    void whatCannotBeSavedKeepsItsRecord();
    void removingManyCanBeUndone();

private:
    static void prepare(WindowTest &test);
    static QLineEdit *filterOf(const RegisterView &view);
};

void TestRegisterView::prepare(WindowTest &test)
{
    QVERIFY(test.openEmpty());
    QVERIFY(test.addProjects({u"Ängar"_s, u"Blå"_s, u"Køge bugt"_s}));
    QVERIFY(test.projects());
    QTRY_COMPARE(test.shownTitles().size(), 3);
}

QLineEdit *TestRegisterView::filterOf(const RegisterView &view)
{
    return view.findChild<QLineEdit *>(u"filter"_s);
}

void TestRegisterView::theFirstRecordIsShown()
{
    WindowTest test;
    prepare(test);
    QTRY_COMPARE(test.projects()->currentId(), test.workspace()->table(kindOf<Project>()).idAt(0));
    QCOMPARE(test.shownTitles(), QStringList({u"Blå"_s, u"Køge bugt"_s, u"Ängar"_s}));
}

void TestRegisterView::typingFiltersWithoutDiacritics()
{
    WindowTest test;
    prepare(test);
    QTest::keyClicks(filterOf(*test.projects()), u"koge"_s);
    QTRY_COMPARE(test.shownTitles(), QStringList{u"Køge bugt"_s});
}

void TestRegisterView::aFilterThatFindsNothingSaysSo()
{
    WindowTest test;
    prepare(test);
    RegisterView *view = test.projects();
    QTest::keyClicks(filterOf(*view), u"xyz"_s);
    const auto *nothing = view->findChild<EmptyState *>(u"nothing"_s);
    QTRY_VERIFY(nothing->isVisible());
    QVERIFY(nothing->text().contains(u"xyz"_s));
    QVERIFY(view->table()->isVisible()); // with the filters under its titles
    filterOf(*view)->clear();
    QTRY_VERIFY(!nothing->isVisible());
}

void TestRegisterView::theRecordOnShowStaysWhileFiltering()
{
    WindowTest test;
    prepare(test);
    RegisterView *view = test.projects();
    const qint64 last = test.workspace()->table(kindOf<Project>()).idAt(2);
    view->showRecord(last);
    QTest::keyClicks(filterOf(*view), u"koge"_s);
    QTRY_COMPARE(test.shownTitles().size(), 1);
    QCOMPARE(view->currentId(), last);
    filterOf(*view)->clear();
    QTRY_COMPARE(test.shownTitles().size(), 3);
    QTRY_COMPARE(view->table()->currentIndex().row(), 2);
}

void TestRegisterView::anEmptyKindNamesTheNextStep()
{
    WindowTest test;
    QVERIFY(test.openEmpty());
    const auto *empty = test.projects()->findChild<EmptyState *>(u"empty"_s);
    QTRY_VERIFY(empty->isVisible());
    QVERIFY(empty->text().contains(u"Ctrl+N"_s));
    QVERIFY(!test.projects()->table()->isVisible());
}

/// What stands in a report in Swedish or English, whatever the window speaks.
void TestRegisterView::whatTheRowsAreChosenByIsSaidInTheReportsLanguage()
{
    WindowTest test;
    prepare(test);
    const QLocale usual;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const RegisterView *view = test.projects();
    QVERIFY(view->chosenBy(u"en").isEmpty());
    const Kind &kind = kindOf<Project>();
    const int end = kind.indexOf(u"end_date");
    RecordTable &table = view->findChild<RecordView *>()->table();
    RowQuery query = table.query();
    query.words = u"koge"_s;
    query.conditions = {{end, Operator::AtMost, {QDate(2027, 12, 31)}}};
    table.setQuery(query);
    QCOMPARE(view->chosenBy(u"en"), u"“koge” · Ends until 2027-12-31"_s);
    QCOMPARE(view->chosenBy(u"sv"), u"“koge” · "_s + siteLabel(kind, kind.field(end), u"sv"));
    QLocale::setDefault(usual);
}

void TestRegisterView::escClearsTheFilter()
{
    WindowTest test;
    prepare(test);
    QLineEdit *filter = filterOf(*test.projects());
    QTest::keyClicks(filter, u"koge"_s);
    QTest::keyClick(filter, Qt::Key_Escape);
    QCOMPARE(filter->text(), QString());
    QTRY_COMPARE(test.shownTitles().size(), 3);
}

void TestRegisterView::columnsOrderWidthAndSortingAreRemembered()
{
    WindowTest test;
    prepare(test);
    const Kind &kind = kindOf<Project>();
    QHeaderView *header = test.projects()->table()->horizontalHeader();
    const int status = kind.indexOf(u"status");
    const int call = kind.indexOf(u"call");
    QVERIFY(header->isSectionHidden(call));
    header->setSectionHidden(call, false);
    header->resizeSection(call, 137);
    header->moveSection(header->visualIndex(status), 0);
    RecordTable &table = test.workspace()->table(kindOf<Project>());
    const QPoint title(header->sectionViewportPosition(status) + 20, 8);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, title);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, title);
    const std::vector<SortKey> downwards{{status, Qt::DescendingOrder}};
    QCOMPARE(table.query().sorting, downwards);
    test.closeWindow();

    QVERIFY(test.open(test.path()));
    header = test.projects()->table()->horizontalHeader();
    QVERIFY(!header->isSectionHidden(call));
    QCOMPARE(header->sectionSize(call), 137);
    QCOMPARE(header->visualIndex(status), 0);
    QCOMPARE(test.workspace()->table(kindOf<Project>()).query().sorting, downwards);
}

void TestRegisterView::columnsOfAnOlderProgramDoNoHarm()
{
    WindowTest test;
    QSettings().setValue(u"columns/project/shown"_s, QStringList{u"gone"_s, u"title"_s});
    QSettings().setValue(u"columns/project/sorted"_s, u"gone"_s);
    QSettings().setValue(u"columns/project/width/title"_s, -5);
    prepare(test);
    const QHeaderView *header = test.projects()->table()->horizontalHeader();
    QVERIFY(!header->isSectionHidden(0));
    QVERIFY(header->sectionSize(0) > 20);
}

void TestRegisterView::theStatusSumsWhatIsShownAndSelected()
{
    WindowTest test;
    prepare(test);
    RegisterView *view = test.projects();
    ViewStatus status = view->status();
    QCOMPARE(status.count, u"3"_s);
    QVERIFY(status.sums.contains(u"3\u00a0000,00"_s));
    QVERIFY(status.sums.contains(u"EUR"_s));
    view->table()->selectAll();
    status = view->status();
    QVERIFY(status.chosen.contains(u"3"_s));
    QTest::keyClicks(filterOf(*view), u"koge"_s);
    QTRY_COMPARE(view->status().count, u"1"_s);
    QVERIFY(view->status().sums.contains(u"1\u00a0000,00"_s));
}

void TestRegisterView::showingARecordClearsTheFilterInItsWay()
{
    WindowTest test;
    prepare(test);
    RegisterView *view = test.projects();
    const qint64 other = test.workspace()->table(kindOf<Project>()).idAt(0);
    QTest::keyClicks(filterOf(*view), u"koge"_s);
    QTRY_COMPARE(test.shownTitles().size(), 1);
    test.stage().showRecord(&kindOf<Project>(), other);
    QTRY_COMPARE(test.shownTitles().size(), 3);
    QTRY_COMPARE(view->currentId(), other);
}

void TestRegisterView::removingSeveralShowsANeighbour()
{
    WindowTest test;
    prepare(test);
    RegisterView *view = test.projects();
    const qint64 last = test.workspace()->table(kindOf<Project>()).idAt(2);
    view->table()->selectionModel()->clear();
    for (const int row : {0, 1})
        view->table()->selectionModel()->select(view->table()->model()->index(row, 0),
                                                QItemSelectionModel::Select
                                                    | QItemSelectionModel::Rows);
    QCOMPARE(int(view->chosen().size()), 2);
    view->removeChosen();
    QTRY_COMPARE(test.shownTitles().size(), 1);
    QTRY_COMPARE(view->currentId(), last);
    test.actions().undo->trigger();
    QTRY_COMPARE(test.shownTitles().size(), 3);
}

void TestRegisterView::ctrlDeleteRemovesInTheTableAndNotInTheForm()
{
    WindowTest test;
    prepare(test);
    RegisterView *view = test.projects();
    test.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&test.window()));
    filterOf(*view)->setFocus();
    QTest::keyClick(filterOf(*view), Qt::Key_Delete, Qt::ControlModifier);
    QTest::qWait(20);
    QCOMPARE(test.shownTitles().size(), 3);
    view->table()->setFocus();
    QTest::keyClick(view->table(), Qt::Key_Delete, Qt::ControlModifier);
    QTRY_COMPARE(test.shownTitles().size(), 2);
}

void TestRegisterView::theNameStaysInSightWhenScrolledSideways()
{
    WindowTest test;
    prepare(test);
    QTableView *table = test.projects()->table();
    for (int column = 0; column < 20; ++column)
        table->setColumnHidden(column, false);
    const auto *frozen = table->findChild<FrozenName *>();
    QVERIFY(!frozen->isVisible());
    QTRY_VERIFY(table->horizontalScrollBar()->maximum() > 0); // laid out when the events have run
    table->horizontalScrollBar()->setValue(table->horizontalScrollBar()->maximum());
    QTRY_VERIFY(frozen->isVisible());
    QCOMPARE(frozen->width(), table->columnWidth(0));
    table->horizontalScrollBar()->setValue(0);
    QVERIFY(!frozen->isVisible());
}

void TestRegisterView::whatCannotBeSavedKeepsItsRecord()
{
    WindowTest test;
    prepare(test);
    RegisterView *view = test.projects();
    QTRY_VERIFY(view->currentId() > 0);
    const qint64 id = view->currentId();
    auto *start = view->findChild<QLineEdit *>(u"start_date"_s);
    QTRY_VERIFY(start->isVisible());
    start->setFocus();
    QTest::keyClicks(start, u"2027-02-31"_s);
    view->table()->setFocus();
    view->table()->selectRow(2);
    QTest::qWait(100); // the form follows when the keys rest
    QCOMPARE(view->currentId(), id);
    QCOMPARE(view->table()->currentIndex().row(), 0);
    QCOMPARE(start->text(), u"2027-02-31"_s);
    QTest::keyClick(start, Qt::Key_Escape);
    view->table()->selectRow(2);
    QTRY_VERIFY(view->currentId() != id);
}

void TestRegisterView::removingManyCanBeUndone()
{
    WindowTest test;
    QVERIFY(test.openEmpty());
    QStringList titles;
    for (int i = 0; i < 1100; ++i)
        titles.append(u"P%1"_s.arg(i));
    QVERIFY(test.addProjects(titles));
    RegisterView *view = test.projects();
    QTRY_COMPARE(test.workspace()->table(kindOf<Project>()).rowCount(), 1100);
    view->table()->selectAll();
    test.actions().remove->trigger();
    QTRY_COMPARE(test.workspace()->table(kindOf<Project>()).rowCount(), 0);
    QCOMPARE(view->currentId(), 0);
    test.actions().undo->trigger();
    QTRY_COMPARE(test.workspace()->table(kindOf<Project>()).rowCount(), 1100);
    test.actions().redo->trigger();
    QTRY_COMPARE(test.workspace()->table(kindOf<Project>()).rowCount(), 0);
}

QTEST_MAIN(TestRegisterView)
#include "tst_registerview.moc"
