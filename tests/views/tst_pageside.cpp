#include "windowtest.h"

#include "forms/pageeditor.h"
#include "forms/pageheader.h"
#include "forms/pagehelp.h"
#include "forms/pagehelppanel.h"
#include "forms/recordform.h"
#include "records/page.h"
#include "views/pagedesk.h"
#include "views/pageside.h"
#include "views/pagetree.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

class TestPageSide : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHelpStandsBesideThePageAndIsTurnedWithAKey();
    void closingShowsTheFactsAndIsRemembered();
    void whatIsWrittenInTheFactsIsAskedForThere();
    void theHeaderLeadsToTheDayThePageIsNewsOf();
    void theResponsibleIsAskedForAlsoBehindTheHelp();
    void askingForTheHelpShowsAHiddenColumn();
    void aHiddenColumnStaysHiddenWhenItMoves();
    void aFactThatCannotBeSavedIsShownWhereItIs();
    void withLargeTextTheHelpIsATabOfTheFacts();
    void otherSectionsHaveNoWritingHelp();

private:
    /// The command that shows and hides the column.
    static QAction *besideOf(WindowTest &test)
    {
        for (QAction *action : test.stage().current()->actions()) {
            if (action->shortcut() == QKeySequence(u"F8"_s))
                return action;
        }
        return nullptr;
    }
    static PageSide *sideOf(WindowTest &test)
    {
        test.stage().showSection(u"page"_s);
        return test.stage().current()->findChild<PageSide *>();
    }
};

void TestPageSide::theHelpStandsBesideThePageAndIsTurnedWithAKey()
{
    WindowTest test;
    QVERIFY(test.openSample());
    const PageSide *side = sideOf(test);
    QVERIFY(side->isHelpShown());
    QVERIFY(side->findChild<PageHelpPanel *>()->isVisible());
    QVERIFY(test.actions().writingHelp->isChecked());
    const int narrow = side->width();
    test.actions().writingHelp->trigger();
    QVERIFY(!side->isHelpShown());
    QVERIFY(side->findChild<RecordForm *>()->isVisible());
    QVERIFY(side->width() >= narrow);
    test.actions().writingHelp->trigger();
    QVERIFY(side->isHelpShown());
    QCOMPARE(test.actions().writingHelp->shortcut(), QKeySequence(u"F7"_s));
}

void TestPageSide::closingShowsTheFactsAndIsRemembered()
{
    WindowTest test;
    QVERIFY(test.openSample());
    const PageSide *side = sideOf(test);
    side->findChild<QToolButton *>(u"closeHelp"_s)->click();
    QVERIFY(!side->isHelpShown());
    QVERIFY(!test.actions().writingHelp->isChecked());
    test.closeWindow();
    QVERIFY(test.open(test.path()));
    QVERIFY(!sideOf(test)->isHelpShown());
}

void TestPageSide::whatIsWrittenInTheFactsIsAskedForThere()
{
    WindowTest test;
    QVERIFY(test.openSample());
    const PageSide *side = sideOf(test);
    Q_EMIT side->findChild<PageHelp *>()->fieldRequested(u"description"_s);
    QVERIFY(!side->isHelpShown());
    QVERIFY(side->findChild<RecordForm *>()->isVisible());
    QVERIFY(test.window().focusWidget());
    QCOMPARE(test.window().focusWidget()->objectName(), u"description"_s);
}

void TestPageSide::theHeaderLeadsToTheDayThePageIsNewsOf()
{
    WindowTest test;
    QVERIFY(test.openSample());
    const PageSide *side = sideOf(test);
    const PageDesk *desk = test.window().findChild<PageDesk *>();
    const qint64 id = desk->editor().currentId();
    const QList<QAction *> &acts = desk->header().acts();
    const auto news = std::ranges::find(acts, PageHeader::tr("News of a day…"), &QAction::text);
    QVERIFY(news != acts.end());
    (*news)->trigger();
    QVERIFY(!side->isHelpShown());
    auto *date = qobject_cast<QLineEdit *>(test.window().focusWidget());
    QVERIFY(date);
    QCOMPARE(date->objectName(), u"news_date"_s);
    date->setText(u"2026-05-06"_s);
    QTest::keyClick(date, Qt::Key_Return);
    const Result<Row> row = test.workspace()->reader().row(kindOf<Page>(), id);
    QVERIFY(row);
    QCOMPARE(fromRow<Page>(*row).newsDate, QDate(2026, 5, 6));
}

void TestPageSide::theResponsibleIsAskedForAlsoBehindTheHelp()
{
    WindowTest test;
    QVERIFY(test.openSample());
    const PageSide *side = sideOf(test);
    QVERIFY(side->isHelpShown());
    besideOf(test)->trigger();
    QVERIFY(!side->isVisible());
    QTimer::singleShot(50, &test.window(), [] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        for (QAction *action : menu->actions()) {
            if (action->text() == u"Responsible and review date")
                action->trigger();
        }
        menu->close();
    });
    auto *tree = test.stage().current()->findChild<PageTree *>();
    Q_EMIT tree->customContextMenuRequested({5, 5});
    QVERIFY(side->isVisible());
    QVERIFY(!side->isHelpShown());
    const auto *form = side->findChild<RecordForm *>();
    QVERIFY(form->isVisible());
    QVERIFY(form->isAncestorOf(test.window().focusWidget()));
}

void TestPageSide::askingForTheHelpShowsAHiddenColumn()
{
    WindowTest test;
    QVERIFY(test.openSample());
    const PageSide *side = sideOf(test);
    besideOf(test)->trigger();
    QVERIFY(!side->isVisible());
    QVERIFY(!test.actions().writingHelp->isChecked());
    test.actions().writingHelp->trigger();
    QVERIFY(side->isVisible());
    QVERIFY(side->isHelpShown());
    QVERIFY(besideOf(test)->isChecked());
    QVERIFY(test.actions().writingHelp->isChecked());
}

void TestPageSide::aHiddenColumnStaysHiddenWhenItMoves()
{
    WindowTest test;
    QVERIFY(test.openSample());
    PageSide *side = sideOf(test);
    besideOf(test)->trigger();
    side->fitTo(400);
    QVERIFY(!side->isVisible());
    besideOf(test)->trigger();
    QVERIFY(side->isVisible());
    besideOf(test)->trigger();
    side->fitTo(2000);
    QVERIFY(!side->isVisible());
}

void TestPageSide::aFactThatCannotBeSavedIsShownWhereItIs()
{
    WindowTest test;
    QVERIFY(test.openSample());
    PageSide *side = sideOf(test);
    side->showHelp(false);
    auto *date = side->findChild<QLineEdit *>(u"review_date"_s);
    QTRY_VERIFY(date->isVisible());
    date->setFocus();
    date->selectAll();
    QTest::keyClicks(date, u"2027-02-31"_s);
    side->showHelp(true);
    SectionView *view = test.stage().current();
    for (QAction *action : view->actions()) {
        if (action->shortcut() == QKeySequence(u"F8"_s))
            action->setChecked(false);
    }
    QVERIFY(!side->isVisible());
    const qint64 page = view->currentId();
    view->step(1);
    QCOMPARE(view->currentId(), page);
    QVERIFY(!side->isHelpShown());
    QVERIFY(date->isVisible());
    QCOMPARE(test.window().focusWidget(), date);
    test.actions().fullScreen->setChecked(true);
    view->step(1);
    QCOMPARE(view->currentId(), page);
    QVERIFY(!test.window().isFullScreen());
    QTRY_VERIFY(date->isVisible());
    QTest::keyClick(date, Qt::Key_Escape);
    view->step(1);
    QVERIFY(view->currentId() != page);
}

void TestPageSide::withLargeTextTheHelpIsATabOfTheFacts()
{
    WindowTest test;
    QVERIFY(test.openSample());
    PageSide *side = sideOf(test);
    side->fitTo(400);
    QVERIFY(side->isHelpShown());
    QVERIFY(side->findChild<RecordForm *>()->isAncestorOf(side->findChild<PageHelp *>()));
    const QWidget *editor = test.stage().current()->findChild<PageEditor *>();
    QVERIFY(side->mapTo(&test.window(), QPoint()).y()
            > editor->mapTo(&test.window(), QPoint()).y());
    side->showHelp(false);
    QVERIFY(!side->isHelpShown());
    QVERIFY(side->findChild<RecordForm *>()->isVisible());
    side->fitTo(2000);
    side->showHelp(true);
    QVERIFY(side->findChild<PageHelpPanel *>()->isAncestorOf(side->findChild<PageHelp *>()));
    QVERIFY(side->findChild<PageHelp *>()->isVisible());
    const QWidget *desk = test.stage().current()->findChild<PageDesk *>();
    QCOMPARE(side->mapTo(&test.window(), QPoint()).y(), desk->mapTo(&test.window(), QPoint()).y());
}

void TestPageSide::otherSectionsHaveNoWritingHelp()
{
    WindowTest test;
    QVERIFY(test.openSample());
    test.stage().showSection(u"project"_s);
    QVERIFY(!test.actions().writingHelp->isEnabled());
    sideOf(test);
    QVERIFY(test.actions().writingHelp->isEnabled());
}

QTEST_MAIN(TestPageSide)
#include "tst_pageside.moc"
