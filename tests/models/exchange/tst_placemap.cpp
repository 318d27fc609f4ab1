#include "exchange/capitals.h"
#include "exchange/mapnames.h"
#include "exchange/placemap.h"
#include "records/choices.h"
#include "records/settings.h"
#include "records/town.h"

#include <QLineF>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QtTest>

#include <array>

using namespace Qt::StringLiterals;

class TestPlaceMap : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theMarksStandInTheirPlaces();
    void eachKindOfMarkHasItsOwnShape();
    void numbersStandInTheMarks();
    void namesAreText();
    void namesDoNotCoverOneAnother();
    void onANarrowScreenTheMapStillHasItsNames();
    void theSameMarksGiveTheSameBytes();
    void aPlaceBeyondEuropeIsDrawnOnTheWorld();
    void withoutAPlaceOnTheGlobeThereIsNoMap();
    void aPictureTurnsDarkAndAPartOfAPageHasNoStyle();
    void aTownWithoutAPositionHasNoMark();
    void everyCapitalIsThatOfACountryWeKnow();
    void aBowPassesTheOtherMarks();
};

namespace {

constexpr QSize wide{640, 560};
const MapMark koge{MapMark::Kind::Agreement, u"Köge"_s, 55.456, 12.18, 2};
const MapMark rendsburg{MapMark::Kind::Twin, u"Rendsburg"_s, 54.306, 9.663, 1};
const MapMark kristianstad{MapMark::Kind::Home, u"Kristianstad"_s, 56.029, 14.157};

QByteArray drawn(const std::vector<MapMark> &marks, QSize size = wide)
{
    return placeMap(marks, {.size = size}, u"Karta"_s);
}

/// The places of the texts of one class.
QHash<QString, QPointF> texts(const QByteArray &svg, QStringView wanted)
{
    QHash<QString, QPointF> found;
    QXmlStreamReader xml(svg);
    QString group;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"g")
            group = xml.attributes().value(u"class"_s).toString();
        if (xml.name() != u"text" || group != wanted)
            continue;
        const QPointF at(xml.attributes().value(u"x"_s).toDouble(),
                         xml.attributes().value(u"y"_s).toDouble());
        found.insert(xml.readElementText(), at);
    }
    return xml.hasError() ? QHash<QString, QPointF>() : found;
}

QHash<QString, QPointF> names(const QByteArray &svg)
{
    return texts(svg, u"map-name");
}

} // namespace

void TestPlaceMap::theMarksStandInTheirPlaces()
{
    const QByteArray svg = drawn({koge, rendsburg});
    const QHash<QString, QPointF> at = names(svg);
    QCOMPARE(at.size(), 2);
    QVERIFY(at[u"Köge"_s].x() > at[u"Rendsburg"_s].x()); // to the east
    QVERIFY(at[u"Köge"_s].y() < at[u"Rendsburg"_s].y()); // to the north
    for (const QPointF &point : at)
        QVERIFY(QRectF(0, 0, 640, 560).contains(point));
    QVERIFY(svg.count("<path d=") > 5);
    QVERIFY(svg.contains("class=\"map-land map-our\"")); // Sweden is near
}

void TestPlaceMap::eachKindOfMarkHasItsOwnShape()
{
    const QByteArray svg =
        drawn({koge, rendsburg, kristianstad, {MapMark::Kind::Partner, u"Polen"_s, 52.2, 21.0, 3}});
    QVERIFY(svg.contains("<g class=\"map-home\""));
    QVERIFY(svg.contains("<g class=\"map-ring\""));
    QVERIFY(svg.contains("<g class=\"map-mark\""));
    QCOMPARE(svg.count("<circle"), 2);
    QCOMPARE(svg.count("stroke-dasharray"), 1); // to the town with an agreement
    QVERIFY(!drawn({koge, rendsburg}).contains("class=\"map-line")); // from nowhere
}

void TestPlaceMap::numbersStandInTheMarks()
{
    const QByteArray svg =
        drawn({koge, rendsburg, {MapMark::Kind::Partner, u"Polen"_s, 52.2, 21.0, 3}});
    QCOMPARE(texts(svg, u"map-in").size(), 2);
    QCOMPARE(texts(svg, u"map-out").size(), 1);
    QVERIFY(texts(svg, u"map-out").contains(u"3"_s));
}

void TestPlaceMap::namesAreText()
{
    MapMark hostile = koge;
    hostile.name = u"<script>alert(1)</script>"_s;
    const QByteArray svg = placeMap({hostile}, {.size = wide}, u"<b>\"&"_s);
    QVERIFY(!svg.contains("<script"));
    QVERIFY(!svg.contains("<b>"));
    QVERIFY(names(svg).contains(hostile.name));
}

void TestPlaceMap::namesDoNotCoverOneAnother()
{
    std::vector<MapMark> marks;
    for (int i = 0; i < 60; ++i)
        marks.push_back({MapMark::Kind::Twin, u"Ort nummer %1"_s.arg(i), 55 + i * 0.01, 13, i + 1});
    const auto places = mapNames(marks, MapProjection(marks, wide), 17);
    std::vector<QRectF> rooms;
    for (size_t i = 0; i < marks.size(); ++i) {
        const double width = double(marks[i].name.size()) * 10;
        if (places[i])
            rooms.emplace_back(places[i]->at.x() - (places[i]->isLeft ? width : 0),
                               places[i]->at.y() - 13, width, 16);
    }
    QVERIFY(rooms.size() > 1);
    QVERIFY(rooms.size() < 60); // the rest stand in the list only
    for (size_t one = 0; one < rooms.size(); ++one) {
        QVERIFY(QRectF(QPointF(), wide).contains(rooms[one]));
        for (size_t other = one + 1; other < rooms.size(); ++other)
            QVERIFY(!rooms[one].intersects(rooms[other]));
    }
    QCOMPARE(texts(drawn(marks), u"map-in").size(), 60);
}

void TestPlaceMap::onANarrowScreenTheMapStillHasItsNames()
{
    const QByteArray svg = drawn({koge, rendsburg, kristianstad}, {360, 330});
    QCOMPARE(names(svg).size(), 3);
    QVERIFY(svg.contains("width=\"360\""));
}

void TestPlaceMap::theSameMarksGiveTheSameBytes()
{
    QCOMPARE(drawn({koge, rendsburg}), drawn({koge, rendsburg}));
}

void TestPlaceMap::aPlaceBeyondEuropeIsDrawnOnTheWorld()
{
    const QByteArray svg = drawn({koge, {MapMark::Kind::Twin, u"Tōkyō"_s, 35.7, 139.7, 1}});
    QCOMPARE(names(svg).size(), 2);
    QVERIFY(svg.count("<path d=") > 40);
    QVERIFY(names(svg)[u"Tōkyō"_s].x() > names(svg)[u"Köge"_s].x() + 300);
}

void TestPlaceMap::withoutAPlaceOnTheGlobeThereIsNoMap()
{
    QVERIFY(drawn({}).isEmpty());
    QVERIFY(drawn({{MapMark::Kind::Twin, u"x"_s, 91, 0}}).isEmpty());
    const double infinite = std::numeric_limits<double>::infinity();
    QVERIFY(drawn({{MapMark::Kind::Twin, u"x"_s, 0, infinite}}).isEmpty());
    const double none = std::numeric_limits<double>::quiet_NaN();
    QVERIFY(drawn({{MapMark::Kind::Twin, u"x"_s, none, 0}}).isEmpty());
}

void TestPlaceMap::aPictureTurnsDarkAndAPartOfAPageHasNoStyle()
{
    QVERIFY(drawn({koge}).contains("prefers-color-scheme:dark"));
    const QByteArray part =
        placeMap({koge}, {.use = MapLook::Use::Inline, .size = wide}, u"Karta"_s);
    QVERIFY(!part.contains("style"));
    QVERIFY(part.contains("role=\"img\" aria-label=\"Karta\""));
}

void TestPlaceMap::aTownWithoutAPositionHasNoMark()
{
    Town town;
    town.name = u"Køge"_s;
    town.swedishName = u"Köge"_s;
    town.kind = u"cooperation"_s;
    QVERIFY(!townMark(town));
    town.latitude.micro = 55'456'000;
    QVERIFY(!townMark(town));
    town.longitude.micro = 12'180'000;
    QVERIFY(townMark(town));
    QCOMPARE(townMark(town)->name, u"Köge"_s);
    QCOMPARE(townMark(town)->kind, MapMark::Kind::Agreement);
    QCOMPARE(townMark(town)->latitude, 55.456);
    QVERIFY(!homeMark(Settings()));
}

void TestPlaceMap::everyCapitalIsThatOfACountryWeKnow()
{
    int found = 0;
    for (const Choice &choice : countries()) {
        const auto at = capitalOf(QString::fromLatin1(choice.code));
        found += at ? 1 : 0;
        QVERIFY(!at || (std::abs(at->x()) <= 180 && std::abs(at->y()) <= 90));
    }
    QCOMPARE(found, 78);
    QVERIFY(!capitalOf(u"??"));
    // Every member of the EU, and its nearest neighbours.
    for (const char *code : {"AT", "BE", "BG", "HR", "CY", "CZ", "DK", "EE", "FI", "FR", "DE",
                             "GR", "HU", "IE", "IT", "LV", "LT", "LU", "MT", "NL", "PL", "PT",
                             "RO", "SK", "SI", "ES", "SE", "NO", "IS", "GB", "CH", "UA"})
        QVERIFY2(capitalOf(QString::fromLatin1(code)), code);
}

void TestPlaceMap::aBowPassesTheOtherMarks()
{
    const QString svg = QString::fromUtf8(drawn({kristianstad, rendsburg, koge}));
    static const QRegularExpression bow(
        u"<path d=\"M([\\d.]+),([\\d.]+)Q([\\d.]+),([\\d.]+) ([\\d.]+),([\\d.]+)\""_s);
    std::vector<std::array<QPointF, 3>> bows;
    for (const QRegularExpressionMatch &match : bow.globalMatch(svg)) {
        const auto point = [&match](int at) {
            return QPointF(match.captured(at).toDouble(), match.captured(at + 1).toDouble());
        };
        bows.push_back({point(1), point(3), point(5)});
    }
    QCOMPARE(bows.size(), 2U); // to Rendsburg, and to Köge, which lies between
    const QPointF between = bows[1][2];
    double nearest = 1000;
    for (double t = 0.05; t < 1; t += 0.05) {
        const QPointF at =
            bows[0][0] * (1 - t) * (1 - t) + bows[0][1] * 2 * t * (1 - t) + bows[0][2] * t * t;
        nearest = std::min(nearest, QLineF(at, between).length());
    }
    QVERIFY2(nearest > 20, qPrintable(QString::number(nearest)));
}

QTEST_GUILESS_MAIN(TestPlaceMap)
#include "tst_placemap.moc"
