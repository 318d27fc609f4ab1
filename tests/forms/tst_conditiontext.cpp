#include "forms/conditionreading.h"
#include "forms/conditiontext.h"
#include "forms/filterfixture.h"
#include "tables/rowfilter.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using Values = std::vector<QVariant>;

class TestConditionText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aConditionReadsAsASentence_data();
    void aConditionReadsAsASentence();
    void referencesAreNamedAndLostOnesSaySo();
    void longListsAreCountedAndToldInFull();
    void aVeryLongListIsCutInItsToolTip();
    void aCellSaysHowManyOfTheChoicesAreShown();
    void everyOperatorHasAName();

    void typedTextIsACondition_data();
    void typedTextIsACondition();
    void whatIsOnlyBegunIsNoCondition_data();
    void whatIsOnlyBegunIsNoCondition();
    void whatCannotBeReadIsSaid_data();
    void whatCannotBeReadIsSaid();
    void whatIsWrittenIsReadAgain_data();
    void whatIsWrittenIsReadAgain();
    void whatCannotBeTypedIsNotWritten();

private:
    static const Listing &listing() { return Listing::of(kindOf<Project>()); }
    static int column(const char *key) { return FilterFixture::column(key); }
    static const FieldInfo &field(const char *key) { return listing().field(column(key)); }
    FilterFixture m_fixture;
};

void TestConditionText::aConditionReadsAsASentence_data()
{
    using enum Operator;
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("op");
    QTest::addColumn<QVariantList>("values");
    QTest::addColumn<QString>("text");
    const QDate day(2027, 12, 31);
    QTest::newRow("not") << u"status"_s << int(NoneOf) << QVariantList{u"archived"_s}
                         << u"Status is not Archived"_s;
    QTest::newRow("is") << u"status"_s << int(AnyOf) << QVariantList{u"idea"_s}
                        << u"Status is Idea"_s;
    QTest::newRow("empty value") << u"status"_s << int(AnyOf) << QVariantList{QVariant()}
                                 << u"Status is (empty)"_s;
    QTest::newRow("two") << u"status"_s << int(AnyOf) << QVariantList{u"idea"_s, u"running"_s}
                         << u"Status is any of Idea, Running"_s;
    QTest::newRow("nothing") << u"status"_s << int(AnyOf) << QVariantList{}
                             << u"Status is none of its values"_s;
    QTest::newRow("until") << u"end_date"_s << int(AtMost) << QVariantList{day}
                           << u"Ends until 2027-12-31"_s;
    QTest::newRow("from") << u"end_date"_s << int(AtLeast) << QVariantList{day}
                          << u"Ends from 2027-12-31"_s;
    QTest::newRow("between") << u"end_date"_s << int(Between)
                             << QVariantList{QDate(2026, 1, 1), day}
                             << u"Ends between 2026-01-01 and 2027-12-31"_s;
    QTest::newRow("within") << u"end_date"_s << int(Within) << QVariantList{qint64(90)}
                            << u"Ends within 90 days"_s;
    QTest::newRow("due") << u"end_date"_s << int(DueWithin) << QVariantList{qint64(90)}
                         << u"Ends due within 90 days (also late)"_s;
    QTest::newRow("year") << u"end_date"_s << int(ThisYear) << QVariantList{}
                          << u"Ends this year"_s;
    QTest::newRow("is empty") << u"end_date"_s << int(Empty) << QVariantList{}
                              << u"Ends is empty"_s;
    QTest::newRow("words") << u"title"_s << int(Contains) << QVariantList{u"grön"_s}
                           << u"Title contains “grön”"_s;
    QTest::newRow("hostile") << u"title"_s << int(Contains) << QVariantList{u"%1 %2\n<b>"_s}
                             << u"Title contains “%1 %2 <b>”"_s;
}

void TestConditionText::aConditionReadsAsASentence()
{
    QFETCH(QString, key);
    QFETCH(int, op);
    QFETCH(QVariantList, values);
    QFETCH(QString, text);
    const Condition condition{column(key.toUtf8()), Operator(op),
                              Values(values.begin(), values.end())};
    QCOMPARE(conditiontext::chip(m_fixture.workspace(), listing(), condition), text);
}

void TestConditionText::referencesAreNamedAndLostOnesSaySo()
{
    const Condition there{column("programme"), Operator::AnyOf, {m_fixture.programme()}};
    QCOMPARE(conditiontext::phrase(m_fixture.workspace(), field("programme"), there),
             u"is Interreg Östersjön"_s);
    const Condition gone{column("programme"), Operator::AnyOf, {qint64(999)}};
    QCOMPARE(conditiontext::phrase(m_fixture.workspace(), field("programme"), gone),
             u"is (removed)"_s);
}

void TestConditionText::longListsAreCountedAndToldInFull()
{
    const Condition condition{
        column("status"), Operator::AnyOf, {u"idea"_s, u"running"_s, u"rejected"_s, u"archived"_s}};
    QCOMPARE(conditiontext::chip(m_fixture.workspace(), listing(), condition),
             u"Status is any of 4 values"_s);
    const QString whole = conditiontext::whole(m_fixture.workspace(), listing(), condition);
    QCOMPARE(whole.split(u'\n').size(), 5);
    QVERIFY(whole.contains(u"Archived"));
}

void TestConditionText::aVeryLongListIsCutInItsToolTip()
{
    Condition condition{column("title"), Operator::NoneOf, {}};
    for (int at = 0; at < 5000; ++at)
        condition.values.emplace_back(u"Projekt %1"_s.arg(at));
    QCOMPARE(conditiontext::chip(m_fixture.workspace(), listing(), condition),
             u"Title is none of 5000 values"_s);
    const QString whole = conditiontext::whole(m_fixture.workspace(), listing(), condition);
    QVERIFY(whole.endsWith(u"and 4970 more"));
    QCOMPARE(whole.count(u'\n'), 31);
}

void TestConditionText::aCellSaysHowManyOfTheChoicesAreShown()
{
    const auto brief = [&](Operator op, const Values &values) {
        return conditiontext::brief(m_fixture.workspace(), field("status"),
                                    {column("status"), op, values});
    };
    const int all = int(field("status").choices.size());
    QCOMPARE(brief(Operator::NoneOf, {u"archived"_s}), u"not Archived"_s);
    QCOMPARE(brief(Operator::AnyOf, {u"archived"_s}), u"Archived"_s);
    QCOMPARE(brief(Operator::AnyOf, {u"archived"_s, u"idea"_s}), u"2 of %1"_s.arg(all));
    QCOMPARE(brief(Operator::NoneOf, {u"archived"_s, u"idea"_s}),
             u"%1 of %2"_s.arg(all - 2).arg(all));
}

void TestConditionText::everyOperatorHasAName()
{
    for (const FieldInfo &one : kindOf<Project>().fields()) {
        QStringList names;
        for (const Operator op : conditions::operatorsFor(one.type))
            names.append(conditiontext::operatorName(one.type, op));
        QVERIFY(!names.contains(QString()));
        QCOMPARE(names.removeDuplicates(), 0);
    }
}

void TestConditionText::typedTextIsACondition_data()
{
    using enum Operator;
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("op");
    QTest::addColumn<QVariantList>("values");
    const auto row = [](const char *key, const QString &text, Operator op,
                        const QVariantList &values) {
        QTest::addRow("%s %s", key, qPrintable(text))
            << QString::fromUtf8(key) << text << int(op) << values;
    };
    const QDate year(2027, 1, 1);
    const QDate last(2027, 12, 31);
    row("title", u"grön stad"_s, Contains, {u"grön stad"_s});
    row("title", u"-grön"_s, Lacks, {u"grön"_s});
    row("title", u"!grön"_s, Lacks, {u"grön"_s});
    row("title", u"=Grön stad"_s, AnyOf, {u"Grön stad"_s});
    row("title", u"!=Grön stad"_s, NoneOf, {u"Grön stad"_s});
    row("title", u">5"_s, Contains, {u">5"_s});
    row("title", u"2026..2027"_s, Contains, {u"2026..2027"_s});
    row("end_date", u"2027"_s, AtMost, {last});
    row("end_date", u"2027-03"_s, AtMost, {QDate(2027, 3, 31)});
    row("end_date", u"31 januari 2027"_s, AtMost, {QDate(2027, 1, 31)});
    row("end_date", u">2027"_s, AtLeast, {QDate(2028, 1, 1)});
    row("end_date", u">=2027"_s, AtLeast, {year});
    row("end_date", u"> 2027-01-31"_s, AtLeast, {QDate(2027, 2, 1)});
    row("end_date", u"<2027-01-31"_s, AtMost, {QDate(2027, 1, 30)});
    row("end_date", u"<2027"_s, AtMost, {QDate(2026, 12, 31)});
    row("end_date", u"<=2027"_s, AtMost, {last});
    row("end_date", u"=2027"_s, Between, {year, last});
    row("end_date", u"=2027-01-01"_s, AnyOf, {year});
    row("end_date", u"!=2027-01-01"_s, NoneOf, {year});
    row("end_date", u"2027..2027-12"_s, Between, {year, last});
    row("end_date", u"2027.."_s, AtLeast, {year});
    row("end_date", u"..2027"_s, AtMost, {last});
    row("eu_contribution", u"250 000"_s, AtLeast, {qint64(25'000'000)});
    row("eu_contribution", u"<1,50"_s, AtMost, {qint64(149)});
    row("eu_contribution", u"=0"_s, AnyOf, {qint64(0)});
    row("eu_contribution", u"-5..10"_s, Between, {qint64(-500), qint64(1000)});
}

void TestConditionText::typedTextIsACondition()
{
    QFETCH(QString, key);
    QFETCH(QString, text);
    QFETCH(int, op);
    QFETCH(QVariantList, values);
    const int at = column(key.toUtf8());
    const auto read = conditionreading::read(listing().field(at), at, text, true);
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().message));
    QVERIFY(read->has_value());
    QCOMPARE((*read)->op, Operator(op));
    QCOMPARE(QVariantList((*read)->values.begin(), (*read)->values.end()), values);
    QCOMPARE((*read)->column, at);
}

void TestConditionText::whatIsOnlyBegunIsNoCondition_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "  ", "=", "-", "!="})
        QTest::addRow("title %s", text) << u"title"_s << QString::fromUtf8(text);
    for (const char *text : {"2", "20", "202", "2027-", "2027-1-", ">", "<=", ">20", "2026..20"})
        QTest::addRow("date %s", text) << u"end_date"_s << QString::fromUtf8(text);
    for (const char *text : {"-", ">", "=", ">-"})
        QTest::addRow("amount %s", text) << u"eu_contribution"_s << QString::fromUtf8(text);
}

void TestConditionText::whatIsOnlyBegunIsNoCondition()
{
    QFETCH(QString, key);
    QFETCH(QString, text);
    const int at = column(key.toUtf8());
    const auto read = conditionreading::read(listing().field(at), at, text);
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().message));
    QVERIFY(!read->has_value());
    const auto finished = conditionreading::read(listing().field(at), at, text, true);
    QCOMPARE(finished.ok(), text.trimmed().isEmpty());
}

void TestConditionText::whatCannotBeReadIsSaid_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("part");
    QTest::newRow("day") << u"end_date"_s << u"2027-02-31"_s << u"Write 2027-02-28 or earlier."_s;
    QTest::newRow("word") << u"end_date"_s << u"snart"_s << u"“snart” is not a date."_s;
    QTest::newRow("turned") << u"end_date"_s << u"2028..2027"_s << u"2028 comes after 2027."_s;
    QTest::newRow("not a year") << u"end_date"_s << u"!=2027"_s << u"Only a single day"_s;
    QTest::newRow("amount") << u"eu_contribution"_s << u"mycket"_s << u"is not an amount"_s;
    QTest::newRow("unclear") << u"eu_contribution"_s << u"250.000"_s << u"thousands"_s;
    QTest::newRow("large") << u"eu_contribution"_s << QString(30, u'9') << u"too large"_s;
    QTest::newRow("prose") << u"aims"_s << u"=Allt"_s << u"Long texts are searched by words."_s;
}

void TestConditionText::whatCannotBeReadIsSaid()
{
    QFETCH(QString, key);
    QFETCH(QString, text);
    QFETCH(QString, part);
    const int at = column(key.toUtf8());
    QVERIFY(at >= 0);
    const auto read = conditionreading::read(listing().field(at), at, text);
    QVERIFY(!read.ok());
    QVERIFY2(read.error().message.contains(part), qPrintable(read.error().message));
}

void TestConditionText::whatIsWrittenIsReadAgain_data()
{
    typedTextIsACondition_data();
}

void TestConditionText::whatIsWrittenIsReadAgain()
{
    QFETCH(QString, key);
    QFETCH(int, op);
    QFETCH(QVariantList, values);
    const int at = column(key.toUtf8());
    const Condition condition{at, Operator(op), Values(values.begin(), values.end())};
    const auto text = conditionreading::written(listing().field(at), condition);
    QVERIFY(text.has_value());
    const auto read = conditionreading::read(listing().field(at), at, *text, true);
    QVERIFY(read.ok() && *read == condition);
}

void TestConditionText::whatCannotBeTypedIsNotWritten()
{
    const int title = column("title");
    QVERIFY(!conditionreading::written(field("title"), {title, Operator::Contains, {u"=x"_s}}));
    QVERIFY(!conditionreading::written(field("title"), {title, Operator::AnyOf, {u"a"_s, u"b"_s}}));
    QVERIFY(!conditionreading::written(field("title"), {title, Operator::Empty, {}}));
    QVERIFY(!conditionreading::written(field("title"), {title, Operator::AnyOf, {QVariant()}}));
    QVERIFY(!conditionreading::written(field("status"),
                                       {column("status"), Operator::AnyOf, {u"idea"_s}}));
    QVERIFY(!conditionreading::written(field("end_date"),
                                       {column("end_date"), Operator::Within, {qint64(30)}}));
}

QTEST_MAIN(TestConditionText)
#include "tst_conditiontext.moc"
