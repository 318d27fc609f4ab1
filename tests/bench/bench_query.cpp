// How fast questions about a table are answered in the thread behind it, against a floor measured
// in the same run: the same work in bare loops over the same data in memory. UTBLICK_BENCH_ROWS
// sets the number of records. Fails only on wrong results.

#include "bench/benchtools.h"
#include "storage/search.h"
#include "tables/collation.h"
#include "tables/rowindex.h"

#include <unordered_map>

using namespace Qt::StringLiterals;

class BenchQuery : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void sortByTwoColumns();
    void groupWithSums();
    void listTheValuesOfAColumn();
    void filterByConditionsAndWords();
    void lookForWordsInAllText();
    void memory();

private:
    /// What a bare loop needs of a project.
    struct Bare
    {
        QString title;
        QString status;
        QString currency;
        QString department;
        qint64 programme;
        qint64 end; ///< Julian day
        std::optional<qint64> budget;
    };
    template <typename Work> void race(const char *what, const RowQuery &query, Work floor);
    double sortFloor() const;

    TestRegister m_register;
    std::unique_ptr<Workspace> m_workspace;
    std::vector<Bare> m_records;
    std::vector<QString> m_lines; ///< folded, what the table searches
    double m_memoryBefore = 0;
};

void BenchQuery::initTestCase()
{
    const int rows = rowCount();
    std::printf("%d records made in %.0f ms\n", rows,
                timed([&] { fill(m_register.store(), rows); }));
    QVERIFY(m_register.store().reader().eachLine(
        kindOf<Project>(),
        [this](qint64, const RecordLine &line) { m_lines.push_back(line.text); }));
    QVERIFY(m_register.store().reader().each(kindOf<Project>(), {}, [this](const Row &row) {
        const auto project = fromRow<Project>(row);
        m_records.push_back({project.title, project.status, project.currency, project.department,
                             project.programme.id, project.endDate.toJulianDay(),
                             project.totalBudget.minor});
        return true;
    }));
    m_workspace = std::make_unique<Workspace>(std::move(m_register.store()));
    m_memoryBefore = megabytes("VmRSS");
}

/// Asks \a query as the thread behind the table does, and does the work of \a floor, some times
/// over.
template <typename Work> void BenchQuery::race(const char *what, const RowQuery &query, Work floor)
{
    const std::shared_ptr<RowIndex> index = m_workspace->index(kindOf<Project>());
    const auto never = [] { return false; };
    QVERIFY(index->find(query, never)); // reads the columns
    std::vector<double> ours;
    std::vector<double> floors;
    for (int round = 0; round < rounds; ++round) {
        ours.push_back(timed([&] { QVERIFY(index->find(query, never)); }));
        floors.push_back(timed(floor));
    }
    report(what, ours, floors);
}

double BenchQuery::sortFloor() const
{
    const QCollator collator = swedishCollator();
    std::vector<std::pair<QCollatorSortKey, int>> keys;
    for (const Bare &record : m_records)
        keys.emplace_back(collator.sortKey(record.title), int(keys.size()));
    return timed([&] {
        std::sort(keys.begin(), keys.end(),
                  [](const auto &a, const auto &b) { return a.first.compare(b.first) < 0; });
    });
}

void BenchQuery::sortByTwoColumns()
{
    RowQuery query;
    query.sorting = {{RandomValues::fieldOf("status"), Qt::DescendingOrder},
                     {RandomValues::fieldOf("total_budget")}};
    race("sort by two columns", query, [this] {
        std::vector<const Bare *> sorted;
        for (const Bare &record : m_records)
            sorted.push_back(&record);
        std::sort(sorted.begin(), sorted.end(), [](const Bare *a, const Bare *b) {
            return std::tie(b->status, a->budget) < std::tie(a->status, b->budget);
        });
    });
}

void BenchQuery::groupWithSums()
{
    RowQuery query;
    query.groups = {RandomValues::fieldOf("status")};
    query.sums = {RandomValues::fieldOf("total_budget"), RandomValues::fieldOf("eu_contribution")};
    const auto addUp = [this](auto keyOf) {
        std::unordered_map<std::string, qint64> sums;
        for (const Bare &record : m_records)
            sums[keyOf(record) + record.currency.toStdString()] += record.budget.value_or(0);
        return sums.size();
    };
    race("group by status, two sums", query,
         [&] { addUp([](const Bare &record) { return record.status.toStdString(); }); });
    query.groups = {RandomValues::fieldOf("programme"), RandomValues::fieldOf("end_date")};
    race("group by programme and year, two sums", query, [&] {
        addUp([](const Bare &record) {
            const int year = QDate::fromJulianDay(record.end).year();
            return std::to_string(record.programme) + ' ' + std::to_string(year);
        });
    });
    RecordTable &table = m_workspace->table(kindOf<Project>());
    std::vector<double> stands;
    for (int round = 0; round < rounds; ++round) {
        query.sorting = {
            {kindOf<Project>().titleIndex(), round % 2 ? Qt::AscendingOrder : Qt::DescendingOrder}};
        stands.push_back(timed([&] {
            TableFixture::ask(table, query);
            paint(table);
        }));
    }
    report("grouped until the rows are read", stands, {sortFloor()});
    QVERIFY(table.isGrouped());
    TableFixture::ask(table, {});
}

void BenchQuery::listTheValuesOfAColumn()
{
    const std::shared_ptr<RowIndex> index = m_workspace->index(kindOf<Project>());
    const int department = RandomValues::fieldOf("department");
    std::vector<double> ours;
    std::vector<double> floors;
    for (int round = 0; round < rounds; ++round) {
        size_t values = 0;
        ours.push_back(timed([&] {
            const auto counted = index->values({}, department, [] { return false; });
            values = counted ? counted->size() : 0;
        }));
        size_t bare = 0;
        floors.push_back(timed([&] {
            QHash<QString, int> counts;
            for (const Bare &record : m_records)
                ++counts[record.department];
            bare = size_t(counts.size());
        }));
        QCOMPARE(values, bare);
    }
    report("values of a column", ours, floors);
}

void BenchQuery::filterByConditionsAndWords()
{
    RowQuery query;
    query.words = u"an d"_s;
    query.today = QDate(2024, 6, 1);
    query.conditions = {
        {RandomValues::fieldOf("status"), Operator::AnyOf, {u"running"_s, u"idea"_s}},
        {RandomValues::fieldOf("end_date"), Operator::AtLeast, {QDate(2022, 1, 1)}},
        {RandomValues::fieldOf("total_budget"), Operator::Between, {qint64(0), qint64(500'000)}}};
    const qint64 from = QDate(2022, 1, 1).toJulianDay();
    race("three conditions and two words", query, [this, from] {
        size_t found = 0;
        for (size_t i = 0; i < m_records.size(); ++i) {
            const Bare &record = m_records[i];
            const qint64 budget = record.budget.value_or(-1);
            const bool fits = (record.status == u"running" || record.status == u"idea")
                && record.end >= from && budget >= 0 && budget <= 500'000;
            found += fits && m_lines[i].contains(u"an"_s) && m_lines[i].contains(u'd');
        }
        QVERIFY(found <= m_records.size());
    });
}

/// The second answer to a filter: words in the prose, which is not in memory.
void BenchQuery::lookForWordsInAllText()
{
    const Result<Database> database = Database::openReader(m_register.path());
    QVERIFY(database);
    RandomValues random(8);
    for (int i = 0; i < 2; ++i) {
        const QString word = random.word(9).leftJustified(3, u'a').left(i == 0 ? 3 : 9);
        race(qPrintable(u"deep answer for %1 letters"_s.arg(word.size())), words(word), [&] {
            size_t found = 0;
            QVERIFY(eachWithWord(*database, kindOf<Project>(), word, [&](qint64) {
                ++found;
                return true;
            }));
        });
    }
    std::vector<double> opened;
    for (int round = 0; round < rounds; ++round)
        opened.push_back(timed([&] { QVERIFY(Database::openReader(m_register.path())); }));
    report("open a connection", opened, opened);
}

void BenchQuery::memory()
{
    std::printf("memory: at most %.0f MB, now %.0f MB, of which before the table %.0f MB\n",
                megabytes("VmHWM"), megabytes("VmRSS"), m_memoryBefore);
    QVERIFY(megabytes("VmHWM") > 0);
}

QTEST_GUILESS_MAIN(BenchQuery)
#include "bench_query.moc"
