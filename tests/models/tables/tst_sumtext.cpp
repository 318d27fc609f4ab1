#include "tables/sumtext.h"

#include "records/organisation.h"
#include "records/project.h"
#include "support/register.h"
#include "tables/columnreading.h"

using namespace Qt::StringLiterals;

class TestSumText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCellTellsAmountOrNumberOfCurrencies();
    void withoutRoomASumIsInWholeUnitsAndSaysWhatIsNotInIt();
    void allOfItIsToldPerCurrencyTheLargestFirst();
    void inSekUnknownRatesAreToldAsUnknown();
    void theTotalAddsSekWhereThatSaysMore();
    void amountsWithoutCurrencyAreToldSo();
    void aSumThatDoesNotFitIsToldSo();
    void sumsOfAnySizeAreExact();
    void hostileAmountsAndRatesAreSummedWithoutHarm();
};

namespace {

constexpr QChar space(QChar::Nbsp);
constexpr qint64 most = std::numeric_limits<qint64>::max();
constexpr qint64 least = std::numeric_limits<qint64>::min();

const Listing &listing()
{
    return Listing::of(kindOf<Project>());
}

int column(const char *key)
{
    return listing().indexOf(QString::fromUtf8(key));
}

/// With plain spaces, so that it can be read.
QString plain(QString text)
{
    return text.replace(space, u' ');
}

QString inCell(const char *key, const Sum &sum)
{
    return plain(sumtext::inColumn(listing(), column(key), sum));
}

QString whole(const char *key, const Sum &sum)
{
    return plain(sumtext::whole(listing(), column(key), sum));
}

/// The sum of one column over projects that are in no file.
Sum summed(const std::vector<Project> &projects)
{
    RowSnapshot rows;
    rows.places = new Slots;
    rows.columns.resize(size_t(listing().count()));
    FoundRows all;
    for (const char *key : {"total_budget", "currency", "rate"})
        rows.columns[size_t(column(key))] = new Column(listing().field(column(key)));
    for (const Project &project : projects) {
        const int slot = rows.places->add(qint64(all.slots.size()) + 1);
        all.slots.push_back(slot);
        const Row row = toRow(project);
        for (const char *key : {"total_budget", "currency", "rate"})
            rows.columns[size_t(column(key))]->set(slot, row.values[size_t(column(key))]);
    }
    sumUp(all, rows, kindOf<Project>(), {column("total_budget")});
    return all.totals.front();
}

Project costing(qint64 minor, const QString &currency, std::optional<qint64> rate = {})
{
    Project project;
    project.totalBudget = {minor};
    project.currency = currency;
    project.rate = {rate};
    return project;
}

} // namespace

void TestSumText::aCellTellsAmountOrNumberOfCurrencies()
{
    QCOMPARE(inCell("total_budget", {}), QString());
    QCOMPARE(inCell("total_budget", {{{u"EUR"_s, 34'670'259}}, 0, 1}), u"346 702,59"_s);
    QCOMPARE(inCell("total_budget", {{{u"EUR"_s, 1}, {u"DKK"_s, 2}}, 0, 2}),
             QCoreApplication::translate("SumText", "%n currencies", nullptr, 2));
}

void TestSumText::withoutRoomASumIsInWholeUnitsAndSaysWhatIsNotInIt()
{
    const auto brief = [](const char *key, const Sum &sum) {
        return plain(sumtext::shortInColumn(listing(), column(key), sum));
    };
    const Sum one{{{u"EUR"_s, 34'670'259}}, 381'372'800, 0};
    QCOMPARE(brief("total_budget", one), u"346 703"_s);
    QCOMPARE(brief("total_budget_sek", one), u"3 813 728"_s);
    QCOMPARE(brief("total_budget_sek", {one.minor, one.sek, 2}), u"3 813 728 + ?"_s);
    const QString millions = QCoreApplication::translate("SumText", "%1 M");
    QCOMPARE(brief("total_budget", {{{u"EUR"_s, 5'667'495'979'900}}, 0, 0}),
             plain(millions.arg(u"56 675"_s)));
    QCOMPARE(brief("total_budget", {{{u"EUR"_s, 99'999'999'999}}, 0, 0}), u"1 000 000 000"_s);
    QCOMPARE(brief("total_budget", {{{u"EUR"_s, -100'000'000'000}}, 0, 0}),
             plain(millions.arg(u"-1 000"_s)));
    const Sum unknown{one.minor, 0, 2};
    QCOMPARE(brief("total_budget_sek", unknown), inCell("total_budget_sek", unknown));
    const Sum two{{{u"EUR"_s, 1}, {u"DKK"_s, 2}}, 0, 2};
    QCOMPARE(brief("total_budget", two), inCell("total_budget", two));
    QCOMPARE(brief("total_budget", {}), QString());
}

void TestSumText::allOfItIsToldPerCurrencyTheLargestFirst()
{
    const Sum sum{{{u"DKK"_s, 100'000}, {u"EUR"_s, 34'670'259}, {u"NOK"_s, -1}}, 0, 3};
    QCOMPARE(whole("total_budget", sum), u"346 702,59 EUR · 1 000,00 DKK · -0,01 NOK"_s);
    QCOMPARE(whole("total_budget", {}), QString());
}

void TestSumText::inSekUnknownRatesAreToldAsUnknown()
{
    const QString two = QCoreApplication::translate("SumText", "%n unknown rate(s)", nullptr, 2);
    const Sum some{{{u"EUR"_s, 1}}, 381'372'800, 2};
    QCOMPARE(inCell("total_budget_sek", some), u"3 813 728,00 + "_s + two);
    QCOMPARE(whole("total_budget_sek", some), u"3 813 728,00 SEK + "_s + two);
    const Sum none{{{u"EUR"_s, 1}}, 0, 2};
    QCOMPARE(inCell("total_budget_sek", none), two); // never nought
    QCOMPARE(whole("total_budget_sek", none), two);
    QCOMPARE(inCell("total_budget_sek", {}), QString());
}

void TestSumText::theTotalAddsSekWhereThatSaysMore()
{
    const QString one = QCoreApplication::translate("SumText", "%n unknown rate(s)", nullptr, 1);
    QCOMPARE(sumtext::total({}), QString());
    QCOMPARE(plain(sumtext::total({{{u"SEK"_s, 100}}, 100, 0})), u"1,00 SEK"_s);
    QCOMPARE(plain(sumtext::total({{{u"EUR"_s, 249'358'259}}, 2'742'940'849, 0})),
             u"2 493 582,59 EUR = 27 429 408 SEK"_s);
    QCOMPARE(plain(sumtext::total({{{u"EUR"_s, 100}, {u"SEK"_s, 50}}, 50, 1})),
             u"1,00 EUR · 0,50 SEK = 1 SEK + "_s + one);
    QCOMPARE(plain(sumtext::total({{{u"EUR"_s, 100}}, 0, 1})), u"1,00 EUR"_s);
}

void TestSumText::amountsWithoutCurrencyAreToldSo()
{
    QCOMPARE(whole("total_budget", {{{u""_s, 100}}, 0, 1}), u"1,00 without currency"_s);
}

void TestSumText::aSumThatDoesNotFitIsToldSo()
{
    const Sum sum = summed({costing(most, u"EUR"_s), costing(1, u"EUR"_s)});
    QVERIFY(sum.isTooLarge);
    for (const QString &text :
         {inCell("total_budget", sum), whole("total_budget", sum), inCell("total_budget_sek", sum),
          whole("total_budget_sek", sum), sumtext::total(sum)})
        QCOMPARE(text, u"too large to add up"_s);
}

void TestSumText::sumsOfAnySizeAreExact()
{
    for (const std::vector<qint64> &numbers : {std::vector<qint64>{},
                                               {0},
                                               {-1},
                                               {most},
                                               {least},
                                               {most, least},
                                               {most, -most},
                                               {5, -7, 4'294'967'296, -4'294'967'295},
                                               {least, 1, most}}) {
        WideSum sum;
        qint64 exact = 0; // adding up in this order stays within bounds
        for (const qint64 number : numbers) {
            sum.add(number);
            exact += number;
        }
        QCOMPARE(sum.total(), std::optional<qint64>(exact));
    }
    WideSum beyond;
    beyond.add(most);
    beyond.add(1);
    QCOMPARE(beyond.total(), std::nullopt);
    beyond.add(-1); // and back
    QCOMPARE(beyond.total(), std::optional<qint64>(most));
    WideSum below;
    below.add(least);
    below.add(-1);
    QCOMPARE(below.total(), std::nullopt);
}

void TestSumText::hostileAmountsAndRatesAreSummedWithoutHarm()
{
    const Sum sum = summed({costing(least, u"EUR"_s, most), costing(least, u"DKK"_s, least),
                            costing(most, u"SEK"_s, 0), costing(-1, u"SEK"_s),
                            costing(3, u"EUR"_s, -5), costing(4, u"nonsense"_s)});
    QVERIFY(!sum.isTooLarge);
    QCOMPARE(sum.minor[u"SEK"_s], most - 1);
    QCOMPARE(sum.minor[u"EUR"_s], least + 3);
    QCOMPARE(sum.minor[u"nonsense"_s], qint64(4));
    QCOMPARE(sum.sek, most - 1);
    QCOMPARE(sum.unknown, 4);
    const Sum none = summed({Project()});
    QVERIFY(none.minor.isEmpty() && none.unknown == 0);
}

QTEST_GUILESS_MAIN(TestSumText)
#include "tst_sumtext.moc"
