#include "pages/htmlblocks.h"
#include "pages/pagehtml.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString cleaned(const QString &html, const HtmlPasteOptions &options = {})
{
    return pageHtml(blocksFromHtml(html, options).blocks);
}

/// The smallest file that is a PNG by its first bytes.
const QByteArray png("\x89PNG\r\n\x1a\n");

} // namespace

class TestHtmlBlocks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void headingsKeepTheirLevels()
    {
        QCOMPARE(cleaned(u"<h2>A</h2><h3>B</h3><p>c"_s), u"<h2>A</h2>\n<h3>B</h3>\n<p>c</p>\n"_s);
    }

    void noHeadingSkipsALevelWhereItComesUnderAnother()
    {
        const auto levels = [](const QString &html, int above) {
            QString found;
            for (const Block &block :
                 blocksFromHtml(html,
                                {.language = {}, .address = {}, .keepImage = {}, .above = above})
                     .blocks)
                found += QString::number(block.as<content::Heading>()->level);
            return found;
        };
        const QString html =
            u"<h3>a</h3><h5>b</h5><h5>c</h5><h4>d</h4><h3>e</h3><h2>f</h2><h6>g</h6>"_s;
        QCOMPARE(levels(html, 0), u"3554326"_s);
        QCOMPARE(levels(html, 1), u"2333223"_s);
        QCOMPARE(levels(html, 2), u"3444323"_s);
        QCOMPARE(levels(u"<h1>a</h1><h3>b</h3><h2>c</h2>"_s, 1), u"233"_s);
        QCOMPARE(levels(u"<h2>a</h2><h3>b</h3>"_s, 4), u"23"_s);
    }

    void aHeadingOfLevelOneLowersAllHeadings()
    {
        QCOMPARE(cleaned(u"<h1>A</h1><h2>B</h2><h6>C</h6>"_s),
                 u"<h2>A</h2>\n<h3>B</h3>\n<h6>C</h6>\n"_s);
    }

    void aParagraphIsAHeadingByItsRoleClassOrOutline_data()
    {
        QTest::addColumn<QString>("html");
        QTest::newRow("role") << u"<div role=heading aria-level=3>A</div>"_s;
        QTest::newRow("class") << u"<p class=MsoHeading3>A</p>"_s;
        QTest::newRow("outline") << u"<p style='mso-outline-level:3'>A</p>"_s;
        QTest::newRow("style sheet")
            << u"<style>p.Rubrik {mso-outline-level:3;}</style><p class=Rubrik>A</p>"_s;
    }
    void aParagraphIsAHeadingByItsRoleClassOrOutline()
    {
        QFETCH(QString, html);
        QCOMPARE(cleaned(html), u"<h3>A</h3>\n"_s);
    }

    void wordsTitleIsTheHighestHeading()
    {
        QCOMPARE(cleaned(u"<p class=MsoTitle>A</p><h1>B</h1>"_s), u"<h2>A</h2>\n<h2>B</h2>\n"_s);
    }

    void textInAHeadingIsNotStrongAndAnEmptyHeadingIsGone()
    {
        QCOMPARE(cleaned(u"<h2><b>A</b> <i>b</i></h2><h2><b> &nbsp;</b></h2>"_s),
                 u"<h2>A <em>b</em></h2>\n"_s);
    }

    void strongAndEmphasisComeFromElementsAndStyles()
    {
        QCOMPARE(cleaned(u"<p><b>a</b> <span style='font-weight:700'>b</span> <i>c</i> "
                         "<span style='font-style:italic'>d</span></p>"_s),
                 u"<p><strong>a</strong> <strong>b</strong> <em>c</em> <em>d</em></p>\n"_s);
    }

    void googlesBoldWrapperAndWordsBidiWeightAreNotStrong()
    {
        QCOMPARE(cleaned(u"<b style='font-weight:normal' id=docs-internal-guid-1><p>a</p></b>"
                         "<p><span style='mso-bidi-font-weight:bold'>b</span></p>"_s),
                 u"<p>a</p>\n<p>b</p>\n"_s);
    }

    void aClassOfTheStyleSheetMakesStrong()
    {
        QCOMPARE(cleaned(u"<style>@media print {.x {font-weight:400}}"
                         "<!-- .x, .y {font-weight:700} --></style><span class=x>a</span>b"_s),
                 u"<p><strong>a</strong>b</p>\n"_s);
    }

    void whiteSpaceIsOneSpaceAndNoneAtTheEnds()
    {
        QCOMPARE(cleaned(u"<p>\n a <b> b</b>\t \u00a0c&nbsp;kr &nbsp; </p>"_s),
                 u"<p>a <strong>b</strong> c\u00a0kr</p>\n"_s);
    }

    void linesOfPreformattedTextAreLines()
    {
        QCOMPARE(cleaned(u"<pre>a\n  b</pre>"_s), u"<p>a<br>b</p>\n"_s);
        QCOMPARE(cleaned(u"<span style='white-space:pre-wrap'>a\nb</span>"_s),
                 u"<p>a<br>b</p>\n"_s);
    }

    void twoLineBreaksEndAParagraphAndOneDoesNot()
    {
        QCOMPARE(cleaned(u"<div>a<br><b>b</b><br><br>c</div>"_s),
                 u"<p>a<br><strong>b</strong></p>\n<p>c</p>\n"_s);
    }

    void linksKeepWhatIsSafeAndBookmarksAreText()
    {
        QCOMPARE(cleaned(u"<p><a href='https://a.se/x'>a</a> <a name=_Toc1>b</a> "
                         "<a href='#_Toc1'>c</a> <a href='file:///x'>d</a></p>"_s),
                 u"<p><a href=\"https://a.se/x\">a</a> b c d</p>\n"_s);
    }

    void relativeLinksStartFromTheAddressOfTheDocument()
    {
        QCOMPARE(cleaned(u"<a href='../b'>b</a>"_s, {.address = u"https://a.se/c/d"_s}),
                 u"<p><a href=\"https://a.se/b\">b</a></p>\n"_s);
        QCOMPARE(cleaned(u"<a href='b'>b</a>"_s), u"<p><a href=\"b\">b</a></p>\n"_s);
    }

    void aLinkWithoutTextShowsWhatItIsCalled()
    {
        QCOMPARE(cleaned(u"<a href='https://a.se'><img src=x alt='Till start'></a>"_s),
                 u"<p><a href=\"https://a.se\">Till start</a></p>\n"_s);
        QCOMPARE(cleaned(u"<a href='https://a.se'><img src=x></a>"_s),
                 u"<p><a href=\"https://a.se\">https://a.se</a></p>\n"_s);
    }

    void quotesAndTheirSourcesAreKept()
    {
        QCOMPARE(cleaned(u"<blockquote><p>a</p><p>b</p><footer>C</footer></blockquote>"_s),
                 u"<figure><blockquote><p>a<br>b</p></blockquote><figcaption>C</figcaption>"
                 "</figure>\n"_s);
    }

    void anIndentThatIsWrittenAsAQuoteIsNone()
    {
        QCOMPARE(cleaned(u"<blockquote style='margin:0 0 0 40px;border:none'>a</blockquote>"_s),
                 u"<p>a</p>\n"_s);
    }

    void aRuleIsASeparator() { QCOMPARE(cleaned(u"a<hr>b"_s), u"<p>a</p>\n<hr>\n<p>b</p>\n"_s); }

    void abbreviationsAndAcronymsKeepWhatTheyStandFor()
    {
        QCOMPARE(cleaned(u"<abbr title=' Europeiska\nunionen '>EU</abbr> och <acronym "
                         "title='Förenta nationerna'>FN</acronym>, <abbr>t.ex.</abbr>"_s),
                 u"<p><abbr title=\"Europeiska unionen\">EU</abbr> och <abbr title=\"Förenta "
                 "nationerna\">FN</abbr>, t.ex.</p>\n"_s);
    }

    void passagesInAnotherLanguageAreMarked()
    {
        QCOMPARE(cleaned(u"<body lang=SV><p>Vi säger <span lang=EN-GB>city</span>, inte mer</p>"_s),
                 u"<p>Vi säger <span lang=\"en-GB\">city</span>, inte mer</p>\n"_s);
    }

    void theMainLanguageAndThePagesAreNotMarked()
    {
        const QString html = u"<body lang=en-PL><p lang=EN-US>Most of it is English</p>"
                             "<p><span lang=SV>Hej</span> <span lang=x-none>x</span></p>"_s;
        QCOMPARE(cleaned(html, {.language = u"sv"_s}),
                 u"<p>Most of it is English</p>\n<p>Hej x</p>\n"_s);
    }

    void anImageInTheDocumentIsHandedOutAndKept()
    {
        QByteArray given;
        HtmlPasteOptions options;
        options.keepImage = [&](const QByteArray &data) {
            given = data;
            return u"ab12"_s;
        };
        const QString html =
            u"<p>a <img alt='En karta' src='data:image/png;base64,%1'> b</p><p>c</p>"_s.arg(
                QString::fromLatin1(png.toBase64()));
        const HtmlBlocks read = blocksFromHtml(html, options);
        QCOMPARE(given, png);
        QCOMPARE(read.lostImages, 0);
        const BlockList expected{{content::Paragraph{plain(u"a b"_s)}},
                                 {content::Figure{u"ab12"_s, u"En karta"_s, false, {}}},
                                 {content::Paragraph{plain(u"c"_s)}}};
        QCOMPARE(toJson(read.blocks), toJson(expected));
    }

    void imagesElsewhereAreCountedAndNeverAskedFor()
    {
        HtmlPasteOptions options;
        options.keepImage = [](const QByteArray &) { return u"ab12"_s; };
        const HtmlBlocks read = blocksFromHtml(
            u"<p>a<img src='https://a.se/a.png' alt='Ord'><img src='file:///b.png'>"
            "<img src='cid:1'><img src='data:text/html,x'><img width=1 height=1 src=t></p>"_s,
            options);
        QCOMPARE(read.lostImages, 4);
        QCOMPARE(pageHtml(read.blocks), u"<p>a</p>\n"_s);
    }

    void aSignThatIsDrawnAsAnImageIsText()
    {
        const HtmlBlocks read = blocksFromHtml(u"<p>Hej <img src=x alt='😀'></p>"_s);
        QCOMPARE(pageHtml(read.blocks), u"<p>Hej 😀</p>\n"_s);
        QCOMPARE(read.lostImages, 0);
    }

    void aFigureKeepsItsCaption()
    {
        HtmlPasteOptions options;
        options.keepImage = [](const QByteArray &) { return u"ab12"_s; };
        const QString html = u"<figure><img src='data:image/png;base64,%1' alt=''><figcaption>Text "
                             "<b>här</b></figcaption></figure>"_s;
        const BlockList blocks =
            blocksFromHtml(html.arg(QString::fromLatin1(png.toBase64())), options).blocks;
        QCOMPARE(blocks.size(), size_t(1));
        const auto *figure = blocks[0].as<content::Figure>();
        QVERIFY(figure && figure->decorative);
        QCOMPARE(plainText(figure->caption), u"Text här"_s);
        QCOMPARE(cleaned(html), u"<p>Text <strong>här</strong></p>\n"_s);
    }

    void whatNoReaderSeesIsDropped()
    {
        QCOMPARE(cleaned(u"<head><title>T</title></head><p>a<!-- b --><span style='display:none'>c"
                         "</span><span style='mso-hide:all'>d</span><span hidden>e</span>"
                         "<!--[if gte mso 9]><xml>f</xml><![endif]--><script>g</script>"
                         "<input value=h><template>i</template><o:p>&nbsp;</o:p></p>"_s),
                 u"<p>a</p>\n"_s);
    }

    void whatReadersSeeIsKept()
    {
        QCOMPARE(cleaned(u"<o:p>a</o:p> <button>b</button> <font color=red>c</font> <svg><text>d"
                         "</text></svg> <dl><dt>e<dd>f</dl><custom-tag>g</custom-tag>"_s),
                 u"<p>a b c d</p>\n<p>e</p>\n<p>f</p>\n<p>g</p>\n"_s);
    }

    void onlyWhatWasCopiedIsContent()
    {
        QCOMPARE(cleaned(u"<p>a</p><ul><li>b</li><!--StartFragment--><li>c</li><li>d"
                         "<!--EndFragment--></li><li>e</li></ul>"_s),
                 u"<ul><li>c</li><li>d</li></ul>\n"_s);
    }
};

QTEST_APPLESS_MAIN(TestHtmlBlocks)
#include "tst_htmlblocks.moc"
