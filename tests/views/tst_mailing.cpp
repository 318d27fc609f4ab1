#include "forms/messagebar.h"
#include "views/mailing.h"

#include <QDir>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QVBoxLayout>
#include <QtTest>

#include <chrono>
#include <filesystem>

using namespace Qt::StringLiterals;

class TestMailing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void theMailProgramIsGivenThePdf();
    void aTitleIsNeverAShellCommand();
    void aMailProgramThatFailsGivesWayToALetterInAFile();
    void aLetterInAFileIsOpenedWhereThereIsNoMailProgram();
    void whereALetterStandsIsToldWhenNothingOpensIt();
    void aWebPageIsOpenedInTheBrowser();
    void whereAPageStandsIsToldWhenThereIsNoBrowser();
    void twoFilesOfOneNameStandApart();
    void theFilesAreForThisUserAndOutliveTheProgram();
    void filesOlderThanAWeekGoWhenNewOnesCome();
    void aFolderThatCannotBeWrittenToIsTold();

private:
    QString program(const QByteArray &script);
    QString told() const;
    static QByteArray content(const QString &path);
    Mailing::Desktop desktop(const QString &program, bool opens);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QWidget> m_window;
    QStringList m_opened;
};

void TestMailing::initTestCase()
{
    QCoreApplication::setOrganizationName(u"Utblick"_s);
    QStandardPaths::setTestModeEnabled(true);
    QDir(Mailing::folder()).removeRecursively();
}

void TestMailing::cleanupTestCase()
{
    QDir(Mailing::folder()).removeRecursively();
}

void TestMailing::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_window = std::make_unique<QWidget>();
    auto *layout = new QVBoxLayout(m_window.get());
    layout->addWidget(new MessageBar(m_window.get()));
    m_window->show();
    m_opened.clear();
}

/// A stand-in for the mail program that notes its words, one a line.
QString TestMailing::program(const QByteArray &script)
{
    const QString path = m_folder->filePath(u"mail"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write("#!/bin/sh\ncd \"$(dirname \"$0\")\" || exit 1\n" + script);
    file.close();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return path;
}

Mailing::Desktop TestMailing::desktop(const QString &program, bool opens)
{
    return {[program] { return program; },
            [this, opens](const QString &path) {
                m_opened.append(path);
                return opens;
            }};
}

QString TestMailing::told() const
{
    const auto *bar = m_window->findChild<MessageBar *>();
    return bar->isVisible() ? bar->text() : QString();
}

QByteArray TestMailing::content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestMailing::theMailProgramIsGivenThePdf()
{
    Mailing mailing;
    mailing.setDesktop(
        desktop(program("printf '%s\\n' \"$@\" > words.new\nmv words.new words"), true));
    mailing.send(*m_window, u"Land4Climate"_s, u"KS 1 Land4Climate.pdf"_s, "%PDF-1.4");
    const QString words = m_folder->filePath(u"words"_s);
    QTRY_VERIFY(QFile::exists(words));
    const QList<QByteArray> lines = content(words).split('\n');
    QCOMPARE(lines.first(4),
             (QList<QByteArray>{"--utf8", "--subject", "Land4Climate", "--attach"}));
    QVERIFY(lines[4].endsWith("/KS 1 Land4Climate.pdf"));
    QCOMPARE(content(QString::fromUtf8(lines[4])), QByteArray("%PDF-1.4"));
    QVERIFY(m_opened.isEmpty());
}

void TestMailing::aTitleIsNeverAShellCommand()
{
    Mailing mailing;
    mailing.setDesktop(
        desktop(program("printf '%s' \"$3\" > words.new\nmv words.new words"), true));
    mailing.send(*m_window, u"\"; touch hit; $(touch hit) `touch hit` 'x'"_s, u"a.pdf"_s, "%PDF");
    const QString words = m_folder->filePath(u"words"_s);
    QTRY_VERIFY(QFile::exists(words));
    QCOMPARE(QString::fromUtf8(content(words)), u"\"; touch hit; $(touch hit) `touch hit` ’x’"_s);
    QVERIFY(!QFile::exists(m_folder->filePath(u"hit"_s)));
}

void TestMailing::aMailProgramThatFailsGivesWayToALetterInAFile()
{
    Mailing mailing;
    mailing.setDesktop(desktop(program("exit 3"), true));
    mailing.send(*m_window, u"Title"_s, u"a.pdf"_s, "%PDF");
    QTRY_COMPARE(m_opened.size(), 1);
    QVERIFY(m_opened[0].endsWith(u"/a.eml"));
    mailing.setDesktop(desktop(m_folder->filePath(u"no such program"_s), true));
    mailing.send(*m_window, u"Title"_s, u"b.pdf"_s, "%PDF");
    QTRY_COMPARE(m_opened.size(), 2);
    QTest::qWait(50);
    QCOMPARE(m_opened.size(), 2); // once
}

void TestMailing::aLetterInAFileIsOpenedWhereThereIsNoMailProgram()
{
    Mailing mailing;
    mailing.setDesktop(desktop({}, true));
    mailing.send(*m_window, u"Åre"_s, u"a.pdf"_s, "%PDF");
    QCOMPARE(m_opened.size(), 1);
    const QByteArray letter = content(m_opened[0]);
    QVERIFY(letter.contains("X-Unsent: 1"));
    QVERIFY(letter.contains(QByteArray("%PDF").toBase64()));
    QVERIFY(told().isEmpty());
}

void TestMailing::whereALetterStandsIsToldWhenNothingOpensIt()
{
    Mailing mailing;
    mailing.setDesktop(desktop({}, false));
    mailing.send(*m_window, u"Title"_s, u"a.pdf"_s, "%PDF");
    QVERIFY2(told().contains(u"a.eml"), qPrintable(told()));
}

void TestMailing::aWebPageIsOpenedInTheBrowser()
{
    Mailing mailing;
    mailing.setDesktop(desktop({}, true));
    mailing.browse(*m_window, u"a.html"_s, "<html>");
    QCOMPARE(content(m_opened.value(0)), QByteArray("<html>"));
}

void TestMailing::whereAPageStandsIsToldWhenThereIsNoBrowser()
{
    Mailing mailing;
    mailing.setDesktop(desktop({}, false));
    mailing.browse(*m_window, u"a.html"_s, "<html>");
    QVERIFY2(told().contains(u"a.html"), qPrintable(told()));
}

/// The first may still be open in the browser.
void TestMailing::twoFilesOfOneNameStandApart()
{
    Mailing mailing;
    mailing.setDesktop(desktop({}, true));
    mailing.browse(*m_window, u"a.html"_s, "one");
    mailing.browse(*m_window, u"a.html"_s, "two");
    QCOMPARE(content(m_opened.value(0)), QByteArray("one"));
    QCOMPARE(content(m_opened.value(1)), QByteArray("two"));
}

/// A mail program reads its attachment when the letter is sent, perhaps tomorrow.
void TestMailing::theFilesAreForThisUserAndOutliveTheProgram()
{
    {
        Mailing mailing;
        mailing.setDesktop(desktop({}, true));
        mailing.browse(*m_window, u"a.html"_s, "<html>");
    }
    QCOMPARE(m_opened.size(), 1);
    QCOMPARE(content(m_opened[0]), QByteArray("<html>"));
    QVERIFY(m_opened[0].startsWith(Mailing::folder() + u'/'));
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
        | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(QFileInfo(m_opened[0]).path()) & others));
}

void TestMailing::filesOlderThanAWeekGoWhenNewOnesCome()
{
    Mailing mailing;
    mailing.setDesktop(desktop({}, true));
    const auto browse = [&](int days) {
        mailing.browse(*m_window, u"a.html"_s, "<html>");
        const QString folder = QFileInfo(m_opened.last()).path();
        std::filesystem::last_write_time(folder.toStdString(),
                                         std::filesystem::file_time_type::clock::now()
                                             - std::chrono::hours(24 * days));
        return m_opened.last();
    };
    const QString fresh = browse(6);
    const QString old = browse(8);
    browse(0);
    QVERIFY(QFile::exists(fresh));
    QVERIFY(!QFile::exists(old));
    QVERIFY(!QFileInfo::exists(QFileInfo(old).path()));
}

void TestMailing::aFolderThatCannotBeWrittenToIsTold()
{
    QDir(Mailing::folder()).removeRecursively();
    QDir().mkpath(QFileInfo(Mailing::folder()).path());
    QFile inTheWay(Mailing::folder());
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    Mailing mailing;
    mailing.setDesktop(desktop({}, true));
    mailing.browse(*m_window, u"a.html"_s, "<html>");
    QVERIFY(m_opened.isEmpty());
    QVERIFY2(told().contains(u"letters"), qPrintable(told()));
    QVERIFY(inTheWay.remove());
}

QTEST_MAIN(TestMailing)
#include "tst_mailing.moc"
