#include "models/tables/tablefixture.h"
#include "tables/collation.h"
#include "tables/column.h"

using namespace Qt::StringLiterals;

class TestColumn : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void swedishLettersComeLastAndVAndWAreApart();
    void textsAreRankedInSwedishOrderAndEmptyOnesLast();
    void choicesAreRankedByTheirPlaceInTheList();
    void setsOfChoicesAreRankedByTheirFirst();
    void numbersAreRankedByValue();
    void referencesAreRankedByNameAndSharedNamesShareARank();
    void placingNewValuesOneByOneGivesTheSameOrderAsSortingAll();
    void aWordIsFoundWhateverCaseAndDiacritics();
    void choicesAreFoundByLabelAndAmountsByTheirFigures();
    void aForgottenNameIsAskedForAgain();
};

namespace {

const FieldInfo &projectField(const char *key)
{
    return kindOf<Project>().field(RandomValues::fieldOf(key));
}

/// The values of slots 0, 1, … in the order of their ranks.
QStringList inOrder(const Column &column, int slotCount)
{
    std::vector<int> slots(static_cast<size_t>(slotCount));
    std::iota(slots.begin(), slots.end(), 0);
    std::stable_sort(slots.begin(), slots.end(), [&](int a, int b) {
        return column.ranking().rank(column.code(a)) < column.ranking().rank(column.code(b));
    });
    QStringList texts;
    for (const int slot : slots)
        texts.append(column.text(column.code(slot)));
    return texts;
}

Column textColumn(const char *key, const QStringList &texts)
{
    Column column(projectField(key));
    for (int i = 0; i < texts.size(); ++i)
        column.set(i, texts[i]);
    return column;
}

std::vector<char> hits(Column &column, const char *word)
{
    column.fold();
    return column.foldedTexts().containing(word);
}

} // namespace

void TestColumn::swedishLettersComeLastAndVAndWAreApart()
{
    const QCollator collator = swedishCollator();
    QVERIFY(collator.compare(u"zebra", u"ål") < 0);
    QVERIFY(collator.compare(u"ål", u"äl") < 0);
    QVERIFY(collator.compare(u"äl", u"öl") < 0);
    QVERIFY(collator.compare(u"vz", u"wa") < 0);
    QVERIFY(collator.compare(u"10", u"9") < 0);
    QVERIFY(collator.compare(u"Bok", u"bil") > 0);
}

void TestColumn::textsAreRankedInSwedishOrderAndEmptyOnesLast()
{
    const QStringList texts{u"öst"_s, u""_s, u"Åhus"_s, u"zebra"_s, u"ärla"_s, u"vad"_s, u"wad"_s};
    Column column = textColumn("title", texts);
    column.rank();
    const QStringList expected{u"vad"_s,  u"wad"_s, u"zebra"_s, u"Åhus"_s,
                               u"ärla"_s, u"öst"_s, u""_s};
    QCOMPARE(inOrder(column, int(texts.size())), expected);
    QCOMPARE(column.ranking().rank(column.code(1)), Ranking::empty);
}

void TestColumn::choicesAreRankedByTheirPlaceInTheList()
{
    const QStringList texts{u"running"_s, u"idea"_s, u""_s, u"archived"_s, u"approved"_s};
    Column column = textColumn("status", texts);
    column.rank();
    const QStringList expected{u"idea"_s, u"approved"_s, u"running"_s, u"archived"_s, u""_s};
    QCOMPARE(inOrder(column, int(texts.size())), expected);
}

void TestColumn::setsOfChoicesAreRankedByTheirFirst()
{
    const QStringList texts{u"10"_s, u"2 3"_s, u""_s, u"1 17"_s, u"2 4"_s};
    Column column = textColumn("goals", texts);
    column.rank();
    const QStringList expected{u"1 17"_s, u"2 3"_s, u"2 4"_s, u"10"_s, u""_s};
    QCOMPARE(inOrder(column, int(texts.size())), expected);
}

void TestColumn::numbersAreRankedByValue()
{
    Column column(projectField("total_budget"));
    column.set(0, qint64(900));
    column.set(1, qint64(-5));
    column.set(2, QVariant());
    column.set(3, qint64(1'000));
    column.set(4, qint64(900));
    column.rank();
    const auto rank = [&](int slot) { return column.ranking().rank(column.code(slot)); };
    QVERIFY(rank(1) < rank(0));
    QVERIFY(rank(0) < rank(3));
    QCOMPARE(rank(4), rank(0));
    QCOMPARE(rank(2), Ranking::empty);
}

void TestColumn::referencesAreRankedByNameAndSharedNamesShareARank()
{
    Column column(projectField("programme"));
    column.set(0, qint64(1));
    column.set(1, qint64(2));
    column.set(2, qint64(3));
    column.set(3, QVariant());
    QCOMPARE(column.unnamed().size(), size_t(3));
    column.setName(column.code(0), u"Öresund"_s);
    column.setName(column.code(1), u"Aurora"_s);
    column.setName(column.code(2), u"Öresund"_s);
    column.rank();
    const auto rank = [&](int slot) { return column.ranking().rank(column.code(slot)); };
    QVERIFY(rank(1) < rank(0));
    QCOMPARE(rank(2), rank(0));
    QCOMPARE(rank(3), Ranking::empty);
}

void TestColumn::placingNewValuesOneByOneGivesTheSameOrderAsSortingAll()
{
    RandomValues random(7);
    for (int round = 0; round < 50; ++round) {
        Column placed(projectField("title"));
        Column sorted(projectField("title"));
        placed.set(0, random.word());
        sorted.set(0, placed.text(placed.code(0)));
        placed.rank();
        for (int slot = 1; slot < 60; ++slot) {
            const QString text = random.once(9) ? QString() : random.word(2);
            placed.set(slot, text);
            placed.rank();
            sorted.set(slot, text);
        }
        sorted.rank();
        for (int slot = 0; slot < 60; ++slot) {
            QCOMPARE(placed.ranking().rank(placed.code(slot)),
                     sorted.ranking().rank(sorted.code(slot)));
        }
        QCOMPARE(placed.ranking().last(), sorted.ranking().last());
    }
}

void TestColumn::aWordIsFoundWhateverCaseAndDiacritics()
{
    Column column =
        textColumn("title", {u"Gränssamverkan i Øresund"_s, u"KØGE"_s, u"Sam verkan"_s});
    QCOMPARE(hits(column, "samverkan"), (std::vector<char>{0, 1, 0, 0}));
    QCOMPARE(hits(column, "koge"), (std::vector<char>{0, 0, 1, 0}));
    QCOMPARE(hits(column, "s"), (std::vector<char>{0, 1, 0, 1}));
    QCOMPARE(hits(column, "zz"), (std::vector<char>{0, 0, 0, 0}));
}

void TestColumn::choicesAreFoundByLabelAndAmountsByTheirFigures()
{
    Column status = textColumn("status", {u"conditional"_s, u"running"_s});
    QCOMPARE(hits(status, "with"), (std::vector<char>{0, 1, 0}));
    Column budget(projectField("total_budget"));
    budget.set(0, qint64(25'030'259));
    QCOMPARE(hits(budget, "250302,59"), (std::vector<char>{0, 1}));
    QCOMPARE(hits(budget, "250302.59"), (std::vector<char>{0, 0}));
}

void TestColumn::aForgottenNameIsAskedForAgain()
{
    Column column(projectField("programme"));
    column.set(0, qint64(5));
    column.setName(column.code(0), u"Old"_s);
    column.rank();
    QVERIFY(column.unnamed().empty());
    column.forgetName(qint64(6));
    QVERIFY(column.unnamed().empty());
    column.forgetName(qint64(5));
    QCOMPARE(column.unnamed().size(), size_t(1));
    column.setName(column.code(0), u"New"_s);
    QVERIFY(!column.isRanked());
    QCOMPARE(hits(column, "new"), (std::vector<char>{0, 1}));
}

QTEST_GUILESS_MAIN(TestColumn)
#include "tst_column.moc"
