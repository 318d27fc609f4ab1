#include "forms/pagehelpfacts.h"

#include "exchange/sample.h"
#include "pages/blocks.h"
#include "pages/spelling.h"
#include "records/contact.h"
#include "records/network.h"
#include "records/programme.h"
#include "records/project.h"
#include "records/town.h"
#include "storage/database.h"
#include "storage/reader.h"
#include "support/register.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 26);

QStringList namesOf(const std::vector<PageRegister::Person> &people)
{
    QStringList names;
    for (const PageRegister::Person &person : people)
        names += person.name;
    return names;
}

} // namespace

class TestPageHelpFacts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void peopleWhoMayBePublishedAreNotAmongTheHidden()
    {
        TestRegister test;
        const auto add = [&test](const QString &name, const QString &kind, bool publish,
                                 const QString &basis) {
            Contact contact;
            contact.name = name;
            contact.kind = kind;
            contact.publish = publish;
            contact.basis = basis;
            test.add(contact);
        };
        add(u"Shown Official"_s, u"official"_s, true, {});
        add(u"Unmarked Official"_s, u"official"_s, false, {});
        add(u"Agreed External"_s, u"external"_s, true, u"Consent"_s);
        add(u"Silent External"_s, u"external"_s, true, {});
        const PageRegister known = pageRegister(test.store().reader(), today);
        QCOMPARE(namesOf(known.hidden),
                 (QStringList{u"Unmarked Official"_s, u"Silent External"_s}));
        QVERIFY(known.hidden[0].serves && !known.hidden[1].serves);
        QVERIFY(known.words.contains(u"External"_s));
    }

    void onlyGrantedProjectsWithEuSupportOweSomething()
    {
        TestRegister test;
        Programme programme;
        programme.name = u"Interreg Baltic Sea Region"_s;
        programme.shortName = u"BSR"_s;
        programme.id = test.add(programme);
        Project project;
        project.title = u"Granted"_s;
        project.acronym = u"GRA"_s;
        project.status = u"running"_s;
        project.programme.id = programme.id;
        test.add(project);
        project.title = u"Applied"_s;
        project.status = u"submitted"_s;
        test.add(project);
        project.title = u"Elsewhere"_s;
        project.kind = u"other"_s;
        project.status = u"running"_s;
        project.programme = {};
        test.add(project);
        Network network;
        network.name = u"Greater Copenhagen Committee"_s;
        network.shortName = u"GCC"_s;
        test.add(network);
        const PageRegister known = pageRegister(test.store().reader(), today);
        QCOMPARE(known.projects.size(), size_t(1));
        QCOMPARE(known.projects[0].title, u"Granted"_s);
        QCOMPARE(known.shortNames.value(u"BSR"_s), u"Interreg Baltic Sea Region"_s);
        QCOMPARE(known.shortNames.value(u"GCC"_s), u"Greater Copenhagen Committee"_s);
        QVERIFY(known.names.contains(u"GRA"_s));
        QVERIFY(known.words.contains(u"Copenhagen"_s));
    }

    void linksToWhatIsGoneAreToldAndARegisterThatCannotBeReadIsSilent()
    {
        TestRegister test;
        Town town;
        town.name = u"Rendsburg"_s;
        town.id = test.add(town);
        const QString uuid = test.store().reader().row(kindOf<Town>(), town.id)->uuid;
        const content::Text text{{.text = u"A"_s, .record = uuid},
                                 {.text = u"B"_s, .record = u"gone"_s}};
        PageHelpQuestion question{test.path(),    {}, {{content::Paragraph{text}}}, {},
                                  m_dictionaries, {}};
        const PageHelpReading done = readForHelp(question);
        QCOMPARE(done.gone, QSet<QString>{u"gone"_s});
        QCOMPARE(done.facts.title(uuid), std::optional(u"Rendsburg"_s));
        question.path += u".none"_s;
        const PageHelpReading silent = readForHelp(question);
        QVERIFY(silent.gone.isEmpty());
        for (const PageFinding &found : silent.reading.findings)
            QVERIFY(qstrcmp(found.finding.rule, "link-record") != 0);
    }

    /// Each finding about the sample's own pages has been judged: these are right, others are new.
    void theSamplesPagesRaiseNoFalseAlarm()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"sample.utblick"_s);
        QVERIFY(writeSample(path));
        const Result<Database> database = Database::openReader(path);
        QVERIFY(database);
        std::vector<Page> pages;
        const Result<> read = Reader(*database).each(kindOf<Page>(), {}, [&pages](const Row &row) {
            pages.push_back(fromRow<Page>(row));
            return true;
        });
        QVERIFY(read && !pages.empty());
        static const QStringList judged{u"ingress"_s, u"description"_s, u"sentence"_s,
                                        u"page-responsible"_s};
        for (const Page &page : pages) {
            const PageHelpReading done =
                readForHelp({path, page, *blocksFromJson(page.content), {}, m_dictionaries, {}});
            for (const PageFinding &found : done.reading.findings) {
                const QString rule = QString::fromLatin1(found.finding.rule);
                qInfo("%s: %s: %s", qPrintable(page.title), qPrintable(rule),
                      qPrintable(found.finding.message));
                QVERIFY2(judged.contains(rule), qPrintable(rule));
            }
            for (const MisspeltWord &word : done.reading.misspelt)
                qInfo("%s: %s", qPrintable(page.title), qPrintable(word.word));
        }
    }

private:
    std::shared_ptr<Spelling> m_dictionaries = std::make_shared<Spelling>();
};

QTEST_GUILESS_MAIN(TestPageHelpFacts)
#include "tst_pagehelpfacts.moc"
