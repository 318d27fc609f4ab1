#include "forms/amountedit.h"

#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestAmountEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void amountsAreReadInTheUsualWays_data();
    void amountsAreReadInTheUsualWays();
    void anAmountIsShownTheSwedishWay();
    void anEmptyFieldIsValidAndHasNoAmount();
    void whatIsNoAmountIsAProblemAndStays();
    void leavingTheFieldAnnouncesTheChangeOnce();
    void aRateHasSixDecimals();
    void aWholeNumberRefusesDecimals();
    void theDelegateGetsANumberOrTheWrittenText();
};

void TestAmountEdit::amountsAreReadInTheUsualWays_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<qint64>("hundredths");
    const auto row = [](const QString &written, qint64 hundredths) {
        QTest::newRow(qPrintable(written)) << written << hundredths;
    };
    row(u"250 302,59"_s, 25030259);
    row(u"250\u00a0302,59"_s, 25030259);
    row(u"250302.59"_s, 25030259);
    row(u"1 200 000"_s, 120000000);
    row(u"1.234,50"_s, 123450);
    row(u"0"_s, 0);
    row(u"-12,5"_s, -1250);
}

void TestAmountEdit::amountsAreReadInTheUsualWays()
{
    QFETCH(QString, written);
    QFETCH(qint64, hundredths);
    AmountEdit field;
    field.setText(written);
    QVERIFY(field.isValid());
    QCOMPARE(field.amount(), std::optional(hundredths));
}

void TestAmountEdit::anAmountIsShownTheSwedishWay()
{
    AmountEdit field;
    field.setAmount(25030259);
    QCOMPARE(field.text(), u"250\u00a0302,59"_s);
    field.setText(u"1200000"_s);
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(field.text(), u"1\u00a0200\u00a0000,00"_s);
    QCOMPARE(field.amount(), std::optional<qint64>(120000000));
}

void TestAmountEdit::anEmptyFieldIsValidAndHasNoAmount()
{
    AmountEdit field;
    field.setAmount(1);
    field.setAmount(std::nullopt);
    QVERIFY(field.text().isEmpty());
    QVERIFY(field.isValid());
    QVERIFY(!field.amount());
    QVERIFY(!field.value().isValid());
}

void TestAmountEdit::whatIsNoAmountIsAProblemAndStays()
{
    AmountEdit field;
    for (const QString &written : {u"about 100"_s, u"1,2,3"_s, u"12,345"_s}) {
        field.setText(written);
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(field.text(), written);
        QVERIFY(!field.amount());
        QVERIFY(field.problem().contains(written));
    }
}

void TestAmountEdit::leavingTheFieldAnnouncesTheChangeOnce()
{
    AmountEdit field;
    field.setAmount(100);
    QSignalSpy edited(&field, &AmountEdit::edited);
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(edited.count(), 0);
    field.selectAll();
    QTest::keyClicks(&field, u"2"_s);
    QTest::keyClick(&field, Qt::Key_Return);
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(edited.count(), 1);
    QCOMPARE(field.text(), u"2,00"_s);
}

void TestAmountEdit::aRateHasSixDecimals()
{
    AmountEdit field(nullptr, AmountEdit::Unit::Millionth);
    field.setText(u"11,4563"_s);
    QCOMPARE(field.amount(), std::optional<qint64>(11456300));
    field.setAmount(11250000);
    QCOMPARE(field.text(), u"11,25"_s);
}

void TestAmountEdit::aWholeNumberRefusesDecimals()
{
    AmountEdit field(nullptr, AmountEdit::Unit::Whole);
    field.setText(u"1 196"_s);
    QCOMPARE(field.amount(), std::optional<qint64>(1196));
    field.setText(u"1,5"_s);
    QVERIFY(!field.isValid());
}

void TestAmountEdit::theDelegateGetsANumberOrTheWrittenText()
{
    AmountEdit field;
    field.setValue(QVariant(qint64(123450)));
    QCOMPARE(field.value(), QVariant(qint64(123450)));
    field.setValue(u"about"_s);
    QCOMPARE(field.value(), QVariant(u"about"_s));
}

QTEST_MAIN(TestAmountEdit)
#include "tst_amountedit.moc"
