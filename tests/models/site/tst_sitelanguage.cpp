#include "models/site/sitefixture.h"

#include "records/page.h"
#include "records/settings.h"

using namespace Qt::StringLiterals;

namespace {

/// A register with a page in Swedish and one in English below the first.
class TwoLanguages
{
public:
    TwoLanguages()
    {
        add(u"Start"_s, u"sv"_s);
        m_swedish = add(u"Om oss"_s, u"sv"_s);
        m_english = add(u"About us"_s, u"en"_s);
    }
    /// Gives both pages other words.
    bool write(const QString &words) { return write(m_swedish, words) && write(m_english, words); }
    Result<SiteSummary> exported(const QString &language = {})
    {
        return exportSite(
            reg.store(),
            {.folder = reg.file(u"site"_s), .language = language, .allowFindings = true});
    }
    bool says(const QString &path, const QString &words) const
    {
        return pageOf(reg, path).contains(words);
    }

    TestRegister reg;

private:
    qint64 add(const QString &title, const QString &language)
    {
        Page page;
        page.title = title;
        page.language = language;
        page.status = u"published"_s;
        page.ingress = u"Första orden."_s;
        return reg.add(page);
    }
    bool write(qint64 id, const QString &words)
    {
        auto page = reg.read<Page>(id);
        page.ingress = words;
        return bool(reg.save(page));
    }

    qint64 m_swedish = 0;
    qint64 m_english = 0;
};

} // namespace

class TestSiteLanguage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneLanguageLeavesTheRestOfTheSiteAsItIs();
    void aNewFolderGetsASiteInThatLanguageAlone();
    void aLanguageWithoutPagesChangesNothing();
    void anAddressThatIsNoneIsRefused_data();
    void anAddressThatIsNoneIsRefused();
    void theMenuIsInTheLanguageOfThePage();
    void aListInEnglishMovesNoSwedishProject();
    void aLinkLeadsToTheVersionInThePagesLanguage();
    void amountsAndFundsAreToldInEnglish();
    void whatIsWrittenInSwedishIsMarkedOnOtherPages();
};

void TestSiteLanguage::oneLanguageLeavesTheRestOfTheSiteAsItIs()
{
    TwoLanguages site;
    QVERIFY(site.exported());
    const QString start = pageOf(site.reg, u"index.html"_s);
    const QString map = pageOf(site.reg, u"sitemap.xml"_s);
    QVERIFY(site.write(u"Andra orden."_s));
    const Result<SiteSummary> done = site.exported(u"en"_s);
    QVERIFY2(done, done ? "" : qPrintable(done.error().line()));
    QCOMPARE(done->removed, QStringList());
    QVERIFY(site.says(u"about-us.html"_s, u"Andra orden."_s));
    QVERIFY(site.says(u"om-oss.html"_s, u"Första orden."_s));
    QCOMPARE(pageOf(site.reg, u"index.html"_s), start);
    QCOMPARE(pageOf(site.reg, u"sitemap.xml"_s), map);
    QVERIFY(site.exported());
    QVERIFY(site.says(u"om-oss.html"_s, u"Andra orden."_s));
}

void TestSiteLanguage::aNewFolderGetsASiteInThatLanguageAlone()
{
    TwoLanguages site;
    QVERIFY(site.exported(u"en"_s));
    QVERIFY(pageOf(site.reg, u"om-oss.html"_s).isEmpty());
    QVERIFY(site.says(u"index.html"_s, u"<h1>About us</h1>"_s));
    QVERIFY(site.write(u"Andra orden."_s));
    QVERIFY(site.exported(u"en"_s)); // it stays a site in one language
    QVERIFY(site.says(u"index.html"_s, u"Andra orden."_s));
    QVERIFY(pageOf(site.reg, u"about-us.html"_s).isEmpty());
}

void TestSiteLanguage::aLanguageWithoutPagesChangesNothing()
{
    TwoLanguages site;
    QVERIFY(site.exported());
    QVERIFY(site.write(u"Andra orden."_s));
    const Result<SiteSummary> done = site.exported(u"da"_s);
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::NotFound);
    QVERIFY(site.says(u"om-oss.html"_s, u"Första orden."_s));
}

void TestSiteLanguage::anAddressThatIsNoneIsRefused_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("without https") << u"www.example.se"_s;
    QTest::newRow("of a person") << u"mailto:a@example.se"_s;
    QTest::newRow("of a script") << u"javascript:alert(1)"_s;
}

void TestSiteLanguage::anAddressThatIsNoneIsRefused()
{
    QFETCH(const QString, address);
    TwoLanguages site;
    SiteExport options{.folder = site.reg.file(u"site"_s), .address = address};
    options.allowFindings = true;
    const Result<SiteSummary> done = exportSite(site.reg.store(), options);
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::Invalid);
    QVERIFY(done.error().line().contains(address));
    QVERIFY(!QFile::exists(options.folder));
    options.address = u"https://www.example.se/int/"_s;
    QVERIFY(exportSite(site.reg.store(), options));
    QVERIFY(site.says(u"sitemap.xml"_s, u"https://www.example.se/int/om-oss.html"_s));
}

namespace {

Page publishedIn(const QString &language, const QString &title)
{
    Page page;
    page.title = title;
    page.language = language;
    page.status = u"published"_s;
    return page;
}

constexpr auto allProjects = R"({"version":1,"blocks":[{"kind":"live","record":"project"}]})"_L1;

Project inBothLanguages()
{
    Project project = published(u"Grön"_s);
    project.titleEn = u"Green"_s;
    project.summaryEn = u"About the green."_s;
    return project;
}

/// A register with a first page, and languages "sv en".
void addStart(TestRegister &reg)
{
    Settings settings;
    settings.name = u"Kommunen"_s;
    settings.contactName = u"Medborgarcenter"_s;
    settings.languages = {u"sv"_s, u"en"_s};
    reg.add(settings);
    Page start = publishedIn(u"sv"_s, u"Start"_s);
    start.position = -1;
    reg.add(start);
}

} // namespace

void TestSiteLanguage::theMenuIsInTheLanguageOfThePage()
{
    TestRegister reg;
    addStart(reg);
    Page about = publishedIn(u"sv"_s, u"Om oss"_s);
    const qint64 swedish = reg.add(about);
    about = publishedIn(u"en"_s, u"About us"_s);
    about.counterpart.id = swedish;
    reg.add(about);
    reg.add(publishedIn(u"en"_s, u"Only in English"_s));
    QVERIFY(exportTo(reg));
    const auto menuOf = [&reg](const QString &path) {
        return pageOf(reg, path).section(u"<nav class=\"nav\""_s, 1).section(u"</nav>"_s, 0, 0);
    };
    const QString own = menuOf(u"om-oss.html"_s);
    QVERIFY(own.contains(u">Om oss<") && !own.contains(u">About us<"));
    QVERIFY(own.contains(u">Only in English<")); // else nobody would find it
    const QString english = menuOf(u"about-us.html"_s);
    QVERIFY(english.contains(u">About us<") && english.contains(u">Only in English<"));
    QVERIFY(!english.contains(u">Om oss<"));
    QVERIFY(english.contains(u">Start<"));
}

void TestSiteLanguage::aListInEnglishMovesNoSwedishProject()
{
    TestRegister reg;
    addStart(reg);
    Page english = publishedIn(u"en"_s, u"International work"_s);
    english.position = 1;
    english.content = allProjects;
    reg.add(english);
    Page swedish = publishedIn(u"sv"_s, u"EU-projekt"_s);
    swedish.position = 2;
    swedish.content = allProjects;
    reg.add(swedish);
    reg.add(published(u"Grön"_s));
    QVERIFY(exportTo(reg));
    QVERIFY(!pageOf(reg, u"eu-projekt/gron.html"_s).isEmpty());
    QVERIFY(pageOf(reg, u"eu-projekt.html"_s).contains(u"id=\"list\""));
    QVERIFY(!pageOf(reg, u"international-work.html"_s).contains(u"id=\"list\""));
}

void TestSiteLanguage::aLinkLeadsToTheVersionInThePagesLanguage()
{
    TestRegister reg;
    addStart(reg);
    Page english = publishedIn(u"en"_s, u"Our work"_s);
    english.content = allProjects;
    reg.add(english);
    Page swedish = publishedIn(u"sv"_s, u"EU-projekt"_s);
    swedish.content = allProjects;
    reg.add(swedish);
    reg.add(inBothLanguages());
    QVERIFY(exportTo(reg));
    QVERIFY(pageOf(reg, u"our-work.html"_s).contains(u"<a href=\"en/green.html\">Green</a>"));
    QVERIFY(pageOf(reg, u"eu-projekt.html"_s).contains(u"href=\"eu-projekt/gron.html\""));
}

void TestSiteLanguage::amountsAndFundsAreToldInEnglish()
{
    TestRegister reg;
    addStart(reg);
    Programme programme;
    programme.name = u"Interreg"_s;
    programme.fund = u"ERUF"_s;
    Project project = inBothLanguages();
    project.programme.id = reg.add(programme);
    project.totalBudget.minor = 1'234'56;
    project.euContribution.minor = 617'28;
    reg.add(project);
    QVERIFY(exportTo(reg));
    const QString english = pageOf(reg, u"en/green.html"_s);
    QVERIFY(english.contains(u"<dd>1\u00a0234.56\u00a0EUR</dd>"));
    QVERIFY(english.contains(u"<dd>50%</dd>"));
    QVERIFY(english.contains(u"<dd>ERDF</dd>"));
    QVERIFY(!english.contains(u"234,56"));
    const QString swedish = pageOf(reg, u"eu-projekt/gron.html"_s);
    QVERIFY(swedish.contains(u"<dd>1\u00a0234,56\u00a0EUR</dd>"));
    QVERIFY(swedish.contains(u"<dd>50\u00a0%</dd>"));
    QVERIFY(swedish.contains(u"<dd>ERUF</dd>"));
}

void TestSiteLanguage::whatIsWrittenInSwedishIsMarkedOnOtherPages()
{
    TestRegister reg;
    addStart(reg);
    reg.add(inBothLanguages());
    QVERIFY(exportTo(reg));
    const QString english = pageOf(reg, u"en/green.html"_s);
    QVERIFY(english.contains(u"<h2 id=\"contact\" lang=\"sv\">Medborgarcenter</h2>"));
    QVERIFY(english.contains(u"sok.html\" hreflang=\"sv\">"));
    const QString swedish = pageOf(reg, u"eu-projekt/gron.html"_s);
    QVERIFY(swedish.contains(u"<h2 id=\"contact\">Medborgarcenter</h2>"));
    QVERIFY(swedish.contains(u"sok.html\">"));
}

QTEST_GUILESS_MAIN(TestSiteLanguage)
#include "tst_sitelanguage.moc"
