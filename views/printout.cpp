#include "printout.h"

#include "paper/pdffile.h"
#include "report/filenames.h"
#include "storage/safefile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QPainter>
#include <QPrinter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Printout
{
    Q_DECLARE_TR_FUNCTIONS(Printout)
};

constexpr size_t filesAtOnce = 40; // held in memory and flushed together

using Form = printout::Form;
using Job = printout::Job;

Result<QByteArray> content(const PrintSource &source, const Job &job, Form form,
                           const ReportDocument &document)
{
    if (form == Form::WebPage)
        return document.html;
    PdfFile pdf(QDateTime::currentDateTime());
    pdf.add(PaperDocument::layOut(document.html, job.format, source.files));
    return pdf.finish();
}

/// Files that wait to be written together.
class FileBatch
{
public:
    Result<> add(const QString &path, const QByteArray &bytes)
    {
        m_waiting.push_back({path, bytes});
        return m_waiting.size() >= filesAtOnce ? write() : Result<>();
    }
    Result<> write()
    {
        const Result<> done = safefile::writeAll(m_waiting);
        if (done)
            m_written += int(m_waiting.size());
        m_waiting.clear();
        return done;
    }
    int written() const { return m_written; }

private:
    std::vector<safefile::Content> m_waiting;
    int m_written = 0;
};

/// Puts pages on a printer's paper.
class Press
{
public:
    Press(QPrinter &printer, const QPageRanges &range)
        : m_printer(printer)
        , m_range(range)
    {
    }

    Result<> print(const PaperDocument &document)
    {
        for (int page = 0; page < document.pageCount(); ++page) {
            ++m_page;
            if (!m_range.isEmpty() && !m_range.contains(m_page))
                continue;
            if (!(m_painter.isActive() ? m_printer.newPage() : m_painter.begin(&m_printer)))
                return refused();
            paint(document, page);
        }
        return {};
    }
    /// The last of the chosen pages is done.
    bool isDone() const { return !m_range.isEmpty() && m_page >= m_range.lastPage(); }
    Result<> finish()
    {
        if (m_painter.isActive())
            return m_painter.end() ? Result<>() : refused();
        return Error{
            Error::Code::NotFound,
            Printout::tr("There are no such pages. The document has %n page(s).", nullptr, m_page),
            {}};
    }
    void abort()
    {
        m_printer.abort();
        m_painter.end();
    }

private:
    static Error refused()
    {
        return Error{Error::Code::Access,
                     Printout::tr("The printer does not answer. Check that it is on, or choose "
                                  "another one."),
                     {}};
    }
    void paint(const PaperDocument &document, int page)
    {
        const QSizeF points = document.format().points();
        const QSizeF paper = m_printer.pageLayout().fullRect(QPageLayout::Point).size();
        const double dots = m_printer.resolution() / 72.0;
        // A point more or less is how makers round their papers.
        const bool isSame = std::abs(paper.width() - points.width()) < 2
            && std::abs(paper.height() - points.height()) < 2;
        const double fit =
            isSame ? 1 : std::min(paper.width() / points.width(), paper.height() / points.height());
        m_painter.save();
        m_painter.scale(dots * fit, dots * fit);
        if (!isSame)
            m_painter.translate((paper.width() / fit - points.width()) / 2,
                                (paper.height() / fit - points.height()) / 2);
        document.paint(m_painter, page);
        m_painter.restore();
    }

    QPrinter &m_printer;
    QPageRanges m_range;
    QPainter m_painter;
    int m_page = 0; ///< from 1, of all documents
};

} // namespace

QString printout::suffix(Form form)
{
    return form == Form::Pdf ? u"pdf"_s : u"html"_s;
}

Result<QByteArray> printout::pdf(const PrintSource &source, const Job &job,
                                 const Progress &progress)
{
    return source.pdf(job.report, job.format, progress);
}

Result<QByteArray> printout::webPage(const PrintSource &source, const Job &job, int document)
{
    const ReportKind *kind = findReport(job.report.report);
    ReportOrder order = job.report;
    if (kind && kind->isPerRecord && document < int(order.ids.size()))
        order.ids = {order.ids[size_t(document)]};
    QByteArray html;
    const Result<> made = source.each(order,
                                      [&](const ReportDocument &one) -> Result<> {
                                          html = one.html;
                                          return {};
                                      },
                                      {});
    if (!made)
        return made.error();
    return html;
}

Result<int> printout::files(const PrintSource &source, const Job &job, Form form,
                            const QString &folder, Existing existing, const Progress &progress)
{
    const QDir place(folder);
    FileNames names;
    if (existing == Existing::Keep) {
        for (const QFileInfo &file : place.entryInfoList({u"*."_s + suffix(form)}, QDir::Files))
            names.take(file.completeBaseName());
    }
    FileBatch batch;
    const auto add = [&](const ReportDocument &document) -> Result<> {
        const Result<QByteArray> bytes = content(source, job, form, document);
        if (!bytes)
            return bytes.error();
        const QString name = names.take(document.fileName) + u'.' + suffix(form);
        return batch.add(place.filePath(name), *bytes);
    };
    const Result<> made = source.each(job.report, add, progress);
    const Result<> written = batch.write();
    if (!made)
        return made.error();
    if (!written)
        return written.error();
    return batch.written();
}

Result<int> printout::inTheWay(const PrintSource &source, const Job &job, Form form,
                               const QString &folder, const Progress &progress)
{
    QSet<QString> there;
    for (const QFileInfo &file : QDir(folder).entryInfoList({u"*."_s + suffix(form)}, QDir::Files))
        there.insert(file.completeBaseName().toCaseFolded());
    if (there.isEmpty())
        return 0;
    FileNames names;
    int count = 0;
    const Result<> made = source.each(
        job.report,
        [&](const ReportDocument &document) -> Result<> {
            count += there.contains(names.take(document.fileName).toCaseFolded()) ? 1 : 0;
            return {};
        },
        progress);
    if (!made)
        return made.error();
    return count;
}

Result<> printout::print(QPrinter &printer, const PrintSource &source, const Job &job,
                         const QPageRanges &range, const Progress &progress)
{
    Press press(printer, range);
    const Error enough{Error::Code::Stopped, {}, {}}; // the pages after the last chosen one
    const auto add = [&](const ReportDocument &document) -> Result<> {
        const Result<> printed =
            press.print(PaperDocument::layOut(document.html, job.format, source.files));
        if (!printed)
            return printed;
        return press.isDone() ? Result<>(enough) : Result<>();
    };
    const Result<> made = source.each(job.report, add, progress);
    if (!made && !press.isDone()) {
        press.abort();
        return made;
    }
    return press.finish();
}
