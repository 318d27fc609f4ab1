#include "recordviewfixture.h"

#include "forms/messagebar.h"
#include "forms/theme.h"

#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

class TestRecordView : public QObject
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

    void doubleClickEditsAndEnterToo();
    void aReadOnlyRegisterSaysOnceWhy();
    void aPageAndAFileAreNotWrittenInTheirCells();
    void aComputedColumnIsNotWrittenIn();
    void tabLeavesTheTable();
    void altEnterOpensWhatACellLeadsTo();
    void controlAndAClickOnTheNameOpensIt();
    void theMenuNamesWhatCanBeDone();
    void theMenuKeyOpensTheMenuAtTheCell();
    void theCursorDoesNotHideUnderAFrozenColumn();
    void aHintGoesWhenTheUserGoesOn();

private:
    void addProjects(int count);
    QModelIndex at(int row, const QString &field) const;
    QColor colorAt(const QPoint &point) const;

    std::unique_ptr<RecordViewFixture> m_fixture;
};

void TestRecordView::init()
{
    Theme::apply(*qApp, Theme::Mode::Light);
    m_fixture = std::make_unique<RecordViewFixture>();
}

void TestRecordView::cleanup()
{
    m_fixture.reset();
}

void TestRecordView::addProjects(int count)
{
    Batch batch{u"Add"_s, {}, {}};
    for (int i = 0; i < count; ++i)
        batch.changes.push_back(Change::insert(
            kindOf<Project>(),
            toRow(TestRegister::project(u"Project %1"_s.arg(i, 6, 10, QChar(u'0'))))));
    QVERIFY(m_fixture->seed().store().apply(batch));
}

QModelIndex TestRecordView::at(int row, const QString &field) const
{
    const RecordTable &table = m_fixture->view().table();
    return table.index(row, table.kind().indexOf(field));
}

QColor TestRecordView::colorAt(const QPoint &point) const
{
    return m_fixture->view().viewport()->grab().toImage().pixelColor(point);
}

void TestRecordView::aClickChoosesOneCell()
{
    addProjects(5);
    RecordView &view = m_fixture->open<Project>();
    m_fixture->click(at(2, u"acronym"_s));
    QCOMPARE(view.selectionModel()->selectedIndexes(), QModelIndexList{at(2, u"acronym"_s)});
    QCOMPARE(view.selectedRows(), std::vector<int>{2});
    QCOMPARE(view.selectedIds(), std::vector<qint64>{view.table().idAt(2)});
}

void TestRecordView::draggingChoosesARange()
{
    addProjects(6);
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

void TestRecordView::shiftAndArrowsChooseARange()
{
    addProjects(4);
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

void TestRecordView::controlAddsCells()
{
    addProjects(4);
    RecordView &view = m_fixture->open<Project>();
    m_fixture->click(at(0, u"title"_s));
    m_fixture->click(at(2, u"title"_s), Qt::ControlModifier);
    QCOMPARE(view.selectedRows(), (std::vector<int>{0, 2}));
    m_fixture->click(at(2, u"title"_s), Qt::ControlModifier);
    QCOMPARE(view.selectedRows(), std::vector<int>{0});
}

void TestRecordView::wholeRowsAndColumnsAreChosen()
{
    addProjects(4);
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

void TestRecordView::controlAndArrowsGoToTheEdge()
{
    addProjects(9);
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

void TestRecordView::aRangeHasVisibleColumnsInTheirOrder()
{
    addProjects(3);
    RecordView &view = m_fixture->open<Project>();
    m_fixture->showOnly({u"status"_s, u"title"_s});
    m_fixture->press(Qt::Key_A, Qt::ControlModifier);
    const auto range = view.selectedRange();
    QVERIFY(range);
    QCOMPARE(range->rows, (std::vector<int>{0, 1, 2}));
    QCOMPARE(range->columns,
             (std::vector<int>{at(0, u"status"_s).column(), at(0, u"title"_s).column()}));
}

void TestRecordView::aRangeWithAGapIsStillOne()
{
    addProjects(4);
    RecordView &view = m_fixture->open<Project>();
    m_fixture->click(at(3, u"title"_s));
    m_fixture->click(at(1, u"title"_s), Qt::ControlModifier);
    const auto range = view.selectedRange();
    QVERIFY(range);
    QCOMPARE(range->rows, (std::vector<int>{1, 3}));
}

void TestRecordView::anUnevenSelectionIsNoRange()
{
    addProjects(4);
    RecordView &view = m_fixture->open<Project>();
    m_fixture->click(at(0, u"title"_s));
    m_fixture->click(at(1, u"acronym"_s), Qt::ControlModifier);
    QVERIFY(!view.selectedRange());
    QCOMPARE(view.selectedRows(), (std::vector<int>{0, 1}));
    view.clearSelection();
    QVERIFY(!view.selectedRange());
    QVERIFY(view.selectedIds().empty());
}

void TestRecordView::everythingOfManyRowsIsChosenByRanges()
{
    const int many = 20'000;
    addProjects(many);
    RecordView &view = m_fixture->open<Project>();
    m_fixture->press(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(view.selectedIds().size(), size_t(many));
    QCOMPARE(view.selectedRows().size(), size_t(many));
    QCOMPARE(view.selectedIds().front(), view.table().idAt(0));
    QCOMPARE(view.selectedIds().back(), view.table().idAt(many - 1));
    QCOMPARE(view.selectedRange()->rows.size(), size_t(many));
}

void TestRecordView::headingsOfGroupsAreNoRecords()
{
    addProjects(3);
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

void TestRecordView::theCurrentRowIsMarkedAndARangeFramed()
{
    addProjects(4);
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

void TestRecordView::doubleClickEditsAndEnterToo()
{
    addProjects(2);
    RecordView &view = m_fixture->open<Project>();
    const QPoint place = view.visualRect(at(1, u"title"_s)).center();
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, place);
    QVERIFY(m_fixture->editor<QLineEdit>());
    QVERIFY(view.isEditing());
    m_fixture->press(Qt::Key_Escape);
    QVERIFY(!view.isEditing());
    m_fixture->press(Qt::Key_Return);
    QVERIFY(view.isEditing());
}

void TestRecordView::aReadOnlyRegisterSaysOnceWhy()
{
    addProjects(2);
    RecordView &view = m_fixture->open(kindOf<Project>(), m_fixture->readOnlyWorkspace());
    view.setCurrentIndex(at(0, u"title"_s));
    m_fixture->write(u"x"_s);
    QVERIFY(!m_fixture->editor());
    auto *bar = m_fixture->window().findChild<MessageBar *>();
    QVERIFY(bar && bar->isVisible());
    QVERIFY(bar->text().contains(u"reading only"_s));
    bar->hide();
    m_fixture->press(Qt::Key_F2);
    QVERIFY(!bar->isVisible());
    QVERIFY(!m_fixture->editor());
}

void TestRecordView::aPageAndAFileAreNotWrittenInTheirCells()
{
    Page page;
    page.title = u"Home"_s;
    m_fixture->seed().add(page);
    addProjects(1);
    m_fixture->open<Page>();
    const QModelIndex content = at(0, u"content"_s);
    m_fixture->view().setCurrentIndex(content);
    m_fixture->write(u"x"_s);
    QVERIFY(!m_fixture->editor());
    QCOMPARE(m_fixture->said(), m_fixture->view().whyReadOnly(content));
    QVERIFY(!m_fixture->said().isEmpty());

    m_fixture->open<Project>();
    m_fixture->view().setCurrentIndex(at(0, u"image"_s));
    m_fixture->press(Qt::Key_F2);
    QVERIFY(!m_fixture->editor());
    QVERIFY(!m_fixture->said().isEmpty());
}

void TestRecordView::aComputedColumnIsNotWrittenIn()
{
    addProjects(1);
    RecordView &view = m_fixture->open<Project>();
    const int computed = view.table().kind().fieldCount();
    QVERIFY(view.table().columnCount() > computed);
    view.setCurrentIndex(view.table().index(0, computed));
    m_fixture->write(u"1"_s);
    QVERIFY(!m_fixture->editor());
    QVERIFY(!m_fixture->said().isEmpty());
    QVERIFY(!view.openTarget(view.currentIndex()));
}

void TestRecordView::tabLeavesTheTable()
{
    addProjects(2);
    RecordView &view = m_fixture->open<Project>();
    auto *other = new QLineEdit;
    m_fixture->window().layout()->addWidget(other);
    other->show();
    view.setFocus();
    view.setCurrentIndex(at(0, u"title"_s));
    m_fixture->press(Qt::Key_Tab);
    QVERIFY(other->hasFocus());
}

void TestRecordView::altEnterOpensWhatACellLeadsTo()
{
    Programme programme;
    programme.name = u"ESF+"_s;
    Project project = TestRegister::project(u"Alfa"_s);
    project.programme.id = m_fixture->seed().add(programme);
    m_fixture->seed().add(project);
    RecordView &view = m_fixture->open<Project>();
    QSignalSpy opened(&view, &RecordView::openRequested);
    view.setCurrentIndex(at(0, u"programme"_s));
    m_fixture->press(Qt::Key_Return, Qt::AltModifier);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.first().at(0).value<const Kind *>(), &kindOf<Programme>());
    QCOMPARE(opened.first().at(1).toLongLong(), project.programme.id);
    view.setCurrentIndex(at(0, u"title"_s));
    m_fixture->press(Qt::Key_Return, Qt::AltModifier);
    QCOMPARE(opened.count(), 1);
    QVERIFY(!m_fixture->editor());
}

void TestRecordView::controlAndAClickOnTheNameOpensIt()
{
    Programme programme;
    programme.name = u"ESF+"_s;
    Project project = TestRegister::project(u"Alfa"_s);
    project.programme.id = m_fixture->seed().add(programme);
    m_fixture->seed().add(project);
    RecordView &view = m_fixture->open<Project>();
    QSignalSpy opened(&view, &RecordView::openRequested);
    m_fixture->showOnly({u"title"_s, u"programme"_s});
    view.setColumnWidth(at(0, u"programme"_s).column(), 300);
    const QRect cell = view.visualRect(at(0, u"programme"_s));
    QTest::mouseClick(view.viewport(), Qt::LeftButton, Qt::ControlModifier,
                      {cell.right() - 10, cell.center().y()});
    QCOMPARE(opened.count(), 0);
    view.clearSelection();
    QTest::mouseClick(view.viewport(), Qt::LeftButton, Qt::ControlModifier,
                      {cell.left() + Theme::cellPadding + 4, cell.center().y()});
    QCOMPARE(opened.count(), 1);
}

void TestRecordView::theMenuNamesWhatCanBeDone()
{
    Programme programme;
    programme.name = u"ESF+"_s;
    Project project = TestRegister::project(u"Alfa"_s);
    project.programme.id = m_fixture->seed().add(programme);
    m_fixture->seed().add(project);
    RecordView &view = m_fixture->open<Project>();
    QSignalSpy opened(&view, &RecordView::openRequested);
    connect(&view, &RecordView::menuRequested, &view,
            [](QMenu &menu, const QModelIndex &) { menu.addAction(u"More"_s); });
    const QPoint place = view.visualRect(at(0, u"programme"_s)).center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, place, view.viewport()->mapToGlobal(place));
    QCoreApplication::sendEvent(view.viewport(), &event);
    auto *menu = view.findChild<QMenu *>(u"cellMenu"_s);
    QVERIFY(menu);
    QStringList words;
    for (const QAction *action : menu->actions())
        words += action->text();
    QCOMPARE(words, (QStringList{u"Edit the cell"_s, u"Open “ESF+”"_s, u"More"_s}));
    menu->actions().at(1)->trigger();
    QCOMPARE(opened.count(), 1);
    menu->close();
}

void TestRecordView::theMenuKeyOpensTheMenuAtTheCell()
{
    addProjects(3);
    RecordView &view = m_fixture->open<Project>();
    view.setCurrentIndex(at(2, u"title"_s));
    QModelIndex asked;
    connect(&view, &RecordView::menuRequested, &view,
            [&](QMenu &, const QModelIndex &index) { asked = index; });
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {1, 1}, {1, 1});
    QCoreApplication::sendEvent(view.viewport(), &event);
    QCOMPARE(asked, at(2, u"title"_s));
    view.findChild<QMenu *>(u"cellMenu"_s)->close();
}

void TestRecordView::theCursorDoesNotHideUnderAFrozenColumn()
{
    addProjects(1);
    RecordView &view = m_fixture->open<Project>();
    const int frozen = 200;
    view.setFrozenWidth(frozen);
    view.horizontalScrollBar()->setValue(view.horizontalScrollBar()->maximum());
    const int column = view.columnAt(40);
    QVERIFY(column > 0);
    view.setCurrentIndex(view.table().index(0, column));
    QVERIFY(view.columnViewportPosition(column) >= frozen);
}

void TestRecordView::aHintGoesWhenTheUserGoesOn()
{
    addProjects(2);
    RecordView &view = m_fixture->open<Project>();
    view.setCurrentIndex(at(0, u"title"_s));
    view.say(at(0, u"title"_s), FieldMessage::Kind::Advice, u"Look here"_s);
    QCOMPARE(m_fixture->said(), u"Look here"_s);
    m_fixture->press(Qt::Key_Down);
    QVERIFY(m_fixture->said().isEmpty());
}

QTEST_MAIN(TestRecordView)
#include "tst_recordview.moc"
