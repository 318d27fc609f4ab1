#include "paper/paginator.h"

#include <QTest>

#include <random>

class TestPaginator : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsOneEmptyPage();
    void aStripThatDoesNotFitBeginsAPage();
    void spaceAboveFallsAwayAtTheTopOfAPage();
    void aHeadingGoesWithWhatFollows();
    void manyHeadingsStillGoOn();
    void whatBelongsTogetherStaysOnOnePage();
    void whatIsTooMuchForAPageIsCutNonetheless();
    void theFirstPageMayHaveLessRoom();
    void columnsGoOnOnTheNextPageEachForItself();
    void headingsLearnTheirPages();
    void anyFlowComesOutWholeAndInOrder();
};

namespace {

constexpr QRectF area(10, 20, 100, 200);

PaperStrip strip(double height)
{
    PaperStrip strip;
    strip.height = height;
    strip.items.push_back({PaperItem::Fill{Qt::black}, QRectF(0, 0, 100, height)});
    return strip;
}

std::vector<PaperPage> paginated(PaperFlow flow, double foot = 0)
{
    std::vector<PaperHeading> headings;
    Paginator paginator(area, foot, headings);
    paginator.add(std::move(flow));
    return paginator.takePages();
}

std::vector<size_t> countsOf(const std::vector<PaperPage> &pages)
{
    std::vector<size_t> counts;
    for (const PaperPage &page : pages)
        counts.push_back(page.size());
    return counts;
}

using Counts = std::vector<size_t>;

} // namespace

void TestPaginator::nothingIsOneEmptyPage()
{
    QCOMPARE(countsOf(paginated({})), Counts{0});
}

void TestPaginator::aStripThatDoesNotFitBeginsAPage()
{
    const auto pages = paginated({strip(150), strip(60), strip(140)});
    QCOMPARE(countsOf(pages), (Counts{1, 2}));
    QCOMPARE(pages[1][0].area, QRectF(10, 20, 100, 60));
    QCOMPARE(pages[1][1].area, QRectF(10, 80, 100, 140));
}

void TestPaginator::spaceAboveFallsAwayAtTheTopOfAPage()
{
    PaperFlow flow{strip(150), strip(60)};
    flow[0].before = flow[1].before = 30;
    const auto pages = paginated(flow);
    QCOMPARE(pages[0][0].area.top(), 20.0);
    QCOMPARE(pages[1][0].area.top(), 20.0);
}

void TestPaginator::aHeadingGoesWithWhatFollows()
{
    PaperFlow flow{strip(150), strip(20), strip(60)};
    QCOMPARE(countsOf(paginated(flow)), (Counts{2, 1}));
    flow[1].keepsWithNext = true;
    QCOMPARE(countsOf(paginated(flow)), (Counts{1, 2}));
}

void TestPaginator::manyHeadingsStillGoOn()
{
    PaperFlow flow;
    for (int i = 0; i < 40; ++i) {
        flow.push_back(strip(20));
        flow.back().keepsWithNext = true;
    }
    QCOMPARE(countsOf(paginated(flow)), (Counts{10, 10, 10, 10}));
}

void TestPaginator::whatBelongsTogetherStaysOnOnePage()
{
    PaperFlow flow{strip(100), strip(60), strip(60), strip(60)};
    for (size_t i = 1; i < flow.size(); ++i)
        flow[i].keep = 1;
    QCOMPARE(countsOf(paginated(flow)), (Counts{1, 3}));
    flow.push_back(strip(60));
    flow.back().keep = 1; // now no page has room for it all
    QCOMPARE(countsOf(paginated(flow)), (Counts{2, 3}));
}

void TestPaginator::whatIsTooMuchForAPageIsCutNonetheless()
{
    const auto pages = paginated({strip(50), strip(450)});
    double height = 0;
    for (const PaperPage &page : pages) {
        for (const PaperItem &item : page) {
            QVERIFY(area.contains(item.area));
            height += item.area.height();
        }
    }
    QCOMPARE(height, 500.0);
}

void TestPaginator::theFirstPageMayHaveLessRoom()
{
    QCOMPARE(countsOf(paginated({strip(60), strip(60), strip(60), strip(60)}, 70)), (Counts{2, 2}));
}

void TestPaginator::columnsGoOnOnTheNextPageEachForItself()
{
    PaperStrip columns;
    columns.columns.resize(2);
    columns.columns[1].x = 50;
    for (int i = 0; i < 14; ++i)
        columns.columns[0].flow.push_back(strip(20));
    columns.columns[1].flow.push_back(strip(20));
    columns.height = 280;
    PaperFlow flow{strip(100)};
    flow.push_back(std::move(columns));
    flow.push_back(strip(20));
    const auto pages = paginated(std::move(flow));
    QCOMPARE(countsOf(pages), (Counts{7, 10})); // 1 + 5 + 1, then 9 + 1
    QCOMPARE(pages[0].back().area.topLeft(), QPointF(60, 120));
    QCOMPARE(pages[1].back().area.topLeft(), QPointF(10, 200));
}

void TestPaginator::headingsLearnTheirPages()
{
    std::vector<PaperHeading> headings{{QStringLiteral("a"), 1, 0}, {QStringLiteral("b"), 2, 0}};
    PaperFlow flow{strip(150), strip(150)};
    flow[0].heading = 0;
    flow[1].heading = 1;
    Paginator paginator(area, 0, headings);
    paginator.add(std::move(flow));
    QCOMPARE(headings[0].page, 0);
    QCOMPARE(headings[1].page, 1);
}

void TestPaginator::anyFlowComesOutWholeAndInOrder()
{
    std::mt19937 random(7);
    for (int round = 0; round < 300; ++round) {
        PaperFlow flow;
        const size_t count = 1 + random() % 60;
        for (size_t i = 0; i < count; ++i) {
            flow.push_back(strip(1 + double(random() % 90)));
            flow.back().before = double(random() % 20);
            flow.back().after = double(random() % 20);
            flow.back().keepsWithNext = random() % 4 == 0;
            flow.back().keep = random() % 3 == 0 ? int(random() % 3) : 0;
        }
        size_t placed = 0;
        for (const PaperPage &page : paginated(flow)) {
            QVERIFY(!page.empty());
            double y = area.top();
            for (const PaperItem &item : page) {
                QVERIFY(item.area.top() >= y - 1e-9 && item.area.bottom() <= area.bottom() + 0.02);
                QCOMPARE(item.area.height(), flow[placed++].height);
                y = item.area.bottom();
            }
        }
        QCOMPARE(placed, count);
    }
}

QTEST_MAIN(TestPaginator)
#include "tst_paginator.moc"
