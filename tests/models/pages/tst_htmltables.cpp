#include "pages/htmlblocks.h"
#include "pages/pagehtml.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString cleaned(const QString &html)
{
    return pageHtml(blocksFromHtml(html).blocks);
}

const QString twoByTwo = u"<table><tbody><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td>"
                         "</tr></tbody></table>\n"_s;
const QString withHead = u"<table><thead><tr><th scope=\"col\">a</th><th scope=\"col\">b</th></tr>"
                         "</thead><tbody><tr><td>c</td><td>d</td></tr></tbody></table>\n"_s;

} // namespace

class TestHtmlTables : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTableKeepsItsCells()
    {
        QCOMPARE(cleaned(u"<table border=1><tr><td><p>a</p><td>b<tr><td>c<td>d</table>"_s),
                 twoByTwo);
    }

    void headersAndCaptionAreKept()
    {
        QCOMPARE(cleaned(u"<table><caption>Om</caption><tr><th>a<th>b<tr><th>c<td>d</table>"_s),
                 u"<table><caption>Om</caption><thead><tr><th scope=\"col\">a</th>"
                 "<th scope=\"col\">b</th></tr></thead><tbody><tr><th scope=\"row\">c</th>"
                 "<td>d</td></tr></tbody></table>\n"_s);
    }

    void aStrongFirstRowOfAWordTableIsItsHeader()
    {
        QCOMPARE(cleaned(u"<table class=MsoTableGrid border=1><tr><td><b>a</b><td><b>b</b>"
                         "<tr><td>c<td>d</table>"_s),
                 withHead);
    }

    void aTableThatIsStrongThroughoutHasNoHeader()
    {
        const QString html = cleaned(u"<table border=1><tr><td><b>a</b><tr><td><b>b</b></table>"_s);
        QVERIFY(!html.contains("<th"_L1));
        QCOMPARE(html.count(u"<strong>"_s), 2);
    }

    void mergedCellsStayMergedAndExcelsOverflowMergesNothing()
    {
        QCOMPARE(cleaned(u"<table border=1><tr><td colspan=2>a<tr><td>b<td>c</table>"_s),
                 u"<table><tbody><tr><td colspan=\"2\">a</td></tr><tr><td>b</td><td>c</td></tr>"
                 "</tbody></table>\n"_s);
        QCOMPARE(cleaned(u"<table border=1><tr><td colspan=2 style='mso-ignore:colspan'>a"
                         "<tr><td>b<td>c</table>"_s),
                 u"<table><tbody><tr><td>a</td><td></td></tr><tr><td>b</td><td>c</td></tr>"
                 "</tbody></table>\n"_s);
    }

    void paragraphsAndItemsInACellAreItsLines()
    {
        QCOMPARE(cleaned(u"<table border=1><tr><td><p>a</p><ul><li>b<li>c</ul><td>d</table>"_s),
                 u"<table><tbody><tr><td>a<br>b<br>c</td><td>d</td></tr></tbody></table>\n"_s);
    }

    void aFrameOfOneCellIsWhatItHolds()
    {
        QCOMPARE(cleaned(u"<table width=600><tr><td><h2>A</h2><p>b</p></td></tr></table>"_s),
                 u"<h2>A</h2>\n<p>b</p>\n"_s);
    }

    void aTableWithoutLinesThatHoldsHeadingsOrListsIsLayout()
    {
        QCOMPARE(cleaned(u"<table width=600><tr><td><h2>A</h2><td><ul><li>b</ul></table>"_s),
                 u"<h2>A</h2>\n<ul><li>b</li></ul>\n"_s);
    }

    void layoutTablesAroundTablesAreUnwrapped()
    {
        QCOMPARE(cleaned(u"<table width=600><tr><td>x<td><table border=1><tr><td>a<td>b"
                         "<tr><td>c<td>d</table></table>"_s),
                 u"<p>x</p>\n"_s + twoByTwo);
    }

    void aTableInADataTableFollowsIt()
    {
        QCOMPARE(cleaned(u"<table border=1><tr><td>x<td>y<table border=1><tr><td>a<td>b"
                         "<tr><td>c<td>d</table></table>"_s),
                 u"<table><tbody><tr><td>x</td><td>y</td></tr></tbody></table>\n"_s + twoByTwo);
    }

    void theFragmentOfExcelBeginsInsideTheTable()
    {
        QCOMPARE(cleaned(u"<table border=0><!--StartFragment--><col><tr><td>a<td>b<tr><td>c<td>d"
                         "<!--EndFragment--></table>"_s),
                 twoByTwo);
    }

    void rowsThatWereNotCopiedOrAreHiddenAreLeftOut()
    {
        QCOMPARE(cleaned(u"<table border=1><tr><td>x<td>y</tr><!--StartFragment--><tr><td>a<td>b"
                         "</tr><tr style='display:none'><td>h<td>i</tr><tr><td>c<td>d</tr>"
                         "<!--EndFragment--><tr><td>z<td>z</table>"_s),
                 twoByTwo);
    }

    void aCaptionWithoutRowsIsAParagraph()
    {
        QCOMPARE(cleaned(u"<table><caption>Om</caption></table>"_s), u"<p>Om</p>\n"_s);
    }
};

QTEST_APPLESS_MAIN(TestHtmlTables)
#include "tst_htmltables.moc"
