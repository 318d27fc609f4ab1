#include "models/pages/randomblocks.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString page(const QString &block)
{
    return u"{\"version\":1,\"blocks\":["_s + block + u"]}"_s;
}

} // namespace

class TestBlockJson : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anEmptyPageIsEmptyText()
    {
        QCOMPARE(toJson({}), QString());
        QVERIFY(blocksFromJson(QString())->empty());
    }

    void theStoredFormIsShortAndDocumentedHere()
    {
        const content::Text text{{.text = u"Se "_s},
                                 {.text = u"Rendsburg"_s, .strong = true, .record = u"77"_s}};
        QCOMPARE(toJson({{content::Heading{3, plain(u"Vänorter"_s)}}, {content::Paragraph{text}}}),
                 u"{\"blocks\":[{\"kind\":\"heading\",\"level\":3,\"text\":[\"Vänorter\"]},"
                 "{\"kind\":\"paragraph\",\"text\":[\"Se \",{\"record\":\"77\",\"strong\":true,"
                 "\"text\":\"Rendsburg\"}]}],\"version\":1}"_s);
    }

    void everyPageComesBackAsItWasAndAsTheSameBytes()
    {
        RandomBlocks random(2);
        for (int i = 0; i < 2000; ++i) {
            const BlockList blocks = random.page();
            const QString json = toJson(blocks);
            const Result<BlockList> back = blocksFromJson(json);
            QVERIFY2(back, back ? "" : qPrintable(back.error().line()));
            QVERIFY2(*back == blocks, qPrintable(json));
            QCOMPARE(toJson(*back), json);
        }
    }

    void differentSpellingsOfOneContentGiveTheSameBytes()
    {
        const auto bytes = [](const QString &json) { return toJson(*blocksFromJson(json)); };
        QCOMPARE(bytes(page(u"{\"text\":[\"a\",{\"text\":\"b\",\"strong\":false}],"
                            " \"kind\":\"paragraph\"}"_s)),
                 bytes(page(u"{\"kind\":\"paragraph\",\"text\":[\"ab\"]}"_s)));
    }

    void aBlockOfANewerVersionIsKeptAsItIs_data()
    {
        QTest::addColumn<QString>("block");
        QTest::newRow("kind") << u"{\"kind\":\"map\",\"places\":[1.5,{\"x\":null}]}"_s;
        QTest::newRow("property") << u"{\"colour\":1,\"kind\":\"paragraph\",\"text\":[\"a\"]}"_s;
        QTest::newRow("mark")
            << u"{\"kind\":\"paragraph\",\"text\":[{\"abbr\":\"European Union\",\"text\":\"EU\"}]}"_s;
        QTest::newRow("item")
            << u"{\"items\":[{\"done\":true,\"text\":[\"a\"]}],\"kind\":\"list\"}"_s;
    }
    void aBlockOfANewerVersionIsKeptAsItIs()
    {
        QFETCH(const QString, block);
        const BlockList blocks =
            *blocksFromJson(page(block + u",{\"kind\":\"paragraph\",\"text\":[\"b\"]}"_s));
        QCOMPARE(blocks.size(), size_t(2));
        QVERIFY(blocks[0].as<content::Unknown>());
        QVERIFY(blocks[1].as<content::Paragraph>());
        QVERIFY(toJson(blocks).contains(block));
    }

    void anUnknownBlockInAFactBoxLeavesTheBoxKnown()
    {
        const BlockList blocks =
            *blocksFromJson(page(u"{\"kind\":\"factbox\",\"blocks\":[{\"kind\":\"map\"}]}"_s));
        QVERIFY(blocks[0].as<content::FactBox>());
        QVERIFY(blocks[0].as<content::FactBox>()->blocks[0].as<content::Unknown>());
    }

    void contentThatIsWrongIsAClearError_data()
    {
        QTest::addColumn<QString>("json");
        QTest::newRow("text") << u"Hello"_s;
        QTest::newRow("cut") << u"{\"version\":1,\"blocks\":["_s;
        QTest::newRow("array") << u"[]"_s;
        QTest::newRow("no version") << u"{\"blocks\":[]}"_s;
        QTest::newRow("blocks are text") << u"{\"version\":1,\"blocks\":\"\"}"_s;
        QTest::newRow("block is a number") << page(u"7"_s);
        QTest::newRow("no kind") << page(u"{}"_s);
        QTest::newRow("kind is a number") << page(u"{\"kind\":4}"_s);
        QTest::newRow("text is text") << page(u"{\"kind\":\"paragraph\",\"text\":\"a\"}"_s);
        QTest::newRow("run is a number") << page(u"{\"kind\":\"paragraph\",\"text\":[5]}"_s);
        QTest::newRow("strong is text")
            << page(u"{\"kind\":\"paragraph\",\"text\":[{\"text\":\"a\",\"strong\":\"yes\"}]}"_s);
        QTest::newRow("level 1") << page(u"{\"kind\":\"heading\",\"level\":1}"_s);
        QTest::newRow("level 2.5") << page(u"{\"kind\":\"heading\",\"level\":2.5}"_s);
        QTest::newRow("level 1e300") << page(u"{\"kind\":\"heading\",\"level\":1e300}"_s);
        QTest::newRow("item is text") << page(u"{\"kind\":\"list\",\"items\":[\"a\"]}"_s);
        QTest::newRow("row is an object") << page(u"{\"kind\":\"table\",\"rows\":[{}]}"_s);
        QTest::newRow("span") << page(u"{\"kind\":\"table\",\"rows\":[[{\"columns\":99999}]]}"_s);
        QTest::newRow("filter is an array") << page(u"{\"kind\":\"live\",\"filter\":[]}"_s);
        QTest::newRow("box in a box")
            << page(u"{\"kind\":\"factbox\",\"blocks\":[{\"kind\":\"factbox\",\"blocks\":[]}]}"_s);
    }
    void contentThatIsWrongIsAClearError()
    {
        QFETCH(const QString, json);
        const Result<BlockList> result = blocksFromJson(json);
        QVERIFY(!result);
        QCOMPARE(result.error().code, Error::Code::Format);
        QVERIFY(!result.error().message.isEmpty());
    }

    void anErrorNamesTheBlock()
    {
        const Result<BlockList> result =
            blocksFromJson(page(u"{\"kind\":\"separator\"},{\"kind\":\"heading\",\"level\":9}"_s));
        QCOMPARE(result.error().detail, u"block 2: level"_s);
    }

    void aNewerFormatSaysSo()
    {
        const Result<BlockList> result = blocksFromJson(u"{\"version\":2,\"blocks\":[]}"_s);
        QVERIFY(result.error().message.contains(u"newer"_s));
    }

    void deepNestingIsRefusedAndDoesNotCrash()
    {
        for (const int depth : {20, 500, 100'000}) {
            const QString lists = QString(u"{\"lists\":[{\"items\":["_s).repeated(depth)
                + QString(u"]}]}"_s).repeated(depth);
            QVERIFY(!blocksFromJson(page(u"{\"kind\":\"list\",\"items\":["_s + lists + u"]}"_s)));
            const QString boxes = QString(u"{\"kind\":\"factbox\",\"blocks\":["_s).repeated(depth)
                + QString(u"]}"_s).repeated(depth);
            QVERIFY(!blocksFromJson(page(boxes)));
        }
    }

    void hugeContentIsRefused()
    {
        const Result<BlockList> result = blocksFromJson(QString(25'000'000, u' '));
        QVERIFY(!result);
        QVERIFY(result.error().detail.contains(u"25"_s));
    }

    void randomDamageNeverCrashes()
    {
        RandomBlocks random(3);
        std::mt19937 dice(4);
        const QString pool = u"{}[]\",:0x\\"_s;
        for (int i = 0; i < 3000; ++i) {
            QString json = toJson(random.page());
            if (json.isEmpty())
                continue;
            for (int hits = 0; hits < 3; ++hits)
                json[qsizetype(dice() % size_t(json.size()))] = pool.at(int(dice() % 10));
            const Result<BlockList> result = blocksFromJson(json);
            if (result)
                QCOMPARE(*blocksFromJson(toJson(*result)), *result);
        }
    }
};

QTEST_GUILESS_MAIN(TestBlockJson)
#include "tst_blockjson.moc"
