#pragma once

#include "paper/paperdocument.h"

#include <QDateTime>

/// A PDF/A-1b made in memory, document after document: with embedded fonts, title, language,
/// author, date and case number, and an outline of its headings. Not tagged, which Qt 6.4 cannot:
/// what is published for reading on screen shall be the same report as HTML.
class PdfFile
{
public:
    explicit PdfFile(const QDateTime &made);
    ~PdfFile();
    PdfFile(const PdfFile &) = delete;
    PdfFile &operator=(const PdfFile &) = delete;

    /// Adds the pages of \a document. The first one gives the paper, the language and the author;
    /// the title too, unless setTitle() does. False when \a stops, asked before each page, has
    /// ended it: then there is no use in the file.
    bool add(const PaperDocument &document, const PaperDocument::Stops &stops = {});
    /// The title of a file of several documents.
    void setTitle(const QString &title);
    int pageCount() const;
    /// The finished file. Error::Format when the PDF cannot be finished, which says why.
    Result<QByteArray> finish();

private:
    struct Private;
    std::unique_ptr<Private> d;
};
