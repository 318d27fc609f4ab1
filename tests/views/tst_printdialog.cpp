#include "printfixture.h"
#include "windowtest.h"

#include "forms/messagebar.h"
#include "records/page.h"
#include "views/emptystate.h"
#include "views/mailing.h"
#include "views/pagesheets.h"
#include "views/pagestrip.h"
#include "views/printdialog.h"
#include "views/printoptions.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPrinter>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

/// The print window over the sample, with documents of our own making unless real ones are wanted.
class PrintWindow
{
public:
    explicit PrintWindow(const QString &report = u"summary"_s, bool isReal = false)
        : m_isReady(test.openSample())
    {
        if (!m_isReady)
            qFatal("The sample cannot be opened");
        subject.kind = &kindOf<Project>();
        for (const qint64 id : *test.workspace()->reader().ids(*subject.kind))
            subject.shown.push_back(id);
        subject.chosen = {subject.shown.front(), subject.shown[1]};
        subject.view = TableView();
        m_report = report;
        m_isReal = isReal;
    }
    PrintDialog &open()
    {
        const PrintOpener opener = m_isReal ? printOpener(test.path()) : reports.opener();
        m_dialog.emplace(PrintDialog::Needs{*test.workspace(), mailing, opener}, subject, m_report,
                         nullptr);
        m_dialog->resize(1300, 700);
        m_dialog->show();
        return *m_dialog;
    }
    /// The same with all its pages there.
    PrintDialog &settled()
    {
        PrintDialog &dialog = open();
        if (!QTest::qWaitFor([&] { return dialog.isSettled(); }, 60'000))
            qFatal("The pages were not made");
        return dialog;
    }
    void close()
    {
        m_dialog->close();
        m_dialog.reset();
    }
    QString told() const
    {
        const auto *bar = m_dialog->findChild<MessageBar *>();
        return bar->isVisible() ? bar->text() : QString();
    }
    QPushButton *button(const char *name) const
    {
        return m_dialog->findChild<QPushButton *>(QString::fromLatin1(name));
    }
    /// Chooses as a user does.
    void choose(const char *name, const QString &code) const
    {
        auto *combo = m_dialog->findChild<QComboBox *>(QString::fromLatin1(name));
        const int row = combo->findData(code);
        if (row < 0)
            qFatal("There is no %s in %s", qPrintable(code), name);
        combo->setCurrentIndex(row);
        Q_EMIT combo->activated(row);
    }

    WindowTest test;
    FakeReports reports;
    Mailing mailing;
    PrintSubject subject;

private:
    QString m_report;
    bool m_isReal = false;
    bool m_isReady;
    std::optional<PrintDialog> m_dialog;
};

class TestPrintDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
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
    void aPdfIsSavedUnderTheDocumentsName();
    void aFailingPdfLeavesTheOldFile();
    void aFileEachAsksForAFolder();
    void filesInTheWayAreAskedAbout();
    void severalWebPagesGoIntoAFolder();
    void theLetterHoldsThePdf();
    void theBrowserShowsTheDocumentOnShow();
    void theSystemsDialogBeginsWithWhatWasChosen();
    void pagesThatCannotBeReadAreSaidSo();
    void everythingHasANameAndAMnemonicOfItsOwn();
    void everyReportOfTheSampleHasPages_data();
    void everyReportOfTheSampleHasPages();
    void theWindowOpensForTheRecordsOnShow();
    void thePageBeingWrittenIsPrinted();
    void theMenuOffersEveryReport();
};

void TestPrintDialog::cleanup()
{
    PrintActs::setAnswer({});
    PrintDialog::setAnswer({});
}

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

void TestPrintDialog::aPdfIsSavedUnderTheDocumentsName()
{
    PrintWindow window;
    window.subject.chosen.resize(1);
    window.settled();
    filechoice::Request asked;
    filechoice::setAnswer([&](const filechoice::Request &request) {
        asked = request;
        return window.test.path(u"out.pdf"_s);
    });
    window.button("savePdf")->click();
    QCOMPARE(asked.name, u"KS %1 Report.pdf"_s.arg(window.subject.chosen[0]));
    QVERIFY(asked.mayReplace);
    QFile file(window.test.path(u"out.pdf"_s));
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(window.told()));
    QVERIFY(file.readAll().startsWith("%PDF-"));
    QVERIFY(window.told().contains(u"out.pdf"));
}

void TestPrintDialog::aFailingPdfLeavesTheOldFile()
{
    PrintWindow window;
    window.settled();
    const QString target = window.test.path(u"no such folder/out.pdf"_s);
    filechoice::setAnswer([&](const filechoice::Request &) { return target; });
    window.button("savePdf")->click();
    QVERIFY(!window.told().isEmpty());
    QVERIFY(!QFile::exists(target));
}

void TestPrintDialog::aFileEachAsksForAFolder()
{
    PrintWindow window;
    window.settled();
    window.choose("files", u"each"_s);
    QDir(window.test.path({})).mkpath(u"out"_s);
    filechoice::Request asked;
    filechoice::setAnswer([&](const filechoice::Request &request) {
        asked = request;
        return window.test.path(u"out"_s);
    });
    window.button("savePdf")->click();
    QCOMPARE(asked.kind, filechoice::Request::Kind::Folder);
    QCOMPARE(QDir(window.test.path(u"out"_s)).entryList(QDir::Files).size(), 2);
    QVERIFY2(window.told().contains(u"2 file"), qPrintable(window.told()));
}

void TestPrintDialog::filesInTheWayAreAskedAbout()
{
    PrintWindow window;
    window.settled();
    window.choose("files", u"each"_s);
    const QDir out(window.test.path(u"out"_s));
    out.mkpath(u"."_s);
    filechoice::setAnswer([&](const filechoice::Request &) { return out.path(); });
    const auto save = [&](int answer) {
        int questions = 0;
        Message::setAnswer([&](const Message::Question &) {
            ++questions;
            return answer;
        });
        window.button("savePdf")->click();
        return questions;
    };
    QCOMPARE(save(0), 0);
    QCOMPARE(save(0), 1); // cancelled
    QCOMPARE(out.entryList(QDir::Files).size(), 2);
    QCOMPARE(save(1), 1); // replaced
    QCOMPARE(out.entryList(QDir::Files).size(), 2);
    QCOMPARE(save(2), 1); // kept
    QCOMPARE(out.entryList(QDir::Files).size(), 4);
}

void TestPrintDialog::severalWebPagesGoIntoAFolder()
{
    PrintWindow window;
    window.settled();
    const QDir out(window.test.path(u"out"_s));
    out.mkpath(u"."_s);
    filechoice::setAnswer([&](const filechoice::Request &) { return out.path(); });
    window.button("saveWebPage")->click();
    QCOMPARE(out.entryList({u"*.html"_s}, QDir::Files).size(), 2);
}

void TestPrintDialog::theLetterHoldsThePdf()
{
    PrintWindow window;
    window.subject.chosen.resize(1);
    QStringList opened;
    window.mailing.setDesktop({[] { return QString(); },
                               [&](const QString &path) {
                                   opened.append(path);
                                   return true;
                               }});
    window.settled();
    window.button("mail")->click();
    QCOMPARE(opened.size(), 1);
    QFile letter(opened[0]);
    QVERIFY(letter.open(QIODevice::ReadOnly));
    QVERIFY(letter.readAll().contains(QByteArray("%PDF-1.4 all").toBase64()));
}

void TestPrintDialog::theBrowserShowsTheDocumentOnShow()
{
    PrintWindow window;
    QStringList opened;
    window.mailing.setDesktop({[] { return QString(); },
                               [&](const QString &path) {
                                   opened.append(path);
                                   return true;
                               }});
    PrintDialog &dialog = window.settled();
    dialog.sheets().goTo(1);
    window.button("browse")->click();
    QCOMPARE(opened.size(), 1);
    QFile page(opened[0]);
    QVERIFY(page.open(QIODevice::ReadOnly));
    QVERIFY(page.readAll().contains("Report " + QByteArray::number(window.subject.chosen[1])));
}

void TestPrintDialog::theSystemsDialogBeginsWithWhatWasChosen()
{
    PrintWindow window;
    PrintDialog &dialog = window.settled();
    window.choose("colour", u"grey"_s);
    window.choose("paper", QString::number(QPageSize::A3));
    window.choose("orientation", u"lying"_s);
    dialog.findChild<QSpinBox *>(u"copies"_s)->setValue(4);
    dialog.findChild<QLineEdit *>(u"pages"_s)->setText(u"2"_s);
    QTRY_VERIFY(dialog.isSettled());
    bool isAsked = false;
    PrintActs::setAnswer([&](QPrinter &printer) {
        isAsked = true;
        const bool isRight = printer.colorMode() == QPrinter::GrayScale && printer.copyCount() == 4
            && printer.pageRanges().contains(2) && !printer.pageRanges().contains(1)
            && printer.pageLayout().pageSize().id() == QPageSize::A3
            && printer.pageLayout().orientation() == QPageLayout::Landscape;
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(window.test.path(u"print.pdf"_s));
        return isRight;
    });
    window.button("print")->click();
    QVERIFY(isAsked);
    QVERIFY2(QFile::exists(window.test.path(u"print.pdf"_s)), qPrintable(window.told()));
    QVERIFY(window.told().contains(u"sent to the printer"));
    PrintActs::setAnswer([](QPrinter &) { return false; }); // changed one's mind
    window.button("print")->click();
}

void TestPrintDialog::pagesThatCannotBeReadAreSaidSo()
{
    PrintWindow window;
    PrintDialog &dialog = window.settled();
    bool isAsked = false;
    PrintActs::setAnswer([&](QPrinter &) {
        isAsked = true;
        return false;
    });
    auto *pages = dialog.findChild<QLineEdit *>(u"pages"_s);
    pages->setText(u"two"_s);
    window.button("print")->click();
    QVERIFY(!isAsked);
    QVERIFY(dialog.options().pagesProblem().contains(u"two"));
    QVERIFY(pages->hasFocus() || !dialog.isActiveWindow());
    pages->setText(u"1; 2"_s);
    window.button("print")->click();
    QVERIFY(isAsked);
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
    PrintDialog &dialog = window.settled();
    QVERIFY2(dialog.nothing().isEmpty(), qPrintable(dialog.nothing()));
    QVERIFY(dialog.sheets().pageCount() > 0);
    QTRY_VERIFY(!dialog.sheets().pictures().picture(0, 1).isNull());
    QVERIFY(!dialog.maker().made().fileName.isEmpty());
}

void TestPrintDialog::theWindowOpensForTheRecordsOnShow()
{
    WindowTest test;
    QVERIFY(test.openSample());
    QVERIFY(test.projects());
    QTRY_VERIFY(test.stage().current()->currentId() > 0);
    QString report;
    QString scope;
    PrintDialog::setAnswer([&](PrintDialog &dialog) {
        report = dialog.options().choices().report;
        scope = dialog.findChild<QComboBox *>(u"scope"_s)->currentText();
    });
    test.actions().print->trigger();
    QCOMPARE(report, u"summary"_s);
    QCOMPARE(scope,
             test.workspace()->nameOf(kindOf<Project>(), test.stage().current()->currentId()));
}

void TestPrintDialog::thePageBeingWrittenIsPrinted()
{
    WindowTest test;
    QVERIFY(test.openSample());
    QVERIFY(test.stage().showSection(u"page"_s));
    QTRY_VERIFY(test.stage().current()->currentId() > 0);
    bool isChosen = false;
    int pages = 0;
    PrintDialog::setAnswer([&](PrintDialog &dialog) {
        QTRY_VERIFY(dialog.isSettled());
        isChosen = dialog.options().choices().scope == PrintChoices::Scope::Chosen;
        pages = dialog.sheets().pageCount();
    });
    test.actions().print->trigger();
    QVERIFY(isChosen);
    QVERIFY(pages > 0);
}

void TestPrintDialog::theMenuOffersEveryReport()
{
    WindowTest test;
    QVERIFY(test.openSample());
    const QList<QAction *> reports = test.actions().reportMenu->actions();
    QCOMPARE(reports.size(), qsizetype(reportKinds().size()));
    test.stage().showSection(u"overview"_s);
    QString begun;
    PrintDialog::setAnswer([&](PrintDialog &dialog) { begun = dialog.options().choices().report; });
    for (QAction *report : reports) {
        const bool isOfAny = qstrlen(findReport(report->data().toString())->kind) == 0;
        QCOMPARE(report->isEnabled(), !isOfAny); // nothing is chosen on the overview
        if (!report->isEnabled())
            continue;
        report->trigger();
        QCOMPARE(begun, report->data().toString());
    }
    test.actions().closeRegister->trigger();
    QVERIFY(!test.actions().reportMenu->isEnabled());
    QVERIFY(!test.actions().print->isEnabled());
}

QTEST_MAIN(TestPrintDialog)
#include "tst_printdialog.moc"
