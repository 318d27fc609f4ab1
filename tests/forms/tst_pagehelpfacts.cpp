#include "forms/pagehelpfacts.h"

#include "exchange/sample.h"
#include "pages/blocks.h"
#include "pages/spelling.h"
#include "records/town.h"
#include "storage/database.h"
#include "storage/reader.h"
#include "support/register.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 26);

} // namespace

class TestPageHelpFacts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
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
