#include "pages/blockplace.h"
#include "pages/blocks.h"
#include "pages/textrange.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Block paragraph(const QString &text)
{
    return {content::Paragraph{plain(text)}};
}

QString wordsAt(BlockList blocks, const BlockPlace &place)
{
    const content::Text *text = textAt(blocks, place);
    return text ? plainText(*text) : u"nothing"_s;
}

} // namespace

class TestBlockPlace : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTextIsFoundByItsPlaceAlsoInsideAFactBox()
    {
        const content::List inner{false, 1, {{plain(u"c"_s), {}}}};
        const content::List list{false, 1, {{plain(u"b"_s), {inner}}, {plain(u"d"_s), {}}}};
        const content::FactBox box{plain(u"F"_s), {paragraph(u"e"_s), paragraph(u"f"_s)}};
        const BlockList blocks{paragraph(u"a"_s), {list}, {box}};
        QCOMPARE(wordsAt(blocks, {{0}}), u"a"_s);
        QCOMPARE(wordsAt(blocks, {{1}, 1}), u"c"_s);
        QCOMPARE(wordsAt(blocks, {{1}, 2}), u"d"_s);
        QCOMPARE(wordsAt(blocks, {{2}}), u"F"_s);
        QCOMPARE(wordsAt(blocks, {{2, 1}}), u"f"_s);
        QCOMPARE(blockAt(blocks, {2, 1}), &blocks[2].as<content::FactBox>()->blocks[1]);
    }

    void aPlaceThatIsGoneIsNothing()
    {
        const BlockList blocks{paragraph(u"a"_s)};
        for (const BlockPlace &place : {BlockPlace{}, BlockPlace{{1}}, BlockPlace{{-1}},
                                        BlockPlace{{0, 0}}, BlockPlace{{0}, 1}})
            QCOMPARE(wordsAt(blocks, place), u"nothing"_s);
        QCOMPARE(blockAt(blocks, {1}), nullptr);
    }

    void aTableHasItsCaptionAndThenItsCells()
    {
        const Block table{
            content::Table{plain(u"T"_s), true, false, {{{plain(u"a"_s)}, {plain(u"b"_s)}}}}};
        QCOMPARE(textsOf(table).size(), size_t(3));
        QCOMPARE(plainText(*textsOf(table)[2]), u"b"_s);
        QVERIFY(textsOf(Block{content::Separator{}}).empty());
    }

    void onlyTheRunsOfARangeChange()
    {
        content::Text text{{.text = u"abc"_s}, {.text = u"def"_s, .emphasis = true}};
        changeRuns(text, 1, 3, [](content::Run &run) { run.strong = true; });
        const content::Text wanted{{.text = u"a"_s},
                                   {.text = u"bc"_s, .strong = true},
                                   {.text = u"d"_s, .strong = true, .emphasis = true},
                                   {.text = u"ef"_s, .emphasis = true}};
        QCOMPARE(text, wanted);
        changeRuns(text, 6, 4, [](content::Run &run) { run.strong = true; });
        QCOMPARE(text, wanted);
    }

    void wordsAreReplacedWithTheMarksOfTheFirst()
    {
        content::Text text{
            {.text = u"Se "_s}, {.text = u"här"_s, .href = u"#a"_s}, {.text = u"."_s}};
        replaceWords(text, 3, 3, u"avtalet"_s);
        QCOMPARE(plainText(text), u"Se avtalet."_s);
        QCOMPARE(text[1].href, u"#a"_s);
        QCOMPARE(plainText(withoutStart(text, 4)), u"vtalet."_s);
    }

    void linesKeepTheirMarks()
    {
        const content::Text text{{.text = u"a\nb"_s, .strong = true}, {.text = u"c\n"_s}};
        const std::vector<content::Text> lines = linesOf(text);
        QCOMPARE(lines.size(), size_t(3));
        QCOMPARE(lines[0], (content::Text{{.text = u"a"_s, .strong = true}}));
        QCOMPARE(lines[1], (content::Text{{.text = u"b"_s, .strong = true}, {.text = u"c"_s}}));
        QVERIFY(lines[2].empty());
    }
};

QTEST_GUILESS_MAIN(TestBlockPlace)
#include "tst_blockplace.moc"
