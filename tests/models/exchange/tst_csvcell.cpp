#include "exchange/csvcell.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestCsvCell : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersAreReadAsTheyAreMeant_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QByteArray>("withComma");
        QTest::addColumn<QByteArray>("withPoint");
        const auto add = [](const QByteArray &cell, const QByteArray &comma,
                            const QByteArray &point) {
            QTest::newRow(cell.constData()) << cell << comma << point;
        };
        // An empty expectation: this cell contradicts that decimal mark.
        add("250302,59", "250302.59", "");
        add("250302.59", "", "250302.59");
        add("1.234,50", "1234.50", "");
        add("1,234.50", "", "1234.50");
        add("1.234.567", "1234567", "");
        add("1,234,567", "", "1234567");
        add("1,234", "1.234", "1234");
        add("1.234", "1234", "1.234");
        add("0,123", "0.123", "");
        add("1 200 000", "1200000", "1200000");
        add("1\u00A0200\u00A0000,5", "1200000.5", "");
        add("1\u202F200", "1200", "1200");
        add("1'200.50", "", "1200.50");
        add("-12,5", "-12.5", "");
        add("\u221212", "-12", "-12");
        add("+12", "12", "12");
        add("300 kr", "300", "300");
        add("€ 40,00", "40.00", "");
        add(" 7 ", "7", "7");
    }

    void numbersAreReadAsTheyAreMeant()
    {
        QFETCH(QByteArray, cell);
        QFETCH(QByteArray, withComma);
        QFETCH(QByteArray, withPoint);
        const std::optional<NumberCell> number = NumberCell::read(cell);
        QVERIFY(number);
        QCOMPARE(number->plain(',').value_or(QByteArray()), withComma);
        QCOMPARE(number->plain('.').value_or(QByteArray()), withPoint);
    }

    void whatIsNoNumberIsNone_data()
    {
        QTest::addColumn<QByteArray>("cell");
        for (const char *cell :
             {"",         " ",         "-",     "abc",       "12 34",       "1 2", "044-13 50 00",
              "2023/117", "31.1.2027", "1.2.3", "1.23,4,5",  "1,5 000",     "12-", "1-2",
              ".5",       "5,",        "12a",   "1.234 567", "12,34.567,8", "kr",  "1..2"})
            QTest::newRow(cell) << QByteArray(cell);
    }

    void whatIsNoNumberIsNone()
    {
        QFETCH(QByteArray, cell);
        QVERIFY(!NumberCell::read(cell));
    }

    void theUnitIsKept()
    {
        QCOMPARE(NumberCell::read("12,50 EUR")->unit, QByteArrayView("EUR"));
        QCOMPARE(NumberCell::read("12 kr")->unit, QByteArrayView("kr"));
        QVERIFY(NumberCell::read("12")->unit.isEmpty());
    }

    void onlyTrulyDoubtfulMarksAreUnsure()
    {
        QCOMPARE(NumberCell::read("1,234")->unsure, ',');
        QCOMPARE(NumberCell::read("1,234")->sure, char(0));
        QCOMPARE(NumberCell::read("1,23")->sure, ',');
        QCOMPARE(NumberCell::read("1234,567")->sure, ',');
        QCOMPARE(NumberCell::read("1 234,567")->sure, ',');
        QCOMPARE(NumberCell::read("1234")->sure, char(0));
    }

    void datesAreReadInTheirOrder_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<int>("order");
        QTest::addColumn<QDate>("date");
        const QDate january(2027, 1, 31);
        const auto add = [](const char *cell, DateOrder order, QDate date) {
            QTest::newRow(cell) << QByteArray(cell) << int(order) << date;
        };
        add("2027-01-31", DateOrder::DayMonthYear, january);
        add("2027/1/31", DateOrder::YearMonthDay, january);
        add("20270131", DateOrder::YearMonthDay, january);
        add("31.1.2027", DateOrder::DayMonthYear, january);
        add("31/1/2027", DateOrder::DayMonthYear, january);
        add("1/31/2027", DateOrder::MonthDayYear, january);
        add("1.4.2008", DateOrder::DayMonthYear, QDate(2008, 4, 1));
        add("2027-01-31T00:00:00.000Z", DateOrder::YearMonthDay, january);
        add("2027-01-31 00:00", DateOrder::YearMonthDay, january);
        add(" 2027-01-31 ", DateOrder::YearMonthDay, january);
        add("1/31/2027 ", DateOrder::DayMonthYear, QDate());
        add("2027-02-31", DateOrder::YearMonthDay, QDate());
    }

    void datesAreReadInTheirOrder()
    {
        QFETCH(QByteArray, cell);
        QFETCH(int, order);
        QFETCH(QDate, date);
        const std::optional<DateCell> read = DateCell::read(cell);
        QVERIFY(read);
        QCOMPARE(read->date(DateOrder(order)), date);
    }

    void whatIsNoDateIsNone_data()
    {
        QTest::addColumn<QByteArray>("cell");
        for (const char *cell : {"", "2027", "2027-01", "31.1.27", "2027-01/31", "99999999",
                                 "20271331", "soon", "2027-01-31 14:30", "2027-01-31x", "1-1-1",
                                 "2027-001-01", "KS 2023/117", "12345.1.2027"})
            QTest::newRow(cell) << QByteArray(cell);
    }

    void whatIsNoDateIsNone()
    {
        QFETCH(QByteArray, cell);
        QVERIFY(!DateCell::read(cell));
    }
};

QTEST_APPLESS_MAIN(TestCsvCell)
#include "tst_csvcell.moc"
