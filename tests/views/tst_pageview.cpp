#include "windowtest.h"

#include "records/page.h"
#include "tables/roles.h"
#include "views/pagetree.h"
#include "views/pageview.h"

#include <QDropEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>

using namespace Qt::StringLiterals;

class TestPageView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTreeFollowsParents();
    void aNewPageStandsUnderTheCurrentOne();
    void removingShowsTheNeighbourAndUndoBringsItBack();
    void filteringKeepsThePagesAbove();
    void aParentThatIsItsOwnChildIsShownAnyway();
    void altAndTheArrowKeysMoveAPage();
    void theMenuOffersTheMovesThatCanBeDone();
    void aPageIsDroppedBeforeAfterAndIntoAnother();
    void aPageIsNotDroppedIntoItself();
    void aForeignDragIsRefused();
    void whatIsFoldedStaysFolded();
    void aReloadWhileAPageIsDraggedForgetsThePlace();
    void noTwoCommandsInTheMenuHaveTheSameLetter();
    void twoThousandPagesAreShownAndMoved();

private:
    static PageTree *treeOf(WindowTest &test);
    /// Pages with these titles at the top, in that order; their ids.
    static QList<qint64> addPages(WindowTest &test, const QStringList &titles, qint64 parent = 0);
    /// The titles of the tree from top to bottom, each level deeper in parentheses.
    static QString outline(const PageTree &tree, const QModelIndex &parent = {});
    static QModelIndex find(const PageTree &tree, qint64 id);
    /// Drops the page \a id at \a position of the tree; true when it was accepted.
    static bool drop(PageTree &tree, qint64 id, const QPoint &position);
};

PageTree *TestPageView::treeOf(WindowTest &test)
{
    test.stage().showSection(u"page"_s);
    return test.stage().current()->findChild<PageTree *>();
}

void TestPageView::theTreeFollowsParents()
{
    WindowTest test;
    QVERIFY(test.openSample());
    const PageTree *tree = treeOf(test);
    QCOMPARE(tree->shown(), tree->total());
    QVERIFY(tree->model()->rowCount() < tree->total());
    QVERIFY(tree->currentId() > 0);
    QCOMPARE(test.stage().current()->currentId(), tree->currentId());
}

void TestPageView::aNewPageStandsUnderTheCurrentOne()
{
    WindowTest test;
    QVERIFY(test.openSample());
    const PageTree *tree = treeOf(test);
    const qint64 parent = tree->currentId();
    test.actions().add->trigger();
    const qint64 id = test.stage().current()->currentId();
    QVERIFY(id != parent);
    const Result<Row> row = test.workspace()->reader().row(kindOf<Page>(), id);
    QVERIFY(row);
    QCOMPARE(fromRow<Page>(*row).parent.id, parent);
    QCOMPARE(tree->currentId(), id);
}

void TestPageView::removingShowsTheNeighbourAndUndoBringsItBack()
{
    WindowTest test;
    QVERIFY(test.openSample());
    const PageTree *tree = treeOf(test);
    const int total = tree->total();
    test.stage().current()->step(1);
    const qint64 id = tree->currentId();
    test.actions().remove->trigger();
    QCOMPARE(tree->total(), total - 1);
    QVERIFY(tree->currentId() != id);
    QVERIFY(tree->currentId() != 0);
    test.actions().undo->trigger();
    QCOMPARE(tree->total(), total);
}

void TestPageView::filteringKeepsThePagesAbove()
{
    WindowTest test;
    QVERIFY(test.openSample());
    const PageTree *tree = treeOf(test);
    auto *filter = test.stage().current()->findChild<QLineEdit *>(u"filter"_s);
    QTest::keyClicks(filter, u"vanort"_s);
    QVERIFY(tree->shown() >= 1);
    QVERIFY(tree->shown() < tree->total());
    filter->clear();
    QCOMPARE(tree->shown(), tree->total());
}

/// A file changed by another program may hold a circle.
void TestPageView::aParentThatIsItsOwnChildIsShownAnyway()
{
    WindowTest test;
    QVERIFY(test.openEmpty());
    Page page;
    page.title = u"Round"_s;
    Batch batch{u"Add"_s, {Change::insert(kindOf<Page>(), toRow(page))}, {}};
    QVERIFY(test.workspace()->commit(batch));
    const Row before = *test.workspace()->reader().row(kindOf<Page>(), batch.changes[0].id);
    Page own = fromRow<Page>(before);
    own.parent.id = own.id;
    Batch circle{u"Change"_s, {Change::update(kindOf<Page>(), before, toRow(own))}, {}};
    if (!test.workspace()->commit(circle))
        QSKIP("the register refuses such a page");
    const PageTree *tree = treeOf(test);
    QCOMPARE(tree->total(), 1);
    QCOMPARE(tree->shown(), 1);
}

QList<qint64> TestPageView::addPages(WindowTest &test, const QStringList &titles, qint64 parent)
{
    Batch batch{u"Add"_s, {}, {}};
    qint64 position = 0;
    for (const QString &title : titles) {
        Page page;
        page.title = title;
        page.parent.id = parent;
        page.position = ++position;
        batch.changes.push_back(Change::insert(kindOf<Page>(), toRow(page)));
    }
    if (!test.workspace()->commit(batch))
        return {};
    QList<qint64> ids;
    for (const Change &change : batch.changes)
        ids.append(change.id);
    return ids;
}

QString TestPageView::outline(const PageTree &tree, const QModelIndex &parent)
{
    QString all;
    for (int row = 0; row < tree.model()->rowCount(parent); ++row) {
        const QModelIndex index = tree.model()->index(row, 0, parent);
        all += index.data().toString();
        if (tree.model()->hasChildren(index))
            all += u'(' + outline(tree, index) + u')';
    }
    return all;
}

QModelIndex TestPageView::find(const PageTree &tree, qint64 id)
{
    return tree.model()
        ->match(tree.model()->index(0, 0), Roles::Id, id, 1, Qt::MatchExactly | Qt::MatchRecursive)
        .value(0);
}

bool TestPageView::drop(PageTree &tree, qint64 id, const QPoint &position)
{
    const std::unique_ptr<QMimeData> data(tree.dragData(id));
    QDragEnterEvent enter(position, Qt::MoveAction, data.get(), Qt::LeftButton, {});
    QCoreApplication::sendEvent(tree.viewport(), &enter);
    QDragMoveEvent move(position, Qt::MoveAction, data.get(), Qt::LeftButton, {});
    QCoreApplication::sendEvent(tree.viewport(), &move);
    if (!move.isAccepted()) {
        QDragLeaveEvent leave;
        QCoreApplication::sendEvent(tree.viewport(), &leave);
        return false;
    }
    tree.grab(); // the place is drawn
    QDropEvent event(position, Qt::MoveAction, data.get(), Qt::LeftButton, {});
    QCoreApplication::sendEvent(tree.viewport(), &event);
    return event.isAccepted();
}

void TestPageView::altAndTheArrowKeysMoveAPage()
{
    WindowTest test;
    QVERIFY(test.openEmpty());
    PageTree *tree = treeOf(test);
    const QList<qint64> ids = addPages(test, {u"A"_s, u"B"_s, u"C"_s});
    QCOMPARE(outline(*tree), u"ABC"_s);
    test.stage().current()->showRecord(ids[2]);
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(outline(*tree), u"ACB"_s);
    QCOMPARE(test.stage().current()->currentId(), ids[2]); // it moved; no other record is shown
    QTest::keyClick(tree, Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(outline(*tree), u"A(C)B"_s);
    QTest::keyClick(tree, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(outline(*tree), u"ACB"_s);
    QTest::keyClick(tree, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(outline(*tree), u"ABC"_s);
    QTest::keyClick(tree, Qt::Key_Down, Qt::AltModifier); // the last stays where it is
    QCOMPARE(outline(*tree), u"ABC"_s);
    QCOMPARE(tree->currentId(), ids[2]);
    test.actions().undo->trigger();
    QCOMPARE(outline(*tree), u"ACB"_s);
}

void TestPageView::theMenuOffersTheMovesThatCanBeDone()
{
    WindowTest test;
    QVERIFY(test.openEmpty());
    PageTree *tree = treeOf(test);
    const QList<qint64> ids = addPages(test, {u"A"_s, u"B"_s});
    test.stage().current()->showRecord(ids[0]);
    QMenu menu;
    tree->addMoves(menu);
    QList<bool> enabled;
    for (const QAction *act : menu.actions())
        enabled.append(act->isEnabled());
    QCOMPARE(enabled, (QList<bool>{false, true, false, false}));
    menu.actions()[1]->trigger();
    QCOMPARE(outline(*tree), u"BA"_s);
}

void TestPageView::aPageIsDroppedBeforeAfterAndIntoAnother()
{
    WindowTest test;
    QVERIFY(test.openEmpty());
    PageTree *tree = treeOf(test);
    const QList<qint64> ids = addPages(test, {u"A"_s, u"B"_s, u"C"_s});
    const auto rect = [&](int i) { return tree->visualRect(find(*tree, ids[i])); };
    QVERIFY(drop(*tree, ids[2], rect(0).center() - QPoint(0, rect(0).height() / 2 - 1)));
    QCOMPARE(outline(*tree), u"CAB"_s);
    QVERIFY(drop(*tree, ids[2], rect(0).center() + QPoint(0, rect(0).height() / 2 - 2)));
    QCOMPARE(outline(*tree), u"ACB"_s);
    QVERIFY(drop(*tree, ids[2], rect(1).center()));
    QCOMPARE(outline(*tree), u"AB(C)"_s);
    QVERIFY(drop(*tree, ids[0], rect(1).center() + QPoint(0, rect(1).height() / 2 - 2)));
    QCOMPARE(outline(*tree), u"B(AC)"_s); // after an open page is before the first below it
    QVERIFY(drop(*tree, ids[2], QPoint(20, tree->viewport()->height() - 2)));
    QCOMPARE(outline(*tree), u"B(A)C"_s);
    const Result<Row> row = test.workspace()->reader().row(kindOf<Page>(), ids[2]);
    QVERIFY(fromRow<Page>(*row).slug.isEmpty());
}

void TestPageView::aPageIsNotDroppedIntoItself()
{
    WindowTest test;
    QVERIFY(test.openEmpty());
    PageTree *tree = treeOf(test);
    const QList<qint64> ids = addPages(test, {u"A"_s});
    const QList<qint64> inner = addPages(test, {u"I"_s}, ids[0]);
    QVERIFY(!drop(*tree, ids[0], tree->visualRect(find(*tree, inner[0])).center()));
    QVERIFY(!drop(*tree, ids[0], tree->visualRect(find(*tree, ids[0])).center()));
    QCOMPARE(outline(*tree), u"A(I)"_s);
}

void TestPageView::aForeignDragIsRefused()
{
    WindowTest test;
    QVERIFY(test.openEmpty());
    PageTree *tree = treeOf(test);
    addPages(test, {u"A"_s, u"B"_s});
    QMimeData data;
    data.setText(u"A"_s);
    QDragEnterEvent enter({20, 10}, Qt::MoveAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(tree->viewport(), &enter);
    QVERIFY(!enter.isAccepted());
    QDropEvent event(QPointF(20, 10), Qt::MoveAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(tree->viewport(), &event);
    QCOMPARE(outline(*tree), u"AB"_s);
}

void TestPageView::whatIsFoldedStaysFolded()
{
    WindowTest test;
    QVERIFY(test.openEmpty());
    PageTree *tree = treeOf(test);
    const QList<qint64> ids = addPages(test, {u"A"_s, u"B"_s});
    const QList<qint64> inner = addPages(test, {u"I"_s}, ids[0]);
    QVERIFY(tree->isExpanded(find(*tree, ids[0])));
    tree->collapse(find(*tree, ids[0]));
    addPages(test, {u"C"_s});
    QVERIFY(!tree->isExpanded(find(*tree, ids[0])));
    tree->setFilter(u"i"_s); // what is searched for is seen
    QVERIFY(tree->isExpanded(find(*tree, ids[0])));
    tree->setFilter({});
    QVERIFY(!tree->isExpanded(find(*tree, ids[0])));
    tree->move(ids[1], {ids[0], inner[0]}); // what is moved is seen where it went
    QVERIFY(tree->isExpanded(find(*tree, ids[0])));
}

void TestPageView::aReloadWhileAPageIsDraggedForgetsThePlace()
{
    WindowTest test;
    QVERIFY(test.openEmpty());
    PageTree *tree = treeOf(test);
    const QList<qint64> ids = addPages(test, {u"A"_s, u"B"_s});
    tree->reload();
    const QImage before = tree->grab().toImage();
    const std::unique_ptr<QMimeData> data(tree->dragData(ids[0]));
    const QPoint at = tree->visualRect(find(*tree, ids[1])).center();
    QDragEnterEvent enter(at, Qt::MoveAction, data.get(), Qt::LeftButton, {});
    QCoreApplication::sendEvent(tree->viewport(), &enter);
    QDragMoveEvent move(at, Qt::MoveAction, data.get(), Qt::LeftButton, {});
    QCoreApplication::sendEvent(tree->viewport(), &move);
    QVERIFY(move.isAccepted());
    QVERIFY(tree->grab().toImage() != before);
    tree->reload(); // as when another program writes to the register
    QCOMPARE(tree->grab().toImage(), before);
}

void TestPageView::noTwoCommandsInTheMenuHaveTheSameLetter()
{
    WindowTest test;
    QVERIFY(test.openSample());
    treeOf(test);
    QMenu menu;
    test.stage().current()->fillPageMenu(menu);
    QMap<QString, QString> words;
    for (const QAction *action : menu.actions()) {
        const QString letter = QKeySequence::mnemonic(action->text()).toString();
        if (letter.isEmpty())
            continue;
        QVERIFY2(!words.contains(letter), qPrintable(action->text() + words.value(letter)));
        words.insert(letter, action->text());
    }
    QVERIFY(words.size() > 10);
}

void TestPageView::twoThousandPagesAreShownAndMoved()
{
    WindowTest test;
    QVERIFY(test.openEmpty());
    PageTree *tree = treeOf(test);
    QStringList titles;
    for (int i = 0; i < 200; ++i)
        titles.append(u"Page %1"_s.arg(i));
    const QList<qint64> tops = addPages(test, titles);
    for (int i = 0; i < 9; ++i)
        addPages(test, titles, tops[i]);
    QCOMPARE(tree->total(), 2000);
    QCOMPARE(tree->shown(), 2000);
    tree->move(tops.back(), {0, tops.front()});
    QCOMPARE(tree->currentId(), tops.back());
    QCOMPARE(find(*tree, tops.back()).row(), 0);
}

QTEST_MAIN(TestPageView)
#include "tst_pageview.moc"
