#include "report/filenames.h"
#include "report/reporttable.h"

#include <QtTest>

using namespace Qt::StringLiterals;

class TestReportTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRowIsHeadedByItsFirstCell();
    void textIsEscapedAndKeepsItsLines();
    void theLabelOfASumStandsWhereThereIsNone();
    void theTotalStandsOnceAtTheEnd();
    void aTableWithoutRowsIsEmpty();
    void onlyWideTablesAreWide();
    void fileNamesAreNumberedWhereTheyClash();
};

void TestReportTable::aRowIsHeadedByItsFirstCell()
{
    ReportTable table(u"Caption"_s, {{u"Name"_s}, {u"Number"_s, true}, {u"Day"_s, false, true}});
    table.addRow({u"A"_s, u"1"_s, u"1 May"_s});
    QCOMPARE(table.html(),
             u"<table class=\"fold\"><caption class=\"vh\">Caption</caption><thead><tr>"
             "<th scope=\"col\">Name</th><th scope=\"col\" class=\"num\">Number</th>"
             "<th scope=\"col\">Day</th></tr></thead>\n"
             "<tbody><tr><th scope=\"row\">A</th><td class=\"num\" data-h=\"Number\">1</td>"
             "<td class=\"na\" data-h=\"Day\">1 May</td></tr>\n"
             "</tbody>\n</table>"_s);
}

void TestReportTable::textIsEscapedAndKeepsItsLines()
{
    ReportTable table(u"<i>"_s, {{u"\"N\""_s}, {u"<b>"_s}});
    table.addGroup(u"<u>"_s);
    table.addRow({u"a\n%1"_s, u"<s>\nx"_s});
    table.addSum(u"<q>"_s, {});
    const QString html = table.html();
    for (const QString &tag : {u"<i>"_s, u"<b>"_s, u"<u>"_s, u"<s>"_s, u"<q>"_s})
        QVERIFY2(!html.contains(tag), qPrintable(tag));
    QVERIFY(html.contains(u"a<br>%1</th>"));
    QVERIFY(html.contains(u"&lt;s&gt;<br>x</td>"));
}

void TestReportTable::theLabelOfASumStandsWhereThereIsNone()
{
    ReportTable table({}, {{u"A"_s}, {u"B"_s}, {u"C"_s, true}});
    table.addGroup(u"G"_s);
    table.addRow({u"a"_s, u"b"_s, u"1"_s});
    table.addSum(u"Sum"_s, {QString(), QString(), u"1"_s});
    QVERIFY(table.html().contains(u"<tr class=\"sum\"><th scope=\"row\" colspan=\"2\">Sum</th>"
                                  "<td class=\"num\" data-h=\"C\">1</td></tr>"));
    table.addSum(u"None"_s, {});
    QVERIFY(table.html().contains(u"<th scope=\"row\" colspan=\"3\">None</th></tr>"));
}

void TestReportTable::theTotalStandsOnceAtTheEnd()
{
    ReportTable table({}, {{u"A"_s}, {u"B"_s, true}});
    table.setTotal(u"Total"_s, {QString(), u"3"_s});
    table.addGroup(u"G"_s);
    table.addRow({u"a"_s, u"3"_s});
    QVERIFY(table.html().endsWith(u"</tbody>\n<tfoot><tr><th scope=\"row\" colspan=\"1\">Total</th>"
                                  "<td class=\"num\" data-h=\"B\">3</td></tr></tfoot>\n</table>"));
}

void TestReportTable::aTableWithoutRowsIsEmpty()
{
    ReportTable table({}, {{u"A"_s}});
    QVERIFY(table.isEmpty());
    table.addRow({u"a"_s});
    QVERIFY(!table.isEmpty());
    QCOMPARE(table.rowCount(), 1);
}

void TestReportTable::onlyWideTablesAreWide()
{
    ReportTable narrow({}, {{u"A"_s}, {u"B"_s}});
    narrow.addRow({u"x"_s.repeated(500), u"y"_s.repeated(500)}); // breaks its lines
    QVERIFY(!narrow.isWide());
    ReportTable wide({}, std::vector<ReportTable::Column>(8, {u"A"_s, true}));
    wide.addRow(QStringList(8, u"1 234 567 890,00"_s));
    QVERIFY(wide.isWide());
}

void TestReportTable::fileNamesAreNumberedWhereTheyClash()
{
    FileNames names;
    QCOMPARE(names.take(u"Grön"_s), u"Grön"_s);
    QCOMPARE(names.take(u"GRÖN"_s), u"GRÖN (2)"_s);
    QCOMPARE(names.take(u"grön"_s), u"grön (3)"_s);
    QCOMPARE(names.take(u"grön (2)"_s), u"grön (2) (2)"_s);
    QCOMPARE(names.take(u"Blå"_s), u"Blå"_s);
}

QTEST_GUILESS_MAIN(TestReportTable)
#include "tst_reporttable.moc"
