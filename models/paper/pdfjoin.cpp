#include "paper/pdfjoin.h"

#include "paper/pdflinks.h"
#include "paper/pdfmetadata.h"
#include "paper/pdfoutline.h"

#include <QCoreApplication>

#include <algorithm>
#include <exception>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

namespace {

struct PdfWords
{
    Q_DECLARE_TR_FUNCTIONS(PdfContents)
};

Error failed(const QString &why)
{
    return {Error::Code::Format,
            PdfWords::tr("The PDF cannot be finished. Save the report as a web page instead, and "
                         "tell us about it."),
            why};
}

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

PdfMetadata metadataOf(const PdfContents &contents)
{
    PdfMetadata metadata{contents.documents.front().facts, {}, contents.made};
    if (!contents.title.isEmpty())
        metadata.facts.title = contents.title;
    for (const PdfDocument &document : contents.documents) {
        if (!document.facts.caseNumber.isEmpty())
            metadata.caseNumbers.append(document.facts.caseNumber);
    }
    metadata.caseNumbers.removeDuplicates();
    return metadata;
}

/// One document: its headings, when there are several; else each document with its headings.
std::vector<PdfOutlineEntry> outlineOf(const std::vector<PdfDocument> &documents)
{
    const bool isOne = documents.size() == 1;
    std::vector<PdfOutlineEntry> entries;
    int first = 0;
    for (const PdfDocument &document : documents) {
        if (!isOne)
            entries.push_back({document.facts.title, 0, first});
        for (const PaperHeading &heading : document.headings)
            entries.push_back({heading.text, heading.level, first + heading.page});
        first += document.pageCount();
    }
    const bool isShort = isOne && (entries.size() < 2 || first < 2);
    return isShort ? std::vector<PdfOutlineEntry>() : entries;
}

std::vector<PdfLink> linksOf(const std::vector<PdfDocument> &documents)
{
    std::vector<PdfLink> links;
    int page = 0;
    for (const PdfDocument &document : documents) {
        for (const std::vector<PaperLink> &onPage : document.links) {
            for (const PaperLink &link : onPage)
                links.push_back({page, link});
            ++page;
        }
    }
    return links;
}

/// Gives the fonts of the part with number \a part tags of their own. Qt makes the tag of
/// "QAAAAA+Sans" from an object's number, so two parts may have the same for different letters,
/// which one file must not. Source: ISO 32000-1, 9.6.4. (Qt's /BaseFont has no tag.)
void renameFonts(QPDF &pdf, size_t part)
{
    for (QPDFObjectHandle object : pdf.getAllObjects()) {
        if (!object.isDictionary() || !object.getKey("/FontName").isName())
            continue;
        std::string name = object.getKey("/FontName").getName(); // "/QAAAAA+Sans"
        if (name.size() > 7 && name[7] == '+') {
            name[1] = char('A' + (name[1] - 'A' + int(part)) % 26);
            object.replaceKey("/FontName", QPDFObjectHandle::newName(name));
        }
    }
}

/// The parts of a PDF while they are put together; all are needed until the whole one is written.
class PdfParts
{
public:
    explicit PdfParts(const std::vector<QByteArray> &parts)
    {
        for (const QByteArray &part : parts) {
            auto pdf = std::make_unique<QPDF>();
            pdf->setSuppressWarnings(true);
            pdf->processMemoryFile("report", part.constData(), size_t(part.size()));
            m_parts.push_back(std::move(pdf));
        }
    }

    /// The first part, which has the pages of all others too, in the order of \a documents.
    QPDF &joined(const std::vector<PdfDocument> &documents)
    {
        QPDF &whole = *m_parts.front();
        if (m_parts.size() == 1)
            return whole;
        std::vector<std::vector<QPDFObjectHandle>> pages;
        for (size_t part = 0; part < m_parts.size(); ++part) {
            if (part > 0)
                renameFonts(*m_parts[part], part);
            pages.push_back(m_parts[part]->getAllPages());
        }
        for (auto page = pages.front().rbegin(); page != pages.front().rend(); ++page)
            whole.removePage(*page);
        std::vector<size_t> next(m_parts.size());
        for (const PdfDocument &document : documents) {
            for (int page = 0; page < document.pageCount(); ++page)
                whole.addPage(pages[document.part].at(next[document.part]++), false);
        }
        return whole;
    }

private:
    std::vector<std::unique_ptr<QPDF>> m_parts;
};

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

Result<QByteArray> joinedPdf(const std::vector<QByteArray> &parts, const PdfContents &contents)
{
    const auto hasPages = [](const PdfDocument &document) { return document.pageCount() > 0; };
    if (std::ranges::none_of(contents.documents, hasPages))
        return Error{Error::Code::NotFound, PdfWords::tr("There is nothing to print."), {}};
    if (std::ranges::any_of(parts, &QByteArray::isEmpty))
        return failed(PdfWords::tr("Its pages cannot be painted."));
    try {
        PdfParts all(parts);
        QPDF &pdf = all.joined(contents.documents);
        describe(pdf, metadataOf(contents));
        addOutline(pdf, outlineOf(contents.documents));
        addLinks(pdf, linksOf(contents.documents));
        return written(pdf);
    } catch (const std::exception &exception) {
        return failed(QString::fromUtf8(exception.what()));
    }
}
