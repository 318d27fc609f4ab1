#pragma once

#include "paper/pdfjoin.h"

/// A PDF/A-1b made in memory, document after document: with embedded fonts, title, language,
/// author, date and case number, and an outline of its headings. Not tagged, which Qt 6.4 cannot:
/// what is published for reading on screen shall be the same report as HTML.
/// PdfCrew does the same for many documents, in several threads.
class PdfFile
{
public:
    explicit PdfFile(const QDateTime &made);

    /// Adds the pages of \a document. The first one gives the language and the author; the title
    /// too, unless setTitle() does. False when \a stops, asked before each page, has ended it: then
    /// there is no use in the file.
    bool add(const PaperDocument &document, const PaperDocument::Stops &stops = {});
    /// The title of a file of several documents.
    void setTitle(const QString &title);
    int pageCount() const;
    /// The finished file; errors as of joinedPdf().
    Result<QByteArray> finish();

private:
    PdfPart m_part;
    PdfContents m_contents;
};
