#include "exchange/charts.h"

#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestCharts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyChartIsWholeAndHiddenFromScreenReaders();
    void everyChartIsWholeAndHiddenFromScreenReaders_data();
    void textIsEscaped();
    void chartsOfNothingAreEmpty();
    void thePartsOfABarAreAsLongAsTheirShares();
    void aPartTooNarrowForItsTextHasNone();
    void partsOfNothingHaveNoPlace();
    void timeIsHatchedInsideItsArea();
    void todayStandsWhereItBelongs();
    void todayOutsideTheTimeHasNoMark();
    void theLongestBarFillsTheRoom();
    void aLongLabelIsCut();
    void columnsStandOnOneLine();
    void manyColumnsShareTheirLabels();
};

namespace {

struct Rect
{
    double x, y, width, height;
    QString fill;
};

/// The rectangles of \a svg; fails the test when it is not well-formed.
std::vector<Rect> rectsOf(const QString &svg)
{
    std::vector<Rect> rects;
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"rect")
            continue;
        const auto number = [&xml](const char *name) {
            return xml.attributes().value(QLatin1StringView(name)).toDouble();
        };
        rects.push_back({number("x"), number("y"), number("width"), number("height"),
                         xml.attributes().value(u"fill"_s).toString()});
    }
    if (xml.hasError())
        QTest::qFail(qPrintable(xml.errorString()), __FILE__, __LINE__);
    return rects;
}

QStringList textsOf(const QString &svg)
{
    QStringList texts;
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"text")
            texts.append(xml.readElementText());
    }
    return texts;
}

const std::vector<charts::Share> shares{{charts::Fill::Eu, 800, u"80 %"_s},
                                        {charts::Fill::Own, 120, u"12 %"_s},
                                        {charts::Fill::Time, 80, u"8 %"_s}};

charts::Timeline time(QDate today)
{
    return {.start = QDate(2024, 1, 1),
            .end = QDate(2024, 12, 31),
            .today = today,
            .startText = u"start"_s,
            .endText = u"end"_s,
            .todayText = u"today"_s};
}

std::vector<charts::Bar> years(int count)
{
    std::vector<charts::Bar> list;
    for (int i = 0; i < count; ++i)
        list.push_back({QString::number(2000 + i), i + 1, QString::number(i + 1), i != 0});
    return list;
}

} // namespace

void TestCharts::everyChartIsWholeAndHiddenFromScreenReaders_data()
{
    QTest::addColumn<QString>("svg");
    QTest::newRow("shares") << charts::shareBar(shares, 640);
    QTest::newRow("key") << charts::key(charts::Fill::Time);
    QTest::newRow("timeline") << charts::timeline(time(QDate(2024, 7, 1)), 640);
    QTest::newRow("bars") << charts::bars(years(5), 320);
    QTest::newRow("columns") << charts::columns(years(5), 320);
}

void TestCharts::everyChartIsWholeAndHiddenFromScreenReaders()
{
    QFETCH(QString, svg);
    QVERIFY(!rectsOf(svg).empty());
    QVERIFY(svg.contains(u"viewBox=\"0 0 "));
    QVERIFY(svg.contains(u"aria-hidden=\"true\""));
    // Two charts of one document share no names, and paper knows no patterns and style sheets.
    QVERIFY(!svg.contains(u" id="));
    QVERIFY(!svg.contains(u"url("));
    QVERIFY(!svg.contains(u"style="));
    QVERIFY(!svg.contains(u'%') || svg.contains(u" %<"));
}

void TestCharts::textIsEscaped()
{
    const QString bad = u"<script>\"&"_s;
    const QString shown = u"&lt;script&gt;&quot;&amp;"_s;
    charts::Timeline bounded = time(QDate(2024, 7, 1));
    bounded.startText = bad;
    QVERIFY(charts::timeline(bounded, 640).contains(shown));
    QVERIFY(charts::shareBar({{charts::Fill::Eu, 1, bad}}, 640).contains(shown));
    QVERIFY(charts::bars({{bad, 1, bad, false}}, 640).contains(shown));
    QVERIFY(charts::columns({{bad, 1, bad, false}}, 640).contains(shown));
}

void TestCharts::chartsOfNothingAreEmpty()
{
    QCOMPARE(charts::shareBar({}, 640), QString());
    QCOMPARE(charts::shareBar({{charts::Fill::Eu, 0, {}}}, 640), QString());
    QCOMPARE(charts::bars({}, 320), QString());
    QCOMPARE(charts::columns({{u"2024"_s, 0, u"0"_s, false}}, 320), QString());
    charts::Timeline none = time(QDate(2024, 7, 1));
    none.end = none.start;
    QCOMPARE(charts::timeline(none, 640), QString());
    none.end = QDate();
    QCOMPARE(charts::timeline(none, 640), QString());
}

void TestCharts::thePartsOfABarAreAsLongAsTheirShares()
{
    const std::vector<Rect> rects = rectsOf(charts::shareBar(shares, 640));
    QCOMPARE(rects.size(), 3);
    QCOMPARE(rects[0].x, 0.0);
    QCOMPARE(rects[1].x, 0.8 * 640);
    QCOMPARE(rects[2].x, 0.92 * 640);
    QVERIFY(rects[0].x + rects[0].width < rects[1].x); // a gap tells them apart in grey
    QVERIFY(std::abs(rects[2].x + rects[2].width - 640) < 0.01);
}

void TestCharts::aPartTooNarrowForItsTextHasNone()
{
    const QString svg = charts::shareBar(
        {{charts::Fill::Eu, 990, u"99 %"_s}, {charts::Fill::Own, 10, u"1 %"_s}}, 640);
    QCOMPARE(textsOf(svg), QStringList{u"99 %"_s});
    QCOMPARE(rectsOf(svg).size(), 2);
}

void TestCharts::partsOfNothingHaveNoPlace()
{
    const std::vector<Rect> rects = rectsOf(charts::shareBar(
        {{charts::Fill::Eu, 0, {}}, {charts::Fill::Own, 5, {}}, {charts::Fill::Time, -5, {}}},
        100));
    QCOMPARE(rects.size(), 1);
    QCOMPARE(rects[0].width, 100.0);
}

void TestCharts::timeIsHatchedInsideItsArea()
{
    const QString svg = charts::shareBar({{charts::Fill::Time, 1, {}}}, 50);
    static const QRegularExpression line(u"M([\\d.]+) ([\\d.]+)L([\\d.]+) ([\\d.]+)"_s);
    const Rect area = rectsOf(svg).front();
    int lines = 0;
    for (auto it = line.globalMatch(svg); it.hasNext(); ++lines) {
        const QRegularExpressionMatch match = it.next();
        for (const int x : {1, 3})
            QVERIFY(match.captured(x).toDouble() <= area.x + area.width);
        for (const int y : {2, 4}) {
            QVERIFY(match.captured(y).toDouble() >= area.y);
            QVERIFY(match.captured(y).toDouble() <= area.y + area.height);
        }
    }
    QVERIFY(lines > 5);
}

void TestCharts::todayStandsWhereItBelongs()
{
    const QString svg = charts::timeline(time(QDate(2024, 7, 1)), 730);
    QCOMPARE(textsOf(svg), (QStringList{u"start"_s, u"end"_s, u"today"_s}));
    // 182 of 365 days, two units a day
    QCOMPARE(rectsOf(svg)[1].width, 364.0);
    for (const Rect &rect : rectsOf(charts::timeline(time(QDate(2024, 12, 31)), 730)))
        QVERIFY(rect.x >= 0 && rect.x + rect.width <= 730);
}

void TestCharts::todayOutsideTheTimeHasNoMark()
{
    const QString before = charts::timeline(time(QDate(2023, 7, 1)), 730);
    QVERIFY(!textsOf(before).contains(u"today"_s));
    QCOMPARE(rectsOf(before)[1].width, 0.0);
    const QString after = charts::timeline(time(QDate(2025, 7, 1)), 730);
    QVERIFY(!textsOf(after).contains(u"today"_s));
    QCOMPARE(rectsOf(after)[1].width, 730.0);
}

void TestCharts::theLongestBarFillsTheRoom()
{
    const std::vector<Rect> rects = rectsOf(charts::bars(
        {{u"a"_s, 100, u"100"_s, false}, {u"b"_s, 50, u"50"_s, false}, {u"c"_s, 0, u"0"_s, false}},
        320));
    QCOMPARE(rects.size(), 3);
    QCOMPARE(rects[0].x, 128.0);
    QVERIFY(std::abs(rects[1].width * 2 - rects[0].width) < 0.02);
    QVERIFY(rects[2].width < 2);
    QVERIFY(rects[0].x + rects[0].width < 320);
    QVERIFY(rects[1].y >= rects[0].y + rects[0].height);
}

void TestCharts::aLongLabelIsCut()
{
    const QString svg =
        charts::bars({{u"Interreg Öresund-Kattegat-Skagerrak"_s, 1, {}, false}}, 320);
    QVERIFY(textsOf(svg).front().endsWith(QChar(0x2026)));
    QVERIFY(textsOf(svg).front().startsWith(u"Interreg Öresund"));
}

void TestCharts::columnsStandOnOneLine()
{
    const std::vector<Rect> rects = rectsOf(charts::columns(years(9), 320));
    QCOMPARE(rects.size(), 10); // and the line below them
    for (const Rect &rect : rects)
        QVERIFY(std::abs(rect.y + rect.height - 142) <= 1.5);
    QVERIFY(rects[0].fill != rects[1].fill);
    QVERIFY(rects[0].x >= 0 && rects[8].x + rects[8].width <= 320);
}

void TestCharts::manyColumnsShareTheirLabels()
{
    QCOMPARE(textsOf(charts::columns(years(9), 320)).size(), 18);
    const QStringList few = textsOf(charts::columns(years(40), 320));
    QVERIFY(few.size() < 30);
    QVERIFY(few.contains(u"2000"_s));
}

QTEST_GUILESS_MAIN(TestCharts)
#include "tst_charts.moc"
