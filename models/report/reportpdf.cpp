#include "report/report.h"
#include "report/reportsource.h"

#include "paper/pdffile.h"
#include "records/project.h"

namespace {

/// The title of a file with several records: what they are, and whose.
QString titleOf(const Store &store, const ReportOrder &order)
{
    const ReportSource source(store, order);
    const QString many = source.many(order.kind ? *order.kind : kindOf<Project>());
    const QString &municipality = source.settings().name;
    return municipality.isEmpty() ? many : many + QStringLiteral(" – ") + municipality;
}

} // namespace

Result<QByteArray> reportPdf(const Store &store, const ReportOrder &order,
                             const PaperFormat &format, const Progress &progress)
{
    PdfFile pdf(QDateTime::currentDateTime());
    const PaperDocument::Files files = reportFiles(store);
    int count = 0;
    const auto add = [&](const ReportDocument &document) {
        pdf.add(PaperDocument::layOut(document.html, format, files));
        if (++count == 2)
            pdf.setTitle(titleOf(store, order));
        return Result<>();
    };
    const Result<> made = eachDocument(store, order, add, progress);
    if (!made)
        return made.error();
    return pdf.finish();
}
