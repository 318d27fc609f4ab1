#include "scenarios/program.h"

#include <QDirIterator>
#include <QRandomGenerator>

#include <cerrno>

using namespace Qt::StringLiterals;

/// An export that is cut off at any moment: the old site or the new one, never a mixture.
class TestExportFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aFailingDiskLeavesOneSiteWhole_data();
    void aFailingDiskLeavesOneSiteWhole();
    void aKilledExportLeavesOneSiteWhole();
    void aFullDiskLeavesNothingWhereNothingWas();

private:
    using Files = QMap<QString, QByteArray>;
    Files filesOf(const QString &folder) const;
    Outcome exported(const QString &name, const QString &folder,
                     const QMap<QString, QString> &fault = {}) const;
    void fill(const QString &name, const QByteArray &word) const;
    void checkOneIsWhole(const QString &folder) const;

    Program m_program;
    Files m_alfa; ///< the whole site of each register, with the file of somebody else
    Files m_beta;
};

namespace {

constexpr int projects = 40;
constexpr int kills = 8;
constexpr auto foreign = "egen/anteckning.txt"_L1; ///< that no export wrote

} // namespace

TestExportFaults::Files TestExportFaults::filesOf(const QString &folder) const
{
    Files files;
    const QString root = m_program.path(folder);
    QDirIterator all(root, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        const QString path = all.filePath().mid(root.size() + 1);
        files.insert(path, file.open(QIODevice::ReadOnly) ? file.readAll() : "unreadable");
    }
    return files;
}

Outcome TestExportFaults::exported(const QString &name, const QString &folder,
                                   const QMap<QString, QString> &fault) const
{
    QProcess process;
    process.setWorkingDirectory(m_program.path(u"."_s));
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (auto one = fault.begin(); one != fault.end(); ++one)
        environment.insert(one.key(), one.value());
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(UTBLICK_PROGRAM),
                  {u"export"_s, name, folder, u"--allow-findings"_s});
    process.waitForFinished(120'000);
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

void TestExportFaults::fill(const QString &name, const QByteArray &word) const
{
    QByteArray rows("title,status,summary,publish\n");
    for (int i = 0; i < projects; ++i)
        rows += word + ' ' + QByteArray::number(i) + ",running," + QByteArray(3000, 'x') + ",yes\n";
    m_program.write(u"rows.csv"_s, rows);
    const Outcome done =
        m_program.run({u"import"_s, name, u"rows.csv"_s, u"--kind"_s, u"project"_s});
    QVERIFY2(done.code == 0, qPrintable(done.err));
}

void TestExportFaults::initTestCase()
{
    QCOMPARE(m_program.run({u"new"_s, u"--sample"_s, u"alfa.utblick"_s}).code, 0);
    QVERIFY(QFile::copy(m_program.path(u"alfa.utblick"_s), m_program.path(u"beta.utblick"_s)));
    fill(u"alfa.utblick"_s, "Alfa");
    fill(u"beta.utblick"_s, "Beta");
    QCOMPARE(exported(u"beta.utblick"_s, u"web/site"_s).code, 0);
    QVERIFY(QDir(m_program.path(u"web/site"_s)).mkdir(u"egen"_s));
    m_program.write(u"web/site/"_s + foreign, "ours");
    m_beta = filesOf(u"web/site"_s);
    QCOMPARE(exported(u"alfa.utblick"_s, u"web/site"_s).code, 0);
    m_alfa = filesOf(u"web/site"_s);
    QVERIFY2(m_alfa.size() > projects, qPrintable(QString::number(m_alfa.size())));
    QVERIFY2(m_beta.size() > projects, qPrintable(QString::number(m_beta.size())));
    QVERIFY(m_alfa != m_beta);
    QCOMPARE(m_alfa.value(foreign), QByteArray("ours"));
}

void TestExportFaults::checkOneIsWhole(const QString &folder) const
{
    const Files now = filesOf(folder);
    QVERIFY2(now == m_alfa || now == m_beta,
             qPrintable(u"%1 files, of one %2, of the other %3"_s.arg(now.size())
                            .arg(m_alfa.size())
                            .arg(m_beta.size())));
}

void TestExportFaults::aFailingDiskLeavesOneSiteWhole_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("at");
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("succeeds");
    QTest::newRow("the folder may not be written to") << u"folder"_s << u"1+"_s << EACCES << false;
    QTest::newRow("the disk may only be read") << u"folder"_s << u"2+"_s << EROFS << false;
    QTest::newRow("no room for the first file") << u"create"_s << u"1+"_s << ENOSPC << false;
    QTest::newRow("no room for a later file") << u"create"_s << u"17+"_s << ENOSPC << false;
    QTest::newRow("no room for the first words") << u"write"_s << u"1+"_s << ENOSPC << false;
    QTest::newRow("no room for later words") << u"write"_s << u"29+"_s << ENOSPC << false;
    QTest::newRow("a fault while writing") << u"write"_s << u"11"_s << EIO << false;
    QTest::newRow("a fault while flushing") << u"flush"_s << u"1"_s << EIO << false;
    QTest::newRow("files cannot be linked") << u"link"_s << u"1+"_s << EPERM << true;
    QTest::newRow("folders cannot change places") << u"rename"_s << u"1"_s << EINVAL << true;
    QTest::newRow("folders cannot be moved") << u"rename"_s << u"1+"_s << EIO << false;
    QTest::newRow("the new one cannot be moved") << u"rename"_s << u"1,3"_s << EIO << false;
}

void TestExportFaults::aFailingDiskLeavesOneSiteWhole()
{
#ifndef UTBLICK_FAULTS
    QSKIP("needs the preloaded library of faults");
#else
    QFETCH(QString, kind);
    QFETCH(QString, at);
    QFETCH(int, code);
    QFETCH(bool, succeeds);
    const Outcome done =
        exported(u"beta.utblick"_s, u"web/site"_s,
                 {{u"LD_PRELOAD"_s, QStringLiteral(UTBLICK_FAULTS)},
                  {u"ASAN_OPTIONS"_s, u"verify_asan_link_order=0:detect_leaks=0"_s},
                  {u"UTBLICK_FAULT"_s, kind},
                  {u"UTBLICK_FAULT_AT"_s, at},
                  {u"UTBLICK_FAULT_CODE"_s, QString::number(code)},
                  {u"UTBLICK_FAULT_BELOW"_s, m_program.path(u"web"_s)}});
    QVERIFY2((done.code == 0) == succeeds, qPrintable(done.out + done.err));
    if (!succeeds) {
        QCOMPARE(filesOf(u"web/site"_s), m_alfa);
        QVERIFY(!done.err.isEmpty());
    }
    checkOneIsWhole(u"web/site"_s);
    QCOMPARE(QDir(m_program.path(u"web"_s))
                 .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{u"site"_s}); // no litter
    QCOMPARE(exported(u"beta.utblick"_s, u"web/site"_s).code, 0); // the next one works
    QCOMPARE(filesOf(u"web/site"_s), m_beta);
    QCOMPARE(exported(u"alfa.utblick"_s, u"web/site"_s).code, 0);
    QCOMPARE(filesOf(u"web/site"_s), m_alfa);
#endif
}

void TestExportFaults::aKilledExportLeavesOneSiteWhole()
{
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(exported(u"beta.utblick"_s, u"web/site"_s).code, 0);
    const int whole = int(clock.elapsed()) + 2;
    for (int i = 0; i < kills; ++i) {
        QProcess process;
        process.setWorkingDirectory(m_program.path(u"."_s));
        const QString name = i % 2 == 0 ? u"alfa.utblick"_s : u"beta.utblick"_s;
        process.start(QStringLiteral(UTBLICK_PROGRAM),
                      {u"export"_s, name, u"web/site"_s, u"--allow-findings"_s});
        process.waitForStarted();
        process.waitForFinished(QRandomGenerator::global()->bounded(whole / 4, whole));
        process.kill();
        process.waitForFinished();
        // Between two renames, on systems that cannot exchange folders, the old one lies beside.
        if (QFileInfo::exists(m_program.path(u"web/site"_s)))
            checkOneIsWhole(u"web/site"_s);
    }
    QCOMPARE(exported(u"alfa.utblick"_s, u"web/site"_s).code, 0);
    QCOMPARE(filesOf(u"web/site"_s), m_alfa);
    QCOMPARE(QDir(m_program.path(u"web"_s))
                 .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{u"site"_s});
}

void TestExportFaults::aFullDiskLeavesNothingWhereNothingWas()
{
#ifdef UTBLICK_FAULTS
    QVERIFY(QDir(m_program.path(u"."_s)).mkdir(u"empty"_s));
    const Outcome done =
        exported(u"alfa.utblick"_s, u"empty/site"_s,
                 {{u"LD_PRELOAD"_s, QStringLiteral(UTBLICK_FAULTS)},
                  {u"ASAN_OPTIONS"_s, u"verify_asan_link_order=0:detect_leaks=0"_s},
                  {u"UTBLICK_FAULT"_s, u"write"_s},
                  {u"UTBLICK_FAULT_AT"_s, u"9+"_s},
                  {u"UTBLICK_FAULT_CODE"_s, QString::number(ENOSPC)},
                  {u"UTBLICK_FAULT_BELOW"_s, m_program.path(u"empty"_s)}});
    QVERIFY(done.code != 0);
    QVERIFY(QDir(m_program.path(u"empty"_s))
                .isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    QCOMPARE(exported(u"alfa.utblick"_s, u"empty/site"_s).code, 0);
#else
    QSKIP("needs the preloaded library of faults");
#endif
}

QTEST_GUILESS_MAIN(TestExportFaults)
#include "tst_exportfaults.moc"
