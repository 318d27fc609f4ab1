#include "exchange/csvreader.h"

#include "exchange/textfile.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {
QString shown(const CsvRow &row)
{
    QStringList cells;
    for (const QByteArrayView cell : row.cells)
        cells.append(QString::fromUtf8(cell));
    return QString::number(row.line) + u':' + cells.join(u'|');
}

/// "line:cell|cell" of every row.
QStringList rows(QByteArrayView text, char delimiter = ',')
{
    QStringList list;
    CsvReader reader(text, delimiter);
    CsvRow row;
    while (reader.next(row))
        list.append(shown(row));
    return list;
}

std::vector<CsvRow> faults(const QString &name)
{
    const Result<TextFile> file =
        TextFile::read(QStringLiteral(UTBLICK_TEST_DATA "/import/") + name);
    std::vector<CsvRow> found;
    if (!file)
        return found;
    CsvReader reader(file->utf8, ',');
    CsvRow row;
    while (reader.next(row)) {
        row.cells.resize(row.fault == CsvRow::Fault::None ? row.cells.size() : 0);
        if (row.fault != CsvRow::Fault::None)
            found.push_back(row);
    }
    return found;
}
} // namespace

class TestCsvReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAndCellsAreRead()
    {
        QCOMPARE(rows("a,b\n1,2\n"), QStringList({u"1:a|b"_s, u"2:1|2"_s}));
        QCOMPARE(rows("a;b,c\n", ';'), QStringList({u"1:a|b,c"_s}));
        QCOMPARE(rows(""), QStringList());
    }

    void theLastLineMayLackItsEnd()
    {
        QCOMPARE(rows("a,b\n1,2"), QStringList({u"1:a|b"_s, u"2:1|2"_s}));
        QCOMPARE(rows("a,b\n1,"), QStringList({u"1:a|b"_s, u"2:1|"_s}));
        QCOMPARE(rows("\"a\""), QStringList({u"1:a"_s}));
    }

    void everyLineEndEndsALine()
    {
        const QStringList expected = {u"1:a"_s, u"2:b"_s, u"3:c"_s};
        QCOMPARE(rows("a\nb\nc\n"), expected);
        QCOMPARE(rows("a\r\nb\r\nc\r\n"), expected);
        QCOMPARE(rows("a\rb\rc\r"), expected);
    }

    void quotedCellsHoldDelimitersQuotesAndLines()
    {
        QCOMPARE(rows("\"a,b\",\"say \"\"hi\"\"\"\n"), QStringList({u"1:a,b|say \"hi\""_s}));
        QCOMPARE(rows("\"\"\"\",\"\"\n"), QStringList({u"1:\"|"_s}));
        QCOMPARE(rows("\"a\r\nb\rc\nd\"\nnext\n"), QStringList({u"1:a\r\nb\rc\nd"_s, u"5:next"_s}));
    }

    void blanksAfterAClosingQuoteDoNotCount()
    {
        QCOMPARE(rows("\"a\"  ,b\n"), QStringList({u"1:a|b"_s}));
    }

    void aQuoteInsideAnUnquotedCellIsText()
    {
        QCOMPARE(rows("5\" pipe, \"b\"\n"), QStringList({u"1:5\" pipe| \"b\""_s}));
    }

    void blankLinesAreSkippedButCounted()
    {
        QCOMPARE(rows("\n\na\r\n\r\n\nb\n\n"), QStringList({u"3:a"_s, u"6:b"_s}));
    }

    void aQuotedEmptyCellIsNoBlankLine()
    {
        QCOMPARE(rows("a\n\"\"\n"), QStringList({u"1:a"_s, u"2:"_s}));
    }

    void theDelimiterLineOfExcelIsNoRow()
    {
        QCOMPARE(CsvReader::declaredDelimiter("sep=;\r\na;b"), ';');
        QCOMPARE(CsvReader::declaredDelimiter("sep=x"), char(0));
        QCOMPARE(rows("sep=;\r\na;b\r\n", ';'), QStringList({u"2:a|b"_s}));
    }

    void raggedRowsAreReportedWithTheirLines()
    {
        const std::vector<CsvRow> found = faults(u"ragged.csv"_s);
        QCOMPARE(found.size(), size_t(2));
        QCOMPARE(found[0].fault, CsvRow::Fault::TooFewCells);
        QCOMPARE(found[0].line, 3);
        QCOMPARE(found[1].fault, CsvRow::Fault::TooManyCells);
        QCOMPARE(found[1].line, 7);
    }

    void aRaggedRowSaysHowManyCellsItHas()
    {
        CsvReader reader("a,b,c\n1,2\n", ',');
        CsvRow row;
        QVERIFY(reader.next(row));
        QVERIFY(row.problem().isEmpty());
        QVERIFY(reader.next(row));
        QCOMPARE(row.problem(), u"The row has 2 cells, but the first row has 3."_s);
    }

    void anUnclosedQuoteIsReportedWhereItBegan()
    {
        const std::vector<CsvRow> found = faults(u"unclosed_quote.csv"_s);
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found[0].fault, CsvRow::Fault::UnclosedQuote);
        QCOMPARE(found[0].faultLine, 3);
        QVERIFY(found[0].problem().startsWith(u"A quote opens on line 3 and never closes."));
    }

    void anUnclosedQuoteOnALaterLineOfItsRowIsFound()
    {
        CsvReader reader("a,b\n\"1\n2\",\"3\n", ',');
        CsvRow row;
        QVERIFY(reader.next(row));
        QVERIFY(reader.next(row));
        QCOMPARE(row.line, 2);
        QCOMPARE(row.faultLine, 3);
        QVERIFY(!reader.next(row));
    }

    void textAfterAClosingQuoteIsReportedAndTheNextRowRead()
    {
        const std::vector<CsvRow> found = faults(u"text_after_quote.csv"_s);
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found[0].fault, CsvRow::Fault::TextAfterQuote);
        QCOMPARE(rows("a,b\n\"1\"x,2\n3,4\n").last(), u"3:3|4"_s);
    }

    void aRowOfDelimitersIsEmpty()
    {
        CsvReader reader(";;\n;x;\n", ';');
        CsvRow row;
        QVERIFY(reader.next(row) && row.isEmpty());
        QVERIFY(reader.next(row) && !row.isEmpty());
    }

    void aCopiedRowKeepsItsUnescapedCells()
    {
        CsvRow kept;
        {
            CsvReader reader("\"\"\"kept\"\"\"\n\"\"\"new\"\"\"\n", ',');
            CsvRow row;
            QVERIFY(reader.next(row));
            kept = row;
            QVERIFY(reader.next(row));
        }
        QCOMPARE(shown(kept), u"1:\"kept\""_s);
    }

    void thePositionGrowsToTheEnd()
    {
        CsvReader reader("a\nb\n", ',');
        CsvRow row;
        QVERIFY(reader.next(row));
        QCOMPARE(reader.position(), 2);
        QVERIFY(reader.next(row));
        QCOMPARE(reader.position(), 4);
    }
};

QTEST_APPLESS_MAIN(TestCsvReader)
#include "tst_csvreader.moc"
