#include "printout.h"

#include "report/course.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrinter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Printout
{
    Q_DECLARE_TR_FUNCTIONS(Printout)
};

using Form = printout::Form;
using Job = printout::Job;

/// The pages of an order that are to be printed.
class ChosenPages
{
public:
    explicit ChosenPages(const QPageRanges &range)
        : m_range(range)
    {
    }

    /// Keeps what is chosen of \a document.
    void add(PaperDocument document)
    {
        std::vector<int> pages;
        for (int page = 0; page < document.pageCount(); ++page) {
            ++m_seen;
            if (m_range.isEmpty() || m_range.contains(m_seen))
                pages.push_back(page);
        }
        m_count += int(pages.size());
        if (!pages.empty())
            m_documents.push_back({std::move(document), std::move(pages)});
    }
    /// The last of the chosen pages is there.
    bool isComplete() const { return !m_range.isEmpty() && m_seen >= m_range.lastPage(); }
    int seen() const { return m_seen; }
    int count() const { return m_count; }
    /// Hands the pages to \a put in their order until it fails.
    Result<> each(const std::function<Result<>(const PaperDocument &, int page)> &put) const
    {
        for (const Chosen &chosen : m_documents) {
            for (const int page : chosen.pages) {
                if (const Result<> done = put(chosen.document, page); !done)
                    return done;
            }
        }
        return {};
    }

private:
    struct Chosen
    {
        PaperDocument document;
        std::vector<int> pages; ///< of it, from 0
    };

    QPageRanges m_range; ///< from 1, of all documents
    std::vector<Chosen> m_documents;
    int m_seen = 0;
    int m_count = 0;
};

/// Puts pages on a printer's paper.
class Press
{
public:
    explicit Press(QPrinter &printer)
        : m_printer(printer)
    {
    }

    Result<> print(const ChosenPages &pages, const Progress &progress)
    {
        const auto put = [&](const PaperDocument &document, int page) -> Result<> {
            if (progress && !progress(m_done, pages.count()))
                return stopped();
            if (!(m_painter.isActive() ? m_printer.newPage() : m_painter.begin(&m_printer)))
                return refused();
            paint(document, page);
            ++m_done;
            return {};
        };
        const Result<> done = pages.each(put);
        const bool isEnded = !m_painter.isActive() || m_painter.end();
        return done && !isEnded ? Result<>(refused()) : done;
    }

    static Error nothingPrinted()
    {
        return {Error::Code::Stopped, Printout::tr("Stopped. Nothing was printed."), {}};
    }

private:
    static Error refused()
    {
        return Error{Error::Code::Access,
                     Printout::tr("The printer does not answer. Check that it is on, or choose "
                                  "another one."),
                     {}};
    }
    /// What a printer was given it prints: no system lets it be called back from here.
    Error stopped() const
    {
        if (m_done == 0)
            return nothingPrinted();
        return {Error::Code::Stopped,
                Printout::tr("Stopped. %n page(s) had already been sent to the printer.", nullptr,
                             m_done),
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
    QPainter m_painter;
    int m_done = 0; ///< pages
};

splitfiles::Documents documentsOf(const PrintSource &source, const Job &job,
                                  const Progress &progress)
{
    return [&source, &job, &progress](const ReportSink &sink) {
        return source.each(job.report, sink, progress);
    };
}

} // namespace

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
    return splitfiles::write({folder, form, existing, job.format}, source.files,
                             documentsOf(source, job, progress));
}

Result<int> printout::inTheWay(const PrintSource &source, const Job &job, Form form,
                               const QString &folder, const Progress &progress)
{
    const Result<splitfiles::InTheWay> found =
        splitfiles::inTheWay({folder, form}, documentsOf(source, job, progress));
    return found ? Result<int>(found->count) : found.error();
}

Result<> printout::print(QPrinter &printer, const PrintSource &source, const Job &job,
                         const QPageRanges &range, const Progress &progress)
{
    ChosenPages pages(range);
    Course course(progress);
    const auto stops = [&course] { return course.isStopped(); };
    const Error enough{Error::Code::Stopped, {}, {}}; // the pages after the last chosen one
    const auto add = [&](const ReportDocument &document) -> Result<> {
        PaperDocument paper = PaperDocument::layOut(document.html, job.format, source.files, stops);
        if (paper.isStopped())
            return Press::nothingPrinted();
        pages.add(std::move(paper));
        return pages.isComplete() ? Result<>(enough) : Result<>();
    };
    const Result<> made = source.each(
        job.report, add, [&](int done, int total) { return course.goesOn(done, total); });
    if (!made && !pages.isComplete())
        return made;
    if (pages.count() == 0)
        return Error{Error::Code::NotFound,
                     Printout::tr("There are no such pages. The document has %n page(s).", nullptr,
                                  pages.seen()),
                     {}};
    return Press(printer).print(pages, progress);
}
