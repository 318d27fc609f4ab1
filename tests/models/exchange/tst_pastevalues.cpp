#include "pastefixture.h"

#include "records/contact.h"
#include "records/settings.h"

using namespace Qt::StringLiterals;

class TestPasteValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<PasteFixture>(); }

    void datesAndNumbersAreReadByTheirColumn();
    void aDoubtfulNumberIsUnread();
    void aDoubtfulNumberIsReadWhenItsColumnTells();
    void datesThatMayBeReadInTwoWaysAreTold();
    void whatCannotBeReadLeavesTheCell();
    void anEmptyCellClears();
    void anEmptyRequiredCellIsUnread();
    void anAbsentCellStays();
    void crossesOfATooNarrowColumnAreUnread();
    void numbersInTextsSayNothingOfAmounts();
    void aCurrencyOfItsOwnIsTaken();
    void anotherCurrencyThanTheRecordsIsRefused();
    void crownsAreThoseOfTheRecord();
    void aNewRecordHasTheCurrencyOfTheRegister();
    void recordsAreFoundByName();
    void anUnknownNameIsUnread();
    void anUnknownNameIsMadeWhenAsked();
    void aNameOfTwoRecordsIsUnread();

private:
    std::unique_ptr<PasteFixture> m_fixture;
};

void TestPasteValues::datesAndNumbersAreReadByTheirColumn()
{
    const auto made = m_fixture->plan(u"12/31/2027\t1,234.50\n1/2/2027\t1,234"_s,
                                      m_fixture->at({u"start_date"_s, u"total_budget"_s}));
    QVERIFY(made->isClear());
    QCOMPARE(PasteFixture::after(made->rows[0], u"start_date"_s), QDate(2027, 12, 31));
    QCOMPARE(PasteFixture::after(made->rows[1], u"start_date"_s), QDate(2027, 1, 2));
    QCOMPARE(PasteFixture::after(made->rows[0], u"total_budget"_s), qint64(123'450));
    QCOMPARE(PasteFixture::after(made->rows[1], u"total_budget"_s), qint64(123'400));
}

void TestPasteValues::aDoubtfulNumberIsUnread()
{
    for (const QString &text : {u"1,234"_s, u"1.234"_s, u"250.000"_s}) {
        const auto made = m_fixture->plan(text, m_fixture->at({u"total_budget"_s}));
        QCOMPARE(made->unread(), 1);
        QCOMPARE(made->cells(), 0);
        QVERIFY(PasteFixture::sentence(made).contains(u"thousands or decimals"_s));
    }
    const auto decimals = m_fixture->plan(u"56,031"_s, m_fixture->at({u"rate"_s}));
    QCOMPARE(PasteFixture::after(decimals->rows[0], u"rate"_s), qint64(56'031'000));
}

void TestPasteValues::aDoubtfulNumberIsReadWhenItsColumnTells()
{
    const auto made = m_fixture->plan(u"1.234\n12,50"_s, m_fixture->at({u"total_budget"_s}));
    QVERIFY(made->isClear());
    QCOMPARE(PasteFixture::after(made->rows[0], u"total_budget"_s), qint64(123'400));
}

void TestPasteValues::datesThatMayBeReadInTwoWaysAreTold()
{
    const auto made = m_fixture->plan(u"3/2/2027"_s, m_fixture->at({u"start_date"_s}));
    QVERIFY(!made->isClear());
    QCOMPARE(PasteFixture::after(made->rows[0], u"start_date"_s), QDate(2027, 2, 3));
    QVERIFY(made->notes.front().contains(u"Starts"_s));
    QVERIFY(m_fixture->plan(u"3.2.2027"_s, m_fixture->at({u"start_date"_s}))->isClear());
}

void TestPasteValues::whatCannotBeReadLeavesTheCell()
{
    const auto made = m_fixture->plan(u"2027-02-31\tRunning\tA"_s,
                                      m_fixture->at({u"start_date"_s, u"status"_s, u"acronym"_s}));
    QCOMPARE(made->cells(), 2);
    QCOMPARE(made->unread(), 1);
    QCOMPARE(made->rows[0].unread.front().written, u"2027-02-31"_s);
    QVERIFY(PasteFixture::sentence(made).contains(u"2027-02-31"_s));
    QCOMPARE(PasteFixture::after(made->rows[0], u"start_date"_s), u"unchanged"_s);
    QVERIFY(!made->isClear());
}

void TestPasteValues::anEmptyCellClears()
{
    auto project = m_fixture->seed().read<Project>(m_fixture->ids()[0]);
    project.totalBudget.minor = 100;
    project.acronym = u"E"_s;
    project.publish = true;
    QVERIFY(m_fixture->seed().save(project));
    const auto made =
        m_fixture->plan(u"\t\t"_s, m_fixture->at({u"acronym"_s, u"total_budget"_s, u"publish"_s}));
    QVERIFY(made->isClear());
    QCOMPARE(PasteFixture::after(made->rows[0], u"acronym"_s), u""_s);
    QVERIFY(PasteFixture::after(made->rows[0], u"total_budget"_s).isNull());
    QCOMPARE(PasteFixture::after(made->rows[0], u"publish"_s), false);
}

void TestPasteValues::anEmptyRequiredCellIsUnread()
{
    const auto made = m_fixture->plan(u"\tA"_s, m_fixture->at({u"title"_s, u"acronym"_s}));
    QCOMPARE(made->cells(), 1);
    QVERIFY(PasteFixture::sentence(made).contains(u"required"_s));
}

void TestPasteValues::anAbsentCellStays()
{
    auto project = m_fixture->seed().read<Project>(m_fixture->ids()[1]);
    project.call = u"Andra"_s;
    QVERIFY(m_fixture->seed().save(project));
    const auto made = m_fixture->plan(u"A\tX\nB"_s, m_fixture->at({u"acronym"_s, u"call"_s}));
    QCOMPARE(made->cells(), 3);
    QCOMPARE(PasteFixture::after(made->rows[1], u"call"_s), u"unchanged"_s);
    QVERIFY(m_fixture->plan(u"A\tNy\nB"_s, m_fixture->at({u"acronym"_s, u"title"_s}))->isClear());
}

void TestPasteValues::crossesOfATooNarrowColumnAreUnread()
{
    const auto made =
        m_fixture->plan(u"########\t####"_s, m_fixture->at({u"start_date"_s, u"acronym"_s}));
    QCOMPARE(made->unread(), 2);
    QVERIFY(PasteFixture::sentence(made).contains(u"too narrow"_s));
}

void TestPasteValues::numbersInTextsSayNothingOfAmounts()
{
    const auto made =
        m_fixture->plan(u"1.5\t1,25\n2.5\t2,50"_s, m_fixture->at({u"call"_s, u"total_budget"_s}));
    QVERIFY(made->isClear());
    QCOMPARE(PasteFixture::after(made->rows[1], u"total_budget"_s), qint64(250));
}

void TestPasteValues::aCurrencyOfItsOwnIsTaken()
{
    const auto made =
        m_fixture->plan(u"300 SEK\tSEK"_s, m_fixture->at({u"total_budget"_s, u"currency"_s}));
    QVERIFY(made->isClear());
    QCOMPARE(PasteFixture::after(made->rows[0], u"currency"_s), u"SEK"_s);
    PasteTarget target = m_fixture->below({u"title"_s, u"total_budget"_s});
    QCOMPARE(PasteFixture::after(m_fixture->plan(u"Ny\t300 SEK"_s, target)->rows[0], u"currency"_s),
             u"SEK"_s);
}

void TestPasteValues::anotherCurrencyThanTheRecordsIsRefused()
{
    const auto made =
        m_fixture->plan(u"300 SEK\t200 SEK\tA"_s,
                        m_fixture->at({u"total_budget"_s, u"eu_contribution"_s, u"acronym"_s}));
    QCOMPARE(made->unread(), 2);
    QCOMPARE(made->cells(), 1);
    QVERIFY(PasteFixture::sentence(made).contains(u"SEK"_s));
    QVERIFY(PasteFixture::sentence(made).contains(u"EUR"_s));
}

void TestPasteValues::crownsAreThoseOfTheRecord()
{
    auto project = m_fixture->seed().read<Project>(m_fixture->ids()[0]);
    project.currency = u"DKK"_s;
    QVERIFY(m_fixture->seed().save(project));
    QVERIFY(m_fixture->plan(u"300 kr"_s, m_fixture->at({u"total_budget"_s}))->isClear());
    PasteTarget target = m_fixture->below({u"title"_s, u"currency"_s, u"total_budget"_s});
    const auto made = m_fixture->plan(u"Ny\tNOK\t300 kr"_s, target);
    QVERIFY(made->isClear());
    QCOMPARE(PasteFixture::after(made->rows[0], u"currency"_s), u"NOK"_s);
}

void TestPasteValues::aNewRecordHasTheCurrencyOfTheRegister()
{
    Settings settings;
    settings.name = u"Ystad"_s;
    settings.currency = u"SEK"_s;
    m_fixture->seed().add(settings);
    const auto added = [&](const QString &text, const QStringList &fields, int cells) {
        const auto made = m_fixture->plan(text, m_fixture->below(fields));
        const bool isPlanned = made->isClear() && made->cells() == cells;
        Batch batch{u"Paste"_s, {made->rows.front().change}, {}};
        return isPlanned && m_fixture->seed().store().apply(batch)
            ? m_fixture->seed().read<Project>(batch.changes.front().id)
            : Project();
    };
    const QStringList amount{u"title"_s, u"total_budget"_s};
    QCOMPARE(added(u"Ny\t100000"_s, amount, 2).totalBudget.minor, qint64(10'000'000));
    QCOMPARE(added(u"Ny\t100000"_s, amount, 2).currency, u"SEK"_s);
    QCOMPARE(added(u"Ny\t300 kr"_s, amount, 2).currency, u"SEK"_s);
    QCOMPARE(added(u"Ny"_s, {u"title"_s}, 1).currency, u"SEK"_s);
    QCOMPARE(added(u"Ny\t300 DKK"_s, amount, 3).currency, u"DKK"_s);
    QCOMPARE(added(u"Ny\tEUR"_s, {u"title"_s, u"currency"_s}, 1).currency, u"EUR"_s);
}

void TestPasteValues::recordsAreFoundByName()
{
    Contact contact;
    contact.name = u"Åsa Öberg"_s;
    const qint64 id = m_fixture->seed().add(contact);
    const auto made = m_fixture->plan(u"åsa öberg\n#%1"_s.arg(id), m_fixture->at({u"manager"_s}));
    QVERIFY(made->isClear());
    QCOMPARE(PasteFixture::after(made->rows[0], u"manager"_s), id);
    QCOMPARE(PasteFixture::after(made->rows[1], u"manager"_s), id);
}

void TestPasteValues::anUnknownNameIsUnread()
{
    const auto made = m_fixture->plan(u"Anna Berg\tA\nAnna Berg\tB"_s,
                                      m_fixture->at({u"manager"_s, u"acronym"_s}));
    QCOMPARE(made->unread(), 2);
    QCOMPARE(made->cells(), 2);
    QCOMPARE(made->unknown.size(), 1U);
    QCOMPARE(made->unknown.front().rows, 2);
    QVERIFY(PasteFixture::sentence(made).contains(u"Anna Berg"_s));
    QVERIFY(made->created.empty());
}

void TestPasteValues::anUnknownNameIsMadeWhenAsked()
{
    const auto made =
        m_fixture->plan(u"Anna Berg\nanna berg"_s, m_fixture->at({u"manager"_s}), true);
    QCOMPARE(made->unread(), 0);
    QCOMPARE(made->created.size(), 1U);
    QCOMPARE(PasteFixture::after(made->rows[1], u"manager"_s), made->created.front().id);
    QVERIFY(!made->isClear());
}

void TestPasteValues::aNameOfTwoRecordsIsUnread()
{
    Contact contact;
    contact.name = u"Anna Berg"_s;
    m_fixture->seed().add(contact);
    m_fixture->seed().add(contact);
    const auto made = m_fixture->plan(u"Anna Berg"_s, m_fixture->at({u"manager"_s}), true);
    QCOMPARE(made->unread(), 1);
    QVERIFY(PasteFixture::sentence(made).contains(u"#1"_s));
    QVERIFY(made->created.empty());
}

QTEST_GUILESS_MAIN(TestPasteValues)
#include "tst_pastevalues.moc"
