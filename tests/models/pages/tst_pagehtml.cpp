#include "models/pages/randomblocks.h"
#include "pages/pagehtml.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

content::Text linked(const QString &text, const QString &href)
{
    return {{.text = text, .href = href}};
}

PageHtmlOptions answers()
{
    PageHtmlOptions options;
    options.language = u"sv"_s;
    options.link = [](const QString &uuid) {
        return uuid == "town"_L1
            ? std::optional(LinkTarget{u"../vanorter/rendsburg.html"_s, u"Rendsburg"_s, u"de"_s})
            : std::nullopt;
    };
    options.picture = [](const QString &file) {
        return file == "ab12"_L1 ? std::optional(Picture{u"bilder/karta.png"_s, 640, 480})
                                 : std::nullopt;
    };
    return options;
}

} // namespace

class TestPageHtml : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void headingsMoveByTheOffsetAndStayWithinSix()
    {
        const BlockList blocks{{content::Heading{2, plain(u"A"_s)}},
                               {content::Heading{6, plain(u"B"_s)}}};
        QCOMPARE(pageHtml(blocks), u"<h2>A</h2>\n<h6>B</h6>\n"_s);
        QCOMPARE(pageHtml(blocks, {.headingOffset = 1}), u"<h3>A</h3>\n<h6>B</h6>\n"_s);
    }

    void anEmptyHeadingIsNotWritten()
    {
        QCOMPARE(pageHtml({{content::Heading{2, {}}}}), QString());
    }

    void textIsEscapedAndLineBreaksAreKept()
    {
        QCOMPARE(pageHtml({{content::Paragraph{plain(u"<script>\n\"&'"_s)}}}),
                 u"<p>&lt;script&gt;<br>&quot;&amp;&#39;</p>\n"_s);
    }

    void aLinkWithAStrongWordIsOneLink()
    {
        const content::Text text{{.text = u"Se "_s, .href = u"#a"_s},
                                 {.text = u"alla"_s, .strong = true, .href = u"#a"_s},
                                 {.text = u" orter"_s, .emphasis = true, .href = u"#a"_s}};
        QCOMPARE(textHtml(text), u"<a href=\"#a\">Se <strong>alla</strong><em> orter</em></a>"_s);
    }

    void anAbbreviationIsWrittenWithWhatItStandsFor()
    {
        const content::Text text{
            {.text = u"E"_s, .abbreviation = u"Europas \"råd\""_s},
            {.text = u"R"_s, .strong = true, .abbreviation = u"Europas \"råd\""_s},
            {.text = u" nu"_s, .strong = true}};
        QCOMPARE(textHtml(text),
                 u"<abbr title=\"Europas &quot;råd&quot;\">E<strong>R</strong></abbr>"
                 "<strong> nu</strong>"_s);
    }

    void aLinkThatMayNotBeFollowedIsItsText()
    {
        QCOMPARE(textHtml(linked(u"x"_s, u"javascript:alert(1)"_s)), u"x"_s);
        QCOMPARE(textHtml(linked(u"x"_s, u"https://a.se/\"onclick=\"y"_s)),
                 u"<a href=\"https://a.se/%22onclick=%22y\">x</a>"_s);
    }

    void aRecordLinkLeadsWhereTheResolverSaysAndElseIsItsText()
    {
        const content::Text known{{.text = u"Rendsburg"_s, .record = u"town"_s}};
        const content::Text gone{{.text = u"Borta"_s, .record = u"gone"_s}};
        QCOMPARE(textHtml(known, answers()),
                 u"<a href=\"../vanorter/rendsburg.html\" hreflang=\"de\">Rendsburg</a>"_s);
        QCOMPARE(textHtml(gone, answers()), u"Borta"_s);
        QCOMPARE(textHtml(known), u"Rendsburg"_s);
    }

    void aPassageInAnotherLanguageIsMarked()
    {
        const content::Text text{{.text = u"Ett "_s, .language = u"sv"_s},
                                 {.text = u"quay"_s, .language = u"en"_s},
                                 {.text = u"x"_s, .language = u"en\" onclick=\"y"_s}};
        QCOMPARE(textHtml(text, answers()), u"Ett <span lang=\"en\">quay</span>x"_s);
    }

    void listsNestInsideTheirItems()
    {
        const content::List list{
            false, 1, {{plain(u"a"_s), {{true, 3, {{plain(u"b"_s)}}}}}, {plain(u"c"_s)}}};
        QCOMPARE(pageHtml({{list}}),
                 u"<ul><li>a<ol start=\"3\"><li>b</li></ol></li><li>c</li></ul>\n"_s);
    }

    void tablesHaveCaptionAndScopes()
    {
        content::Table table{plain(u"Orter"_s), true, true, {}};
        table.rows = {{{plain(u"Ort"_s)}, {plain(u"Land"_s)}},
                      {{plain(u"Køge"_s)}, {plain(u"DK"_s), 2, 3}}};
        QCOMPARE(pageHtml({{table}}),
                 u"<table><caption>Orter</caption><thead><tr><th scope=\"col\">Ort</th>"
                 "<th scope=\"col\">Land</th></tr></thead><tbody><tr><th scope=\"row\">Køge</th>"
                 "<td colspan=\"2\" rowspan=\"3\">DK</td></tr></tbody></table>\n"_s);
    }

    void figuresHaveAltTextSizeAndCaption()
    {
        const content::Figure figure{u"ab12"_s, u"Karta \"över\""_s, false, plain(u"Bild"_s)};
        QCOMPARE(pageHtml({{figure}}, answers()),
                 u"<figure><img src=\"bilder/karta.png\" alt=\"Karta &quot;över&quot;\" "
                 "width=\"640\" height=\"480\"><figcaption>Bild</figcaption></figure>\n"_s);
        const content::Figure decorative{u"ab12"_s, u"ignored"_s, true, {}};
        QVERIFY(pageHtml({{decorative}}, answers()).contains(u" alt=\"\" "_s));
    }

    void aMissingImageLeavesItsCaption()
    {
        QCOMPARE(
            pageHtml({{content::Figure{u"gone"_s, u"alt"_s, false, plain(u"Bild"_s)}}}, answers()),
            u"<p>Bild</p>\n"_s);
    }

    void quotesFactBoxesSeparatorsAndDocuments()
    {
        QCOMPARE(
            pageHtml({{content::Quote{plain(u"Vi"_s), plain(u"K"_s)}}}),
            u"<figure><blockquote><p>Vi</p></blockquote><figcaption>K</figcaption></figure>\n"_s);
        QCOMPARE(
            pageHtml({{content::FactBox{plain(u"T"_s), {{content::Paragraph{plain(u"f"_s)}}}}}}),
            u"<div class=\"fact-box\"><p class=\"fact-box-title\"><strong>T</strong></p><p>f</p>\n"
            "</div>\n"_s);
        QCOMPARE(pageHtml({{content::Separator()}}), u"<hr>\n"_s);
        QCOMPARE(
            pageHtml({{content::DocumentLink{u"town"_s, {}}}}, answers()),
            u"<p class=\"document-link\"><a href=\"../vanorter/rendsburg.html\" hreflang=\"de\">"
            "Rendsburg</a></p>\n"_s);
        QCOMPARE(pageHtml({{content::DocumentLink{u"gone"_s, {}}}}, answers()), QString());
    }

    void aLiveListIsWrittenAsTheBlocksItStandsFor()
    {
        PageHtmlOptions options = answers();
        options.live = [](const content::LiveList &list) {
            return BlockList{{content::Paragraph{plain(list.kind)}}, {list}}; // itself again: once
        };
        const content::LiveList live{u"town"_s, {}, {}, {}};
        QCOMPARE(pageHtml({{live}}, options), u"<p>town</p>\n"_s);
        QCOMPARE(pageHtml({{live}}), QString());
    }

    void aContactIsWrittenAsWhatMayBeShownOfIt()
    {
        PageHtmlOptions options = answers();
        options.contact = [](const content::ContactBlock &contact) {
            return contact.contact.isEmpty() ? BlockList()
                                             : BlockList{{content::Paragraph{plain(u"Eva"_s)}}};
        };
        QCOMPARE(pageHtml({{content::ContactBlock{u"77"_s}}}, options),
                 u"<div class=\"contact\"><p>Eva</p>\n</div>\n"_s);
        QCOMPARE(pageHtml({{content::ContactBlock{}}}, options), QString());
        QCOMPARE(pageHtml({{content::ContactBlock{u"77"_s}}}), QString());
    }

    void aDocumentSaysItsKindAndSizeBehindItsLink()
    {
        PageHtmlOptions options;
        options.link = [](const QString &) {
            return LinkTarget{u"dokument/a.pdf"_s, u"Agreement"_s, {}, u"PDF, 1 <MB>"_s};
        };
        QCOMPARE(pageHtml({{content::DocumentLink{u"a"_s, {}}}}, options),
                 u"<p class=\"document-link\"><a href=\"dokument/a.pdf\">Agreement</a> "
                 "(PDF, 1 &lt;MB&gt;)</p>\n"_s);
    }

    void anUnknownBlockIsLeftOut()
    {
        QCOMPARE(pageHtml({{content::Unknown{{{u"kind"_s, u"map"_s}}}}}), QString());
    }

    void everyPageIsWellFormedAndTheSameEachTime()
    {
        RandomBlocks random(5);
        for (int i = 0; i < 1000; ++i) {
            const BlockList blocks = random.page();
            const QString html = pageHtml(blocks, answers());
            QCOMPARE(pageHtml(blocks, answers()), html);
            QVERIFY(!html.contains(u"javascript:alert"_s));
            QString xml = html;
            xml.replace(u"<br>"_s, u"<br/>"_s).replace(u"<hr>"_s, u"<hr/>"_s);
            QXmlStreamReader reader(u"<x>"_s + xml + u"</x>"_s);
            while (!reader.atEnd())
                reader.readNext();
            QVERIFY2(!reader.hasError(), qPrintable(reader.errorString() + html));
        }
    }
};

QTEST_GUILESS_MAIN(TestPageHtml)
#include "tst_pagehtml.moc"
