#include "forms/chip.h"
#include "forms/chipbar.h"
#include "forms/conditionpopup.h"
#include "forms/filterbar.h"
#include "forms/filterfixture.h"
#include "forms/valuelist.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestConditionPopup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Theme::Mode::Light); }
    void init();
    void cleanup();

    void aConditionIsAddedByKeyboard();
    void aDateMayBeAYear();
    void whatCannotBeReadIsSaidAndNothingIsLost();
    void betweenHasTwoFields();
    void valuesAreChosenFromAList();
    void aClickOnAChipChangesItsCondition();
    void escapeLeavesTheQueryAlone();
    void everyColumnAndOperatorHasItsEditors();

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

void TestConditionPopup::init()
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

void TestConditionPopup::cleanup()
{
    m_fixture.reset();
}

void TestConditionPopup::setQuery(const RowQuery &query)
{
    m_fixture->ask(query);
    m_bar->setQuery(query);
    QTest::qWait(1);
}

RowQuery TestConditionPopup::three()
{
    RowQuery query;
    query.conditions = {{column("status"), Operator::NoneOf, {u"archived"_s}},
                        {column("title"), Operator::Contains, {u"Projekt"_s}},
                        {column("end_date"), Operator::NotEmpty, {}}};
    return query;
}

ConditionPopup &TestConditionPopup::openNew()
{
    QTest::mouseClick(m_bar->findChild<QToolButton *>(u"addCondition"_s), Qt::LeftButton);
    auto *popup = FilterFixture::open<ConditionPopup>();
    if (!popup)
        qFatal("The popup does not open");
    return *popup;
}

void TestConditionPopup::choose(ConditionPopup &popup, const char *key, Operator op)
{
    auto &columns = part<QComboBox>(popup, u"column"_s);
    columns.setCurrentIndex(columns.findData(column(key)));
    auto &operators = part<QComboBox>(popup, u"operator"_s);
    operators.setCurrentIndex(operators.findData(int(op)));
    Q_EMIT operators.activated(operators.currentIndex());
}

void TestConditionPopup::aConditionIsAddedByKeyboard()
{
    ConditionPopup &popup = openNew();
    auto &columns = part<QComboBox>(popup, u"column"_s);
    QTRY_VERIFY(columns.hasFocus());
    QTest::keyClicks(&columns, u"Title"_s); // type ahead
    QCOMPARE(columns.currentText(), u"Title"_s);
    QTest::keyClick(&columns, Qt::Key_Tab);
    QVERIFY(part<QComboBox>(popup, u"operator"_s).hasFocus());
    QTest::keyClick(&part<QComboBox>(popup, u"operator"_s), Qt::Key_Tab);
    QVERIFY(part(popup, u"value0"_s).hasFocus());
    QTest::keyClicks(&part(popup, u"value0"_s), u"3"_s);
    QTest::keyClick(&part(popup, u"value0"_s), Qt::Key_Return);
    QCOMPARE(only(), (Condition{column("title"), Operator::Contains, {u"3"_s}}));
    QCOMPARE(m_bar->chips().chips().size(), 1);
    QVERIFY(!popup.isVisible());
}

void TestConditionPopup::aDateMayBeAYear()
{
    ConditionPopup &popup = openNew();
    choose(popup, "end_date", Operator::AtLeast);
    QTest::keyClicks(&part(popup, u"value0"_s), u"2027"_s);
    QTest::mouseClick(&part<QPushButton>(popup, u"take"_s), Qt::LeftButton);
    QCOMPARE(only(), (Condition{column("end_date"), Operator::AtLeast, {QDate(2027, 1, 1)}}));
}

void TestConditionPopup::whatCannotBeReadIsSaidAndNothingIsLost()
{
    ConditionPopup &popup = openNew();
    choose(popup, "eu_contribution", Operator::AtMost);
    QLineEdit &value = part(popup, u"value0"_s);
    value.setFocus();
    QTest::keyClick(&value, Qt::Key_Return);
    QVERIFY(popup.isVisible());
    QCOMPARE(value.accessibleDescription(), u"There is nothing to compare with. Write a value."_s);
    QTest::keyClicks(&value, u"mycket"_s);
    QTest::keyClick(&value, Qt::Key_Return);
    QCOMPARE(value.property("state").toString(), u"invalid"_s);
    QCOMPARE(value.text(), u"mycket"_s);
    QVERIFY(m_fixture->conditions().empty());
    FormFixture::type(&value, u"2 000"_s);
    QTest::keyClick(&value, Qt::Key_Return);
    QCOMPARE(only().values, std::vector<QVariant>{qint64(200'000)});
}

void TestConditionPopup::betweenHasTwoFields()
{
    ConditionPopup &popup = openNew();
    choose(popup, "end_date", Operator::Between);
    QTest::keyClicks(&part(popup, u"value0"_s), u"2028"_s);
    QTest::keyClicks(&part(popup, u"value1"_s), u"2027"_s);
    QTest::keyClick(&part(popup, u"value1"_s), Qt::Key_Return);
    QVERIFY(popup.isVisible()); // the wrong way round
    FormFixture::type(&part(popup, u"value0"_s), u"2026"_s);
    QTest::keyClick(&part(popup, u"value0"_s), Qt::Key_Return);
    QCOMPARE(only(),
             (Condition{
                 column("end_date"), Operator::Between, {QDate(2026, 1, 1), QDate(2027, 12, 31)}}));
}

void TestConditionPopup::valuesAreChosenFromAList()
{
    ConditionPopup &popup = openNew();
    choose(popup, "status", Operator::NoneOf);
    QVERIFY(popup.list());
    QTRY_VERIFY(popup.list()->isLoaded());
    QTest::mouseClick(&part<QPushButton>(popup, u"take"_s), Qt::LeftButton);
    QVERIFY(popup.isVisible()); // nothing is chosen
    ValueListModel &model = popup.list()->model();
    model.setData(model.index(1), Qt::Checked, Qt::CheckStateRole);
    QTest::keyClick(&popup.list()->view(), Qt::Key_Return);
    QCOMPARE(only(), (Condition{column("status"), Operator::NoneOf, {u"idea"_s}}));
}

void TestConditionPopup::aClickOnAChipChangesItsCondition()
{
    setQuery(three());
    Chip *chip = m_bar->chips().chips()[1];
    QTest::mouseClick(chip, Qt::LeftButton, {}, QPoint(20, chip->height() / 2));
    auto *popup = FilterFixture::open<ConditionPopup>();
    QVERIFY(popup);
    QLineEdit &value = part(*popup, u"value0"_s);
    QCOMPARE(value.text(), u"Projekt"_s);
    FormFixture::type(&value, u"5"_s);
    QTest::keyClick(&value, Qt::Key_Return);
    QCOMPARE(m_fixture->conditions().size(), 3);
    QCOMPARE(m_fixture->conditions()[1].values, std::vector<QVariant>{u"5"_s});
}

void TestConditionPopup::escapeLeavesTheQueryAlone()
{
    setQuery(three());
    m_bar->chips().chips()[1]->setFocus();
    QTest::keyClick(m_bar->chips().chips()[1], Qt::Key_Return);
    auto *popup = FilterFixture::open<ConditionPopup>();
    QVERIFY(popup);
    QLineEdit &value = part(*popup, u"value0"_s);
    QTest::keyClicks(&value, u"xyz"_s);
    QTest::keyClick(&value, Qt::Key_Escape);
    QVERIFY(!popup->isVisible());
    QCOMPARE(m_fixture->conditions(), three().conditions);
}

void TestConditionPopup::everyColumnAndOperatorHasItsEditors()
{
    ConditionPopup &popup = openNew();
    auto &columns = part<QComboBox>(popup, u"column"_s);
    auto &operators = part<QComboBox>(popup, u"operator"_s);
    QCOMPARE(columns.count(), m_fixture->table().listing().count());
    for (int at = 0; at < columns.count(); ++at) {
        columns.setCurrentIndex(at);
        QVERIFY(operators.count() > 0);
        for (int op = 0; op < operators.count(); ++op) {
            operators.setCurrentIndex(op);
            Q_EMIT operators.activated(op);
        }
    }
}

QTEST_MAIN(TestConditionPopup)
#include "tst_conditionpopup.moc"
