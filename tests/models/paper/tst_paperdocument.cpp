#include "models/paper/paperfixture.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;

class TestPaperDocument : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void emptyHtmlIsOnePage();
    void factsComeFromTheHtml();
    void headingsTellTheirPages();
    void aSummaryThatNearlyFitsGetsOnePage();
    void aSummaryThatCannotFitKeepsItsSize();
    void aPosterStandsOnA3();
    void aPosterWithoutAPictureIsSpreadOverItsSheet();
    void aPosterWithALongTitleStaysOnOnePage();
    void landscapeIsWider();
    void aPaperSmallerThanItsMarginsStillTakesTheText();
    void hostileHtmlIsLaidOut_data();
    void hostileHtmlIsLaidOut();
    void aPageThatIsNotThereIsNotPainted();
    void paintingLeavesMarksOnThePaper();
    void aWideTableTurnsThePaperUnlessItStaysUpright();
    void aStoppedLayoutSaysSo();
};

namespace {

PaperDocument document(const QByteArray &html, const PaperFormat &format = {})
{
    return PaperDocument::layOut(html, format, noFiles);
}

QByteArray summary(int lines)
{
    return "<main class=one-page><h1>Titel</h1>" + repeated(u"<p>stycke %1</p>"_s, lines)
        + "</main>";
}

/// Pixels that are not white.
int marks(const PaperDocument &document, int page)
{
    QImage image(document.format().points().toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    document.paint(painter, page);
    painter.end();
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixel(x, y) != 0xffffffffu;
    }
    return count;
}

} // namespace

void TestPaperDocument::emptyHtmlIsOnePage()
{
    for (const QByteArray &html : {QByteArray(), QByteArray(" "), QByteArray("<main></main>"),
                                   QByteArray("<!-- -->"), QByteArray("\0\0", 2)})
        QCOMPARE(document(html).pageCount(), 1);
}

void TestPaperDocument::factsComeFromTheHtml()
{
    const PaperFacts facts = document(paperData(u"summary.html"_s)).facts();
    QCOMPARE(facts.title, u"Projektblad: Supported by Nature – Kristianstads kommun"_s);
    QCOMPARE(facts.language, u"sv"_s);
    QCOMPARE(facts.author, u"Kristianstads kommun"_s);
    QCOMPARE(facts.caseNumber, u"KS 2023/117"_s);
    QVERIFY(facts.footer.startsWith(u"Kristianstads kommun · KS 2023/117"_s));
    QVERIFY(facts.footer.endsWith(u" · 23 november 2026"_s));

    const PaperFacts none = document("<p>a").facts();
    QCOMPARE(none.title + none.language + none.author + none.caseNumber + none.footer, QString());
    const PaperFacts head = document("<header class=head><span>Kommunen</span></header>"
                                     "<footer class=foot><p></p><p>i dag</p></footer>")
                                .facts();
    QCOMPARE(head.footer, u"Kommunen · i dag"_s);
}

void TestPaperDocument::headingsTellTheirPages()
{
    const PaperDocument out =
        document("<h1>Ett</h1>" + repeated(u"<p>stycke %1</p>"_s, 80) + "<h2>Två</h2><p>slut</p>");
    QCOMPARE(out.headings().size(), size_t(2));
    QCOMPARE(out.headings()[0].text, u"Ett"_s);
    QCOMPARE(out.headings()[0].page, 0);
    QCOMPARE(out.headings()[1].level, 2);
    QCOMPARE(out.headings()[1].page, out.pageCount() - 1);
}

void TestPaperDocument::aSummaryThatNearlyFitsGetsOnePage()
{
    int most = 10;
    while (document(summary(most + 1).replace("one-page", "")).pageCount() == 1)
        ++most;
    QCOMPARE(document(summary(most + 4)).pageCount(), 1);
    QCOMPARE(document(summary(most + 4).replace("one-page", "")).pageCount(), 2);
}

void TestPaperDocument::aSummaryThatCannotFitKeepsItsSize()
{
    const QByteArray html = summary(90);
    QVERIFY(document(html).pageCount() > 1);
    QCOMPARE(marks(document(html), 0),
             marks(document(QByteArray(html).replace("one-page", "")), 0));
}

void TestPaperDocument::aPosterStandsOnA3()
{
    const PaperDocument poster = document(paperData(u"poster.html"_s));
    QCOMPARE(poster.pageCount(), 1);
    QCOMPARE(poster.format().size, QPageSize::A3);

    const PaperStyle style(1, true);
    const HtmlTree tree(paperData(u"poster.html"_s));
    const QRectF area = QRectF(QPointF(), poster.format().points())
                            .marginsRemoved(poster.format().margins * pointsPerMm);
    const auto picture = [](const QString &) {
        return QByteArray("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1188 600'>"
                          "<rect width='1188' height='600'/></svg>");
    };
    const std::vector<PaperPage> pages = PaperSheet(tree, style, picture, area).takePages();
    QCOMPARE(pages.size(), size_t(1));
    const QRectF emblem = areasOf<PaperItem::Emblem>(pages.front()).front();
    QCOMPARE(emblem.size() / pointsPerMm, QSizeF(84, 56));
    QVERIFY(qAbs((poster.format().points().height() - emblem.bottom()) / pointsPerMm - 26) < 0.5);
    const QRectF drawn = areasOf<PaperItem::Drawing>(pages.front()).back();
    QVERIFY(qAbs(drawn.left()) < 0.5 && qAbs(drawn.height() / pointsPerMm - 128) < 0.1);
    QCOMPARE(misplaced(pages, area.adjusted(0, 0, 0, 14 * pointsPerMm)), QString());
}

void TestPaperDocument::aPosterWithoutAPictureIsSpreadOverItsSheet()
{
    const PaperStyle style(1, true);
    const HtmlTree tree("<body class=poster><header class=head>Kommunen</header><h1>Titel</h1>"
                        "<div class=eu><p>Medfinansieras av<br>Europeiska unionen</p></div>");
    const QRectF area(57, 40, 728, 1111);
    const std::vector<PaperPage> pages = PaperSheet(tree, style, noFiles, area).takePages();
    QCOMPARE(pages.size(), size_t(1));
    const QRectF emblem = areasOf<PaperItem::Emblem>(pages.front()).front();
    for (const PlacedLine &line : linesOn(pages.front())) {
        if (line.text == "Titel"_L1)
            QVERIFY(line.area.top() > area.top() + 150 && line.area.bottom() < emblem.top() - 150);
    }
}

void TestPaperDocument::aPosterWithALongTitleStaysOnOnePage()
{
    QByteArray html = paperData(u"poster.html"_s);
    html.replace("Supported by Nature</h1>",
                 QByteArray("Gränsöverskridande samverkan ").repeated(6) + "</h1>");
    QCOMPARE(document(html).pageCount(), 1);
}

void TestPaperDocument::landscapeIsWider()
{
    PaperFormat format;
    format.isLandscape = true;
    const PaperDocument out = document("<p>a", format);
    QVERIFY(out.format().points().width() > out.format().points().height());
}

void TestPaperDocument::aPaperSmallerThanItsMarginsStillTakesTheText()
{
    PaperFormat format;
    format.margins = {150, 200, 150, 200};
    QVERIFY(document(summary(30), format).pageCount() >= 1);
}

void TestPaperDocument::hostileHtmlIsLaidOut_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::newRow("deep") << QByteArray("<div>").repeated(5000) + "x";
    QTest::newRow("deep inline") << QByteArray("<b><i>").repeated(3000) + "x";
    QTest::newRow("deep lists") << QByteArray("<ul><li>").repeated(2000) + "x";
    QTest::newRow("deep tables") << QByteArray("<table><tr><td>").repeated(300) + "x";
    QTest::newRow("columns in columns")
        << QByteArray("<div class=cols><div>a</div><div>").repeated(60) + "x";
    QTest::newRow("unclosed") << QByteArray("<table><tr><td>x<ul><li><p><dl class=facts><dt>");
    QTest::newRow("wrong nesting") << QByteArray("<h2><table><tr><td><h2>x</table><dl><ul>x</dl>");
    QTest::newRow("spans") << QByteArray(
        "<table><tr><td colspan=99999999 rowspan=99999999>x<td colspan=-1><tr><td>y</table>");
    QTest::newRow("one word") << QByteArray("x").repeated(100'000);
    QTest::newRow("no-break") << QByteArray("x&nbsp;").repeated(20'000);
    QTest::newRow("controls") << QByteArray("<p>x\x01\x02\x1b\x7f&#x202e;&#xfeff;&#0;</p>");
    QTest::newRow("not UTF-8") << QByteArray("<p>x\xff\xfe\xc3</p>");
    QTest::newRow("empty parts") << QByteArray(
        "<div class=cols></div><dl class=facts></dl><dl class=num-fig></dl><dl class=lands></dl>"
        "<ul class=goals><li></li></ul><div class=eu></div><div class=base></div><ul><li></ul>"
        "<header class=head></header><h1></h1><h2> </h2><figure></figure>x");
    QTest::newRow("many empty elements") << QByteArray("<p></p><br>").repeated(5000) + "x";
    QTest::newRow("svg") << QByteArray("<svg viewBox='0 0 1 100000'><rect/></svg>x");
}

void TestPaperDocument::hostileHtmlIsLaidOut()
{
    QFETCH(QByteArray, html);
    const LaidOut out(html);
    QVERIFY(out.text().contains(u'x'));
    QVERIFY(!out.pages.empty());
    const PaperDocument paper = document(html);
    QVERIFY(marks(paper, paper.pageCount() - 1) > 0);
}

void TestPaperDocument::aPageThatIsNotThereIsNotPainted()
{
    const PaperDocument out = document("<p>a");
    QCOMPARE(marks(out, 1), 0);
    QCOMPARE(marks(out, -1), 0);
    QVERIFY(out.links(7).empty());
}

void TestPaperDocument::paintingLeavesMarksOnThePaper()
{
    QVERIFY(marks(document(paperData(u"summary.html"_s)), 0) > 20'000);
}

void TestPaperDocument::aWideTableTurnsThePaperUnlessItStaysUpright()
{
    const QByteArray wide = "<main class=wide><p>a</main>";
    QVERIFY(document(wide).format().isLandscape);
    PaperFormat upright;
    upright.staysUpright = true;
    QVERIFY(!document(wide, upright).format().isLandscape);
}

void TestPaperDocument::aStoppedLayoutSaysSo()
{
    const QByteArray html =
        "<table>" + repeated(u"<tr><td>rad %1</td><td class=num>%1</td></tr>"_s, 2000) + "</table>";
    QVERIFY(!document(html).isStopped());
    int asked = 0;
    const PaperDocument stopped =
        PaperDocument::layOut(html, {}, noFiles, [&asked] { return ++asked == 3; });
    QVERIFY(stopped.isStopped());
    QCOMPARE(asked, 3); // it stays so
    QVERIFY(stopped.pageCount() < document(html).pageCount());
    QVERIFY(PaperDocument::layOut("<p>a", {}, noFiles, [] { return true; }).isStopped());
}

QTEST_MAIN(TestPaperDocument)
#include "tst_paperdocument.moc"
