#include "exchange/importvalue.h"

#include "records/project.h"

#include <QtTest>

using namespace Qt::StringLiterals;

class TestImportValue : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void amountsAreReadByTheMarkOfTheirColumn_data();
    void amountsAreReadByTheMarkOfTheirColumn();
    void whatIsNoAmountIsAnError_data();
    void whatIsNoAmountIsAnError();
    void datesAreReadInTheOrderOfTheirColumn_data();
    void datesAreReadInTheOrderOfTheirColumn();
    void aDayThatIsNotInTheCalendarSaysWhichIs();
    void aWholeNumberWithThousandsIsNotCutAtTheMark();
    void rolesAreReadByTheirShortForms();
    void aKronaNeedsACountry();
};

namespace {

const FieldInfo &field(const char *key)
{
    const Kind &kind = kindOf<Project>();
    return kind.field(kind.indexOf(QString::fromLatin1(key)));
}

Result<ImportValue> read(const char *key, const QString &cell, QChar decimal = u',',
                         parse::DateOrder order = parse::DateOrder::DayMonthYear)
{
    return ImportValue::read(field(key), cell, {order, decimal});
}

} // namespace

void TestImportValue::amountsAreReadByTheMarkOfTheirColumn_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QChar>("decimal");
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("unit");
    const QString none;
    QTest::newRow("comma") << u"250302,59"_s << QChar(u',') << qint64(25030259) << none;
    QTest::newRow("spaces") << u"1 200 000"_s << QChar(u',') << qint64(120000000) << none;
    QTest::newRow("no-break") << u"1\u00A0200,5"_s << QChar(u',') << qint64(120050) << none;
    QTest::newRow("thousands point") << u"1.234"_s << QChar(u',') << qint64(123400) << none;
    QTest::newRow("thousands comma") << u"1,234.50"_s << QChar(u'.') << qint64(123450) << none;
    QTest::newRow("minus sign") << u"−12,5"_s << QChar(u',') << qint64(-1250) << none;
    QTest::newRow("with unit") << u"1 200 EUR"_s << QChar(u',') << qint64(120000) << u"EUR"_s;
    QTest::newRow("sign before") << u"€ 40"_s << QChar(u'.') << qint64(4000) << u"€"_s;
}

void TestImportValue::amountsAreReadByTheMarkOfTheirColumn()
{
    QFETCH(QString, cell);
    QFETCH(QChar, decimal);
    const Result<ImportValue> value = read("total_budget", cell, decimal);
    QVERIFY2(value.ok(), value ? "" : qPrintable(value.error().message));
    QTEST(value->value.toLongLong(), "minor");
    QTEST(value->unit, "unit");
}

void TestImportValue::whatIsNoAmountIsAnError_data()
{
    QTest::addColumn<QString>("cell");
    QTest::newRow("words") << u"okänt"_s;
    QTest::newRow("the other mark") << u"12.5"_s;
    QTest::newRow("odd groups") << u"12 34"_s;
    QTest::newRow("exponent") << u"1,5E+06"_s;
    QTest::newRow("a third decimal") << u"1,125"_s;
    QTest::newRow("a share") << u"80 %"_s;
    QTest::newRow("thousands of kronor") << u"120 tkr"_s;
    QTest::newRow("two numbers") << u"100-200"_s;
}

void TestImportValue::whatIsNoAmountIsAnError()
{
    QFETCH(QString, cell);
    const Result<ImportValue> value = read("total_budget", cell);
    QVERIFY(!value);
    QVERIFY2(value.error().message.contains(cell.left(3)), qPrintable(value.error().message));
}

void TestImportValue::datesAreReadInTheOrderOfTheirColumn_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<parse::DateOrder>("order");
    QTest::addColumn<QDate>("date");
    const auto day = parse::DateOrder::DayMonthYear;
    const auto month = parse::DateOrder::MonthDayYear;
    QTest::newRow("iso") << u"2027-01-31"_s << month << QDate(2027, 1, 31);
    QTest::newRow("midnight") << u"2027-01-31T00:00:00Z"_s << day << QDate(2027, 1, 31);
    QTest::newRow("day first") << u"3.4.2027"_s << day << QDate(2027, 4, 3);
    QTest::newRow("month first") << u"3/4/2027"_s << month << QDate(2027, 3, 4);
    QTest::newRow("in words") << u"31 januari 2027"_s << day << QDate(2027, 1, 31);
}

void TestImportValue::datesAreReadInTheOrderOfTheirColumn()
{
    QFETCH(QString, cell);
    QFETCH(parse::DateOrder, order);
    const Result<ImportValue> value = read("end_date", cell, u',', order);
    QVERIFY(value.ok());
    QTEST(value->value.toDate(), "date");
}

void TestImportValue::aDayThatIsNotInTheCalendarSaysWhichIs()
{
    const Result<ImportValue> value = read("end_date", u"2027-02-31"_s);
    QVERIFY(!value);
    QVERIFY(value.error().message.contains(u"2027-02-31"));
    QVERIFY(value.error().message.contains(u"2027-02-28"));
    QVERIFY(!read("end_date", u"13/25/2027"_s));
    QVERIFY(!read("end_date", u"2027-01-31 14:30"_s)); // the time would be lost
}

void TestImportValue::aWholeNumberWithThousandsIsNotCutAtTheMark()
{
    const Kind &settings = *findKind(u"settings");
    const FieldInfo &inhabitants = settings.field(settings.indexOf(u"inhabitants"));
    const parse::Habits comma{parse::DateOrder::Any, u','};
    const Result<ImportValue> value = ImportValue::read(inhabitants, u"86.000"_s, comma);
    QVERIFY(value.ok());
    QCOMPARE(value->value.toLongLong(), 86000);
    QVERIFY(!ImportValue::read(inhabitants, u"86,5"_s, comma));
}

void TestImportValue::rolesAreReadByTheirShortForms()
{
    QCOMPARE(read("programme_role", u"LP"_s)->value.toString(), u"lead"_s);
    QCOMPARE(read("programme_role", u"pp"_s)->value.toString(), u"partner"_s);
    QCOMPARE(read("programme_role", u"Lead partner"_s)->value.toString(), u"lead"_s);
    QVERIFY(!read("programme_role", u"XP"_s));
    QVERIFY(!read("status", u"LP"_s));
}

void TestImportValue::aKronaNeedsACountry()
{
    QCOMPARE(ImportValue::currencyOf(u"kr"_s, u"DKK"_s), std::optional(u"DKK"_s));
    QCOMPARE(ImportValue::currencyOf(u"kr"_s, u"EUR"_s), std::nullopt);
    QCOMPARE(ImportValue::currencyOf(u"€"_s, u"SEK"_s), std::optional(u"EUR"_s));
}

QTEST_GUILESS_MAIN(TestImportValue)
#include "tst_importvalue.moc"
