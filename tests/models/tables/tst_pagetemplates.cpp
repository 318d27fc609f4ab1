#include "support/register.h"
#include "tables/pagetemplates.h"

#include "pages/blocks.h"
#include "pages/prompts.h"
#include "records/network.h"
#include "records/town.h"
#include "rules/promptrules.h"

#include <QDirIterator>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

class TestPageTemplates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTemplateMakesAPageInEveryLanguage();
    void everyTemplateHasItsFileAndEveryFileItsTemplate();
    void theFieldsInTheFilesExist();
    void theBlankPageIsBlank();
    void whatTheRegisterKnowsStandsInThePage();
    void anEnglishPageTakesTheEnglishWords();
    void withoutARecordItsLinksAreLeftOut();
    void aRecordThatIsGoneIsTold();
    void promptsAreParagraphsInBrackets();
    void promptsAreNotPublishedNorHeadingsOverThemAlone();
    void anUnansweredPromptIsAFindingWithAMend();
};

void TestPageTemplates::everyTemplateMakesAPageInEveryLanguage()
{
    TestRegister file;
    for (const pagetemplates::Template &form : pagetemplates::all()) {
        for (const QString &language : {u"sv"_s, u"en"_s, u"de"_s, u"da"_s}) {
            const Result<Page> page =
                pagetemplates::page(file.store().reader(), {form.key, language, 0});
            QVERIFY2(page.ok(), page ? "" : qPrintable(page.error().line()));
            QVERIFY(!page->title.isEmpty());
            QCOMPARE(page->language, language);
            QCOMPARE(page->status, u"draft"_s);
            QVERIFY(!page->content.contains(u'{' + u"aims"_s));
            const Result<BlockList> blocks = blocksFromJson(page->content);
            QVERIFY(blocks);
            for (const Block &block : *blocks)
                QVERIFY(!block.as<content::Unknown>());
            QCOMPARE(form.key.isEmpty(), unansweredPrompts(*blocks).empty());
        }
    }
}

void TestPageTemplates::everyTemplateHasItsFileAndEveryFileItsTemplate()
{
    QSet<QString> keys;
    for (const pagetemplates::Template &form : pagetemplates::all())
        keys.insert(form.key);
    keys.remove({});
    for (const QString &language : {u"sv"_s, u"en"_s}) {
        QSet<QString> files;
        QDirIterator folder(u":/templates/"_s + language);
        while (folder.hasNext())
            files.insert(QFileInfo(folder.next()).completeBaseName());
        QCOMPARE(files, keys);
    }
}

void TestPageTemplates::theFieldsInTheFilesExist()
{
    static const QRegularExpression field(u"\\{([a-z_]+)\\}\\["_s);
    for (const pagetemplates::Template &form : pagetemplates::all()) {
        for (const QString &language : {u"sv"_s, u"en"_s}) {
            QFile file(u":/templates/%1/%2.json"_s.arg(language, form.key));
            if (form.key.isEmpty() || !file.open(QIODevice::ReadOnly))
                continue;
            auto found = field.globalMatch(QString::fromUtf8(file.readAll()));
            while (found.hasNext()) {
                const QString key = found.next().captured(1);
                QVERIFY2(form.kind && form.kind->indexOf(key) >= 0, qPrintable(key));
            }
        }
    }
}

void TestPageTemplates::theBlankPageIsBlank()
{
    TestRegister file;
    const Result<Page> page = pagetemplates::page(file.store().reader(), {{}, u"sv"_s, 0});
    QVERIFY(page);
    QVERIFY(page->content.isEmpty());
    QVERIFY(page->ingress.isEmpty());
}

void TestPageTemplates::whatTheRegisterKnowsStandsInThePage()
{
    TestRegister file;
    Project project = TestRegister::project(u"Land4Climate"_s);
    project.summary = u"Vi återställer våtmarker."_s;
    project.aims = u"Mer vatten i landskapet.\n\nFler arter."_s;
    const qint64 id = file.add(project);
    const Result<Page> page =
        pagetemplates::page(file.store().reader(), {u"project"_s, u"sv"_s, id});
    QVERIFY(page);
    QCOMPARE(page->title, u"Land4Climate"_s);
    QCOMPARE(page->ingress, u"Vi återställer våtmarker."_s);
    const QString words = plainText(*blocksFromJson(page->content));
    QVERIFY(words.contains(u"Mer vatten i landskapet.\nFler arter."_s));
    QVERIFY(!words.contains(u"[Vad ska vara annorlunda"_s));
    QVERIFY(words.contains(u"[Vad har projektet lett till"_s)); // no results yet
    QVERIFY(page->content.contains(file.read<Project>(id).uuid));
}

void TestPageTemplates::anEnglishPageTakesTheEnglishWords()
{
    TestRegister file;
    Project project = TestRegister::project(u"Klimatmark"_s);
    project.titleEn = u"Climate soil"_s;
    project.summary = u"Svenska."_s;
    project.summaryEn = u"English."_s;
    const qint64 id = file.add(project);
    const Result<Page> page =
        pagetemplates::page(file.store().reader(), {u"project"_s, u"en"_s, id});
    QVERIFY(page);
    QCOMPARE(page->title, u"Climate soil"_s);
    QCOMPARE(page->ingress, u"English."_s);
}

void TestPageTemplates::withoutARecordItsLinksAreLeftOut()
{
    TestRegister file;
    const Result<Page> page = pagetemplates::page(file.store().reader(), {u"town"_s, u"sv"_s, 0});
    QVERIFY(page);
    QVERIFY(!page->content.contains(u"00000000-0000"_s));
    QVERIFY(prompts::isPrompt(page->ingress));
}

void TestPageTemplates::aRecordThatIsGoneIsTold()
{
    TestRegister file;
    QCOMPARE(pagetemplates::page(file.store().reader(), {u"town"_s, u"sv"_s, 7}).error().code,
             Error::Code::NotFound);
    QCOMPARE(pagetemplates::page(file.store().reader(), {u"../sv/town"_s, u"xx"_s, 0}).ok(), false);
}

void TestPageTemplates::promptsAreParagraphsInBrackets()
{
    QVERIFY(prompts::isPrompt(u" [Vad?] "));
    QVERIFY(!prompts::isPrompt(u"[]"));
    QVERIFY(!prompts::isPrompt(u"Se [1]"));
    QVERIFY(!prompts::isPrompt(u"[1] och [2]"));
    QVERIFY(prompts::isPrompt(Block{content::Paragraph{plain(u"[Vad?]"_s)}}));
    QVERIFY(!prompts::isPrompt(Block{content::Heading{2, plain(u"[Vad?]"_s)}}));
}

void TestPageTemplates::promptsAreNotPublishedNorHeadingsOverThemAlone()
{
    const Block empty{content::Heading{2, plain(u"Empty"_s)}};
    const Block full{content::Heading{2, plain(u"Full"_s)}};
    const Block bare{content::Heading{2, plain(u"Bare"_s)}};
    const Block prompt{content::Paragraph{plain(u"[What?]"_s)}};
    const Block words{content::Paragraph{plain(u"Words"_s)}};
    QCOMPARE(prompts::answered({empty, prompt, full, prompt, words, bare}),
             (BlockList{full, words, bare}));
    QCOMPARE(prompts::answered({Block{content::FactBox{plain(u"Box"_s), {prompt, words}}}}),
             (BlockList{Block{content::FactBox{plain(u"Box"_s), {words}}}}));
}

void TestPageTemplates::anUnansweredPromptIsAFindingWithAMend()
{
    const BlockList blocks{Block{content::Paragraph{plain(u"Words"_s)}},
                           Block{content::Paragraph{plain(u"[What?]"_s)}}};
    const PageFindings found = unansweredPrompts(blocks);
    QCOMPARE(found.size(), 1U);
    QVERIFY(found.front().finding.message.contains(u"What?"_s));
    QCOMPARE(found.front().mend(blocks), (BlockList{blocks.front()}));
    QVERIFY(unansweredPrompts({blocks.front()}).empty());
}

QTEST_GUILESS_MAIN(TestPageTemplates)
#include "tst_pagetemplates.moc"
