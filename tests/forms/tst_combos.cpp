#include "forms/checklist.h"
#include "forms/choicecombo.h"
#include "forms/formfixture.h"
#include "forms/referencecombo.h"
#include "forms/referenceentries.h"
#include "records/programme.h"

#include <QCompleter>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestCombos : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChoiceHoldsItsCode();
    void anUnknownCodeIsKept();
    void onlyTheUsersChoiceIsAnEdit();
    void scrollingPastAFieldDoesNotChangeIt();
    void typingFindsNamesInsideWords();
    void aTextThatMatchesNothingOffersANewRecord();
    void aNameTypedInFullIsTaken();
    void anEmptiedReferenceIsNone();
    void anUnknownNameIsAProblemAndChangesNothing();
    void oneOfTwoEqualNamesStaysChosen();
    void theEntriesAreSharedAndFollowTheRegister();
    void aCheckListSaysHowManyAreChosen();
    void aCheckListKeepsTheOrderAndUnknownCodes();
    void aCheckListAnnouncesOnceWhenItCloses();
};

namespace {

QList<ChoiceEntry> statuses()
{
    return {{u"idea"_s, u"Idea"_s}, {u"running"_s, u"Running"_s}, {u"closed"_s, u"Closed"_s}};
}

QList<ReferenceEntry> programmes()
{
    return {{1, u"Interreg Baltic Sea Region"_s}, {2, u"Interreg South Baltic"_s}, {3, u"ESF+"_s}};
}

QStringList suggestions(const ReferenceCombo &combo)
{
    const QAbstractItemModel *model = combo.lineEdit()->completer()->model();
    QStringList names;
    for (int row = 0; row < model->rowCount(); ++row)
        names += model->index(row, 0).data().toString();
    return names;
}

} // namespace

void TestCombos::aChoiceHoldsItsCode()
{
    ChoiceCombo combo;
    combo.setChoices(statuses(), u"none"_s);
    QCOMPARE(combo.count(), 4);
    combo.setCode(u"running"_s);
    QCOMPARE(combo.currentText(), u"Running"_s);
    QCOMPARE(combo.code(), u"running"_s);
    combo.setCode({});
    QCOMPARE(combo.currentText(), u"none"_s);
    QVERIFY(combo.code().isEmpty());
}

void TestCombos::anUnknownCodeIsKept()
{
    ChoiceCombo combo;
    combo.setChoices(statuses());
    combo.setCode(u"from-the-future"_s);
    QCOMPARE(combo.code(), u"from-the-future"_s);
}

void TestCombos::onlyTheUsersChoiceIsAnEdit()
{
    ChoiceCombo combo;
    combo.setChoices(statuses());
    QSignalSpy edited(&combo, &ChoiceCombo::edited);
    combo.setCode(u"idea"_s);
    QCOMPARE(edited.count(), 0);
    QTest::keyClick(&combo, Qt::Key_R);
    QCOMPARE(edited.count(), 1);
    QCOMPARE(edited.first().first().toString(), u"running"_s);
}

void TestCombos::scrollingPastAFieldDoesNotChangeIt()
{
    ChoiceCombo combo;
    combo.setChoices(statuses());
    combo.setCode(u"idea"_s);
    QCOMPARE(combo.focusPolicy(), Qt::StrongFocus); // else the wheel itself gives the focus
    QWheelEvent wheel({5, 5}, {5, 5}, {0, -120}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&combo, &wheel);
    QCOMPARE(combo.code(), u"idea"_s);
}

void TestCombos::typingFindsNamesInsideWords()
{
    ReferenceCombo combo;
    combo.setEntries(programmes());
    combo.lineEdit()->clear();
    QTest::keyClicks(combo.lineEdit(), u"alti"_s);
    QCOMPARE(suggestions(combo),
             (QStringList{u"Interreg Baltic Sea Region"_s, u"Interreg South Baltic"_s,
                          u"New “alti”…"_s}));
}

void TestCombos::aTextThatMatchesNothingOffersANewRecord()
{
    ReferenceCombo combo;
    combo.setEntries(programmes());
    combo.lineEdit()->clear();
    QSignalSpy create(&combo, &ReferenceCombo::createRequested);
    QTest::keyClicks(combo.lineEdit(), u"Horizon"_s);
    QCOMPARE(suggestions(combo), QStringList{u"New “Horizon”…"_s});
    QCompleter *completer = combo.lineEdit()->completer();
    Q_EMIT completer->activated(completer->completionModel()->index(0, 0));
    QCOMPARE(create.count(), 1);
    QCOMPARE(create.first().first().toString(), u"Horizon"_s);
    QCOMPARE(combo.reference(), 0);
}

void TestCombos::aNameTypedInFullIsTaken()
{
    ReferenceCombo combo;
    combo.setEntries(programmes());
    QSignalSpy edited(&combo, &ReferenceCombo::edited);
    combo.lineEdit()->clear();
    QTest::keyClicks(combo.lineEdit(), u"esf+"_s);
    QTest::keyClick(combo.lineEdit(), Qt::Key_Return);
    QCOMPARE(combo.reference(), 3);
    QCOMPARE(combo.currentText(), u"ESF+"_s);
    QCOMPARE(edited.count(), 1);
    QCOMPARE(edited.first().first().toLongLong(), 3);
}

void TestCombos::anEmptiedReferenceIsNone()
{
    ReferenceCombo combo;
    combo.setEntries(programmes(), u"no programme"_s);
    combo.setReference(2);
    QCOMPARE(combo.currentText(), u"Interreg South Baltic"_s);
    QSignalSpy edited(&combo, &ReferenceCombo::edited);
    combo.lineEdit()->clear();
    QTest::keyClick(combo.lineEdit(), Qt::Key_Return);
    QCOMPARE(combo.reference(), 0);
    QCOMPARE(edited.count(), 1);
    QCOMPARE(combo.lineEdit()->placeholderText(), u"no programme"_s);
}

void TestCombos::anUnknownNameIsAProblemAndChangesNothing()
{
    ReferenceCombo combo;
    combo.setEntries(programmes());
    combo.setReference(2);
    QSignalSpy edited(&combo, &ReferenceCombo::edited);
    combo.setEditText(u"Nothing like it"_s);
    QTest::keyClick(combo.lineEdit(), Qt::Key_Return);
    QCOMPARE(combo.reference(), 2);
    QCOMPARE(edited.count(), 0);
    QVERIFY(combo.problem().contains(u"Nothing like it"_s));
    combo.setReference(2);
    QVERIFY(combo.problem().isEmpty());
}

void TestCombos::oneOfTwoEqualNamesStaysChosen()
{
    ReferenceCombo combo;
    combo.setEntries({{7, u"Anna Berg"_s}, {8, u"Anna Berg"_s}});
    combo.setReference(8);
    QTest::keyClick(combo.lineEdit(), Qt::Key_Return);
    QCOMPARE(combo.reference(), 8);
}

void TestCombos::theEntriesAreSharedAndFollowTheRegister()
{
    FormFixture fixture;
    Programme programme;
    qint64 mora = 0;
    for (const QString &name : {u"Örebro"_s, u"Mora"_s, u"Alingsås"_s}) {
        programme.name = name;
        const qint64 id = fixture.seed().add(programme);
        mora = name == u"Mora"_s ? id : mora;
    }
    Workspace &workspace = fixture.workspace();
    const Kind &kind = kindOf<Programme>();
    ReferenceEntries &entries = ReferenceEntries::of(workspace);
    const auto names = [&] {
        QStringList all;
        for (const ReferenceEntry &entry : entries.all(kind))
            all += entry.name;
        return all;
    };
    QCOMPARE(names(), (QStringList{u"Alingsås"_s, u"Mora"_s, u"Örebro"_s}));
    const QList<ReferenceEntry> before = entries.all(kind);
    QVERIFY(ReferenceEntries::of(workspace).all(kind).isSharedWith(before));
    Programme renamed = fixture.read<Programme>(mora);
    renamed.name = u"Östersund"_s;
    RecordTable &table = workspace.table(kind);
    QVERIFY(table.save(toRow(fixture.read<Programme>(mora)), toRow(renamed)));
    QCOMPARE(names(), (QStringList{u"Alingsås"_s, u"Örebro"_s, u"Östersund"_s}));
    QVERIFY(table.remove({mora}));
    QCOMPARE(names(), (QStringList{u"Alingsås"_s, u"Örebro"_s}));
    QVERIFY(workspace.undo());
    QVERIFY(workspace.undo());
    QCOMPARE(names(), (QStringList{u"Alingsås"_s, u"Mora"_s, u"Örebro"_s}));
}

void TestCombos::aCheckListSaysHowManyAreChosen()
{
    CheckList list;
    list.setChoices(statuses());
    QCOMPARE(list.currentText(), u"None chosen"_s);
    list.setCodes({u"idea"_s, u"closed"_s});
    QCOMPARE(list.currentText(), u"2 chosen"_s);
    QCOMPARE(list.toolTip(), u"Idea\nClosed"_s);
}

void TestCombos::aCheckListKeepsTheOrderAndUnknownCodes()
{
    CheckList list;
    list.setChoices(statuses());
    list.setCodes({u"other"_s, u"closed"_s, u"idea"_s});
    QCOMPARE(list.codes(), (QStringList{u"idea"_s, u"closed"_s, u"other"_s}));
}

void TestCombos::aCheckListAnnouncesOnceWhenItCloses()
{
    CheckList list;
    list.setChoices(statuses());
    list.show();
    QSignalSpy edited(&list, &CheckList::edited);
    list.showPopup();
    auto *boxes = list.findChild<QListWidget *>();
    QVERIFY(boxes);
    QTest::keyClick(boxes, Qt::Key_Space);
    QTest::keyClick(boxes, Qt::Key_Down);
    QTest::keyClick(boxes, Qt::Key_Space);
    QCOMPARE(list.codes(), (QStringList{u"idea"_s, u"running"_s}));
    QCOMPARE(edited.count(), 0);
    boxes->window()->close();
    QTRY_COMPARE(edited.count(), 1);
}

QTEST_MAIN(TestCombos)
#include "tst_combos.moc"
