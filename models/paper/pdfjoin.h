#pragma once

#include "paper/pdfpart.h"

#include <QDateTime>

/// What a PDF holds and says of itself.
struct PdfContents
{
    std::vector<PdfDocument> documents; ///< in the order of their pages
    QString title; ///< empty: the first document's
    QDateTime made;
};

/// One PDF/A-1b of the documents' pages, which are in \a parts, each part's in their order: with
/// title, language, author, date and case numbers, an outline, and links. NotFound when there are
/// no pages; Format when the PDF cannot be finished, which says why.
Result<QByteArray> joinedPdf(const std::vector<QByteArray> &parts, const PdfContents &contents);
