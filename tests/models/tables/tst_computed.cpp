#include "models/tables/tablefixture.h"
#include "records/network.h"
#include "records/settings.h"
#include "tables/listing.h"
#include "tables/roles.h"

using namespace Qt::StringLiterals;

class TestComputed : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theCoFinancingRateIsThePartOfTheWhole();
    void amountsAreConvertedAtTheRecordsOwnRate();
    void anUnknownRateStandsAsUnknown();
    void thePublicStatusFollowsStatusAndDates();
    void daysLeftCountToTheEndOfWhatIsNotOver();
    void theLixOfASummaryIsAWholeNumber();
    void whatIsOwedToThePublicIsListed();
    void theYearlyFeeFollowsItsFormula();
    void aFeePerInhabitantNeedsTheirNumber();
    void aFeeThatDoesNotFitIsNotTold();
    void aDeadlineThatIsDoneHasNoDaysLeft();
    void everyComputedColumnStandsEmptyForAnEmptyRecord();
    void columnsAreFoundByTheirKeys();
    void dutiesFollowAChangeOfTheProgramme();
    void feesFollowTheNumberOfInhabitants();
};

namespace {

const QDate today(2026, 11, 25);

QVariant valueOf(const Row &row, const Kind &kind, const char *key, const Surroundings &around)
{
    const Listing &listing = Listing::of(kind);
    return listing.computed(listing.indexOf(QString::fromUtf8(key))).value(row, around);
}

template <typename R> QVariant valueOf(const R &record, const char *key)
{
    return valueOf(toRow(record), kindOf<R>(), key, {today, {}, {}});
}

Amount amount(qint64 minor)
{
    return {minor};
}

Decimal decimal(qint64 micro)
{
    return {micro};
}

constexpr qint64 huge = std::numeric_limits<qint64>::max();

Project running()
{
    Project project = TestRegister::project(u"Running"_s);
    project.status = u"running"_s;
    return project;
}

QString cellText(const RecordTable &table, const char *key)
{
    return table.index(0, table.listing().indexOf(QString::fromUtf8(key))).data().toString();
}

} // namespace

void TestComputed::theCoFinancingRateIsThePartOfTheWhole()
{
    Project project;
    QVERIFY(!valueOf(project, "co_financing_rate").isValid());
    project.euContribution = amount(80);
    QVERIFY(!valueOf(project, "co_financing_rate").isValid());
    project.totalBudget = amount(100);
    QCOMPARE(valueOf(project, "co_financing_rate"), QVariant(qint64(80'000'000)));
    project.totalBudget = amount(0);
    QVERIFY(!valueOf(project, "co_financing_rate").isValid());
    project.totalBudget = amount(-100);
    QVERIFY(!valueOf(project, "co_financing_rate").isValid());
    project.totalBudget = project.euContribution = amount(huge);
    QCOMPARE(valueOf(project, "co_financing_rate"), QVariant(qint64(100'000'000)));
}

void TestComputed::amountsAreConvertedAtTheRecordsOwnRate()
{
    Project project;
    project.totalBudget = amount(10'050);
    project.rate = decimal(11'456'300);
    QCOMPARE(valueOf(project, "total_budget_sek"), QVariant(qint64(115'136)));
    project.totalBudget = amount(-10'050);
    QCOMPARE(valueOf(project, "total_budget_sek"), QVariant(qint64(-115'136)));
    project.currency = u"SEK"_s; // itself, whatever the rate says
    QCOMPARE(valueOf(project, "total_budget_sek"), QVariant(qint64(-10'050)));
    project.rate = {};
    QCOMPARE(valueOf(project, "total_budget_sek"), QVariant(qint64(-10'050)));
    project.euContribution = amount(1);
    QCOMPARE(valueOf(project, "eu_contribution_sek"), QVariant(qint64(1)));
}

void TestComputed::anUnknownRateStandsAsUnknown()
{
    Project project = running();
    project.totalBudget = amount(10'050);
    const Listing &listing = Listing::of(kindOf<Project>());
    const Computed &column = listing.computed(listing.indexOf(u"total_budget_sek"));
    for (const std::optional<qint64> rate :
         {std::optional<qint64>(), std::optional<qint64>(0), std::optional<qint64>(-1'000'000)}) {
        project.rate = {rate};
        QVERIFY(!valueOf(project, "total_budget_sek").isValid());
    }
    project.totalBudget = amount(huge);
    project.rate = decimal(huge);
    QVERIFY(!valueOf(project, "total_budget_sek").isValid());
    QVERIFY(!column.standIn(toRow(project)).isEmpty());
    project.totalBudget = {};
    QCOMPARE(column.standIn(toRow(project)), QString()); // nothing to convert

    TableFixture fixture;
    project.totalBudget = amount(10'050);
    project.rate = {};
    fixture.seed().add(project);
    const RecordTable &table = fixture.table<Project>();
    QCOMPARE(cellText(table, "total_budget_sek"), u"unknown rate"_s);
    const QModelIndex cell = table.index(0, table.listing().indexOf(u"total_budget_sek"));
    QVERIFY(cell.data(Roles::Missing).toBool());
    QVERIFY(!cell.data(Qt::EditRole).isValid());
    QVERIFY(!table.flags(cell).testFlag(Qt::ItemIsEditable));
}

void TestComputed::thePublicStatusFollowsStatusAndDates()
{
    Project project = running();
    QCOMPARE(valueOf(project, "public_status"), QVariant(u"running"_s));
    project.startDate = today.addDays(1);
    QCOMPARE(valueOf(project, "public_status"), QVariant(u"planned"_s));
    project.startDate = today;
    project.endDate = today;
    QCOMPARE(valueOf(project, "public_status"), QVariant(u"running"_s));
    project.endDate = today.addDays(-1);
    QCOMPARE(valueOf(project, "public_status"), QVariant(u"completed"_s));
    project.status = u"idea"_s;
    QCOMPARE(valueOf(project, "public_status"), QVariant(u"planned"_s));
    project.status = u"withdrawn"_s;
    QCOMPARE(valueOf(project, "public_status"), QVariant(u""_s));
}

void TestComputed::daysLeftCountToTheEndOfWhatIsNotOver()
{
    Project project = running();
    QVERIFY(!valueOf(project, "days_left").isValid());
    project.endDate = today.addDays(31);
    QCOMPARE(valueOf(project, "days_left"), QVariant(qint64(31)));
    project.endDate = today.addDays(-1);
    QCOMPARE(valueOf(project, "days_left"), QVariant(qint64(-1)));
    project.endDate = QDate(9999, 12, 31);
    QVERIFY(valueOf(project, "days_left").toLongLong() > 2'000'000);
    for (const QString &over :
         {u"completed"_s, u"accounted"_s, u"archived"_s, u"rejected"_s, u"withdrawn"_s}) {
        project.status = over;
        QVERIFY(!valueOf(project, "days_left").isValid());
    }
}

void TestComputed::theLixOfASummaryIsAWholeNumber()
{
    Project project;
    QVERIFY(!valueOf(project, "lix").isValid());
    project.summary = u" \n … "_s;
    QVERIFY(!valueOf(project, "lix").isValid());
    // 8 words in 2 sentences, 2 of them long: 8/2 + 100*2/8.
    project.summary = u"Vi samverkar om vatten. Det gynnar kommunen mycket."_s;
    QCOMPARE(valueOf(project, "lix"), QVariant(qint64(29)));
    Network network;
    network.summary = project.summary;
    QCOMPARE(valueOf(network, "lix"), QVariant(qint64(29)));
    Town town;
    town.summary = project.summary;
    QCOMPARE(valueOf(town, "lix"), QVariant(qint64(29)));
}

void TestComputed::whatIsOwedToThePublicIsListed()
{
    Project project = running();
    const QString bare = valueOf(project, "missing_duties").toString();
    QCOMPARE(bare, u"aims summary unpublished poster programme"_s);
    project.aims = project.summary = u"Text"_s;
    project.publish = true;
    project.posterDate = today;
    QCOMPARE(valueOf(project, "missing_duties"), QVariant(u"programme"_s));
    project.status = u"idea"_s; // nothing is owed yet
    QCOMPARE(valueOf(project, "missing_duties"), QVariant(u""_s));
}

void TestComputed::theYearlyFeeFollowsItsFormula()
{
    // Klimatkommunerna: 4,000 kr and 0.25 kr for each inhabitant, at most 36,000.
    const Amount fixed = amount(400'000);
    const Decimal each = decimal(250'000);
    const Amount cap = amount(3'600'000);
    QCOMPARE(yearlyFee(fixed, each, cap, 88'000), std::optional<qint64>(2'600'000));
    QCOMPARE(yearlyFee(fixed, each, cap, 128'000), std::optional<qint64>(3'600'000));
    QCOMPARE(yearlyFee(fixed, each, cap, 128'001), std::optional<qint64>(3'600'000));
    QCOMPARE(yearlyFee(fixed, each, {}, 200'000), std::optional<qint64>(5'400'000));
    QCOMPARE(yearlyFee(fixed, {}, {}, {}), std::optional<qint64>(400'000));
    QCOMPARE(yearlyFee({}, each, {}, 88'000), std::optional<qint64>(2'200'000));
    QCOMPARE(yearlyFee({}, {}, cap, 88'000), std::nullopt);

    Network network;
    network.feeFixed = fixed;
    network.feePerInhabitant = each;
    network.feeCap = cap;
    QCOMPARE(valueOf(toRow(network), kindOf<Network>(), "yearly_fee", {today, 88'000, {}}),
             QVariant(qint64(2'600'000)));
}

void TestComputed::aFeePerInhabitantNeedsTheirNumber()
{
    QCOMPARE(yearlyFee(amount(400'000), decimal(250'000), {}, {}), std::nullopt);
    QCOMPARE(yearlyFee(amount(400'000), decimal(250'000), {}, 0), std::optional<qint64>(400'000));
    Network network;
    network.feePerInhabitant = decimal(250'000);
    QVERIFY(!valueOf(network, "yearly_fee").isValid());
}

void TestComputed::aFeeThatDoesNotFitIsNotTold()
{
    QCOMPARE(yearlyFee({}, decimal(1), {}, huge), std::nullopt);
    QCOMPARE(yearlyFee({}, decimal(huge), {}, 88'000), std::nullopt);
    QCOMPARE(yearlyFee(amount(huge), decimal(1'000'000), {}, 88'000), std::nullopt);
    QCOMPARE(yearlyFee(amount(huge), {}, {}, {}), std::optional<qint64>(huge));
}

void TestComputed::aDeadlineThatIsDoneHasNoDaysLeft()
{
    Deadline deadline;
    QVERIFY(!valueOf(deadline, "days_left").isValid());
    deadline.date = today.addDays(-3);
    QCOMPARE(valueOf(deadline, "days_left"), QVariant(qint64(-3)));
    deadline.done = true;
    QVERIFY(!valueOf(deadline, "days_left").isValid());
}

void TestComputed::everyComputedColumnStandsEmptyForAnEmptyRecord()
{
    int seen = 0;
    for (const Kind *kind : kinds()) {
        const Row empty{0, {}, std::vector<QVariant>(size_t(kind->fieldCount()))};
        for (const Computed &column : computedColumns(*kind)) {
            for (const int input : column.inputs)
                QVERIFY(input >= 0 && input < kind->fieldCount());
            const QVariant value = column.value(empty, {today, {}, {}});
            if (qstrcmp(column.info.key, "public_status") != 0)
                QVERIFY2(value.toString().isEmpty(), column.info.key);
            QCOMPARE(column.standIn(empty), QString());
            ++seen;
        }
    }
    QCOMPARE(seen, 11);
}

void TestComputed::columnsAreFoundByTheirKeys()
{
    const Listing &projects = Listing::of(kindOf<Project>());
    QCOMPARE(projects.count(), kindOf<Project>().fieldCount() + 7);
    QCOMPARE(projects.indexOf(u"title"), kindOf<Project>().indexOf(u"title"));
    const int sek = projects.indexOf(u"total_budget_sek");
    QVERIFY(projects.isComputed(sek));
    QCOMPARE(projects.indexOf(u"nonsense"), -1);
    QVERIFY(!projects.label(sek).isEmpty());
    QCOMPARE(projects.inputs(0), std::vector<int>{0});
    QCOMPARE(Listing::of(kindOf<Programme>()).count(), kindOf<Programme>().fieldCount());
}

void TestComputed::dutiesFollowAChangeOfTheProgramme()
{
    TableFixture fixture;
    Programme programme;
    programme.name = u"Interreg"_s;
    const qint64 programmeId = fixture.seed().add(programme);
    Project project = running();
    project.programme = {programmeId};
    project.totalBudget = amount(500'000'00);
    project.aims = project.summary = u"Text"_s;
    project.publish = true;
    project.posterDate = today;
    fixture.seed().add(project);
    RecordTable &table = fixture.table<Project>();
    table.setToday(today);
    const int duties = table.listing().indexOf(u"missing_duties");
    RowQuery query;
    query.conditions = {{duties, Operator::NotEmpty, {}}};
    query.sorting = {{duties}};
    fixture.ask(table, query);
    QCOMPARE(table.rowCount(), 0);
    fixture.ask(table, {});
    QCOMPARE(cellText(table, "missing_duties"), QString());

    QSignalSpy changed(&table, &QAbstractItemModel::dataChanged);
    RecordTable &programmes = table.workspace().table(kindOf<Programme>());
    const Result<Row> before = table.workspace().reader().row(kindOf<Programme>(), programmeId);
    auto after = fromRow<Programme>(*before);
    after.eventThreshold = amount(100'000'00);
    QVERIFY(programmes.save(*before, toRow(after)));
    QVERIFY(std::ranges::any_of(changed, [&](const QList<QVariant> &told) {
        return told[0].toModelIndex().column() <= duties
            && told[1].toModelIndex().column() >= duties;
    }));
    QCOMPARE(cellText(table, "missing_duties"), u"Event"_s);
    fixture.ask(table, query);
    QCOMPARE(table.rowCount(), 1);
    QVERIFY(table.workspace().undo());
    QCOMPARE(cellText(table, "missing_duties"), QString());
    table.tidy();
    fixture.settle(table);
    QCOMPARE(table.rowCount(), 0);
}

void TestComputed::feesFollowTheNumberOfInhabitants()
{
    TableFixture fixture;
    Network network;
    network.name = u"Klimatkommunerna"_s;
    network.feeFixed = amount(400'000);
    network.feePerInhabitant = decimal(250'000);
    fixture.seed().add(network);
    RecordTable &table = fixture.table<Network>();
    QCOMPARE(cellText(table, "yearly_fee"), u"–"_s);
    const int fee = table.listing().indexOf(u"yearly_fee");
    RowQuery query;
    query.sums = {fee};
    fixture.ask(table, query);
    QVERIFY(table.total(fee)->minor.isEmpty());

    Workspace &workspace = table.workspace();
    const Result<Row> before = workspace.reader().row(kindOf<Settings>(), 1);
    auto settings = before ? fromRow<Settings>(*before) : Settings();
    settings.name = u"Ystad"_s;
    settings.inhabitants = 88'000;
    const Change change = before ? Change::update(kindOf<Settings>(), *before, toRow(settings))
                                 : Change::insert(kindOf<Settings>(), toRow(settings));
    Batch batch{u"Settings"_s, {change}, {}};
    const Result<> done = workspace.commit(batch);
    QVERIFY2(done, done ? "" : qPrintable(done.error().line()));
    fixture.settle(table);
    QCOMPARE(cellText(table, "yearly_fee"), u"26\u00a0000,00"_s);
    QCOMPARE(table.total(fee)->minor.value(u"SEK"_s), qint64(2'600'000));
}

QTEST_GUILESS_MAIN(TestComputed)
#include "tst_computed.moc"
