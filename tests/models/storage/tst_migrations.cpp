#include "records/savedview.h"
#include "records/settings.h"
#include "storage/guard.h"
#include "storage/maintenance.h"
#include "storage/migrations.h"
#include "storage/search.h"
#include "support/register.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A register as the program made it when \a version was the newest, with a project.
bool makeVersion(const QString &path, int version)
{
    QStringList steps{u"PRAGMA page_size=16384"_s,
                      u"PRAGMA application_id=%1"_s.arg(guard::applicationId)};
    for (int number = 1; number <= version; ++number)
        steps += *migrations::statements(number);
    steps += u"PRAGMA user_version=%1"_s.arg(version);
    steps += u"INSERT INTO project (id, uuid, title) VALUES (1, 'p-1', 'Grön väg')"_s;
    bool done = true;
    {
        QSqlDatabase raw = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
        raw.setDatabaseName(path);
        done = raw.open();
        for (const QString &step : std::as_const(steps)) {
            QSqlQuery query(raw);
            done = done && query.exec(step);
        }
    }
    QSqlDatabase::removeDatabase(u"raw"_s);
    return done;
}

/// Records are looked up by the field in an index, asked for as dependence.cpp does.
bool isIndexed(const Database &database, const Kind &kind, const FieldInfo &field)
{
    const QString table = QString::fromUtf8(kind.key());
    Result<QSqlQuery> plan = database.prepare(
        u"EXPLAIN QUERY PLAN SELECT id FROM \"%1\" WHERE \"%2\" IN "
        "(SELECT value FROM json_each('[1]'))"_s.arg(table, QString::fromUtf8(field.key)));
    if (!plan)
        return false;
    bool isFound = false;
    const Result<> read = eachRow(*plan, database.path(), [&](const QSqlQuery &step) {
        isFound = isFound || step.value(3).toString().startsWith(u"SEARCH "_s + table);
        return true;
    });
    return read && isFound;
}

SavedView savedView(const QString &name)
{
    SavedView view;
    view.name = name;
    view.kind = u"project"_s;
    view.definition = u"{}"_s;
    return view;
}

} // namespace

/// Files of older versions, the views that came with version 3, and the indexes of version 4.
class TestMigrations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFileOfVersionTwoGetsItsViewsAndKeepsItsRecords();
    void anOlderFileThatMayOnlyBeReadIsLeftAsItIs_data();
    void anOlderFileThatMayOnlyBeReadIsLeftAsItIs();
    void aCurrentFileNeedsNoStandIns();
    void whatIdentifiesARecordIsFoundWithoutReadingAll();
    void viewsAreNotFoundBySearch();
    void viewsAreCheckedDumpedAndUndone();
};

void TestMigrations::aFileOfVersionTwoGetsItsViewsAndKeepsItsRecords()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"old.utblick"_s);
    QVERIFY(makeVersion(path, 2));
    Result<Store> store = Store::open(path);
    QVERIFY2(store, store ? "" : qPrintable(store.error().line()));
    QCOMPARE(store->database().value(u"PRAGMA user_version"_s)->toInt(), migrations::current());
    QCOMPARE(store->reader().name(kindOf<Project>(), 1)->title, u"Grön väg"_s);
    Batch batch{u"Add"_s, {Change::insert(kindOf<SavedView>(), toRow(savedView(u"Mine"_s)))}, {}};
    QVERIFY(store->apply(batch));
    QCOMPARE(*store->reader().count(kindOf<SavedView>()), 1);
    const Result<Database> backup =
        Database::openReader(folder.filePath(u"old-version-2.utblick"_s));
    QVERIFY(backup);
    QCOMPARE(backup->value(u"PRAGMA user_version"_s)->toInt(), 2);
    QCOMPARE(*Reader(*backup).count(kindOf<Project>()), 1);
}

void TestMigrations::anOlderFileThatMayOnlyBeReadIsLeftAsItIs_data()
{
    QTest::addColumn<int>("version");
    QTest::newRow("first") << 1;
    QTest::newRow("before views") << 2;
    QTest::newRow("before indexes") << 3;
    QTest::newRow("before own words") << 4;
    QTest::newRow("before publication") << 5;
}

void TestMigrations::anOlderFileThatMayOnlyBeReadIsLeftAsItIs()
{
    QFETCH(int, version);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"old.utblick"_s);
    QVERIFY(makeVersion(path, version));
    const QByteArray before = contentOf(path);
    const Result<Database> opened = Database::openReader(path);
    QVERIFY(opened);
    QVERIFY(guard::checkSchema(*opened));
    QVERIFY(migrations::bringUpToDate(*opened));
    const Reader reader(*opened);
    QCOMPARE(*reader.count(kindOf<Project>()), 1);
    for (const Kind *kind : kinds())
        QVERIFY2(reader.count(*kind), kind->key());
    QCOMPARE(*reader.count(kindOf<SavedView>()), 0);
    const Kind &settings = kindOf<Settings>();
    QVERIFY(reader.where(settings, settings.indexOf(u"own_words"), u""_s)); // has the column
    QVERIFY(reader.where(settings, settings.indexOf(u"statement_status"), u""_s));
    QVERIFY(!*reader.find(u"nobody"_s));
    QVERIFY(reader.find(u"nobody"_s));
    QCOMPARE(contentOf(path), before);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void TestMigrations::aCurrentFileNeedsNoStandIns()
{
    TestRegister reg;
    reg.add(savedView(u"Mine"_s));
    const Result<Database> reading = Database::openReader(reg.path());
    QVERIFY(reading);
    QCOMPARE(*migrations::standIn(*reading), true);
    QCOMPARE(reading->value(u"SELECT count(*) FROM sqlite_temp_schema"_s)->toInt(), 0);
    QCOMPARE(*Reader(*reading).count(kindOf<SavedView>()), 1);
}

void TestMigrations::whatIdentifiesARecordIsFoundWithoutReadingAll()
{
    TestRegister reg;
    for (const Kind *kind : kinds()) {
        for (int i = 0; i < kind->fieldCount(); ++i) {
            if (kind->field(i).unique)
                QVERIFY2(isIndexed(reg.store().database(), *kind, kind->field(i)),
                         kind->field(i).key);
        }
    }
    const Kind &projects = kindOf<Project>();
    const FieldInfo &call = projects.field(projects.indexOf(u"call"));
    QVERIFY(!isIndexed(reg.store().database(), projects, call)); // nothing looks for that
}

void TestMigrations::viewsAreNotFoundBySearch()
{
    TestRegister reg;
    reg.add(savedView(u"Grönskande"_s));
    reg.add(TestRegister::project(u"Grönskande stad"_s));
    const Result<std::vector<Hit>> hits = search(reg.store().database(), u"grönskande"_s, 10);
    QVERIFY(hits);
    QCOMPARE(hits->size(), 1U);
    QCOMPARE(hits->front().record.kind, &kindOf<Project>());
}

void TestMigrations::viewsAreCheckedDumpedAndUndone()
{
    TestRegister reg;
    const qint64 id = reg.add(savedView(u"Mine"_s));
    SavedView view = reg.read<SavedView>(id);
    view.name = u"Ours"_s;
    QVERIFY(reg.save(view));
    QByteArray dumped;
    QVERIFY(maintenance::dump(reg.store().database(), [&](const QByteArray &line) {
        dumped += line;
        return true;
    }));
    QVERIFY(dumped.contains("Ours"));
    QCOMPARE(*maintenance::unsound(reg.store().database(), {}), QStringList());
    QVERIFY(reg.store().undo());
    QCOMPARE(reg.read<SavedView>(id).name, u"Mine"_s);
}

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
