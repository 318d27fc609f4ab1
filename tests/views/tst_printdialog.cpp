#include "printwindow.h"

#include "forms/folderedit.h"
#include "records/deadline.h"
#include "views/emptystate.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPrinter>
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
    void anActThatIsWantedAtOnceComesWhenItsPagesAreThere();
    void aWantedActIsForgottenWhenItsPagesFail();
    void aNumberThatIsBeingTypedCountsForAShortcut();
    void theKeysForSavingSaveThePdf();
    void whatAReportMayBeUsedForIsSaid();
    void anErrorStandsInThePlaceOfPagesAndCanBeTriedAgain();
    void aTableWithoutRowsSaysThatThereIsNothing();
    void optionsThatDoNotFitTheReportAreHidden();
    void ownMarginsBeginAsTheReadyOnes();
    void thePaperLiesAsItFitsUnlessChosen();
    void choicesAreRememberedWhenTheWindowCloses();
    void ownTemplatesMakeThePagesAndABrokenOneIsTold();
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

void TestPrintDialog::anActThatIsWantedAtOnceComesWhenItsPagesAreThere()
{
    PrintWindow window;
    PrintDialog &dialog = window.settled();
    int asked = 0;
    filechoice::setAnswer([&](const filechoice::Request &) {
        ++asked;
        return QString();
    });
    window.choose("language", u"en"_s);
    window.button("savePdf")->click(); // before the pages were even begun
    QCOMPARE(asked, 0);
    QTRY_COMPARE(asked, 1);
    QVERIFY(dialog.isSettled());
    window.reports.waits = true;
    window.choose("language", u"sv"_s);
    QTRY_VERIFY(!dialog.sheets().isStale() || dialog.maker().isMaking());
    QVERIFY(window.button("savePdf")->isEnabled());
    window.reports.waits = false;
    QTRY_VERIFY(dialog.isSettled());
    QTest::qWait(50);
    QCOMPARE(asked, 1); // once
}

void TestPrintDialog::aWantedActIsForgottenWhenItsPagesFail()
{
    PrintWindow window;
    PrintDialog &dialog = window.settled();
    int asked = 0;
    filechoice::setAnswer([&](const filechoice::Request &) {
        ++asked;
        return QString();
    });
    window.reports.failAt = 0;
    window.choose("language", u"en"_s);
    window.button("savePdf")->click();
    QTRY_VERIFY(!dialog.nothing().isEmpty());
    window.reports.failAt = -1;
    window.choose("language", u"sv"_s);
    QTRY_VERIFY(dialog.nothing().isEmpty());
    QTRY_VERIFY(dialog.isSettled());
    QTest::qWait(50);
    QCOMPARE(asked, 0);
}

void TestPrintDialog::aNumberThatIsBeingTypedCountsForAShortcut()
{
    PrintWindow window;
    PrintDialog &dialog = window.settled();
    auto *copies = dialog.findChild<QSpinBox *>(u"copies"_s);
    int wanted = 0;
    PrintActs::setAnswer([&](QPrinter &printer) {
        wanted = printer.copyCount();
        return false;
    });
    copies->setFocus();
    copies->selectAll();
    QTest::keyClicks(copies, u"7"_s);
    QTest::keySequence(&dialog, QKeySequence::Print);
    QTRY_COMPARE(wanted, 7);
    PrintActs::setAnswer({});
}

void TestPrintDialog::theKeysForSavingSaveThePdf()
{
    PrintWindow window;
    PrintDialog &dialog = window.settled();
    int asked = 0;
    filechoice::setAnswer([&](const filechoice::Request &) {
        ++asked;
        return QString();
    });
    QTest::keySequence(&dialog, QKeySequence::Save);
    QTRY_COMPARE(asked, 1);
}

void TestPrintDialog::whatAReportMayBeUsedForIsSaid()
{
    PrintWindow window;
    PrintDialog &dialog = window.settled();
    const auto said = [&] { return dialog.findChild<QLabel *>(u"advice"_s)->text(); };
    for (const QString &report : {u"summary"_s, u"poster"_s}) {
        window.choose("report", report);
        QVERIFY2(said().contains(u"Publish the web page"), qPrintable(report));
    }
    for (const QString &report : {u"portfolio"_s, u"annual"_s, u"record"_s, u"table"_s}) {
        window.choose("report", report);
        QVERIFY2(said().contains(u"not published"), qPrintable(report));
        QCOMPARE(window.button("savePdf")->accessibleDescription(), said());
    }
    QTRY_VERIFY(dialog.isSettled());
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

void TestPrintDialog::thePaperLiesAsItFitsUnlessChosen()
{
    PrintWindow window;
    PrintDialog &dialog = window.settled();
    const auto format = [&] { return dialog.options().choices().format; };
    QCOMPARE(dialog.findChild<QComboBox *>(u"orientation"_s)->currentData().toString(), u"fits"_s);
    QVERIFY(!format().isLandscape && !format().staysUpright);
    window.choose("orientation", u"upright"_s);
    QVERIFY(!format().isLandscape && format().staysUpright);
    window.choose("orientation", u"lying"_s);
    QVERIFY(format().isLandscape && !format().staysUpright);
    window.choose("orientation", u"fits"_s);
    QVERIFY(!format().isLandscape && !format().staysUpright);
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

void TestPrintDialog::ownTemplatesMakeThePagesAndABrokenOneIsTold()
{
    PrintWindow window(u"portfolio"_s, true);
    PrintDialog &dialog = window.settled();
    QVERIFY(dialog.nothing().isEmpty());
    const QDir own(window.path(u"own"_s));
    QVERIFY(own.mkpath(u"."_s));
    filechoice::Request asked;
    filechoice::setAnswer([&](const filechoice::Request &request) {
        asked = request;
        return own.path();
    });
    auto *folder = dialog.findChild<FolderEdit *>(u"templates"_s);
    const auto chooseFolder = [&](const QByteArray &content) {
        QFile file(own.filePath(u"portfolio.mustache"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        folder->findChild<QPushButton *>()->click();
        QTRY_VERIFY(dialog.isSettled());
    };
    chooseFolder("<h1>Our {{title}}</h1>");
    QCOMPARE(asked.kind, filechoice::Request::Kind::Folder);
    QCOMPARE(dialog.options().choices().templates, own.path());
    QVERIFY2(dialog.nothing().isEmpty(), qPrintable(dialog.nothing()));
    QCOMPARE(dialog.sheets().pageCount(), 1); // nothing but a title
    folder->setPath(window.path(u"gone"_s));
    Q_EMIT folder->edited();
    QTRY_VERIFY(dialog.isSettled());
    QVERIFY2(dialog.nothing().contains(u"gone"), qPrintable(dialog.nothing()));
    QVERIFY(!dialog.nothing().contains(u"other records"));
    chooseFolder("<h1>{{#title}}</h1>");
    QVERIFY2(dialog.nothing().contains(u"portfolio"), qPrintable(dialog.nothing()));
    QVERIFY(!window.button("savePdf")->isEnabled());
    window.choose("report", u"annual"_s);
    QCOMPARE(folder->path(), own.path()); // the same for all reports
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
        QCOMPARE(window.button(name)->shortcut().toString(), letter); // nothing in its place
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
