#include "bench/timing.h"
#include "models/paper/paperfixture.h"

#include "paper/pdfcrew.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QTest>
#include <QTextDocument>

/// One-page summaries in one PDF, beside a QTextDocument of the same text a page.
class BenchPaper : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void summaries();
    void aTableOfManyRows();
};

namespace {

constexpr int summaries = 1000;

/// The same text is not the same work: each summary has a title of its own.
QByteArray numbered(QByteArray html, int number)
{
    return html.replace("Supported by Nature</h1>",
                        "Project " + QByteArray::number(number) + "</h1>");
}

QByteArray floorPdf(const QByteArray &html, int count)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    QPainter painter(&writer);
    for (int i = 0; i < count; ++i) {
        if (i > 0)
            writer.newPage();
        QTextDocument document;
        document.documentLayout()->setPaintDevice(&writer);
        document.setDefaultFont(QFont(QStringLiteral("Liberation Sans"), 8));
        document.setHtml(QString::fromUtf8(numbered(html, i)));
        document.setPageSize(QSizeF(writer.width(), writer.height()));
        document.drawContents(&painter, QRectF(0, 0, writer.width(), writer.height()));
    }
    painter.end();
    return pdf;
}

QByteArray ourPdf(const QByteArray &html, int count)
{
    PdfCrew crew({}, noFiles, {}, QDateTime::currentDateTime());
    for (int i = 0; i < count; ++i)
        crew.add(numbered(html, i));
    const Result<QByteArray> pdf = crew.complete() ? crew.finish() : QByteArray();
    return pdf ? *pdf : QByteArray();
}

} // namespace

void BenchPaper::summaries()
{
    const QByteArray html = paperData(QStringLiteral("summary.html"));
    QByteArray pdf;
    ourPdf(html, 5); // fonts are found once
    const double floor = timed([&] { floorPdf(html, ::summaries); });
    const double before = megabytes("VmRSS");
    const double ours = timed([&] { pdf = ourPdf(html, ::summaries); });
    report("1,000 summaries of one page, drawn by several threads, the floor by one", ours, floor);
    std::printf("their PDF has %.1f MB, memory grew by %.1f MB\n", double(pdf.size()) / 1e6,
                megabytes("VmRSS") - before);
    QCOMPARE(pdf.count("/Type /Page\n") + pdf.count("/Type /Page "), ::summaries);
}

void BenchPaper::aTableOfManyRows()
{
    const QByteArray html = "<table><thead><tr><th>Projekt<th>Roll<th>Status<th class=num>Budget"
                            "</tr></thead>"
        + repeated(QStringLiteral("<tr><td>Projekt nummer %1<td>Partner<td>Pågår"
                                  "<td class=num>250 302,59</tr>"),
                   10'000)
        + "</table>";
    int floorPages = 0;
    int ourPages = 0;
    const double floor = timed([&] {
        QTextDocument document;
        document.setHtml(QString::fromUtf8(html));
        document.setPageSize(QSizeF(700, 1000));
        floorPages = document.pageCount();
    });
    const double ours =
        timed([&] { ourPages = PaperDocument::layOut(html, {}, noFiles).pageCount(); });
    QVERIFY(floorPages > 100 && ourPages > 100);
    report("laying out a table of 10,000 rows", ours, floor);
}

QTEST_MAIN(BenchPaper)
#include "bench_paper.moc"
