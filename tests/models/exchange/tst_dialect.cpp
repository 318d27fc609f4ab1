#include "exchange/dialect.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {
Dialect guessed(const QByteArray &utf8, std::optional<char> delimiter = {})
{
    return Dialect::guess({.utf8 = utf8}, delimiter);
}

Dialect guessedFile(const QString &name)
{
    const Result<TextFile> file =
        TextFile::read(QStringLiteral(UTBLICK_TEST_DATA "/import/") + name);
    return file ? Dialect::guess(*file) : Dialect();
}
} // namespace

class TestDialect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSwedishExcelFileIsUnderstood()
    {
        const Dialect dialect = guessedFile(u"windows1252_semicolon.csv"_s);
        QCOMPARE(dialect.delimiter, ';');
        QCOMPARE(dialect.decimal, ',');
        QCOMPARE(dialect.order, DateOrder::DayMonthYear);
        QCOMPARE(dialect.rows, 3);
        QCOMPARE(dialect.notes(),
                 QStringList({u"Read as Windows-1252: line 2 is not valid UTF-8"_s,
                              u"Columns separated by semicolon, found in all 3 row(s)"_s,
                              u"Decimal comma, from 2 number(s)"_s,
                              u"Dates as day.month.year, from 5 value(s)"_s}));
    }

    void columnsAreGuessedOneByOne()
    {
        const Dialect dialect = guessed("name,from,cost,none\nA,2027-01-31,1.5,\nB,,2,\n");
        QCOMPARE(dialect.columns.size(), size_t(4));
        QCOMPARE(dialect.columns[0].name, u"name"_s);
        QVERIFY(!dialect.columns[0].looksNumeric && !dialect.columns[0].looksDate);
        QVERIFY(dialect.columns[1].looksDate && !dialect.columns[1].looksNumeric);
        QCOMPARE(dialect.columns[1].values, 1);
        QVERIFY(dialect.columns[2].looksNumeric);
        QVERIFY(dialect.columns[3].allEmpty);
    }

    void everyDelimiterIsFound()
    {
        QCOMPARE(guessed("a,b\n1,2\n").delimiter, ',');
        QCOMPARE(guessed("a;b\n1,5;2,5\n").delimiter, ';');
        QCOMPARE(guessed("a\tb\nx, y; z\t2\n").delimiter, '\t');
        QCOMPARE(guessed("a|b\n1|2\n").delimiter, '|');
    }

    void aDelimiterInsideQuotesDoesNotCount()
    {
        QCOMPARE(guessed("\"a;b\",c\n\"d;e;f\",2\n").delimiter, ',');
    }

    void theWholeFileDecidesNotItsFirstLines()
    {
        QByteArray text = "title, short;cost, kr;note\n";
        for (int i = 0; i < 3000; ++i)
            text += "a, b;c, d;e\n";
        text += "a;b;c\n";
        QCOMPARE(guessed(text).delimiter, ';');
        QCOMPARE(guessed(text).faultyRows, 0);
    }

    void raggedRowsAreCounted()
    {
        const Dialect dialect = guessedFile(u"ragged.csv"_s);
        QCOMPARE(dialect.delimiter, ',');
        QCOMPARE(dialect.rows, 5);
        QCOMPARE(dialect.faultyRows, 2);
        QCOMPARE(dialect.notes()[1], u"Columns separated by comma, found so in 3 of 5 rows"_s);
    }

    void oneColumnIsSaidToBeOne()
    {
        const Dialect dialect = guessed("title\nBroar; och vägar\n");
        QCOMPARE(dialect.columns.size(), size_t(1));
        QVERIFY(dialect.notes()[1].startsWith(u"One column: "));
    }

    void theUsersDelimiterWins()
    {
        const Dialect dialect = guessed("a;b,c\n1;2,3\n", ',');
        QCOMPARE(dialect.delimiter, ',');
        QCOMPARE(dialect.notes()[1], u"Columns separated by comma, as asked"_s);
    }

    void theDelimiterLineOfExcelIsBelieved()
    {
        const Dialect dialect = guessed("sep=|\r\na;b|c\r\n1;2|3\r\n");
        QCOMPARE(dialect.delimiter, '|');
        QCOMPARE(dialect.columns.size(), size_t(2));
        QCOMPARE(dialect.rows, 1);
    }

    void anImpossibleDateLeavesItsColumnAColumnOfDates()
    {
        const Dialect dialect = guessedFile(u"impossible_date.csv"_s);
        QVERIFY(dialect.columns[1].looksDate);
        QCOMPARE(dialect.columns[1].order, DateOrder::YearMonthDay);
    }

    void oneDayAboveTwelveTellsTheOrderOfAllColumns()
    {
        const Dialect dialect = guessed("a,b\n1/2/2027,1/3/2027\n1/5/2027,1/31/2027\n");
        QCOMPARE(dialect.order, DateOrder::MonthDayYear);
        QCOMPARE(dialect.columns[0].order, DateOrder::MonthDayYear);
        QVERIFY(!dialect.columns[0].orderAmbiguous);
    }

    void aColumnMayHaveItsOwnOrder()
    {
        const Dialect dialect = guessed("a;b\n31.1.2027;1/31/2027\n30.1.2027;x\n"
                                        "30.1.2027;1/30/2027\n1.1.2027;1/30/2027\n;1/29/2027\n"
                                        "29.1.2027;\n");
        QCOMPARE(dialect.columns[0].order, DateOrder::DayMonthYear);
        QCOMPARE(dialect.columns[1].order, DateOrder::MonthDayYear);
        QVERIFY(dialect.notes().contains(u"b: dates as month/day/year"_s));
    }

    void doubtfulDatesAndNumbersAreToldAsDoubtful()
    {
        const Dialect dialect = guessedFile(u"ambiguous.csv"_s);
        QVERIFY(dialect.columns[1].orderAmbiguous);
        QVERIFY(dialect.columns[2].decimalAmbiguous);
        QCOMPARE(
            dialect.notes().mid(2),
            QStringList({u"Start: day and month cannot be told apart; read as day.month.year"_s,
                         u"Budget: numbers such as 1,234 can be read in two ways; read with "
                         "decimal point"_s}));
    }

    void contradictionsInAColumnAreTold()
    {
        const Dialect dialect = guessed("d;n\n31/1/2027;1,5\n1/31/2027;1.5\n30/1/2027;2,5\n");
        QVERIFY(dialect.columns[0].orderMixed);
        QVERIFY(dialect.columns[1].decimalMixed);
        const QString notes = dialect.notes().join(u'\n');
        QVERIFY(notes.contains(u"d: both day and month come first; read as day.month.year"));
        QVERIFY(
            notes.contains(u"n: both decimal comma and decimal point; read with decimal comma"));
    }

    void eightDigitsAreDatesOnlyWhenAllAre()
    {
        QVERIFY(guessed("a,b\n20270131,1\n20271231,2\n").columns[0].looksDate);
        QVERIFY(!guessed("a,b\n20270131,1\n20271299,2\n").columns[0].looksDate);
    }

    void anotherColumnTellsTheDecimalMark()
    {
        const Dialect dialect = guessed("a;b\n1.234;1,5\n2.345;2,5\n");
        QCOMPARE(dialect.columns[0].decimal, ',');
        QVERIFY(!dialect.columns[0].decimalAmbiguous);
    }

    void anEmptyFileHasNoColumns()
    {
        QVERIFY(guessed("").columns.empty());
        QCOMPARE(guessed("a,b\n").rows, 0);
    }

    void delimitersAreFoundByTheirNames()
    {
        QCOMPARE(delimiterFromName(u";"), ';');
        QCOMPARE(delimiterFromName(u"tab"), '\t');
        QCOMPARE(delimiterFromName(u"\\t"), '\t');
        QCOMPARE(delimiterFromName(u"Semicolon"), ';');
        for (const char16_t *bad : {u"", u"a", u"5", u"\"", u" ", u";;", u"å", u"\n"})
            QVERIFY(!delimiterFromName(bad));
    }
};

QTEST_APPLESS_MAIN(TestDialect)
#include "tst_dialect.moc"
