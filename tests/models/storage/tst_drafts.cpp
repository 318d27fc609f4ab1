#include "storage/drafts.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestDrafts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void whatIsKeptIsFoundByAnotherRun();
    void keepingAgainReplacesWhatThisRunKept();
    void aDraftThatWaitsIsNotWrittenOver();
    void theNewestComesFirst();
    void droppingLeavesTheDraftsOfOthers();
    void anotherRegistersDraftsAreNotOurs();
    void aRegisterThatWasMovedFindsItsDrafts();
    void filesThatAreNoDraftsAreLeftOut_data();
    void filesThatAreNoDraftsAreLeftOut();
    void aLinkToAnotherFileIsLeftOut();
    void aUuidThatLooksLikeAPathStaysInTheFolder();
    void aFolderThatCannotBeMadeIsTold();
    void theFolderIsForTheUserAlone();

private:
    QString folder() const { return m_home->filePath(u"drafts"_s); }
    QString file(const QString &name) const { return m_home->filePath(name); }
    Drafts drafts(const QString &name = u"a.utblick"_s) const { return {folder(), file(name)}; }
    static Draft draft(const QString &words, int seconds = 0);
    QStringList names() const { return QDir(folder()).entryList(QDir::Files); }

    std::unique_ptr<QTemporaryDir> m_home;
};

void TestDrafts::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    for (const QString &name : {u"a.utblick"_s, u"b.utblick"_s}) {
        QFile made(file(name));
        QVERIFY(made.open(QIODevice::WriteOnly));
    }
}

Draft TestDrafts::draft(const QString &words, int seconds)
{
    return {{},
            u"page-1"_s,
            QDateTime({2026, 11, 26}, {10, 42}, Qt::UTC).addSecs(seconds),
            {{u"content"_s, words}, {u"title"_s, u"Vänorter"_s}}};
}

void TestDrafts::whatIsKeptIsFoundByAnotherRun()
{
    const Drafts ours = drafts();
    QVERIFY(ours.keep(draft(u"[]"_s)));
    const std::vector<Draft> found = drafts().of(u"page-1"_s);
    QCOMPARE(found.size(), 1U);
    QCOMPARE(found.front().fields, draft(u"[]"_s).fields);
    QCOMPARE(found.front().time, draft(u"[]"_s).time);
    QVERIFY(ours.isOwn(found.front()));
    QVERIFY(!drafts().isOwn(found.front()));
    QVERIFY(drafts().of(u"page-2"_s).empty());
}

void TestDrafts::keepingAgainReplacesWhatThisRunKept()
{
    const Drafts ours = drafts();
    QVERIFY(ours.keep(draft(u"one"_s)));
    QVERIFY(ours.keep(draft(u"two"_s, 1)));
    QCOMPARE(ours.of(u"page-1"_s).size(), 1U);
    QCOMPARE(ours.of(u"page-1"_s).front().fields.at(u"content"_s), u"two"_s);
}

void TestDrafts::aDraftThatWaitsIsNotWrittenOver()
{
    Drafts ours = drafts();
    QVERIFY(ours.keep(draft(u"one"_s)));
    ours.begin();
    QVERIFY(ours.keep(draft(u"two"_s, 1)));
    QCOMPARE(ours.of(u"page-1"_s).size(), 2U);
}

void TestDrafts::theNewestComesFirst()
{
    QVERIFY(drafts().keep(draft(u"new"_s, 60)));
    QVERIFY(drafts().keep(draft(u"old"_s)));
    const std::vector<Draft> found = drafts().all();
    QCOMPARE(found.size(), 2U);
    QCOMPARE(found.front().fields.at(u"content"_s), u"new"_s);
}

void TestDrafts::droppingLeavesTheDraftsOfOthers()
{
    QVERIFY(drafts().keep(draft(u"theirs"_s)));
    const Drafts ours = drafts();
    QVERIFY(ours.keep(draft(u"ours"_s, 1)));
    ours.drop(u"page-1"_s);
    const std::vector<Draft> found = ours.of(u"page-1"_s);
    QCOMPARE(found.size(), 1U);
    QCOMPARE(found.front().fields.at(u"content"_s), u"theirs"_s);
    Drafts::discard(found.front());
    QVERIFY(names().isEmpty());
}

void TestDrafts::anotherRegistersDraftsAreNotOurs()
{
    QVERIFY(drafts(u"b.utblick"_s).keep(draft(u"theirs"_s)));
    QVERIFY(drafts().of(u"page-1"_s).empty());
    QVERIFY(drafts().all().empty());
}

void TestDrafts::aRegisterThatWasMovedFindsItsDrafts()
{
    QVERIFY(drafts(u"b.utblick"_s).keep(draft(u"moved"_s)));
    QVERIFY(QFile::rename(file(u"b.utblick"_s), file(u"c.utblick"_s)));
    QCOMPARE(drafts(u"c.utblick"_s).of(u"page-1"_s).size(), 1U);
}

void TestDrafts::filesThatAreNoDraftsAreLeftOut_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut") << QByteArray(R"({"utblick":"draft","page":"page-1","ti)");
    QTest::newRow("not JSON") << QByteArray("\x00\xff\xfe rubbish", 11);
    QTest::newRow("a list") << QByteArray("[1,2,3]");
    QTest::newRow("foreign") << QByteArray(R"({"page":"page-1","fields":{"content":"x"}})");
    QTest::newRow("no time") << QByteArray(
        R"({"utblick":"draft","page":"page-1","time":"soon","fields":{"content":"x"}})");
    QTest::newRow("no words") << QByteArray(
        R"({"utblick":"draft","page":"page-1","time":"2026-11-26T10:42:00.000Z","fields":{"content":7}})");
    QTest::newRow("another page") << QByteArray(
        R"({"utblick":"draft","page":"page-2","time":"2026-11-26T10:42:00.000Z","fields":{"content":"x"}})");
    QTest::newRow("deep") << QByteArray(100'000, '[');
}

void TestDrafts::filesThatAreNoDraftsAreLeftOut()
{
    QFETCH(const QByteArray, bytes);
    QVERIFY(drafts().keep(draft(u"[]"_s)));
    QFile kept(QDir(folder()).filePath(names().constFirst()));
    QVERIFY(kept.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(kept.write(bytes), bytes.size());
    kept.close();
    QVERIFY(drafts().of(u"page-1"_s).empty());
    QVERIFY(kept.exists()); // it may be somebody's: nothing is removed that is not understood
}

void TestDrafts::aLinkToAnotherFileIsLeftOut()
{
    QVERIFY(drafts().keep(draft(u"[]"_s)));
    const QString kept = QDir(folder()).filePath(names().constFirst());
    QVERIFY(QFile::rename(kept, file(u"elsewhere"_s)));
    QVERIFY(QFile::link(file(u"elsewhere"_s), kept));
    QVERIFY(drafts().of(u"page-1"_s).empty());
}

void TestDrafts::aUuidThatLooksLikeAPathStaysInTheFolder()
{
    Draft hostile = draft(u"[]"_s);
    hostile.page = u"../../../a.utblick"_s;
    QVERIFY(drafts().keep(hostile));
    QCOMPARE(names().size(), 1);
    QCOMPARE(drafts().of(hostile.page).size(), 1U);
    QCOMPARE(QFileInfo(file(u"a.utblick"_s)).size(), 0);
}

void TestDrafts::aFolderThatCannotBeMadeIsTold()
{
    const Drafts nowhere(file(u"a.utblick"_s) + u"/drafts"_s, file(u"a.utblick"_s));
    const Result<> kept = nowhere.keep(draft(u"[]"_s));
    QVERIFY(!kept);
    QVERIFY(!kept.error().message.isEmpty());
    QVERIFY(nowhere.of(u"page-1"_s).empty());
}

void TestDrafts::theFolderIsForTheUserAlone()
{
#ifdef Q_OS_WIN
    QSKIP("the profile's folders are the user's own there");
#endif
    QVERIFY(drafts().keep(draft(u"[]"_s)));
    const QFile::Permissions others = QFile::ReadOther | QFile::ExeOther | QFile::ReadGroup;
    QVERIFY(!(QFileInfo(folder()).permissions() & others));
}

QTEST_GUILESS_MAIN(TestDrafts)
#include "tst_drafts.moc"
