#include "models/tables/plainregister.h"
#include "models/tables/tablefixture.h"
#include "storage/journal.h"
#include "storage/maintenance.h"
#include "storage/restoral.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

/// Random work on a table while another connection writes into the same file: table, file and a
/// plain model stay in step, and a change is refused exactly when it would lose somebody's work.
class TestInStep : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void randomOperationsKeepTableFileAndModelInStep_data();
    void randomOperationsKeepTableFileAndModelInStep();
};

namespace {

/// One run of random operations.
class Run
{
public:
    explicit Run(quint32 seed)
        : m_random(seed)
    {
        Batch batch{u"Add"_s, {}, {}};
        for (int i = 0; i < 15; ++i)
            batch.changes.push_back(Change::insert(projects(), toRow(m_random.project())));
        Store &store = m_fixture.seed().store();
        if (!store.apply(batch) || !journal::settle(store.database()))
            qFatal("The register cannot be made");
        m_table = &m_fixture.table<Project>();
        m_plain.emplace(stateIn(m_table->workspace().reader()));
        Result<Store> other = Store::openBeside(m_table->workspace().path());
        if (!other)
            qFatal("%s", qPrintable(other.error().line()));
        m_other.emplace(*std::move(other));
    }

    void step()
    {
        static constexpr void (Run::*operations[])() = {
            &Run::editCell,  &Run::editCell,    &Run::editRecord, &Run::paste, &Run::bulk,
            &Run::restore,   &Run::undo,        &Run::undo,       &Run::redo,  &Run::add,
            &Run::remove,    &Run::sort,        &Run::filter,     &Run::group, &Run::close,
            &Run::bringBack, &Run::otherWrites, &Run::otherWrites};
        (this->*operations[size_t(m_random.below(int(std::size(operations))))])();
    }

    /// Compares table, file and model; what another connection wrote is read before.
    void compare()
    {
        if (m_isStale)
            reload();
        TableFixture::settle(*m_table);
        const State &plain = m_plain->now();
        QVERIFY(stateIn(m_table->workspace().reader()) == plain);
        QCOMPARE(m_table->total(), int(plain.size()));
        if (m_table->query().words.isEmpty())
            QCOMPARE(m_table->foundIds().size(), plain.size());
        for (int row = 0; row < m_table->rowCount(); ++row) {
            if (const qint64 id = m_table->idAt(row))
                QCOMPARE(m_table->rowAt(row).values, plain.at(id));
        }
    }

    void finish()
    {
        m_table->setAllClosed(false);
        TableFixture::ask(*m_table, {});
        compare();
        const Database &database = m_table->workspace().store().database();
        QVERIFY(journal::verify(database));
        const Result<QStringList> unsound = maintenance::unsound(database);
        QVERIFY(unsound);
        QCOMPARE(*unsound, QStringList());
        QVERIFY2(m_conflicts > 2, "Too few conflicts to prove anything");
    }

private:
    // A refused change is told with its reason; after a conflict people see what the other wrote.
    void expect(const Result<> &done, std::optional<Error::Code> refusal, const Batch &batch)
    {
        QCOMPARE(done.ok(), !refusal.has_value());
        if (done) {
            if (!batch.isEmpty())
                m_plain->follow(batch);
            return;
        }
        QCOMPARE(done.error().code, *refusal);
        QVERIFY(!done.error().message.isEmpty());
        if (*refusal == Error::Code::Conflict) {
            ++m_conflicts;
            reload();
        }
    }

    void commit(Batch batch)
    {
        const std::optional<Error::Code> refusal = m_plain->refusal(batch);
        const Result<> done = m_table->workspace().commit(batch);
        expect(done, refusal, batch);
    }

    void reload()
    {
        m_table->workspace().reload();
        m_isStale = false;
    }

    /// A row with a record, or -1.
    int anyRow()
    {
        for (int tries = 0; tries < 5 && m_table->rowCount() > 0; ++tries) {
            const int row = m_random.below(m_table->rowCount());
            if (!m_table->groupAt(row) && m_table->rowAt(row).id != 0)
                return row;
        }
        return -1;
    }

    int anyField()
    {
        static const char *const keys[] = {"title",      "acronym",  "status",  "currency",
                                           "start_date", "end_date", "publish", "total_budget"};
        return RandomValues::fieldOf(keys[m_random.below(int(std::size(keys)))]);
    }

    QVariant anyValue(int field)
    {
        const QVariant value = toRow(m_random.project()).values[size_t(field)];
        return m_random.once(20) && value.typeId() == QMetaType::QString ? QVariant(u""_s) : value;
    }

    Row changed(Row row, int fields)
    {
        for (; fields > 0; --fields) {
            const int field = anyField();
            row.values[size_t(field)] = anyValue(field);
        }
        return row;
    }

    void editCell()
    {
        const int row = anyRow();
        if (row < 0)
            return;
        const int field = anyField();
        const Row before = m_table->rowAt(row);
        Row after = before;
        after.values[size_t(field)] = anyValue(field);
        const Batch batch{{}, {Change::update(projects(), before, after)}, {}};
        const bool isEmpty = batch.changes.front().fields.empty();
        const auto refusal = isEmpty ? std::nullopt : m_plain->refusal(batch);
        QSignalSpy failed(m_table, &RecordTable::failed);
        const bool done = m_table->setData(m_table->index(row, field), after.values[size_t(field)]);
        QCOMPARE(failed.count(), done ? 0 : 1);
        expect(done ? Result<>() : failed.front().front().value<Error>(), refusal,
               isEmpty ? Batch() : batch);
    }

    void editRecord()
    {
        const int row = anyRow();
        if (row < 0)
            return;
        const Row before = m_table->rowAt(row);
        const Row after = changed(before, 1 + m_random.below(4));
        const Change change = Change::update(projects(), before, after);
        if (!change.fields.empty())
            commit({u"Change"_s, {change}, {}});
    }

    /// Some rows changed and some added, as a paste does.
    void paste()
    {
        Batch batch{u"Paste"_s, {}, {}};
        const int first = std::max(0, anyRow());
        for (int row = first; row < std::min(first + 4, m_table->rowCount()); ++row) {
            const Row before = m_table->rowAt(row);
            const Change change = Change::update(projects(), before, changed(before, 2));
            if (before.id != 0 && !change.fields.empty())
                batch.changes.push_back(change);
        }
        for (int i = m_random.below(3); i > 0; --i)
            batch.changes.push_back(partialInsert(projects(), toRow(m_random.project())));
        commit(batch);
    }

    /// One field set in all that is shown.
    void bulk()
    {
        Batch batch{u"Bulk"_s, {}, {}};
        const int field = anyField();
        const QVariant value = anyValue(field);
        for (int row = 0; row < m_table->rowCount(); ++row) {
            const Row before = m_table->rowAt(row);
            Row after = before;
            after.values[size_t(field)] = value;
            const Change change = Change::update(projects(), before, after);
            if (before.id != 0 && !change.fields.empty())
                batch.changes.push_back(change);
        }
        commit(batch);
    }

    /// A record as it was before one of its changes, from the history.
    void restore()
    {
        const int row = anyRow();
        if (row < 0)
            return;
        const Row before = m_table->rowAt(row);
        Row after = before;
        const auto history =
            journal::history(m_table->workspace().store().database(), projects(), before.id);
        QVERIFY(history);
        for (const HistoryEntry &entry : *history) {
            for (const FieldChange &field : entry.change.fields) {
                if (entry.change.op == Change::Op::Update)
                    after.values[size_t(field.field)] = field.before;
            }
            if (m_random.once(2))
                break;
        }
        const Change change = Change::update(projects(), before, after);
        if (!change.fields.empty())
            commit({u"Restore"_s, {change}, {}});
    }

    void bringBack()
    {
        if (m_gone.empty())
            return;
        const qint64 id = m_gone[size_t(m_random.below(int(m_gone.size())))];
        const history::RecordId wanted[] = {{&projects(), id}};
        const auto plan = restoral::plan(m_table->workspace().store().database(), wanted);
        QCOMPARE(plan.ok(), !m_plain->now().contains(id));
        if (plan)
            commit(plan->batch);
    }

    void undo()
    {
        const bool can = m_plain->undo();
        QCOMPARE(m_table->workspace().undo().ok(), can);
    }
    void redo()
    {
        const bool can = m_plain->redo();
        QCOMPARE(m_table->workspace().redo().ok(), can);
    }

    void add()
    {
        Row row = toRow(m_random.project());
        const Result<qint64> id = m_table->add(row);
        QVERIFY2(id, id ? "" : qPrintable(id.error().line()));
        row.id = *id;
        m_plain->follow({{}, {Change::insert(projects(), row)}, {}});
    }

    void remove()
    {
        const int row = anyRow();
        if (row < 0)
            return;
        const qint64 id = m_table->idAt(row);
        const bool isThere = m_plain->now().contains(id);
        const Result<int> removed = m_table->remove({id});
        QCOMPARE(removed.ok(), isThere);
        if (!removed) {
            QVERIFY(!removed.error().message.isEmpty());
            reload();
            return;
        }
        m_gone.push_back(id);
        Row gone = projects().blank();
        gone.id = id;
        m_plain->follow({{}, {Change::remove(projects(), gone)}, {}});
    }

    void sort()
    {
        RowQuery query = m_table->query();
        query.sorting = {{anyField(), m_random.once(2) ? Qt::AscendingOrder : Qt::DescendingOrder},
                         {anyField()}};
        m_table->setQuery(query);
    }
    void filter()
    {
        RowQuery query = m_table->query();
        query.words = m_random.once(2) ? QString() : m_random.word(2);
        m_table->setQuery(query);
    }
    void group()
    {
        RowQuery query = m_table->query();
        query.groups.clear();
        if (!m_random.once(3))
            query.groups = {RandomValues::fieldOf("status"), RandomValues::fieldOf("end_date")};
        query.sums = {RandomValues::fieldOf("total_budget")};
        m_table->setQuery(query);
        TableFixture::settle(*m_table);
    }
    void close()
    {
        if (m_random.once(4))
            m_table->setAllClosed(false);
        else if (m_table->rowCount() > 0)
            m_table->setClosed(m_random.below(m_table->rowCount()), m_random.once(2));
    }

    /// Another connection changes fields of many records, adds or removes one.
    void otherWrites()
    {
        m_other->refresh(); // as somebody who opens the file just now
        Batch batch{u"Elsewhere"_s, {}, {}};
        for (const auto &[id, values] : m_plain->now()) {
            const Row before{id, {}, values};
            const Row after = changed(before, 5);
            const bool isNamed =
                !after.values[size_t(projects().titleIndex())].toString().isEmpty();
            if (!m_random.once(2) || !isNamed)
                continue;
            const Change change = Change::update(projects(), before, after);
            if (!change.fields.empty())
                batch.changes.push_back(change);
        }
        if (m_random.once(3))
            batch.changes.push_back(Change::insert(projects(), toRow(m_random.project())));
        apply(batch);
        if (m_random.once(3) && !m_plain->now().empty()) {
            m_gone.push_back(m_plain->now().begin()->first);
            Result<Batch> removal = m_other->removal(projects(), {m_gone.back()});
            QVERIFY(removal);
            apply(*removal);
        }
    }

    /// Writes through the other connection, which sees the file as it stands.
    void apply(Batch &batch)
    {
        const Result<> done = m_other->apply(batch);
        QVERIFY2(done, done ? "" : qPrintable(done.error().line()));
        if (!batch.isEmpty())
            m_plain->follow(batch);
        m_isStale = true;
    }

    RandomValues m_random;
    TableFixture m_fixture;
    RecordTable *m_table = nullptr;
    std::optional<PlainRegister> m_plain;
    std::optional<Store> m_other;
    std::vector<qint64> m_gone; ///< ids of records that were removed, some of them back by now
    bool m_isStale = false; ///< the other connection wrote since the last reload
    int m_conflicts = 0;
};

} // namespace

void TestInStep::initTestCase()
{
    // In memory where that is possible: how fast the disk takes what is written is not asked here.
    if (QFileInfo(u"/dev/shm"_s).isWritable())
        qputenv("TMPDIR", "/dev/shm");
}

void TestInStep::randomOperationsKeepTableFileAndModelInStep_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 4; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestInStep::randomOperationsKeepTableFileAndModelInStep()
{
    QFETCH(quint32, seed);
    Run run(seed);
    for (int step = 1; step <= 250; ++step) {
        run.step();
        if (step % 25 == 0)
            run.compare();
        if (QTest::currentTestFailed()) {
            qWarning("in step %d", step);
            return;
        }
    }
    run.finish();
}

QTEST_GUILESS_MAIN(TestInStep)
#include "tst_instep.moc"
