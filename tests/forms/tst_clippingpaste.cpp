#include "clippingfixture.h"

#include "forms/changepreview.h"
#include "forms/changepreviewmodel.h"
#include "forms/messagebar.h"
#include "records/contact.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

class TestClippingPaste : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<ClippingFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void aPasteIsOneUndoStepNamedWithItsSize();
    void aPasteGoesOnBelowAndToTheRight();
    void rowsBelowTheLastBecomeRecords();
    void whatWasCopiedIsPastedBackTheSame();
    void oneOfTwoNamesakesIsPastedAsItself();
    void aClipboardWithoutTextIsSaid();
    void aPasteThatChangesNothingIsSaid();
    void whatIsUnclearIsShownFirst();
    void sayingNoChangesNothing();
    void anUnknownNameIsMadeWhenAsked();
    void aNameThatNobodyNeedsIsNotMade();
    void whatSomebodyElseChangedIsShown();
    void whatSomebodyElseChangedMayStand();

private:
    std::unique_ptr<ClippingFixture> m_fixture;
};

void TestClippingPaste::aPasteIsOneUndoStepNamedWithItsSize()
{
    ClippingFixture::put(u"X\tRunning\r\nY\tArchived\r\n"_s);
    const auto changed = m_fixture->paste(ClippingFixture::range(0, 1, {"acronym", "status"}));
    QCOMPARE(*changed, 4);
    QCOMPARE(m_fixture->undoSteps(), 1);
    QCOMPARE(m_fixture->undoLabel(), u"Paste 4 cell(s)"_s);
    QCOMPARE(m_fixture->project(1).status, u"archived"_s);
    QVERIFY(m_fixture->workspace().undo());
    QCOMPARE(m_fixture->acronyms(), (QStringList{u"A"_s, u"B"_s, u"C"_s, u"D"_s}));
}

void TestClippingPaste::aPasteGoesOnBelowAndToTheRight()
{
    ClippingFixture::put(u"X\tRunning\t2027-01-31\nY\tIdea\t31.1.2028"_s);
    QCOMPARE(*m_fixture->paste(ClippingFixture::range(1, 1, {"acronym"})), 5);
    QCOMPARE(m_fixture->project(1).startDate, QDate(2027, 1, 31));
    QCOMPARE(m_fixture->project(2).startDate, QDate(2028, 1, 31));
    QCOMPARE(m_fixture->acronyms(), (QStringList{u"A"_s, u"X"_s, u"Y"_s, u"D"_s}));
}

void TestClippingPaste::rowsBelowTheLastBecomeRecords()
{
    ClippingFixture::put(u"D ny\tX\nE fem\tY"_s);
    QVERIFY(m_fixture->paste(ClippingFixture::range(3, 3, {"title"})));
    m_fixture->settle();
    QCOMPARE(m_fixture->project(3).title, u"D ny"_s);
    QCOMPARE(m_fixture->table().rowCount(), 5);
    QCOMPARE(m_fixture->undoSteps(), 1);
    QVERIFY(m_fixture->workspace().undo());
    m_fixture->settle();
    QCOMPARE(m_fixture->table().rowCount(), 4);
}

void TestClippingPaste::whatWasCopiedIsPastedBackTheSame()
{
    m_fixture->edit(0, [](Project &first) {
        first.totalBudget.minor = 25'030'259;
        first.endDate = QDate(2027, 1, 31);
        first.acronym = u"=\"tabb\"\t\n=1"_s;
    });
    const Project before = m_fixture->project(0);
    const CellRange from = ClippingFixture::range(0, 0, {"acronym", "end_date", "total_budget"});
    QVERIFY(m_fixture->copy(from));
    QCOMPARE(*clipping::paste(m_fixture->parent(), m_fixture->workspace(), m_fixture->table(),
                              ClippingFixture::range(2, 3, {"acronym", "end_date", "total_budget"}),
                              from.columns),
             6);
    QCOMPARE(m_fixture->project(3).acronym, before.acronym);
    QCOMPARE(m_fixture->project(3).endDate, before.endDate);
    QCOMPARE(m_fixture->project(3).totalBudget, before.totalBudget);
}

void TestClippingPaste::oneOfTwoNamesakesIsPastedAsItself()
{
    Contact contact;
    contact.name = u"Anna Berg"_s;
    m_fixture->seed().add(contact);
    const qint64 second = m_fixture->seed().add(contact);
    m_fixture->edit(0, [&](Project &first) { first.manager.id = second; });
    QVERIFY(m_fixture->copy(ClippingFixture::range(0, 0, {"manager"})));
    QCOMPARE(ClippingFixture::text(), u"Anna Berg"_s);
    QVERIFY(m_fixture->paste(ClippingFixture::range(1, 1, {"manager"})));
    QCOMPARE(m_fixture->project(1).manager.id, second);
}

void TestClippingPaste::aClipboardWithoutTextIsSaid()
{
    QGuiApplication::clipboard()->clear();
    const auto pasted = m_fixture->paste(ClippingFixture::range(0, 0, {"acronym"}));
    QVERIFY(!pasted);
    QCOMPARE(pasted.error().code, Error::Code::NotFound);
}

void TestClippingPaste::aPasteThatChangesNothingIsSaid()
{
    ClippingFixture::put(u"A"_s);
    m_fixture->parent()->show();
    QCOMPARE(*m_fixture->paste(ClippingFixture::range(0, 0, {"acronym"})), 0);
    QCOMPARE(m_fixture->undoSteps(), 0);
    QVERIFY(m_fixture->parent()->findChild<MessageBar *>());
}

void TestClippingPaste::whatIsUnclearIsShownFirst()
{
    ClippingFixture::put(u"X\tRunning\t2027-02-31"_s);
    QString act;
    int unread = 0;
    RangePreview::setAnswer([&](RangePreview &dialog) {
        act = dialog.findChild<QPushButton *>(u"act"_s)->text();
        unread = dialog.preview().counts().unread;
        return true;
    });
    QCOMPARE(*m_fixture->paste(ClippingFixture::range(0, 0, {"acronym"})), 2);
    QCOMPARE(act, u"Paste 2 cell(s)"_s);
    QCOMPARE(unread, 1);
    QCOMPARE(m_fixture->project(0).acronym, u"X"_s);
    QVERIFY(!m_fixture->project(0).startDate.isValid());
    QCOMPARE(m_fixture->undoSteps(), 1);
}

void TestClippingPaste::sayingNoChangesNothing()
{
    ClippingFixture::put(u"X\tNågot annat"_s);
    int asked = 0;
    RangePreview::setAnswer([&](RangePreview &) {
        ++asked;
        return false;
    });
    QCOMPARE(*m_fixture->paste(ClippingFixture::range(0, 0, {"acronym"})), 0);
    QCOMPARE(asked, 1);
    QCOMPARE(m_fixture->undoSteps(), 0);
    QCOMPARE(m_fixture->project(0).acronym, u"A"_s);
}

void TestClippingPaste::anUnknownNameIsMadeWhenAsked()
{
    ClippingFixture::put(u"Åsa Öberg"_s);
    RangePreview::setAnswer([](RangePreview &dialog) {
        const auto *act = dialog.findChild<QPushButton *>(u"act"_s);
        const bool wasEmpty = !act->isEnabled();
        dialog.setCreatesMissing(true);
        const QAbstractItemModel &model = dialog.preview().model();
        return wasEmpty && act->isEnabled()
            && model.index(0, 1).data().toString().contains(u"Åsa Öberg"_s);
    });
    QCOMPARE(*m_fixture->paste(ClippingFixture::range(0, 1, {"manager"})), 2);
    const qint64 made = m_fixture->project(0).manager.id;
    QCOMPARE(m_fixture->read<Contact>(made).name, u"Åsa Öberg"_s);
    QCOMPARE(m_fixture->project(1).manager.id, made);
    QCOMPARE(m_fixture->undoSteps(), 1);
    QVERIFY(m_fixture->workspace().undo());
    QVERIFY(!m_fixture->workspace().reader().row(kindOf<Contact>(), made));
    QCOMPARE(m_fixture->project(0).manager.id, 0);
}

void TestClippingPaste::aNameThatNobodyNeedsIsNotMade()
{
    ClippingFixture::put(u"Åsa Öberg\nBo Ek"_s);
    RangePreview::setAnswer([](RangePreview &dialog) {
        dialog.setCreatesMissing(true);
        dialog.preview().setExcluded(0, true);
        return true;
    });
    QCOMPARE(*m_fixture->paste(ClippingFixture::range(0, 1, {"manager"})), 1);
    const auto names = m_fixture->workspace().reader().names(kindOf<Contact>());
    QCOMPARE(names->values(), QStringList{u"Bo Ek"_s});
}

void TestClippingPaste::whatSomebodyElseChangedIsShown()
{
    m_fixture->letOthersWrite();
    ClippingFixture::put(u"MIN"_s);
    QString before;
    QString notes;
    RangePreview::setAnswer([&](RangePreview &dialog) {
        before = dialog.preview().plan().front().fields.front().before.toString();
        notes = dialog.findChild<QLabel *>(u"notes"_s)->text();
        return true;
    });
    QCOMPARE(*m_fixture->paste(ClippingFixture::range(0, 0, {"acronym"})), 1);
    QCOMPARE(before, u"DERAS"_s);
    QVERIFY(notes.contains(u"Somebody else"_s));
    QCOMPARE(m_fixture->project(0).acronym, u"MIN"_s);
}

void TestClippingPaste::whatSomebodyElseChangedMayStand()
{
    m_fixture->letOthersWrite();
    ClippingFixture::put(u"MIN\nNY"_s);
    RangePreview::setAnswer([](RangePreview &) { return false; });
    QCOMPARE(*m_fixture->paste(ClippingFixture::range(0, 1, {"acronym"})), 0);
    QCOMPARE(m_fixture->acronyms().first(2), (QStringList{u"DERAS"_s, u"B"_s}));
    m_fixture->settle();
    QCOMPARE(m_fixture->table().index(0, ClippingFixture::column("acronym")).data().toString(),
             u"DERAS"_s);
}

QTEST_MAIN(TestClippingPaste)
#include "tst_clippingpaste.moc"
