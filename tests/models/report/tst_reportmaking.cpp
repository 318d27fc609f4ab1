#include "models/report/reportfixture.h"

#include "report/reportrows.h"
#include "report/reportsource.h"

using namespace Qt::StringLiterals;

/// Reports whose register changes, fails or whose user cancels while they are made.
class TestReportMaking : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aReportWithoutItsProgrammesOrSettingsIsNotMade();
    void aWholeReportIsStoppedWhileItIsMade();
    void aReportIsMadeAgainWhenTheRegisterChanges();
    void aRegisterThatNeverStandsStillIsSaid();
    void aRecordThatIsGoneEndsTheReport();
    void aRecordNamedTwiceIsPrintedOnce();
};

void TestReportMaking::aReportWithoutItsProgrammesOrSettingsIsNotMade()
{
    for (const QString &table : {u"programme"_s, u"settings"_s}) {
        TestRegister reg;
        reg.add(TestRegister::project(u"Grön"_s));
        QVERIFY(documentsOf(reg, {}));
        QVERIFY(reg.store().database().run(u"ALTER TABLE %1 RENAME TO lost"_s.arg(table)));
        QVERIFY2(!documentsOf(reg, {}), qPrintable(table));
    }
}

void TestReportMaking::aWholeReportIsStoppedWhileItIsMade()
{
    TestRegister reg;
    for (int i = 0; i < 60; ++i)
        reg.add(TestRegister::project(u"Project %1"_s.arg(i)));
    ReportOrder order;
    order.report = u"portfolio"_s;
    int asked = 0;
    bool isMade = false;
    const auto make = [&](int most) {
        asked = 0;
        isMade = false;
        return eachDocument(
            reg.store(), order,
            [&isMade](const ReportDocument &) {
                isMade = true;
                return Result<>();
            },
            [&asked, most](int done, int total) {
                ++asked;
                return done == 0 && total == 1 && asked < most;
            });
    };
    QVERIFY(make(1000));
    QVERIFY(isMade);
    QVERIFY(asked > 2); // not only at the beginning
    const Result<> stopped = make(3);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, Error::Code::Stopped);
    QVERIFY(!isMade);
}

void TestReportMaking::aReportIsMadeAgainWhenTheRegisterChanges()
{
    TestRegister reg;
    reg.add(TestRegister::project(u"Grön"_s));
    Result<Database> database = Database::openReader(reg.path());
    QVERIFY(database);
    const Store reading(*std::move(database));
    ReportOrder order;
    order.report = u"portfolio"_s;
    int asked = 0;
    QStringList made;
    const Result<> done = eachDocument(
        reading, order,
        [&made](const ReportDocument &document) {
            made.append(QString::fromUtf8(document.html));
            return Result<>();
        },
        [&](int, int) {
            if (++asked == 2) // the sums have been read, the lines have not been written
                reg.add(TestRegister::project(u"Violet"_s));
            return true;
        });
    QVERIFY2(done, qPrintable(done ? QString() : done.error().line()));
    QCOMPARE(made.size(), 1);
    QVERIFY(made.front().contains(u"Grön") && made.front().contains(u"Violet"));
}

void TestReportMaking::aRegisterThatNeverStandsStillIsSaid()
{
    TestRegister reg;
    reg.add(TestRegister::project(u"Grön"_s));
    Result<Database> database = Database::openReader(reg.path());
    QVERIFY(database);
    const Store reading(*std::move(database));
    ReportOrder order;
    order.report = u"portfolio"_s;
    bool isMade = false;
    const Result<> done = eachDocument(
        reading, order,
        [&isMade](const ReportDocument &) {
            isMade = true;
            return Result<>();
        },
        [&reg](int, int) {
            reg.add(TestRegister::project(u"Ny"_s));
            return true;
        });
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::Conflict);
    QVERIFY(!isMade);
}

void TestReportMaking::aRecordThatIsGoneEndsTheReport()
{
    TestRegister reg;
    const qint64 id = reg.add(TestRegister::project(u"Grön"_s));
    const ReportOrder order;
    const Result<ReportSource> source = ReportSource::load(reg.store(), order);
    QVERIFY(source);
    int visited = 0;
    const auto visit = [&visited](const Row &) {
        ++visited;
        return true;
    };
    const std::vector<qint64> ids{id, id + 1};
    const Result<> read = reportrows::each(*source, kindOf<Project>(), ids, visit);
    QVERIFY(!read);
    QCOMPARE(read.error().code, Error::Code::NotFound);
    QCOMPARE(visited, 1);
}

void TestReportMaking::aRecordNamedTwiceIsPrintedOnce()
{
    TestRegister reg;
    const qint64 id = reg.add(TestRegister::project(u"Grön"_s));
    ReportOrder order;
    order.report = u"table"_s;
    order.ids = {id, id};
    QCOMPARE(htmlOf(reg, order).count(u">Grön</th>"), 1);
}

QTEST_GUILESS_MAIN(TestReportMaking)
#include "tst_reportmaking.moc"
