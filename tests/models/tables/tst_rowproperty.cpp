#include "models/tables/randomquery.h"
#include "storage/journal.h"
#include "tables/rowindex.h"

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;

/// Filter, order, groups and sums of random records, after random edits, undo and redo, compared
/// with a plain calculation from the records in the file.
class TestRowProperty : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rowsGroupsAndSumsAgreeWithAPlainCalculation_data();
    void rowsGroupsAndSumsAgreeWithAPlainCalculation();
    void questionsOfManyThreadsDuringWritingLeaveNothingWrong();
};

namespace {

/// What a query finds, as PlainRows sees it.
class PlainAnswer
{
public:
    PlainAnswer(const PlainRows &plain, const RowQuery &query)
        : m_plain(plain)
        , m_query(query)
    {
        std::ranges::copy_if(plain.rows(), std::back_inserter(m_rows),
                             [&](const Row &row) { return isFound(row); });
        std::ranges::sort(m_rows, [&](const Row &a, const Row &b) { return before(a, b); });
        for (const Row &row : m_rows)
            ids.push_back(row.id);
        describe(0, m_rows);
        totals = sums(m_rows);
    }

    std::vector<qint64> ids;
    QStringList groups; ///< as described by lineFor()
    std::vector<Sum> totals;

    static QString lineFor(int level, int column, const QString &name, qint64 first, int count,
                           const std::vector<Sum> &sums)
    {
        QString line =
            u"%1 %2 '%3' from %4, %5:"_s.arg(level).arg(column).arg(name).arg(first).arg(count);
        for (const Sum &sum : sums) {
            for (auto one = sum.minor.begin(); one != sum.minor.end(); ++one)
                line += u" %1%2"_s.arg(*one).arg(one.key());
            line += u" = %1 ?%2;"_s.arg(sum.sek).arg(sum.unknown);
        }
        return line;
    }

private:
    bool isFound(const Row &row) const
    {
        const QStringList words = folded(m_query.words).split(u' ', Qt::SkipEmptyParts);
        return std::ranges::all_of(
                   m_query.conditions,
                   [&](const Condition &condition) { return m_plain.matches(row, condition); })
            && std::ranges::all_of(words, [&](const QString &word) { return hasWord(row, word); });
    }

    bool hasWord(const Row &row, const QString &word) const
    {
        for (int i = 0; i < kindOf<Project>().fieldCount(); ++i) {
            const FieldInfo &field = kindOf<Project>().field(i);
            QString text = folded(m_plain.text(row, i));
            if (field.type == FieldType::Money)
                text.remove(u' ');
            if (field.listed && text.contains(word))
                return true;
            const bool isText = field.type == FieldType::Text || field.type == FieldType::Prose
                || field.type == FieldType::Date;
            for (const QString &part : text.replace(u'-', u' ').split(u' ')) {
                if (isText && word.size() >= 3 && part.startsWith(word))
                    return true;
            }
        }
        return false;
    }

    /// In the order of the groups first, which is the way round in which their column is sorted.
    bool before(const Row &a, const Row &b) const
    {
        for (const int group : m_query.groups) {
            if (const int order = comparedGroups(a, b, group); order != 0)
                return order < 0;
        }
        std::vector<SortKey> keys = m_query.sorting;
        if (keys.empty())
            keys.push_back({kindOf<Project>().titleIndex()});
        for (const SortKey &key : keys) {
            if (const int order = m_plain.compared(a, b, key); order != 0)
                return order < 0;
        }
        return a.id < b.id;
    }

    int comparedGroups(const Row &a, const Row &b, int group) const
    {
        const auto key = std::ranges::find(m_query.sorting, group, &SortKey::column);
        const bool shareYear = PlainRows::listing().field(group).type == FieldType::Date
            && nameOf(a, group) == nameOf(b, group);
        return shareYear
            ? 0
            : m_plain.compared(a, b, key == m_query.sorting.end() ? SortKey{group} : *key);
    }

    QString nameOf(const Row &row, int group) const
    {
        const QString text = m_plain.text(row, group);
        return PlainRows::listing().field(group).type == FieldType::Date ? text.left(4) : text;
    }

    /// Adds a line for each group of \a rows on \a level, and those inside it.
    void describe(size_t level, std::span<const Row> rows)
    {
        if (level == m_query.groups.size())
            return;
        const int group = m_query.groups[level];
        while (!rows.empty()) {
            size_t count = 1;
            while (count < rows.size() && comparedGroups(rows[0], rows[count], group) == 0)
                ++count;
            const auto inside = rows.first(count);
            groups.append(lineFor(int(level), group, nameOf(rows[0], group),
                                  rows.data() - m_rows.data(), int(count), sums(inside)));
            describe(level + 1, inside);
            rows = rows.subspan(count);
        }
    }

    std::vector<Sum> sums(std::span<const Row> rows) const
    {
        Sum sum;
        for (const Row &row : rows) {
            const auto project = fromRow<Project>(row);
            if (!project.totalBudget.minor)
                continue;
            const qint64 minor = *project.totalBudget.minor;
            sum.minor[project.currency] += minor;
            if (project.currency == u"SEK")
                sum.sek += minor;
            else if (project.rate.micro && *project.rate.micro > 0)
                sum.sek +=
                    (minor * *project.rate.micro + (minor < 0 ? -500'000 : 500'000)) / 1'000'000;
            else
                ++sum.unknown;
        }
        return {sum, sum}; // a column in SEK tells the same sum in another way
    }

    const PlainRows &m_plain;
    const RowQuery &m_query;
    std::vector<Row> m_rows;
};

Project randomProject(RandomValues &random, const std::vector<qint64> &programmes)
{
    Project project = random.project();
    if (!random.once(4))
        project.programme = {programmes[size_t(random.below(int(programmes.size())))]};
    if (!random.once(3))
        project.rate = {std::optional<qint64>(random.below(5) * 2'512'345)};
    for (int goal = 1; goal <= 17; ++goal) {
        if (random.once(9))
            project.goals.append(QString::number(goal));
    }
    if (!random.once(3))
        project.euContribution = random.amount();
    project.posterDate = random.date();
    project.aims = random.once(2) ? random.word() : QString();
    for (int i = random.below(12); i > 0; --i)
        project.summary += random.word(9) + (random.once(5) ? u". "_s : u" "_s);
    return project;
}

/// Writes something, or undoes or redoes; whatever is possible.
void randomStep(RandomValues &random, RecordTable &table, const std::vector<qint64> &programmes)
{
    const std::vector<qint64> ids = table.foundIds();
    const qint64 id = ids.empty() ? 0 : ids[size_t(random.below(int(ids.size())))];
    const Reader &reader = table.workspace().reader();
    const int step = random.below(12);
    if (step < 5 && id > 0) {
        const Result<Row> before = reader.row(kindOf<Project>(), id);
        Row after = toRow(randomProject(random, programmes));
        for (size_t i = 0; i < after.values.size(); ++i) {
            if (random.once(2)) // some fields only
                after.values[i] = before->values[i];
        }
        after.id = id;
        QVERIFY(table.save(*before, after));
    } else if (step < 6) {
        QVERIFY(table.add(toRow(randomProject(random, programmes))));
    } else if (step == 6) {
        const Row row = toRow(randomProject(random, programmes));
        Batch batch{u"Paste"_s, {partialInsert(kindOf<Project>(), row)}, {}};
        QVERIFY(table.workspace().commit(batch));
    } else if (step == 7 && id > 0) {
        QVERIFY(table.remove({id}));
    } else if (step == 8) {
        RecordTable &others = table.workspace().table(kindOf<Programme>());
        const Result<Row> before = reader.row(kindOf<Programme>(), programmes.front());
        auto programme = fromRow<Programme>(*before);
        programme.name = random.word();
        programme.eventThreshold = random.amount();
        QVERIFY(others.save(*before, toRow(programme)));
    } else if (step < 11) {
        (void)table.workspace().undo();
    } else {
        (void)table.workspace().redo();
    }
}

/// Adds many records in one step, which takes one write to the disk.
template <typename R> std::vector<qint64> addAll(Store &store, const std::vector<R> &records)
{
    Batch batch{u"Add"_s, {}, {}};
    for (const R &record : records)
        batch.changes.push_back(Change::insert(kindOf<R>(), toRow(record)));
    if (const Result<> done = store.apply(batch); !done)
        qFatal("%s", qPrintable(done.error().line()));
    std::vector<qint64> ids;
    ids.reserve(batch.changes.size());
    for (const Change &change : batch.changes)
        ids.push_back(change.id);
    return ids;
}

std::vector<qint64> makeRegister(Store &store, RandomValues &random)
{
    std::vector<Programme> programmes(6);
    for (Programme &programme : programmes) {
        programme.name = random.word();
        programme.plaqueThreshold = random.amount();
        programme.statement = random.once(3) ? QString() : programme.statement;
    }
    programmes[1].name = programmes[2].name; // two of one name
    std::vector<qint64> ids = addAll(store, programmes);
    std::vector<Project> projects(40);
    for (Project &project : projects)
        project = randomProject(random, ids);
    addAll(store, projects);
    if (const Result<> settled = journal::settle(store.database()); !settled) // beyond undo
        qFatal("%s", qPrintable(settled.error().line()));
    return ids;
}

void compare(const RecordTable &table, const RowQuery &query)
{
    const PlainRows plain(table.workspace().reader(), today);
    const PlainAnswer answer(plain, query);
    QCOMPARE(table.foundIds(), answer.ids);
    std::vector<qint64> shown;
    QStringList groups;
    for (int row = 0; row < table.rowCount(); ++row) {
        if (const RowGroup *group = table.groupAt(row))
            groups.append(PlainAnswer::lineFor(group->level, group->column, group->name,
                                               group->first, group->count, group->sums));
        else
            shown.push_back(table.idAt(row));
    }
    QCOMPARE(groups, answer.groups);
    QCOMPARE(shown, answer.ids);
    for (size_t i = 0; i < query.sums.size(); ++i)
        QCOMPARE(*table.total(query.sums[i]), answer.totals[i]);
    QCOMPARE(table.sum(query.sums.back(), answer.ids), answer.totals.back());
}

/// Asks \a queries in turn, the values of columns too, until it is over; returns how many questions
/// had no answer.
int failuresUntil(const std::atomic_bool &isOver, RowIndex &index,
                  const std::vector<RowQuery> &queries, size_t start)
{
    constexpr int columns = 20;
    const auto never = [] { return false; };
    int failures = 0;
    for (size_t at = start; !isOver; ++at) {
        const RowQuery &query = queries[at % queries.size()];
        failures += index.find(query, never) ? 0 : 1;
        failures += index.values(query, int(at % columns), never) ? 0 : 1;
    }
    return failures;
}

} // namespace

void TestRowProperty::rowsGroupsAndSumsAgreeWithAPlainCalculation_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 3; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestRowProperty::rowsGroupsAndSumsAgreeWithAPlainCalculation()
{
    QFETCH(quint32, seed);
    RandomValues random(seed);
    TableFixture fixture;
    const std::vector<qint64> programmes = makeRegister(fixture.seed().store(), random);
    RecordTable &table = fixture.table<Project>();
    table.setToday(today);
    for (int round = 0; round < 30; ++round) {
        const PlainRows plain(table.workspace().reader(), today);
        const RowQuery query = randomQuery(random, plain);
        fixture.ask(table, query);
        compare(table, query);
        if (QTest::currentTestFailed())
            return;
        for (int steps = random.below(3); steps > 0; --steps)
            randomStep(random, table, programmes);
        table.tidy(); // puts everything where it belongs
        fixture.settle(table);
        compare(table, query);
        if (QTest::currentTestFailed())
            return;
    }
}

void TestRowProperty::questionsOfManyThreadsDuringWritingLeaveNothingWrong()
{
    RandomValues random(9);
    TableFixture fixture;
    const std::vector<qint64> programmes = makeRegister(fixture.seed().store(), random);
    RecordTable &table = fixture.table<Project>();
    table.setToday(today);
    std::vector<RowQuery> queries(20);
    for (RowQuery &query : queries)
        query = randomQuery(random, PlainRows(table.workspace().reader(), today));
    const std::shared_ptr<RowIndex> index = table.workspace().index(kindOf<Project>());
    std::atomic_bool isOver = false;
    std::atomic_int failures = 0;
    std::vector<std::thread> threads;
    threads.reserve(3);
    for (size_t start = 0; start < 3; ++start)
        threads.emplace_back(
            [&, start] { failures += failuresUntil(isOver, *index, queries, start); });
    for (int step = 0; step < 40; ++step) {
        randomStep(random, table, programmes);
        if (step % 10 == 5)
            table.workspace().reload();
    }
    isOver = true;
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(failures.load(), 0);
    for (const RowQuery &query : queries) {
        fixture.ask(table, query);
        compare(table, query);
    }
}

QTEST_GUILESS_MAIN(TestRowProperty)
#include "tst_rowproperty.moc"
