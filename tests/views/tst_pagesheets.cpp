#include "printfixture.h"

#include "views/pagebar.h"
#include "views/pagesheets.h"
#include "views/pagestrip.h"

#include <QComboBox>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QtTest>

using namespace Qt::StringLiterals;

/// Pages on show in a window of their own.
class Sheets
{
public:
    explicit Sheets(int documents)
        : maker(reports.opener())
        , sheets(maker)
        , strip(maker)
    {
        PaperOrder order;
        order.report = orderOf(documents);
        order.isPerRecord = true;
        maker.make(order);
        const bool made = QTest::qWaitFor([this] { return !maker.isMaking(); }, 60'000);
        sheets.resize(500, 600);
        strip.resize(150, 600);
        sheets.show();
        strip.show();
        if (!made || !QTest::qWaitForWindowExposed(&sheets))
            qFatal("The pages were not made");
        sheets.setPages(maker.made().pages(), maker.made().paper, true);
        strip.setPages(maker.made().pages(), maker.made().paper, true);
    }

    FakeReports reports;
    PageMaker maker;
    PageSheets sheets;
    PageStrip strip;
};

class TestPageSheets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWholePageFitsAtFirst();
    void keysGoThroughThePages();
    void keysChangeTheSize();
    void theReadPageStaysWhenTheSizeChanges();
    void aHundredPercentIsAsLargeAsOnPaper();
    void onlyPagesInSightAreMade();
    void pagesOfAnEarlierChoiceArePale();
    void theStripAndThePagesFollowEachOther();
    void theBarShowsPageAndSize();
    void theCurrentPageIsSpoken();
    void noPagesAreNoHarm();
};

void TestPageSheets::aWholePageFitsAtFirst()
{
    Sheets test(2);
    QCOMPARE(test.sheets.fit(), PageSheets::Fit::Page);
    QCOMPARE(test.sheets.horizontalScrollBar()->maximum(), 0);
    QTRY_VERIFY(!test.sheets.pictures().picture(0, 1).isNull());
    QVERIFY(test.sheets.pictures().picture(0, 1).height() <= 600);
}

void TestPageSheets::keysGoThroughThePages()
{
    Sheets test(5);
    QSignalSpy changed(&test.sheets, &PageSheets::currentChanged);
    QTest::keyClick(&test.sheets, Qt::Key_PageDown);
    QCOMPARE(test.sheets.currentPage(), 1);
    QTest::keyClick(&test.sheets, Qt::Key_End);
    QCOMPARE(test.sheets.currentPage(), 4);
    QTest::keyClick(&test.sheets, Qt::Key_PageUp);
    QCOMPARE(test.sheets.currentPage(), 3);
    QTest::keyClick(&test.sheets, Qt::Key_Home);
    QCOMPARE(test.sheets.currentPage(), 0);
    QVERIFY(changed.size() >= 4);
}

void TestPageSheets::keysChangeTheSize()
{
    Sheets test(1);
    test.sheets.setPercent(100);
    QTest::keyClick(&test.sheets, Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(test.sheets.percent(), 125);
    QTest::keyClick(&test.sheets, Qt::Key_Minus, Qt::ControlModifier);
    QTest::keyClick(&test.sheets, Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(test.sheets.percent(), 90);
    QTest::keyClick(&test.sheets, Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(test.sheets.fit(), PageSheets::Fit::Page);
    test.sheets.zoom(100);
    QCOMPARE(test.sheets.percent(), 300);
    test.sheets.zoom(-100);
    QCOMPARE(test.sheets.percent(), 25);
}

void TestPageSheets::theReadPageStaysWhenTheSizeChanges()
{
    Sheets test(30);
    test.sheets.goTo(17);
    for (const int percent : {25, 100, 300}) {
        test.sheets.setPercent(percent);
        QVERIFY(std::abs(test.sheets.currentPage() - 17) <= 1);
    }
    test.sheets.setFit(PageSheets::Fit::Page);
    test.sheets.goTo(17);
    test.sheets.resize(400, 350);
    QCOMPARE(test.sheets.currentPage(), 17);
}

void TestPageSheets::aHundredPercentIsAsLargeAsOnPaper()
{
    Sheets test(1);
    test.sheets.setPercent(100);
    const int wanted = int(210 / 25.4 * test.sheets.logicalDpiX());
    QTRY_VERIFY(std::abs(test.sheets.pictures().picture(0, wanted).width() - wanted) <= 2);
}

void TestPageSheets::onlyPagesInSightAreMade()
{
    Sheets test(2000);
    QTRY_VERIFY(!test.sheets.pictures().picture(0, 1).isNull());
    test.sheets.goTo(1500);
    QTRY_VERIFY(!test.sheets.pictures().picture(1500, 1).isNull());
    QTRY_VERIFY(!test.strip.pictures().picture(0, 1).isNull());
    QVERIFY(test.sheets.pictures().picture(700, 1).isNull());
    QVERIFY(test.strip.pictures().picture(700, 1).isNull());
}

void TestPageSheets::pagesOfAnEarlierChoiceArePale()
{
    Sheets test(1);
    QTRY_VERIFY(!test.sheets.pictures().picture(0, 1).isNull());
    const auto darkest = [&] {
        const QImage shot = test.sheets.viewport()->grab().toImage();
        int least = 255;
        // The middle, without the edge of the page.
        for (int y = 60; y < shot.height() - 60; ++y)
            for (int x = 120; x < shot.width() - 120; ++x)
                least = std::min(least, qGray(shot.pixel(x, y)));
        return least;
    };
    const int before = darkest();
    test.sheets.setStale(true);
    QVERIFY(darkest() > before + 40);
    test.sheets.setPages(1, test.maker.made().paper, false);
    QVERIFY(!test.sheets.isStale());
    QCOMPARE(darkest(), before);
}

void TestPageSheets::theStripAndThePagesFollowEachOther()
{
    Sheets test(8);
    connect(&test.sheets, &PageSheets::currentChanged, &test.strip, &PageStrip::setCurrentPage);
    connect(&test.strip, &PageStrip::pageChosen, &test.sheets, &PageSheets::goTo);
    test.sheets.goTo(3);
    QCOMPARE(test.strip.currentPage(), 3);
    QTest::keyClick(&test.strip, Qt::Key_Down);
    QCOMPARE(test.sheets.currentPage(), 4);
    QCOMPARE(test.strip.model()->index(4, 0).data(Qt::AccessibleTextRole).toString(),
             u"Page 5 of 8"_s);
}

void TestPageSheets::theBarShowsPageAndSize()
{
    Sheets test(8);
    PageBar bar(test.sheets);
    auto *page = bar.findChild<QSpinBox *>(u"page"_s);
    auto *zoom = bar.findChild<QComboBox *>(u"zoom"_s);
    QCOMPARE(page->maximum(), 8);
    QCOMPARE(zoom->currentText(), u"Whole page"_s);
    page->setValue(6);
    QCOMPARE(test.sheets.currentPage(), 5);
    test.sheets.goTo(1);
    QCOMPARE(page->value(), 2);
    test.sheets.setPercent(150);
    QCOMPARE(zoom->currentData().toString(), u"150"_s);
}

void TestPageSheets::theCurrentPageIsSpoken()
{
    Sheets test(3);
    QCOMPARE(test.sheets.accessibleDescription(), u"Page 1 of 3"_s);
    test.sheets.goTo(2);
    QCOMPARE(test.sheets.accessibleDescription(), u"Page 3 of 3"_s);
}

void TestPageSheets::noPagesAreNoHarm()
{
    Sheets test(1);
    test.sheets.setPages(0, PaperFormat().points(), true);
    test.strip.setPages(0, PaperFormat().points(), true);
    for (const Qt::Key key : {Qt::Key_PageDown, Qt::Key_End, Qt::Key_Home, Qt::Key_PageUp})
        QTest::keyClick(&test.sheets, key);
    test.sheets.setPages(0, {}, true);
    test.sheets.zoom(1);
    test.sheets.viewport()->grab();
    QCOMPARE(test.sheets.currentPage(), 0);
}

QTEST_MAIN(TestPageSheets)
#include "tst_pagesheets.moc"
