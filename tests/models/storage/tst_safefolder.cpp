#include "storage/safefolder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <filesystem>

using namespace Qt::StringLiterals;

class TestSafeFolder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNewFolderTakesItsPlace();
    void filesAreKeptFromTheOldOne();
    void whatIsNotFinishedLeavesTheOldOne();
    void leftoversOfACrashAreCleared();
    void aPlaceThatCannotBeWrittenToIsTold();
    void aLinkToAFolderStaysOneAndLosesNothing();
    void anEmptyFolderIsKept();
    void aSecondWriterIsRefusedAndHarmsNothing();
    void theLockOfADeadProgramHoldsNobodyUp();

private:
    static QByteArray contentOf(const QString &path);
    static void write(const QString &path, const QByteArray &content);
};

QByteArray TestSafeFolder::contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestSafeFolder::write(const QString &path, const QByteArray &content)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

void TestSafeFolder::aNewFolderTakesItsPlace()
{
    const QTemporaryDir around;
    const QString target = around.filePath(u"site"_s);
    Result<SafeFolder> folder = SafeFolder::beside(target);
    QVERIFY(folder);
    QVERIFY(folder->write(u"a/b/c.html"_s, "content"));
    QVERIFY(!QFileInfo::exists(target));
    QVERIFY(folder->finish());
    QCOMPARE(contentOf(target + u"/a/b/c.html"_s), QByteArray("content"));
    QCOMPARE(QDir(around.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{u"site"_s});
}

void TestSafeFolder::filesAreKeptFromTheOldOne()
{
    const QTemporaryDir around;
    const QString target = around.filePath(u"site"_s);
    write(target + u"/keep/old.txt"_s, "old");
    write(target + u"/gone.txt"_s, "gone");
    std::filesystem::create_symlink("keep/old.txt", (target + u"/link"_s).toStdString());
    Result<SafeFolder> folder = SafeFolder::beside(target);
    QVERIFY(folder);
    QVERIFY(folder->keep(u"keep/old.txt"_s));
    QVERIFY(folder->keep(u"link"_s));
    QVERIFY(folder->write(u"new.txt"_s, "new"));
    QVERIFY(!folder->keep(u"nothing.txt"_s));
    QVERIFY(folder->finish());
    QCOMPARE(contentOf(target + u"/keep/old.txt"_s), QByteArray("old"));
    QCOMPARE(contentOf(target + u"/new.txt"_s), QByteArray("new"));
    QVERIFY(QFileInfo(target + u"/link"_s).isSymLink());
    QVERIFY(!QFile::exists(target + u"/gone.txt"_s));
}

void TestSafeFolder::whatIsNotFinishedLeavesTheOldOne()
{
    const QTemporaryDir around;
    const QString target = around.filePath(u"site"_s);
    write(target + u"/old.txt"_s, "old");
    {
        Result<SafeFolder> folder = SafeFolder::beside(target);
        QVERIFY(folder);
        QVERIFY(folder->keep(u"old.txt"_s));
        QVERIFY(folder->write(u"new.txt"_s, "new"));
    }
    QCOMPARE(contentOf(target + u"/old.txt"_s), QByteArray("old"));
    QVERIFY(!QFile::exists(target + u"/new.txt"_s));
    QCOMPARE(QDir(around.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{u"site"_s});
}

void TestSafeFolder::leftoversOfACrashAreCleared()
{
    const QTemporaryDir around;
    const QString target = around.filePath(u"site"_s);
    write(around.filePath(u".site.utblick-old/index.html"_s), "old"); // cut off between two renames
    write(around.filePath(u".site.utblick-new/index.html"_s), "half");
    SafeFolder::recover(target);
    QCOMPARE(contentOf(target + u"/index.html"_s), QByteArray("old"));
    QCOMPARE(QDir(around.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{u"site"_s});
}

void TestSafeFolder::aPlaceThatCannotBeWrittenToIsTold()
{
    const QTemporaryDir around;
    write(around.filePath(u"file"_s), "in the way");
    const Result<SafeFolder> folder = SafeFolder::beside(around.filePath(u"file/site"_s));
    QVERIFY(!folder);
    QVERIFY(!folder.error().message.isEmpty());
}

void TestSafeFolder::aLinkToAFolderStaysOneAndLosesNothing()
{
    const QTemporaryDir around;
    write(around.filePath(u"real/old.txt"_s), "old");
    const QString link = around.filePath(u"public"_s);
    QVERIFY(QFile::link(around.filePath(u"real"_s), link));
    Result<SafeFolder> folder = SafeFolder::beside(link);
    QVERIFY(folder);
    QVERIFY(folder->keep(u"old.txt"_s));
    QVERIFY(folder->write(u"new.txt"_s, "new"));
    QVERIFY(folder->finish());
    QVERIFY(QFileInfo(link).isSymLink());
    QCOMPARE(contentOf(around.filePath(u"real/old.txt"_s)), QByteArray("old"));
    QCOMPARE(contentOf(around.filePath(u"real/new.txt"_s)), QByteArray("new"));
    QCOMPARE(QDir(around.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             (QStringList{u"public"_s, u"real"_s}));
}

void TestSafeFolder::anEmptyFolderIsKept()
{
    const QTemporaryDir around;
    const QString target = around.filePath(u"site"_s);
    QVERIFY(QDir().mkpath(target + u"/logs"_s));
    Result<SafeFolder> folder = SafeFolder::beside(target);
    QVERIFY(folder);
    QVERIFY(folder->keep(u"logs"_s));
    QVERIFY(folder->finish());
    QVERIFY(QFileInfo(target + u"/logs"_s).isDir());
}

void TestSafeFolder::aSecondWriterIsRefusedAndHarmsNothing()
{
    const QTemporaryDir around;
    const QString target = around.filePath(u"site"_s);
    Result<SafeFolder> first = SafeFolder::beside(target);
    QVERIFY(first);
    QVERIFY(first->write(u"index.html"_s, "first"));
    const Result<SafeFolder> second = SafeFolder::beside(target);
    QVERIFY(!second);
    QCOMPARE(second.error().code, Error::Code::Locked);
    QVERIFY2(second.error().message.contains(u"“site”"_s), qPrintable(second.error().message));
    QVERIFY(first->finish());
    QCOMPARE(contentOf(target + u"/index.html"_s), QByteArray("first"));
    {
        const SafeFolder done = *std::move(first);
    }
    QVERIFY(SafeFolder::beside(target));
}

void TestSafeFolder::theLockOfADeadProgramHoldsNobodyUp()
{
    const QTemporaryDir around;
    const QString lock = around.filePath(u".site.utblick-lock"_s);
    constexpr int noProgram = 0x3fffffff; // higher than any number the system gives
    write(lock,
          QByteArray::number(noProgram) + "\nutblick\n" + QSysInfo::machineHostName().toUtf8()
              + '\n');
    Result<SafeFolder> folder = SafeFolder::beside(around.filePath(u"site"_s));
    QVERIFY2(folder, qPrintable(folder ? QString() : folder.error().line()));
    QVERIFY(folder->write(u"index.html"_s, "new"));
    QVERIFY(folder->finish());
    QCOMPARE(contentOf(around.filePath(u"site/index.html"_s)), QByteArray("new"));
}

QTEST_GUILESS_MAIN(TestSafeFolder)
#include "tst_safefolder.moc"
