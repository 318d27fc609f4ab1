#include "models/paper/paperfixture.h"

#include "paper/paperwords.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;

/// Single elements of the report's vocabulary, as they come to stand.
class TestPaperElements : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whiteSpaceIsShownAsInABrowser();
    void strongAndStatusHaveTheirLooks();
    void whatIsForScreensOnlyIsNotPainted();
    void unknownElementsKeepTheirText();
    void headOfDocumentStandsOnTheFirstPageOnly();
    void factsStandInThreeColumns();
    void columnsStandSideBySide();
    void listsHaveTheirMarks();
    void figuresHaveTheirLine();
    void theEmblemIsOneCentimetreHighAtLeast();
    void theEmblemIsNotSmallerThanAnotherLogo();
    void theEmblemHasHalfItsHeightClearAround();
    void aMissingPictureShowsItsAltText();
    void aPictureIsNeverWiderThanItsPlace();
    void twoColoursOfAPaletteStayWhenMadeSmaller();
    void linksAreWhereTheirWordsAre();
    void theLinesOfATitleAreOfAboutOneLength();
};

namespace {

QStringList texts(const QByteArray &html)
{
    return textsOn(LaidOut(html).pages.front());
}

QRectF lineOf(const LaidOut &out, const QString &text)
{
    for (const PlacedLine &line : linesOn(out.pages.front())) {
        if (line.text == text)
            return line.area;
    }
    qWarning("%s is not there", qPrintable(text));
    return {};
}

QByteArray png(int width, int height)
{
    QImage image(width, height, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

constexpr char lockUp[] = "<div class=eu><img src=eu.svg alt=EU><p>Medfinansieras av<br>"
                          "Europeiska unionen</p></div>";

} // namespace

void TestPaperElements::whiteSpaceIsShownAsInABrowser()
{
    QCOMPARE(texts("<p>  ett \n\t två<b> tre</b> <i>fyra </i> fem </p>\n sex"),
             (QStringList{u"ett två tre fyra fem"_s, u"sex"_s}));
    QCOMPARE(texts("<p>ett <br> två</p>").join(u'|').remove(QChar::LineSeparator),
             u"ett |två"_s.replace(u" |"_s, u"|"_s));
}

void TestPaperElements::strongAndStatusHaveTheirLooks()
{
    const HtmlTree tree("<p>a <strong>b</strong> <span class=status>c</span></p>");
    PaperWordCollector words(TextLook{});
    for (const GumboNode *child : childrenOf(*childrenOf(tree.body()).front()))
        words.add(*child);
    const PaperWords taken = words.take();
    QCOMPARE(taken.text, u"a b c"_s);
    QCOMPARE(taken.other.size(), size_t(2));
    QVERIFY(taken.other[0].second.isBold);
    QCOMPARE(taken.other[1].second.colour, papercolour::ok);
}

void TestPaperElements::whatIsForScreensOnlyIsNotPainted()
{
    QCOMPARE(texts("<nav class=screen>a</nav><p class=vh>b</p><p hidden>c</p><script>d</script>"
                   "<style>e</style><p>kvar <span class=vh>f</span></p>"
                   "<footer class=foot>g</footer>"),
             QStringList{u"kvar"_s});
}

void TestPaperElements::unknownElementsKeepTheirText()
{
    QCOMPARE(texts("<o:p>ett</o:p><marquee><div>två</div></marquee><my-thing>tre</my-thing>"),
             (QStringList{u"ett"_s, u"två"_s, u"tre"_s}));
}

void TestPaperElements::headOfDocumentStandsOnTheFirstPageOnly()
{
    const LaidOut out("<header class=head><span>Kommunen</span><small>Rapport</small></header>"
                      + repeated(u"<p>stycke %1</p>"_s, 100));
    QVERIFY(out.pages.size() > 1);
    QCOMPARE(out.text().count("Kommunen"_L1), 1);
    const QRectF name = lineOf(out, u"Kommunen"_s);
    const QRectF kind = lineOf(out, u"Rapport"_s);
    QVERIFY(qAbs(name.center().y() - kind.center().y()) < 1);
    QVERIFY(qAbs(kind.right() - a4Area().right()) < 0.5);
}

void TestPaperElements::factsStandInThreeColumns()
{
    const LaidOut out("<dl class=facts>" + repeated(u"<div><dt>t%1</dt><dd>v%1</dd></div>"_s, 4)
                      + "</dl>");
    QCOMPARE(lineOf(out, u"v1"_s).top(), lineOf(out, u"v3"_s).top());
    QCOMPARE(lineOf(out, u"t1"_s).left(), lineOf(out, u"v4"_s).left());
    QVERIFY(lineOf(out, u"v4"_s).top() > lineOf(out, u"v1"_s).bottom());
    QVERIFY(lineOf(out, u"v2"_s).left() > lineOf(out, u"v1"_s).right());
}

void TestPaperElements::columnsStandSideBySide()
{
    const LaidOut out("<div class=cols><section><h2>A</h2></section>"
                      "<section><h2>B</h2></section></div><p>C</p>");
    QCOMPARE(lineOf(out, u"A"_s).top(), lineOf(out, u"B"_s).top());
    QVERIFY(lineOf(out, u"B"_s).left() > a4Area().center().x());
    QVERIFY(lineOf(out, u"C"_s).top() >= lineOf(out, u"A"_s).bottom());
}

void TestPaperElements::listsHaveTheirMarks()
{
    QCOMPARE(texts("<ol start=3><li>a</li><li>b</li></ol>"),
             (QStringList{u"a"_s, u"3."_s, u"b"_s, u"4."_s}));
    const LaidOut out("<ul><li>a<ul><li>b</li></ul></li></ul>");
    QCOMPARE(areasOf<PaperItem::Fill>(out.pages.front()).size(), size_t(2));
    QVERIFY(lineOf(out, u"b"_s).left() > lineOf(out, u"a"_s).left());
}

void TestPaperElements::figuresHaveTheirLine()
{
    const LaidOut out("<dl class=num-fig>" + repeated(u"<div><dt>t%1</dt><dd>%1</dd></div>"_s, 4)
                      + "</dl>");
    QCOMPARE(areasOf<PaperItem::Fill>(out.pages.front()).size(), size_t(4));
    QVERIFY(lineOf(out, u"1"_s).bottom() <= lineOf(out, u"t1"_s).top() + 0.1);
}

void TestPaperElements::theEmblemIsOneCentimetreHighAtLeast()
{
    for (const QByteArray &html :
         {QByteArray(lockUp), "<div class=base>" + QByteArray(lockUp) + "<p>www</p></div>",
          "<div class=cols><div>" + QByteArray(lockUp) + "</div><p>text</p></div>"}) {
        const auto emblems = areasOf<PaperItem::Emblem>(LaidOut(html).pages.front());
        QCOMPARE(emblems.size(), size_t(1));
        QCOMPARE(emblems.front().size() / pointsPerMm, QSizeF(21, 14));
    }
}

void TestPaperElements::theEmblemIsNotSmallerThanAnotherLogo()
{
    for (const QSize &size : {QSize(400, 400), QSize(4000, 100), QSize(50, 3000)}) {
        const auto files = [&size](const QString &) { return png(size.width(), size.height()); };
        const LaidOut out("<header class=head><span><img src=logo.png alt=''>Kommunen</span>"
                          "</header>"
                              + QByteArray(lockUp),
                          files);
        const auto logos = areasOf<PaperItem::Picture>(out.pages.front());
        QCOMPARE(logos.size(), size_t(1));
        const QRectF emblem = areasOf<PaperItem::Emblem>(out.pages.front()).front();
        QVERIFY(logos.front().height() <= emblem.height());
    }
}

void TestPaperElements::theEmblemHasHalfItsHeightClearAround()
{
    const LaidOut out("<p>före</p>" + QByteArray(lockUp) + "<p>efter</p>");
    const QRectF emblem = areasOf<PaperItem::Emblem>(out.pages.front()).front();
    const double clear = emblem.height() / 2 - 0.01;
    for (const PlacedLine &line : linesOn(out.pages.front()))
        QVERIFY2(!line.area.intersects(emblem.adjusted(-clear, -clear, clear, clear)),
                 qPrintable(line.text));
}

void TestPaperElements::aMissingPictureShowsItsAltText()
{
    QCOMPARE(texts("<img src=borta.png alt='Våtmark i solsken'>"),
             QStringList{u"Våtmark i solsken"_s});
    QCOMPARE(texts("<img src=borta.png alt=''>"), QStringList());
}

void TestPaperElements::aPictureIsNeverWiderThanItsPlace()
{
    for (const QSize &size : {QSize(9000, 300), QSize(300, 9000), QSize(20, 20)}) {
        const auto files = [&size](const QString &) { return png(size.width(), size.height()); };
        const LaidOut out("<figure><img src=x.png alt=x><figcaption>u</figcaption></figure>",
                          files);
        const QRectF area = areasOf<PaperItem::Picture>(out.pages.front()).front();
        QVERIFY(a4Area().adjusted(-0.1, -0.1, 0.1, 0.1).contains(area));
        QVERIFY(qAbs(area.width() / area.height() - double(size.width()) / size.height())
                < 0.02 * size.width() / size.height());
    }
}

void TestPaperElements::twoColoursOfAPaletteStayWhenMadeSmaller()
{
    QImage red(400, 400, QImage::Format_Mono);
    red.setColorTable({qRgb(255, 0, 0), qRgb(255, 255, 255)});
    red.fill(0);
    QByteArray png;
    QBuffer buffer(&png);
    QVERIFY(red.save(&buffer, "PNG"));
    QCOMPARE(QImage::fromData(png).depth(), 1);
    const LaidOut out("<p><img src=x.png alt=x width=10 height=10></p>",
                      [&png](const QString &) { return png; });
    const PaperPage &page = out.pages.front();
    const auto found = std::ranges::find_if(page, [](const PaperItem &item) {
        return std::holds_alternative<PaperItem::Picture>(item.content);
    });
    QVERIFY(found != page.end());
    const QImage drawn = std::get<PaperItem::Picture>(found->content).image;
    QVERIFY(drawn.width() < red.width());
    QCOMPARE(drawn.pixelColor(drawn.width() / 2, drawn.height() / 2), QColor(Qt::red));
}

void TestPaperElements::linksAreWhereTheirWordsAre()
{
    const LaidOut out("<p>Läs <a href='https://kommun.example/'>mer här</a> och "
                      "<a href='javascript:alert(1)'>inte här</a></p>");
    const auto areas = areasOf<PaperItem::Link>(out.pages.front());
    QCOMPARE(areas.size(), size_t(1));
    const QRectF line = linesOn(out.pages.front()).front().area;
    QVERIFY(line.contains(areas.front().center()));
    QVERIFY(areas.front().left() > line.left() + 10 && areas.front().width() > 20);
}

void TestPaperElements::theLinesOfATitleAreOfAboutOneLength()
{
    const QByteArray words = QByteArray("samverkan ").repeated(5);
    const auto lines = linesOn(LaidOut("<h1>" + words + "</h1>").pages.front());
    QCOMPARE(lines.size(), size_t(2));
    for (const PlacedLine &line : lines)
        QVERIFY(line.area.width() < a4Area().width() * 0.8);
}

QTEST_MAIN(TestPaperElements)
#include "tst_paperelements.moc"
