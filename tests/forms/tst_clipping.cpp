#include "clippingfixture.h"

#include "exchange/cliptable.h"

#include <QLabel>
#include <QMimeData>

using namespace Qt::StringLiterals;

class TestClipping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<ClippingFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void copyPutsTextAndHtmlOnTheClipboard();
    void namesOfColumnsAreCopiedWhenAsked();
    void computedColumnsAreCopied();
    void manyRowsAreCopied();
    void anEmptySelectionIsNotCopied();
    void theFirstRowIsFilledDown();
    void aSingleRowIsFilledFromAbove();
    void nothingAboveIsSaid();
    void amountsInAnotherCurrencyAreShownFirst();
    void manyRowsAreFilledInOneStep();
    void clearedCellsAreEmpty();
    void whatIsRequiredIsNotCleared();
    void aClearedCellOfSomebodyElseIsShown();
    void cutCellsAreCopiedAndCleared();
    void headingsOfGroupsArePassedOver();
    void aRegisterForReadingIsOnlyCopiedFrom();

private:
    std::unique_ptr<ClippingFixture> m_fixture;
};

void TestClipping::copyPutsTextAndHtmlOnTheClipboard()
{
    const auto copied = m_fixture->copy(ClippingFixture::range(0, 1, {"title", "status"}));
    QCOMPARE(*copied, 4);
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    QCOMPARE(data->text(), u"A ett\tIdea\nB två\tIdea\n"_s);
    QVERIFY(data->hasHtml());
    QVERIFY(data->html().contains(u"B två</td>"_s));
}

void TestClipping::namesOfColumnsAreCopiedWhenAsked()
{
    QVERIFY(m_fixture->copy(ClippingFixture::range(0, 0, {"status", "title"}), true));
    QCOMPARE(ClippingFixture::text(), u"Status\tTitle\nIdea\tA ett\n"_s);
}

void TestClipping::computedColumnsAreCopied()
{
    const Listing &listing = Listing::of(kindOf<Project>());
    CellRange where = ClippingFixture::range(0, 1, {"title"});
    for (int i = kindOf<Project>().fieldCount(); i < listing.count(); ++i)
        where.columns.push_back(i);
    QVERIFY(m_fixture->copy(where, true));
    const auto copied = ClipTable::fromText(ClippingFixture::text());
    QCOMPARE(copied->columns(), 1 + listing.count() - kindOf<Project>().fieldCount());
    QCOMPARE(copied->at(0, 1), listing.label(kindOf<Project>().fieldCount()));
    bool isWritten = false;
    for (int i = 1; i < copied->columns(); ++i)
        isWritten = isWritten || !copied->at(1, i).isEmpty();
    QVERIFY(isWritten);
}

void TestClipping::manyRowsAreCopied()
{
    m_fixture->addMany(1500);
    QCOMPARE(*m_fixture->copy(ClippingFixture::range(0, 1503, {"title", "status"})), 3008);
    const auto copied = ClipTable::fromText(ClippingFixture::text());
    QCOMPARE(copied->rows(), 1504);
    QCOMPARE(copied->at(1503, 0), u"E 1499"_s);
}

void TestClipping::anEmptySelectionIsNotCopied()
{
    ClippingFixture::put(u"gammalt"_s);
    QVERIFY(!m_fixture->copy({}));
    QCOMPARE(ClippingFixture::text(), u"gammalt"_s);
}

void TestClipping::theFirstRowIsFilledDown()
{
    QCOMPARE(*m_fixture->fillDown(ClippingFixture::range(1, 3, {"acronym", "status"})), 2);
    QCOMPARE(m_fixture->acronyms(), (QStringList{u"A"_s, u"B"_s, u"B"_s, u"B"_s}));
    QCOMPARE(m_fixture->undoLabel(), u"Fill 2 cell(s)"_s);
    QCOMPARE(m_fixture->undoSteps(), 1);
}

void TestClipping::aSingleRowIsFilledFromAbove()
{
    QCOMPARE(*m_fixture->fillDown(ClippingFixture::range(2, 2, {"acronym"})), 1);
    QCOMPARE(m_fixture->acronyms(), (QStringList{u"A"_s, u"B"_s, u"B"_s, u"D"_s}));
}

void TestClipping::nothingAboveIsSaid()
{
    const auto filled = m_fixture->fillDown(ClippingFixture::range(0, 0, {"acronym"}));
    QVERIFY(!filled);
    QVERIFY(filled.error().message.contains(u"no row above"_s));
    QCOMPARE(m_fixture->undoSteps(), 0);
}

void TestClipping::amountsInAnotherCurrencyAreShownFirst()
{
    m_fixture->edit(0, [](Project &first) { first.totalBudget.minor = 1000; });
    m_fixture->edit(1, [](Project &second) { second.currency = u"SEK"_s; });
    QString notes;
    RangePreview::setAnswer([&](RangePreview &dialog) {
        notes = dialog.findChild<QLabel *>(u"notes"_s)->text();
        return false;
    });
    QCOMPARE(*m_fixture->fillDown(ClippingFixture::range(0, 1, {"total_budget"})), 0);
    QVERIFY(notes.contains(u"EUR"_s));
    QVERIFY(!m_fixture->project(1).totalBudget.minor);
    QCOMPARE(*m_fixture->fillDown(ClippingFixture::range(0, 1, {"currency", "total_budget"})), 2);
}

void TestClipping::manyRowsAreFilledInOneStep()
{
    m_fixture->addMany(1500);
    QCOMPARE(*m_fixture->fillDown(ClippingFixture::range(0, 1503, {"acronym"})), 1503);
    m_fixture->settle();
    QCOMPARE(m_fixture->table().index(1503, ClippingFixture::column("acronym")).data().toString(),
             u"A"_s);
    QVERIFY(m_fixture->workspace().undo());
    QCOMPARE(m_fixture->acronyms(), (QStringList{u"A"_s, u"B"_s, u"C"_s, u"D"_s}));
}

void TestClipping::clearedCellsAreEmpty()
{
    m_fixture->edit(0, [](Project &first) {
        first.publish = true;
        first.totalBudget.minor = 5;
        first.endDate = QDate(2027, 1, 31);
    });
    QCOMPARE(*m_fixture->clear(
                 ClippingFixture::range(0, 0, {"acronym", "publish", "total_budget", "end_date"})),
             4);
    QCOMPARE(m_fixture->undoLabel(), u"Clear 4 cell(s)"_s);
    QVERIFY(m_fixture->project(0).acronym.isEmpty() && !m_fixture->project(0).publish);
    QVERIFY(!m_fixture->project(0).totalBudget.minor && !m_fixture->project(0).endDate.isValid());
    QCOMPARE(m_fixture->undoSteps(), 1);
}

void TestClipping::whatIsRequiredIsNotCleared()
{
    const auto cleared = m_fixture->clear(ClippingFixture::range(0, 1, {"acronym", "title"}));
    QVERIFY(!cleared);
    QCOMPARE(cleared.error().code, Error::Code::Invalid);
    QVERIFY(cleared.error().message.contains(u"“Title”"_s));
    QCOMPARE(m_fixture->project(0).acronym, u"A"_s);
    QCOMPARE(m_fixture->undoSteps(), 0);
}

void TestClipping::aClearedCellOfSomebodyElseIsShown()
{
    m_fixture->letOthersWrite();
    int asked = 0;
    RangePreview::setAnswer([&](RangePreview &) {
        ++asked;
        return false;
    });
    QCOMPARE(*m_fixture->clear(ClippingFixture::range(0, 0, {"acronym"})), 0);
    QCOMPARE(asked, 1);
    QCOMPARE(m_fixture->project(0).acronym, u"DERAS"_s);
}

void TestClipping::cutCellsAreCopiedAndCleared()
{
    QCOMPARE(*m_fixture->cut(ClippingFixture::range(0, 1, {"acronym"})), 2);
    QCOMPARE(ClippingFixture::text(), u"A\nB\n"_s);
    QCOMPARE(m_fixture->undoLabel(), u"Cut 2 cell(s)"_s);
    QCOMPARE(m_fixture->acronyms(), (QStringList{u""_s, u""_s, u"C"_s, u"D"_s}));
    ClippingFixture::put(u"kvar"_s);
    QVERIFY(!m_fixture->cut(ClippingFixture::range(0, 1, {"title"})));
    QCOMPARE(ClippingFixture::text(), u"kvar"_s);
}

void TestClipping::headingsOfGroupsArePassedOver()
{
    m_fixture->edit(3, [](Project &last) { last.status = u"running"_s; });
    RowQuery query;
    query.groups = {ClippingFixture::column("status")};
    m_fixture->table().setQuery(query);
    m_fixture->settle();
    QCOMPARE(m_fixture->table().rowCount(), 6);
    const CellRange all = ClippingFixture::range(0, 5, {"acronym"});
    QCOMPARE(*m_fixture->copy(all), 4);
    ClippingFixture::put(u"X"_s);
    QCOMPARE(*m_fixture->paste(all), 4);
    QCOMPARE(m_fixture->acronyms(), (QStringList{u"X"_s, u"X"_s, u"X"_s, u"X"_s}));
    ClippingFixture::put(u"1\n2\n3\n4"_s);
    QCOMPARE(*m_fixture->paste(ClippingFixture::range(1, 1, {"acronym"})), 4);
    QCOMPARE(m_fixture->table().rowCount(), 6);
}

void TestClipping::aRegisterForReadingIsOnlyCopiedFrom()
{
    m_fixture->readOnlyWorkspace();
    const CellRange where = ClippingFixture::range(0, 1, {"title", "acronym"});
    QVERIFY(m_fixture->copy(where));
    for (const Result<int> &refused : {m_fixture->paste(where), m_fixture->cut(where),
                                       m_fixture->clear(where), m_fixture->fillDown(where)}) {
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::Access);
    }
}

QTEST_MAIN(TestClipping)
#include "tst_clipping.moc"
