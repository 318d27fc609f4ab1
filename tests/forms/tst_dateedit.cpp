#include "forms/dateedit.h"
#include "forms/datepopup.h"

#include <QAction>
#include <QCalendarWidget>
#include <QPushButton>
#include <QShortcut>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestDateEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void datesAreReadInTheUsualWays_data();
    void datesAreReadInTheUsualWays();
    void anEmptyFieldIsValidAndHasNoDate();
    void aDayThatDoesNotExistIsAProblem();
    void whatCannotBeReadStaysAsItIs();
    void leavingTheFieldAnnouncesTheChangeOnce();
    void settingADateIsNoEdit();
    void theArrowsStepADay();
    void aReadOnlyFieldDoesNotStep();
    void altDownIsNoShortcutOfTheWindow();
    void theCalendarChoosesADay();
    void theCalendarCanEmptyTheField();
    void theDelegateGetsADateOrTheWrittenText();
};

void TestDateEdit::datesAreReadInTheUsualWays_data()
{
    QTest::addColumn<QString>("written");
    for (const QString &written : {u"2027-01-31"_s, u"31.1.2027"_s, u"31/1 2027"_s, u"20270131"_s,
                                   u"31 januari 2027"_s, u" 2027-01-31 "_s})
        QTest::newRow(qPrintable(written)) << written;
}

void TestDateEdit::datesAreReadInTheUsualWays()
{
    QFETCH(QString, written);
    DateEdit field;
    field.setText(written);
    QVERIFY(field.isValid());
    QCOMPARE(field.date(), std::optional(QDate(2027, 1, 31)));
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(field.text(), u"2027-01-31"_s);
}

void TestDateEdit::anEmptyFieldIsValidAndHasNoDate()
{
    DateEdit field;
    QVERIFY(field.isValid());
    QVERIFY(!field.date());
    field.setDate(QDate(2027, 1, 31));
    field.setDate(std::nullopt);
    QVERIFY(field.text().isEmpty());
    QVERIFY(field.value().toDate().isNull());
}

void TestDateEdit::aDayThatDoesNotExistIsAProblem()
{
    DateEdit field;
    field.setText(u"2027-02-31"_s);
    QVERIFY(!field.isValid());
    QVERIFY(!field.date());
    QCOMPARE(field.problem(), u"2027-02-31 is not in the calendar. Write 2027-02-28 or earlier."_s);
}

void TestDateEdit::whatCannotBeReadStaysAsItIs()
{
    DateEdit field;
    QSignalSpy edited(&field, &DateEdit::edited);
    QTest::keyClicks(&field, u"soon"_s);
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(field.text(), u"soon"_s);
    QVERIFY(field.problem().contains(u"soon"_s));
    QCOMPARE(edited.count(), 1);
}

void TestDateEdit::leavingTheFieldAnnouncesTheChangeOnce()
{
    DateEdit field;
    QSignalSpy edited(&field, &DateEdit::edited);
    QTest::keyClicks(&field, u"31.1.2027"_s);
    QCOMPARE(edited.count(), 0);
    QTest::keyClick(&field, Qt::Key_Return);
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(edited.count(), 1);
}

void TestDateEdit::settingADateIsNoEdit()
{
    DateEdit field;
    QSignalSpy edited(&field, &DateEdit::edited);
    field.setDate(QDate(2027, 1, 31));
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(edited.count(), 0);
}

void TestDateEdit::theArrowsStepADay()
{
    DateEdit field;
    field.setDate(QDate(2027, 1, 31));
    QTest::keyClick(&field, Qt::Key_Up);
    QCOMPARE(field.text(), u"2027-02-01"_s);
    QTest::keyClick(&field, Qt::Key_Down);
    QTest::keyClick(&field, Qt::Key_Down);
    QCOMPARE(field.text(), u"2027-01-30"_s);
}

void TestDateEdit::aReadOnlyFieldDoesNotStep()
{
    DateEdit field;
    field.setDate(QDate(2027, 1, 31));
    field.setReadOnly(true);
    QTest::keyClick(&field, Qt::Key_Up);
    field.openCalendar();
    QCOMPARE(field.text(), u"2027-01-31"_s);
    QVERIFY(!field.findChild<DatePopup *>());
}

void TestDateEdit::altDownIsNoShortcutOfTheWindow()
{
    DateEdit field;
    const QShortcut next(QKeySequence(u"Alt+Down"_s), &field);
    const QSignalSpy gone(&next, &QShortcut::activated);
    field.show();
    field.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&field));
    QTest::keyClick(&field, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(gone.size(), 0);
    QVERIFY(field.findChild<DatePopup *>());
}

void TestDateEdit::theCalendarChoosesADay()
{
    DateEdit field;
    field.setDate(QDate(2027, 1, 31));
    field.show();
    QSignalSpy edited(&field, &DateEdit::edited);
    QVERIFY(!field.actions().isEmpty());
    QVERIFY(!field.actions().first()->toolTip().isEmpty());
    QTest::keyClick(&field, Qt::Key_Down, Qt::AltModifier);
    auto *calendar = field.findChild<QCalendarWidget *>();
    QVERIFY(calendar);
    QCOMPARE(calendar->selectedDate(), QDate(2027, 1, 31));
    Q_EMIT calendar->clicked(QDate(2027, 3, 1));
    QCOMPARE(field.date(), std::optional(QDate(2027, 3, 1)));
    QCOMPARE(edited.count(), 1);
}

void TestDateEdit::theCalendarCanEmptyTheField()
{
    DateEdit field;
    field.setDate(QDate(2027, 1, 31));
    field.show();
    field.openCalendar();
    for (auto *button : field.findChildren<QPushButton *>())
        if (button->text() == u"No date"_s)
            button->click();
    QVERIFY(field.text().isEmpty());
}

void TestDateEdit::theDelegateGetsADateOrTheWrittenText()
{
    DateEdit field;
    field.setText(u"31.1.2027"_s);
    QCOMPARE(field.value(), QVariant(QDate(2027, 1, 31)));
    field.setText(u"soon"_s);
    QCOMPARE(field.value(), QVariant(u"soon"_s));
}

QTEST_MAIN(TestDateEdit)
#include "tst_dateedit.moc"
