#include "exchange/cliptable.h"

#include <QElapsedTimer>
#include <QMimeData>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestClipTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void excelsTextIsRowsAndCells();
    void theLastLineEndIsNoRow();
    void aBlankLineIsAnEmptyCell();
    void aQuotedCellHoldsTabsAndLineBreaks();
    void aTitleInQuotesKeepsThem();
    void quotesThatDoNotCloseAreText();
    void aShorterRowHasAbsentCells();
    void excelsHtmlIsRead();
    void libresHtmlIsRead();
    void aMergedCellStandsInItsFirstPlace();
    void textThatRunsOverItsNeighboursIsNotMerged();
    void hiddenRowsThatHoldWidthsAreLeftOut();
    void lineBreaksAndParagraphsAreLinesOfOneCell();
    void referencesToCharactersAreResolved();
    void whatIsNoTableIsTextInOneCell();
    void aTableInACellIsItsText();
    void theTextIsReadWhenBothSayTheSame();
    void theHtmlIsReadWhenCellsAreMerged();
    void theHtmlIsReadWhenTheTextBreaksItsCells();
    void aTableAmongOtherThingsDoesNotReplaceTheText();
    void ourOwnExactTableComesFirst();
    void anEmptyClipboardSaysWhatToDo();
    void hostileSpansAreRefusedInTime();
    void brokenHtmlIsReadWithoutHarm();

private:
    using Rows = QList<QStringList>;
    static Rows rows(const Result<ClipTable> &table);
    static Rows ofText(const QString &text) { return rows(ClipTable::fromText(text)); }
    static Rows ofHtml(const QString &html) { return rows(ClipTable::fromHtml(html)); }
    static Rows ofBoth(const QString &text, const QString &html);
};

TestClipTable::Rows TestClipTable::rows(const Result<ClipTable> &table)
{
    Rows all;
    for (int row = 0; table && row < table->rows(); ++row) {
        QStringList cells;
        for (int column = 0; column < table->columns(); ++column)
            cells.append(table->at(row, column));
        all.append(cells);
    }
    return all;
}

TestClipTable::Rows TestClipTable::ofBoth(const QString &text, const QString &html)
{
    QMimeData data;
    data.setText(text);
    data.setHtml(html);
    return rows(ClipTable::read(ClipSource::of(data)));
}

void TestClipTable::excelsTextIsRowsAndCells()
{
    QCOMPARE(ofText(u"Gröna stråk\t2027-01-31\t250 302,59\r\nÖresund\t\t12\r\n"_s),
             (Rows{{u"Gröna stråk"_s, u"2027-01-31"_s, u"250 302,59"_s},
                   {u"Öresund"_s, u""_s, u"12"_s}}));
    QVERIFY(!ClipTable::fromText(u"a\t\tb"_s)->at(0, 1).isNull());
}

void TestClipTable::theLastLineEndIsNoRow()
{
    QCOMPARE(ofText(u"a\r\n"_s), (Rows{{u"a"_s}}));
    QCOMPARE(ofText(u"a\rb\r"_s), (Rows{{u"a"_s}, {u"b"_s}}));
    QCOMPARE(ofText(u"a"_s), (Rows{{u"a"_s}}));
    QCOMPARE(ofText(u"a\r\n\0"_s), (Rows{{u"a"_s}}));
    QVERIFY(ClipTable::fromText(u""_s)->isEmpty());
}

void TestClipTable::aBlankLineIsAnEmptyCell()
{
    QCOMPARE(ofText(u"a\n\nb\n\n"_s), (Rows{{u"a"_s}, {u""_s}, {u"b"_s}, {u""_s}}));
    QCOMPARE(ofText(u"\r\n"_s), (Rows{{u""_s}}));
}

void TestClipTable::aQuotedCellHoldsTabsAndLineBreaks()
{
    QCOMPARE(
        ofText(u"\"två\nrader\"\t\"en\ttabb\"\t\"säg \"\"hej\"\"\"\r\nnästa\tx\ty"_s),
        (Rows{{u"två\nrader"_s, u"en\ttabb"_s, u"säg \"hej\""_s}, {u"nästa"_s, u"x"_s, u"y"_s}}));
}

void TestClipTable::aTitleInQuotesKeepsThem()
{
    QCOMPARE(ofText(u"\"Gröna stråk\"\t\"Blå\" vågor"_s),
             (Rows{{u"\"Gröna stråk\""_s, u"\"Blå\" vågor"_s}}));
}

void TestClipTable::quotesThatDoNotCloseAreText()
{
    QCOMPARE(ofText(u"\"öppen\tandra\r\ntredje"_s),
             (Rows{{u"\"öppen"_s, u"andra"_s}, {u"tredje"_s, QString()}}));
    QCOMPARE(ofText(u"\""_s), (Rows{{u"\""_s}}));
}

void TestClipTable::aShorterRowHasAbsentCells()
{
    const Result<ClipTable> table = ClipTable::fromText(u"a\tb\nc"_s);
    QCOMPARE(table->columns(), 2);
    QVERIFY(table->at(1, 1).isNull());
    QVERIFY(!table->at(1, 0).isNull());
}

namespace {

/// As Excel 365 puts it on the clipboard, shortened.
QString excelHtml(const QString &rows)
{
    return uR"(<html xmlns:v="urn:schemas-microsoft-com:vml"
xmlns:x="urn:schemas-microsoft-com:office:excel"
xmlns="http://www.w3.org/TR/REC-html40">
<head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=Generator content="Microsoft Excel 15">
<link id=Main-File rel=Main-File href="file:///C:/Users/anna/AppData/Local/Temp/clip.htm">
<style>
<!--table {mso-displayed-decimal-separator:"\,";}
.xl65 {mso-number-format:"Short Date";}
-->
</style>
</head>
<body link="#0563C1" vlink="#954F72">
<table border=0 cellpadding=0 cellspacing=0 width=262 style='border-collapse:
 collapse;width:196pt'>
 <col width=112 style='mso-width-source:userset;mso-width-alt:4096;width:84pt'>
 <col width=75 span=2 style='width:56pt'>
<!--StartFragment-->
)"_s + rows
        + u"<!--EndFragment-->\n</table>\n\n</body>\n\n</html>\n"_s;
}

} // namespace

void TestClipTable::excelsHtmlIsRead()
{
    const QString html = excelHtml(uR"( <tr height=20 style='height:15.0pt'>
  <td height=20 width=112 style='height:15.0pt;width:84pt'>Gr&ouml;na
  str&aring;k &amp; <font class="font5">park</font></td>
  <td class=xl65 align=right width=75 style='width:56pt'>2027-01-31</td>
  <td align=right style='mso-number-format:"\#\,\#\#0\.00">"'>250 302,59</td>
 </tr>
 <tr height=20>
  <td height=20></td>
  <td><span style='mso-spacerun:yes'>&nbsp;</span></td>
  <td>två<span style='mso-spacerun:yes'>&nbsp; </span>ord</td>
 </tr>
)"_s);
    QCOMPARE(ofHtml(html),
             (Rows{{u"Gröna stråk & park"_s, u"2027-01-31"_s, u"250 302,59"_s},
                   {u""_s, u" "_s, u"två  ord"_s}}));
}

void TestClipTable::libresHtmlIsRead()
{
    const QString html = uR"html(<!DOCTYPE html>
<html>
<head>
	<meta http-equiv="content-type" content="text/html; charset=utf-8"/>
	<title></title>
	<meta name="generator" content="LibreOffice 7.4.7.2 (Linux)"/>
	<style type="text/css">
		body,div,table,thead,tbody,tfoot,tr,th,td,p { font-family:"Liberation Sans"; }
	</style>
</head>
<body>
<table cellspacing="0" border="0">
	<colgroup span="2" width="85"></colgroup>
	<tr>
		<td height="17" align="left">Køge<br>Kommune</td>
		<td align="right" sdval="250302.59" sdnum="1053;0;# ##0,00">250 302,59</td>
	</tr>
	<tr>
		<td height="17" align="left"><br></td>
		<td align="right" sdval="46418" sdnum="1053;1053;ÅÅÅÅ-MM-DD">2027-01-31</td>
	</tr>
</table>
</body>
</html>)html"_s;
    QCOMPARE(ofHtml(html), (Rows{{u"Køge\nKommune"_s, u"250 302,59"_s}, {u""_s, u"2027-01-31"_s}}));
}

void TestClipTable::aMergedCellStandsInItsFirstPlace()
{
    const Result<ClipTable> table = ClipTable::fromHtml(
        u"<table><tr><td rowspan=2>a</td><td colspan=2>b</td></tr><tr><td>c</td><td>d</td></tr>"
        "<tr><td>e</td><td>f</td><td>g</td></tr></table>"_s);
    QCOMPARE(
        rows(table),
        (Rows{{u"a"_s, u"b"_s, QString()}, {QString(), u"c"_s, u"d"_s}, {u"e"_s, u"f"_s, u"g"_s}}));
    QVERIFY(table->at(0, 2).isNull());
    QVERIFY(table->at(1, 0).isNull());
}

void TestClipTable::textThatRunsOverItsNeighboursIsNotMerged()
{
    const Result<ClipTable> table = ClipTable::fromHtml(excelHtml(
        u"<tr><td colspan=2 style='mso-ignore:colspan'>En lång text</td><td>b</td></tr>"_s));
    QCOMPARE(rows(table), (Rows{{u"En lång text"_s, u""_s, u"b"_s}}));
    QVERIFY(!table->at(0, 1).isNull());
}

void TestClipTable::hiddenRowsThatHoldWidthsAreLeftOut()
{
    QCOMPARE(ofHtml(excelHtml(u"<tr><td>a</td></tr><tr style='display:none'><td>gömd</td></tr>"
                              "<![if supportMisalignedColumns]><tr height=0 style='display:none'>"
                              "<td width=112 style='width:84pt'></td></tr><![endif]>"_s)),
             (Rows{{u"a"_s}, {u"gömd"_s}}));
}

void TestClipTable::lineBreaksAndParagraphsAreLinesOfOneCell()
{
    QCOMPARE(ofHtml(u"<table><tr><td><p>ett</p>\n <p>två<br>tre</p></td><td>\n<p>fyra\n"
                    "fem</p>\n</td></tr></table>"_s),
             (Rows{{u"ett\ntvå\ntre"_s, u"fyra fem"_s}}));
}

void TestClipTable::referencesToCharactersAreResolved()
{
    QCOMPARE(ofHtml(u"<table><tr><td>&Aring;&eacute;&szlig; &#229; &#xE4; &euro; &#150;</td>"
                    "<td>A&B &okänd; &lt;b&gt; 1 < 2</td><td>5&nbsp;§</td></tr></table>"_s),
             (Rows{{u"Åéß å ä € –"_s, u"A&B &okänd; <b> 1 < 2"_s, u"5\u00A0§"_s}}));
}

void TestClipTable::whatIsNoTableIsTextInOneCell()
{
    QCOMPARE(ofHtml(u"<html><head><title>x</title><script>alert('<td>')</script></head>"
                    "<body><p>Hej  <b>då</b></p></body></html>"_s),
             (Rows{{u"Hej då"_s}}));
}

void TestClipTable::aTableInACellIsItsText()
{
    QCOMPARE(ofHtml(u"<table><tr><td>a<table><tr><td>b</td><td>c</td></tr></table></td><td>d</td>"
                    "</tr></table><table><tr><td>en annan</td></tr></table>"_s),
             (Rows{{u"a\nb\nc"_s, u"d"_s}}));
}

void TestClipTable::theTextIsReadWhenBothSayTheSame()
{
    QCOMPARE(ofBoth(u"exakt  så\t1\r\n"_s, excelHtml(u"<tr><td>exakt så</td><td>1,00</td></tr>"_s)),
             (Rows{{u"exakt  så"_s, u"1"_s}}));
}

void TestClipTable::theHtmlIsReadWhenCellsAreMerged()
{
    QMimeData data;
    data.setText(u"a\t\r\n"_s);
    data.setHtml(excelHtml(u"<tr><td colspan=2>a</td></tr>"_s));
    const Result<ClipTable> table = ClipTable::read(ClipSource::of(data));
    QVERIFY(table && table->at(0, 1).isNull());
}

void TestClipTable::theHtmlIsReadWhenTheTextBreaksItsCells()
{
    QCOMPARE(ofBoth(u"ett\r\ntvå\tb\r\n"_s,
                    u"<table><tr><td><p>ett</p><p>två</p></td><td>b</td></tr></table>"_s),
             (Rows{{u"ett\ntvå"_s, u"b"_s}}));
}

void TestClipTable::aTableAmongOtherThingsDoesNotReplaceTheText()
{
    QCOMPARE(
        ofBoth(u"Rubrik\na\tb"_s, u"<h1>Rubrik</h1><table><tr><td colspan=2>a</td></tr></table>"_s),
        (Rows{{u"Rubrik"_s, QString()}, {u"a"_s, u"b"_s}}));
}

void TestClipTable::ourOwnExactTableComesFirst()
{
    QMimeData data;
    data.setText(u"Anna Berg"_s);
    data.setData(QLatin1StringView(ClipTable::exactFormat), "#12");
    QCOMPARE(rows(ClipTable::read(ClipSource::of(data))), (Rows{{u"#12"_s}}));
}

void TestClipTable::anEmptyClipboardSaysWhatToDo()
{
    const Result<ClipTable> table = ClipTable::read(ClipSource::of(QMimeData()));
    QVERIFY(!table);
    QCOMPARE(table.error().code, Error::Code::NotFound);
    QVERIFY(table.error().message.contains(u"Copy some cells first"_s));
}

void TestClipTable::hostileSpansAreRefusedInTime()
{
    QString html = u"<table>"_s;
    for (int i = 0; i < 6000; ++i)
        html += u"<tr><td colspan=99999999 rowspan=99999999>x</td></tr>"_s;
    QElapsedTimer timer;
    timer.start();
    const Result<ClipTable> table = ClipTable::fromHtml(html);
    QVERIFY(!table);
    QCOMPARE(table.error().code, Error::Code::Invalid);
    QVERIFY(timer.elapsed() < 20'000);
}

void TestClipTable::brokenHtmlIsReadWithoutHarm()
{
    QCOMPARE(ofHtml(u"<table><tr><td>a<td>b<tr><td>c"_s),
             (Rows{{u"a"_s, u"b"_s}, {u"c"_s, QString()}}));
    QCOMPARE(ofHtml(u"</td></tr></table><table><td a='>\"' b=\"<td>\" colspan=-3>x</table"_s),
             (Rows{{u"x"_s}}));
    QVERIFY(ofHtml(u"<table><tr><td style=\"never closed>x"_s).size() <= 1);
    QVERIFY(ofHtml(u"<"_s).size() <= 1);
    QVERIFY(ofHtml(u"<!-- <table><tr><td>a"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestClipTable)
#include "tst_cliptable.moc"
