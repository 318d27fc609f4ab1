#include "paper/svgsource.h"

#include <QSvgRenderer>
#include <QTest>

using namespace Qt::StringLiterals;

class TestSvgSource : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDrawingWithABoxFillsTheWidth();
    void aSmallDrawingIsNotBlownUp();
    void sharesBecomeLengths();
    void classesGiveColours();
    void textsAreTakenOut();
    void turnedTextsStay();
    void patternsBecomeStripes();
    void onlyShapesAreTakenOver();
    void brokenDrawingsAreDrawings();
};

namespace {

SvgSource source(const QByteArray &svg, double width = 300)
{
    static std::vector<std::unique_ptr<HtmlTree>> trees;
    trees.push_back(std::make_unique<HtmlTree>(svg));
    const GumboNode *node = firstNode(trees.back()->document(), [](const GumboNode &inner) {
        return isElement(inner, GUMBO_TAG_SVG);
    });
    return {*node, width, Qt::red, u"Liberation Sans"_s};
}

} // namespace

void TestSvgSource::aDrawingWithABoxFillsTheWidth()
{
    QCOMPARE(source("<svg viewBox='0 0 500 250'></svg>").size(), QSizeF(300, 150));
    QCOMPARE(source("<svg class=bar></svg>").size(), QSizeF(300, 20));
    QCOMPARE(source("<svg height=40></svg>").size(), QSizeF(300, 30));
}

void TestSvgSource::aSmallDrawingIsNotBlownUp()
{
    QCOMPARE(source("<svg viewBox='0 0 200 100'></svg>").size(), QSizeF(180, 90));
}

void TestSvgSource::sharesBecomeLengths()
{
    const QByteArray bytes =
        source("<svg class=bar><rect x='25%' width='50%' height='100%'/></svg>").bytes();
    QVERIFY(bytes.contains("x=\"100\"")); // 300 points are 400 pixels
    QVERIFY(bytes.contains("width=\"200\""));
    QVERIFY(!bytes.contains('%'));
}

void TestSvgSource::classesGiveColours()
{
    QVERIFY(source("<svg><rect class=f-eu /></svg>").bytes().contains("fill=\"#0b5563\""));
    QVERIFY(source("<svg><path fill=currentColor /></svg>").bytes().contains("fill=\"#ff0000\""));
}

void TestSvgSource::textsAreTakenOut()
{
    const SvgSource drawing = source("<svg viewBox='10 0 100 50'><g font-weight=bold>"
                                     "<text x=60 y=25 text-anchor=end font-size=10>80 %</text></g>"
                                     "</svg>");
    QVERIFY(!drawing.bytes().contains("80"));
    QCOMPARE(drawing.texts().size(), size_t(1));
    const SvgText &text = drawing.texts().front();
    QCOMPARE(text.text, u"80 %"_s);
    QCOMPARE(text.at, QPointF(45, 22.5));
    QCOMPARE(text.look.size, 9.0);
    QVERIFY(text.look.isBold);
    QCOMPARE(text.alignment, Qt::Alignment(Qt::AlignRight));
}

void TestSvgSource::turnedTextsStay()
{
    const SvgSource drawing =
        source("<svg><g transform='rotate(90)'><text>a &lt; b</text></g></svg>");
    QVERIFY(drawing.bytes().contains("a &lt; b"));
    QVERIFY(drawing.texts().empty());
}

void TestSvgSource::patternsBecomeStripes()
{
    const QByteArray bytes =
        source("<svg><defs><pattern id=h width=8 height=8><rect class=f-time width=8 height=8 />"
               "<path class=f-line d='M2 0v8' /></pattern></defs>"
               "<rect fill='url(#h)' width=80 height=20 /><rect fill='url(#x)' width=5 height=5 />"
               "</svg>")
            .bytes();
    QVERIFY(bytes.contains("fill=\"#f3d9a6\""));
    QVERIFY(bytes.count("<polygon fill=\"#b06c00\"") > 5);
    QVERIFY(!bytes.contains("pattern"));
}

void TestSvgSource::onlyShapesAreTakenOver()
{
    const QByteArray bytes =
        source("<svg onload='x()'><script>x()</script><image href='file:///etc/passwd'/>"
               "<rect width=5 height=5 onclick='x()' style='fill:url(http://x)'><animate/></rect>"
               "<use href='#a'/><foreignObject><p>x</p></foreignObject></svg>")
            .bytes();
    for (const char *foreign : {"script", "image", "onclick", "onload", "style", "animate", "use",
                                "foreign", "http://x", "passwd"})
        QVERIFY2(!bytes.contains(foreign), foreign);
}

void TestSvgSource::brokenDrawingsAreDrawings()
{
    for (const QByteArray &svg :
         {QByteArray("<svg viewBox='0 0 0 0'><rect width='-5%' height=x /></svg>"),
          QByteArray("<svg viewBox='nan inf 1e999 5'><path d='M&quot;>'/></svg>"),
          QByteArray(
              "<svg><text font-size=1e99 x=nan>a</text><rect fill='&quot;&lt;&amp;'/></svg>"),
          "<svg>" + QByteArray("<g>").repeated(300) + "<rect width=1 height=1 /></svg>"}) {
        const SvgSource drawing = source(svg);
        QVERIFY2(QSvgRenderer(drawing.bytes()).isValid(), drawing.bytes().constData());
        QVERIFY(drawing.size().width() > 0 && drawing.size().height() > 0);
        QVERIFY(drawing.size().height() < 1e6);
    }
}

QTEST_MAIN(TestSvgSource)
#include "tst_svgsource.moc"
