#include "models/report/reportfixture.h"

#include "records/contact.h"
#include "records/deadline.h"
#include "records/event.h"
#include "records/network.h"
#include "records/town.h"

using namespace Qt::StringLiterals;

class TestDeadlinesReport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lateOnesStandFirstAndTheOthersByMonth();
    void theTimeLeftIsSaid_data();
    void theTimeLeftIsSaid();
    void whoAnswersIsFound();
    void doneOnesAreLeftOutUnlessChosen();
    void nothingAheadIsSaid();
};

namespace {

ReportOrder order()
{
    ReportOrder order;
    order.report = u"deadlines"_s;
    order.language = u"en"_s;
    order.today = QDate(2026, 11, 23);
    return order;
}

Deadline deadline(const QString &title, QDate date, bool done = false)
{
    Deadline deadline;
    deadline.title = title;
    deadline.date = date;
    deadline.done = done;
    return deadline;
}

QString rowOf(const QString &html, const QString &title)
{
    return html.section(u'>' + title + u"</th>"_s, 1).section(u"</tr>"_s, 0, 0);
}

} // namespace

void TestDeadlinesReport::lateOnesStandFirstAndTheOthersByMonth()
{
    TestRegister reg;
    reg.add(deadline(u"Next year"_s, QDate(2027, 1, 15)));
    reg.add(deadline(u"Late"_s, QDate(2026, 9, 1)));
    reg.add(deadline(u"Soon"_s, QDate(2026, 11, 30)));
    reg.add(deadline(u"Later"_s, QDate(2026, 10, 1)));
    const QString html = htmlOf(reg, order());
    qsizetype at = 0;
    for (const QString &text :
         {u"rowgroup\">Late<"_s, u">Late</th>"_s, u">Later</th>"_s, u"rowgroup\">November 2026<"_s,
          u">Soon</th>"_s, u"rowgroup\">January 2027<"_s, u">Next year</th>"_s}) {
        at = html.indexOf(text, at);
        QVERIFY2(at > 0, qPrintable(text));
    }
    QCOMPARE(html.count(u"rowgroup\">Late<"), 1);
    QVERIFY(html.contains(u"<dt>late</dt><dd>2</dd>"));
    QVERIFY(html.contains(u"<dt>within 30 days</dt><dd>1</dd>"));
}

void TestDeadlinesReport::theTimeLeftIsSaid_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("expected");
    QTest::newRow("past") << -12 << u">12 days late</td>"_s;
    QTest::newRow("yesterday") << -1 << u">1 day late</td>"_s;
    QTest::newRow("today") << 0 << u">today</td>"_s;
    QTest::newRow("tomorrow") << 1 << u">tomorrow</td>"_s;
    QTest::newRow("ahead") << 40 << u">in 40 days</td>"_s;
}

void TestDeadlinesReport::theTimeLeftIsSaid()
{
    QFETCH(int, days);
    QFETCH(QString, expected);
    TestRegister reg;
    reg.add(deadline(u"Report"_s, order().today.addDays(days)));
    QVERIFY(htmlOf(reg, order()).contains(expected));
}

void TestDeadlinesReport::whoAnswersIsFound()
{
    TestRegister reg;
    Contact person;
    const auto named = [&](const QString &name) {
        person.name = name;
        return Ref{reg.add(person)};
    };
    Project project = TestRegister::project(u"Green"_s);
    project.manager = named(u"Manager"_s);
    const QString projectUuid = reg.read<Project>(reg.add(project)).uuid;
    Network network;
    network.name = u"Climate"_s;
    network.representative = named(u"Representative"_s);
    Town town;
    town.name = u"Rendsburg"_s;
    town.ourContact = named(u"Our contact"_s);
    Event event; // belongs to the project: its manager answers
    event.title = u"Visit"_s;
    event.record.uuid = projectUuid;
    const std::pair<QString, QString> cases[] = {
        {projectUuid, u"Manager"_s},
        {reg.read<Network>(reg.add(network)).uuid, u"Representative"_s},
        {reg.read<Town>(reg.add(town)).uuid, u"Our contact"_s},
        {reg.read<Event>(reg.add(event)).uuid, u"Manager"_s},
        {QString(), QString()}};
    for (size_t i = 0; i < std::size(cases); ++i) {
        Deadline one = deadline(u"D%1"_s.arg(i), QDate(2027, 1, 1));
        one.record.uuid = cases[i].first;
        reg.add(one);
    }
    const QString html = htmlOf(reg, order());
    for (size_t i = 0; i < std::size(cases); ++i) {
        const QString row = rowOf(html, u"D%1"_s.arg(i));
        const QString cell = u"data-h=\"Responsible\">"_s + cases[i].second + u"</td>"_s;
        QVERIFY2(row.contains(cell), qPrintable(row));
    }
    QVERIFY(rowOf(html, u"D0"_s).contains(u">Green</td>"));
}

void TestDeadlinesReport::doneOnesAreLeftOutUnlessChosen()
{
    TestRegister reg;
    reg.add(deadline(u"Open"_s, QDate(2026, 1, 1)));
    const qint64 done = reg.add(deadline(u"Finished"_s, QDate(2026, 1, 2), true));
    QVERIFY(!htmlOf(reg, order()).contains(u"Finished"));
    ReportOrder chosen = order();
    chosen.ids = {done};
    const QString html = htmlOf(reg, chosen);
    QVERIFY(html.contains(u"rowgroup\">Done<"));
    QVERIFY(rowOf(html, u"Finished"_s).contains(u">Done</td>"));
    QVERIFY(html.contains(u"<dt>late</dt><dd>0</dd>"));
}

void TestDeadlinesReport::nothingAheadIsSaid()
{
    TestRegister reg;
    reg.add(deadline(u"Finished"_s, QDate(2026, 1, 2), true));
    QCOMPARE(documentsOf(reg, order()).error().code, Error::Code::NotFound);
}

QTEST_GUILESS_MAIN(TestDeadlinesReport)
#include "tst_deadlinesreport.moc"
