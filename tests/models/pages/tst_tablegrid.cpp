#include "pages/blocks.h"
#include "pages/tablegrid.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

content::Cell cell(const char *text, int columns = 1, int rows = 1)
{
    return {plain(QString::fromUtf8(text)), columns, rows};
}

TableGrid gridOf(std::vector<std::vector<content::Cell>> rows)
{
    return *TableGrid::of({{}, true, false, std::move(rows)});
}

/// A row a line; spans as columns x rows.
QString drawn(const TableGrid &grid)
{
    QStringList lines;
    for (const std::vector<content::Cell> &row : grid.tableRows()) {
        QStringList cells;
        for (const content::Cell &c : row) {
            QString words = plainText(c.text).replace(u'\n', u'/');
            if (c.columns > 1 || c.rows > 1)
                words += u" %1x%2"_s.arg(c.columns).arg(c.rows);
            cells += words;
        }
        lines += cells.join(u'|');
    }
    return lines.join(u'\n');
}

/// Two columns of three rows; the first cell spans two rows, the last row is one cell.
TableGrid sample()
{
    return gridOf({{cell("a", 1, 2), cell("b")}, {cell("c")}, {cell("d", 2)}});
}

} // namespace

class TestTableGrid : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cellsTakeTheFreePlacesOfTheirRow()
    {
        const TableGrid grid = sample();
        QCOMPARE(grid.rows(), 3);
        QCOMPARE(grid.columns(), 2);
        QCOMPARE(plainText(grid.at(1, 0).text), u"a"_s);
        QCOMPARE(plainText(grid.at(1, 1).text), u"c"_s);
        QCOMPARE(plainText(grid.at(2, 1).text), u"d"_s);
        QCOMPARE(drawn(grid), u"a 1x2|b\nc\nd 2x1"_s);
    }

    void gapsAreFilledAndSpansAreCut()
    {
        QCOMPARE(drawn(gridOf({{cell("a"), cell("b")}, {cell("c")}})), u"a|b\nc|"_s);
        QCOMPARE(drawn(gridOf({{cell("a", 1, 9), cell("b")}, {cell("c")}})), u"a 1x2|b\nc"_s);
        QCOMPARE(drawn(gridOf({{cell("a"), cell("b", 1, 2)}, {cell("c", 2)}})), u"a|b 1x2\nc"_s);
    }

    void rowsAndColumnsInWhichNoCellBeginsAreLeftOut()
    {
        QCOMPARE(drawn(gridOf({{cell("a", 5, 7)}})), u"a"_s);
        QCOMPARE(drawn(gridOf({{cell("a", 3, 3), cell("b", 1, 2)}, {}, {cell("c")}})),
                 u"a 1x2|b\nc"_s);
    }

    void aTableBeyondTheLimitsHasNoGrid()
    {
        content::Table table;
        table.rows = {{cell("a", 1000), cell("b")}};
        QVERIFY(!TableGrid::of(table));
        table.rows.assign(1001, {cell("a", 1000)});
        QVERIFY(!TableGrid::of(table));
    }

    void rowsAndColumnsAreInserted()
    {
        TableGrid grid = sample();
        grid.insertRow(1);
        QCOMPARE(drawn(grid), u"a 1x3|b\n\nc\nd 2x1"_s);
        grid = sample();
        grid.insertRow(3);
        QCOMPARE(drawn(grid), u"a 1x2|b\nc\nd 2x1\n|"_s);
        grid = sample();
        grid.insertColumn(1);
        QCOMPARE(drawn(grid), u"a 1x2||b\n|c\nd 3x1"_s);
        grid = sample();
        grid.insertColumn(0);
        QCOMPARE(drawn(grid), u"|a 1x2|b\n|c\n|d 2x1"_s);
    }

    void rowsAndColumnsAreRemovedButNotWhatSpansFurther()
    {
        TableGrid grid = sample();
        grid.removeRow(0);
        QCOMPARE(drawn(grid), u"a|c\nd 2x1"_s);
        grid = sample();
        grid.removeColumn(0);
        QCOMPARE(drawn(grid), u"b\nc\nd"_s);
        grid = sample();
        grid.removeColumn(1);
        QCOMPARE(drawn(grid), u"a 1x2\n\nd"_s);
    }

    void mergedCellsKeepAllWordsAndTakeInCellsThatTheyWouldCut()
    {
        TableGrid grid = sample();
        grid.merge({0, 0, 1, 2});
        QCOMPARE(drawn(grid), u"a/b/c 2x2\n\nd 2x1"_s);
        grid = gridOf({{cell("a"), cell(""), cell("b")}});
        grid.merge({0, 0, 1, 3});
        QCOMPARE(drawn(grid), u"a/b 3x1"_s);
    }

    void aSplitCellLeavesEmptyCellsBesideIt()
    {
        TableGrid grid = sample();
        grid.split(1, 0);
        QCOMPARE(drawn(grid), u"a|b\n|c\nd 2x1"_s);
        grid.split(2, 1);
        QCOMPARE(drawn(grid), u"a|b\n|c\nd|"_s);
    }
};

QTEST_APPLESS_MAIN(TestTableGrid)
#include "tst_tablegrid.moc"
