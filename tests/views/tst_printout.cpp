#include "printfixture.h"

#include "views/printout.h"

#include <QPageRanges>
#include <QPrinter>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using printout::Existing;
using printout::Form;

class TestPrintout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void eachDocumentBecomesAFileWithItsName();
    void webPagesAreWhatTheReportMade();
    void namesThatComeTwiceAreNumbered();
    void filesThatAreThereAreKept();
    void filesThatAreThereAreReplacedWhenAsked();
    void filesInTheWayAreCounted();
    void aStopLeavesWholeFiles();
    void aFolderThatCannotBeWrittenToIsTold();
    void theDocumentOnShowIsOneWebPage();
    void allPagesArePrinted();
    void onlyTheChosenPagesArePrinted();
    void pagesThatThereAreNotAreTold();
    void aPageIsFittedToThePrintersPaper();
    void aPrinterThatCannotBeWrittenToIsTold();
    void aStopBeforeAllPagesAreThereNeverOpensThePrinter();
    void anErrorBeforeAllPagesAreThereNeverOpensThePrinter();
    void aStopWhileThePrinterIsGivenThePagesTellsHowManyItHas();
    void aDeadPrinterIsToldAlsoWhenOnlyTheFirstPageIsWanted();
    void aPrinterThatDiesBetweenPagesIsTold();
    void aPdfThatIsStoppedOrFailsIsNone();

private:
    static printout::Job job(int documents) { return {orderOf(documents), {}}; }
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files); }
    QByteArray content(const QString &name) const;
    static QString words(const QString &pdf);
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestPrintout::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

QByteArray TestPrintout::content(const QString &name) const
{
    QFile file(m_folder->filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The text of a PDF, a form feed after each page.
QString TestPrintout::words(const QString &pdf)
{
    QProcess process;
    process.start(u"pdftotext"_s, {pdf, u"-"_s});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

void TestPrintout::eachDocumentBecomesAFileWithItsName()
{
    FakeReports reports;
    const Result<PrintSource> source = reports.opener()();
    const Result<int> written =
        printout::files(*source, job(50), Form::Pdf, m_folder->path(), Existing::Keep, {});
    QVERIFY(written);
    QCOMPARE(*written, 50);
    QCOMPARE(files().size(), 50);
    QVERIFY(content(u"KS 44 Report.pdf"_s).startsWith("%PDF-1."));
    QVERIFY(words(m_folder->filePath(u"KS 44 Report.pdf"_s)).contains(u"Report 44"));
}

void TestPrintout::webPagesAreWhatTheReportMade()
{
    FakeReports reports;
    const Result<PrintSource> source = reports.opener()();
    QVERIFY(printout::files(*source, job(2), Form::WebPage, m_folder->path(), Existing::Keep, {}));
    QCOMPARE(content(u"KS 2 Report.html"_s), FakeReports::html(2, 3));
}

void TestPrintout::namesThatComeTwiceAreNumbered()
{
    FakeReports reports;
    reports.sameNames = true;
    const Result<PrintSource> source = reports.opener()();
    QVERIFY(printout::files(*source, job(3), Form::WebPage, m_folder->path(), Existing::Keep, {}));
    QCOMPARE(
        files(),
        (QStringList{u"KS 1 Report (2).html"_s, u"KS 1 Report (3).html"_s, u"KS 1 Report.html"_s}));
}

void TestPrintout::filesThatAreThereAreKept()
{
    QFile old(m_folder->filePath(u"ks 1 report.html"_s)); // the same name on many systems
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("mine");
    old.close();
    FakeReports reports;
    const Result<PrintSource> source = reports.opener()();
    QVERIFY(printout::files(*source, job(1), Form::WebPage, m_folder->path(), Existing::Keep, {}));
    QCOMPARE(content(u"ks 1 report.html"_s), QByteArray("mine"));
    QCOMPARE(content(u"KS 1 Report (2).html"_s), FakeReports::html(1, 3));
}

void TestPrintout::filesThatAreThereAreReplacedWhenAsked()
{
    FakeReports reports;
    const Result<PrintSource> source = reports.opener()();
    for (const int lines : {3, 5}) {
        reports.lines = lines;
        QVERIFY(printout::files(*source, job(1), Form::WebPage, m_folder->path(), Existing::Replace,
                                {}));
    }
    QCOMPARE(files().size(), 1);
    QCOMPARE(content(u"KS 1 Report.html"_s), FakeReports::html(1, 5));
}

void TestPrintout::filesInTheWayAreCounted()
{
    FakeReports reports;
    const Result<PrintSource> source = reports.opener()();
    const auto inTheWay = [&](int documents, Form form) {
        return *printout::inTheWay(*source, job(documents), form, m_folder->path(), {});
    };
    QCOMPARE(inTheWay(3, Form::WebPage), 0);
    QVERIFY(printout::files(*source, job(2), Form::WebPage, m_folder->path(), Existing::Keep, {}));
    QCOMPARE(inTheWay(3, Form::WebPage), 2);
    QCOMPARE(inTheWay(3, Form::Pdf), 0);
}

void TestPrintout::aStopLeavesWholeFiles()
{
    FakeReports reports;
    const Result<PrintSource> source = reports.opener()();
    const Result<int> written =
        printout::files(*source, job(100), Form::WebPage, m_folder->path(), Existing::Keep,
                        [](int done, int) { return done < 70; });
    QCOMPARE(written.error().code, Error::Code::Stopped);
    QCOMPARE(files().size(), 70);
    QVERIFY2(written.error().message.contains(u"70 file"), qPrintable(written.error().message));
    for (const QString &file : files())
        QVERIFY(content(file).endsWith("</html>"));
}

void TestPrintout::aFolderThatCannotBeWrittenToIsTold()
{
    FakeReports reports;
    const Result<PrintSource> source = reports.opener()();
    const Result<int> written = printout::files(*source, job(1), Form::WebPage,
                                                m_folder->filePath(u"gone"_s), Existing::Keep, {});
    QVERIFY(!written);
    QVERIFY(!written.error().message.isEmpty());
}

void TestPrintout::theDocumentOnShowIsOneWebPage()
{
    FakeReports reports;
    const Result<PrintSource> source = reports.opener()();
    QCOMPARE(*printout::webPage(*source, job(5), 3), FakeReports::html(4, 3));
    reports.failAt = 0;
    QCOMPARE(printout::webPage(*source, job(5), 3).error().code, Error::Code::Format);
}

namespace {

/// Counts how often it is opened; dead, it takes the first page and no other.
class FakePrinter : public QPrinter
{
public:
    FakePrinter()
        : QPrinter(QPrinter::HighResolution)
    {
    }
    bool newPage() override { return !isDead && QPrinter::newPage(); }
    QPaintEngine *paintEngine() const override
    {
        ++opened;
        return QPrinter::paintEngine();
    }

    mutable int opened = 0;
    bool isDead = false;
};

void toFile(QPrinter &printer, const QString &path)
{
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    printer.setResolution(300);
    printer.setFullPage(true);
    printer.setPageSize(QPageSize(QPageSize::A4));
}

} // namespace

void TestPrintout::allPagesArePrinted()
{
    FakeReports reports;
    const Result<PrintSource> source = reports.opener()();
    const QString file = m_folder->filePath(u"print.pdf"_s);
    QPrinter printer(QPrinter::HighResolution);
    toFile(printer, file);
    QVERIFY(printout::print(printer, *source, job(3), {}, {}));
    QCOMPARE(words(file).count(u'\f'), 3);
}

void TestPrintout::onlyTheChosenPagesArePrinted()
{
    FakeReports reports;
    const Result<PrintSource> source = reports.opener()();
    const QString file = m_folder->filePath(u"print.pdf"_s);
    QPrinter printer(QPrinter::HighResolution);
    toFile(printer, file);
    QVERIFY(printout::print(printer, *source, job(50), QPageRanges::fromString(u"2,4-5"_s), {}));
    const QString text = words(file);
    QCOMPARE(text.count(u'\f'), 3);
    for (const int wanted : {2, 4, 5})
        QVERIFY(text.contains(u"Report %1"_s.arg(wanted)));
    QVERIFY(!text.contains(u"Report 3"));
    QCOMPARE(reports.made, 5); // those after the last chosen page are not made
}

void TestPrintout::pagesThatThereAreNotAreTold()
{
    FakeReports reports;
    const Result<PrintSource> source = reports.opener()();
    QPrinter printer(QPrinter::HighResolution);
    toFile(printer, m_folder->filePath(u"print.pdf"_s));
    const Result<> printed =
        printout::print(printer, *source, job(3), QPageRanges::fromString(u"7"_s), {});
    QCOMPARE(printed.error().code, Error::Code::NotFound);
    QVERIFY(printed.error().message.contains(u"3 page"));
    QVERIFY(files().isEmpty());
}

/// A poster on A3 comes out of a printer with A4 whole.
void TestPrintout::aPageIsFittedToThePrintersPaper()
{
    FakeReports reports;
    reports.lines = 40; // down to the lower half of the page
    const Result<PrintSource> source = reports.opener()();
    const QString file = m_folder->filePath(u"print.pdf"_s);
    QPrinter printer(QPrinter::HighResolution);
    toFile(printer, file);
    printout::Job large = job(1);
    large.format.size = QPageSize::A3;
    QVERIFY(printout::print(printer, *source, large, {}, {}));
    QCOMPARE(words(file).count(u"Some words"), 40);
    QProcess process;
    process.start(u"pdfinfo"_s, {file});
    QVERIFY(process.waitForFinished());
    QVERIFY(process.readAllStandardOutput().contains("A4"));
}

void TestPrintout::aPrinterThatCannotBeWrittenToIsTold()
{
    FakeReports reports;
    const Result<PrintSource> source = reports.opener()();
    QPrinter printer(QPrinter::HighResolution);
    toFile(printer, m_folder->filePath(u"gone/print.pdf"_s));
    const Result<> printed = printout::print(printer, *source, job(1), {}, {});
    QCOMPARE(printed.error().code, Error::Code::Access);
}

/// What a printer was given it prints: so it is given nothing before all pages are there.
void TestPrintout::aStopBeforeAllPagesAreThereNeverOpensThePrinter()
{
    FakeReports reports;
    const Result<PrintSource> source = reports.opener()();
    FakePrinter printer;
    toFile(printer, m_folder->filePath(u"print.pdf"_s));
    const Result<> printed =
        printout::print(printer, *source, job(10), {}, [](int done, int) { return done < 2; });
    QCOMPARE(printed.error().code, Error::Code::Stopped);
    QCOMPARE(printer.opened, 0);
    QVERIFY(files().isEmpty());
}

void TestPrintout::anErrorBeforeAllPagesAreThereNeverOpensThePrinter()
{
    FakeReports reports;
    reports.failAt = 7;
    const Result<PrintSource> source = reports.opener()();
    FakePrinter printer;
    toFile(printer, m_folder->filePath(u"print.pdf"_s));
    const Result<> printed = printout::print(printer, *source, job(10), {}, {});
    QCOMPARE(printed.error().message, FakeReports::fault().message);
    QCOMPARE(printer.opened, 0);
    QVERIFY(files().isEmpty());
}

void TestPrintout::aStopWhileThePrinterIsGivenThePagesTellsHowManyItHas()
{
    FakeReports reports;
    const Result<PrintSource> source = reports.opener()();
    const QString file = m_folder->filePath(u"print.pdf"_s);
    FakePrinter printer;
    toFile(printer, file);
    bool isLastMade = false; // of ten documents; then their pages are printed
    bool isPrinting = false;
    const Progress progress = [&](int done, int) {
        isPrinting = isPrinting || (isLastMade && done == 0);
        isLastMade = isLastMade || done == 9;
        return !isPrinting || done < 2;
    };
    const Result<> printed = printout::print(printer, *source, job(10), {}, progress);
    QCOMPARE(printed.error().code, Error::Code::Stopped);
    QVERIFY2(printed.error().message.contains(u"2 page"), qPrintable(printed.error().message));
    QCOMPARE(words(file).count(u'\f'), 2);
}

void TestPrintout::aDeadPrinterIsToldAlsoWhenOnlyTheFirstPageIsWanted()
{
    FakeReports reports;
    const Result<PrintSource> source = reports.opener()();
    QPrinter printer(QPrinter::HighResolution);
    toFile(printer, m_folder->filePath(u"gone/print.pdf"_s));
    const Result<> printed =
        printout::print(printer, *source, job(3), QPageRanges::fromString(u"1"_s), {});
    QCOMPARE(printed.error().code, Error::Code::Access);
}

void TestPrintout::aPrinterThatDiesBetweenPagesIsTold()
{
    FakeReports reports;
    const Result<PrintSource> source = reports.opener()();
    FakePrinter printer;
    printer.isDead = true;
    toFile(printer, m_folder->filePath(u"print.pdf"_s));
    const Result<> printed = printout::print(printer, *source, job(3), {}, {});
    QCOMPARE(printed.error().code, Error::Code::Access);
}

void TestPrintout::aPdfThatIsStoppedOrFailsIsNone()
{
    FakeReports reports;
    const Result<PrintSource> source = reports.opener()();
    QCOMPARE(printout::pdf(*source, job(3), [](int done, int) { return done < 1; }).error().code,
             Error::Code::Stopped);
    reports.failAt = 2;
    QCOMPARE(printout::pdf(*source, job(3), {}).error().message, FakeReports::fault().message);
}

QTEST_MAIN(TestPrintout)
#include "tst_printout.moc"
