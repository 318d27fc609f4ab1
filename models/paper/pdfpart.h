#pragma once

#include "paper/paperdocument.h"

#include <optional>

/// A document that was drawn into a part of a PDF.
struct PdfDocument
{
    PaperFacts facts;
    std::vector<PaperHeading> headings;
    std::vector<std::vector<PaperLink>> links; ///< of each of its pages
    size_t part = 0; ///< which of the PDF's parts has its pages

    int pageCount() const { return int(links.size()); }
};

/// Pages that Qt draws, document after document, for a PDF/A-1b. Lives in one thread, for its fonts
/// do.
class PdfPart
{
public:
    PdfPart();
    ~PdfPart();
    PdfPart(const PdfPart &) = delete;
    PdfPart &operator=(const PdfPart &) = delete;

    /// Draws the pages of \a document. Nothing when \a stops, asked before each page, has ended it:
    /// then there is no use in the part.
    std::optional<PdfDocument> add(const PaperDocument &document,
                                   const PaperDocument::Stops &stops = {});
    /// The pages as a PDF; empty when there are none, or they cannot be painted. Adds no more.
    QByteArray close();

private:
    struct Drawing;
    std::unique_ptr<Drawing> m_drawing;
};
