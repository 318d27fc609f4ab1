#include "models/paper/paperfixture.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;

/// Whole documents on pages: nothing lost, nothing cut, nothing alone.
class TestPaperPages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ourReportsAreWholeAndInPlace_data();
    void ourReportsAreWholeAndInPlace();
    void noHeadingIsAloneAtThePagesFoot();
    void aFigureStaysOnOnePage();
    void aParagraphKeepsThreeLinesOnEitherPage();
    void twoHundredPartnersRunOverPagesBesideTheGoals();
    void aVeryLongTitleIsShownWhole();
    void anyDocumentIsWholeAndInPlace();
};

namespace {

/// The letters of \a text in alphabetical order: the order on paper is another one.
QString lettersOf(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace(); });
    std::sort(text.begin(), text.end());
    return text;
}

/// The text of what is for paper: neither unseen, nor the facts in the foot.
void collect(const GumboNode &node, QString &text)
{
    if (node.type == GUMBO_NODE_TEXT)
        text += QString::fromUtf8(node.v.text.text) + u' ';
    const bool isLeftOut =
        hasClass(node, "vh") || hasClass(node, "foot") || isElement(node, GUMBO_TAG_HEAD);
    for (const GumboNode *child : isLeftOut ? std::span<GumboNode *const>() : childrenOf(node))
        collect(*child, text);
}

QString filler(int words)
{
    return u"verksamhet "_s.repeated(words);
}

} // namespace

void TestPaperPages::ourReportsAreWholeAndInPlace_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("pages");
    QTest::newRow("summary") << u"summary.html"_s << 1;
    QTest::newRow("portfolio") << u"portfolio.html"_s << 2;
    QTest::newRow("publicity") << u"publicity.html"_s << 1;
}

void TestPaperPages::ourReportsAreWholeAndInPlace()
{
    QFETCH(QString, file);
    QFETCH(int, pages);
    const LaidOut out(paperData(file));
    QCOMPARE(int(out.pages.size()), pages);
    QCOMPARE(misplaced(out.pages), QString());
    QString all;
    collect(out.tree.document(), all);
    QString shown = out.text();
    if (pages > 1) { // its table's head stands twice
        const QString head = u"Projekt Roll Tid Status Budget, euro EU-stöd, euro"_s;
        QCOMPARE(shown.count(head), 2);
        shown.remove(shown.indexOf(head), head.size());
    }
    QCOMPARE(lettersOf(shown), lettersOf(all));
}

void TestPaperPages::noHeadingIsAloneAtThePagesFoot()
{
    for (int words = 300; words < 900; words += 12) {
        const LaidOut out("<p>" + filler(words).toUtf8()
                          + "</p><section><h2>Rubrik</h2><h3>Under</h3><table><thead><tr>"
                            "<th>Huvud</th></tr></thead><tr><td>rad</td></tr></table></section>");
        for (const PaperPage &page : out.pages) {
            const QStringList texts = textsOn(page);
            QCOMPARE(texts.contains(u"Rubrik"_s), texts.contains(u"rad"_s));
            QCOMPARE(texts.contains(u"Huvud"_s), texts.contains(u"rad"_s));
        }
    }
}

void TestPaperPages::aFigureStaysOnOnePage()
{
    for (int words = 100; words < 900; words += 50) {
        const LaidOut out("<p>" + filler(words).toUtf8() + "</p><figure><h2>Pengar</h2><table>"
                          + repeated(u"<tr><td>rad</td></tr>"_s, 15)
                          + "</table><figcaption>Slut</figcaption></figure>");
        for (const PaperPage &page : out.pages) {
            const QStringList texts = textsOn(page);
            QCOMPARE(texts.count(u"rad"_s), texts.contains(u"Pengar"_s) ? 15 : 0);
            QCOMPARE(texts.contains(u"Slut"_s), texts.contains(u"Pengar"_s));
        }
    }
}

void TestPaperPages::aParagraphKeepsThreeLinesOnEitherPage()
{
    for (int words = 400; words < 600; words += 7) {
        const LaidOut out("<p>" + filler(words).toUtf8() + "</p><p>"
                          + filler(80).replace("verksamhet"_L1, "samarbete"_L1).toUtf8() + "</p>");
        for (const PaperPage &page : out.pages) {
            const auto count = textsOn(page).filter(u"samarbete"_s).size();
            QVERIFY(count == 0 || count >= 3);
        }
    }
}

void TestPaperPages::twoHundredPartnersRunOverPagesBesideTheGoals()
{
    const LaidOut out("<main><h1>Projekt</h1><div class=cols><section><h2>Partner</h2>"
                      "<dl class=lands>"
                      + repeated(u"<div><dt>Land %1</dt><dd>Partner nummer %1</dd></div>"_s, 200)
                      + "</dl></section><section><h2>Agenda</h2><ul class=goals>"
                        "<li><b>6</b> Vatten</li></ul></section></div><p>efter</p></main>");
    QVERIFY(out.pages.size() >= 4);
    QCOMPARE(misplaced(out.pages), QString());
    QVERIFY(textsOn(out.pages.front()).contains(u"Agenda"_s));
    const QString text = out.text();
    for (int i = 1; i <= 200; ++i)
        QVERIFY2(text.contains(u"Partner nummer %1 "_s.arg(i)), qPrintable(QString::number(i)));
    QCOMPARE(textsOn(out.pages.back()).back(), u"efter"_s);
}

void TestPaperPages::aVeryLongTitleIsShownWhole()
{
    const LaidOut out("<h1>" + filler(600).toUtf8() + "</h1><h2>Nästa</h2><p>text</p>");
    QVERIFY(out.pages.size() > 1);
    QCOMPARE(misplaced(out.pages), QString());
    QCOMPARE(out.text().count("verksamhet"_L1), 600);
}

void TestPaperPages::anyDocumentIsWholeAndInPlace()
{
    static const QStringList pieces{
        u"<h2>Rubrik %1</h2>"_s,
        u"<p>%2</p>"_s,
        u"<section><h2>Del %1</h2><p>%2</p></section>"_s,
        u"<ul><li>punkt %1</li><li>%2</li></ul>"_s,
        u"<ol><li>%2</li></ol>"_s,
        u"<table><thead><tr><th>Huvud</th><th>Två</th></tr></thead><tr><td>rad %1</td><td>%2</td>"
        "</tr></table>"_s,
        u"<figure><h2>Figur %1</h2><p>%2</p><figcaption>under</figcaption></figure>"_s,
        u"<div class=cols><section><h2>V %1</h2><p>%2</p></section><section><p>%2</p></section>"
        "</div>"_s,
        u"<dl class=facts><div><dt>a</dt><dd>%2</dd></div><div><dt>b</dt><dd>%1</dd></div></dl>"_s,
        u"<dl class=num-fig><div><dt>projekt</dt><dd>%1</dd></div></dl>"_s,
        u"<div class=eu><p>Medfinansieras av<br>Europeiska unionen</p></div>"_s,
        u"<details><summary>mer %1</summary><p>%2</p></details>"_s,
    };
    std::mt19937 random(11);
    for (int round = 0; round < 25; ++round) {
        QString html;
        const int count = 5 + int(random() % 30);
        for (int i = 0; i < count; ++i) {
            QString piece = pieces[qsizetype(random() % size_t(pieces.size()))];
            html += piece.replace("%1"_L1, QString::number(i))
                        .replace("%2"_L1, filler(1 + int(random() % 150)));
        }
        const LaidOut out(html.toUtf8());
        QCOMPARE(misplaced(out.pages), QString());
        QCOMPARE(out.text().count("verksamhet"_L1), html.count("verksamhet"_L1));
        for (const PaperPage &page : out.pages)
            QVERIFY(!textsOn(page).isEmpty());
    }
}

QTEST_MAIN(TestPaperPages)
#include "tst_paperpages.moc"
