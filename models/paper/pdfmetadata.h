#pragma once

#include "paper/paperdocument.h"

#include <QDateTime>

/// What a PDF says of itself.
struct PdfMetadata
{
    PaperFacts facts;
    QStringList caseNumbers; ///< of all its documents
    QDateTime made;

    /// The case numbers as keywords.
    QString keywords() const { return caseNumbers.join(QStringLiteral(", ")); }
};

/// "D:20261123120000+01'00'". Source: ISO 32000-1, 7.9.4.
QByteArray pdfDate(const QDateTime &time);
/// The XMP packet that agrees with the document information, as PDF/A-1b wants it. Source:
/// ISO 19005-1, 6.7.
QByteArray xmpOf(const PdfMetadata &metadata);
