#include "storage/safefile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTranslator>
#include <QtTest>

#ifdef Q_OS_UNIX
#    include <csignal>
#    include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;

class TestSafeFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFileIsWrittenWhole();
    void anOldFileIsReplaced();
    void aFullDiskLeavesTheOldFileAndNoLitter();
    void aFullDiskIsKnownByTheSystemsWords_data();
    void aFullDiskIsKnownByTheSystemsWords();
    void manyFilesAreWritten();
    void aMissingFolderIsAnErrorThatNamesTheFile();
    void aRegisterIsNotReplacedByAnotherKindOfFile();
    void theFileIsNamedThatWasAskedFor();
};

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

/// Says of a full disk what Qt's translation says.
class FullInSwedish : public QTranslator
{
public:
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return qstrcmp(source, "No space left on device") == 0 ? u"Disken är full"_s : QString();
    }
    bool isEmpty() const override { return false; }
};

} // namespace

void TestSafeFile::aFileIsWrittenWhole()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"åäö.html"_s);
    const QByteArray content(3'000'000, 'x');
    QVERIFY(safefile::write(path, content));
    QCOMPARE(contentOf(path), content);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void TestSafeFile::anOldFileIsReplaced()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.html"_s);
    QVERIFY(safefile::write(path, "old"));
    QVERIFY(safefile::write(path, "new"));
    QCOMPARE(contentOf(path), QByteArray("new"));
}

void TestSafeFile::aFullDiskLeavesTheOldFileAndNoLitter()
{
#ifdef Q_OS_UNIX
    // A limit on the size of files fails a write half-way, as a full disk does.
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.html"_s);
    QVERIFY(safefile::write(path, "old"));
    const auto before = std::signal(SIGXFSZ, SIG_IGN);
    rlimit old{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &old), 0);
    const rlimit small{1000, old.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const Result<> done = safefile::write(path, QByteArray(5000, 'x'));
    setrlimit(RLIMIT_FSIZE, &old);
    std::signal(SIGXFSZ, before);
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::Disk);
    QCOMPARE(contentOf(path), QByteArray("old"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
#else
    QSKIP("needs a limit on the size of files");
#endif
}

void TestSafeFile::aFullDiskIsKnownByTheSystemsWords_data()
{
    QTest::addColumn<bool>("isSwedish");
    QTest::newRow("English") << false;
    QTest::newRow("Swedish") << true;
}

void TestSafeFile::aFullDiskIsKnownByTheSystemsWords()
{
    QFETCH(const bool, isSwedish);
    FullInSwedish swedish;
    if (isSwedish)
        QCoreApplication::installTranslator(&swedish);
    QFile full(u"/dev/full"_s);
    if (!full.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        QSKIP("needs /dev/full");
    QCOMPARE(full.write("x"), -1);
    QCOMPARE(full.errorString().contains(u"Disken är full"), isSwedish);
    QVERIFY(safefile::isDiskFull(full.errorString()));
    QFile folder(u"/"_s);
    QVERIFY(!folder.open(QIODevice::WriteOnly));
    QVERIFY(!safefile::isDiskFull(folder.errorString()));
    QVERIFY(!safefile::isDiskFull({}));
}

void TestSafeFile::manyFilesAreWritten()
{
    QTemporaryDir folder;
    std::vector<safefile::Content> files;
    for (int i = 0; i < 100; ++i)
        files.push_back({folder.filePath(u"%1.html"_s.arg(i)), QByteArray::number(i)});
    QVERIFY(safefile::writeAll(files));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 100);
    QCOMPARE(contentOf(folder.filePath(u"99.html"_s)), QByteArray("99"));
    files.front().path = folder.filePath(u"none/a.html"_s);
    files.back().bytes = "changed";
    QVERIFY(!safefile::writeAll(files));
    QCOMPARE(contentOf(folder.filePath(u"99.html"_s)), QByteArray("99"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 100);
}

void TestSafeFile::aMissingFolderIsAnErrorThatNamesTheFile()
{
    QTemporaryDir folder;
    const Result<> done = safefile::write(folder.filePath(u"none/a.html"_s), "x");
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::Disk);
    QVERIFY(done.error().message.contains(u"a.html"));
}

void TestSafeFile::aRegisterIsNotReplacedByAnotherKindOfFile()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.utblick"_s);
    const QByteArray database = QByteArray("SQLite format 3\0", 16) + "and more";
    QVERIFY(safefile::write(path, database));
    const Result<> written = safefile::write(path, "%PDF-1.4");
    QVERIFY(!written);
    QCOMPARE(written.error().code, Error::Code::Access);
    QVERIFY(written.error().message.contains(u"a.utblick"));
    QVERIFY(!safefile::writeAll({{path, "%PDF-1.4"}}));
    const QString temporary = folder.filePath(u"b"_s);
    QVERIFY(safefile::create(temporary, "%PDF-1.4"));
    QVERIFY(!safefile::adopt(temporary, path));
    QCOMPARE(contentOf(path), database);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden),
             QStringList{u"a.utblick"_s});
    QVERIFY(safefile::write(path, database + "and yet more")); // a register takes its place
}

void TestSafeFile::theFileIsNamedThatWasAskedFor()
{
    QTemporaryDir folder;
    const Result<> written = safefile::write(folder.filePath(u"gone/a.pdf"_s), "a");
    QVERIFY(!written);
    QVERIFY2(written.error().message.contains(u"“a.pdf”"), qPrintable(written.error().message));
}

QTEST_GUILESS_MAIN(TestSafeFile)
#include "tst_safefile.moc"
