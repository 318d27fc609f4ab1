#include "models/pages/randomblocks.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

content::Run strong(const QString &text)
{
    content::Run run;
    run.text = text;
    run.strong = true;
    return run;
}

content::Text joined(content::Text first, const content::Text &second)
{
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

} // namespace

class TestBlock : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void equalNeighboursBecomeOneRunAndEmptyRunsGo()
    {
        const content::Text text{{.text = u"Gre"_s},
                                 {.text = u""_s, .strong = true},
                                 {.text = u"ater "_s},
                                 strong(u"Copen"_s),
                                 strong(u"hagen"_s)};
        const content::Text expected{{.text = u"Greater "_s}, strong(u"Copenhagen"_s)};
        QCOMPARE(normalised(text), expected);
    }

    void emptyParagraphsAndListsGoButAnEmptyHeadingStaysToBeMended()
    {
        const BlockList blocks = normalised({{content::Paragraph{plain(u" \n "_s)}},
                                             {content::List()},
                                             {content::Heading{3, {}}},
                                             {content::Table()}});
        QCOMPARE(blocks.size(), size_t(1));
        QVERIFY(blocks[0].as<content::Heading>());
    }

    void impossibleCharactersGoAndEveryLineBreakIsOneKind()
    {
        const QString odd = u"a\u0000b\r\nc\u2028d\te\ufdd0\ufffc\ufffe"_s + QChar(0xd800) + u"f"_s;
        const QString clean = plainText(plain(odd));
        QVERIFY2(clean.startsWith(u"ab\nc\nd e"_s), qPrintable(clean));
        QVERIFY(clean.endsWith(u'f'));
        QVERIFY(!clean.contains(QChar(0xd800)) && !clean.contains(QChar(0xfdd0)));
        QCOMPARE(plainText(plain(u"😀 e\u0301"_s)), u"😀 e\u0301"_s);
    }

    void aLinkIsToARecordOrToAnAddress()
    {
        content::Run run{.text = u"x"_s, .href = u"https://a.se"_s, .record = u"77"_s};
        QCOMPARE(normalised(content::Text{run})[0].href, QString());
        run = {.text = u"x"_s, .href = u"utblick:78"_s};
        QCOMPARE(normalised(content::Text{run})[0].record, u"78"_s);
    }

    void listsDeeperThanTheLimitKeepTheirItems()
    {
        content::List list{true, 1, {{plain(u"12"_s), {}}}};
        for (int depth = 11; depth >= 1; --depth)
            list = {false, 1, {{plain(QString::number(depth)), {list}}}};
        const BlockList blocks = normalised({{list}});
        QCOMPARE(plainText(blocks), u"1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12"_s);
        QVERIFY(blocksFromJson(toJson(blocks)));
    }

    void aFactBoxInAFactBoxBecomesPartOfIt()
    {
        const content::FactBox inner{plain(u"Inner"_s), {{content::Paragraph{plain(u"fact"_s)}}}};
        const BlockList blocks = normalised({{content::FactBox{plain(u"Outer"_s), {{inner}}}}});
        QCOMPARE(plainText(blocks), u"Outer\nInner\nfact"_s);
        QCOMPARE(blocks[0].as<content::FactBox>()->blocks.size(), size_t(2));
    }

    void shortRowsOfATableAreFilledUp()
    {
        content::Table table;
        table.rows = {{{plain(u"a"_s)}, {plain(u"b"_s)}}, {{plain(u"c"_s)}}};
        const BlockList blocks = normalised({{table}});
        QCOMPARE(blocks[0].as<content::Table>()->rows[1].size(), size_t(2));
        table.rows[0][0].rows = 2;
        QCOMPARE(normalised({{table}})[0].as<content::Table>()->rows[1].size(), size_t(1));
    }

    void normalisingTwiceChangesNothing()
    {
        RandomBlocks random(1);
        for (int i = 0; i < 1000; ++i) {
            const BlockList once = random.page();
            QVERIFY2(normalised(once) == once, qPrintable(toJson(once)));
        }
    }

    void plainTextHoldsTheWordsOfEveryKind()
    {
        content::Table table{plain(u"Partners"_s)};
        table.rows = {{{plain(u"Name"_s)}, {plain(u"Land"_s)}}};
        const content::List list{false, 1, {{plain(u"one"_s), {{true, 1, {{plain(u"two"_s)}}}}}}};
        const BlockList blocks{
            {content::Heading{2, plain(u"Vänorter"_s)}},
            {content::Paragraph{joined(plain(u"Vi har "_s), {strong(u"två"_s)})}},
            {list},
            {table},
            {content::Figure{u"ab12"_s, u"A map"_s, false, plain(u"Map"_s)}},
            {content::Quote{plain(u"Said"_s), plain(u"Who"_s)}},
            {content::DocumentLink{u"77"_s, plain(u"Strategy"_s)}},
            {content::LiveList{u"town"_s, {}, {}, plain(u"Towns"_s)}},
            {content::Separator()},
            {content::Unknown{}}};
        QCOMPARE(plainText(blocks),
                 u"Vänorter\nVi har två\none\ntwo\nPartners\nName\tLand\nA map\nMap\nSaid\nWho\n"
                 "Strategy\nTowns"_s);
    }
};

QTEST_GUILESS_MAIN(TestBlock)
#include "tst_block.moc"
