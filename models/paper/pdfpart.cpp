#include "paper/pdfpart.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace {

constexpr int dotsPerInch = 1200;

QPageLayout layoutOf(const PaperFormat &format)
{
    return {QPageSize(format.size),
            format.isLandscape ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF(),
            QPageLayout::Point};
}

} // namespace

struct PdfPart::Drawing
{
    Drawing()
        : writer(&buffer)
    {
        buffer.open(QIODevice::WriteOnly);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setResolution(dotsPerInch);
    }

    void startPage(const QPageLayout &layout)
    {
        writer.setPageLayout(layout);
        if (painter.isActive())
            writer.newPage();
        else
            painter.begin(&writer);
        painter.resetTransform();
        painter.scale(dotsPerInch / 72.0, dotsPerInch / 72.0);
        ++pages;
    }

    QBuffer buffer;
    QPdfWriter writer;
    QPainter painter;
    int pages = 0;
};

PdfPart::PdfPart()
    : m_drawing(std::make_unique<Drawing>())
{
}

PdfPart::~PdfPart() = default;

std::optional<PdfDocument> PdfPart::add(const PaperDocument &document,
                                        const PaperDocument::Stops &stops)
{
    PdfDocument drawn{document.facts(), document.headings(), {}};
    const QPageLayout layout = layoutOf(document.format());
    for (int page = 0; page < document.pageCount(); ++page) {
        if (stops && stops())
            return std::nullopt;
        m_drawing->startPage(layout);
        document.paint(m_drawing->painter, page);
        drawn.links.push_back(document.links(page));
    }
    return drawn;
}

QByteArray PdfPart::close()
{
    if (m_drawing->pages == 0 || !m_drawing->painter.end())
        return {};
    m_drawing->buffer.close();
    return m_drawing->buffer.data();
}
