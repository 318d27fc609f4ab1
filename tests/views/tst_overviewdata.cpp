#include "views/overviewdata.h"
#include "views/overviewrows.h"

#include "exchange/sample.h"
#include "records/deadline.h"
#include "records/network.h"
#include "records/project.h"
#include "records/town.h"
#include "storage/store.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestOverviewData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void onlyGrantedSupportOfThePeriodIsSummed();
    void aMissingRateIsToldNotTakenAsZero();
    void leftNetworksAndEndedTownsDoNotCount();
    void deadlinesAreGroupedByHowLateTheyAre();
    void findingsAreCountedByRule();
    void anEmptyRegisterHasNothingToSay();

private:
    template <typename R> qint64 add(const R &record)
    {
        Batch batch{u"Add"_s, {Change::insert(kindOf<R>(), toRow(record))}, {}};
        if (!m_store->apply(batch))
            return 0;
        return batch.changes.front().id;
    }
    OverviewData read() const { return *readOverview(m_store->reader(), m_today); }

    const QDate m_today{2026, 11, 23};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
};

void TestOverviewData::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const QString path = m_folder->filePath(u"o.utblick"_s);
    Result<Database> made = Database::create(path);
    QVERIFY(made);
    m_store = std::make_unique<Store>(*std::move(made));
}

void TestOverviewData::cleanup()
{
    m_store.reset();
}

void TestOverviewData::onlyGrantedSupportOfThePeriodIsSummed()
{
    Project project;
    project.title = u"Granted"_s;
    project.status = u"running"_s;
    project.startDate = QDate(2023, 1, 1);
    project.euContribution.minor = 25030259;
    QVERIFY(add(project));
    project.title = u"Refused"_s;
    project.status = u"rejected"_s;
    QVERIFY(add(project));
    project.title = u"Old"_s;
    project.status = u"completed"_s;
    project.startDate = QDate(2015, 1, 1);
    QVERIFY(add(project));
    const OverviewData data = read();
    QCOMPARE(data.projects, 3);
    QCOMPARE(data.running, 1);
    QCOMPARE(data.support.value(u"EUR"_s), 25030259);
    QCOMPARE(int(data.programmes.size()), 1);
}

void TestOverviewData::aMissingRateIsToldNotTakenAsZero()
{
    Project project;
    project.title = u"With rate"_s;
    project.status = u"running"_s;
    project.startDate = QDate(2023, 1, 1);
    project.euContribution.minor = 100000;
    project.rate.micro = 11000000;
    QVERIFY(add(project));
    QCOMPARE(read().supportSek, 1100000);
    QCOMPARE(read().unknownRates, 0);
    project.title = u"Without"_s;
    project.rate = {};
    QVERIFY(add(project));
    QCOMPARE(read().supportSek, 1100000);
    QCOMPARE(read().unknownRates, 1);
    QVERIFY(overviewrows::figures(read())[1].detail.contains(u"rate unknown"_s));
}

void TestOverviewData::leftNetworksAndEndedTownsDoNotCount()
{
    Network network;
    network.name = u"Here"_s;
    QVERIFY(add(network));
    network.name = u"Left"_s;
    network.left = QDate(2020, 1, 1);
    QVERIFY(add(network));
    Town town;
    town.name = u"Rendsburg"_s;
    QVERIFY(add(town));
    town.name = u"Ended"_s;
    town.status = u"ended"_s;
    QVERIFY(add(town));
    const OverviewData data = read();
    QCOMPARE(data.networks, QStringList{u"Here"_s});
    QCOMPARE(data.twinTowns, QStringList{u"Rendsburg"_s});
}

void TestOverviewData::deadlinesAreGroupedByHowLateTheyAre()
{
    for (const int days : {-14, 7, 30, 31}) {
        Deadline deadline;
        deadline.title = QString::number(days);
        deadline.date = m_today.addDays(days);
        QVERIFY(add(deadline));
    }
    Deadline done;
    done.title = u"Done"_s;
    done.date = m_today.addDays(-3);
    done.done = true;
    QVERIFY(add(done));
    const OverviewData data = read();
    QCOMPARE(data.lateCount(), 1);
    QStringList titles;
    for (const CardRow &row : overviewrows::deadlines(data))
        titles.append(row.text);
    QCOMPARE(titles,
             QStringList(
                 {u"Late"_s, u"-14"_s, u"Within 30 days"_s, u"7"_s, u"30"_s, u"Later"_s, u"31"_s}));
}

void TestOverviewData::findingsAreCountedByRule()
{
    Project project;
    project.status = u"running"_s;
    for (const QString &title : {u"One"_s, u"Two"_s}) {
        project.title = title;
        QVERIFY(add(project));
    }
    const OverviewData data = read();
    const auto aims = std::ranges::find_if(
        data.toDo, [](const OverviewData::ToDo &toDo) { return qstrcmp(toDo.rule, "aims") == 0; });
    QVERIFY(aims != data.toDo.end());
    QCOMPARE(aims->count, 2);
    QCOMPARE(aims->name, u"One"_s);
    QVERIFY(data.toDo.front().severity == Finding::Severity::Error);
}

void TestOverviewData::anEmptyRegisterHasNothingToSay()
{
    const OverviewData data = read();
    QVERIFY(data.toDo.empty());
    QVERIFY(overviewrows::deadlines(data).empty());
    QCOMPARE(overviewrows::figures(data)[1].number, u"–"_s);
}

QTEST_MAIN(TestOverviewData)
#include "tst_overviewdata.moc"
