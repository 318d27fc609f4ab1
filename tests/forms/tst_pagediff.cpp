#include "forms/pagediff.h"
#include "forms/pagediffview.h"

#include "pages/blocks.h"

#include <QTextBlock>
#include <QTextEdit>
#include <QToolButton>
#include <QtTest>

using namespace Qt::StringLiterals;
using pagediff::Part;
using worddiff::Piece;

class TestPageDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalPagesHaveNoDifferences();
    void aWordThatChangedIsMarkedInItsBlock();
    void blocksAreAddedAndRemoved();
    void aBlockThatStaysIsFoundBetweenOthers();
    void blocksWithoutCommonWordsAreRemovedAndAdded();
    void aChangeOfLooksIsSaid();
    void titleAndIngressAreCompared();
    void anEmptyPageAndAFullOneAreCompared();
    void blocksWithoutWordsAreNamed();
    void bothTextsCanBeReadFromTheParts();
    void theViewStepsFromDifferenceToDifference();
    void differencesAreSaidInWordsAndSigns();
};

namespace {

Block paragraph(const QString &words)
{
    return {content::Paragraph{plain(words)}};
}

pagediff::PageText page(const BlockList &blocks)
{
    return {u"Title"_s, {}, blocks};
}

/// One letter a part: = - + ~, without the title.
QString kinds(const pagediff::Parts &parts)
{
    QString all;
    for (const Part &part : parts) {
        if (part.name != u"Title"_s)
            all += u"=-+~"[int(part.kind)];
    }
    return all;
}

QString side(const Part &part, Piece::Kind kind)
{
    QString words;
    for (const Piece &piece : part.pieces) {
        if (piece.kind == kind || piece.kind == Piece::Kind::Same)
            words += piece.text;
    }
    return words;
}

} // namespace

void TestPageDiff::equalPagesHaveNoDifferences()
{
    const pagediff::PageText text = page({paragraph(u"One"_s), paragraph(u"Two"_s)});
    const pagediff::Parts parts = pagediff::compare(text, text);
    QCOMPARE(kinds(parts), u"=="_s);
    QCOMPARE(pagediff::differences(parts), 0);
}

void TestPageDiff::aWordThatChangedIsMarkedInItsBlock()
{
    const pagediff::Parts parts = pagediff::compare(page({paragraph(u"We work in Europe"_s)}),
                                                    page({paragraph(u"We work in Sweden"_s)}));
    QCOMPARE(kinds(parts), u"~"_s);
    const worddiff::Pieces wanted{{Piece::Kind::Same, u"We work in "_s},
                                  {Piece::Kind::Removed, u"Europe"_s},
                                  {Piece::Kind::Added, u"Sweden"_s}};
    QCOMPARE(parts.back().pieces, wanted);
}

void TestPageDiff::blocksAreAddedAndRemoved()
{
    const Block a = paragraph(u"Alpha"_s);
    const Block b = paragraph(u"Beta"_s);
    const Block c = paragraph(u"Gamma"_s);
    QCOMPARE(kinds(pagediff::compare(page({a, c}), page({a, b, c}))), u"=+="_s);
    QCOMPARE(kinds(pagediff::compare(page({a, b, c}), page({a, c}))), u"=-="_s);
}

void TestPageDiff::aBlockThatStaysIsFoundBetweenOthers()
{
    const BlockList before{paragraph(u"one two"_s), paragraph(u"stays"_s), paragraph(u"five"_s)};
    const BlockList after{paragraph(u"alpha"_s), paragraph(u"beta"_s), paragraph(u"stays"_s),
                          paragraph(u"five six"_s)};
    QCOMPARE(kinds(pagediff::compare(page(before), page(after))), u"-++=~"_s);
}

void TestPageDiff::blocksWithoutCommonWordsAreRemovedAndAdded()
{
    QCOMPARE(kinds(pagediff::compare(page({paragraph(u"one two three"_s)}),
                                     page({paragraph(u"alpha beta gamma"_s)}))),
             u"-+"_s);
    QCOMPARE(kinds(pagediff::compare(page({paragraph(u"one two"_s)}),
                                     page({Block{content::Heading{2, plain(u"one two"_s)}}}))),
             u"-+"_s);
}

void TestPageDiff::aChangeOfLooksIsSaid()
{
    content::Text strong = plain(u"Same words"_s);
    strong.front().strong = true;
    const pagediff::Parts parts = pagediff::compare(page({paragraph(u"Same words"_s)}),
                                                    page({Block{content::Paragraph{strong}}}));
    QCOMPARE(kinds(parts), u"~"_s);
    QCOMPARE(parts.back().pieces.back().kind, Piece::Kind::Note);
}

void TestPageDiff::titleAndIngressAreCompared()
{
    const pagediff::Parts parts =
        pagediff::compare({u"Old name"_s, {}, {}}, {u"New name"_s, u"An ingress"_s, {}});
    QCOMPARE(parts.size(), 2U);
    QCOMPARE(parts[0].kind, Part::Kind::Changed);
    QCOMPARE(parts[1].kind, Part::Kind::Added);
}

void TestPageDiff::anEmptyPageAndAFullOneAreCompared()
{
    QCOMPARE(kinds(pagediff::compare(page({}), page({paragraph(u"One"_s)}))), u"+"_s);
    QCOMPARE(kinds(pagediff::compare(page({paragraph(u"One"_s)}), page({}))), u"-"_s);
    QVERIFY(pagediff::compare({}, {}).empty());
}

void TestPageDiff::blocksWithoutWordsAreNamed()
{
    const pagediff::Parts parts = pagediff::compare(
        page({}),
        page({Block{content::Separator{}}, Block{content::Figure{u"ab"_s, {}, true, {}}}}));
    for (const Part &part : parts)
        QVERIFY(!part.name.isEmpty());
}

/// Nothing is lost: what is the same or removed is the old text, what is the same or added the new.
void TestPageDiff::bothTextsCanBeReadFromTheParts()
{
    QRandomGenerator random(5);
    const QStringList words = u"a b c d e f"_s.split(u' ');
    const auto blocks = [&] {
        BlockList list;
        for (int i = random.bounded(0, 7); i > 0; --i) {
            QStringList some;
            for (int j = random.bounded(1, 6); j > 0; --j)
                some += words[random.bounded(words.size())];
            list.push_back(paragraph(some.join(u' ')));
        }
        return list;
    };
    for (int i = 0; i < 500; ++i) {
        const BlockList before = blocks();
        const BlockList after = blocks();
        QStringList old;
        QStringList now;
        for (const Part &part : pagediff::compare(page(before), page(after))) {
            if (part.name == u"Title"_s)
                continue;
            if (part.kind != Part::Kind::Added)
                old += side(part, Piece::Kind::Removed);
            if (part.kind != Part::Kind::Removed)
                now += side(part, Piece::Kind::Added);
        }
        QCOMPARE(old.join(u'\n'), plainText(before));
        QCOMPARE(now.join(u'\n'), plainText(after));
    }
}

void TestPageDiff::theViewStepsFromDifferenceToDifference()
{
    PageDiffView view;
    view.resize(500, 300);
    view.show(pagediff::compare(page({paragraph(u"One"_s), paragraph(u"stays"_s)}),
                                page({paragraph(u"stays"_s), paragraph(u"Two"_s)})));
    QCOMPARE(view.current(), 0);
    view.step(1);
    QCOMPARE(view.current(), 1);
    view.step(1);
    QCOMPARE(view.current(), 0);
    view.step(-1);
    QCOMPARE(view.current(), 1);
    view.show(pagediff::compare(page({}), page({})));
    view.step(1);
    QCOMPARE(view.current(), -1);
    for (const QToolButton *button : view.findChildren<QToolButton *>())
        QVERIFY(!button->isEnabled());
}

/// Not by colour alone.
void TestPageDiff::differencesAreSaidInWordsAndSigns()
{
    PageDiffView view;
    view.show(pagediff::compare(page({paragraph(u"Old"_s)}), page({paragraph(u"New"_s)})));
    const QString text = view.text().toPlainText();
    QVERIFY(text.contains(u"− Removed: Paragraph"_s));
    QVERIFY(text.contains(u"+ Added: Paragraph"_s));
    bool struckOut = false;
    bool underlined = false;
    for (QTextBlock block = view.text().document()->begin(); block.isValid();
         block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextCharFormat format = it.fragment().charFormat();
            struckOut = struckOut || (format.fontStrikeOut() && it.fragment().text() == u"Old"_s);
            underlined = underlined || (format.fontUnderline() && it.fragment().text() == u"New"_s);
        }
    }
    QVERIFY(struckOut);
    QVERIFY(underlined);
}

QTEST_MAIN(TestPageDiff)
#include "tst_pagediff.moc"
