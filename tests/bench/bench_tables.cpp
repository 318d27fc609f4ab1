// How fast a table answers, against a floor measured in the same run: what a bare loop over the
// same data in memory takes. UTBLICK_BENCH_ROWS sets the number of records. Fails only on wrong
// results.

#include "bench/benchtools.h"
#include "records/fold.h"
#include "tables/collation.h"
#include "tables/rowindex.h"

using namespace Qt::StringLiterals;

class BenchTables : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void openUntilTheFirstRowsShow();
    void filterPerKeyPress();
    void sortByEachKindOfColumn();
    void saveOneCell();

private:
    struct Floor
    {
        std::vector<QString> titles;
        std::vector<QString> lines; ///< folded, what the table searches
    };
    double sortFloor() const;

    TestRegister m_register;
    std::unique_ptr<Workspace> m_workspace;
    Floor m_floor;
};

void BenchTables::initTestCase()
{
    const int rows = rowCount();
    std::printf("%d records made in %.0f ms\n", rows,
                timed([&] { fill(m_register.store(), rows); }));
    const Result<> read = m_register.store().reader().eachLine(
        kindOf<Project>(),
        [this](qint64, const RecordLine &line) { m_floor.lines.push_back(line.text); });
    QVERIFY(read);
    const int title = kindOf<Project>().titleIndex();
    QVERIFY(m_register.store().reader().each(
        kindOf<Project>(), std::span(&title, 1), [&](const Row &row) {
            m_floor.titles.push_back(row.values[size_t(title)].toString());
            return true;
        }));
}

double BenchTables::sortFloor() const
{
    const QCollator collator = swedishCollator();
    std::vector<std::pair<QCollatorSortKey, int>> keys;
    for (const QString &title : m_floor.titles)
        keys.emplace_back(collator.sortKey(title), int(keys.size()));
    return timed([&] {
        std::sort(keys.begin(), keys.end(),
                  [](const auto &a, const auto &b) { return a.first.compare(b.first) < 0; });
    });
}

void BenchTables::openUntilTheFirstRowsShow()
{
    m_register.close();
    int title = kindOf<Project>().titleIndex();
    const double floor = timed([&] {
        const Result<Database> database = Database::openReader(m_register.path());
        QVERIFY(database);
        const QCollator collator = swedishCollator();
        std::vector<QCollatorSortKey> keys;
        const auto visit = [&](const Row &row) {
            keys.push_back(collator.sortKey(row.values[size_t(title)].toString()));
            return true;
        };
        QVERIFY(Reader(*database).each(kindOf<Project>(), std::span(&title, 1), visit));
        std::sort(keys.begin(), keys.end(),
                  [](const auto &a, const auto &b) { return a.compare(b) < 0; });
    });
    double opened = 0;
    int shown = 0;
    const double ours = timed([&] {
        opened = timed([&] {
            // As the window does, which reads the file through in the background.
            Result<Store> store = Store::open(m_register.path(), Database::Access::Write,
                                              Database::Lock::Respect, Database::Verify::Later);
            QVERIFY(store);
            m_workspace = std::make_unique<Workspace>(*std::move(store));
        });
        const RecordTable &table = m_workspace->table(kindOf<Project>());
        TableFixture::settle(table);
        shown = paint(table);
    });
    report("open: checks of the file", opened, floor);
    report("open until the first rows are read", ours, floor);
    QVERIFY(shown > 0);
    QCOMPARE(m_workspace->table(kindOf<Project>()).rowCount(), rowCount());
}

void BenchTables::filterPerKeyPress()
{
    RecordTable &table = m_workspace->table(kindOf<Project>());
    const double first = timed([&] { TableFixture::ask(table, words(u"a"_s)); });
    RandomValues random(5);
    std::vector<double> whole;
    std::vector<double> search;
    std::vector<double> floor;
    for (int round = 0; round < 25; ++round) {
        const QString typed = random.word(3) + u"n d"_s;
        for (int length = 1; length <= typed.size(); ++length) {
            const RowQuery query = words(typed.left(length));
            const QStringList words = folded(query.words).split(u' ', Qt::SkipEmptyParts);
            size_t found = 0;
            floor.push_back(timed([&] {
                for (const QString &line : m_floor.lines)
                    found += std::all_of(words.begin(), words.end(),
                                         [&](const QString &w) { return line.contains(w); });
            }));
            search.push_back(timed([&] {
                (void)m_workspace->index(kindOf<Project>())->find(query, [] { return false; });
            }));
            whole.push_back(timed([&] {
                TableFixture::ask(table, query);
                paint(table);
            }));
            QVERIFY(found <= size_t(rowCount()));
        }
    }
    report("first key press", first, percentile(floor, 50));
    report("filter, p50", percentile(search, 50), percentile(floor, 50));
    report("filter, p99", percentile(search, 99), percentile(floor, 99));
    report("filter until the rows are read, p50", percentile(whole, 50), percentile(floor, 50));
    report("filter until the rows are read, p99", percentile(whole, 99), percentile(floor, 99));
}

void BenchTables::sortByEachKindOfColumn()
{
    RecordTable &table = m_workspace->table(kindOf<Project>());
    TableFixture::ask(table, {});
    const double floor = sortFloor();
    for (const char *field : {"title", "case_number", "status", "end_date", "total_budget"}) {
        const int column = RandomValues::fieldOf(field);
        for (const char *heat : {"first", "again"}) {
            const double ours = timed([&] {
                table.sort(column, Qt::DescendingOrder);
                TableFixture::settle(table);
                paint(table);
            });
            report(qPrintable(
                       u"sort by %1, %2"_s.arg(QString::fromUtf8(field), QString::fromUtf8(heat))),
                   ours, floor);
            TableFixture::ask(table, {});
        }
    }
    const QCollator collator = swedishCollator();
    for (int row = 1; row < table.rowCount(); ++row) {
        const int title = kindOf<Project>().titleIndex();
        QVERIFY(collator.compare(table.index(row - 1, title).data().toString(),
                                 table.index(row, title).data().toString())
                <= 0);
    }
}

void BenchTables::saveOneCell()
{
    RecordTable &table = m_workspace->table(kindOf<Project>());
    const int title = kindOf<Project>().titleIndex();
    std::vector<double> times;
    for (int i = 0; i < 20; ++i) {
        const QModelIndex index = table.index(i, title);
        times.push_back(timed([&] { QVERIFY(table.setData(index, u"Changed %1"_s.arg(i))); }));
    }
    std::vector<double> floor;
    Batch batch;
    for (int i = 0; i < 20; ++i) {
        const Row row = table.rowAt(100 + i);
        Row after = row;
        after.values[size_t(title)] = u"Bare %1"_s.arg(i);
        batch = {u"Change"_s, {Change::update(kindOf<Project>(), row, after)}, {}};
        floor.push_back(timed([&] { QVERIFY(m_workspace->commit(batch)); }));
    }
    report("save a cell, p50 (floor: commit alone)", percentile(times, 50), percentile(floor, 50));
}

QTEST_GUILESS_MAIN(BenchTables)
#include "bench_tables.moc"
