#include "forms/chip.h"
#include "forms/chipbar.h"
#include "forms/conditionpopup.h"
#include "forms/filterbar.h"
#include "forms/filterfixture.h"

#include <QComboBox>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestChipBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Theme::Mode::Light); }
    void init();
    void cleanup();

    void everyConditionIsAChip();
    void theCrossRemovesItsCondition();
    void deleteRemovesAndTheCursorStays();
    void arrowsGoFromChipToChip();
    void theBoxFiltersAtEveryKeyPress();
    void clearAllShowsEverythingAgain();
    void chipsWrapWhereThereIsNoRoom();
    void aLongConditionIsCutWithAToolTip();

    void itIsPainted();

private:
    static int column(const char *key) { return FilterFixture::column(key); }
    void setQuery(const RowQuery &query);
    RowQuery three();
    ConditionPopup &openNew();
    void choose(ConditionPopup &popup, const char *key, Operator op);
    template <typename W = QLineEdit> W &part(ConditionPopup &popup, const QString &name)
    {
        W *found = popup.findChild<W *>(name);
        if (!found)
            qFatal("The popup lacks %s", qPrintable(name));
        return *found;
    }
    const Condition &only() { return m_fixture->conditions().front(); }

    std::unique_ptr<FilterFixture> m_fixture;
    FilterBar *m_bar = nullptr;
};

void TestChipBar::init()
{
    m_fixture = std::make_unique<FilterFixture>();
    m_fixture->settle();
    m_bar = new FilterBar(m_fixture->table());
    connect(m_bar, &FilterBar::queryChanged, &m_fixture->table(), [this](const RowQuery &query) {
        m_fixture->table().setQuery(query);
        m_bar->setQuery(query);
    });
    auto *area = new QWidget;
    auto *layout = new QVBoxLayout(area);
    layout->addWidget(m_bar);
    layout->addStretch(1);
    m_fixture->show(area, 900);
}

void TestChipBar::cleanup()
{
    m_fixture.reset();
}

void TestChipBar::setQuery(const RowQuery &query)
{
    m_fixture->ask(query);
    m_bar->setQuery(query);
    QTest::qWait(1);
}

RowQuery TestChipBar::three()
{
    RowQuery query;
    query.conditions = {{column("status"), Operator::NoneOf, {u"archived"_s}},
                        {column("title"), Operator::Contains, {u"Projekt"_s}},
                        {column("end_date"), Operator::NotEmpty, {}}};
    return query;
}

void TestChipBar::everyConditionIsAChip()
{
    QVERIFY(m_bar->chips().chips().empty());
    setQuery(three());
    QCOMPARE(m_bar->chips().chips().size(), 3);
    const Chip &first = *m_bar->chips().chips().front();
    QCOMPARE(first.words(), u"Status is not Archived"_s);
    QCOMPARE(first.accessibleName(), first.words());
    QVERIFY(first.isVisible() && first.width() >= first.sizeHint().width());
    QVERIFY(first.cross().width() >= 24 && first.cross().height() >= 24);
    QVERIFY(!first.cross().accessibleName().isEmpty());
    setQuery({});
    QVERIFY(m_bar->chips().chips().empty());
}

void TestChipBar::theCrossRemovesItsCondition()
{
    setQuery(three());
    QTest::mouseClick(&m_bar->chips().chips()[1]->cross(), Qt::LeftButton);
    QCOMPARE(m_fixture->conditions().size(), 2);
    QCOMPARE(m_fixture->conditions()[0].column, column("status"));
    QCOMPARE(m_fixture->conditions()[1].column, column("end_date"));
    QCOMPARE(m_bar->chips().chips()[1]->words(), u"Ends is not empty"_s);
}

void TestChipBar::deleteRemovesAndTheCursorStays()
{
    setQuery(three());
    m_bar->chips().chips()[2]->setFocus();
    QTest::keyClick(m_bar->chips().chips()[2], Qt::Key_Delete);
    QCOMPARE(m_fixture->conditions().size(), 2);
    QVERIFY(m_bar->chips().chips()[1]->hasFocus());
    m_bar->chips().chips()[0]->setFocus();
    QTest::keyClick(m_bar->chips().chips()[0], Qt::Key_Backspace);
    QVERIFY(m_bar->chips().chips()[0]->hasFocus());
    QCOMPARE(only().column, column("title"));
    QTest::keyClick(m_bar->chips().chips()[0], Qt::Key_Delete);
    QVERIFY(m_fixture->conditions().empty());
    QVERIFY(m_bar->findChild<QToolButton *>(u"addCondition"_s)->hasFocus());
}

void TestChipBar::arrowsGoFromChipToChip()
{
    setQuery(three());
    const auto &chips = m_bar->chips().chips();
    chips[0]->setFocus();
    QTest::keyClick(chips[0], Qt::Key_Right);
    QVERIFY(chips[1]->hasFocus());
    QTest::keyClick(chips[1], Qt::Key_Left);
    QTest::keyClick(chips[0], Qt::Key_Left);
    QVERIFY(chips[0]->hasFocus());
    chips[2]->setFocus();
    QTest::keyClick(chips[2], Qt::Key_Tab);
    QVERIFY(m_bar->findChild<QToolButton *>(u"addCondition"_s)->hasFocus());
}

void TestChipBar::theBoxFiltersAtEveryKeyPress()
{
    setQuery(three());
    QSignalSpy asked(m_bar, &FilterBar::queryChanged);
    QTest::keyClicks(m_bar->box(), u"t 4"_s);
    QCOMPARE(asked.size(), 3);
    QCOMPARE(m_fixture->table().query().words, u"t 4"_s);
    QCOMPARE(m_fixture->conditions().size(), 3);
    QCOMPARE(m_fixture->found(), 1);
    QCOMPARE(m_bar->box()->text(), u"t 4"_s);
}

void TestChipBar::clearAllShowsEverythingAgain()
{
    auto *clear = m_bar->findChild<QToolButton *>(u"clearAll"_s);
    QVERIFY(!clear->isVisible());
    RowQuery query = three();
    query.words = u"4"_s;
    query.groups = {column("status")};
    setQuery(query);
    QVERIFY(clear->isVisible());
    clear->setFocus();
    QTest::keyClick(clear, Qt::Key_Space);
    QCOMPARE(m_fixture->found(), 6);
    QCOMPARE(m_fixture->table().query().groups, query.groups);
    QVERIFY(m_bar->box()->text().isEmpty() && m_bar->box()->hasFocus());
    QVERIFY(!clear->isVisible());
}

void TestChipBar::chipsWrapWhereThereIsNoRoom()
{
    setQuery(three());
    const int one = m_bar->height();
    const auto &chips = m_bar->chips().chips();
    QCOMPARE(chips[0]->y(), chips[2]->y());
    m_fixture->window().resize(520, 600);
    QTRY_VERIFY(chips[2]->y() > chips[0]->y());
    QVERIFY(m_bar->height() > one);
    for (const Chip *chip : chips)
        QVERIFY(m_bar->chips().rect().contains(chip->geometry()));
}

void TestChipBar::aLongConditionIsCutWithAToolTip()
{
    RowQuery query;
    query.conditions = {{column("title"), Operator::Contains, {QString(500, u'ö')}}};
    setQuery(query);
    const Chip &chip = *m_bar->chips().chips().front();
    QVERIFY(chip.width() <= 360);
    QVERIFY(chip.toolTip().contains(QString(500, u'ö')));
}

ConditionPopup &TestChipBar::openNew()
{
    QTest::mouseClick(m_bar->findChild<QToolButton *>(u"addCondition"_s), Qt::LeftButton);
    auto *popup = FilterFixture::open<ConditionPopup>();
    if (!popup)
        qFatal("The popup does not open");
    return *popup;
}

void TestChipBar::choose(ConditionPopup &popup, const char *key, Operator op)
{
    auto &columns = part<QComboBox>(popup, u"column"_s);
    columns.setCurrentIndex(columns.findData(column(key)));
    auto &operators = part<QComboBox>(popup, u"operator"_s);
    operators.setCurrentIndex(operators.findData(int(op)));
    Q_EMIT operators.activated(operators.currentIndex());
}

void TestChipBar::itIsPainted()
{
    setQuery(three());
    const QString folder = qEnvironmentVariable("UTBLICK_PICTURES");
    for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
        Theme::apply(*qApp, mode);
        QTest::qWait(50);
        Chip *chip = m_bar->chips().chips().front();
        const QImage image = m_bar->grab().toImage();
        const QPoint edge = chip->mapTo(m_bar, QPoint(chip->width() / 2, 0));
        QCOMPARE(image.pixelColor(edge), Theme::color(ColorRole::Accent));
        ConditionPopup &popup = openNew();
        choose(popup, "end_date", Operator::Between);
        QTest::keyClick(&part(popup, u"value0"_s), Qt::Key_Return);
        if (!folder.isEmpty()) {
            image.save(u"%1/filterbar-%2.png"_s.arg(folder).arg(int(mode)));
            popup.grab().save(u"%1/conditionpopup-%2.png"_s.arg(folder).arg(int(mode)));
        }
        popup.close();
    }
    Theme::apply(*qApp, Theme::Mode::Light);
}

QTEST_MAIN(TestChipBar)
#include "tst_chipbar.moc"
