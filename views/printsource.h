#pragma once

#include "paper/paperdocument.h"
#include "report/report.h"

/// Where the documents of reports come from. Belongs to the thread that opened it, as the
/// register's connection in it does.
struct PrintSource
{
    /// Hands over the documents of an order, see eachDocument().
    std::function<Result<>(const ReportOrder &, const ReportSink &, const Progress &)> each;
    /// All documents of an order in one PDF, see reportPdf().
    std::function<Result<QByteArray>(const ReportOrder &, const PaperFormat &, const Progress &)>
        pdf;
    PaperDocument::Files files; ///< that the documents name
};

/// Opens a source for the thread that calls it.
using PrintOpener = std::function<Result<PrintSource>()>;

/// Reports of the register at \a path, each source with a connection of its own.
PrintOpener printOpener(const QString &path);
