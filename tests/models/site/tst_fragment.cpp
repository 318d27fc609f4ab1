#include "site/fragment.h"

#include <QtTest>

using namespace Qt::StringLiterals;

class TestFragment : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withoutAPrefixThereAreNoClassesAndNoDrawings();
    void withAPrefixClassesAndIdsAreOurs();
    void headingsGoOneLevelDown();
    void linksLeadToThePublishedSite();
    void withoutAnAddressLinksAreWords();
    void picturesAreInIt();
    void drawingsKeepTheirNumbersAndPatterns();
    void whatOnlyOurScriptsBringToLifeIsLeftOut();
    void aFragmentIsToldFromAPage();

private:
    static QString made(const char *html, const FragmentOptions &options);
    void idsAreOursAlsoWithoutClasses();
    void anotherLanguageIsMarked();
};

QString TestFragment::made(const char *html, const FragmentOptions &options)
{
    return QString::fromUtf8(fragment(html, options)).trimmed();
}

void TestFragment::withoutAPrefixThereAreNoClassesAndNoDrawings()
{
    QCOMPARE(
        made("<div class=\"wrap\"><svg class=\"bar\"><g><rect/></g></svg><p>å &amp; ö</p></div>",
             {}),
        u"<div><p>å &amp; ö</p></div>"_s);
}

void TestFragment::withAPrefixClassesAndIdsAreOurs()
{
    QCOMPARE(
        made("<section class=\"panel noprint\" aria-labelledby=\"facts\"><h2 id=\"facts\">F</h2>"
             "<svg class=\"bar\"><rect fill=\"url(#hb)\"/></svg></section>",
             {.prefix = u"int-"_s}),
        u"<section class=\"int-panel int-noprint\" aria-labelledby=\"int-facts\">"
        "<h3 id=\"int-facts\">F</h3><svg class=\"int-bar\"><rect fill=\"url(#int-hb)\"/></svg></section>"_s);
}

void TestFragment::headingsGoOneLevelDown()
{
    QCOMPARE(made("<h1>A</h1><h5>B</h5><h6>C</h6>", {}), u"<h2>A</h2><h6>B</h6><h6>C</h6>"_s);
}

void TestFragment::linksLeadToThePublishedSite()
{
    const FragmentOptions options{.address = u"https://a.se/int"_s, .path = u"eu/land.html"_s};
    QCOMPARE(
        made("<a href=\"../index.html\">A</a><a href=\"b.html#x\">B</a>", options),
        u"<a href=\"https://a.se/int/index.html\">A</a><a href=\"https://a.se/int/eu/b.html#x\">B</a>"_s);
    QCOMPARE(
        made("<a href=\"https://b.se/\">A</a><a href=\"mailto:a@b.se\">B</a><a "
             "href=\"#facts\">C</a>",
             options),
        u"<a href=\"https://b.se/\">A</a><a href=\"mailto:a@b.se\">B</a><a href=\"#utblick-facts\">C</a>"_s);
}

void TestFragment::withoutAnAddressLinksAreWords()
{
    QCOMPARE(made("<p><a href=\"b.html\">B</a> <a href=\"https://b.se/\">C</a></p>",
                  {.path = u"a.html"_s}),
             u"<p>B <a href=\"https://b.se/\">C</a></p>"_s);
}

void TestFragment::picturesAreInIt()
{
    FragmentOptions options{.path = u"eu/land.html"_s};
    options.file = [](const QString &path) {
        return path == u"eu.svg" ? QByteArray("<svg/>") : QByteArray();
    };
    QCOMPARE(
        made("<img src=\"../eu.svg\" alt=\"Emblem\"><img src=\"../gone.png\" alt=\"x\">", options),
        u"<img src=\"data:image/svg+xml;base64,PHN2Zy8+\" alt=\"Emblem\">"_s);
}

void TestFragment::drawingsKeepTheirNumbersAndPatterns()
{
    QCOMPARE(made("<svg><pattern id=\"hb\"/><line x1=\"1\" y1=\"2\" x2=\"3\" y2=\"4\"/>"
                  "<rect fill=\"url(#hb)\"/></svg>",
                  {.prefix = u"int-"_s}),
             u"<svg><pattern id=\"int-hb\"/><line x1=\"1\" y1=\"2\" x2=\"3\" y2=\"4\"/>"
             "<rect fill=\"url(#int-hb)\"/></svg>"_s);
}

void TestFragment::whatOnlyOurScriptsBringToLifeIsLeftOut()
{
    QCOMPARE(
        made("<h2>A</h2><form id=\"filter\" hidden><label for=\"q\">Sök <input id=\"q\"></label>"
             "<select id=\"s\"><option>B</option></select><button>C</button></form>"
             "<p><label>D</label><button type=\"button\">E</button><input>F</p>"
             "<script>G</script>",
             {.prefix = u"int-"_s}),
        u"<h3>A</h3><p>F</p>"_s);
    QCOMPARE(made("<form><svg><rect/></svg>A</form><p>B</p>", {}), u"<p>B</p>"_s);
}

void TestFragment::aFragmentIsToldFromAPage()
{
    QVERIFY(isFragment(fragment("<div class=\"wrap\"><h1>Å</h1></div>", {})));
    QVERIFY(!isFragment("<!DOCTYPE html>\n<html><body><p>A</p></body></html>"));
    QVERIFY(!isFragment("<div>A</div><SCRIPT>B</SCRIPT>"));
    QVERIFY(!isFragment("notes"));
    QVERIFY(!isFragment({}));
}

void TestFragment::idsAreOursAlsoWithoutClasses()
{
    QCOMPARE(made("<section aria-labelledby=\"map\"><h2 id=\"map\">K</h2></section>", {}),
             u"<section aria-labelledby=\"utblick-map\"><h3 id=\"utblick-map\">K</h3></section>"_s);
}

void TestFragment::anotherLanguageIsMarked()
{
    QCOMPARE(made("<div><p>Green</p></div>", {.language = u"en"_s}),
             u"<div lang=\"en\"><p>Green</p></div>"_s);
}

QTEST_GUILESS_MAIN(TestFragment)
#include "tst_fragment.moc"
