#include "pastefixture.h"

using namespace Qt::StringLiterals;

class TestPastePlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<PasteFixture>(); }

    void cellsGoWhereTheSelectionBegins();
    void theLabelOfAnUndoCountsCellsThatDiffer();
    void oneCellFillsTheSelection();
    void aClipboardThatFitsIsRepeated();
    void aClipboardThatDoesNotFitStandsOnce();
    void nothingIsRepeatedSidewaysOverWholeRows();
    void whatHangsOverTheLastColumnIsLeftOut();
    void rowsBelowTheLastBecomeNewRecords();
    void aNewRecordWithoutItsNameIsLeftOut();
    void blankRowsBelowTheLastAreNoRecords();
    void anEmptyTableTakesNewRecords();
    void aHeadingFindsColumnsByName();
    void aHeadingInPlaceNeedsNoNote();
    void aFirstRowWithAnUnknownNameIsNoHeading();
    void computedColumnsAreLeftOut();
    void nothingCanBePastedIntoAFile();
    void whatTheUserSeesIsTheValueBefore();
    void aRecordThatIsGoneIsLeftOut();
    void whatBecomesOddIsNoted();
    void aLongPasteCanBeStopped();

private:
    std::unique_ptr<PasteFixture> m_fixture;
};

void TestPastePlan::cellsGoWhereTheSelectionBegins()
{
    const auto made = m_fixture->plan(u"A\tRunning\r\nB\tArchived\r\n"_s,
                                      m_fixture->at({u"acronym"_s, u"status"_s}));
    QVERIFY(made->isClear());
    QCOMPARE(made->rows.size(), 2U);
    QCOMPARE(made->rows[0].change.id, m_fixture->ids()[0]);
    QCOMPARE(made->rows[1].change.id, m_fixture->ids()[1]);
    QCOMPARE(PasteFixture::after(made->rows[0], u"acronym"_s), u"A"_s);
    QCOMPARE(PasteFixture::after(made->rows[1], u"status"_s), u"archived"_s);
}

void TestPastePlan::theLabelOfAnUndoCountsCellsThatDiffer()
{
    const auto made =
        m_fixture->plan(u"A\tIdea\nB\tIdea"_s, m_fixture->at({u"acronym"_s, u"status"_s}));
    QCOMPARE(made->cells(), 2);
    QVERIFY(m_fixture->plan(u"Idea"_s, m_fixture->at({u"status"_s}))->rows.empty());
}

void TestPastePlan::oneCellFillsTheSelection()
{
    const auto made =
        m_fixture->plan(u"X"_s, m_fixture->at({u"acronym"_s, u"call"_s, u"department"_s}, 3, 2));
    QCOMPARE(made->rows.size(), 3U);
    QCOMPARE(made->cells(), 6);
    QCOMPARE(PasteFixture::after(made->rows[2], u"call"_s), u"X"_s);
    QCOMPARE(PasteFixture::after(made->rows[2], u"department"_s), u"unchanged"_s);
}

void TestPastePlan::aClipboardThatFitsIsRepeated()
{
    const auto made = m_fixture->plan(u"A\nB"_s, m_fixture->at({u"acronym"_s, u"call"_s}, 4));
    QCOMPARE(made->rows.size(), 4U);
    QCOMPARE(PasteFixture::after(made->rows[2], u"acronym"_s), u"A"_s);
    QCOMPARE(PasteFixture::after(made->rows[3], u"acronym"_s), u"B"_s);
}

void TestPastePlan::aClipboardThatDoesNotFitStandsOnce()
{
    QCOMPARE(m_fixture->plan(u"A\nB"_s, m_fixture->at({u"acronym"_s, u"call"_s}, 3))->rows.size(),
             2U);
    QCOMPARE(
        m_fixture->plan(u"A\nB\nC"_s, m_fixture->at({u"acronym"_s, u"call"_s}, 2))->rows.size(),
        3U);
    const auto wide = m_fixture->plan(
        u"A\tB"_s, m_fixture->at({u"acronym"_s, u"call"_s, u"department"_s, u"website"_s}, 2, 3));
    QCOMPARE(wide->rows.size(), 1U);
    QCOMPARE(wide->cells(), 2);
}

void TestPastePlan::nothingIsRepeatedSidewaysOverWholeRows()
{
    const auto made = m_fixture->plan(
        u"A\tB"_s, m_fixture->at({u"acronym"_s, u"call"_s, u"department"_s, u"website"_s}, 2, 4));
    QCOMPARE(made->rows.size(), 2U);
    QCOMPARE(made->cells(), 4);
    QCOMPARE(PasteFixture::after(made->rows[1], u"department"_s), u"unchanged"_s);
}

void TestPastePlan::whatHangsOverTheLastColumnIsLeftOut()
{
    const auto made = m_fixture->plan(u"A\tB\tC"_s, m_fixture->at({u"acronym"_s, u"call"_s}));
    QCOMPARE(made->cells(), 2);
    QVERIFY(!made->isClear());
    QVERIFY(made->notes.front().contains(u"1 more column"_s));
}

void TestPastePlan::rowsBelowTheLastBecomeNewRecords()
{
    PasteTarget target = m_fixture->at({u"title"_s, u"status"_s});
    target.ids = {m_fixture->ids()[3]};
    const auto made = m_fixture->plan(u"Fem\tIdea\nSex\tRunning\n"_s, target);
    QVERIFY(made->isClear());
    QCOMPARE(made->rows[0].change.op, Change::Op::Update);
    QCOMPARE(made->rows[1].change.op, Change::Op::Insert);
    Batch batch{u"Paste"_s, {made->rows[1].change}, {}};
    QVERIFY(m_fixture->seed().store().apply(batch));
    const auto added = m_fixture->seed().read<Project>(batch.changes.front().id);
    QCOMPARE(added.title, u"Sex"_s);
    QCOMPARE(added.status, u"running"_s);
    QCOMPARE(added.currency, u"EUR"_s);
}

void TestPastePlan::aNewRecordWithoutItsNameIsLeftOut()
{
    PasteTarget target = m_fixture->below({u"acronym"_s});
    const auto made = m_fixture->plan(u"A\nB"_s, target);
    QCOMPARE(made->rows.size(), 2U);
    QVERIFY(made->rows[0].isLacking);
    QCOMPARE(made->cells(), 0);
    QVERIFY(!made->isClear());
    QCOMPARE(made->rows[0].notes.front().field, "title");
}

void TestPastePlan::blankRowsBelowTheLastAreNoRecords()
{
    PasteTarget target = m_fixture->below({u"title"_s});
    const auto made = m_fixture->plan(u"Fem\n\n  \n"_s, target);
    QVERIFY(made->isClear());
    QCOMPARE(made->rows.size(), 1U);
}

void TestPastePlan::anEmptyTableTakesNewRecords()
{
    PasteTarget target = m_fixture->below({u"title"_s, u"acronym"_s});
    target.selectedRows = 0;
    target.selectedColumns = 0;
    QCOMPARE(m_fixture->plan(u"Fem\tF\nSex\tS"_s, target)->rows.size(), 2U);
}

void TestPastePlan::aHeadingFindsColumnsByName()
{
    const auto made = m_fixture->plan(u"status\tAkronym\nRunning\tA\nArchived\tB"_s,
                                      m_fixture->at({u"title"_s, u"acronym"_s, u"status"_s}));
    QCOMPARE(made->rows.size(), 2U);
    QCOMPARE(PasteFixture::after(made->rows[0], u"status"_s), u"running"_s);
    QCOMPARE(PasteFixture::after(made->rows[1], u"acronym"_s), u"B"_s);
    QCOMPARE(PasteFixture::after(made->rows[0], u"title"_s), u"unchanged"_s);
    QVERIFY(made->notes.front().contains(u"by name"_s));
}

void TestPastePlan::aHeadingInPlaceNeedsNoNote()
{
    const auto made = m_fixture->plan(u"Acronym\tStatus\nA\tRunning"_s,
                                      m_fixture->at({u"acronym"_s, u"status"_s}));
    QVERIFY(made->isClear());
    QCOMPARE(made->rows.size(), 1U);
    QCOMPARE(made->rows[0].change.id, m_fixture->ids()[0]);
}

void TestPastePlan::aFirstRowWithAnUnknownNameIsNoHeading()
{
    QCOMPARE(m_fixture->plan(u"Acronym\tNågot\nA\tB"_s, m_fixture->at({u"acronym"_s, u"call"_s}))
                 ->rows.size(),
             2U);
    QCOMPARE(m_fixture->plan(u"Call\tCall\nA\tB"_s, m_fixture->at({u"acronym"_s, u"call"_s}))
                 ->rows.size(),
             2U);
    QCOMPARE(
        m_fixture->plan(u"Acronym\tCall"_s, m_fixture->at({u"acronym"_s, u"call"_s}))->rows.size(),
        1U);
}

void TestPastePlan::computedColumnsAreLeftOut()
{
    const auto made =
        m_fixture->plan(u"A\t80 %\tB"_s, m_fixture->at({u"acronym"_s, u"EU share"_s, u"call"_s}));
    QCOMPARE(made->cells(), 2);
    QVERIFY(!made->isClear());
    QVERIFY(made->notes.front().contains(u"EU share"_s));
    const auto named =
        m_fixture->plan(u"EU share\tCall\n80 %\tB"_s, m_fixture->at({u"EU share"_s, u"call"_s}));
    QCOMPARE(named->rows.size(), 1U);
    QCOMPARE(named->cells(), 1);
}

void TestPastePlan::nothingCanBePastedIntoAFile()
{
    const auto made = m_fixture->plan(u"bild.png"_s, m_fixture->at({u"image"_s}));
    QVERIFY(!made);
    QCOMPARE(made.error().code, Error::Code::Invalid);
    QVERIFY(made.error().message.contains(u"Image"_s));
}

void TestPastePlan::whatTheUserSeesIsTheValueBefore()
{
    PasteTarget target = m_fixture->at({u"acronym"_s});
    Project seen = m_fixture->seed().read<Project>(m_fixture->ids()[0]);
    Project other = seen;
    other.acronym = u"ANNAN"_s;
    QVERIFY(m_fixture->seed().save(other));
    target.seen.insert(m_fixture->ids()[0], toRow(seen));
    const auto made = m_fixture->plan(u"MIN"_s, target);
    QCOMPARE(made->rows[0].change.fields.front().before, u""_s);
    Batch batch{u"Paste"_s, {made->rows[0].change}, {}};
    QCOMPARE(m_fixture->seed().store().apply(batch).error().code, Error::Code::Conflict);
}

void TestPastePlan::aRecordThatIsGoneIsLeftOut()
{
    PasteTarget target = m_fixture->at({u"acronym"_s});
    target.ids[0] = 999;
    const auto made = m_fixture->plan(u"A\nB"_s, target);
    QCOMPARE(made->rows.size(), 1U);
    QVERIFY(!made->isClear());
    QVERIFY(made->notes.front().contains(u"no longer"_s));
}

void TestPastePlan::whatBecomesOddIsNoted()
{
    const auto made = m_fixture->plan(u"2027-01-31\t2026-01-31"_s,
                                      m_fixture->at({u"start_date"_s, u"end_date"_s}));
    QVERIFY(made->isClear());
    QCOMPARE(made->rows[0].notes.front().field, "end_date");
}

void TestPastePlan::aLongPasteCanBeStopped()
{
    const Result<ClipTable> table = ClipTable::fromText(u"A"_s);
    const auto made =
        planPaste(m_fixture->seed().store().reader(), *table, m_fixture->at({u"acronym"_s}, 4),
                  false, [](int, int) { return false; });
    QVERIFY(!made);
    QCOMPARE(made.error().code, Error::Code::Stopped);
}

QTEST_GUILESS_MAIN(TestPastePlan)
#include "tst_pasteplan.moc"
