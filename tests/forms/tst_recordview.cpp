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

    void doubleClickEditsAndEnterToo();
    void aReadOnlyRegisterSaysOnceWhy();
    void aPageAndAFileAreNotWrittenInTheirCells();
    void aComputedColumnIsNotWrittenIn();
    void tabLeavesTheTable();
    void altEnterOpensWhatACellLeadsTo();
    void controlAndAClickOnTheNameOpensIt();
    void theMenuNamesWhatCanBeDone();
    void theMenuKeyOpensTheMenuAtTheCell();
    void aHeadingHasNoEmptyMenu();
    void theCursorDoesNotHideUnderAFrozenColumn();
    void thePointerIsOnTheFrozenCellThatIsSeen();
    void aHintGoesWhenTheUserGoesOn();

private:
    QModelIndex at(int row, const QString &field) const;

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

QModelIndex TestRecordView::at(int row, const QString &field) const
{
    const RecordTable &table = m_fixture->view().table();
    return table.index(row, table.kind().indexOf(field));
}

void TestRecordView::doubleClickEditsAndEnterToo()
{
    m_fixture->addProjects(2);
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
    m_fixture->addProjects(2);
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
    m_fixture->addProjects(1);
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
    m_fixture->addProjects(1);
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
    m_fixture->addProjects(2);
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
    m_fixture->addProjects(3);
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
    m_fixture->addProjects(1);
    RecordView &view = m_fixture->open<Project>();
    const int frozen = 200;
    view.setFrozenWidth(frozen);
    view.horizontalScrollBar()->setValue(view.horizontalScrollBar()->maximum());
    const int column = view.columnAt(40);
    QVERIFY(column > 0);
    view.setCurrentIndex(view.table().index(0, column));
    QVERIFY(view.columnViewportPosition(column) >= frozen);
}

void TestRecordView::thePointerIsOnTheFrozenCellThatIsSeen()
{
    m_fixture->addProjects(3);
    RecordView &view = m_fixture->open<Project>();
    m_fixture->showOnly({u"title"_s, u"acronym"_s, u"status"_s, u"end_date"_s});
    for (const int column : view.visibleColumns())
        view.setColumnWidth(column, 500);
    const QModelIndex name = at(1, u"title"_s);
    view.setColumnWidth(name.column(), 200);
    view.setFrozenWidth(200);
    QTRY_VERIFY(view.horizontalScrollBar()->maximum() > 400);
    view.horizontalScrollBar()->setValue(400);
    QCOMPARE(view.horizontalScrollBar()->value(), 400);
    const QPoint place(20, view.visualRect(name).center().y());
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(view.currentIndex(), name);
    const QPoint beside(600, view.visualRect(at(2, u"title"_s)).center().y());
    QTest::mouseClick(view.viewport(), Qt::LeftButton, Qt::ShiftModifier, beside);
    const std::optional<CellRange> chosen = view.selectedRange();
    QVERIFY(chosen);
    QCOMPARE(chosen->rows, (std::vector<int>{1, 2}));
    QCOMPARE(chosen->columns,
             (std::vector<int>{name.column(), at(1, u"acronym"_s).column(),
                               at(1, u"status"_s).column()}));
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, place);
    QVERIFY(m_fixture->editor<QLineEdit>());
    QCOMPARE(m_fixture->editor<QLineEdit>()->text(), u"Project 000001"_s);
}

void TestRecordView::aHeadingHasNoEmptyMenu()
{
    m_fixture->addProjects(2);
    RecordView &view = m_fixture->open<Project>();
    RowQuery query;
    query.groups = {at(0, u"status"_s).column()};
    view.table().setQuery(query);
    RecordViewFixture::settle(view.table());
    QCOMPARE(view.table().idAt(0), 0);
    const QPoint place = view.visualRect(at(0, u"title"_s)).center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, place, view.viewport()->mapToGlobal(place));
    QCoreApplication::sendEvent(view.viewport(), &event);
    QVERIFY(!view.findChild<QMenu *>(u"cellMenu"_s));
}

void TestRecordView::aHintGoesWhenTheUserGoesOn()
{
    m_fixture->addProjects(2);
    RecordView &view = m_fixture->open<Project>();
    view.setCurrentIndex(at(0, u"title"_s));
    view.say(at(0, u"title"_s), FieldMessage::Kind::Advice, u"Look here"_s);
    QCOMPARE(m_fixture->said(), u"Look here"_s);
    m_fixture->press(Qt::Key_Down);
    QVERIFY(m_fixture->said().isEmpty());
}

QTEST_MAIN(TestRecordView)
#include "tst_recordview.moc"
