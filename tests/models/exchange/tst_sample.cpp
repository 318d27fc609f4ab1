#include "exchange/sample.h"

#include "pages/blocks.h"
#include "records/network.h"
#include "records/organisation.h"
#include "records/page.h"
#include "records/partnership.h"
#include "records/programme.h"
#include "records/project.h"
#include "records/settings.h"
#include "records/town.h"
#include "storage/maintenance.h"
#include "storage/store.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// All records of a kind, read back from the register.
template <typename R> std::vector<R> all(const Store &store)
{
    std::vector<R> records;
    const Result<> read = store.reader().each(kindOf<R>(), {}, [&](const Row &row) {
        records.push_back(fromRow<R>(row));
        return true;
    });
    return read ? records : std::vector<R>();
}

/// The sentences and headings of the source page.
QStringList sourceSentences()
{
    static const QRegularExpression ends(u"\\n+|(?<=[.?])[ ]+(?=[A-ZÅÄÖ])"_s);
    const QString page =
        QString::fromUtf8(contentOf(QStringLiteral(UTBLICK_TEST_DATA "/source-page.txt")));
    return page.split(ends, Qt::SkipEmptyParts);
}

/// Everything the sample's pages and settings say.
QString sampleText(const Store &store)
{
    QStringList parts;
    for (const Page &page : all<Page>(store)) {
        const Result<BlockList> blocks = blocksFromJson(page.content);
        parts << page.title << page.ingress << (blocks ? plainText(*blocks) : QString());
    }
    for (const Settings &settings : all<Settings>(store))
        parts << settings.name << settings.contactName << settings.contactText
              << settings.hoursNote;
    return parts.join(u'\n');
}

/// Partners of a project as "organisation role budget", in hundredths.
QStringList partnersOf(const Store &store, const Project &project)
{
    const auto names = store.reader().names(kindOf<Organisation>());
    QStringList partners;
    for (const Partnership &partner : all<Partnership>(store)) {
        if (names && partner.project.id == project.id)
            partners << u"%1 %2 %3"_s.arg(names->value(partner.organisation.id), partner.role)
                            .arg(partner.budget.minor.value_or(-1));
    }
    partners.sort();
    return partners;
}

/// Uuids that the links of a text lead to.
QStringList linksOf(const BlockList &blocks)
{
    QStringList links;
    for (const Block &block : blocks) {
        const auto *paragraph = block.as<content::Paragraph>();
        for (const content::Run &run : paragraph ? paragraph->text : content::Text()) {
            if (!run.record.isEmpty())
                links << run.record;
        }
    }
    return links;
}

} // namespace

class TestSample : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_store.reset(); }
    void theRegisterIsSound();
    void everySentenceOfTheSourcePageIsInTheSample();
    void thePagesFormOneTree();
    void everyLinkOfAPageLeadsToARecord();
    void thePagesHoldOnlyBlocksThisVersionKnows();
    void supportedByNatureHoldsThePublicFacts();
    void land4ClimateHoldsThePublicFacts();
    void theProjectsTellWhatTheLawAsksForInWordsOfPublicFacts();
    void whatNobodyHasToldIsEmpty();
    void theTownsAreRendsburgAndKoge();
    void greaterCopenhagenHasItsRegionsAndTheMunicipality();
    void noRecordHasAProblem();
    void sampleUuidsAreFixedAndUnique();
    void theProgrammesComeWithTheirSource();
    void programmesAreAddedOnce();
    void aNewRegisterHasSettingsAndProgrammesOnly();
    void anExistingFileIsRefusedAndLeftAsItWas();
    void aMissingFolderIsRefused();
    void aHalfMadeFileOfACrashIsReplaced();

private:
    QTemporaryDir m_folder;
    std::optional<Store> m_store;
};

void TestSample::initTestCase()
{
    const QString path = m_folder.filePath(u"sample.utblick"_s);
    const Result<> written = writeSample(path);
    QVERIFY2(written, written ? "" : qPrintable(written.error().line()));
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden),
             QStringList{u"sample.utblick"_s});
    Result<Store> store = Store::open(path, Database::Access::Read);
    QVERIFY(store);
    m_store.emplace(*std::move(store));
}

void TestSample::theRegisterIsSound()
{
    const Result<QStringList> unsound = maintenance::unsound(m_store->database());
    QVERIFY(unsound);
    QCOMPARE(*unsound, QStringList());
}

void TestSample::everySentenceOfTheSourcePageIsInTheSample()
{
    const QString text = sampleText(*m_store);
    const QStringList sentences = sourceSentences();
    QCOMPARE(sentences.size(), 33);
    for (const QString &sentence : sentences) {
        if (sentence == u"Hjälpte informationen på sidan dig?")
            continue; // asked by the web site under every page, not a text of this municipality
        const bool isOpen = sentence.startsWith(u"Öppet "); // only so when the page was copied
        QVERIFY2(text.contains(isOpen ? sentence.mid(6) : sentence), qPrintable(sentence));
    }
}

void TestSample::thePagesFormOneTree()
{
    QStringList slugs;
    qint64 root = 0;
    for (const Page &page : all<Page>(*m_store)) {
        slugs << page.slug;
        root = root ? root : page.id;
        QCOMPARE(page.parent.id, page.id == root ? 0 : root);
        QCOMPARE(page.status, u"published"_s);
        QCOMPARE(page.language, u"sv"_s);
        QVERIFY(!page.description.isEmpty());
    }
    QCOMPARE(slugs,
             (QStringList{u"internationellt-arbete"_s, u"internationell-strategi"_s,
                          u"internationella-samarbeten"_s, u"eu-projekt"_s, u"greater-copenhagen"_s,
                          u"vanorter"_s}));
}

void TestSample::everyLinkOfAPageLeadsToARecord()
{
    int links = 0;
    for (const Page &page : all<Page>(*m_store)) {
        const Result<BlockList> blocks = blocksFromJson(page.content);
        QVERIFY(blocks);
        for (const QString &uuid : linksOf(*blocks)) {
            const auto target = m_store->reader().find(uuid);
            QVERIFY2(target && *target, qPrintable(uuid));
            ++links;
        }
    }
    QCOMPARE(links, 5);
}

void TestSample::thePagesHoldOnlyBlocksThisVersionKnows()
{
    for (const Page &page : all<Page>(*m_store)) {
        const Result<BlockList> blocks = blocksFromJson(page.content);
        QVERIFY(blocks);
        QVERIFY(!blocks->empty());
        for (const Block &block : *blocks) {
            QVERIFY(!block.as<content::Unknown>());
            const auto *live = block.as<content::LiveList>();
            QVERIFY(!live || findKind(live->kind));
        }
        QCOMPARE(toJson(*blocks), page.content);
    }
}

void TestSample::supportedByNatureHoldsThePublicFacts()
{
    const std::vector<Project> projects = all<Project>(*m_store);
    QCOMPARE(projects.size(), size_t(2));
    const Project &project = projects.at(0);
    QCOMPARE(project.title, u"Supported by Nature"_s);
    QCOMPARE(m_store->reader().name(kindOf<Programme>(), project.programme.id)->title,
             u"Interreg Baltic Sea Region"_s);
    QCOMPARE(project.startDate, QDate(2023, 6, 21));
    QCOMPARE(project.endDate, QDate(2027, 1, 31));
    QCOMPARE(project.policyObjective, u"PO2"_s);
    QCOMPARE(project.specificObjective, u"RSO2.5"_s);
    QCOMPARE(partnersOf(*m_store, project),
             (QStringList{u"Kristianstads kommun partner 25030259"_s,
                          u"Marint Kunskapscenter i Malmö partner 11398864"_s,
                          u"Nedre Dalälvens Intresseförening partner 32246697"_s,
                          u"Ronneby kommun lead 72419264"_s,
                          u"Sveriges lantbruksuniversitet associated 0"_s}));
}

void TestSample::land4ClimateHoldsThePublicFacts()
{
    const Project project = all<Project>(*m_store).at(1);
    QCOMPARE(project.title, u"Land4Climate"_s);
    QCOMPARE(m_store->reader().name(kindOf<Programme>(), project.programme.id)->title,
             u"Interreg Öresund-Kattegat-Skagerrak"_s);
    QCOMPARE(project.startDate, QDate(2024, 8, 1));
    QCOMPARE(project.endDate, QDate(2027, 7, 31));
    QCOMPARE(project.policyObjective, u"PO2"_s);
    QCOMPARE(project.specificObjective, u"RSO2.4"_s);
    QCOMPARE(partnersOf(*m_store, project),
             (QStringList{u"Falkenbergs kommun partner 5347800"_s,
                          u"Hässleholms kommun partner 7798600"_s,
                          u"Kristianstads kommun partner 18498000"_s,
                          u"Lunds kommun partner 13212000"_s, u"Osby kommun partner 11964000"_s,
                          u"Segeåns Vattendragsförbund och Vattenråd partner 6743800"_s,
                          u"Skogsstyrelsen partner 5478300"_s,
                          u"Sveriges lantbruksuniversitet partner 15237100"_s}));
}

void TestSample::theProjectsTellWhatTheLawAsksForInWordsOfPublicFacts()
{
    for (const Project &project : all<Project>(*m_store)) {
        QVERIFY(!project.summary.isEmpty());
        QVERIFY2(project.aims.contains(project.specificObjective), qPrintable(project.aims));
    }
}

void TestSample::whatNobodyHasToldIsEmpty()
{
    for (const Project &project : all<Project>(*m_store)) {
        QVERIFY(!project.totalBudget.minor && !project.euContribution.minor);
        QVERIFY(!project.ownCash.minor && !project.ownTime.minor);
        QCOMPARE(project.caseNumber + project.externalNumber + project.department, QString());
        QCOMPARE(project.results + project.titleEn, QString());
        QCOMPARE(project.manager.id, 0);
    }
    const Settings settings = all<Settings>(*m_store).at(0);
    QCOMPARE(settings.phone + settings.email + settings.hoursMonday, QString());
}

void TestSample::theTownsAreRendsburgAndKoge()
{
    const std::vector<Town> towns = all<Town>(*m_store);
    QCOMPARE(towns.size(), size_t(2));
    QCOMPARE(towns[0].name + towns[0].country + towns[0].kind, u"RendsburgDEtwin"_s);
    QCOMPARE(towns[1].name + towns[1].country + towns[1].kind, u"KøgeDKcooperation"_s);
    QCOMPARE(towns[1].swedishName, u"Köge"_s);
    QCOMPARE(towns[1].agreementDate, QDate(2021, 10, 1));
    QVERIFY(!towns[0].agreementDate.isValid());
    QVERIFY(towns[0].latitude.micro && towns[0].longitude.micro);
}

void TestSample::greaterCopenhagenHasItsRegionsAndTheMunicipality()
{
    const Network network = all<Network>(*m_store).at(0);
    QCOMPARE(network.governingBody, u"Greater Copenhagen Committee"_s);
    const Kind &membership = *findKind(u"membership");
    const auto members = m_store->reader().where(membership, membership.indexOf(u"network"),
                                                 QVariant::fromValue(network.id));
    QVERIFY(members);
    const auto names = m_store->reader().names(kindOf<Organisation>());
    QStringList found;
    for (const Row &member : *members)
        found << names->value(
            member.values[size_t(membership.indexOf(u"organisation"))].toLongLong());
    QCOMPARE(found,
             (QStringList{u"Region Skåne"_s, u"Region Halland"_s, u"Region Sjælland"_s,
                          u"Region Hovedstaden"_s, u"Kristianstads kommun"_s}));
}

void TestSample::noRecordHasAProblem()
{
    for (const Kind *kind : kinds()) {
        QStringList found;
        const Result<> read = m_store->reader().each(*kind, {}, [&](const Row &row) {
            for (const Problem &problem : kind->problems(row))
                found << u"%1 %2"_s.arg(row.uuid, problem.message);
            return true;
        });
        QVERIFY(read);
        QCOMPARE(found, QStringList());
    }
}

void TestSample::sampleUuidsAreFixedAndUnique()
{
    const Result<Batch> once = sampleBatch();
    const Result<Batch> again = sampleBatch();
    QVERIFY(once && again);
    QVERIFY(once->changes.size() > 40);
    QSet<QString> uuids;
    for (size_t i = 0; i < once->changes.size(); ++i) {
        QCOMPARE(once->changes[i].uuid, again->changes[i].uuid);
        QVERIFY(!uuids.contains(once->changes[i].uuid));
        uuids.insert(once->changes[i].uuid);
    }
}

void TestSample::theProgrammesComeWithTheirSource()
{
    QSet<QString> names;
    for (const Programme &programme : all<Programme>(*m_store)) {
        QVERIFY2(!programme.source.isEmpty(), qPrintable(programme.name));
        QVERIFY2(!names.contains(programme.name), qPrintable(programme.name));
        names.insert(programme.name);
        const bool older = programme.period == u"2014–2020" || programme.period == u"2007–2013";
        QCOMPARE(programme.active, !older);
        const bool outsideEu = programme.period.isEmpty();
        QCOMPARE(programme.statement == u"none", outsideEu);
    }
    QVERIFY(names.contains(u"Interreg Öresund-Kattegat-Skagerrak"_s));
    QVERIFY(names.contains(u"Regionalfondsprogrammet Skåne-Blekinge 2014–2020"_s));
}

void TestSample::programmesAreAddedOnce()
{
    const QString path = m_folder.filePath(u"twice.utblick"_s);
    QVERIFY(writeEmpty(path));
    Result<Store> store = Store::open(path);
    QVERIFY(store);
    const size_t count = all<Programme>(*store).size();
    QVERIFY(addProgrammes(*store));
    QCOMPARE(all<Programme>(*store).size(), count);
}

void TestSample::aNewRegisterHasSettingsAndProgrammesOnly()
{
    const QString path = m_folder.filePath(u"new.utblick"_s);
    QVERIFY(writeEmpty(path));
    const Result<Store> store = Store::open(path, Database::Access::Read);
    QVERIFY(store);
    for (const Kind *kind : kinds()) {
        const QByteArrayView key(kind->key());
        const Result<qint64> count = store->reader().count(*kind);
        QVERIFY(count);
        QVERIFY2((*count > 0) == (key == "settings" || key == "programme"), kind->key());
    }
    QCOMPARE(all<Settings>(*store).at(0).id, 1);
}

void TestSample::anExistingFileIsRefusedAndLeftAsItWas()
{
    const QString path = m_folder.filePath(u"mine.utblick"_s);
    QVERIFY(writeSample(path));
    const QByteArray before = contentOf(path);
    for (const Result<> &again : {writeSample(path), writeEmpty(path)}) {
        QVERIFY(!again);
        QCOMPARE(again.error().code, Error::Code::Access);
        QVERIFY(again.error().message.contains(u"mine.utblick"_s));
    }
    QCOMPARE(contentOf(path), before);
}

void TestSample::aMissingFolderIsRefused()
{
    const Result<> written = writeSample(m_folder.filePath(u"nowhere/sample.utblick"_s));
    QVERIFY(!written);
    QCOMPARE(written.error().code, Error::Code::NotFound);
    QVERIFY(!QDir(m_folder.path()).exists(u"nowhere"_s));
}

void TestSample::aHalfMadeFileOfACrashIsReplaced()
{
    QFile left(m_folder.filePath(u".again.utblick.part"_s));
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.write("half");
    left.close();
    QVERIFY(writeSample(m_folder.filePath(u"again.utblick"_s)));
    QVERIFY(!left.exists());
}

QTEST_GUILESS_MAIN(TestSample)
#include "tst_sample.moc"
