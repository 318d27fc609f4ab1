#include "printwindow.h"

#include "records/deadline.h"
#include "views/emptystate.h"

#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

class TestPrintDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePagesOfTheChosenRecordsAreShown();
    void anotherChoiceMakesThePagesAnew();
    void thePagesBeforeStayPaleUntilTheNewOnesHaveCome();
    void greyCopiesAndPagesMakeNothingAnew();
    void choosingQuicklyMakesPagesOnce();
    void theMakingCanBeCancelled();
    void anErrorStandsInThePlaceOfPagesAndCanBeTriedAgain();
    void aTableWithoutRowsSaysThatThereIsNothing();
    void optionsThatDoNotFitTheReportAreHidden();
    void ownMarginsBeginAsTheReadyOnes();
    void choicesAreRememberedWhenTheWindowCloses();
    void everythingHasANameAndAMnemonicOfItsOwn();
    void everyReportOfTheSampleHasPages_data();
    void everyReportOfTheSampleHasPages();
};

void TestPrintDialog::thePagesOfTheChosenRecordsAreShown()
{
    PrintWindow window;
    PrintDialog &dialog = window.settled();
    QCOMPARE(dialog.sheets().pageCount(), 2);
    QCOMPARE(dialog.strip().model()->rowCount(), 2);
    QVERIFY(dialog.nothing().isEmpty());
    QTRY_VERIFY(!dialog.sheets().pictures().picture(0, 1).isNull());
    QTRY_VERIFY(!dialog.strip().pictures().picture(1, 1).isNull());
}

void TestPrintDialog::anotherChoiceMakesThePagesAnew()
{
    PrintWindow window;
    PrintDialog &dialog = window.settled();
    const int all = int(window.subject.shown.size());
    window.choose("scope", QString::number(int(PrintChoices::Scope::Shown)));
    QTRY_COMPARE(dialog.sheets().pageCount(), all);
    QTRY_VERIFY(dialog.isSettled());
    window.choose("orientation", u"lying"_s);
    QTRY_VERIFY(dialog.maker().made().paper.width() > dialog.maker().made().paper.height());
}

void TestPrintDialog::thePagesBeforeStayPaleUntilTheNewOnesHaveCome()
{
    PrintWindow window;
    PrintDialog &dialog = window.settled();
    window.reports.waits = true;
    window.reports.failAt = -1;
    window.choose("language", u"en"_s);
    QVERIFY(!dialog.isSettled());
    QTRY_VERIFY(dialog.sheets().isStale() || dialog.maker().made().pages() > 0);
    QVERIFY(dialog.sheets().pageCount() > 0);
    window.reports.waits = false;
    QTRY_VERIFY(dialog.isSettled());
    QVERIFY(!dialog.sheets().isStale());
    QVERIFY(!dialog.strip().isStale());
}

void TestPrintDialog::greyCopiesAndPagesMakeNothingAnew()
{
    PrintWindow window;
    PrintDialog &dialog = window.settled();
    const int made = window.reports.made;
    window.choose("colour", u"grey"_s);
    dialog.findChild<QSpinBox *>(u"copies"_s)->setValue(3);
    dialog.findChild<QLineEdit *>(u"pages"_s)->setText(u"1–2"_s);
    QVERIFY(dialog.isSettled());
    QTRY_VERIFY(dialog.sheets().pictures().picture(0, 1).isGrayscale());
    QCOMPARE(window.reports.made, made);
    QCOMPARE(dialog.options().choices().pages, u"1-2"_s);
}

void TestPrintDialog::choosingQuicklyMakesPagesOnce()
{
    PrintWindow window;
    PrintDialog &dialog = window.settled();
    const int opened = window.reports.opened;
    window.choose("language", u"en"_s);
    window.choose("orientation", u"lying"_s);
    window.choose("margins", u"narrow"_s);
    QTRY_VERIFY(dialog.isSettled());
    QCOMPARE(window.reports.opened, opened + 1);
}

void TestPrintDialog::theMakingCanBeCancelled()
{
    PrintWindow window;
    window.reports.waits = true;
    PrintDialog &dialog = window.open();
    QTRY_VERIFY(window.button("stop")->isVisible()); // only when it takes its time
    QTRY_COMPARE(dialog.sheets().pageCount(), 1);
    window.button("stop")->click();
    QTRY_VERIFY(dialog.isSettled());
    QVERIFY(!window.button("stop")->isVisible());
    QVERIFY2(window.told().contains(u"Not all pages"), qPrintable(window.told()));
    QCOMPARE(dialog.sheets().pageCount(), 1);
}

void TestPrintDialog::anErrorStandsInThePlaceOfPagesAndCanBeTriedAgain()
{
    PrintWindow window;
    window.reports.failAt = 0;
    PrintDialog &dialog = window.settled();
    QVERIFY2(dialog.nothing().startsWith(FakeReports::fault().message),
             qPrintable(dialog.nothing()));
    QVERIFY(!window.button("savePdf")->isEnabled());
    window.reports.failAt = -1;
    Q_EMIT dialog.findChild<EmptyState *>()->actRequested();
    QTRY_COMPARE(dialog.sheets().pageCount(), 2);
    QVERIFY(dialog.nothing().isEmpty());
    QVERIFY(window.button("savePdf")->isEnabled());
}

void TestPrintDialog::aTableWithoutRowsSaysThatThereIsNothing()
{
    PrintWindow window;
    window.subject.shown.clear();
    PrintDialog &dialog = window.settled();
    window.choose("scope", QString::number(int(PrintChoices::Scope::Shown)));
    QTRY_VERIFY(!dialog.nothing().isEmpty());
    QCOMPARE(dialog.sheets().pageCount(), 0);
    QVERIFY(!window.button("print")->isEnabled());
    window.choose("scope", QString::number(int(PrintChoices::Scope::Chosen)));
    QTRY_COMPARE(dialog.sheets().pageCount(), 2);
}

void TestPrintDialog::optionsThatDoNotFitTheReportAreHidden()
{
    PrintWindow window;
    PrintDialog &dialog = window.settled();
    const auto field = [&](const char *name) {
        return dialog.findChild<QWidget *>(QString::fromLatin1(name));
    };
    QVERIFY(!field("year")->isVisible());
    QVERIFY(!field("group")->isVisible());
    QVERIFY(field("files")->isEnabled());
    window.choose("report", u"portfolio"_s);
    QVERIFY(field("group")->isVisible());
    QVERIFY(!field("files")->isEnabled());
    window.choose("report", u"annual"_s);
    QVERIFY(field("year")->isVisible());
    window.choose("report", u"poster"_s);
    QVERIFY(!field("paper")->isEnabled());
    QCOMPARE(dialog.findChild<QComboBox *>(u"paper"_s)->currentText(), u"A3"_s);
    QCOMPARE(dialog.options().choices().format.size, QPageSize::A4); // of the other reports
    auto *turn = dialog.findChild<QComboBox *>(u"orientation"_s);
    QCOMPARE(turn->currentText(), u"Upright"_s);
    window.choose("report", u"table"_s);
    QCOMPARE(turn->currentText(), u"As the columns need"_s);
    window.choose("report", u"networks"_s);
    QVERIFY(!field("scope")->isEnabled()); // all of them: projects are open
    QTRY_VERIFY(dialog.isSettled());
}

void TestPrintDialog::ownMarginsBeginAsTheReadyOnes()
{
    PrintWindow window;
    PrintDialog &dialog = window.settled();
    auto *left = dialog.findChild<QSpinBox *>(u"margin0"_s);
    QVERIFY(!left->isVisible());
    window.choose("margins", u"own"_s);
    QVERIFY(left->isVisible());
    QCOMPARE(left->value(), 20);
    left->setValue(33);
    QCOMPARE(dialog.options().choices().format.margins, QMarginsF(33, 14, 16, 17));
    window.choose("margins", u"wide"_s);
    QCOMPARE(dialog.options().choices().format.margins.left(), 25.0);
    QVERIFY(!left->isVisible());
    QTRY_VERIFY(dialog.isSettled());
}

void TestPrintDialog::choicesAreRememberedWhenTheWindowCloses()
{
    PrintWindow window;
    window.settled();
    window.choose("report", u"publicity"_s);
    window.choose("language", u"en"_s);
    window.close();
    QCOMPARE(PrintChoices::lastReport(window.subject.kind), u"publicity"_s);
    QCOMPARE(PrintChoices::load(u"publicity"_s).language, u"en"_s);
    QCOMPARE(PrintChoices::load(u"summary"_s).language, u"sv"_s);
}

void TestPrintDialog::everythingHasANameAndAMnemonicOfItsOwn()
{
    PrintWindow window;
    PrintDialog &dialog = window.settled();
    for (const QWidget *field : dialog.findChildren<QWidget *>()) {
        const bool isField = qobject_cast<const QComboBox *>(field)
            || qobject_cast<const QAbstractSpinBox *>(field)
            || qobject_cast<const QAbstractItemView *>(field);
        if (isField && field->isVisible() && field->parentWidget()->isVisible())
            QVERIFY2(!field->accessibleName().isEmpty(), qPrintable(field->objectName()));
    }
    QSet<QString> letters;
    for (const QLabel *label : dialog.options().findChildren<QLabel *>()) {
        const QString letter = QKeySequence::mnemonic(label->text()).toString();
        QVERIFY2(letter.isEmpty() || !letters.contains(letter), qPrintable(label->text()));
        letters.insert(letter);
    }
    for (const char *name : {"mail", "browse", "saveWebPage", "savePdf", "print"}) {
        const QString letter = QKeySequence::mnemonic(window.button(name)->text()).toString();
        QVERIFY2(!letter.isEmpty() && !letters.contains(letter), name);
        letters.insert(letter);
    }
}

void TestPrintDialog::everyReportOfTheSampleHasPages_data()
{
    QTest::addColumn<QString>("report");
    for (const ReportKind &report : reportKinds())
        QTest::newRow(report.key) << QString::fromLatin1(report.key);
}

void TestPrintDialog::everyReportOfTheSampleHasPages()
{
    QFETCH(QString, report);
    PrintWindow window(report, true);
    Deadline deadline;
    deadline.title = u"Report to the programme"_s;
    deadline.date = QDate::currentDate().addDays(10);
    Batch batch{u"Add"_s, {Change::insert(kindOf<Deadline>(), toRow(deadline))}, {}};
    QVERIFY(window.workspace().commit(batch));
    PrintDialog &dialog = window.settled();
    QVERIFY2(dialog.nothing().isEmpty(), qPrintable(dialog.nothing()));
    QVERIFY(dialog.sheets().pageCount() > 0);
    QTRY_VERIFY(!dialog.sheets().pictures().picture(0, 1).isNull());
    QVERIFY(!dialog.maker().made().fileName.isEmpty());
}

QTEST_MAIN(TestPrintDialog)
#include "tst_printdialog.moc"
