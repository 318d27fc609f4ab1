#pragma once

#include "paper/paperdocument.h"

#include <vector>

class QPDF;

/// A link of a PDF.
struct PdfLink
{
    int page = 0; ///< from 0
    PaperLink link;
};

/// Makes \a links of \a pdf's pages ones that can be followed; they show no frame.
void addLinks(QPDF &pdf, const std::vector<PdfLink> &links);
