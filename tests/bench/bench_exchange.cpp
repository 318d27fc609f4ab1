// How fast lists come in, words are found, and prints go out, against a floor measured in
// the same run: SQLite alone with the same rows. UTBLICK_BENCH_ROWS sets the number
// of records. Fails only on wrong results.

#include "bench/timing.h"
#include "exchange/csvreader.h"
#include "exchange/importplan.h"
#include "storage/search.h"
#include "support/register.h"

#include <QRandomGenerator>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace {

/// Words that look like words, from a list of syllables.
QByteArray prose(QRandomGenerator &random, int words)
{
    static const char *const parts[] = {"klimat",  "samverkan", "kust",   "våtmark",
                                        "ungdom",  "stad",      "nät",    "region",
                                        "hållbar", "energi",    "kultur", "lärande"};
    QByteArray text;
    for (int i = 0; i < words; ++i) {
        text += parts[random.bounded(12)];
        text += parts[random.bounded(12)];
        text += ' ';
    }
    return text.trimmed();
}

QByteArray csv(int rows)
{
    QRandomGenerator random(11);
    QByteArray text("case_number,title,status,start_date,end_date,total_budget,department,summary,"
                    "aims,results\n");
    for (int i = 0; i < rows; ++i) {
        text += "KS 2024/" + QByteArray::number(i) + ',' + prose(random, 5) + ",running,2024-0"
            + QByteArray::number(1 + i % 9) + "-15,2027-01-31," + QByteArray::number(i) + ".50,"
            + prose(random, 2) + ',' + prose(random, 35) + ',' + prose(random, 35) + ','
            + prose(random, 35) + '\n';
    }
    return text;
}

} // namespace

class BenchExchange : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void importRows();
    void searchAWord();

private:
    double importFloor();

    TestRegister m_register;
    QByteArray m_csv;
    QString m_floorPath;
};

void BenchExchange::initTestCase()
{
    m_csv = csv(rowCount());
    m_floorPath = m_register.file(u"floor.sqlite"_s);
    QFile file(m_register.file(u"rows.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(m_csv), m_csv.size());
}

/// The same rows into one table and one full-text index with one prepared statement each.
double BenchExchange::importFloor()
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"floor"_s);
    database.setDatabaseName(m_floorPath);
    if (!database.open())
        qFatal("cannot make the floor's file");
    QSqlQuery query(database);
    for (const char *sql : {"PRAGMA page_size=16384", "PRAGMA cache_size=-200000",
                            "CREATE TABLE p (id INTEGER PRIMARY KEY, a, b, c, d, e, f, g, h, i, j)",
                            "CREATE VIRTUAL TABLE s USING fts5(t, content='', detail=none)"}) {
        if (!query.exec(QString::fromUtf8(sql)))
            qFatal("%s", sql);
    }
    return timed([&] {
        query.exec(u"BEGIN"_s);
        QSqlQuery row(database);
        row.prepare(u"INSERT INTO p (a,b,c,d,e,f,g,h,i,j) VALUES (?,?,?,?,?,?,?,?,?,?)"_s);
        QSqlQuery words(database);
        words.prepare(u"INSERT INTO s (rowid, t) VALUES (?, ?)"_s);
        CsvReader reader(m_csv, ',');
        CsvRow cells;
        reader.next(cells);
        for (qint64 id = 1; reader.next(cells); ++id) {
            QString text;
            for (int i = 0; i < 10; ++i) {
                const QString cell = QString::fromUtf8(cells.cells[size_t(i)]);
                row.bindValue(i, cell);
                text += cell + u' ';
            }
            row.exec();
            words.bindValue(0, id);
            words.bindValue(1, text);
            words.exec();
        }
        query.exec(u"COMMIT"_s);
    });
}

void BenchExchange::importRows()
{
    const double floor = importFloor();
    ImportOptions options;
    options.kind = &kindOf<Project>();
    options.path = m_register.file(u"rows.csv"_s);
    const double planning = timed([&] {
        const Result<ImportPlan> plan = planImport(m_register.store().reader(), options);
        QVERIFY(plan);
    });
    const double ours = timed([&] {
        Result<ImportPlan> plan = planImport(m_register.store().reader(), options);
        QVERIFY(plan && plan->ready());
        QVERIFY(m_register.store().apply(plan->batch));
    });
    QCOMPARE(*m_register.store().reader().count(kindOf<Project>()), rowCount());
    report("import: read, guess and plan", planning, floor);
    report("import, with journal, digests and search", ours, floor);
}

void BenchExchange::searchAWord()
{
    const double floor = timed([&] {
        QSqlQuery query(QSqlDatabase::database(u"floor"_s));
        query.exec(u"SELECT rowid FROM s WHERE s MATCH '\"vatmarkkust\"*' OR s MATCH "
                   "'\"våtmarkkust\"*' LIMIT 200"_s);
        while (query.next()) { }
    });
    const double ours = timed([&] {
        const Result<std::vector<Hit>> hits =
            search(m_register.store().database(), u"våtmarkkust"_s);
        QVERIFY(hits && !hits->empty());
    });
    report("search a word, with titles and excerpts", ours, floor);
}

QTEST_MAIN(BenchExchange)
#include "bench_exchange.moc"
