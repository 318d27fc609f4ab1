#include "models/report/reportfixture.h"

#include "records/contact.h"
#include "records/membership.h"
#include "records/network.h"
#include "records/networkyear.h"
#include "records/settings.h"

using namespace Qt::StringLiterals;

class TestNetworksReport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFeeIsWorkedOutByItsFormula_data();
    void theFeeIsWorkedOutByItsFormula();
    void aFeeWithoutInhabitantsSaysWhatIsMissing();
    void feesAreSummedInEachCurrency();
    void membersStandByCountry();
    void peopleAndYearsAreTold();
    void leftNetworksAreNamedAndNotCounted();
    void aChosenNetworkIsToldAlthoughItWasLeft();
    void anEmptyRegisterIsSaid();
};

namespace {

ReportOrder order()
{
    ReportOrder order;
    order.report = u"networks"_s;
    order.language = u"en"_s;
    order.today = QDate(2026, 11, 23);
    return order;
}

Network network(const QString &name)
{
    Network network;
    network.name = name;
    return network;
}

void setInhabitants(TestRegister &reg, qint64 inhabitants)
{
    Settings settings;
    settings.name = u"Kommunen"_s;
    settings.inhabitants = inhabitants;
    reg.add(settings);
}

/// "4_000.00" with the no-break spaces that amounts have.
QString spaced(QString text)
{
    return text.replace(u'_', QChar(0x00A0));
}

} // namespace

void TestNetworksReport::theFeeIsWorkedOutByItsFormula_data()
{
    QTest::addColumn<qint64>("fixed");
    QTest::addColumn<qint64>("each");
    QTest::addColumn<qint64>("cap");
    QTest::addColumn<QString>("formula");
    QTest::newRow("all") << 4'000'00LL << 250'000LL << 36'000'00LL
                         << u"4_000.00_SEK + 0.25_SEK × 87_000 inhabitants = 25_750.00_SEK (at "
                            "most 36_000.00_SEK)."_s;
    QTest::newRow("capped") << 4'000'00LL << 500'000LL << 36'000'00LL
                            << u"4_000.00_SEK + 0.5_SEK × 87_000 inhabitants = 47_500.00_SEK, but "
                               "at most 36_000.00_SEK."_s;
    QTest::newRow("fixed") << 4'000'00LL << 0LL << 0LL << u" 4_000.00_SEK."_s;
    QTest::newRow("each") << 0LL << 250'000LL << 0LL
                          << u" 0.25_SEK × 87_000 inhabitants = 21_750.00_SEK."_s;
}

void TestNetworksReport::theFeeIsWorkedOutByItsFormula()
{
    QFETCH(qint64, fixed);
    QFETCH(qint64, each);
    QFETCH(qint64, cap);
    QFETCH(QString, formula);
    const auto told = [](qint64 value) { return value ? std::optional(value) : std::nullopt; };
    TestRegister reg;
    setInhabitants(reg, 87'000);
    Network one = network(u"Climate"_s);
    one.feeFixed.minor = told(fixed);
    one.feePerInhabitant.micro = told(each);
    one.feeCap.minor = told(cap);
    reg.add(one);
    const QString html = htmlOf(reg, order());
    QVERIFY2(html.contains(spaced(formula)), qPrintable(html));
}

void TestNetworksReport::aFeeWithoutInhabitantsSaysWhatIsMissing()
{
    TestRegister reg;
    Network one = network(u"Climate"_s);
    one.feePerInhabitant.micro = 250'000;
    reg.add(one);
    const QString html = htmlOf(reg, order());
    QVERIFY(html.contains(spaced(u"0.25_SEK per inhabitant. Write the number of inhabitants"_s)));
    QVERIFY(!html.contains(u"in yearly fees"));
}

void TestNetworksReport::feesAreSummedInEachCurrency()
{
    TestRegister reg;
    Network one = network(u"A"_s);
    one.feeFixed.minor = 100'10;
    reg.add(one);
    one.name = u"B"_s;
    one.feeFixed.minor = 200'20;
    reg.add(one);
    const QString single = htmlOf(reg, order());
    QVERIFY(single.contains(u"<dt>SEK in yearly fees</dt><dd>300</dd>"));
    QVERIFY(single.contains(u"Yearly fee per network, SEK"));
    one.name = u"C"_s;
    one.currency = u"EUR"_s;
    reg.add(one);
    const QString html = htmlOf(reg, order());
    const QString total = html.section(u"<tfoot>"_s, 1).section(u"</tfoot>"_s, 0, 0);
    QVERIFY(total.contains(spaced(u"300.30_SEK<br>200.20_EUR"_s)));
    QVERIFY(!html.contains(u"in yearly fees</dt>")); // no figure of two currencies
    QVERIFY(!html.contains(u"Yearly fee per network,"));
}

void TestNetworksReport::membersStandByCountry()
{
    TestRegister reg;
    Membership membership;
    membership.network.id = reg.add(network(u"Øresund"_s));
    for (const auto &[name, country] : {std::pair{u"Malmö"_s, u"SE"_s},
                                        {u"Lund"_s, u"SE"_s},
                                        {u"Køge"_s, u"DK"_s},
                                        {u"Nowhere"_s, QString()}}) {
        Organisation body;
        body.name = name;
        body.country = country;
        membership.organisation.id = reg.add(body);
        membership.note = name == u"Lund" ? u"board"_s : QString();
        reg.add(membership);
    }
    const QString html = htmlOf(reg, order());
    QVERIFY(html.contains(u"<dt>Denmark</dt><dd>Køge</dd>"));
    QVERIFY(html.contains(u"<dt>Sweden</dt><dd>Lund (board), Malmö</dd>"));
    QVERIFY(html.contains(u"<dd>Nowhere</dd>"));
    QVERIFY(html.contains(u"data-h=\"Members\">4</td>"));
}

void TestNetworksReport::peopleAndYearsAreTold()
{
    TestRegister reg;
    Contact person;
    person.name = u"Anna Ek"_s; // not published: a report stays inside
    Network one = network(u"Climate"_s);
    one.representative.id = reg.add(person);
    NetworkYear year;
    year.network.id = reg.add(one);
    for (const qint64 number : {2024, 2026, 2025}) {
        year.year = number;
        year.feePaid.minor = number * 100;
        year.benefit = u"Benefit %1"_s.arg(number);
        reg.add(year);
    }
    const QString html = htmlOf(reg, order());
    QVERIFY(html.contains(u"<dd>Anna Ek</dd>"));
    QVERIFY(html.indexOf(u"Benefit 2026") < html.indexOf(u"Benefit 2025"));
    QVERIFY(html.indexOf(u"Benefit 2025") < html.indexOf(u"Benefit 2024"));
    QVERIFY(html.contains(spaced(u">2_026.00_SEK (2026)</td>"_s))); // the latest, in the overview
}

void TestNetworksReport::leftNetworksAreNamedAndNotCounted()
{
    TestRegister reg;
    reg.add(network(u"Now"_s));
    Network old = network(u"Old"_s);
    old.left = QDate(2025, 12, 31);
    reg.add(old);
    const QString html = htmlOf(reg, order());
    QVERIFY(html.contains(u"Networks that were left are not included: Old."));
    QVERIFY(html.contains(u"<dt>network</dt><dd>1</dd>"));
    QVERIFY(!html.contains(u">Old</h2>"));
}

void TestNetworksReport::aChosenNetworkIsToldAlthoughItWasLeft()
{
    TestRegister reg;
    Network old = network(u"Old"_s);
    old.left = QDate(2025, 12, 31);
    ReportOrder chosen = order();
    chosen.ids = {reg.add(old)};
    QVERIFY(htmlOf(reg, chosen).contains(u">Old</h2>"));
}

void TestNetworksReport::anEmptyRegisterIsSaid()
{
    TestRegister reg;
    QCOMPARE(documentsOf(reg, order()).error().code, Error::Code::NotFound);
}

QTEST_GUILESS_MAIN(TestNetworksReport)
#include "tst_networksreport.moc"
