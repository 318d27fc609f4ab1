#include "pages/htmlblocks.h"
#include "pages/htmlpieces.h"
#include "pages/pagehtml.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString cleaned(const QString &html)
{
    return pageHtml(blocksFromHtml(html).blocks);
}

/// A paragraph of Word that looks like an item.
QString item(int level, const QString &marker, const QString &text)
{
    return u"<p class=MsoListParagraph style='mso-list:l0 level%1 lfo1'><![if !supportLists]>"
           "<span style='mso-list:Ignore'>%2<span style='font:7.0pt \"Times New Roman\"'>"
           "&nbsp;&nbsp; </span></span><![endif]>%3<o:p></o:p></p>"_s.arg(level)
               .arg(marker, text);
}

} // namespace

class TestHtmlLists : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void realListsKeepDepthKindAndStart()
    {
        QCOMPARE(cleaned(u"<ol start=3><li>a<ul><li>b</ul><li><p>c</p></ol>"_s),
                 u"<ol start=\"3\"><li>a<ul><li>b</li></ul></li><li>c</li></ol>\n"_s);
    }

    void anItemWithANumberOfItsOwnBeginsAnotherList()
    {
        QCOMPARE(cleaned(u"<ol><li>a<li value=7>b<li>c</ol>"_s),
                 u"<ol><li>a</li></ol>\n<ol start=\"7\"><li>b</li><li>c</li></ol>\n"_s);
    }

    void listsThatFollowEachOtherStayApart()
    {
        QCOMPARE(cleaned(u"<ul><li>a</ul><ul><li>b</ul>"_s),
                 u"<ul><li>a</li></ul>\n<ul><li>b</li></ul>\n"_s);
    }

    void googlesNestedListsAreSiblingsOfTheirItems()
    {
        QCOMPARE(cleaned(u"<ul><li aria-level=1><p>a</p></li><ul><li aria-level=2><p>b</p></li>"
                         "</ul><li aria-level=1><p>c</p></li></ul>"_s),
                 u"<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>\n"_s);
    }

    void levelsThatWereNotCopiedAreClosedUp()
    {
        QCOMPARE(cleaned(u"<ol><ol><ol><li>a</li></ol><li>b</li></ol><li>c</li></ol>"_s),
                 u"<ol><li>a</li><li>b</li><li>c</li></ol>\n"_s);
    }

    void theWebVersionOfWordSaysWhichItemsBelongTogether()
    {
        const QString one =
            u"<div><ol start=%1><li data-listid=4 data-aria-level=%2><p>%3</p></li></ol></div>"_s;
        QCOMPARE(cleaned(one.arg(1).arg(1).arg(u"a"_s) + one.arg(1).arg(2).arg(u"b"_s)
                         + one.arg(2).arg(1).arg(u"c"_s)),
                 u"<ol><li>a<ol><li>b</li></ol></li><li>c</li></ol>\n"_s);
    }

    void wordsPretendedListsBecomeReal()
    {
        QCOMPARE(
            cleaned(item(1, u"·"_s, u"a"_s) + item(2, u"o"_s, u"b"_s) + item(1, u"·"_s, u"c"_s)),
            u"<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>\n"_s);
    }

    void wordsNumbersAreKeptAcrossAParagraph()
    {
        QCOMPARE(cleaned(item(1, u"1."_s, u"a"_s) + item(2, u"a)"_s, u"b"_s)
                         + item(2, u"b)"_s, u"c"_s) + u"<p class=MsoNormal>d</p>"_s
                         + item(1, u"2."_s, u"e"_s)),
                 u"<ol><li>a<ol><li>b</li><li>c</li></ol></li></ol>\n<p>d</p>\n"
                 "<ol start=\"2\"><li>e</li></ol>\n"_s);
    }

    void aNumberThatBeginsAnewBeginsAnotherList()
    {
        QCOMPARE(cleaned(item(1, u"1."_s, u"a"_s) + item(1, u"1."_s, u"b"_s)),
                 u"<ol><li>a</li></ol>\n<ol><li>b</li></ol>\n"_s);
    }

    void aListParagraphWithoutASignBelongsToTheItemAsFarIn()
    {
        QCOMPARE(cleaned(item(1, u"1."_s, u"a"_s) + u"<p class=MsoListParagraph>b</p>"_s
                         + item(1, u"2."_s, u"c"_s)
                         + u"<p class=MsoListParagraph style='margin-left:3cm'>d</p>"_s),
                 u"<ol><li>a<br>b</li><li>c</li></ol>\n<p>d</p>\n"_s);
    }

    void signsInTheTextAreReadWhereMailProgramsTookTheStylesAway()
    {
        QCOMPARE(cleaned(u"<p class=x_MsoListParagraph><span style='font-family:Symbol'>·<span>"
                         "&nbsp;&nbsp;&nbsp; </span></span>a</p>"
                         "<p class=x_MsoListParagraph style='margin-left:72pt'>1) &nbsp;b</p>"_s),
                 u"<ul><li>a<ol><li>b</li></ol></li></ul>\n"_s);
        QCOMPARE(cleaned(u"<p class=MsoListParagraph>a) b</p><p>· c</p>"_s).count(u"<li>"_s), 1);
    }

    void wordsAtTheStartOfAListParagraphAreNoSigns()
    {
        QCOMPARE(cleaned(u"<p class=MsoListParagraph>A. Svensson</p>"
                         "<p class=MsoListParagraph>§ 5 Om</p>"_s),
                 u"<p>A. Svensson</p>\n<p>§ 5 Om</p>\n"_s);
    }

    void aNumberedHeadingIsAHeading()
    {
        QCOMPARE(cleaned(u"<h2 style='mso-list:l0 level1 lfo1'><![if !supportLists]><span "
                         "style='mso-list:Ignore'>1<span>&nbsp; </span></span><![endif]>A</h2>"_s),
                 u"<h2>A</h2>\n"_s);
    }

    void aListOfHeadingsOnlyServesTheLayout()
    {
        QCOMPARE(cleaned(u"<ul><li><h3>A</h3><p>b</p></li></ul>"_s), u"<h3>A</h3>\n<p>b</p>\n"_s);
    }

    void aTableInAnItemEndsTheListAndTheNumbersGoOn()
    {
        QCOMPARE(cleaned(u"<ol><li>a<table><tr><td>x<td>y</table>b</li><li>c</li></ol>"_s),
                 u"<ol><li>a</li></ol>\n<table><tbody><tr><td>x</td><td>y</td></tr></tbody>"
                 "</table>\n<p>b</p>\n<ol start=\"2\"><li>c</li></ol>\n"_s);
    }

    void markersAreRead_data()
    {
        QTest::addColumn<QString>("marker");
        QTest::addColumn<int>("expected");
        QTest::addColumn<int>("number"); // 0: a bullet
        QTest::newRow("number") << u"12."_s << 1 << 12;
        QTest::newRow("several levels") << u"2.1.4"_s << 1 << 4;
        QTest::newRow("letter") << u"c)"_s << 3 << 3;
        QTest::newRow("first letter") << u"a."_s << 1 << 1;
        QTest::newRow("i after h") << u"i."_s << 9 << 9;
        QTest::newRow("i at first") << u"i."_s << 1 << 1;
        QTest::newRow("Roman") << u"iv."_s << 1 << 4;
        QTest::newRow("after z") << u"bb)"_s << 1 << 28;
        QTest::newRow("words") << u"Artikel 7:"_s << 1 << 7;
        QTest::newRow("dot") << u"·"_s << 1 << 0;
        QTest::newRow("Courier's o") << u"o"_s << 1 << 0;
        QTest::newRow("nothing") << QString() << 1 << 0;
    }
    void markersAreRead()
    {
        QFETCH(QString, marker);
        QFETCH(int, expected);
        QFETCH(int, number);
        const HtmlMarker read = readMarker(marker, expected);
        QCOMPARE(read.numbered, number > 0);
        QCOMPARE(read.number.value_or(0), number);
    }
};

QTEST_APPLESS_MAIN(TestHtmlLists)
#include "tst_htmllists.moc"
