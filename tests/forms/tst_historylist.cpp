#include "forms/historylist.h"

#include "formfixture.h"
#include "forms/changelistmodel.h"
#include "forms/conflictdialog.h"
#include "forms/messagebar.h"
#include "forms/theme.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;
using Piece = worddiff::Piece;

class TestHistoryList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Theme::Mode::Light); }
    void init();
    void cleanup();

    void oldAndNewAreMarked();
    void entriesAreMadeAsTheyComeIntoSight();

    void aFieldIsRestoredAsOneStepThatTheHistoryShows();
    void aFieldThatStandsAsItWasIsNotOffered();
    void severalFieldsAreOfferedInAMenu();
    void allIsRestoredAsItWasThen();
    void allByKeyboard();
    void theContextMenuOffersTheSame();
    void aReferenceToARemovedRecordIsLeftAsItIs();
    void whatSomebodyElseWroteMeanwhileIsAConflict();
    void anEmptyRequiredFieldIsRefusedWithItsReason();
    void aReadOnlyRegisterOffersNothingAndSaysWhy();
    void theStepThatRemovedTheRecordCannotBeRestored();
    void theButtonsFitIntoANarrowPanel();
    void paintsInLightAndDark();

private:
    HistoryList &shown();
    QPushButton *button(const QString &name) { return m_list->findChild<QPushButton *>(name); }
    QString hint() { return m_list->findChild<QLabel *>(u"hint"_s)->text(); }
    void choose(int row) { m_list->view().setCurrentIndex(m_list->model()->index(row, 0)); }
    ChangeLines lines(int row);
    Project project() { return m_fixture->read<Project>(m_id); }
    void save(const Project &after);
    void retitle(const QString &title);

    std::unique_ptr<FormFixture> m_fixture;
    HistoryList *m_list = nullptr;
    qint64 m_id = 0;
};

void TestHistoryList::init()
{
    m_fixture = std::make_unique<FormFixture>();
    Project project = TestRegister::project(u"Green"_s);
    project.status = u"running"_s;
    m_id = m_fixture->seed().add(project);
    m_list = nullptr;
}

void TestHistoryList::cleanup()
{
    ConflictDialog::setAnswer({});
    m_fixture.reset();
}

HistoryList &TestHistoryList::shown()
{
    m_list = new HistoryList(m_fixture->workspace(), kindOf<Project>());
    m_list->showRecord(m_id);
    m_fixture->show(m_list);
    return *m_list;
}

ChangeLines TestHistoryList::lines(int row)
{
    return m_list->model()->index(row, 0).data(ChangeListModel::LinesRole).value<ChangeLines>();
}

void TestHistoryList::save(const Project &after)
{
    QVERIFY(m_fixture->workspace().table(kindOf<Project>()).save(toRow(project()), toRow(after)));
}

void TestHistoryList::retitle(const QString &title)
{
    Project after = project();
    after.title = title;
    save(after);
}

void TestHistoryList::oldAndNewAreMarked()
{
    retitle(u"Blue"_s);
    shown();
    new QAbstractItemModelTester(m_list->model(),
                                 QAbstractItemModelTester::FailureReportingMode::Fatal, m_list);
    QCOMPARE(m_list->model()->rowCount(), 2);
    const ChangeLines found = lines(0);
    QCOMPARE(found.size(), 1U);
    QCOMPARE(found[0].label, u"Title"_s);
    const worddiff::Pieces expected{{Piece::Kind::Removed, u"Green"_s},
                                    {Piece::Kind::Note, u" → "_s},
                                    {Piece::Kind::Added, u"Blue"_s}};
    QCOMPARE(found[0].pieces, expected);
    QVERIFY(!lines(1)[0].isMarked); // "Added"
}

void TestHistoryList::entriesAreMadeAsTheyComeIntoSight()
{
    for (int i = 0; i < 120; ++i)
        retitle(u"Title %1"_s.arg(i));
    shown();
    QVERIFY(m_list->model()->rowCount() < 121);
    for (int i = 0; i < 10; ++i) {
        m_list->view().scrollToBottom();
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE(m_list->model()->rowCount(), 121);
}

void TestHistoryList::aFieldIsRestoredAsOneStepThatTheHistoryShows()
{
    retitle(u"Blue"_s);
    shown();
    choose(0);
    QCOMPARE(button(u"restoreField"_s)->text(), u"Restore “Title”"_s);
    QVERIFY(button(u"restoreField"_s)->toolTip().contains(u"Green"_s));
    const int steps = m_fixture->undoSteps();
    button(u"restoreField"_s)->click();
    QCOMPARE(project().title, u"Green"_s);
    QCOMPARE(m_fixture->undoSteps(), steps + 1);
    QCOMPARE(m_list->model()->rowCount(), 3);
    QVERIFY(m_list->model()
                ->index(0, 0)
                .data(ChangeListModel::HeadRole)
                .toString()
                .contains(u"Restore Project"_s));
    QVERIFY(m_fixture->workspace().undo());
    QCOMPARE(project().title, u"Blue"_s);
}

void TestHistoryList::aFieldThatStandsAsItWasIsNotOffered()
{
    retitle(u"Blue"_s);
    retitle(u"Green"_s);
    Project after = project();
    after.acronym = u"GR"_s;
    save(after);
    shown();
    choose(1); // Blue → Green: "Blue" is the only value that no longer stands
    QCOMPARE(button(u"restoreField"_s)->text(), u"Restore “Title”"_s);
    QVERIFY(button(u"restoreField"_s)->toolTip().contains(u"Blue"_s));
    choose(0);
    QVERIFY(!button(u"restoreAll"_s)->isEnabled()); // it stands as it was then
    QVERIFY(button(u"restoreField"_s)->isEnabled()); // but the acronym was empty before
    after.acronym.clear();
    save(after);
    choose(4);
    QVERIFY(!button(u"restoreAll"_s)->isEnabled());
    QVERIFY(!button(u"restoreField"_s)->isEnabled());
    QCOMPARE(hint(), u"The record stands as it was then."_s);
}

void TestHistoryList::severalFieldsAreOfferedInAMenu()
{
    Project after = project();
    after.title = u"Blue"_s;
    after.acronym = u"BL"_s;
    save(after);
    shown();
    choose(0);
    QCOMPARE(button(u"restoreField"_s)->text(), u"Restore one field…"_s);
    button(u"restoreField"_s)->click();
    auto *menu = m_list->findChild<QMenu *>();
    QVERIFY(menu && menu->isVisible());
    QCOMPARE(menu->actions().size(), 2);
    QCOMPARE(menu->actions().at(1)->text(), u"Restore Acronym: empty"_s);
    menu->actions().at(1)->trigger();
    menu->close();
    QCOMPARE(project().acronym, QString());
    QCOMPARE(project().title, u"Blue"_s);
}

void TestHistoryList::allIsRestoredAsItWasThen()
{
    Project after = project();
    after.title = u"Blue"_s;
    after.acronym = u"BL"_s;
    save(after);
    retitle(u"Red"_s);
    shown();
    choose(2);
    button(u"restoreAll"_s)->click();
    QCOMPARE(project().title, u"Green"_s);
    QCOMPARE(project().acronym, QString());
    QCOMPARE(project().status, u"running"_s);
    choose(2); // now Green → Blue is third
    button(u"restoreAll"_s)->click();
    QCOMPARE(project().title, u"Blue"_s);
    QCOMPARE(project().acronym, u"BL"_s);
}

void TestHistoryList::allByKeyboard()
{
    retitle(u"Blue"_s);
    shown();
    m_list->setFocus();
    QTest::keyClick(&m_list->view(), Qt::Key_Home);
    QTest::keyClick(&m_list->view(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), button(u"restoreField"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(project().title, u"Green"_s);
    QCOMPARE(QApplication::focusWidget(), &m_list->view());
}

void TestHistoryList::theContextMenuOffersTheSame()
{
    retitle(u"Blue & white"_s);
    retitle(u"Red"_s);
    shown();
    choose(0);
    m_list->view().setFocus();
    QTest::keyClick(&m_list->view(), Qt::Key_Return);
    auto *menu = m_list->findChild<QMenu *>();
    QVERIFY(menu && menu->isVisible());
    QCOMPARE(menu->actions().front()->text(), u"Restore Title: Blue && white"_s);
    QCOMPARE(menu->actions().back()->text(), button(u"restoreAll"_s)->text());
    QVERIFY(!menu->actions().back()->isEnabled());
    menu->actions().front()->trigger();
    menu->close();
    QCOMPARE(project().title, u"Blue & white"_s);
}

void TestHistoryList::aReferenceToARemovedRecordIsLeftAsItIs()
{
    Programme programme;
    programme.name = u"Interreg"_s;
    programme.id = m_fixture->seed().add(programme);
    Project after = m_fixture->seed().read<Project>(m_id);
    after.programme = {programme.id};
    QVERIFY(m_fixture->seed().save(after));
    after.programme = {};
    after.title = u"Blue"_s;
    QVERIFY(m_fixture->seed().save(after));
    QVERIFY(m_fixture->workspace().table(kindOf<Programme>()).remove({programme.id}));
    shown();
    choose(1); // programme chosen
    QVERIFY(!button(u"restoreField"_s)->isEnabled());
    button(u"restoreAll"_s)->click();
    QCOMPARE(project().title, u"Green"_s);
    QCOMPARE(project().programme.id, 0);
    auto *bar = m_fixture->window().findChild<MessageBar *>();
    QVERIFY(bar && bar->text().contains(u"Programme"_s));
}

void TestHistoryList::whatSomebodyElseWroteMeanwhileIsAConflict()
{
    retitle(u"Blue"_s);
    shown();
    choose(0);
    Project theirs = project();
    theirs.title = u"Theirs"_s;
    m_fixture->changeBeside(theirs);
    int asked = 0;
    ConflictDialog::setAnswer([&](const Conflict &conflict) -> std::optional<Row> {
        ++asked;
        return conflict.merged(); // theirs holds
    });
    button(u"restoreField"_s)->click();
    QCOMPARE(asked, 1);
    QCOMPARE(project().title, u"Theirs"_s);
    QCOMPARE(m_list->model()->rowCount(), 3);
}

void TestHistoryList::anEmptyRequiredFieldIsRefusedWithItsReason()
{
    // A title that was empty once, in a register of old.
    QVERIFY(m_fixture->seed().store().database().run(u"UPDATE project SET title=''"_s));
    Row blank = toRow(m_fixture->seed().read<Project>(m_id));
    Row named = blank;
    named.values[size_t(kindOf<Project>().titleIndex())] = u"Blue"_s;
    Batch batch{u"Edit"_s, {Change::update(kindOf<Project>(), blank, named)}, {}};
    QVERIFY(m_fixture->seed().store().apply(batch));
    shown();
    choose(0);
    button(u"restoreField"_s)->click();
    QCOMPARE(project().title, u"Blue"_s);
    auto *bar = m_fixture->window().findChild<MessageBar *>();
    QVERIFY(bar && bar->text().contains(u"“Title” is required"_s));
}

void TestHistoryList::aReadOnlyRegisterOffersNothingAndSaysWhy()
{
    Project after = m_fixture->seed().read<Project>(m_id);
    after.title = u"Blue"_s;
    QVERIFY(m_fixture->seed().save(after));
    m_list = new HistoryList(m_fixture->readOnlyWorkspace(), kindOf<Project>());
    m_list->showRecord(m_id);
    m_fixture->show(m_list);
    choose(0);
    QVERIFY(!button(u"restoreField"_s)->isEnabled());
    QVERIFY(!button(u"restoreAll"_s)->isEnabled());
    QVERIFY(hint().contains(u"reading only"_s));
}

void TestHistoryList::theStepThatRemovedTheRecordCannotBeRestored()
{
    retitle(u"Blue"_s);
    RecordTable &table = m_fixture->workspace().table(kindOf<Project>());
    QVERIFY(table.remove({m_id}));
    QVERIFY(m_fixture->workspace().undo());
    shown();
    QCOMPARE(m_list->model()->rowCount(), 4);
    choose(1);
    QVERIFY(hint().contains(u"was removed then"_s));
    QVERIFY(!button(u"restoreAll"_s)->isEnabled());
    choose(3); // as it was added
    button(u"restoreAll"_s)->click();
    QCOMPARE(project().title, u"Green"_s);
}

void TestHistoryList::theButtonsFitIntoANarrowPanel()
{
    retitle(u"Blue"_s);
    shown();
    choose(0);
    m_fixture->window().resize(300, 600);
    QCoreApplication::processEvents();
    for (const QString &name : {u"restoreField"_s, u"restoreAll"_s}) {
        QVERIFY(button(name)->geometry().right() <= m_list->width());
        QVERIFY(button(name)->width() >= button(name)->sizeHint().width());
    }
}

void TestHistoryList::paintsInLightAndDark()
{
    Project after = project();
    after.status = u"completed"_s;
    after.summary = u"We plant trees along the river in Köge, together with five schools."_s;
    save(after);
    after.summary = u"We plant oaks along the river in Köge, together with six schools."_s;
    save(after);
    shown();
    choose(0);
    for (const Theme::Mode mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
        Theme::apply(*qApp, mode);
        QCoreApplication::processEvents();
        const QImage image = m_fixture->window().grab().toImage();
        const QRgb ground = Theme::color(ColorRole::Edited).rgb();
        int seen = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                seen += image.pixel(x, y) == ground ? 1 : 0;
        }
        QVERIFY(seen > 200);
        if (const QString folder = qEnvironmentVariable("UTBLICK_SHOTS"); !folder.isEmpty())
            image.save(u"%1/historylist-%2.png"_s.arg(folder).arg(int(mode)));
    }
    Theme::apply(*qApp, Theme::Mode::Light);
}

QTEST_MAIN(TestHistoryList)
#include "tst_historylist.moc"
