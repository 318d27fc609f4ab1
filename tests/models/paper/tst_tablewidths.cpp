#include "paper/tablewidths.h"

#include <QTest>

#include <numeric>
#include <random>

class TestTableWidths : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void widthsAddUpWhateverTheNeeds();
    void withRoomEachColumnGetsMoreThanItWants();
    void withLessRoomNoWordBreaks();
    void withTooLittleRoomTheWidestShrink();
    void aTableOfEmptyCellsHasEqualColumns();
    void aGridGivesALongWordRoomFromItsNeighbours();
    void aGridWithoutSuchRoomStaysAsItWas();
};

namespace {

double sumOf(const std::vector<double> &widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0.0);
}

} // namespace

void TestTableWidths::widthsAddUpWhateverTheNeeds()
{
    std::mt19937 random(1);
    std::uniform_real_distribution<double> length(0, 300);
    for (int round = 0; round < 500; ++round) {
        std::vector<ColumnNeed> needs(1 + random() % 8);
        for (ColumnNeed &need : needs) {
            need.longestWord = length(random);
            need.natural = need.longestWord + length(random);
        }
        const std::vector<double> widths = columnWidths(needs, 500);
        QVERIFY(qAbs(sumOf(widths) - 500) < 1e-6);
        for (size_t i = 0; i < needs.size() && leastWidth(needs) <= 500; ++i)
            QVERIFY(widths[i] >= needs[i].longestWord - 1e-6);
    }
}

void TestTableWidths::withRoomEachColumnGetsMoreThanItWants()
{
    QCOMPARE(columnWidths({{10, 50}, {10, 150}}, 400), (std::vector<double>{100, 300}));
}

void TestTableWidths::withLessRoomNoWordBreaks()
{
    QCOMPARE(columnWidths({{80, 80}, {20, 1020}}, 200), (std::vector<double>{80, 120}));
}

void TestTableWidths::withTooLittleRoomTheWidestShrink()
{
    QCOMPARE(columnWidths({{300, 300}, {40, 40}, {90, 90}}, 200),
             (std::vector<double>{80, 40, 80}));
}

void TestTableWidths::aTableOfEmptyCellsHasEqualColumns()
{
    QCOMPARE(columnWidths({{0, 0}, {0, 0}}, 200), (std::vector<double>{100, 100}));
    QVERIFY(columnWidths({}, 200).empty());
}

void TestTableWidths::aGridGivesALongWordRoomFromItsNeighbours()
{
    QCOMPARE(gridWidths({1, 1, 1}, {50, 50, 130}, 300), (std::vector<double>{85, 85, 130}));
}

void TestTableWidths::aGridWithoutSuchRoomStaysAsItWas()
{
    QCOMPARE(gridWidths({1, 1}, {150, 190}, 300), (std::vector<double>{150, 150}));
}

QTEST_GUILESS_MAIN(TestTableWidths)
#include "tst_tablewidths.moc"
