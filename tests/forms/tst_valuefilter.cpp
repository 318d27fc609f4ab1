#include "forms/filterfixture.h"
#include "forms/queryedit.h"
#include "forms/valuefilter.h"
#include "forms/valuelist.h"
#include "tables/roles.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QtTest>

using namespace Qt::StringLiterals;
using Values = std::vector<QVariant>;

class TestValueFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Theme::Mode::Light); }
    void init();
    void cleanup();

    void theValuesStandWithCountsAndIcons();
    void onlyValuesUnderTheOtherConditionsAreListed();
    void aTickWorksAtOnceAndIsToldTheShorterWay();
    void selectAllHasThreeStates();
    void escapeTakesBackWhatWasDone();
    void aConditionIsShownByItsTicks();
    void aValueThatNoRecordHasNowStaysInTheList();
    void searchingFindsInsideWords();
    void enterShowsOnlyWhatWasFound();
    void aTickWhileSearchingIsNotOverruledByEnter();
    void nothingFoundIsSaid();
    void clearTakesEveryConditionOnTheColumnAway();
    void otherConditionsOnTheColumnStay();
    void sortAndGroupAreAskedFor();
    void severalChoicesKeepTheWayTheyBeganWith();
    void typingInTheListGoesToTheBox();
    void aHundredThousandValuesDoNotBlock();
    void itIsPainted();

private:
    ValueFilter &open(const char *key, const RowQuery &query = {});
    ValueListModel &model() { return m_popup->list().model(); }
    int rowOf(const QString &text);
    QStringList texts();
    void tick(const QString &text);
    void search(const QString &words);
    QString count() { return m_popup->findChild<QLabel *>(u"count"_s)->text(); }
    const Condition &only() { return m_fixture->conditions().front(); }

    std::unique_ptr<FilterFixture> m_fixture;
    std::unique_ptr<QWidget> m_window;
    QPointer<ValueFilter> m_popup;
};

void TestValueFilter::init()
{
    m_fixture = std::make_unique<FilterFixture>();
    m_fixture->settle();
    m_window = std::make_unique<QWidget>();
    m_window->resize(900, 700);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestValueFilter::cleanup()
{
    delete m_popup;
    m_window.reset();
    m_fixture.reset();
}

ValueFilter &TestValueFilter::open(const char *key, const RowQuery &query)
{
    m_fixture->ask(query);
    m_popup = new ValueFilter(m_fixture->table(), FilterFixture::column(key), m_window.get());
    new QAbstractItemModelTester(&model(), QAbstractItemModelTester::FailureReportingMode::Fatal,
                                 m_popup);
    connect(m_popup, &ValueFilter::queryChanged, &m_fixture->table(),
            [this](const RowQuery &asked) { m_fixture->table().setQuery(asked); });
    m_popup->setQuery(query);
    m_popup->openAt(QRect(m_window->mapToGlobal(QPoint(20, 20)), QSize(150, 28)));
    if (!QTest::qWaitFor([this] { return m_popup->list().isLoaded(); }))
        qFatal("The values are not read");
    return *m_popup;
}

QStringList TestValueFilter::texts()
{
    QStringList all;
    for (int row = 0; row < model().rowCount(); ++row)
        all.append(model().index(row).data().toString());
    return all;
}

int TestValueFilter::rowOf(const QString &text)
{
    return int(texts().indexOf(text));
}

/// A click on the row, as people do.
void TestValueFilter::tick(const QString &text)
{
    QTableView &view = m_popup->list().view();
    const QModelIndex index = model().index(rowOf(text));
    QVERIFY(index.isValid());
    view.scrollTo(index);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(index).center());
    m_fixture->settle();
}

void TestValueFilter::search(const QString &words)
{
    QSignalSpy searched(&m_popup->list(), &ValueList::searched);
    QTest::keyClicks(&m_popup->list().box(), words);
    QTRY_VERIFY(searched.size() >= 1);
    QTest::qWait(20);
}

void TestValueFilter::theValuesStandWithCountsAndIcons()
{
    open("status");
    QCOMPARE(texts(),
             (QStringList{u"Select all"_s, u"Idea"_s, u"Running"_s, u"Archived"_s, u"(Empty)"_s}));
    QCOMPARE(model().index(0).data(Roles::Count).toString(), u"6"_s);
    QCOMPARE(model().index(2).data(Roles::Count).toString(), u"3"_s);
    QVERIFY(!model().index(2).data(Qt::DecorationRole).isNull());
    QVERIFY(model().index(4).data(Roles::Missing).toBool());
    QCOMPARE(model().index(0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QCOMPARE(count(), u"6 of 6 shown"_s);
    QVERIFY(m_popup->list().box().hasFocus());
}

void TestValueFilter::onlyValuesUnderTheOtherConditionsAreListed()
{
    RowQuery query;
    query.conditions = {
        {FilterFixture::column("end_date"), Operator::AtMost, {QDate(2027, 12, 31)}}};
    open("status", query);
    QCOMPARE(texts(), (QStringList{u"Select all"_s, u"Running"_s}));
}

void TestValueFilter::aTickWorksAtOnceAndIsToldTheShorterWay()
{
    open("status");
    tick(u"Archived"_s);
    QCOMPARE(only(),
             (Condition{FilterFixture::column("status"), Operator::NoneOf, {u"archived"_s}}));
    QCOMPARE(m_fixture->found(), 5);
    QTRY_COMPARE(count(), u"5 of 6 shown"_s);
    tick(u"Idea"_s);
    tick(u"(Empty)"_s);
    QCOMPARE(only(), (Condition{FilterFixture::column("status"), Operator::AnyOf, {u"running"_s}}));
    QCOMPARE(m_fixture->found(), 3);
}

void TestValueFilter::selectAllHasThreeStates()
{
    open("status");
    const auto state = [this] { return model().index(0).data(Qt::CheckStateRole).toInt(); };
    tick(u"Idea"_s);
    QCOMPARE(state(), int(Qt::PartiallyChecked));
    tick(u"Select all"_s);
    QCOMPARE(state(), int(Qt::Checked));
    QVERIFY(m_fixture->conditions().empty());
    tick(u"Select all"_s);
    QCOMPARE(state(), int(Qt::Unchecked));
    QCOMPARE(m_fixture->found(), 0);
}

void TestValueFilter::escapeTakesBackWhatWasDone()
{
    RowQuery query;
    query.conditions = {{FilterFixture::column("status"), Operator::AnyOf, {u"idea"_s}}};
    open("status", query);
    tick(u"Running"_s);
    QCOMPARE(m_fixture->found(), 4);
    QTest::keyClick(&m_popup->list().box(), Qt::Key_Escape);
    QTRY_VERIFY(!m_popup);
    QCOMPARE(m_fixture->conditions(), query.conditions);
}

void TestValueFilter::aConditionIsShownByItsTicks()
{
    RowQuery query;
    query.conditions = {
        {FilterFixture::column("status"), Operator::NoneOf, {u"idea"_s, QVariant()}}};
    open("status", query);
    QCOMPARE(model().tickedCount(), 2);
    QCOMPARE(model().index(rowOf(u"Idea"_s)).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QCOMPARE(model().index(rowOf(u"(Empty)"_s)).data(Qt::CheckStateRole).toInt(),
             int(Qt::Unchecked));
}

void TestValueFilter::aValueThatNoRecordHasNowStaysInTheList()
{
    RowQuery query;
    query.conditions = {
        {FilterFixture::column("status"), Operator::AnyOf, {u"rejected"_s, u"idea"_s}}};
    open("status", query);
    const int row = rowOf(u"Rejected"_s);
    QVERIFY(row > 0);
    QCOMPARE(model().index(row).data(Roles::Count).toString(), u"0"_s);
    QCOMPARE(model().tickedCount(), 2);
    tick(u"Rejected"_s);
    QCOMPARE(only().values, Values{u"idea"_s});
}

void TestValueFilter::searchingFindsInsideWords()
{
    open("programme");
    search(u"ostersj"_s);
    QCOMPARE(texts(), (QStringList{u"Select all found"_s, u"Interreg Östersjön"_s}));
    m_popup->list().box().clear();
    QTRY_COMPARE(texts().size(), 3);
}

void TestValueFilter::enterShowsOnlyWhatWasFound()
{
    open("status");
    search(u"run"_s);
    QCOMPARE(count(), u"Enter shows only the 1 found"_s);
    QTest::keyClick(&m_popup->list().box(), Qt::Key_Return);
    QTRY_VERIFY(!m_popup);
    QCOMPARE(only(), (Condition{FilterFixture::column("status"), Operator::AnyOf, {u"running"_s}}));
}

void TestValueFilter::aTickWhileSearchingIsNotOverruledByEnter()
{
    open("status");
    search(u"arch"_s);
    tick(u"Archived"_s);
    m_popup->list().box().setFocus();
    QTest::keyClick(&m_popup->list().box(), Qt::Key_Return);
    QTRY_VERIFY(!m_popup);
    QCOMPARE(only(),
             (Condition{FilterFixture::column("status"), Operator::NoneOf, {u"archived"_s}}));
}

void TestValueFilter::nothingFoundIsSaid()
{
    open("status");
    search(u"zzz"_s);
    QVERIFY(!m_popup->list().view().isVisible());
    bool isSaid = false;
    for (const QLabel *label : m_popup->findChildren<QLabel *>())
        isSaid = isSaid || label->text() == u"No value contains “zzz”.";
    QVERIFY(isSaid);
    QTest::keyClick(&m_popup->list().box(), Qt::Key_Return);
    QTRY_VERIFY(!m_popup);
    QVERIFY(m_fixture->conditions().empty());
}

void TestValueFilter::clearTakesEveryConditionOnTheColumnAway()
{
    RowQuery query;
    query.conditions = {{FilterFixture::column("status"), Operator::AnyOf, {u"idea"_s}},
                        {FilterFixture::column("status"), Operator::NotEmpty, {}},
                        {FilterFixture::column("title"), Operator::Contains, {u"Projekt"_s}}};
    open("status", query);
    QTest::mouseClick(m_popup->findChild<QPushButton *>(u"clear"_s), Qt::LeftButton);
    QCOMPARE(m_fixture->conditions().size(), 1);
    QCOMPARE(model().untickedCount(), 0);
    QVERIFY(m_popup);
    QTest::mouseClick(m_popup->findChild<QPushButton *>(u"done"_s), Qt::LeftButton);
    QTRY_VERIFY(!m_popup);
}

void TestValueFilter::otherConditionsOnTheColumnStay()
{
    RowQuery query;
    query.conditions = {{FilterFixture::column("status"), Operator::NotEmpty, {}}};
    open("status", query);
    tick(u"Idea"_s);
    QCOMPARE(m_fixture->conditions().size(), 2);
    QCOMPARE(m_fixture->conditions()[0].op, Operator::NotEmpty);
}

void TestValueFilter::sortAndGroupAreAskedFor()
{
    const int status = FilterFixture::column("status");
    open("status");
    QTest::keyClick(&m_popup->list().box(), Qt::Key_Down, Qt::AltModifier);
    QTRY_VERIFY(!m_popup);
    QCOMPARE(m_fixture->table().query().sorting,
             (std::vector<SortKey>{{status, Qt::DescendingOrder}}));
    open("status", m_fixture->table().query());
    QTest::mouseClick(m_popup->findChild<QToolButton *>(u"group"_s), Qt::LeftButton);
    QTRY_VERIFY(!m_popup);
    QCOMPARE(m_fixture->table().query().groups, std::vector<int>{status});
    open("status", m_fixture->table().query());
    QCOMPARE(m_popup->findChild<QToolButton *>(u"group"_s)->text(), u"Do not group"_s);
}

void TestValueFilter::severalChoicesKeepTheWayTheyBeganWith()
{
    const int goals = FilterFixture::column("goals");
    QVERIFY(goals >= 0);
    Project project = TestRegister::project(u"Mål"_s);
    project.goals = {u"11"_s, u"13"_s, u"6"_s};
    m_fixture->workspace();
    Batch batch{u"Add"_s, {Change::insert(kindOf<Project>(), toRow(project))}, {}};
    QVERIFY(m_fixture->workspace().commit(batch).ok());
    RowQuery query;
    open("goals", query);
    QVERIFY(model().index(0).data(Roles::Count).toString().isEmpty());
    model().setData(model().index(1), Qt::Unchecked, Qt::CheckStateRole);
    QCOMPARE(only().op, Operator::AnyOf); // a record with 6 and 11 still has a ticked one
    QCOMPARE(m_fixture->found(), 7);
}

void TestValueFilter::typingInTheListGoesToTheBox()
{
    open("status");
    QTest::keyClick(&m_popup->list().box(), Qt::Key_Down);
    QVERIFY(m_popup->list().view().hasFocus());
    QCOMPARE(m_popup->list().view().currentIndex().row(), 1);
    QTest::keyClick(&m_popup->list().view(), Qt::Key_Space);
    QCOMPARE(only().op, Operator::NoneOf);
    QTest::keyClicks(&m_popup->list().view(), u"r"_s);
    QVERIFY(m_popup->list().box().hasFocus());
    QCOMPARE(m_popup->list().box().text(), u"r"_s);
}

void TestValueFilter::aHundredThousandValuesDoNotBlock()
{
    auto values = std::make_shared<std::vector<ValueCount>>();
    for (int at = 0; at < 100'000; ++at) {
        const QString text = u"Samverkan i Öresund %1"_s.arg(at);
        values->push_back({text, text, 1});
    }
    ValueListModel model(kindOf<Project>(), FilterFixture::column("title"));
    QTableView view;
    view.setModel(&model);
    model.setValues(values, std::vector<char>(values->size(), 1));
    ValueSearch search(m_fixture->workspace().index(kindOf<Project>()));
    QSignalSpy found(&search, &ValueSearch::found);
    QElapsedTimer timer;
    timer.start();
    for (const QString &words : {u"9"_s, u"99"_s, u"999"_s, u"oresund 9999"_s})
        search.search(model.values(), words, ValueListModel::emptyText());
    QVERIFY(timer.elapsed() < 16); // all the work is done elsewhere
    QTRY_COMPARE_WITH_TIMEOUT(found.size(), 1, 20'000); // the newest alone
    const auto places = found.front().front().value<std::vector<int>>();
    QCOMPARE(places.size(), 19);
    model.showOnly(places);
    model.tickOnlyShown();
    QCOMPARE(model.tickedCount(), 19);
    model.showAll();
    QCOMPARE(model.rowCount(), 100'001);
    model.tickShown(true);
    QCOMPARE(model.untickedCount(), 0);
}

void TestValueFilter::itIsPainted()
{
    open("status");
    tick(u"Archived"_s);
    m_popup->list().view().setCurrentIndex(model().index(1));
    const QString folder = qEnvironmentVariable("UTBLICK_PICTURES");
    for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
        Theme::apply(*qApp, mode);
        QTest::qWait(50);
        const QImage image = m_popup->grab().toImage();
        QVERIFY(image.pixelColor(image.width() / 2, image.height() - 4)
                == Theme::color(ColorRole::Base));
        if (!folder.isEmpty())
            image.save(u"%1/valuefilter-%2.png"_s.arg(folder).arg(int(mode)));
    }
    Theme::apply(*qApp, Theme::Mode::Light);
}

QTEST_MAIN(TestValueFilter)
#include "tst_valuefilter.moc"
