#include "site/europemap.h"

#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestEuropeMap : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theMarksStandInTheirPlaces();
    void namesAreText();
    void theSameMarksGiveTheSameBytes();
    void withoutAPlaceInEuropeThereIsNoMap();
};

namespace {

const MapMark koge{MapMark::Kind::Agreement, u"Köge"_s, 55.456, 12.18};
const MapMark rendsburg{MapMark::Kind::Twin, u"Rendsburg"_s, 54.306, 9.663};

/// The places of the names, which stand beside their marks.
QHash<QString, QPointF> names(const QByteArray &svg)
{
    QHash<QString, QPointF> found;
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"text")
            continue;
        const QPointF at(xml.attributes().value(u"x"_s).toDouble(),
                         xml.attributes().value(u"y"_s).toDouble());
        found.insert(xml.readElementText(), at);
    }
    return xml.hasError() ? QHash<QString, QPointF>() : found;
}

} // namespace

void TestEuropeMap::theMarksStandInTheirPlaces()
{
    const QByteArray svg = europeMap({koge, rendsburg}, {640, 560}, u"Karta"_s);
    const QHash<QString, QPointF> at = names(svg);
    QCOMPARE(at.size(), 2);
    QVERIFY(at[u"Köge"_s].x() > at[u"Rendsburg"_s].x()); // to the east
    QVERIFY(at[u"Köge"_s].y() < at[u"Rendsburg"_s].y()); // to the north
    for (const QPointF &point : at)
        QVERIFY(QRectF(0, 0, 640, 560).contains(point));
    QVERIFY(svg.count("class=\"land") > 5);
    QVERIFY(svg.contains("class=\"land our\"")); // Sweden is near
}

void TestEuropeMap::namesAreText()
{
    MapMark hostile = koge;
    hostile.name = u"<script>alert(1)</script>"_s;
    const QByteArray svg = europeMap({hostile}, {640, 560}, u"<b>\"&"_s);
    QVERIFY(!svg.contains("<script"));
    QVERIFY(names(svg).contains(hostile.name));
}

void TestEuropeMap::theSameMarksGiveTheSameBytes()
{
    QCOMPARE(europeMap({koge, rendsburg}, {640, 560}, u"Karta"_s),
             europeMap({koge, rendsburg}, {640, 560}, u"Karta"_s));
}

void TestEuropeMap::withoutAPlaceInEuropeThereIsNoMap()
{
    QVERIFY(europeMap({}, {640, 560}, u"Karta"_s).isEmpty());
    QVERIFY(
        europeMap({{MapMark::Kind::Twin, u"Tōkyō"_s, 35.7, 139.7}}, {640, 560}, u"x"_s).isEmpty());
    const QByteArray svg =
        europeMap({koge, {MapMark::Kind::Twin, u"Tōkyō"_s, 35.7, 139.7}}, {640, 560}, u"x"_s);
    QCOMPARE(names(svg).size(), 1);
}

QTEST_GUILESS_MAIN(TestEuropeMap)
#include "tst_europemap.moc"
