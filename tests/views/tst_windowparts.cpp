#include "views/newrecord.h"
#include "views/ownerof.h"
#include "views/preferences.h"
#include "views/recentfiles.h"
#include "views/sections.h"
#include "views/sums.h"

#include "exchange/sample.h"
#include "records/deadline.h"
#include "records/document.h"
#include "records/network.h"
#include "records/organisation.h"
#include "records/partnership.h"
#include "records/project.h"
#include "records/settings.h"
#include "storage/store.h"
#include "tables/sumtext.h"
#include "tables/workspace.h"

#include <QFile>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestWindowParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void theNewestRecentFileStandsFirstAndOnce();
    void onlyAFewRecentFilesAreKept();
    void aForgottenFileIsGone();
    void preferencesFallBackOnTheDesktop();
    void sumsAreToldPerCurrencyLargestFirst();
    void everySectionHasAnIconAndWords();
    void aPartnershipIsShownWithItsProject();
    void aDocumentIsShownWithItsRecord();
    void aDocumentOfNothingIsShownItself();
    void newRecordsHaveWhatIsRequired();

private:
    Workspace &workspace()
    {
        if (!m_workspace) {
            Result<Store> store = Store::open(m_path);
            m_workspace = std::make_unique<Workspace>(*std::move(store));
        }
        return *m_workspace;
    }
    template <typename R> Row add(const R &record)
    {
        Batch batch{u"Add"_s, {Change::insert(kindOf<R>(), toRow(record))}, {}};
        if (!workspace().commit(batch))
            return {};
        return *workspace().reader().row(kindOf<R>(), batch.changes.front().id);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<Workspace> m_workspace;
};

void TestWindowParts::initTestCase()
{
    QCoreApplication::setOrganizationName(u"Utblick"_s);
    QStandardPaths::setTestModeEnabled(true);
}

void TestWindowParts::init()
{
    QSettings().clear();
    m_workspace.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"parts.utblick"_s);
    QVERIFY(writeEmpty(m_path));
}

void TestWindowParts::theNewestRecentFileStandsFirstAndOnce()
{
    RecentFiles recent;
    for (const QString &path : {u"/a.utblick"_s, u"/b.utblick"_s, u"/a.utblick"_s})
        recent.add(path);
    QCOMPARE(int(recent.files().size()), 2);
    QCOMPARE(recent.files().constFirst().path, u"/a.utblick"_s);
    QVERIFY(!recent.files().constFirst().exists);
}

void TestWindowParts::onlyAFewRecentFilesAreKept()
{
    RecentFiles recent;
    for (int i = 0; i < 20; ++i)
        recent.add(u"/%1.utblick"_s.arg(i));
    QCOMPARE(int(recent.files().size()), RecentFiles::limit);
    QCOMPARE(recent.files().constFirst().path, u"/19.utblick"_s);
}

void TestWindowParts::aForgottenFileIsGone()
{
    RecentFiles recent;
    recent.add(m_path);
    QVERIFY(recent.files().constFirst().exists);
    recent.forget(recent.files().constFirst().path);
    QVERIFY(recent.files().isEmpty());
}

void TestWindowParts::preferencesFallBackOnTheDesktop()
{
    QCOMPARE(preferences::theme(), Theme::Mode::System);
    QCOMPARE(preferences::language(), QString());
    preferences::setTheme(Theme::Mode::Dark);
    preferences::setLanguage(u"sv"_s);
    QCOMPARE(preferences::theme(), Theme::Mode::Dark);
    QCOMPARE(preferences::language(), u"sv"_s);
    QSettings().setValue(u"theme"_s, u"pink"_s);
    QSettings().setValue(u"language"_s, u"tlh"_s);
    QCOMPARE(preferences::theme(), Theme::Mode::System);
    QCOMPARE(preferences::language(), QString());
}

void TestWindowParts::sumsAreToldPerCurrencyLargestFirst()
{
    const Sum two{{{u"EUR"_s, 12345}, {u"SEK"_s, 99900}}, 99900, 1};
    QCOMPARE(sumtext::total(two),
             u"999,00\u00a0SEK · 123,45\u00a0EUR = 999\u00a0SEK + 1 unknown rate(s)"_s);
    QVERIFY(sumtext::total({{{QString(), 100}}, 0, 1}).contains(u"without currency"_s));
    QCOMPARE(sumtext::total({}), QString());
    QCOMPARE(sums::fieldOf(kindOf<Project>()), kindOf<Project>().indexOf(u"eu_contribution"));
    QCOMPARE(sums::fieldOf(kindOf<Deadline>()), -1);
}

void TestWindowParts::everySectionHasAnIconAndWords()
{
    for (const Section &section : sections::all()) {
        QVERIFY(!sections::name(section).isEmpty());
        QVERIFY(QFile::exists(u":/icons/%1.svg"_s.arg(QLatin1StringView(section.icon))));
    }
    for (const Kind *kind : kinds()) {
        const SectionWords words = sections::words(*kind, 3);
        QVERIFY(!words.newRecord.isEmpty());
        QVERIFY(words.shownOf.contains(u'3'));
    }
}

void TestWindowParts::aPartnershipIsShownWithItsProject()
{
    Project project;
    project.title = u"Whole"_s;
    const Row whole = add(project);
    Organisation organisation;
    organisation.name = u"Partner"_s;
    Partnership part;
    part.project.id = whole.id;
    part.organisation.id = add(organisation).id;
    const RecordName owner = ownerOf(workspace().reader(), kindOf<Partnership>(), add(part).id);
    QCOMPARE(owner.kind, &kindOf<Project>());
    QCOMPARE(owner.id, whole.id);
}

void TestWindowParts::aDocumentIsShownWithItsRecord()
{
    Network network;
    network.name = u"Net"_s;
    const Row net = add(network);
    Document document;
    document.title = u"Minutes"_s;
    document.record.uuid = net.uuid;
    const RecordName owner = ownerOf(workspace().reader(), kindOf<Document>(), add(document).id);
    QCOMPARE(owner.kind, &kindOf<Network>());
    QCOMPARE(owner.id, net.id);
}

void TestWindowParts::aDocumentOfNothingIsShownItself()
{
    Document document;
    document.title = u"Loose"_s;
    const Row row = add(document);
    const RecordName owner = ownerOf(workspace().reader(), kindOf<Document>(), row.id);
    QCOMPARE(owner.kind, &kindOf<Document>());
    QCOMPARE(owner.id, row.id);
}

void TestWindowParts::newRecordsHaveWhatIsRequired()
{
    for (const char *key : {"project", "network", "town", "page", "deadline", "programme",
                            "organisation", "contact", "document", "event"}) {
        const Kind &kind = *findKind(QString::fromLatin1(key));
        Batch batch{u"Add"_s, {Change::insert(kind, newRecord(workspace(), kind))}, {}};
        const Result<> done = workspace().commit(batch);
        QVERIFY2(done, done ? "" : qPrintable(done.error().line()));
    }
}

QTEST_MAIN(TestWindowParts)
#include "tst_windowparts.moc"
