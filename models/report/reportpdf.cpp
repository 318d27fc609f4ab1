#include "report/course.h"
#include "report/report.h"
#include "report/reportsource.h"

#include "paper/pdffile.h"
#include "records/project.h"

namespace {

/// The title of a file with several records: what they are, and whose.
Result<QString> titleOf(const Store &store, const ReportOrder &order)
{
    const Result<ReportSource> source = ReportSource::load(store, order);
    if (!source)
        return source.error();
    const QString many = source->many(order.kind ? *order.kind : kindOf<Project>());
    const QString &municipality = source->settings().name;
    return municipality.isEmpty() ? many : many + QStringLiteral(" – ") + municipality;
}

} // namespace

Result<QByteArray> reportPdf(const Store &store, const ReportOrder &order,
                             const PaperFormat &format, const Progress &progress)
{
    PdfFile pdf(QDateTime::currentDateTime());
    const PaperDocument::Files files = reportFiles(store);
    int count = 0;
    Course course(progress);
    const auto stops = [&course] { return course.isStopped(); };
    const auto add = [&](const ReportDocument &document) -> Result<> {
        const PaperDocument paper = PaperDocument::layOut(document.html, format, files, stops);
        if (paper.isStopped() || !pdf.add(paper, stops))
            return ReportSource::stopped();
        if (++count != 2)
            return {};
        const Result<QString> title = titleOf(store, order);
        if (!title)
            return title.error();
        pdf.setTitle(*title);
        return {};
    };
    const Result<> made = eachDocument(
        store, order, add, [&course](int done, int total) { return course.goesOn(done, total); });
    if (!made)
        return made.error();
    return pdf.finish();
}
