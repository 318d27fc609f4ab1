#include "exchange/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestJsonText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyTextIsReadBackAsItWas_data();
    void everyTextIsReadBackAsItWas();
    void partsInsideOthersAreSeparated();
    void anEmptyTextLeavesNoName();
    void numbersAreExact_data();
    void numbersAreExact();
};

void TestJsonText::everyTextIsReadBackAsItWas_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("Swedish") << u"Åtgärder för våtmarker – 80 %"_s;
    QTest::newRow("quotes") << u"\"Grön\" \\ stad"_s;
    QTest::newRow("lines") << u"ett\ntvå\r\n\ttre"_s;
    QTest::newRow("at the ends") << u"\"\""_s;
    QTest::newRow("beyond the basic plane") << u"före 🌍 efter"_s;
    QTest::newRow("markup") << u"</script><b>&amp;"_s;
    QString controls;
    for (char16_t c = 0; c < 0x20; ++c)
        controls += QChar(c);
    QTest::newRow("control characters") << controls;
    QTest::newRow("empty") << QString();
}

void TestJsonText::everyTextIsReadBackAsItWas()
{
    QFETCH(const QString, text);
    JsonText json;
    json.beginArray().text(text).text(text).endArray();
    QJsonParseError error{};
    const QJsonDocument read = QJsonDocument::fromJson(json.json(), &error);
    QCOMPARE(error.error, QJsonParseError::NoError);
    QCOMPARE(read.array(), (QJsonArray{text, text}));
}

void TestJsonText::partsInsideOthersAreSeparated()
{
    JsonText json;
    json.beginObject().key("list").beginArray();
    json.beginObject().pair("a", u"{").endObject().beginObject().endObject().number(-7);
    json.endArray()
        .key(u"\"sagt\""_s)
        .number(1)
        .key("empty")
        .beginArray()
        .endArray()
        .pair("b", u"[")
        .endObject();
    const QJsonObject expected{
        {u"list"_s, QJsonArray{QJsonObject{{u"a"_s, u"{"_s}}, QJsonObject(), -7}},
        {u"\"sagt\""_s, 1},
        {u"empty"_s, QJsonArray()},
        {u"b"_s, u"["_s}};
    QCOMPARE(QJsonDocument::fromJson(json.json()).object(), expected);
}

void TestJsonText::anEmptyTextLeavesNoName()
{
    JsonText json;
    json.beginObject().pair("none", QString()).pair("some", u"x").endObject();
    QCOMPARE(json.json(), "{\"some\":\"x\"}");
}

void TestJsonText::numbersAreExact_data()
{
    QTest::addColumn<qint64>("scaled");
    QTest::addColumn<int>("places");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("cents") << qint64(60'000'001) << 2 << "600000.01"_ba;
    QTest::newRow("whole") << qint64(60'000'000) << 2 << "600000"_ba;
    QTest::newRow("one decimal") << qint64(-1250) << 2 << "-12.5"_ba;
    QTest::newRow("less than one") << qint64(-5) << 2 << "-0.05"_ba;
    QTest::newRow("nothing") << qint64(0) << 6 << "0"_ba;
    QTest::newRow("a place on a map") << qint64(56'029'400) << 6 << "56.0294"_ba;
    QTest::newRow("the largest") << std::numeric_limits<qint64>::max() << 2
                                 << "92233720368547758.07"_ba;
    QTest::newRow("the smallest") << std::numeric_limits<qint64>::min() << 2
                                  << "-92233720368547758.08"_ba;
}

void TestJsonText::numbersAreExact()
{
    QFETCH(const qint64, scaled);
    QFETCH(const int, places);
    QFETCH(const QByteArray, written);
    JsonText json;
    json.beginArray().decimal(scaled, places).endArray();
    QCOMPARE(json.json(), '[' + written + ']');
}

QTEST_GUILESS_MAIN(TestJsonText)
#include "tst_jsontext.moc"
