#include "forms/conditionpopup.h"
#include "forms/filtercell.h"
#include "forms/filterfixture.h"
#include "forms/filterrow.h"
#include "forms/queryedit.h"
#include "forms/recorddelegate.h"
#include "forms/recordheader.h"
#include "forms/valuefilter.h"
#include "forms/valuelist.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QShortcut>
#include <QTableView>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestFilterRow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Theme::Mode::Light); }
    void init();
    void cleanup();

    void theRowStandsUnderTheTitlesAndGivesItsRoomBack();
    void cellsFollowTheirColumns();
    void onlyColumnsInSightHaveCells();
    void everyKeyPressFilters();
    void whatIsBegunIsLeftInPeace();
    void whatCannotBeReadIsSaidAndFiltersNothing();
    void enterOnSomethingUnreadableStays();
    void escapeClearsThenLeaves();
    void tabGoesInTheOrderOfTheColumns();
    void downAndEnterGoToTheTable();
    void aQueryFromElsewhereIsShown();
    void aConditionThatCannotBeTypedStandsInWords();
    void otherConditionsOnTheColumnStay();
    void theOperatorsFitTheType();
    void anOperatorWithASignWritesIt();
    void anOperatorWithNumbersOpensThePopup();
    void theButtonOpensTheValues();
    void itIsPainted();

private:
    static int column(const char *key) { return FilterFixture::column(key); }
    FilterCell &cell(const char *key) { return *m_row->cell(column(key)); }
    QLineEdit &line(const char *key) { return *qobject_cast<QLineEdit *>(cell(key).editor()); }
    void type(const char *key, const QString &text) { QTest::keyClicks(&line(key), text); }
    QAction *operatorAct(const char *key, const QString &text);
    void setQuery(const RowQuery &query);

    std::unique_ptr<FilterFixture> m_fixture;
    std::unique_ptr<QTableView> m_view;
    RecordHeader *m_header = nullptr;
    FilterRow *m_row = nullptr;
    QMenu m_menu;
};

void TestFilterRow::init()
{
    m_fixture = std::make_unique<FilterFixture>();
    RecordTable &table = m_fixture->table();
    m_view = std::make_unique<QTableView>();
    RecordDelegate::install(*m_view);
    m_view->setModel(&table);
    m_view->setSortingEnabled(false);
    m_header = qobject_cast<RecordHeader *>(m_view->horizontalHeader());
    if (!m_header) {
        m_header = new RecordHeader(m_view.get());
        m_view->setHorizontalHeader(m_header);
    }
    m_header->setStretchLastSection(false);
    for (int at = 0; at < table.columnCount(); ++at)
        m_header->resizeSection(at, 120);
    m_row = new FilterRow(table, *m_header, *m_view);
    connect(m_row, &FilterRow::queryChanged, &table, [this](const RowQuery &query) {
        m_fixture->table().setQuery(query);
        m_row->setQuery(query);
        m_header->setFiltered(queryedit::filteredColumns(query));
    });
    connect(m_row, &FilterRow::leaveRequested, m_view.get(), [this] { m_view->setFocus(); });
    m_view->resize(900, 400);
    m_view->show();
    m_view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    m_fixture->settle();
    for (const char *key : {"title", "end_date", "status", "programme", "eu_contribution"})
        m_header->moveSection(m_header->visualIndex(column(key)), 0); // the last stands first
    m_row->setShown(true);
}

void TestFilterRow::cleanup()
{
    m_menu.clear();
    m_view.reset();
    m_fixture.reset();
}

void TestFilterRow::setQuery(const RowQuery &query)
{
    m_fixture->ask(query);
    m_row->setQuery(query);
}

QAction *TestFilterRow::operatorAct(const char *key, const QString &text)
{
    m_menu.clear();
    cell(key).fillOperators(m_menu);
    for (QAction *act : m_menu.actions()) {
        if (act->text().section(u'\t', 0, 0) == text)
            return act;
    }
    qFatal("No such operator");
}

void TestFilterRow::theRowStandsUnderTheTitlesAndGivesItsRoomBack()
{
    const int titles = Theme::rowHeight(m_header->fontMetrics());
    const int row = Theme::filterRowHeight(m_header->fontMetrics());
    QCOMPARE(m_header->height(), titles + row);
    QCOMPARE(m_header->viewport()->height(), titles);
    QCOMPARE(m_row->geometry(), QRect(0, titles, m_header->viewport()->width(), row));
    QCOMPARE(m_view->viewport()->y(), m_header->y() + m_header->height());
    m_row->setShown(false);
    QVERIFY(!m_row->isVisible());
    QCOMPARE(m_header->height(), titles);
}

void TestFilterRow::cellsFollowTheirColumns()
{
    const auto fits = [this](int logical) {
        const FilterCell *cell = m_row->cell(logical);
        return cell && cell->isVisible() && cell->x() == m_header->sectionViewportPosition(logical)
            && cell->width() == m_header->sectionSize(logical);
    };
    QVERIFY(fits(column("status")));
    m_header->resizeSection(column("end_date"), 200);
    QVERIFY(fits(column("status")));
    m_header->moveSection(m_header->visualIndex(column("status")), 0);
    QCOMPARE(cell("status").x(), 0);
    m_header->hideSection(column("status"));
    QVERIFY(!m_row->cell(column("status")));
    QVERIFY(fits(column("end_date")));
    m_view->horizontalScrollBar()->setValue(m_view->horizontalScrollBar()->value() + 30);
    QVERIFY(fits(column("end_date")));
    m_view->resize(500, 400);
    QVERIFY(fits(column("end_date")));
}

void TestFilterRow::onlyColumnsInSightHaveCells()
{
    const auto made = [this] { return m_row->findChildren<FilterCell *>().size(); };
    const auto before = made();
    QVERIFY(before <= 10);
    QScrollBar &bar = *m_view->horizontalScrollBar();
    for (int at = 0; at <= bar.maximum(); at += 37)
        bar.setValue(at);
    QVERIFY(made() <= before + 1);
}

void TestFilterRow::everyKeyPressFilters()
{
    QSignalSpy asked(m_row, &FilterRow::queryChanged);
    m_row->focusColumn(column("title"));
    QVERIFY(line("title").hasFocus());
    type("title", u"kt 3"_s);
    QCOMPARE(asked.size(), 4 - 1); // the space alone changes nothing
    QCOMPARE(m_fixture->found(), 1);
    QCOMPARE(line("title").text(), u"kt 3"_s);
    QTest::keyClick(&line("title"), Qt::Key_Home);
    type("title", u"-"_s);
    QCOMPARE(m_fixture->found(), 5);
}

void TestFilterRow::whatIsBegunIsLeftInPeace()
{
    m_row->focusColumn(column("end_date"));
    type("end_date", u"2027-"_s);
    QVERIFY(cell("end_date").problem().isEmpty());
    QVERIFY(m_fixture->conditions().empty());
    QCOMPARE(line("end_date").text(), u"2027-"_s);
    type("end_date", u"03"_s);
    QCOMPARE(m_fixture->conditions().front(),
             (Condition{column("end_date"), Operator::AtMost, {QDate(2027, 3, 31)}}));
}

void TestFilterRow::whatCannotBeReadIsSaidAndFiltersNothing()
{
    m_row->focusColumn(column("end_date"));
    type("end_date", u"2027"_s);
    QCOMPARE(m_fixture->found(), 3);
    type("end_date", u"x"_s);
    QVERIFY(m_fixture->conditions().empty());
    QVERIFY(!cell("end_date").problem().isEmpty());
    QCOMPARE(line("end_date").property("state").toString(), u"invalid"_s);
    QCOMPARE(line("end_date").accessibleDescription(), cell("end_date").problem());
    QCOMPARE(line("end_date").text(), u"2027x"_s);
    QTest::keyClick(&line("end_date"), Qt::Key_Backspace);
    QVERIFY(cell("end_date").problem().isEmpty());
    QCOMPARE(m_fixture->found(), 3);
}

void TestFilterRow::enterOnSomethingUnreadableStays()
{
    m_row->focusColumn(column("end_date"));
    type("end_date", u"20"_s);
    QTest::keyClick(&line("end_date"), Qt::Key_Return);
    QVERIFY(line("end_date").hasFocus());
    QVERIFY(!cell("end_date").problem().isEmpty());
}

void TestFilterRow::escapeClearsThenLeaves()
{
    m_row->focusColumn(column("title"));
    type("title", u"3"_s);
    QTest::keyClick(&line("title"), Qt::Key_Escape);
    QVERIFY(line("title").hasFocus());
    QVERIFY(line("title").text().isEmpty());
    QVERIFY(m_fixture->conditions().empty());
    QTest::keyClick(&line("title"), Qt::Key_Escape);
    QVERIFY(m_view->hasFocus());
}

void TestFilterRow::tabGoesInTheOrderOfTheColumns()
{
    m_row->setFocus(Qt::TabFocusReason);
    const auto visual = [this] { return m_header->visualIndex(m_row->currentColumn()); };
    QCOMPARE(visual(), 0);
    m_header->hideSection(m_header->logicalIndex(2));
    for (const int next : {1, 3, 4, 5, 6, 7, 8, 9, 10}) { // some are out of sight
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(visual(), next);
        const FilterCell *at = m_row->cell(m_row->currentColumn());
        QVERIFY(m_row->rect().contains(at->geometry()));
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
    QCOMPARE(visual(), 9);
    m_row->focusColumn(m_header->logicalIndex(m_header->count() - 1));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(m_view->hasFocus());
}

void TestFilterRow::downAndEnterGoToTheTable()
{
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Return}) {
        m_row->focusColumn(column("title"));
        QTest::keyClick(&line("title"), key);
        QVERIFY(m_view->hasFocus());
    }
}

void TestFilterRow::aQueryFromElsewhereIsShown()
{
    RowQuery query;
    query.conditions = {
        {column("end_date"), Operator::Between, {QDate(2026, 1, 1), QDate(2027, 1, 1)}},
        {column("status"), Operator::NoneOf, {u"archived"_s}},
        {column("title"), Operator::Lacks, {u"x"_s}}};
    setQuery(query);
    QCOMPARE(line("end_date").text(), u"2026-01-01..2027-01-01"_s);
    QCOMPARE(line("title").text(), u"-x"_s);
    QCOMPARE(qobject_cast<QComboBox *>(cell("status").editor())->currentText(), u"not Archived"_s);
    setQuery({});
    QVERIFY(line("end_date").text().isEmpty());
    QCOMPARE(qobject_cast<QComboBox *>(cell("status").editor())->currentText(), u"all"_s);
    QCOMPARE(line("title").placeholderText(), u"contains …"_s);
    QCOMPARE(line("end_date").placeholderText(), u"until …"_s);
    QCOMPARE(line("eu_contribution").placeholderText(), u"at least …"_s);
}

void TestFilterRow::aConditionThatCannotBeTypedStandsInWords()
{
    RowQuery query;
    query.conditions = {{column("end_date"), Operator::ThisYear, {}}};
    setQuery(query);
    QCOMPARE(line("end_date").placeholderText(), u"this year"_s);
    m_row->focusColumn(column("end_date"));
    QTest::keyClick(&line("end_date"), Qt::Key_Delete);
    QVERIFY(m_fixture->conditions().empty());
    QCOMPARE(line("end_date").placeholderText(), u"until …"_s);
}

void TestFilterRow::otherConditionsOnTheColumnStay()
{
    const Condition filled{column("title"), Operator::NotEmpty, {}};
    RowQuery query;
    query.conditions = {{column("title"), Operator::Contains, {u"a"_s}}, filled};
    setQuery(query);
    m_row->focusColumn(column("title"));
    line("title").selectAll();
    type("title", u"3"_s);
    const Condition typed{column("title"), Operator::Contains, {u"3"_s}};
    QCOMPARE(m_fixture->conditions(), (std::vector<Condition>{typed, filled}));
    QCOMPARE(m_fixture->found(), 1);
    QTest::keyClick(&line("title"), Qt::Key_Backspace);
    QCOMPARE(m_fixture->conditions(), (std::vector<Condition>{filled}));
}

void TestFilterRow::theOperatorsFitTheType()
{
    operatorAct("title", u"contains"_s);
    QCOMPARE(m_menu.actions().size(), 6 + 2);
    operatorAct("end_date", u"this year"_s);
    for (const QAction *act : m_menu.actions())
        QVERIFY(act->text() != u"contains");
    operatorAct("status", u"is any of"_s);
}

void TestFilterRow::anOperatorWithASignWritesIt()
{
    m_row->focusColumn(column("title"));
    type("title", u"Projekt 3"_s);
    operatorAct("title", u"is any of"_s)->trigger();
    QCOMPARE(line("title").text(), u"=Projekt 3"_s);
    QCOMPARE(m_fixture->found(), 1);
    operatorAct("title", u"does not contain"_s)->trigger();
    QCOMPARE(line("title").text(), u"-Projekt 3"_s);
    operatorAct("title", u"is empty"_s)->trigger();
    QVERIFY(line("title").text().isEmpty());
    QCOMPARE(m_fixture->conditions().front().op, Operator::Empty);
}

void TestFilterRow::anOperatorWithNumbersOpensThePopup()
{
    operatorAct("end_date", u"due within days (also late)"_s)->trigger();
    auto *popup = FilterFixture::open<ConditionPopup>();
    QVERIFY(popup);
    auto *days = popup->findChild<QLineEdit *>(u"value0"_s);
    QTRY_VERIFY(days->hasFocus());
    FormFixture::type(days, u"3000"_s);
    QTest::keyClick(days, Qt::Key_Return);
    QCOMPARE(m_fixture->conditions().front(),
             (Condition{column("end_date"), Operator::DueWithin, {qint64(3000)}}));
    QCOMPARE(line("end_date").placeholderText(), u"due within 3000 days (also late)"_s);
}

void TestFilterRow::theButtonOpensTheValues()
{
    const QShortcut next(QKeySequence(u"Alt+Down"_s), m_view.get()); // the window's: not here
    m_row->focusColumn(column("status"));
    QTest::keyClick(cell("status").editor(), Qt::Key_Down, Qt::AltModifier);
    QPointer<ValueFilter> popup = FilterFixture::open<ValueFilter>();
    QVERIFY(popup);
    QTRY_VERIFY(popup->list().isLoaded());
    ValueListModel &model = popup->list().model();
    model.setData(model.index(1), Qt::Unchecked, Qt::CheckStateRole);
    QCOMPARE(m_fixture->conditions().size(), 1);
    QCOMPARE(qobject_cast<QComboBox *>(cell("status").editor())->currentText(), u"not Idea"_s);
    QTest::keyClick(&popup->list().box(), Qt::Key_Return);
    QTRY_VERIFY(!popup);
    m_row->focusColumn(column("status"));
    QTest::keyClick(cell("status").editor(), Qt::Key_Delete);
    QVERIFY(m_fixture->conditions().empty());
    m_row->setShown(false);
    m_row->openValues(column("title"));
    QVERIFY(FilterFixture::open<ValueFilter>());
    FilterFixture::open<ValueFilter>()->close();
}

void TestFilterRow::itIsPainted()
{
    RowQuery query;
    query.conditions = {{column("status"), Operator::NoneOf, {u"archived"_s}}};
    setQuery(query);
    m_header->setFiltered({column("status")});
    m_header->setSorting(
        {{column("end_date"), Qt::AscendingOrder}, {column("title"), Qt::DescendingOrder}});
    m_row->focusColumn(column("end_date"));
    type("end_date", u"x"_s);
    m_row->focusColumn(column("title"));
    const QString folder = qEnvironmentVariable("UTBLICK_PICTURES");
    for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
        Theme::apply(*qApp, mode);
        QTest::qWait(50);
        const QImage image = m_view->grab().toImage();
        const QPoint corner = m_row->mapTo(m_view.get(), QPoint(1, 1));
        QCOMPARE(image.pixelColor(corner), Theme::color(ColorRole::Window));
        if (!folder.isEmpty())
            image.save(u"%1/filterrow-%2.png"_s.arg(folder).arg(int(mode)));
    }
    Theme::apply(*qApp, Theme::Mode::Light);
}

QTEST_MAIN(TestFilterRow)
#include "tst_filterrow.moc"
