#pragma once

#include <QString>

#include <vector>

class QPDF;

/// A line of a PDF's outline.
struct PdfOutlineEntry
{
    QString text;
    int level = 1; ///< any numbers; a higher one stands below of a lower one before it
    int page = 0; ///< from 0
};

/// Gives \a pdf an outline of \a entries, and shows it at once. Does nothing without entries.
void addOutline(QPDF &pdf, const std::vector<PdfOutlineEntry> &entries);
