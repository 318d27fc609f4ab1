#include "forms/changelines.h"

#include "formfixture.h"
#include "pages/blocks.h"
#include "records/page.h"

using namespace Qt::StringLiterals;
using Piece = worddiff::Piece;

class TestChangeLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aShortValueStandsBeforeAndAfter();
    void anEmptyValueIsSaidSo();
    void inProseOnlyTheChangedWordsAreMarked();
    void aPageTellsWhatChangedInItsWords();
    void aPageWhoseFormChangedSaysSo();
    void marksAreSaidInWordsToo();
    void aReferenceIsNamedOrSaidToBeRemoved();
    void addedAndRemovedRecordsSaySo();

private:
    template <typename R> ChangeLines lines(const R &before, const R &after)
    {
        return changelines::of(m_fixture.workspace(),
                               Change::update(kindOf<R>(), toRow(before), toRow(after)));
    }
    static Page page(const QString &words)
    {
        Page page;
        page.content = toJson({{content::Paragraph{plain(words)}}});
        return page;
    }

    FormFixture m_fixture;
};

void TestChangeLines::aShortValueStandsBeforeAndAfter()
{
    Project before = TestRegister::project(u"Green"_s);
    before.status = u"running"_s;
    Project after = TestRegister::project(u"Blue"_s);
    after.status = u"completed"_s;
    const ChangeLines found = lines(before, after);
    QCOMPARE(found.size(), 2U);
    const worddiff::Pieces expected{{Piece::Kind::Removed, u"Green"_s},
                                    {Piece::Kind::Note, u" → "_s},
                                    {Piece::Kind::Added, u"Blue"_s}};
    QCOMPARE(found[0].pieces, expected);
    QCOMPARE(found[0].text(), u"Title: Green → Blue"_s);
    QCOMPARE(found[1].text(), u"Status: Running → Completed"_s);
}

void TestChangeLines::anEmptyValueIsSaidSo()
{
    Project before = TestRegister::project(u"Green"_s);
    Project after = before;
    after.summary = u"We plant trees in Köge."_s;
    QCOMPARE(lines(before, after)[0].text(), u"Summary: empty → We plant trees in Köge."_s);
    QCOMPARE(lines(after, before)[0].pieces.back(), (Piece{Piece::Kind::Note, u"empty"_s}));
}

void TestChangeLines::inProseOnlyTheChangedWordsAreMarked()
{
    Project before;
    before.summary = u"We plant trees in Köge."_s;
    Project after;
    after.summary = u"We plant flowers in Köge."_s;
    const worddiff::Pieces found = lines(before, after)[0].pieces;
    QCOMPARE(found.size(), 4U);
    QCOMPARE(found[1], (Piece{Piece::Kind::Removed, u"trees"_s}));
    QCOMPARE(found[2], (Piece{Piece::Kind::Added, u"flowers"_s}));
}

void TestChangeLines::aPageTellsWhatChangedInItsWords()
{
    const worddiff::Pieces found =
        lines(page(u"Our town grows."_s), page(u"Our city grows."_s))[0].pieces;
    QCOMPARE(found.size(), 4U);
    QCOMPARE(found[1].text, u"town"_s);
    QCOMPARE(found[2].text, u"city"_s);
}

void TestChangeLines::aPageWhoseFormChangedSaysSo()
{
    Page heading;
    heading.content = toJson({{content::Heading{2, plain(u"Our town"_s)}}});
    QCOMPARE(lines(page(u"Our town"_s), heading)[0].text(), u"Content: form or pictures changed"_s);
}

void TestChangeLines::marksAreSaidInWordsToo()
{
    Project before;
    before.summary = u"We plant trees."_s;
    Project after;
    after.summary = u"We plant flowers."_s;
    QCOMPARE(lines(before, after)[0].text(), u"Summary: We plant [was: trees][now: flowers]."_s);
}

void TestChangeLines::aReferenceIsNamedOrSaidToBeRemoved()
{
    Programme programme;
    programme.name = u"Interreg"_s;
    const Result<qint64> id =
        m_fixture.workspace().table(kindOf<Programme>()).add(toRow(programme));
    QVERIFY(id);
    Project before;
    before.programme = {*id};
    Project after;
    after.programme = {999};
    QCOMPARE(lines(before, after)[0].text(), u"Programme: Interreg → a record since removed"_s);
}

void TestChangeLines::addedAndRemovedRecordsSaySo()
{
    const Row row = toRow(TestRegister::project(u"Green"_s));
    const ChangeLines added =
        changelines::of(m_fixture.workspace(), Change::insert(kindOf<Project>(), row));
    QCOMPARE(added.size(), 1U);
    QCOMPARE(added[0].text(), u"Added"_s);
    QVERIFY(!added[0].isMarked);
    const ChangeLines removed =
        changelines::of(m_fixture.workspace(), Change::remove(kindOf<Project>(), row));
    QCOMPARE(removed[0].text(), u"Removed"_s);
    QCOMPARE(removed[1].pieces.front(), (Piece{Piece::Kind::Removed, u"Green"_s}));
}

QTEST_MAIN(TestChangeLines)
#include "tst_changelines.moc"
