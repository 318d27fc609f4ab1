#include "models/report/reportfixture.h"

#include "records/event.h"
#include "records/town.h"

using namespace Qt::StringLiterals;

class TestTownsReport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reviewsAreLateSoonMissingOrFar_data();
    void reviewsAreLateSoonMissingOrFar();
    void townsAreCounted();
    void eventsStandWithTheLatestFirst();
    void anEmptyRegisterIsSaid();
};

namespace {

ReportOrder order()
{
    ReportOrder order;
    order.report = u"towns"_s;
    order.language = u"en"_s;
    order.today = QDate(2026, 11, 23);
    return order;
}

Town town(const QString &name, QDate review = {}, const QString &status = u"active"_s)
{
    Town town;
    town.name = name;
    town.reviewDate = review;
    town.status = status;
    return town;
}

} // namespace

void TestTownsReport::reviewsAreLateSoonMissingOrFar_data()
{
    QTest::addColumn<QDate>("review");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("expected");
    QTest::newRow("late") << QDate(2026, 11, 22) << u"active"_s
                          << u">22 November 2026, late</td>"_s;
    QTest::newRow("today") << QDate(2026, 11, 23) << u"active"_s
                           << u">23 November 2026, soon</td>"_s;
    QTest::newRow("90 days") << QDate(2027, 2, 21) << u"dormant"_s
                             << u">21 February 2027, soon</td>"_s;
    QTest::newRow("far") << QDate(2027, 2, 22) << u"active"_s << u">22 February 2027</td>"_s;
    QTest::newRow("missing") << QDate() << u"active"_s << u">missing</td>"_s;
    QTest::newRow("ended") << QDate(2020, 1, 1) << u"ended"_s << u">1 January 2020</td>"_s;
}

void TestTownsReport::reviewsAreLateSoonMissingOrFar()
{
    QFETCH(QDate, review);
    QFETCH(QString, status);
    QFETCH(QString, expected);
    TestRegister reg;
    reg.add(town(u"Rendsburg"_s, review, status));
    const QString html = htmlOf(reg, order());
    QVERIFY2(html.contains(expected), qPrintable(html));
}

void TestTownsReport::townsAreCounted()
{
    TestRegister reg;
    reg.add(town(u"Late"_s, QDate(2026, 1, 1)));
    reg.add(town(u"Missing"_s));
    reg.add(town(u"Ended"_s, {}, u"ended"_s));
    const QString html = htmlOf(reg, order());
    QVERIFY(html.contains(u"<dt>towns</dt><dd>3</dd>"));
    QVERIFY(html.contains(u"<dt>active</dt><dd>2</dd>"));
    QVERIFY(html.contains(u"<dt>to review within 90 days</dt><dd>1</dd>"));
    QVERIFY(html.contains(u"<dt>without a day of review</dt><dd>1</dd>"));
}

void TestTownsReport::eventsStandWithTheLatestFirst()
{
    TestRegister reg;
    Event event;
    event.record.uuid = reg.read<Town>(reg.add(town(u"Rendsburg"_s))).uuid;
    event.title = u"First"_s;
    event.startDate = QDate(2024, 5, 1);
    reg.add(event);
    event.title = u"Latest"_s;
    event.startDate = QDate(2026, 5, 1);
    event.endDate = QDate(2026, 5, 3);
    reg.add(event);
    event.title = u"Elsewhere"_s;
    event.record.uuid = reg.read<Town>(reg.add(town(u"Køge"_s))).uuid;
    reg.add(event);
    const QString html = htmlOf(reg, order());
    const QString section = html.section(u">Rendsburg</h2>"_s, 1).section(u"</section>"_s, 0, 0);
    QVERIFY(section.contains(u"1 May 2026 to 3 May 2026"));
    QVERIFY(section.indexOf(u"Latest") < section.indexOf(u"First"));
    QVERIFY(!section.contains(u"Elsewhere"));
}

void TestTownsReport::anEmptyRegisterIsSaid()
{
    TestRegister reg;
    QCOMPARE(documentsOf(reg, order()).error().code, Error::Code::NotFound);
}

QTEST_GUILESS_MAIN(TestTownsReport)
#include "tst_townsreport.moc"
