#include "storage/maintenance.h"
#include "support/register.h"

#include <QFile>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

class TestMaintenance : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNewRegisterIsSound();
    void alteredBytesAreNoticed_data();
    void alteredBytesAreNoticed();
    void dumpsOfEqualContentAreEqual();
    void aBackupHasTheSameContent();
    void aBackupDoesNotOverwrite();
};

namespace {

QByteArray dumpOf(const Database &database)
{
    QByteArray text;
    const Result<> done = maintenance::dump(database, [&](const QByteArray &line) {
        text += line;
        return true;
    });
    return done ? text : QByteArray("failed");
}

/// Changes the file behind the program's back.
void alter(const QString &path, const QString &sql)
{
    {
        QSqlDatabase raw = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
        raw.setDatabaseName(path);
        QVERIFY(raw.open());
        QSqlQuery query(raw);
        QVERIFY(query.exec(sql));
    }
    QSqlDatabase::removeDatabase(u"raw"_s);
}

} // namespace

void TestMaintenance::aNewRegisterIsSound()
{
    TestRegister reg;
    reg.add(TestRegister::project(u"Green"_s));
    const Result<QStringList> faults = maintenance::unsound(reg.store().database());
    QVERIFY(faults);
    QCOMPARE(faults->join(u"; "), QString());
}

void TestMaintenance::alteredBytesAreNoticed_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("a title") << u"UPDATE project SET title='Red'"_s;
    QTest::newRow("a date") << u"UPDATE project SET end_date='2030-01-01'"_s;
    QTest::newRow("a record gone") << u"DELETE FROM project"_s;
    QTest::newRow("a record more")
        << u"INSERT INTO project (uuid, title) VALUES ('x', 'Smuggled')"_s;
    QTest::newRow("the journal") << u"UPDATE batch SET user='Nobody'"_s;
    QTest::newRow("an entry") << u"UPDATE entry SET record=99"_s;
    QTest::newRow("a kept file") << u"UPDATE file SET content=x'00'"_s;
    QTest::newRow("what the filter looks in") << u"UPDATE line SET text='red'"_s;
    QTest::newRow("the search index")
        << u"UPDATE search_data SET block=zeroblob(length(block)) WHERE id > 10"_s;
    QTest::newRow("a broken reference") << u"UPDATE project SET programme=99"_s;
}

void TestMaintenance::alteredBytesAreNoticed()
{
    QFETCH(QString, sql);
    TestRegister reg;
    Batch batch{u"Add"_s,
                {Change::insert(kindOf<Project>(), toRow(TestRegister::project(u"Green"_s)))},
                {QByteArray("image")}};
    QVERIFY(reg.store().apply(batch));
    reg.close();
    alter(reg.path(), sql);
    const Result<Database> opened = Database::open(reg.path(), Database::Access::Read);
    QVERIFY(opened);
    const Result<QStringList> faults = maintenance::unsound(*opened);
    QVERIFY(faults);
    QVERIFY(!faults->isEmpty());
}

void TestMaintenance::dumpsOfEqualContentAreEqual()
{
    TestRegister one;
    TestRegister two;
    for (TestRegister *reg : {&one, &two}) {
        const qint64 first = reg->add(TestRegister::project(u"Green"_s));
        reg->add(TestRegister::project(u"Blue"_s));
        Project changed = reg->read<Project>(first);
        changed.results = u"Åtta våtmarker"_s;
        QVERIFY(reg->save(changed));
    }
    QVERIFY(one.read<Project>(1).uuid != two.read<Project>(1).uuid);
    QCOMPARE(dumpOf(one.store().database()), dumpOf(two.store().database()));
    two.add(TestRegister::project(u"Red"_s));
    QVERIFY(dumpOf(one.store().database()) != dumpOf(two.store().database()));
}

void TestMaintenance::aBackupHasTheSameContent()
{
    TestRegister reg;
    reg.add(TestRegister::project(u"Green"_s));
    const QString copy = reg.file(u"copy.utblick"_s);
    QVERIFY(maintenance::backup(reg.store().database(), copy));
    const Result<Store> opened = Store::open(copy);
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().line()));
    QCOMPARE(dumpOf(opened->database()), dumpOf(reg.store().database()));
    QCOMPARE(opened->undoLabel(), u"Add"_s);
}

void TestMaintenance::aBackupDoesNotOverwrite()
{
    TestRegister reg;
    const QString path = reg.file(u"mine.txt"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("precious");
    file.close();
    QVERIFY(!maintenance::backup(reg.store().database(), path));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("precious"));
}

QTEST_GUILESS_MAIN(TestMaintenance)
#include "tst_maintenance.moc"
