#include "storage/guard.h"
#include "storage/migrations.h"
#include "support/register.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlQuery>

#ifdef Q_OS_UNIX
#    include <csignal>
#    include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;

class TestDatabase : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNewRegisterHasOurSettings();
    void whatIsNoRegisterIsRefusedAndLeftAsItWas_data();
    void whatIsNoRegisterIsRefusedAndLeftAsItWas();
    void aMissingFileIsNotMade();
    void aFolderIsRefused();
    void aDamagedFileIsFoundOut();
    void aDamagedFileIsNotOpenedForWriting();
    void anExistingFileIsNotOverwritten();
    void aReadOnlyFileOpensForReading();
    void aSecondOpeningIsToldWhoHasIt();
    void aLockOfADeadProgramIsTakenOver();
    void aLockFromAnotherComputerStands();
    void aFullDiskLeavesNoLock();
    void anOlderFileIsBackedUpAndBroughtUpToDate();
    void anOlderFileIsBroughtUpToDateForReadingToo();
    void anOlderFileThatSomebodyHasOpenIsLeftAsItIs();
    void aForeignTableIsRefused();
    void whatWasTakenOverIsNoLongerOurs();
    void aLockFromBeforeTheComputerWasStartedIsTakenOver();
    void anErrorInTheMiddleOfTheRowsIsAnError();
};

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void fill(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

/// Runs SQL on a file behind the program's back.
void runRaw(const QString &path, const QStringList &statements)
{
    {
        QSqlDatabase raw = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
        raw.setDatabaseName(path);
        QVERIFY(raw.open());
        for (const QString &sql : statements) {
            QSqlQuery query(raw);
            QVERIFY2(query.exec(sql), qPrintable(sql));
        }
    }
    QSqlDatabase::removeDatabase(u"raw"_s);
}

QByteArray header(qint32 application, qint32 version)
{
    QByteArray bytes(16384, '\0');
    bytes.replace(0, 16, QByteArray("SQLite format 3\0", 16));
    qToBigEndian(application, bytes.data() + 68);
    qToBigEndian(version, bytes.data() + 60);
    return bytes;
}

} // namespace

void TestDatabase::aNewRegisterHasOurSettings()
{
    TestRegister reg;
    const Database &database = reg.store().database();
    QCOMPARE(database.value(u"PRAGMA page_size"_s)->toInt(), 16384);
    QCOMPARE(database.value(u"PRAGMA journal_mode"_s)->toString(), u"delete"_s);
    QCOMPARE(database.value(u"PRAGMA synchronous"_s)->toInt(), 2);
    QCOMPARE(database.value(u"PRAGMA foreign_keys"_s)->toInt(), 1);
    QCOMPARE(database.value(u"PRAGMA trusted_schema"_s)->toInt(), 0);
    QCOMPARE(database.value(u"PRAGMA application_id"_s)->toInt(), guard::applicationId);
    QCOMPARE(database.value(u"PRAGMA user_version"_s)->toInt(), migrations::current());
    QVERIFY(database.verify());
}

void TestDatabase::whatIsNoRegisterIsRefusedAndLeftAsItWas_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("says");
    QTest::newRow("empty") << QByteArray() << u"is empty"_s;
    QTest::newRow("text") << QByteArray("Titel;Start\nGreen;2024\n") << u"is not an Utblick"_s;
    QTest::newRow("cut") << header(guard::applicationId, 1).first(60) << u"is not an Utblick"_s;
    QTest::newRow("foreign") << header(17, 1) << u"belongs to another program"_s;
    QTest::newRow("newer") << header(guard::applicationId, 999) << u"newer version"_s;
    QTest::newRow("no version") << header(guard::applicationId, 0) << u"no version"_s;
    QTest::newRow("only a header") << header(guard::applicationId, 1) << u"damaged"_s;
}

void TestDatabase::whatIsNoRegisterIsRefusedAndLeftAsItWas()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, says);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"å.utblick"_s);
    fill(path, content);
    for (const auto access : {Database::Access::Read, Database::Access::Write}) {
        const Result<Database> opened = Database::open(path, access);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, Error::Code::Format);
        QVERIFY2(opened.error().message.contains(says), qPrintable(opened.error().message));
        QVERIFY(opened.error().message.contains(u"å.utblick"));
    }
    QCOMPARE(contentOf(path), content);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void TestDatabase::aMissingFileIsNotMade()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"none.utblick"_s);
    const Result<Database> opened = Database::open(path, Database::Access::Write);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, Error::Code::NotFound);
    QVERIFY(!QFile::exists(path));
}

void TestDatabase::aFolderIsRefused()
{
    QTemporaryDir folder;
    const Result<Database> opened = Database::open(folder.path(), Database::Access::Write);
    QVERIFY(!opened);
    QVERIFY(opened.error().message.contains(u"is a folder"));
}

namespace {

/// Damages the pages of a register with some records where its schema does not stand.
QByteArray damage(TestRegister &reg)
{
    for (int i = 0; i < 200; ++i)
        reg.add(TestRegister::project(u"Projekt %1 "_s.arg(i).repeated(40)));
    reg.close();
    QByteArray content = contentOf(reg.path());
    for (qsizetype page = 8; page * 16384 < content.size(); ++page)
        content.replace(page * 16384, 64, QByteArray(64, '\x7f'));
    fill(reg.path(), content);
    return content;
}

} // namespace

void TestDatabase::aDamagedFileIsNotOpenedForWriting()
{
    TestRegister reg;
    const QByteArray content = damage(reg);
    const Result<Store> opened = Store::open(reg.path());
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, Error::Code::Format);
    QCOMPARE(contentOf(reg.path()), content);
    QVERIFY(!QFile::exists(LockFile::pathFor(reg.path())));
}

void TestDatabase::aDamagedFileIsFoundOut()
{
    TestRegister reg;
    const QByteArray content = damage(reg);
    const Result<Database> opened = Database::open(reg.path(), Database::Access::Read);
    const Result<> sound = opened ? opened->verify() : Result<>(opened.error());
    QVERIFY(!sound);
    QCOMPARE(sound.error().code, Error::Code::Format);
    QCOMPARE(contentOf(reg.path()), content);
}

void TestDatabase::anExistingFileIsNotOverwritten()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"mine.txt"_s);
    fill(path, "precious");
    const Result<Database> made = Database::create(path);
    QVERIFY(!made);
    QCOMPARE(made.error().code, Error::Code::Access);
    QCOMPARE(contentOf(path), QByteArray("precious"));
}

void TestDatabase::aReadOnlyFileOpensForReading()
{
    TestRegister reg;
    reg.add(TestRegister::project(u"Green"_s));
    reg.close();
    const QByteArray before = contentOf(reg.path());
    Result<Store> store = Store::open(reg.path(), Database::Access::Read);
    QVERIFY(store);
    QVERIFY(!store->isWritable());
    QCOMPARE(*store->reader().count(kindOf<Project>()), 1);
    Batch batch{
        u"Add"_s, {Change::insert(kindOf<Project>(), toRow(TestRegister::project(u"Red"_s)))}, {}};
    const Result<> refused = store->apply(batch);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::Access);
    QVERIFY(!QFile::exists(LockFile::pathFor(reg.path())));
    QCOMPARE(contentOf(reg.path()), before);
}

void TestDatabase::aSecondOpeningIsToldWhoHasIt()
{
    qputenv("UTBLICK_USER", "Åsa");
    TestRegister reg;
    const Result<Database> second = Database::open(reg.path(), Database::Access::Write);
    QVERIFY(!second);
    QCOMPARE(second.error().code, Error::Code::Locked);
    QVERIFY2(second.error().message.contains(u"Åsa"), qPrintable(second.error().message));
    QVERIFY(Database::open(reg.path(), Database::Access::Read));
    reg.close();
    QVERIFY(!QFile::exists(LockFile::pathFor(reg.path())));
    QVERIFY(Database::open(reg.path(), Database::Access::Write));
}

void TestDatabase::aLockOfADeadProgramIsTakenOver()
{
    TestRegister reg;
    reg.close();
    const QJsonObject dead{{u"user"_s, u"Åsa"_s},
                           {u"host"_s, QSysInfo::machineHostName()},
                           {u"pid"_s, 4'000'000}, // above the largest number Linux gives
                           {u"since"_s, u"2026-11-23T09:00:00Z"_s}};
    fill(LockFile::pathFor(reg.path()), QJsonDocument(dead).toJson());
    QVERIFY(Database::open(reg.path(), Database::Access::Write));
}

void TestDatabase::aLockFromAnotherComputerStands()
{
    TestRegister reg;
    reg.close();
    const QJsonObject other{{u"user"_s, u"Åsa"_s},
                            {u"host"_s, u"another-computer"_s},
                            {u"pid"_s, 4'000'000},
                            {u"since"_s, u"2026-11-23T09:00:00Z"_s}};
    fill(LockFile::pathFor(reg.path()), QJsonDocument(other).toJson());
    const Result<Database> refused = Database::open(reg.path(), Database::Access::Write);
    QVERIFY(!refused);
    QVERIFY(refused.error().message.contains(u"another-computer"));
    QVERIFY(Database::open(reg.path(), Database::Access::Write, Database::Lock::TakeOver));
}

void TestDatabase::aFullDiskLeavesNoLock()
{
#ifdef Q_OS_UNIX
    // A limit of nothing on the size of files fails the first byte, as a full disk does.
    TestRegister reg;
    reg.close();
    const auto before = std::signal(SIGXFSZ, SIG_IGN);
    rlimit old{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &old), 0);
    const rlimit none{0, old.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &none), 0);
    const Result<Database> refused = Database::open(reg.path(), Database::Access::Write);
    setrlimit(RLIMIT_FSIZE, &old);
    std::signal(SIGXFSZ, before);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::Disk);
    QCOMPARE(QDir(QFileInfo(reg.path()).path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    QVERIFY(Database::open(reg.path(), Database::Access::Write));
#else
    QSKIP("needs a limit on the size of files");
#endif
}

namespace {

/// A register as the first version of the program made it.
void makeFirstVersion(const QString &path)
{
    QStringList statements{u"PRAGMA page_size=16384"_s,
                           u"PRAGMA application_id=%1"_s.arg(guard::applicationId)};
    statements += *migrations::statements(1);
    statements += u"PRAGMA user_version=1"_s;
    runRaw(path, statements);
}

} // namespace

void TestDatabase::anOlderFileIsBackedUpAndBroughtUpToDate()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"old.utblick"_s);
    makeFirstVersion(path);
    const Result<Database> opened = Database::open(path, Database::Access::Write);
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().line()));
    QCOMPARE(opened->value(u"PRAGMA user_version"_s)->toInt(), migrations::current());
    const QString backup = folder.filePath(u"old-version-1.utblick"_s);
    QVERIFY(QFile::exists(backup));
    const Result<Database> old = Database::openReader(backup);
    QVERIFY(old);
    QCOMPARE(old->value(u"PRAGMA user_version"_s)->toInt(), 1);
    QVERIFY(old->verify());
}

void TestDatabase::anOlderFileIsBroughtUpToDateForReadingToo()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"old.utblick"_s);
    makeFirstVersion(path);
    const Result<Database> opened = Database::open(path, Database::Access::Read);
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().line()));
    QVERIFY(!opened->isWritable());
    QCOMPARE(opened->value(u"PRAGMA user_version"_s)->toInt(), migrations::current());
    QVERIFY(QFile::exists(folder.filePath(u"old-version-1.utblick"_s)));
    QVERIFY(!QFile::exists(LockFile::pathFor(path)));
}

void TestDatabase::anOlderFileThatSomebodyHasOpenIsLeftAsItIs()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"old.utblick"_s);
    makeFirstVersion(path);
    const QByteArray before = contentOf(path);
    LockFile lock(path);
    QVERIFY(lock.acquire());
    const Result<Database> opened = Database::open(path, Database::Access::Read);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, Error::Code::Locked);
    QCOMPARE(contentOf(path), before);
}

void TestDatabase::aForeignTableIsRefused()
{
    TestRegister reg;
    reg.close();
    runRaw(reg.path(), {u"CREATE TABLE extra (id INTEGER)"_s});
    const Result<Database> opened = Database::open(reg.path(), Database::Access::Write);
    QVERIFY(!opened);
    QVERIFY(opened.error().message.contains(u"tables it should have"));
}

void TestDatabase::whatWasTakenOverIsNoLongerOurs()
{
    TestRegister reg;
    reg.add(TestRegister::project(u"Green"_s));
    Result<Store> other =
        Store::open(reg.path(), Database::Access::Write, Database::Lock::TakeOver);
    QVERIFY(other);
    Batch batch{
        u"Add"_s, {Change::insert(kindOf<Project>(), toRow(TestRegister::project(u"Red"_s)))}, {}};
    const Result<> refused = reg.store().apply(batch);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::Locked);
    QVERIFY(other->apply(batch));
    reg.close();
    QVERIFY(QFile::exists(LockFile::pathFor(reg.path()))); // theirs stays
}

void TestDatabase::aLockFromBeforeTheComputerWasStartedIsTakenOver()
{
    TestRegister reg;
    reg.close();
    const QJsonObject old{{u"user"_s, u"Åsa"_s},
                          {u"host"_s, QSysInfo::machineHostName()},
                          {u"pid"_s, QCoreApplication::applicationPid()}, // runs, but is another
                          {u"since"_s, u"2001-01-01T09:00:00Z"_s}};
    fill(LockFile::pathFor(reg.path()), QJsonDocument(old).toJson());
    QVERIFY(Database::open(reg.path(), Database::Access::Write));
}

void TestDatabase::anErrorInTheMiddleOfTheRowsIsAnError()
{
    TestRegister reg;
    Result<QSqlQuery> query = reg.store().database().prepare(
        u"WITH n(i) AS (VALUES (1), (2), (3)) "
        "SELECT CASE i WHEN 3 THEN abs(-9223372036854775808) ELSE i END FROM n"_s);
    QVERIFY(query);
    int seen = 0;
    const Result<> read =
        eachRow(*query, reg.path(), [&](const QSqlQuery &) { return ++seen > 0; });
    QCOMPARE(seen, 2);
    QVERIFY(!read);
    QVERIFY(eachRow(*query, reg.path(), [](const QSqlQuery &) { return false; }));
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
