#include "printwindow.h"

#include "forms/progressdialog.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QPrinter>
#include <QSpinBox>
#include <QTimer>

using namespace Qt::StringLiterals;

class TestPrintActs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void aPdfIsSavedUnderTheDocumentsName();
    void aFailingPdfLeavesTheOldFile();
    void aFileEachAsksForAFolder();
    void filesInTheWayAreAskedAbout();
    void severalWebPagesGoIntoAFolder();
    void theLetterHoldsThePdf();
    void theBrowserShowsTheDocumentOnShow();
    void theSystemsDialogBeginsWithWhatWasChosen();
    void aPrintIntoAFileIsTheSavedPdf();
    void thatThereIsNoPrinterIsTold();
    void aPdfThatCannotBeMadeIsToldAndLeavesTheOldFile();
    void aCancelledPdfLeavesTheOldFile();
    void filesWrittenBeforeAnErrorAreCounted();
    void pagesThatCannotBeReadAreSaidSo();
};

void TestPrintActs::cleanup()
{
    PrintActs::setAnswer({});
}

void TestPrintActs::aPdfIsSavedUnderTheDocumentsName()
{
    PrintWindow window;
    window.subject.chosen.resize(1);
    window.settled();
    filechoice::Request asked;
    filechoice::setAnswer([&](const filechoice::Request &request) {
        asked = request;
        return window.path(u"out.pdf"_s);
    });
    window.button("savePdf")->click();
    QCOMPARE(asked.name, u"KS %1 Report.pdf"_s.arg(window.subject.chosen[0]));
    QVERIFY(asked.mayReplace);
    QFile file(window.path(u"out.pdf"_s));
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(window.told()));
    QVERIFY(file.readAll().startsWith("%PDF-"));
    QVERIFY(window.told().contains(u"out.pdf"));
}

void TestPrintActs::aFailingPdfLeavesTheOldFile()
{
    PrintWindow window;
    window.settled();
    const QString target = window.path(u"no such folder/out.pdf"_s);
    filechoice::setAnswer([&](const filechoice::Request &) { return target; });
    window.button("savePdf")->click();
    QVERIFY(!window.told().isEmpty());
    QVERIFY(!QFile::exists(target));
}

void TestPrintActs::aFileEachAsksForAFolder()
{
    PrintWindow window;
    window.settled();
    window.choose("files", u"each"_s);
    QDir(window.path({})).mkpath(u"out"_s);
    filechoice::Request asked;
    filechoice::setAnswer([&](const filechoice::Request &request) {
        asked = request;
        return window.path(u"out"_s);
    });
    window.button("savePdf")->click();
    QCOMPARE(asked.kind, filechoice::Request::Kind::Folder);
    QCOMPARE(QDir(window.path(u"out"_s)).entryList(QDir::Files).size(), 2);
    QVERIFY2(window.told().contains(u"2 file"), qPrintable(window.told()));
}

void TestPrintActs::filesInTheWayAreAskedAbout()
{
    PrintWindow window;
    window.settled();
    window.choose("files", u"each"_s);
    const QDir out(window.path(u"out"_s));
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

void TestPrintActs::severalWebPagesGoIntoAFolder()
{
    PrintWindow window;
    window.settled();
    const QDir out(window.path(u"out"_s));
    out.mkpath(u"."_s);
    filechoice::setAnswer([&](const filechoice::Request &) { return out.path(); });
    window.button("saveWebPage")->click();
    QCOMPARE(out.entryList({u"*.html"_s}, QDir::Files).size(), 2);
}

void TestPrintActs::theLetterHoldsThePdf()
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

void TestPrintActs::theBrowserShowsTheDocumentOnShow()
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

void TestPrintActs::theSystemsDialogBeginsWithWhatWasChosen()
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
    bool isRight = false;
    PrintActs::setAnswer([&](QPrinter &printer) {
        isAsked = true;
        isRight = printer.colorMode() == QPrinter::GrayScale && printer.copyCount() == 4
            && printer.pageRanges().contains(2) && !printer.pageRanges().contains(1)
            && printer.pageLayout().pageSize().id() == QPageSize::A3
            && printer.pageLayout().orientation() == QPageLayout::Landscape;
        return false;
    });
    window.button("print")->click();
    QVERIFY(isAsked);
    QVERIFY(isRight);
    QVERIFY(window.told().isEmpty()); // changed one's mind
}

/// Whatever the system's dialog offers: the file is the one that "Save as PDF" writes.
void TestPrintActs::aPrintIntoAFileIsTheSavedPdf()
{
    PrintWindow window;
    window.settled();
    const QString file = window.path(u"print.pdf"_s);
    PrintActs::setAnswer([&](QPrinter &printer) {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(file);
        return true;
    });
    window.button("print")->click();
    QFile written(file);
    QVERIFY2(written.open(QIODevice::ReadOnly), qPrintable(window.told()));
    QCOMPARE(written.readAll(), QByteArray("%PDF-1.4 all"));
    QVERIFY2(window.told().contains(u"print.pdf was written"), qPrintable(window.told()));
}

void TestPrintActs::thatThereIsNoPrinterIsTold()
{
    PrintWindow window;
    window.settled();
    PrintActs::setAnswer([](QPrinter &printer) {
        printer.setOutputFormat(QPrinter::PdfFormat); // as where no printer is found
        return true;
    });
    window.button("print")->click();
    QVERIFY2(window.told().contains(u"no printer"), qPrintable(window.told()));
}

void TestPrintActs::aPdfThatCannotBeMadeIsToldAndLeavesTheOldFile()
{
    PrintWindow window;
    window.settled();
    const QString target = window.path(u"out.pdf"_s);
    QFile old(target);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("mine");
    old.close();
    filechoice::setAnswer([&](const filechoice::Request &) { return target; });
    window.reports.failAt = 1;
    window.button("savePdf")->click();
    QVERIFY2(window.told().contains(FakeReports::fault().message), qPrintable(window.told()));
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("mine"));
}

void TestPrintActs::aCancelledPdfLeavesTheOldFile()
{
    PrintWindow window;
    window.settled();
    const QString target = window.path(u"out.pdf"_s);
    filechoice::setAnswer([&](const filechoice::Request &) { return target; });
    window.reports.waits = true; // for ever, so that Cancel is what ends it
    QTimer clicker;
    connect(&clicker, &QTimer::timeout, this, [] {
        for (QWidget *shown : QApplication::topLevelWidgets()) {
            if (auto *dialog = qobject_cast<ProgressDialog *>(shown))
                Q_EMIT dialog->cancelled();
        }
    });
    clicker.start(20);
    window.button("savePdf")->click();
    QVERIFY(!QFile::exists(target));
    QVERIFY(!window.told().contains(u"was written"));
}

void TestPrintActs::filesWrittenBeforeAnErrorAreCounted()
{
    PrintWindow window;
    window.settled();
    window.choose("files", u"each"_s);
    const QDir out(window.path(u"out"_s));
    out.mkpath(u"."_s);
    filechoice::setAnswer([&](const filechoice::Request &) { return out.path(); });
    window.reports.failAt = 1;
    window.button("savePdf")->click();
    QCOMPARE(out.entryList(QDir::Files).size(), 1);
    QVERIFY2(window.told().contains(FakeReports::fault().message), qPrintable(window.told()));
    QVERIFY2(window.told().contains(u"1 file"), qPrintable(window.told()));
}

void TestPrintActs::pagesThatCannotBeReadAreSaidSo()
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

QTEST_MAIN(TestPrintActs)
#include "tst_printacts.moc"
