#include "storage/zipfile.h"

#include <QDateTime>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestZipFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void anotherProgramReadsWhatWasPacked();
    void theSameContentGivesTheSameBytes();
    void anArchiveThatIsThereIsReplaced();
    void aFileThatIsMissingStopsIt();
    void aPlaceThatCannotBeWrittenToIsTold();
    void stoppingLeavesTheOldArchive();

private:
    QString at(const QString &name) const { return m_folder->filePath(name); }
    void write(const QString &path, const QByteArray &content) const;
    static QByteArray contentOf(const QString &path);
    /// What Python's own library finds in the archive: its check, then names and contents.
    QString read(const QString &path) const;
    QStringList leftOver() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestZipFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    write(u"site/index.html"_s, "<h1>Välkommen</h1>");
    write(u"site/vänorter/köge.html"_s, QByteArray("Køge ").repeated(2000));
    write(u"site/tom.txt"_s, {});
}

void TestZipFile::write(const QString &path, const QByteArray &content) const
{
    QVERIFY(QDir().mkpath(QFileInfo(at(path)).path()));
    QFile file(at(path));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

QByteArray TestZipFile::contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString TestZipFile::read(const QString &path) const
{
    QProcess python;
    python.start(u"python3"_s,
                 {u"-c"_s,
                  u"import sys, zipfile\n"
                  "z = zipfile.ZipFile(sys.argv[1])\n"
                  "assert z.testzip() is None\n"
                  "out = ' '.join(f'{n}={len(z.read(n))}' for n in z.namelist())\n"
                  "sys.stdout.buffer.write(out.encode())"_s,
                  path});
    if (!python.waitForFinished() || python.exitCode() != 0)
        return QString::fromUtf8(python.readAllStandardError());
    return QString::fromUtf8(python.readAllStandardOutput());
}

QStringList TestZipFile::leftOver() const
{
    return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

void TestZipFile::anotherProgramReadsWhatWasPacked()
{
    const Result<> done = zipfile::write(at(u"site.zip"_s), at(u"site"_s),
                                         {u"vänorter/köge.html"_s, u"tom.txt"_s, u"index.html"_s});
    QVERIFY2(done, qPrintable(done ? QString() : done.error().line()));
    QCOMPARE(read(at(u"site.zip"_s)), u"index.html=19 tom.txt=0 vänorter/köge.html=12000"_s);
    QVERIFY(QFileInfo(at(u"site.zip"_s)).size() < 2000); // packed, not only stored
    QCOMPARE(leftOver(), (QStringList{u"site"_s, u"site.zip"_s}));
}

void TestZipFile::theSameContentGivesTheSameBytes()
{
    const QStringList names{u"index.html"_s, u"vänorter/köge.html"_s};
    QVERIFY(zipfile::write(at(u"one.zip"_s), at(u"site"_s), names));
    QFile file(at(u"site/index.html"_s));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime(QDate(2021, 3, 4), QTime(5, 6)),
                             QFileDevice::FileModificationTime));
    file.close();
    QVERIFY(file.setPermissions(QFileDevice::ReadOwner));
    QVERIFY(zipfile::write(at(u"other.zip"_s), at(u"site"_s), {names[1], names[0]}));
    QCOMPARE(contentOf(at(u"one.zip"_s)), contentOf(at(u"other.zip"_s)));
}

void TestZipFile::anArchiveThatIsThereIsReplaced()
{
    write(u"site.zip"_s, "not an archive");
    QVERIFY(zipfile::write(at(u"site.zip"_s), at(u"site"_s), {u"index.html"_s}));
    QCOMPARE(read(at(u"site.zip"_s)), u"index.html=19"_s);
}

void TestZipFile::aFileThatIsMissingStopsIt()
{
    write(u"site.zip"_s, "old");
    const Result<> done =
        zipfile::write(at(u"site.zip"_s), at(u"site"_s), {u"index.html"_s, u"gone.html"_s});
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::Access);
    QVERIFY(done.error().message.contains(u"“gone.html”"_s));
    QCOMPARE(contentOf(at(u"site.zip"_s)), QByteArray("old"));
    QCOMPARE(leftOver(), (QStringList{u"site"_s, u"site.zip"_s}));
}

void TestZipFile::aPlaceThatCannotBeWrittenToIsTold()
{
    const Result<> done =
        zipfile::write(at(u"site/index.html/site.zip"_s), at(u"site"_s), {u"index.html"_s});
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::Disk);
    QVERIFY(done.error().message.contains(u"“site.zip”"_s));
}

void TestZipFile::stoppingLeavesTheOldArchive()
{
    write(u"site.zip"_s, "old");
    const Result<> done =
        zipfile::write(at(u"site.zip"_s), at(u"site"_s), {u"index.html"_s, u"vänorter/köge.html"_s},
                       [](int, int) { return false; });
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::Stopped);
    QCOMPARE(contentOf(at(u"site.zip"_s)), QByteArray("old"));
    QCOMPARE(leftOver(), (QStringList{u"site"_s, u"site.zip"_s}));
}

QTEST_GUILESS_MAIN(TestZipFile)
#include "tst_zipfile.moc"
