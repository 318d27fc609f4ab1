#include "paper/pdffile.h"

PdfFile::PdfFile(const QDateTime &made)
    : m_contents{{}, {}, made}
{
}

bool PdfFile::add(const PaperDocument &document, const PaperDocument::Stops &stops)
{
    std::optional<PdfDocument> drawn = m_part.add(document, stops);
    if (!drawn)
        return false;
    m_contents.documents.push_back(*std::move(drawn));
    return true;
}

void PdfFile::setTitle(const QString &title)
{
    m_contents.title = title;
}

int PdfFile::pageCount() const
{
    return m_part.pageCount();
}

Result<QByteArray> PdfFile::finish()
{
    return joinedPdf({m_part.close()}, m_contents);
}
