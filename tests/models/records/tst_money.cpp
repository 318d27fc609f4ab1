#include "records/money.h"

#include <QtTest>

class TestMoney : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anAmountIsConvertedExactly();
    void halvesAreRoundedAwayFromZero();
    void anUnknownRateGivesNoAmount();
    void aProductThatDoesNotFitGivesNoAmount();
    void theCoFinancingRateIsInPermille();
    void aRateNeedsAPositiveWholeAndAPartWithin();
};

void TestMoney::anAmountIsConvertedExactly()
{
    // 250 302,59 EUR at 11,00 is 2 753 328,49 SEK
    QCOMPARE(converted(Amount{25'030'259}, Decimal{11'000'000}), 275'332'849);
}

void TestMoney::halvesAreRoundedAwayFromZero()
{
    QCOMPARE(converted(Amount{1}, Decimal{1'500'000}), 2);
    QCOMPARE(converted(Amount{-1}, Decimal{1'500'000}), -2);
    QCOMPARE(converted(Amount{1}, Decimal{1'499'999}), 1);
}

void TestMoney::anUnknownRateGivesNoAmount()
{
    QVERIFY(!converted(Amount{100}, Decimal{}));
    QVERIFY(!converted(Amount{}, Decimal{1'000'000}));
}

void TestMoney::aProductThatDoesNotFitGivesNoAmount()
{
    QVERIFY(!converted(Amount{std::numeric_limits<qint64>::max()}, Decimal{2'000'000}));
}

void TestMoney::theCoFinancingRateIsInPermille()
{
    QCOMPARE(permille(Amount{80}, Amount{100}), 800);
    QCOMPARE(permille(Amount{2}, Amount{3}), 667);
    QCOMPARE(permille(Amount{0}, Amount{3}), 0);
}

void TestMoney::aRateNeedsAPositiveWholeAndAPartWithin()
{
    QVERIFY(!permille(Amount{80}, Amount{}));
    QVERIFY(!permille(Amount{80}, Amount{0}));
    QVERIFY(!permille(Amount{-1}, Amount{100}));
    QVERIFY(!permille(Amount{101}, Amount{100}));
}

QTEST_GUILESS_MAIN(TestMoney)
#include "tst_money.moc"
