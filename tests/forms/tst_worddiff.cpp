#include "forms/worddiff.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace worddiff;
using Kind = Piece::Kind;

class TestWordDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheChangedWordIsMarked();
    void neighbouringChangedWordsAreOneChange();
    void emptyTextsAreWhollyAddedOrRemoved();
    void equalTextsHaveNoChange();
    void bothTextsCanBeReadOutOfThePieces();
    void longTextsWithNothingInCommonAreQuick();
    void whatIsFarFromAChangeIsLeftOut();
    void aShortTextIsNotShortened();

private:
    static QString side(const Pieces &pieces, Kind own);
};

QString TestWordDiff::side(const Pieces &pieces, Kind own)
{
    QString text;
    for (const Piece &piece : pieces) {
        if (piece.kind == Kind::Same || piece.kind == own)
            text += piece.text;
    }
    return text;
}

void TestWordDiff::onlyTheChangedWordIsMarked()
{
    const Pieces expected{{Kind::Same, u"We build a "_s},
                          {Kind::Removed, u"bro"_s},
                          {Kind::Added, u"båt"_s},
                          {Kind::Same, u" in Köge."_s}};
    QCOMPARE(pieces(u"We build a bro in Köge."_s, u"We build a båt in Köge."_s), expected);
}

void TestWordDiff::neighbouringChangedWordsAreOneChange()
{
    const Pieces expected{{Kind::Same, u"a "_s},
                          {Kind::Removed, u"b c"_s},
                          {Kind::Added, u"x y"_s},
                          {Kind::Same, u" d"_s}};
    QCOMPARE(pieces(u"a b c d"_s, u"a x y d"_s), expected);
}

void TestWordDiff::emptyTextsAreWhollyAddedOrRemoved()
{
    QCOMPARE(pieces({}, u"new"_s), (Pieces{{Kind::Added, u"new"_s}}));
    QCOMPARE(pieces(u"old"_s, {}), (Pieces{{Kind::Removed, u"old"_s}}));
    QVERIFY(pieces({}, {}).empty());
}

void TestWordDiff::equalTextsHaveNoChange()
{
    QCOMPARE(pieces(u"the same"_s, u"the same"_s), (Pieces{{Kind::Same, u"the same"_s}}));
}

void TestWordDiff::bothTextsCanBeReadOutOfThePieces()
{
    QRandomGenerator random(2026);
    const QStringList words{u"å"_s, u"b"_s, u"öl"_s, u" "_s, u"  "_s, u"."_s, u"\n"_s, u"🙂"_s};
    const auto text = [&] {
        QString made;
        for (int left = random.bounded(30); left > 0; --left)
            made += words[random.bounded(words.size())];
        return made;
    };
    for (int i = 0; i < 2000; ++i) {
        const QString before = text();
        const QString after = text();
        const Pieces found = pieces(before, after);
        QCOMPARE(side(found, Kind::Removed), before);
        QCOMPARE(side(found, Kind::Added), after);
    }
}

void TestWordDiff::longTextsWithNothingInCommonAreQuick()
{
    const QString before = u"one two "_s.repeated(20'000);
    const QString after = u"three four "_s.repeated(20'000);
    QElapsedTimer timer;
    timer.start();
    const Pieces found = pieces(before, after);
    QVERIFY(timer.elapsed() < 2000);
    QCOMPARE(side(found, Kind::Removed), before);
    QVERIFY(side(shortened(found), Kind::Removed).size() < 600);
}

void TestWordDiff::whatIsFarFromAChangeIsLeftOut()
{
    const QString much = u"lorem ipsum "_s.repeated(50);
    const Pieces found = shortened(pieces(much + u"old "_s + much, much + u"new "_s + much));
    QCOMPARE(found.size(), 4U);
    QVERIFY(found.front().text.startsWith(u'…'));
    QVERIFY(found.front().text.endsWith(u"ipsum "));
    QVERIFY(found.back().text.endsWith(u'…'));
    QVERIFY(found.front().text.size() < 60);
    QCOMPARE(found[1].text, u"old"_s);
}

void TestWordDiff::aShortTextIsNotShortened()
{
    const Pieces found = pieces(u"first line\nold"_s, u"first line\nnew"_s);
    QCOMPARE(shortened(found).front().text, u"first line¶ "_s);
}

QTEST_GUILESS_MAIN(TestWordDiff)
#include "tst_worddiff.moc"
