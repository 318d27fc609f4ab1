#include "report/course.h"
#include "report/report.h"
#include "report/reportsource.h"

#include "paper/pdfcrew.h"
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
    Course course(progress);
    PdfCrew crew(
        format, reportFiles(store), [&course] { return course.isStopped(); },
        QDateTime::currentDateTime());
    int count = 0;
    const auto add = [&](const ReportDocument &document) -> Result<> {
        if (!crew.add(document.html))
            return ReportSource::stopped();
        if (++count != 2)
            return {};
        const Result<QString> title = titleOf(store, order);
        if (!title)
            return title.error();
        crew.setTitle(*title);
        return {};
    };
    const Result<> made = eachDocument(
        store, order, add, [&course](int done, int total) { return course.goesOn(done, total); });
    if (!made)
        return made.error();
    return crew.complete() ? crew.finish() : ReportSource::stopped();
}
