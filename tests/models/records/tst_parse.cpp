#include "records/choices.h"
#include "records/parse.h"
#include "records/shown.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestParse : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void datesAreReadAsPeopleWriteThem_data();
    void datesAreReadAsPeopleWriteThem();
    void anImpossibleDateSaysWhichDayIsTheLast();
    void whatIsNoDateIsRefused_data();
    void whatIsNoDateIsRefused();
    void theOrderOfAFileDecides();
    void amountsAreReadTheSwedishWay_data();
    void amountsAreReadTheSwedishWay();
    void whatIsNoAmountIsRefused_data();
    void whatIsNoAmountIsRefused();
    void whatIsWrittenIsReadAgain();
    void choicesAreReadByCodeOrLabel();
    void anUnknownChoiceIsRefused();
    void yesAndNo();
    void thousandsAndDecimalsAreNotGuessed();
    void severalChoicesAreReadByLabel();
};

void TestParse::datesAreReadAsPeopleWriteThem_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"2027-01-31", "20270131", "31.1.2027", "31/1/2027", "31/1 2027",
                             "31 januari 2027", "31 Jan 2027", " 2027-01-31 ", "2027/1/31"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestParse::datesAreReadAsPeopleWriteThem()
{
    QFETCH(QString, text);
    const Result<QDate> date = parse::date(text);
    QVERIFY(date);
    QCOMPARE(*date, QDate(2027, 1, 31));
}

void TestParse::anImpossibleDateSaysWhichDayIsTheLast()
{
    const Result<QDate> date = parse::date(u"2027-02-31");
    QVERIFY(!date);
    QVERIFY2(date.error().message.contains(u"2027-02-28"), qPrintable(date.error().message));
}

void TestParse::whatIsNoDateIsRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "soon", "2027", "2027-13-01", "0-0-0", "31.1.27", "1e9",
                             "2027-01-31T00:00", "32 januari 2027", "-2027-01-31"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestParse::whatIsNoDateIsRefused()
{
    QFETCH(QString, text);
    QVERIFY(!parse::date(text));
}

void TestParse::theOrderOfAFileDecides()
{
    QCOMPARE(*parse::date(u"1/2/2027"), QDate(2027, 2, 1));
    QCOMPARE(*parse::date(u"1/2/2027", parse::DateOrder::MonthDayYear), QDate(2027, 1, 2));
    QVERIFY(!parse::date(u"31/1/2027", parse::DateOrder::MonthDayYear));
}

void TestParse::amountsAreReadTheSwedishWay_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("minor");
    QTest::newRow("comma") << u"250302,59"_s << qint64(25'030'259);
    QTest::newRow("point") << u"250302.59"_s << qint64(25'030'259);
    QTest::newRow("space") << u"250 302,59"_s << qint64(25'030'259);
    QTest::newRow("no-break space") << u"250\u00a0302,59"_s << qint64(25'030'259);
    QTest::newRow("narrow space") << u"250\u202f302,59"_s << qint64(25'030'259);
    QTest::newRow("german") << u"1.234,50"_s << qint64(123'450);
    QTest::newRow("english") << u"1,234.50"_s << qint64(123'450);
    QTest::newRow("millions") << u"1.234.567"_s << qint64(123'456'700);
    QTest::newRow("whole") << u"1 200 000"_s << qint64(120'000'000);
    QTest::newRow("negative") << u"-12,5"_s << qint64(-1'250);
    QTest::newRow("true minus") << u"\u221212,5"_s << qint64(-1'250);
    QTest::newRow("zero") << u"0"_s << qint64(0);
    QTest::newRow("long zeros") << u"1,500000"_s << qint64(150);
}

void TestParse::amountsAreReadTheSwedishWay()
{
    QFETCH(QString, text);
    QFETCH(qint64, minor);
    const Result<qint64> amount = parse::amount(text);
    QVERIFY2(amount, amount ? "" : qPrintable(amount.error().message));
    QCOMPARE(*amount, minor);
}

void TestParse::whatIsNoAmountIsRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "abc", "12,345", "1,2,3", "12.34.5", "1e5", "12 kr", "--5", ",",
                             "5,", "99999999999999999999", "250.000", "1,200"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestParse::whatIsNoAmountIsRefused()
{
    QFETCH(QString, text);
    QVERIFY(!parse::amount(text));
}

void TestParse::whatIsWrittenIsReadAgain()
{
    QRandomGenerator random(7);
    const FieldInfo money{.key = "m", .type = FieldType::Money};
    const FieldInfo rate{.key = "r", .type = FieldType::Decimal};
    for (int i = 0; i < 2000; ++i) {
        const qint64 value = qint64(random.generate64() >> random.bounded(1, 40)) / 2;
        const auto minor = QVariant::fromValue<qint64>(i % 2 ? value : -value);
        QCOMPARE(*parse::value(money, shown::plain(money, minor), {.decimal = u'.'}), minor);
        QCOMPARE(*parse::value(money, shown::text(money, minor)), minor);
        QCOMPARE(*parse::value(rate, shown::plain(rate, minor), {.decimal = u'.'}), minor);
    }
}

void TestParse::choicesAreReadByCodeOrLabel()
{
    for (const QString &text : {u"running"_s, u"Running"_s, u"RUNNING "_s})
        QCOMPARE(*parse::choice(projectStatuses(), text), u"running"_s);
    QCOMPARE(*parse::choices(agendaGoals(), u"13, 6"), u"6 13"_s);
}

void TestParse::anUnknownChoiceIsRefused()
{
    QVERIFY(!parse::choice(projectStatuses(), u"nearly"));
    QVERIFY(!parse::choices(agendaGoals(), u"6, 18"));
}

void TestParse::yesAndNo()
{
    QCOMPARE(*parse::yesNo(u"Ja"), true);
    QCOMPARE(*parse::yesNo(u"nej"), false);
    QVERIFY(!parse::yesNo(u"kanske"));
}

void TestParse::thousandsAndDecimalsAreNotGuessed()
{
    for (const QString &text : {u"250.000"_s, u"1,200"_s, u"-15.000"_s}) {
        QVERIFY(parse::mayBeThousands(text, {}));
        QVERIFY(!parse::amount(text));
        QVERIFY(!parse::whole(text));
    }
    QVERIFY(parse::amount(u"250.000").error().message.contains(u"250 000"));
    QCOMPARE(*parse::amount(u"250.000", u'.'), 25'000);
    QCOMPARE(*parse::amount(u"250.000", u','), 25'000'000);
    QCOMPARE(*parse::whole(u"15.000", u','), 15'000);
    QCOMPARE(*parse::amount(u"0,250"), 25);
    QCOMPARE(*parse::decimal(u"11,456"), 11'456'000);
}

void TestParse::severalChoicesAreReadByLabel()
{
    for (const Choice &goal : agendaGoals()) {
        const QString label = QString::fromUtf8(goal.label);
        QCOMPARE(*parse::choices(agendaGoals(), label), QString::fromUtf8(goal.code));
    }
    QString all;
    for (const Choice &goal : agendaGoals())
        all.prepend(QString::fromUtf8(goal.label) + u", "_s);
    QCOMPARE(*parse::choices(agendaGoals(), all), u"1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17"_s);
}

QTEST_GUILESS_MAIN(TestParse)
#include "tst_parse.moc"
