#include "windowtest.h"

#include "forms/messagebar.h"

#include <QFile>

using namespace Qt::StringLiterals;

class TestFileJobs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBackupIsARegisterOfItsOwn();
    void aBackupReplacesNothing();
    void aSoundFileIsToldSo();
    void changingOnesMindDoesNothing();
    void aDamagedFileIsShownForReadingOnly();
    void nothingIsWrittenIntoADamagedFile();

private:
    static QString told(WindowTest &test);
};

QString TestFileJobs::told(WindowTest &test)
{
    const auto *bar = test.window().findChild<MessageBar *>();
    return bar->isVisible() ? bar->text() : QString();
}

void TestFileJobs::aBackupIsARegisterOfItsOwn()
{
    WindowTest test;
    QVERIFY(test.openSample());
    const QString copy = test.path(u"copy.utblick"_s);
    QString suggested;
    filechoice::setAnswer([&](const filechoice::Request &request) {
        suggested = request.name;
        return copy;
    });
    test.actions().backup->trigger();
    QVERIFY(suggested.startsWith(u"test-"_s));
    QVERIFY2(told(test).contains(u"copy.utblick"_s), qPrintable(told(test)));
    QVERIFY(Database::open(copy, Database::Access::Read));
}

void TestFileJobs::aBackupReplacesNothing()
{
    WindowTest test;
    QVERIFY(test.openSample());
    QFile other(test.path(u"letter.txt"_s));
    QVERIFY(other.open(QIODevice::ReadWrite));
    other.write("Dear all");
    other.flush();
    filechoice::setAnswer([&](const filechoice::Request &) { return other.fileName(); });
    test.actions().backup->trigger();
    QVERIFY(!told(test).isEmpty());
    QCOMPARE(other.size(), 8);
}

void TestFileJobs::aSoundFileIsToldSo()
{
    WindowTest test;
    QVERIFY(test.openSample());
    test.actions().check->trigger();
    QVERIFY2(told(test).contains(u"sound"_s), qPrintable(told(test)));
}

void TestFileJobs::changingOnesMindDoesNothing()
{
    WindowTest test;
    QVERIFY(test.openSample());
    filechoice::setAnswer([](const filechoice::Request &) { return QString(); });
    for (QAction *action : {test.actions().backup, test.actions().importFile, test.actions().open})
        action->trigger();
    QVERIFY(told(test).isEmpty());
    QVERIFY(test.workspace());
}

/// Bytes in the middle of the file are lost, where opening it does not look.
void TestFileJobs::aDamagedFileIsShownForReadingOnly()
{
    WindowTest test;
    QVERIFY(writeSample(test.path()));
    QFile file(test.path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qint64 page = 16384;
    for (qint64 at = page * (file.size() / page / 2); at < file.size(); at += page) {
        file.seek(at);
        file.write(QByteArray(64, char(0x5a)));
    }
    file.close();
    if (!test.open(test.path()))
        return; // the damage was seen at once: nothing is open, and that was told
    QTRY_VERIFY(test.window().session().isDamaged());
    QVERIFY(!test.workspace() || !test.workspace()->isWritable());
    QVERIFY(!told(test).isEmpty());
}

void TestFileJobs::nothingIsWrittenIntoADamagedFile()
{
    WindowTest test;
    QVERIFY(test.openEmpty());
    QStringList titles;
    for (int i = 0; i < 400; ++i)
        titles.append(u"Projekt %1 "_s.arg(i).repeated(20));
    QVERIFY(test.addProjects(titles));
    test.actions().closeRegister->trigger();
    QFile file(test.path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qint64 page = 16384;
    for (qint64 at = page * 8; at < file.size(); at += page) {
        file.seek(at);
        file.write(QByteArray(64, char(0x7f)));
    }
    file.flush();
    file.seek(0);
    const QByteArray damaged = file.readAll();
    QVERIFY(test.open(test.path()));
    QVERIFY(!test.addProjects({u"New"_s})); // at once, before the whole file was read
    QTRY_VERIFY(test.window().session().isDamaged());
    file.seek(0);
    QCOMPARE(file.readAll(), damaged);
}

QTEST_MAIN(TestFileJobs)
#include "tst_filejobs.moc"
