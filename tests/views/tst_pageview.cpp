#include "windowtest.h"

#include "records/page.h"
#include "views/pagetree.h"
#include "views/pageview.h"

#include <QLineEdit>

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

private:
    static PageTree *treeOf(WindowTest &test);
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

QTEST_MAIN(TestPageView)
#include "tst_pageview.moc"
