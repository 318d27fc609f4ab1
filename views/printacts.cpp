#include "printacts.h"

#include "filechoice.h"
#include "mailing.h"

#include "forms/message.h"
#include "forms/progress.h"
#include "storage/safefile.h"

#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>

using namespace Qt::StringLiterals;
using filechoice::Request;
using printout::Existing;
using printout::Form;

namespace {

constexpr int dotsPerInch = 300;

std::function<bool(QPrinter &)> &testAnswer()
{
    static std::function<bool(QPrinter &)> answer;
    return answer;
}

bool askForPrinter(QPrinter &printer, QWidget &window, int documents)
{
    if (testAnswer())
        return testAnswer()(printer);
    QPrintDialog dialog(&printer, &window);
    dialog.setWindowTitle(PrintActs::tr("Print %n document(s)", nullptr, documents));
    // Not to a file: "Save as PDF" writes one that keeps for the archive, and never half of it.
    dialog.setOptions(QAbstractPrintDialog::PrintPageRange | QAbstractPrintDialog::PrintCurrentPage
                      | QAbstractPrintDialog::PrintShowPageSize);
    return dialog.exec() == QDialog::Accepted;
}

/// The printer as it was chosen in the window; its own dialog may change all of this.
void prepare(QPrinter &printer, const PrintJob &job)
{
    const bool isLandscape = job.paper.width() > job.paper.height();
    printer.setResolution(dotsPerInch);
    printer.setFullPage(true); // the documents have their margins
    printer.setDocName(job.title);
    printer.setPageSize(QPageSize(isLandscape ? job.paper.transposed() : job.paper,
                                  QPageSize::Point, {}, QPageSize::FuzzyMatch));
    printer.setPageOrientation(isLandscape ? QPageLayout::Landscape : QPageLayout::Portrait);
    printer.setColorMode(job.choices.isGrey ? QPrinter::GrayScale : QPrinter::Color);
    printer.setCopyCount(job.choices.copies);
    if (!job.choices.pages.isEmpty()) {
        printer.setPrintRange(QPrinter::PageRange);
        printer.setPageRanges(QPageRanges::fromString(job.choices.pages));
    }
}

/// The pages that the dialog leaves, from 1; empty for all.
QPageRanges rangeOf(const QPrinter &printer, const PrintJob &job)
{
    QPageRanges range;
    if (printer.printRange() == QPrinter::CurrentPage)
        range.addPage(job.page + 1);
    else if (printer.printRange() == QPrinter::PageRange)
        range = printer.pageRanges();
    return range;
}

QString filterOf(Form form)
{
    return form == Form::Pdf ? PrintActs::tr("PDF (*.pdf)") : PrintActs::tr("Web page (*.html)");
}

} // namespace

PrintActs::PrintActs(QWidget &window, PrintOpener opener, Mailing &mailing)
    : QObject(&window)
    , m_window(window)
    , m_opener(std::move(opener))
    , m_mailing(mailing)
{
}

void PrintActs::setAnswer(std::function<bool(QPrinter &)> answer)
{
    testAnswer() = std::move(answer);
}

void PrintActs::print(const PrintJob &job)
{
    QPrinter printer(QPrinter::HighResolution);
    prepare(printer, job);
    if (!askForPrinter(printer, m_window, job.documents))
        return;
    if (!printer.outputFileName().isEmpty())
        return writeTo(printer.outputFileName(), job, Form::Pdf);
    if (printer.outputFormat() == QPrinter::PdfFormat) // what Qt falls back on
        return Message::show(&m_window,
                             Error{Error::Code::NotFound,
                                   tr("There is no printer on this computer. Add one in the "
                                      "settings of the system, or save as PDF."),
                                   {}});
    const QPageRanges range = rangeOf(printer, job);
    const Result<> done = ProgressRunner::run<void>(
        &m_window, tr("Printing %n document(s)", nullptr, job.documents),
        [&](const Progress &progress) -> Result<> {
            const Result<PrintSource> source = m_opener();
            return source ? printout::print(printer, *source, job.job, range, progress)
                          : Result<>(source.error());
        });
    if (!done)
        Message::show(&m_window, done.error());
    else
        Message::tell(&m_window, tr("The pages were sent to the printer."), Tone::Ok);
}

Result<QByteArray> PrintActs::make(const PrintJob &job, Form form, const QString &title)
{
    return ProgressRunner::run<QByteArray>(
        &m_window, title, [&](const Progress &progress) -> Result<QByteArray> {
            const Result<PrintSource> source = m_opener();
            if (!source)
                return source.error();
            return form == Form::Pdf ? printout::pdf(*source, job.job, progress)
                                     : printout::webPage(*source, job.job, job.document);
        });
}

void PrintActs::savePdf(const PrintJob &job)
{
    if (job.choices.isSplit && job.documents > 1)
        saveEach(job, Form::Pdf);
    else
        saveOne(job, Form::Pdf);
}

/// Each document is a page of its own: several go into a folder.
void PrintActs::saveWebPage(const PrintJob &job)
{
    if (job.documents > 1)
        saveEach(job, Form::WebPage);
    else
        saveOne(job, Form::WebPage);
}

void PrintActs::saveOne(const PrintJob &job, Form form)
{
    const QString target = filechoice::ask(
        &m_window,
        {Request::Kind::Save, form == Form::Pdf ? tr("Save as PDF") : tr("Save as web page"),
         filterOf(form), job.fileName + u'.' + splitfiles::suffix(form), splitfiles::suffix(form),
         true});
    if (!target.isEmpty())
        writeTo(target, job, form);
}

void PrintActs::writeTo(const QString &target, const PrintJob &job, Form form)
{
    const Result<QByteArray> made =
        make(job, form, form == Form::Pdf ? tr("Making the PDF") : tr("Making the web page"));
    const Result<> done = made ? safefile::write(target, *made) : Result<>(made.error());
    if (done)
        Message::tell(&m_window, tr("%1 was written.").arg(QFileInfo(target).fileName()), Tone::Ok);
    else
        Message::show(&m_window, done.error());
}

/// Nothing is replaced without a question. Empty when the user changed their mind.
std::optional<Existing> PrintActs::askExisting(int inTheWay)
{
    if (inTheWay == 0)
        return Existing::Keep;
    const int answer = Message::ask(
        &m_window, tr("Files are already there"),
        tr("%n file(s) with these names are already in the folder.", nullptr, inTheWay),
        {tr("Cancel"), tr("Replace them"), tr("Keep both, with numbers")});
    if (answer == 1)
        return Existing::Replace;
    return answer == 2 ? std::optional(Existing::Keep) : std::nullopt;
}

void PrintActs::saveEach(const PrintJob &job, Form form)
{
    const QString folder = filechoice::ask(
        &m_window,
        {Request::Kind::Folder, tr("Save %n file(s) in a folder", nullptr, job.documents)});
    if (folder.isEmpty())
        return;
    const auto run = [&](const QString &title, const auto &work) {
        return ProgressRunner::run<int>(&m_window, title,
                                        [&](const Progress &progress) -> Result<int> {
                                            const Result<PrintSource> source = m_opener();
                                            if (!source)
                                                return source.error();
                                            return work(*source, progress);
                                        });
    };
    const Result<int> inTheWay =
        run(tr("Looking into the folder"), [&](const PrintSource &source, const Progress &told) {
            return printout::inTheWay(source, job.job, form, folder, told);
        });
    if (!inTheWay)
        return Message::show(&m_window, inTheWay.error());
    const std::optional<Existing> existing = askExisting(*inTheWay);
    if (!existing)
        return;
    const Result<int> written =
        run(tr("Writing %n file(s)", nullptr, job.documents),
            [&](const PrintSource &source, const Progress &told) {
                return printout::files(source, job.job, form, folder, *existing, told);
            });
    if (written)
        Message::tell(&m_window,
                      tr("%n file(s) were written to “%1”.", nullptr, *written)
                          .arg(QFileInfo(folder).fileName()),
                      Tone::Ok);
    else
        Message::show(&m_window, written.error());
}

void PrintActs::mail(const PrintJob &job)
{
    const Result<QByteArray> pdf = make(job, Form::Pdf, tr("Making the PDF"));
    if (pdf)
        m_mailing.send(m_window, job.title, job.fileName + u".pdf"_s, *pdf);
    else
        Message::show(&m_window, pdf.error());
}

void PrintActs::browse(const PrintJob &job)
{
    const Result<QByteArray> html = make(job, Form::WebPage, tr("Making the web page"));
    if (html)
        m_mailing.browse(m_window, job.fileName + u".html"_s, *html);
    else
        Message::show(&m_window, html.error());
}
