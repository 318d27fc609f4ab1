#include "recordviewfixture.h"

#include "forms/theme.h"

using namespace Qt::StringLiterals;

class TestRecordViewSelection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aClickChoosesOneCell();
    void draggingChoosesARange();
    void shiftAndArrowsChooseARange();
    void controlAddsCells();
    void wholeRowsAndColumnsAreChosen();
    void controlAndArrowsGoToTheEdge();
    void aRangeHasVisibleColumnsInTheirOrder();
    void aRangeWithAGapIsStillOne();
    void anUnevenSelectionIsNoRange();
    void everythingOfManyRowsIsChosenByRanges();
    void headingsOfGroupsAreNoRecords();
    void theCurrentRowIsMarkedAndARangeFramed();

private:
    QModelIndex at(int row, const QString &field) const;
    QColor colorAt(const QPoint &point) const;

    std::unique_ptr<RecordViewFixture> m_fixture;
};

void TestRecordViewSelection::init()
{
    Theme::apply(*qApp, Theme::Mode::Light);
    m_fixture = std::make_unique<RecordViewFixture>();
}

void TestRecordViewSelection::cleanup()
{
    m_fixture.reset();
}

QModelIndex TestRecordViewSelection::at(int row, const QString &field) const
{
    const RecordTable &table = m_fixture->view().table();
    return table.index(row, table.kind().indexOf(field));
}

QColor TestRecordViewSelection::colorAt(const QPoint &point) const
{
    return m_fixture->view().viewport()->grab().toImage().pixelColor(point);
}

void TestRecordViewSelection::aClickChoosesOneCell()
{
    m_fixture->addProjects(5);
    RecordView &view = m_fixture->open<Project>();
    m_fixture->click(at(2, u"acronym"_s));
    QCOMPARE(view.selectionModel()->selectedIndexes(), QModelIndexList{at(2, u"acronym"_s)});
    QCOMPARE(view.selectedRows(), std::vector<int>{2});
    QCOMPARE(view.selectedIds(), std::vector<qint64>{view.table().idAt(2)});
}

void TestRecordViewSelection::draggingChoosesARange()
{
    m_fixture->addProjects(6);
    RecordView &view = m_fixture->open<Project>();
    m_fixture->showOnly({u"title"_s, u"status"_s, u"acronym"_s});
    QWidget *area = view.viewport();
    const QPoint from = view.visualRect(at(1, u"title"_s)).center();
    const QPoint to = view.visualRect(at(3, u"status"_s)).center();
    QTest::mousePress(area, Qt::LeftButton, {}, from);
    QMouseEvent move(QEvent::MouseMove, to, area->mapToGlobal(to), Qt::NoButton, Qt::LeftButton,
                     {});
    QCoreApplication::sendEvent(area, &move);
    QTest::mouseRelease(area, Qt::LeftButton, {}, to);
    const auto range = view.selectedRange();
    QVERIFY(range);
    QCOMPARE(range->rows, (std::vector<int>{1, 2, 3}));
    QCOMPARE(range->columns,
             (std::vector<int>{at(0, u"title"_s).column(), at(0, u"status"_s).column()}));
}

void TestRecordViewSelection::shiftAndArrowsChooseARange()
{
    m_fixture->addProjects(4);
    RecordView &view = m_fixture->open<Project>();
    m_fixture->showOnly({u"title"_s, u"acronym"_s, u"status"_s});
    view.setCurrentIndex(at(0, u"title"_s));
    m_fixture->press(Qt::Key_Down, Qt::ShiftModifier);
    m_fixture->press(Qt::Key_Right, Qt::ShiftModifier);
    const auto range = view.selectedRange();
    QVERIFY(range);
    QCOMPARE(range->rows, (std::vector<int>{0, 1}));
    QCOMPARE(range->columns.size(), 2U);
}

void TestRecordViewSelection::controlAddsCells()
{
    m_fixture->addProjects(4);
    RecordView &view = m_fixture->open<Project>();
    m_fixture->click(at(0, u"title"_s));
    m_fixture->click(at(2, u"title"_s), Qt::ControlModifier);
    QCOMPARE(view.selectedRows(), (std::vector<int>{0, 2}));
    m_fixture->click(at(2, u"title"_s), Qt::ControlModifier);
    QCOMPARE(view.selectedRows(), std::vector<int>{0});
}

void TestRecordViewSelection::wholeRowsAndColumnsAreChosen()
{
    m_fixture->addProjects(4);
    RecordView &view = m_fixture->open<Project>();
    m_fixture->showOnly({u"title"_s, u"acronym"_s});
    view.setCurrentIndex(at(1, u"acronym"_s));
    m_fixture->press(Qt::Key_Space, Qt::ShiftModifier);
    QCOMPARE(view.selectedRange()->rows, std::vector<int>{1});
    QCOMPARE(view.selectedRange()->columns.size(), 2U);
    view.setCurrentIndex(at(1, u"acronym"_s));
    m_fixture->press(Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(view.selectedRange()->rows.size(), 4U);
    QCOMPARE(view.selectedRange()->columns, std::vector<int>{at(0, u"acronym"_s).column()});
}

void TestRecordViewSelection::controlAndArrowsGoToTheEdge()
{
    m_fixture->addProjects(9);
    RecordView &view = m_fixture->open<Project>();
    m_fixture->showOnly({u"title"_s, u"acronym"_s, u"status"_s});
    view.setCurrentIndex(at(2, u"acronym"_s));
    m_fixture->press(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(view.selectedRange()->rows.size(), 7U);
    m_fixture->press(Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(view.currentIndex(), at(8, u"status"_s));
    QCOMPARE(view.selectedRows(), std::vector<int>{8});
    m_fixture->press(Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(view.currentIndex(), at(0, u"title"_s));
}

void TestRecordViewSelection::aRangeHasVisibleColumnsInTheirOrder()
{
    m_fixture->addProjects(3);
    RecordView &view = m_fixture->open<Project>();
    m_fixture->showOnly({u"status"_s, u"title"_s});
    m_fixture->press(Qt::Key_A, Qt::ControlModifier);
    const auto range = view.selectedRange();
    QVERIFY(range);
    QCOMPARE(range->rows, (std::vector<int>{0, 1, 2}));
    QCOMPARE(range->columns,
             (std::vector<int>{at(0, u"status"_s).column(), at(0, u"title"_s).column()}));
}

void TestRecordViewSelection::aRangeWithAGapIsStillOne()
{
    m_fixture->addProjects(4);
    RecordView &view = m_fixture->open<Project>();
    m_fixture->click(at(3, u"title"_s));
    m_fixture->click(at(1, u"title"_s), Qt::ControlModifier);
    const auto range = view.selectedRange();
    QVERIFY(range);
    QCOMPARE(range->rows, (std::vector<int>{1, 3}));
}

void TestRecordViewSelection::anUnevenSelectionIsNoRange()
{
    m_fixture->addProjects(4);
    RecordView &view = m_fixture->open<Project>();
    m_fixture->click(at(0, u"title"_s));
    m_fixture->click(at(1, u"acronym"_s), Qt::ControlModifier);
    QVERIFY(!view.selectedRange());
    QCOMPARE(view.selectedRows(), (std::vector<int>{0, 1}));
    view.clearSelection();
    QVERIFY(!view.selectedRange());
    QVERIFY(view.selectedIds().empty());
}

void TestRecordViewSelection::everythingOfManyRowsIsChosenByRanges()
{
    const int many = 4'000;
    m_fixture->addProjects(many);
    RecordView &view = m_fixture->open<Project>();
    m_fixture->press(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(view.selectedIds().size(), size_t(many));
    QCOMPARE(view.selectedRows().size(), size_t(many));
    QCOMPARE(view.selectedIds().front(), view.table().idAt(0));
    QCOMPARE(view.selectedIds().back(), view.table().idAt(many - 1));
    QCOMPARE(view.selectedRange()->rows.size(), size_t(many));
}

void TestRecordViewSelection::headingsOfGroupsAreNoRecords()
{
    m_fixture->addProjects(3);
    RecordView &view = m_fixture->open<Project>();
    RowQuery query = view.table().query();
    query.groups = {view.table().kind().indexOf(u"status")};
    view.table().setQuery(query);
    RecordViewFixture::settle(view.table());
    QCOMPARE(view.table().rowCount(), 4);
    view.selectAll();
    QCOMPARE(view.selectedRows().size(), 4U);
    QCOMPARE(view.selectedIds().size(), 3U);
    QVERIFY(!view.isEditable(at(0, u"title"_s)));
    view.setCurrentIndex(at(0, u"title"_s));
    m_fixture->write(u"x"_s);
    QVERIFY(!m_fixture->editor());
}

void TestRecordViewSelection::theCurrentRowIsMarkedAndARangeFramed()
{
    m_fixture->addProjects(4);
    RecordView &view = m_fixture->open<Project>();
    m_fixture->showOnly({u"title"_s, u"acronym"_s, u"status"_s});
    view.setCurrentIndex(at(1, u"title"_s));
    const QRect other = view.visualRect(at(1, u"acronym"_s));
    QCOMPARE(colorAt({other.right() - 4, other.top() + 4}), Theme::color(ColorRole::Sel));
    QCOMPARE(colorAt({1, other.center().y()}), Theme::color(ColorRole::Accent));
    const QRect next = view.visualRect(at(2, u"acronym"_s));
    QCOMPARE(colorAt({next.right() - 4, next.top() + 4}), Theme::color(ColorRole::Base));

    m_fixture->press(Qt::Key_Down, Qt::ShiftModifier);
    m_fixture->press(Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(colorAt({next.right() - 4, next.top() + 4}), Theme::color(ColorRole::Sel));
    QCOMPARE(colorAt({other.right(), other.center().y()}), Theme::color(ColorRole::Accent));
    const QRect left = view.visualRect(at(1, u"title"_s));
    QCOMPARE(colorAt({left.right(), left.center().y()}), Theme::color(ColorRole::Sel));
    m_fixture->press(Qt::Key_Up); // a single cell again
    QCOMPARE(colorAt({left.right() - 2, view.visualRect(at(2, u"title"_s)).center().y()}),
             Theme::color(ColorRole::Base));
}

QTEST_MAIN(TestRecordViewSelection)
#include "tst_recordviewselection.moc"
