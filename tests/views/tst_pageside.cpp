#include "windowtest.h"

#include "forms/pageeditor.h"
#include "forms/pagehelp.h"
#include "forms/pagehelppanel.h"
#include "forms/recordform.h"
#include "views/pageside.h"

#include <QToolButton>

using namespace Qt::StringLiterals;

class TestPageSide : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHelpStandsBesideThePageAndIsTurnedWithAKey();
    void closingShowsTheFactsAndIsRemembered();
    void whatIsWrittenInTheFactsIsAskedForThere();
    void withLargeTextTheHelpIsATabOfTheFacts();
    void otherSectionsHaveNoWritingHelp();

private:
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
    QCOMPARE(side->mapTo(&test.window(), QPoint()).y(),
             editor->mapTo(&test.window(), QPoint()).y());
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
