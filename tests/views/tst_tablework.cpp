#include "tableworkfixture.h"

#include "forms/recorddelegate.h"
#include "forms/recorddrag.h"
#include "records/organisation.h"
#include "records/partnership.h"
#include "tables/rowgroups.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QMimeData>

using namespace Qt::StringLiterals;
using namespace tablework;

/// A coordinator's work in the table of projects, by keys and clicks in the real window.
class TestTableWork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typingReplacesACellAndEnterGoesDown();
    void aDateThatIsNoneStaysInItsCellWithTheReason();
    void cellsAreCopiedAndPastedIntoARange();
    void fillDownAndDeleteAreOneStepEach();
    void deleteLeavesTheRecordAndCtrlDeleteTakesIt();
    void aRequiredCellIsNotCleared();
    void groupsOpenAndCloseByKeysAndClicks();
    void sumsFollowAnEditInTheTable();
    void theProgrammeOpensFromItsCell();
    void organisationsDroppedOnARowBecomePartners();
};

void TestTableWork::typingReplacesACellAndEnterGoesDown()
{
    TableWork test;
    RecordView *view = test.prepare();
    QVERIFY(view);
    view->setCurrentIndex(cell(*view, 0, "department"));
    type(u"Kultur"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(raw(*view, 0, "department"), u"Kultur"_s);
    QCOMPARE(view->currentIndex(), cell(*view, 1, "department"));
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(raw(*view, 0, "department"), QString());
}

void TestTableWork::aDateThatIsNoneStaysInItsCellWithTheReason()
{
    TableWork test;
    RecordView *view = test.prepare();
    QVERIFY(view);
    view->setCurrentIndex(cell(*view, 0, "end_date"));
    type(u"2027-02-31"_s);
    press(Qt::Key_Return);
    QVERIFY(view->isEditing());
    QVERIFY(!view->commitEditor());
    QVERIFY(!test.stage().showSection(u"network"_s)); // nothing is lost by going away
    QCOMPARE(test.stage().section(), u"project"_s);
    press(Qt::Key_Escape);
    QVERIFY(!view->isEditing());
    QCOMPARE(raw(*view, 0, "end_date"), QString());
    QVERIFY(test.stage().showSection(u"network"_s));
}

void TestTableWork::cellsAreCopiedAndPastedIntoARange()
{
    TableWork test;
    RecordView *view = test.prepare();
    QVERIFY(view);
    QApplication::clipboard()->setText(u"Kultur\r\nMiljö\r\nTeknik\r\n"_s);
    view->setCurrentIndex(cell(*view, 0, "department"));
    press(Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(raw(*view, 2, "department"), u"Teknik"_s);
    QCOMPARE(raw(*view, 1, "department"), u"Miljö"_s);
    view->setCurrentIndex(cell(*view, 0, "department"));
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text().trimmed(), u"Kultur\nMiljö"_s);
    QVERIFY(QApplication::clipboard()->mimeData()->hasHtml());
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(raw(*view, 2, "department"), QString());
}

void TestTableWork::fillDownAndDeleteAreOneStepEach()
{
    TableWork test;
    RecordView *view = test.prepare();
    QVERIFY(view);
    view->setCurrentIndex(cell(*view, 0, "department"));
    type(u"Kultur"_s);
    press(Qt::Key_Return);
    view->setCurrentIndex(cell(*view, 0, "department"));
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_D, Qt::ControlModifier);
    QTRY_COMPARE(raw(*view, 2, "department"), u"Kultur"_s);
    press(Qt::Key_Delete);
    QTRY_COMPARE(raw(*view, 0, "department"), QString());
    QCOMPARE(raw(*view, 2, "department"), QString());
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(raw(*view, 2, "department"), u"Kultur"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(raw(*view, 2, "department"), QString());
    QCOMPARE(raw(*view, 0, "department"), u"Kultur"_s);
}

void TestTableWork::deleteLeavesTheRecordAndCtrlDeleteTakesIt()
{
    TableWork test;
    RecordView *view = test.prepare();
    QVERIFY(view);
    view->setCurrentIndex(cell(*view, 1, "eu_contribution"));
    press(Qt::Key_Delete);
    QTRY_COMPARE(raw(*view, 1, "eu_contribution"), QString());
    QCOMPARE(view->table().rowCount(), 3);
    press(Qt::Key_Delete, Qt::ControlModifier);
    QTRY_COMPARE(test.shownTitles(), QStringList({u"Alfa"_s, u"Ö-natur"_s}));
}

void TestTableWork::aRequiredCellIsNotCleared()
{
    TableWork test;
    RecordView *view = test.prepare();
    QVERIFY(view);
    view->setCurrentIndex(cell(*view, 0, "title"));
    press(Qt::Key_Delete);
    QTest::qWait(50);
    QCOMPARE(raw(*view, 0, "title"), u"Alfa"_s);
}

void TestTableWork::groupsOpenAndCloseByKeysAndClicks()
{
    TableWork test;
    RecordView *view = test.prepare();
    QVERIFY(view);
    RecordTable &table = view->table();
    RowQuery query = table.query();
    query.groups = {column("programme")};
    table.setQuery(query);
    QTRY_COMPARE(table.rowCount(), 5); // two headings
    QCOMPARE(table.groupAt(0)->name, u"Interreg South Baltic"_s);
    QCOMPARE(table.groupAt(0)->count, 2);
    view->setCurrentIndex(table.index(0, column("title")));
    press(Qt::Key_Left);
    QCOMPARE(table.rowCount(), 3);
    QVERIFY(table.isClosed(0));
    press(Qt::Key_Right);
    QCOMPARE(table.rowCount(), 5);
    const QPoint sign = view->delegate().groups().chevron(3).center();
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, sign);
    QCOMPARE(table.rowCount(), 4);
    QVERIFY(table.isClosed(3));
    QCOMPARE(int(table.foundIds().size()), 3);
}

void TestTableWork::sumsFollowAnEditInTheTable()
{
    TableWork test;
    RecordView *view = test.prepare();
    QVERIFY(view);
    const auto said = [&] { return test.stage().current()->status().sums; };
    QVERIFY(said().contains(u"3\u00a0000,00\u00a0EUR"_s));
    view->setCurrentIndex(cell(*view, 0, "eu_contribution"));
    type(u"2000"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(said().contains(u"4\u00a0000,00\u00a0EUR"_s));
}

void TestTableWork::theProgrammeOpensFromItsCell()
{
    TableWork test;
    RecordView *view = test.prepare();
    QVERIFY(view);
    view->setCurrentIndex(cell(*view, 1, "programme"));
    press(Qt::Key_Return, Qt::AltModifier);
    QTRY_COMPARE(test.stage().section(), u"programme"_s);
    QTRY_COMPARE(test.stage().current()->currentId(), 900);
}

void TestTableWork::organisationsDroppedOnARowBecomePartners()
{
    TableWork test;
    RecordView *view = test.prepare();
    QVERIFY(view);
    Organisation lund;
    lund.name = u"Lunds universitet"_s;
    const Result<qint64> id = test.workspace()->table(kindOf<Organisation>()).add(toRow(lund));
    QVERIFY(id);
    const std::unique_ptr<QMimeData> data(
        recorddrag::data(*test.workspace(), {&kindOf<Organisation>(), {*id}}));
    const QPoint at = view->visualRect(cell(*view, 1, "title")).center();
    QDragEnterEvent enter(at, Qt::CopyAction, data.get(), Qt::LeftButton, {});
    QCoreApplication::sendEvent(view->viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(at, Qt::CopyAction, data.get(), Qt::LeftButton, {});
    QCoreApplication::sendEvent(view->viewport(), &drop);
    const Result<Row> partner = test.workspace()->reader().row(kindOf<Partnership>(), 1);
    QVERIFY(partner);
    QCOMPARE(fromRow<Partnership>(*partner).project.id, view->table().idAt(1));
}

QTEST_MAIN(TestTableWork)
#include "tst_tablework.moc"
