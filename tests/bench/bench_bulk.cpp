// How long it takes to change, replace, take back and copy in all records at once, against a floor
// measured in the same run: SQLite alone with the same rows, or a bare loop. The program does this
// beside its window, with progress. UTBLICK_BENCH_ROWS sets the number of records. Fails only on
// wrong results.

#include "bench/benchtools.h"
#include "exchange/cliptext.h"
#include "exchange/replace.h"
#include "forms/bulkplan.h"

#include <QSqlQuery>

using namespace Qt::StringLiterals;

class BenchBulk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void bulkEdit();
    void replaceInProse();
    void copyCells();

private:
    double floorOf(const char *field);
    const Reader &reader() { return m_register.store().reader(); }

    TestRegister m_register;
    std::vector<qint64> m_ids;
};

void BenchBulk::initTestCase()
{
    std::printf("%d records made in %.0f ms\n", rowCount(),
                timed([&] { fill(m_register.store(), rowCount()); }));
    const Result<std::vector<qint64>> ids = reader().ids(kindOf<Project>());
    QVERIFY(ids);
    m_ids = *ids;
    QCOMPARE(int(m_ids.size()), rowCount());
    m_register.close();
    QVERIFY(QFile::copy(m_register.path(), m_register.file(u"floor.sqlite"_s)));
    m_register.reopen();
}

/// Milliseconds that SQLite alone takes to write \a field of every record.
double BenchBulk::floorOf(const char *field)
{
    QSqlDatabase database = QSqlDatabase::contains(u"floor"_s)
        ? QSqlDatabase::database(u"floor"_s)
        : QSqlDatabase::addDatabase(u"QSQLITE"_s, u"floor"_s);
    database.setDatabaseName(m_register.file(u"floor.sqlite"_s));
    if (!database.open())
        qFatal("The floor's file cannot be opened");
    QSqlQuery query(database);
    return timed([&] {
        query.exec(u"BEGIN"_s);
        query.prepare(
            u"UPDATE project SET %1 = %1 || 'x' WHERE id = ?"_s.arg(QLatin1String(field)));
        for (const qint64 id : m_ids) {
            query.bindValue(0, id);
            if (!query.exec())
                qFatal("The floor cannot write");
        }
        query.exec(u"COMMIT"_s);
    });
}

void BenchBulk::bulkEdit()
{
    const double floor = floorOf("department");
    const BulkSetting setting{RandomValues::fieldOf("department"), u"Näringsliv"_s};
    Batch batch;
    report("bulk edit: plan", timed([&] {
               const Result<std::vector<PlannedChange>> plan =
                   planBulkEdit(reader(), kindOf<Project>(), m_ids, std::span(&setting, 1));
               QVERIFY(plan);
               QCOMPARE(countsOf(*plan).records, rowCount());
               batch = batchOf(u"Change"_s, *plan);
           }),
           floor);
    report("bulk edit: write", timed([&] { QVERIFY(m_register.store().apply(batch)); }), floor);
    QCOMPARE(m_register.read<Project>(m_ids.back()).department, u"Näringsliv"_s);
    report("bulk edit: undo", timed([&] { QVERIFY(m_register.store().undo()); }), floor);
    QVERIFY(m_register.read<Project>(m_ids.back()).department != u"Näringsliv"_s);
    report("bulk edit: redo", timed([&] { QVERIFY(m_register.store().redo()); }), floor);
    QCOMPARE(m_register.read<Project>(m_ids.back()).department, u"Näringsliv"_s);
}

void BenchBulk::replaceInProse()
{
    const double floor = floorOf("summary");
    ReplaceQuery query;
    query.find = u"an"_s;
    query.replacement = u"än"_s;
    query.scopes = {{&kindOf<Project>(), {RandomValues::fieldOf("summary")}}};
    Result<ReplaceFound> found = ReplaceFound();
    report("replace in prose: find",
           timed([&] { QVERIFY((found = findReplacements(reader(), query)).ok()); }), floor);
    QVERIFY(countsOf(found->hits).records > rowCount() / 2);
    Result<Batch> batch = Batch();
    report("replace in prose: plan", timed([&] {
               batch = replacementBatch(reader(), query, found->hits, u"Replace"_s);
               QVERIFY(batch);
           }),
           floor);
    report("replace in prose: write", timed([&] { QVERIFY(m_register.store().apply(*batch)); }),
           floor);
    QVERIFY(findReplacements(reader(), query)->hits.empty());
    report("replace in prose: undo", timed([&] { QVERIFY(m_register.store().undo()); }), floor);
    QCOMPARE(findReplacements(reader(), query)->hits.size(), found->hits.size());
}

void BenchBulk::copyCells()
{
    std::vector<ClipColumn> columns;
    std::vector<int> fields;
    for (const char *key :
         {"title", "status", "programme", "start_date", "end_date", "total_budget", "department"}) {
        const int field = RandomValues::fieldOf(key);
        fields.push_back(field);
        columns.push_back({field, QString::fromLatin1(key), {}, {}});
    }
    std::vector<QStringList> cells;
    QVERIFY(reader().each(kindOf<Project>(), fields, [&](const Row &row) {
        QStringList &texts = cells.emplace_back();
        for (const int field : fields)
            texts.append(row.values[size_t(field)].toString());
        return true;
    }));
    qsizetype bare = 0;
    const double floor = timed([&] {
        QString text;
        for (const QStringList &row : cells)
            text += row.join(u'\t') + u'\n';
        bare = text.toUtf8().size();
    });
    ClipText clip;
    report("copy seven columns: read and write", timed([&] {
               ClipWriter writer(reader(), kindOf<Project>(), columns);
               const Result<> read = reader().each(
                   kindOf<Project>(), {}, [&](const Row &row) { return writer.row(row).ok(); });
               QVERIFY(read);
               clip = writer.take();
           }),
           floor);
    QCOMPARE(clip.rows, rowCount());
    QVERIFY(clip.text.size() > bare / 2);
    report("copy seven columns: as HTML, when pasted",
           timed([&] { QVERIFY(clip.html().size() > clip.text.size()); }), floor);
}

QTEST_GUILESS_MAIN(BenchBulk)
#include "bench_bulk.moc"
