#include "forms/bulkfixture.h"

#include "forms/messagebar.h"

using namespace Qt::StringLiterals;

class TestBulkEditCommit : public QObject, private BulkFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Theme::Mode::Light); }
    void init() { reset(); }
    void cleanup() { BulkEditDialog::setAnswer({}); }

    void tickedFieldsAreWrittenAsOneUndoStep();
    void cancellingChangesNothing();
    void somebodyElsesChangeIsShownAndNothingIsLost();
    void aRecordRemovedMeanwhileIsLeftOut();
    void aRegisterForReadingCannotBeChanged();
    void noRecordsIsSaid();
    void thousandsOfRecordsAreWrittenBesideTheWindow();
    void theLatestOfManyKeyPressesWins();
    void aRowLeftOutStaysAsItIs();

private:
    void addMany(int count);
};

void TestBulkEditCommit::cancellingChangesNothing()
{
    const Result<int> changed = ask([](BulkEditDialog &dialog) {
        choose(dialog, u"status"_s, u"archived"_s);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
    });
    QCOMPARE(changed.error().code, Error::Code::Stopped);
    QCOMPARE(m_fixture->undoSteps(), 0);
}

void TestBulkEditCommit::somebodyElsesChangeIsShownAndNothingIsLost()
{
    const Result<int> changed = ask([this](BulkEditDialog &dialog) {
        write(dialog, u"department"_s, u"Kultur"_s);
        Project theirs = read(1);
        theirs.department = u"Teknik"_s;
        m_fixture->changeBeside(theirs);
        dialog.commit();
        settle(dialog);
        QCOMPARE(dialog.changed(), 0);
        QVERIFY(dialog.isVisible());
        const QString told = dialog.findChild<MessageBar *>()->text();
        QVERIFY2(told.contains(u"Exempelprojekt 05"_s), qPrintable(told));
        QVERIFY(!told.contains(u"Exempelprojekt 02"_s));
        const PlannedChange &again = dialog.preview().plan()[1];
        QCOMPARE(again.fields.front().before.toString(), u"Teknik"_s);
        QCOMPARE(read(0).department, QString()); // nothing was written by half
        dialog.commit();
    });
    QCOMPARE(*changed, 5);
    QCOMPARE(read(1).department, u"Kultur"_s);
    QVERIFY(workspace().undo());
    QCOMPARE(read(1).department, u"Teknik"_s);
}

void TestBulkEditCommit::aRecordRemovedMeanwhileIsLeftOut()
{
    QCOMPARE(*ask([this](BulkEditDialog &dialog) {
        write(dialog, u"department"_s, u"Kultur"_s);
        Result<Store> beside = Store::openBeside(workspace().path());
        Result<Batch> gone = beside->removal(kindOf<Project>(), {m_ids[0]});
        QVERIFY(beside->apply(*gone));
        dialog.commit();
        settle(dialog);
        QVERIFY(dialog.findChild<MessageBar *>()->isVisible());
        QCOMPARE(dialog.preview().plan().size(), 4U);
        dialog.commit();
    }),
             4);
}

void TestBulkEditCommit::aRegisterForReadingCannotBeChanged()
{
    m_fixture->workspace();
    FormFixture closed;
    const qint64 id = closed.seed().add(TestRegister::project(u"Grön"_s));
    const Result<int> changed =
        BulkEditDialog::ask(nullptr, closed.readOnlyWorkspace(), kindOf<Project>(), {id});
    QVERIFY(!changed);
    QVERIFY(changed.error().code != Error::Code::Stopped);
}

void TestBulkEditCommit::noRecordsIsSaid()
{
    m_ids.clear();
    QCOMPARE(ask([](BulkEditDialog &) { QFAIL("shown"); }).error().code, Error::Code::Invalid);
}

void TestBulkEditCommit::thousandsOfRecordsAreWrittenBesideTheWindow()
{
    addMany(2'500);
    QSignalSpy reloaded(&workspace(), &Workspace::reloaded);
    QCOMPARE(*ask([](BulkEditDialog &dialog) {
        write(dialog, u"department"_s, u"Kultur"_s);
        QCOMPARE(dialog.preview().counts().records, 2'500);
        dialog.commit();
    }),
             2'500);
    QCOMPARE(reloaded.size(), 1);
    QCOMPARE(read(2'499).department, u"Kultur"_s);
    QCOMPARE(workspace().store().undoSize(), 2'500);
}

void TestBulkEditCommit::theLatestOfManyKeyPressesWins()
{
    addMany(1'500);
    QVERIFY(!ask([](BulkEditDialog &dialog) {
        QWidget *edit = tick(dialog, u"department"_s).findChild<QWidget *>(u"department"_s);
        for (const QChar letter : u"Stadsbyggnad"_s) {
            QTest::keyClicks(edit, QString(letter));
            QTest::qWait(70); // longer than the pause: a plan is begun
        }
        settle(dialog);
        QCOMPARE(dialog.preview().plan()[0].fields[0].after.toString(), u"Stadsbyggnad"_s);
    }));
}

void TestBulkEditCommit::tickedFieldsAreWrittenAsOneUndoStep()
{
    const Result<int> changed = ask([](BulkEditDialog &dialog) {
        choose(dialog, u"status"_s, u"archived"_s);
        write(dialog, u"department"_s, u"Avdelning A"_s);
        choose(dialog, u"publish"_s, u"no"_s);
        QCOMPARE(dialog.preview().counts().records, 5);
        QCOMPARE(dialog.preview().counts().cells, 13); // as in the picture
        act(dialog).click();
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
    });
    QVERIFY(changed);
    QCOMPARE(*changed, 5);
    QCOMPARE(m_fixture->undoSteps(), 1);
    QCOMPARE(workspace().undoLabel(), u"Change 5 EU projects"_s);
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(read(i).status, u"archived"_s);
        QCOMPARE(read(i).department, u"Avdelning A"_s);
        QVERIFY(!read(i).publish);
    }
    QVERIFY(workspace().undo());
    QCOMPARE(read(1).department, u"Avdelning B"_s);
    QCOMPARE(read(4).status, u"rejected"_s);
}

void TestBulkEditCommit::aRowLeftOutStaysAsItIs()
{
    QCOMPARE(*ask([](BulkEditDialog &dialog) {
        choose(dialog, u"status"_s, u"archived"_s);
        dialog.findChild<QPushButton *>(u"leaveOut"_s)->click();
        QCOMPARE(act(dialog).text(), u"Change 4 EU projects"_s);
        write(dialog, u"call"_s, u"2"_s); // the new plan still leaves it out
        dialog.commit();
    }),
             4);
    QCOMPARE(read(1).status, u"completed"_s);
    QCOMPARE(read(0).status, u"archived"_s);
}

void TestBulkEditCommit::addMany(int count)
{
    Batch many{u"Add"_s, {}, {}};
    for (int i = 0; i < count; ++i)
        many.changes.push_back(Change::insert(
            kindOf<Project>(), toRow(TestRegister::project(u"Projekt %1"_s.arg(i)))));
    QVERIFY(m_fixture->seed().store().apply(many));
    m_ids.clear();
    for (const Change &change : many.changes)
        m_ids.push_back(change.id);
}

QTEST_MAIN(TestBulkEditCommit)
#include "tst_bulkeditcommit.moc"
