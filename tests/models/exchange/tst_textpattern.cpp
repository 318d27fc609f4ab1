#include "exchange/replacecontent.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace Qt::StringLiterals;
using Role = ReplaceSegment::Role;

namespace {

QString swapped(const QString &text, const QString &find, const QString &with,
                TextPattern::Options options = {})
{
    return replaceInText(text, TextPattern(find, options), with).after;
}

/// What the segments say, "[-old-]" and "[+new+]".
QString told(const std::vector<ReplaceSegment> &segments)
{
    QString words;
    for (const ReplaceSegment &segment : segments) {
        words += segment.role == Role::Removed ? u"[-"_s
            : segment.role == Role::Inserted   ? u"[+"_s
                                               : QString();
        words += segment.text;
        words += segment.role == Role::Removed ? u"-]"_s
            : segment.role == Role::Inserted   ? u"+]"_s
                                               : QString();
    }
    return words;
}

} // namespace

class TestTextPattern : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plainWordsAreReplacedWhateverTheirCase();
    void theCaseCanMatter();
    void wholeWordsOnly_data();
    void wholeWordsOnly();
    void aLetterAndItsMarksAreOne();
    void textOutsideTheBasicPlaneIsNotCutInTwo();
    void nothingIsAnExpression();
    void anEmptyPatternFindsNothing();
    void hitsDoNotOverlap();
    void whatAlreadyIsTheReplacementIsNoHit();
    void randomTextsAgreeWithASlowSearch();
    void longTextIsShortenedAroundTheHits();
};

void TestTextPattern::plainWordsAreReplacedWhateverTheirCase()
{
    QCOMPARE(swapped(u"Miljö och MILJÖ i miljön"_s, u"miljö"_s, u"klimat"_s),
             u"klimat och klimat i klimatn"_s);
    QCOMPARE(swapped(u"ÅÄÖ"_s, u"åäö"_s, u"x"_s), u"x"_s);
    QCOMPARE(swapped(u"bar"_s, u"foo"_s, u"x"_s), u"bar"_s);
}

void TestTextPattern::theCaseCanMatter()
{
    QCOMPARE(swapped(u"EU eu Eu"_s, u"EU"_s, u"Unionen"_s, {.matchCase = true}),
             u"Unionen eu Eu"_s);
}

void TestTextPattern::wholeWordsOnly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("find");
    QTest::addColumn<int>("hits");
    QTest::newRow("alone") << u"by"_s << u"by"_s << 1;
    QTest::newRow("in a word") << u"Åby byn"_s << u"by"_s << 0;
    QTest::newRow("beside a Swedish letter") << u"öby byå"_s << u"by"_s << 0;
    QTest::newRow("beside a digit") << u"by2"_s << u"by"_s << 0;
    QTest::newRow("beside signs") << u"(by), by-lag “by”"_s << u"by"_s << 3;
    QTest::newRow("a sign for an edge") << u"foo(EU)bar"_s << u"(EU)"_s << 1;
    QTest::newRow("two words") << u"en by till, en byn"_s << u"en by"_s << 1;
    QTest::newRow("before a mark") << u"bya\u030A by"_s << u"by"_s << 1;
}

void TestTextPattern::wholeWordsOnly()
{
    QFETCH(QString, text);
    QFETCH(QString, find);
    QFETCH(int, hits);
    QCOMPARE(int(TextPattern(find, {.wholeWords = true}).hits(text).size()), hits);
}

void TestTextPattern::aLetterAndItsMarksAreOne()
{
    const QString composed = u"gra\u030Aa grå"_s;
    QCOMPARE(swapped(composed, u"grå"_s, u"blå"_s), u"blåa blå"_s);
    QCOMPARE(swapped(composed, u"gra\u030A"_s, u"blå"_s), u"blåa blå"_s);
    QCOMPARE(swapped(composed, u"gra"_s, u"x"_s), composed); // å is no a
    QCOMPARE(swapped(u"a\u030Ar"_s, u"r"_s, u"l"_s), u"a\u030Al"_s);
    QCOMPARE(swapped(u"A\u030ARSTID"_s, u"årstid"_s, u"vår"_s), u"vår"_s);
    QCOMPARE(swapped(u"5 \u212B"_s, u"å"_s, u"A"_s), u"5 A"_s); // the sign of the unit
}

void TestTextPattern::textOutsideTheBasicPlaneIsNotCutInTwo()
{
    const QString text = u"Grön 🌿 stad 🌿"_s;
    QCOMPARE(swapped(text, u"🌿"_s, u"☀"_s), u"Grön ☀ stad ☀"_s);
    QCOMPARE(swapped(text, u"stad"_s, u"by"_s), u"Grön 🌿 by 🌿"_s);
    QCOMPARE(swapped(text, u"🌳"_s, u"x"_s), text); // shares its first half with 🌿
}

void TestTextPattern::nothingIsAnExpression()
{
    QCOMPARE(swapped(u"a.c abc a*c"_s, u"a.c"_s, u"$1\\1"_s), u"$1\\1 abc a*c"_s);
    QCOMPARE(swapped(u"[x]"_s, u"["_s, u"("_s), u"(x]"_s);
}

void TestTextPattern::anEmptyPatternFindsNothing()
{
    QVERIFY(TextPattern({}, {}).hits(u"text"_s).empty());
    QVERIFY(TextPattern(u"text"_s, {}).hits({}).empty());
}

void TestTextPattern::hitsDoNotOverlap()
{
    QCOMPARE(swapped(u"aaaa"_s, u"aa"_s, u"b"_s), u"bb"_s);
    QCOMPARE(swapped(u"a\u030Aåå"_s, u"åå"_s, u"b"_s), u"bå"_s);
}

void TestTextPattern::whatAlreadyIsTheReplacementIsNoHit()
{
    const ReplaceEdit edit = replaceInText(u"EU, eu"_s, TextPattern(u"eu"_s, {}), u"EU"_s);
    QCOMPARE(edit.hits, 1);
    QCOMPARE(edit.after, u"EU, EU"_s);
}

void TestTextPattern::randomTextsAgreeWithASlowSearch()
{
    QRandomGenerator random(7);
    const QStringList letters{u"a"_s, u"b"_s, u"å"_s, u"a\u030A"_s, u" "_s};
    for (int round = 0; round < 1000; ++round) {
        QStringList text;
        for (int i = random.bounded(12); i > 0; --i)
            text.append(letters[random.bounded(int(letters.size()))]);
        QStringList words;
        for (int i = 1 + random.bounded(3); i > 0; --i)
            words.append(letters[random.bounded(int(letters.size()))]);
        // Letter by letter, each with its marks.
        const auto same = [](const QString &one, const QString &other) {
            return one.normalized(QString::NormalizationForm_C)
                == other.normalized(QString::NormalizationForm_C);
        };
        QString expected;
        for (qsizetype at = 0; at < text.size();) {
            bool isHit = at + words.size() <= text.size();
            for (qsizetype i = 0; isHit && i < words.size(); ++i)
                isHit = same(text[at + i], words[i]);
            expected += isHit ? u"X"_s : text[at];
            at += isHit ? words.size() : 1;
        }
        QCOMPARE(swapped(text.join(QString()), words.join(QString()), u"X"_s), expected);
    }
}

void TestTextPattern::longTextIsShortenedAroundTheHits()
{
    const QString filler(200, u'x');
    const ReplaceEdit edit =
        replaceInText(filler + u" gammal\nby "_s + filler, TextPattern(u"gammal"_s, {}), u"ny"_s);
    const QString words = told(edit.segments);
    QVERIFY(words.contains(u" [-gammal-][+ny+] by xx"_s));
    QVERIFY(words.startsWith(u'…'));
    QVERIFY(words.endsWith(u'…'));
    QVERIFY(words.size() < 140);
    const ReplaceEdit whole =
        replaceInText(u"En gammal by"_s, TextPattern(u"gammal"_s, {}), QString());
    QCOMPARE(told(whole.segments), u"En [-gammal-] by"_s);
}

QTEST_GUILESS_MAIN(TestTextPattern)
#include "tst_textpattern.moc"
