#include "site/site.h"

#include "pages/blocks.h"
#include "records/page.h"
#include "support/register.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace {

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// A register with a published start page, and below it a page with \a status.
struct Fixture
{
    TestRegister reg;
    Page start;
    Page page;

    explicit Fixture(const QString &status = u"draft"_s)
    {
        start.title = u"Internationellt"_s;
        start.status = u"published"_s;
        start = reg.read<Page>(reg.add(start));
        page.title = u"Vänorter"_s;
        page.slug = u"vanorter"_s;
        page.status = status;
        page.parent = {start.id};
        page.content = toJson({{content::Paragraph{plain(u"Redan sparat."_s)}}});
        page = reg.read<Page>(reg.add(page));
    }
    Result<QString> preview() { return previewSite(reg.store(), page, reg.file(u"preview"_s)); }
};

} // namespace

class TestSitePreview : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDraftIsShownAsItIsWritten()
    {
        Fixture fixture;
        fixture.page.title = u"Våra vänorter"_s;
        fixture.page.content =
            toJson({{content::Paragraph{{{.text = u"Inte sparat, se "_s},
                                         {.text = u"starten"_s, .record = fixture.start.uuid}}}}});
        const Result<QString> file = fixture.preview();
        QVERIFY2(file, file ? "" : qPrintable(file.error().line()));
        QCOMPARE(*file, fixture.reg.file(u"preview/vanorter.html"_s));
        const QString html = contentOf(*file);
        QVERIFY(html.contains(u"<h1>Våra vänorter</h1>"_s));
        QVERIFY(html.contains(u"Inte sparat"_s));
        QVERIFY(!html.contains(u"Redan sparat"_s));
        QVERIFY(html.contains(u"<a href=\"index.html\">starten</a>"_s));
        QVERIFY(html.contains(u"Förhandsvisning – inte publicerad"_s)); // no translations in tests
        const QString start = contentOf(fixture.reg.file(u"preview/index.html"_s));
        QVERIFY(start.contains(u"vanorter.html"_s));
        QVERIFY(!start.contains(u"not published"_s));
        QVERIFY(QFile::exists(fixture.reg.file(u"preview/site.css"_s)));
    }

    void nothingInTheRegisterChangesAndADraftIsNotExported()
    {
        Fixture fixture;
        fixture.page.title = u"Nytt"_s;
        QVERIFY(fixture.preview());
        QCOMPARE(fixture.reg.read<Page>(fixture.page.id).title, u"Vänorter"_s);
        QVERIFY(exportSite(fixture.reg.store(),
                           {.folder = fixture.reg.file(u"site"_s), .allowFindings = true}));
        QVERIFY(!QFile::exists(fixture.reg.file(u"site/vanorter.html"_s)));
    }

    void aPublishedPageIsPreviewedWhereItStands()
    {
        Fixture fixture(u"published"_s);
        const Result<QString> file = fixture.preview();
        QVERIFY(file);
        QVERIFY(exportSite(fixture.reg.store(),
                           {.folder = fixture.reg.file(u"site"_s), .allowFindings = true}));
        QVERIFY(QFile::exists(fixture.reg.file(u"site/vanorter.html"_s)));
        QVERIFY(!contentOf(fixture.reg.file(u"site/vanorter.html"_s)).contains(u"Preview"_s));
    }

    void aPageThatIsGoneIsRefusedInWords()
    {
        Fixture fixture;
        QVERIFY(fixture.reg.store().reader().row(kindOf<Page>(), fixture.page.id));
        fixture.page.id = 999;
        fixture.page.uuid = u"none"_s;
        const Result<QString> file = fixture.preview();
        QVERIFY(!file);
        QCOMPARE(file.error().code, Error::Code::NotFound);
    }

    void whatIsTypedIsEscapedInThePreviewToo()
    {
        Fixture fixture;
        fixture.page.title = u"<script>alert(1)</script>"_s;
        const Result<QString> file = fixture.preview();
        QVERIFY(file);
        QVERIFY(!contentOf(*file).contains(u"<script>"_s));
    }
};

QTEST_GUILESS_MAIN(TestSitePreview)
#include "tst_sitepreview.moc"
