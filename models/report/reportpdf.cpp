#include "report/report.h"

#include "paper/pdffile.h"

#include <QCoreApplication>

Result<QByteArray> reportPdf(const Store &store, const ReportOrder &order,
                             const PaperFormat &format, const Progress &progress)
{
    PdfFile pdf(QDateTime::currentDateTime());
    const PaperDocument::Files files = reportFiles(store);
    int documents = 0;
    const Result<> made = eachDocument(
        store, order,
        [&](const ReportDocument &document) {
            pdf.add(PaperDocument::layOut(document.html, format, files));
            ++documents;
            return Result<>();
        },
        progress);
    if (!made)
        return made.error();
    if (documents > 1)
        pdf.setTitle(QCoreApplication::translate("Report", findReport(order.report)->label));
    return pdf.finish();
}
