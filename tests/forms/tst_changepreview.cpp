#include "forms/changepreview.h"

#include "forms/changepreviewmodel.h"
#include "forms/formfixture.h"
#include "forms/theme.h"
#include "tables/roles.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QToolTip>
#include <QtTest>

#include <numeric>

using namespace Qt::StringLiterals;
using CellState = ChangePreviewModel::CellState;

class TestChangePreview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Theme::Mode::Light); }
    void init();
    void cleanup() { m_preview.reset(); }

    void aBatchHoldsOnlyWhatDiffers();
    void whatIsLeftOutOrUnreadableIsNotInTheBatch();
    void aNewRecordIsWrittenWhole();
    void aRequiredFieldThatWouldBeEmptyBarsTheRecord();
    void onlyNewProblemsAreNotes();

    void thereIsOneColumnForEveryFieldThatChanges();
    void aCellSaysBeforeAndAfter();
    void anEmptyValueAndAnUnchangedOneAreNamed();
    void anUnreadableCellSaysWhatWasWrittenAndWhatIsWrong();
    void onlyRowsWithNotesCanBeShown();
    void theCountsFollowWhatIsLeftOut();
    void spaceLeavesTheChosenRowsOutAndTakesThemWithAgain();
    void theBarTellsTheNoteOfTheCurrentRow();
    void aBarredRowCannotBeTakenWith();
    void whatWasLeftOutStaysSoInANewPlan();
    void anEmptyPlanShowsNothingAndNames();
    void twentyThousandRowsStandAtOnce();
    void everyCellIsPainted();

private:
    static const Kind &kind() { return kindOf<Project>(); }
    static int field(const char *key) { return kind().indexOf(QString::fromUtf8(key)); }
    Row row(qint64 id) { return *m_fixture->workspace().reader().row(kind(), id); }
    PlannedChange plan(qint64 id, const std::vector<std::pair<const char *, QVariant>> &values);
    QModelIndex cell(int row, const char *key) const;
    void show(std::vector<PlannedChange> plan);

    std::unique_ptr<FormFixture> m_fixture;
    std::unique_ptr<ChangePreview> m_preview;
    qint64 m_green = 0;
    qint64 m_blue = 0;
};

void TestChangePreview::init()
{
    m_preview.reset();
    m_fixture = std::make_unique<FormFixture>();
    Project green = TestRegister::project(u"Grön stad"_s);
    green.status = u"running"_s;
    green.department = u"Tekniska"_s;
    m_green = m_fixture->seed().add(green);
    Project blue = TestRegister::project(u"Blå kust"_s);
    blue.status = u"finished"_s;
    m_blue = m_fixture->seed().add(blue);
    m_preview = std::make_unique<ChangePreview>(m_fixture->workspace());
    new QAbstractItemModelTester(&m_preview->model(),
                                 QAbstractItemModelTester::FailureReportingMode::Fatal,
                                 m_preview.get());
}

PlannedChange TestChangePreview::plan(qint64 id,
                                      const std::vector<std::pair<const char *, QVariant>> &values)
{
    const Row before = row(id);
    Row after = before;
    std::vector<int> touched;
    for (const auto &[key, value] : values) {
        touched.push_back(field(key));
        after.values[size_t(field(key))] = value;
    }
    return PlannedChange::update(kind(), before, after, touched);
}

QModelIndex TestChangePreview::cell(int row, const char *key) const
{
    const ChangePreviewModel &model = m_preview->model();
    for (int column = 0; column < model.columnCount(); ++column) {
        if (model.fieldOf(column) == field(key))
            return model.index(row, column);
    }
    return {};
}

void TestChangePreview::show(std::vector<PlannedChange> plan)
{
    m_preview->setPlan(kind(), std::move(plan));
    m_preview->resize(700, 400);
    m_preview->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_preview.get()));
}

void TestChangePreview::aBatchHoldsOnlyWhatDiffers()
{
    const std::vector<PlannedChange> all{
        plan(m_green, {{"department", u"Tekniska"_s}, {"publish", true}}),
        plan(m_blue, {{"status", u"finished"_s}})};
    const Batch batch = batchOf(u"Change"_s, all);
    QCOMPARE(batch.changes.size(), 1U);
    QCOMPARE(batch.changes[0].id, m_green);
    QCOMPARE(batch.changes[0].fields.size(), 1U);
    QCOMPARE(batch.changes[0].fields[0], (FieldChange{field("publish"), false, true}));
}

void TestChangePreview::whatIsLeftOutOrUnreadableIsNotInTheBatch()
{
    std::vector<PlannedChange> all{plan(m_green, {{"publish", true}}),
                                   plan(m_blue, {{"publish", true}})};
    all[0].excluded = true;
    all[1].unread.push_back({field("end_date"), u"snart"_s, u"Write a date."_s});
    const Batch batch = batchOf(u"Change"_s, all);
    QCOMPARE(batch.changes.size(), 1U);
    QCOMPARE(batch.changes[0].id, m_blue);
    QCOMPARE(batch.changes[0].fields.size(), 1U);
    const PlanCounts counts = countsOf(all);
    QCOMPARE(counts.records, 1);
    QCOMPARE(counts.excluded, 1);
    QCOMPARE(counts.unread, 1);
    QCOMPARE(counts.noted, 1);
}

void TestChangePreview::aNewRecordIsWrittenWhole()
{
    Row fresh = kind().blank();
    fresh.values[size_t(field("title"))] = u"Nytt"_s;
    std::vector<int> every(size_t(kind().fieldCount()));
    std::iota(every.begin(), every.end(), 0);
    const auto added = [&every](const Row &row) {
        PlannedChange made = PlannedChange::update(kind(), kind().blank(), row, every);
        made.isNew = true;
        return made;
    };
    const std::vector<PlannedChange> all{added(fresh), added(kind().blank())};
    QCOMPARE(countsOf(all).added, 1);
    Batch batch = batchOf(u"Add"_s, all); // what is blank is not added
    QCOMPARE(batch.changes.size(), 1U);
    QCOMPARE(batch.changes[0].fields, Change::insert(kind(), fresh).fields);
    QVERIFY(m_fixture->workspace().commit(batch));
    QCOMPARE(m_fixture->read<Project>(batch.changes[0].id).title, u"Nytt"_s);
}

void TestChangePreview::aRequiredFieldThatWouldBeEmptyBarsTheRecord()
{
    const PlannedChange emptied = plan(m_green, {{"title", u"  "_s}});
    QVERIFY(emptied.barred);
    QVERIFY(!emptied.notesOn(field("title")).isEmpty());
    QVERIFY(batchOf(u"Change"_s, std::span(&emptied, 1)).isEmpty());
    QVERIFY(!plan(m_green, {{"title", u"Ny"_s}}).barred);
}

void TestChangePreview::onlyNewProblemsAreNotes()
{
    Project odd = m_fixture->read<Project>(m_blue);
    odd.website = u"not an address"_s;
    odd.startDate = QDate(2026, 1, 1);
    const Row before = toRow(odd);
    odd.endDate = QDate(2025, 1, 1);
    const PlannedChange planned = PlannedChange::update(kind(), before, toRow(odd));
    QCOMPARE(planned.notes.size(), 1U);
    QCOMPARE(QByteArray(planned.notes[0].field), "end_date"_ba);
}

void TestChangePreview::thereIsOneColumnForEveryFieldThatChanges()
{
    show({plan(m_green, {{"department", u"Tekniska"_s}, {"publish", true}}),
          plan(m_blue, {{"department", u""_s}, {"publish", true}})});
    const ChangePreviewModel &model = m_preview->model();
    QCOMPARE(model.columnCount(), 2); // the department changes nowhere
    QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), kind().label());
    QCOMPARE(model.fieldOf(1), field("publish"));
    QCOMPARE(model.index(0, 0).data().toString(), u"Grön stad"_s);
}

void TestChangePreview::aCellSaysBeforeAndAfter()
{
    show({plan(m_green, {{"department", u"Kultur"_s}})});
    const QModelIndex index = cell(0, "department");
    QCOMPARE(index.data(ChangePreviewModel::Before).toString(), u"Tekniska"_s);
    QCOMPARE(index.data(ChangePreviewModel::After).toString(), u"Kultur"_s);
    QCOMPARE(CellState(index.data(ChangePreviewModel::State).toInt()), CellState::Changed);
    QCOMPARE(index.data(Qt::AccessibleTextRole).toString(), u"from Tekniska to Kultur"_s);
}

void TestChangePreview::anEmptyValueAndAnUnchangedOneAreNamed()
{
    show({plan(m_green, {{"department", u"Kultur"_s}}), plan(m_blue, {{"department", u"Kultur"_s}}),
          plan(m_green, {{"department", u"Tekniska"_s}})});
    QCOMPARE(cell(1, "department").data().toString(), u"empty › Kultur"_s);
    const QModelIndex same = cell(2, "department");
    QCOMPARE(CellState(same.data(ChangePreviewModel::State).toInt()), CellState::Same);
    QCOMPARE(same.data().toString(), u"Tekniska · unchanged"_s);
}

void TestChangePreview::anUnreadableCellSaysWhatWasWrittenAndWhatIsWrong()
{
    PlannedChange bad = plan(m_green, {{"department", u"Kultur"_s}});
    bad.unread.push_back({field("end_date"), u"i höst"_s, u"“i höst” is no date."_s});
    show({bad});
    const QModelIndex index = cell(0, "end_date");
    QCOMPARE(index.data().toString(), u"i höst"_s);
    QCOMPARE(index.data(Qt::ToolTipRole).toString(), u"“i höst” is no date."_s);
    QVERIFY(index.data(Qt::AccessibleTextRole).toString().contains(u"is no date"_s));
    QVERIFY(m_preview->findChild<QLabel *>(u"counts"_s)->text().contains(u"1 cell"_s));
}

void TestChangePreview::onlyRowsWithNotesCanBeShown()
{
    auto noted = plan(m_blue, {{"publish", true}});
    noted.notes.push_back({"status", u"It is odd."_s});
    show({plan(m_green, {{"publish", true}}), noted});
    QCheckBox *only = m_preview->findChild<QCheckBox *>(u"onlyNoted"_s);
    only->click();
    QCOMPARE(m_preview->model().rowCount(), 1);
    QCOMPARE(m_preview->model().planRow(0), 1);
    only->click();
    QCOMPARE(m_preview->model().rowCount(), 2);
}

void TestChangePreview::theCountsFollowWhatIsLeftOut()
{
    show({plan(m_green, {{"publish", true}, {"department", u"Kultur"_s}}),
          plan(m_blue, {{"publish", true}})});
    const QLabel *counts = m_preview->findChild<QLabel *>(u"counts"_s);
    QCOMPARE(counts->text(), u"2 EU projects, 3 change(s)"_s);
    const QSignalSpy changed(m_preview.get(), &ChangePreview::changed);
    m_preview->setExcluded(0, true);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(counts->text(), u"1 project, 1 change(s), 1 left out"_s);
}

void TestChangePreview::spaceLeavesTheChosenRowsOutAndTakesThemWithAgain()
{
    show({plan(m_green, {{"publish", true}}), plan(m_blue, {{"publish", true}})});
    m_preview->view().setFocus();
    m_preview->view().selectAll();
    const QSignalSpy told(&m_preview->model(), &QAbstractItemModel::dataChanged);
    QTest::keyClick(&m_preview->view(), Qt::Key_Space);
    QCOMPARE(told.size(), 1);
    QCOMPARE(m_preview->counts().records, 0);
    QVERIFY(m_preview->model().index(0, 0).data().toString().contains(u"left out"_s));
    QTest::keyClick(&m_preview->view(), Qt::Key_Space);
    QCOMPARE(m_preview->counts().records, 2);
}

void TestChangePreview::theBarTellsTheNoteOfTheCurrentRow()
{
    PlannedChange noted = plan(m_blue, {{"publish", true}});
    noted.notes.push_back({"status", u"It is <odd>."_s});
    show({plan(m_green, {{"publish", true}}), noted});
    // What is odd is shown without being looked for.
    QCOMPARE(m_preview->view().currentIndex().row(), 1);
    const QLabel *note = m_preview->findChild<QLabel *>(u"note"_s);
    QVERIFY(note->text().contains(u"Blå kust"_s));
    QVERIFY(note->text().contains(u"&lt;odd&gt;"_s));
    m_preview->findChild<QPushButton *>(u"leaveOut"_s)->click();
    QVERIFY(m_preview->plan()[1].excluded);
    QCOMPARE(m_preview->findChild<QPushButton *>(u"leaveOut"_s)->text(), u"Take with"_s);
    m_preview->view().setCurrentIndex(m_preview->model().index(0, 0));
    QVERIFY(note->text().contains(u"Grön stad"_s));
}

void TestChangePreview::aBarredRowCannotBeTakenWith()
{
    show({plan(m_green, {{"title", u""_s}}), plan(m_blue, {{"title", u"Ny"_s}})});
    m_preview->view().setCurrentIndex(m_preview->model().index(0, 0));
    QVERIFY(!m_preview->findChild<QPushButton *>(u"leaveOut"_s)->isEnabled());
    m_preview->setExcluded(0, false);
    QCOMPARE(m_preview->counts().records, 1);
}

void TestChangePreview::whatWasLeftOutStaysSoInANewPlan()
{
    show({plan(m_green, {{"publish", true}}), plan(m_blue, {{"publish", true}})});
    m_preview->setExcluded(1, true);
    show({plan(m_blue, {{"department", u"Kultur"_s}}),
          plan(m_green, {{"department", u"Kultur"_s}})});
    QVERIFY(m_preview->plan()[0].excluded);
    QVERIFY(!m_preview->plan()[1].excluded);
}

void TestChangePreview::anEmptyPlanShowsNothingAndNames()
{
    show({});
    QCOMPARE(m_preview->counts().records, 0);
    QCOMPARE(m_preview->model().rowCount(), 0);
    QVERIFY(m_preview->findChild<QPushButton *>(u"leaveOut"_s)->isHidden()
            || !m_preview->findChild<QPushButton *>(u"leaveOut"_s)->isVisible());
    QVERIFY(!m_preview->view().accessibleName().isEmpty());
}

void TestChangePreview::twentyThousandRowsStandAtOnce()
{
    const PlannedChange one = plan(m_green, {{"department", u"Kultur"_s}, {"publish", true}});
    QElapsedTimer clock;
    clock.start();
    show(std::vector<PlannedChange>(20'000, one));
    m_preview->view().scrollToBottom();
    m_preview->grab();
    QCOMPARE(m_preview->model().rowCount(), 20'000);
    QVERIFY2(clock.elapsed() < 4'000, "20,000 rows take too long"); // with sanitizers
}

void TestChangePreview::everyCellIsPainted()
{
    PlannedChange odd = plan(m_blue, {{"department", u"Kultur"_s}, {"publish", true}});
    odd.notes.push_back({"department", u"It is odd."_s});
    PlannedChange bad = plan(m_green, {{"publish", true}});
    bad.unread.push_back({field("department"), u"??"_s, u"What is it?"_s});
    show({odd, bad});
    QTableView &view = m_preview->view();
    const QImage seen = view.viewport()->grab().toImage();
    const auto ground = [&](const QModelIndex &index) {
        const QRect rect = view.visualRect(index);
        return seen.pixelColor(rect.left() + 2, rect.top() + 2);
    };
    QCOMPARE(ground(cell(0, "publish")), Theme::color(ColorRole::Edited));
    QCOMPARE(ground(cell(1, "department")), Theme::color(ColorRole::BadBg));
    if (const QString folder = qEnvironmentVariable("UTBLICK_PICTURES"); !folder.isEmpty())
        m_preview->grab().save(folder + u"/changepreview.png"_s);
}

QTEST_MAIN(TestChangePreview)
#include "tst_changepreview.moc"
