#include "paper/pdffile.h"

#include "paper/pdflinks.h"
#include "paper/pdfmetadata.h"
#include "paper/pdfoutline.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>

#include <exception>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

namespace {

struct PdfWords
{
    Q_DECLARE_TR_FUNCTIONS(PdfFile)
};

constexpr int dotsPerInch = 1200;

void setInfo(QPDFObjectHandle info, const char *key, const QString &value)
{
    if (!value.isEmpty())
        info.replaceKey(key, QPDFObjectHandle::newUnicodeString(value.toStdString()));
}

/// The document information, which says the same as the XMP packet.
void describe(QPDF &pdf, const PdfMetadata &metadata)
{
    QPDFObjectHandle info = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    setInfo(info, "/Title", metadata.facts.title);
    setInfo(info, "/Author", metadata.facts.author);
    setInfo(info, "/Subject", metadata.facts.footer);
    setInfo(info, "/Keywords", metadata.keywords());
    setInfo(info, "/Creator", QStringLiteral("Utblick"));
    setInfo(info, "/Producer", QStringLiteral("Utblick"));
    const std::string date = pdfDate(metadata.made).toStdString();
    info.replaceKey("/CreationDate", QPDFObjectHandle::newString(date));
    info.replaceKey("/ModDate", QPDFObjectHandle::newString(date));
    pdf.getTrailer().replaceKey("/Info", info);
    // Qt's is random; the writer makes one from the content instead.
    pdf.getTrailer().removeKey("/ID");

    QPDFObjectHandle xmp = QPDFObjectHandle::newStream(&pdf, xmpOf(metadata).toStdString());
    xmp.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
    xmp.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
    QPDFObjectHandle root = pdf.getRoot();
    root.replaceKey("/Metadata", xmp);
    if (!metadata.facts.language.isEmpty())
        root.replaceKey("/Lang",
                        QPDFObjectHandle::newString(metadata.facts.language.toStdString()));
    QPDFObjectHandle preferences = QPDFObjectHandle::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    root.replaceKey("/ViewerPreferences", preferences);
}

QByteArray written(QPDF &pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    // PDF/A-1 is PDF 1.4: no object streams, metadata readable as it stands.
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.setCompressStreams(false);
    writer.setDecodeLevel(qpdf_dl_none);
    writer.setNewlineBeforeEndstream(true);
    writer.setDeterministicID(true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize())};
}

} // namespace

struct PdfFile::Private
{
    explicit Private(const QDateTime &made)
        : writer(&buffer)
    {
        metadata.made = made;
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
    }

    /// One document: its headings, when there are several; else each document with its headings.
    std::vector<PdfOutlineEntry> outline() const
    {
        if (documents.size() != 1)
            return entries;
        std::vector<PdfOutlineEntry> headings(entries.begin() + 1, entries.end());
        return headings.size() > 1 && pages > 1 ? headings : std::vector<PdfOutlineEntry>();
    }

    QBuffer buffer;
    QPdfWriter writer;
    QPainter painter;
    PdfMetadata metadata;
    QString title;
    std::vector<QString> documents;
    std::vector<PdfOutlineEntry> entries;
    std::vector<PdfLink> links;
    int pages = 0;
};

PdfFile::PdfFile(const QDateTime &made)
    : d(std::make_unique<Private>(made))
{
}

PdfFile::~PdfFile() = default;

bool PdfFile::add(const PaperDocument &document, const PaperDocument::Stops &stops)
{
    const PaperFacts &facts = document.facts();
    if (d->documents.empty())
        d->metadata.facts = facts;
    d->documents.push_back(facts.title);
    if (!facts.caseNumber.isEmpty() && !d->metadata.caseNumbers.contains(facts.caseNumber))
        d->metadata.caseNumbers.append(facts.caseNumber);
    d->entries.push_back({facts.title, 0, d->pages});
    for (const PaperHeading &heading : document.headings())
        d->entries.push_back({heading.text, heading.level, d->pages + heading.page});

    const PaperFormat &format = document.format();
    const QPageLayout layout(QPageSize(format.size),
                             format.isLandscape ? QPageLayout::Landscape : QPageLayout::Portrait,
                             QMarginsF(), QPageLayout::Point);
    for (int page = 0; page < document.pageCount(); ++page) {
        if (stops && stops())
            return false;
        d->startPage(layout);
        d->painter.resetTransform();
        d->painter.scale(dotsPerInch / 72.0, dotsPerInch / 72.0);
        document.paint(d->painter, page);
        for (const PaperLink &link : document.links(page))
            d->links.push_back({d->pages, link});
        ++d->pages;
    }
    return true;
}

void PdfFile::setTitle(const QString &title)
{
    d->title = title;
}

int PdfFile::pageCount() const
{
    return d->pages;
}

Result<QByteArray> PdfFile::finish()
{
    const auto failed = [](const QString &why) {
        return Error{Error::Code::Format,
                     PdfWords::tr("The PDF cannot be finished. Save the report as a web page "
                                  "instead, and tell us about it."),
                     why};
    };
    if (d->pages == 0)
        return Error{Error::Code::NotFound, PdfWords::tr("There is nothing to print."), {}};
    if (!d->painter.end())
        return failed(PdfWords::tr("Its pages cannot be painted."));
    d->buffer.close();
    if (!d->title.isEmpty())
        d->metadata.facts.title = d->title;
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("report", d->buffer.data().constData(),
                              size_t(d->buffer.data().size()));
        describe(pdf, d->metadata);
        addOutline(pdf, d->outline());
        addLinks(pdf, d->links);
        return written(pdf);
    } catch (const std::exception &exception) {
        return failed(QString::fromUtf8(exception.what()));
    }
}
