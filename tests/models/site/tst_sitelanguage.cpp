#include "models/site/sitefixture.h"

#include "records/page.h"

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

QTEST_GUILESS_MAIN(TestSiteLanguage)
#include "tst_sitelanguage.moc"
