#include "models/paper/paperfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestPaperTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theHeadStandsOnEachPageAndNoRowIsLost();
    void theFootStandsOnceAtTheEnd();
    void aGroupGoesWithItsFirstRow();
    void aSmallGroupStaysOnOnePage();
    void aSubtotalGoesWithTheLastRow();
    void aRowHigherThanAPageIsCutBetweenLines();
    void numbersStandToTheRight();
    void textAfterNumbersKeepsItsDistance();
    void aDateIsNotBroken();
    void aLongWordBreaksInsideItsColumn();
    void wideTablesGetSmallerLettersBeforeWordsBreak();
    void cellsOverColumnsAndRowsPushNothingAside();
    void listsAndParagraphsInCellsAreShown();
    void anEmptyTableIsNothing();
};

namespace {

const QByteArray head("<table><thead><tr><th>Huvud</th><th class=num>Tal</th></tr></thead>");

} // namespace

void TestPaperTable::theHeadStandsOnEachPageAndNoRowIsLost()
{
    constexpr int rows = 10'000;
    const LaidOut out(head + repeated(u"<tr><td>rad %1</td><td class=num>1</td></tr>"_s, rows)
                      + "</table>");
    QVERIFY(out.pages.size() > 100);
    int next = 1;
    for (const PaperPage &page : out.pages) {
        const QStringList texts = textsOn(page);
        QCOMPARE(texts.value(0), u"Huvud"_s);
        QCOMPARE(texts.count(u"Huvud"_s), 1);
        for (const QString &text : texts) {
            if (text.startsWith("rad "_L1))
                QCOMPARE(text, u"rad %1"_s.arg(next++));
        }
    }
    QCOMPARE(next, rows + 1);
    QCOMPARE(misplaced({out.pages.front(), out.pages.back()}), QString());
}

void TestPaperTable::theFootStandsOnceAtTheEnd()
{
    const LaidOut out(head + QByteArray("<tfoot><tr><td>Totalt</td><td>9</td></tr></tfoot>")
                      + repeated(u"<tr><td>rad %1</td><td>1</td></tr>"_s, 100) + "</table>");
    QVERIFY(out.pages.size() > 1);
    QCOMPARE(out.text().count("Totalt"_L1), 1);
    QCOMPARE(textsOn(out.pages.back()).mid(textsOn(out.pages.back()).size() - 2),
             (QStringList{u"Totalt"_s, u"9"_s}));
}

void TestPaperTable::aGroupGoesWithItsFirstRow()
{
    for (int before = 25; before < 45; ++before) {
        const LaidOut out(head + repeated(u"<tr><td>rad %1</td><td>1</td></tr>"_s, before)
                          + "<tr class=group><th colspan=2>Grupp</th></tr>"
                            "<tr><td>första</td><td>1</td></tr></table>");
        for (const PaperPage &page : out.pages)
            QCOMPARE(textsOn(page).contains(u"Grupp"_s), textsOn(page).contains(u"första"_s));
    }
}

void TestPaperTable::aSmallGroupStaysOnOnePage()
{
    for (int before = 25; before < 45; ++before) {
        const LaidOut out(head + repeated(u"<tr><td>rad %1</td><td>1</td></tr>"_s, before)
                          + "<tr class=group><th colspan=2>Grupp</th></tr>"
                          + repeated(u"<tr><td>i gruppen %1</td><td>1</td></tr>"_s, 4)
                          + "<tr class=sum><th>Summa</th><td>1</td></tr></table>");
        for (const PaperPage &page : out.pages) {
            const QStringList texts = textsOn(page);
            QCOMPARE(texts.filter(u"i gruppen"_s).size(), texts.contains(u"Grupp"_s) ? 4 : 0);
            QCOMPARE(texts.contains(u"Summa"_s), texts.contains(u"Grupp"_s));
        }
    }
}

void TestPaperTable::aSubtotalGoesWithTheLastRow()
{
    for (int before = 25; before < 45; ++before) {
        const LaidOut out(head + repeated(u"<tr><td>rad %1</td><td>1</td></tr>"_s, before)
                          + "<tr><td>sista</td><td>1</td></tr>"
                            "<tr class=sum><th>Summa</th><td>1</td></tr></table>");
        for (const PaperPage &page : out.pages)
            QCOMPARE(textsOn(page).contains(u"Summa"_s), textsOn(page).contains(u"sista"_s));
    }
}

void TestPaperTable::aRowHigherThanAPageIsCutBetweenLines()
{
    const LaidOut out(head + QByteArray("<tr><td>") + repeated(u"ord%1 "_s, 4000)
                      + "</td><td class=num>1</td></tr></table>");
    QVERIFY(out.pages.size() > 1);
    QCOMPARE(misplaced(out.pages), QString());
    const QString text = out.text() + u' ';
    for (int i = 1; i <= 4000; ++i)
        QVERIFY2(text.contains(u"ord%1 "_s.arg(i)), qPrintable(QString::number(i)));
}

void TestPaperTable::numbersStandToTheRight()
{
    const LaidOut out(head + QByteArray("<tr><td>a</td><td class=num>1 234,50</td></tr></table>"));
    for (const PlacedLine &line : linesOn(out.pages.front())) {
        if (line.text == "Tal"_L1 || line.text == "1 234,50"_L1)
            QVERIFY(qAbs(line.area.right() - a4Area().right()) < 0.5);
        else
            QVERIFY(qAbs(line.area.left() - a4Area().left()) < 0.5);
    }
}

void TestPaperTable::textAfterNumbersKeepsItsDistance()
{
    const LaidOut out("<table><tr><td class=num>1 234,50</td><td>KS 1</td></tr></table>");
    const auto lines = linesOn(out.pages.front());
    QVERIFY(lines[1].area.left() - lines[0].area.right() > 8);
}

void TestPaperTable::aDateIsNotBroken()
{
    const LaidOut out("<table><tr><td>2023-06-21</td><td>" + repeated(u"ord%1 "_s, 200)
                      + "</td></tr></table>");
    QCOMPARE(textsOn(out.pages.front()).front(), u"2023-06-21"_s);
}

void TestPaperTable::aLongWordBreaksInsideItsColumn()
{
    const QByteArray word = QByteArray("Donaudampfschiff").repeated(60);
    const LaidOut out(head + "<tr><td>" + word + "</td><td class=num>12 345,00</td></tr></table>");
    QCOMPARE(misplaced(out.pages), QString());
    QCOMPARE(out.text().remove(u' ').count("Donaudampfschiff"_L1), 60);
}

void TestPaperTable::wideTablesGetSmallerLettersBeforeWordsBreak()
{
    const auto table = [](int columns) {
        return LaidOut(QByteArray("<table><tr>") + repeated(u"<td>Verksamhet%1</td>"_s, columns)
                       + "</tr></table>");
    };
    const LaidOut few = table(5);
    const LaidOut many = table(9);
    const auto first = [](const LaidOut &out) { return linesOn(out.pages.front()).front(); };
    QVERIFY(first(many).size < first(few).size);
    QVERIFY(first(many).size >= 7 * 1.35 - 0.01);
    QCOMPARE(first(many).text, u"Verksamhet1"_s);
    QCOMPARE(misplaced(table(30).pages), QString());
}

void TestPaperTable::cellsOverColumnsAndRowsPushNothingAside()
{
    const LaidOut out("<table><tr><td rowspan=2>hög</td><td>b1</td><td>c1</td></tr>"
                      "<tr><td>b2</td><td>c2</td></tr>"
                      "<tr><td colspan=2>bred</td><td>c3</td></tr></table>");
    QHash<QString, double> left;
    for (const PlacedLine &line : linesOn(out.pages.front()))
        left[line.text] = line.area.left();
    QCOMPARE(left[u"b1"_s], left[u"b2"_s]);
    QCOMPARE(left[u"c1"_s], left[u"c2"_s]);
    QCOMPARE(left[u"c1"_s], left[u"c3"_s]);
    QCOMPARE(left[u"hög"_s], left[u"bred"_s]);
}

void TestPaperTable::listsAndParagraphsInCellsAreShown()
{
    const LaidOut out("<table><tr><td><p>ett</p><ul><li>två</li><li>tre</li></ul></td>"
                      "<td>fyra</td></tr></table>");
    QCOMPARE(textsOn(out.pages.front()), (QStringList{u"ett"_s, u"två"_s, u"tre"_s, u"fyra"_s}));
    QCOMPARE(misplaced(out.pages), QString());
}

void TestPaperTable::anEmptyTableIsNothing()
{
    QCOMPARE(textsOn(LaidOut("<table></table><table><tr></tr></table>").pages.front()),
             QStringList());
}

QTEST_MAIN(TestPaperTable)
#include "tst_papertable.moc"
