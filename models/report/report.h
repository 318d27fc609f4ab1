#pragma once

#include "report/reportorder.h"

#include "paper/paperdocument.h"
#include "records/progress.h"
#include "records/result.h"

#include <functional>
#include <span>

class Store;

/// A report that can be ordered.
struct ReportKind
{
    const char *key; ///< "portfolio", for the command line
    const char *label; ///< English, translated in the context "Report"
    const char *kind; ///< key of the kind it is about; empty: any
    bool isPerRecord; ///< one document for each record, else one for all
    bool isGrouped = false; ///< its lines are grouped by a field that can be chosen
    bool isYearly = false; ///< it is about a year
};
std::span<const ReportKind> reportKinds();
/// The report with \a key; nullptr when there is none.
const ReportKind *findReport(QStringView key);

/// A report, or one record's part of it, as an accessible HTML document of its own.
struct ReportDocument
{
    QByteArray html;
    QString title;
    QString fileName; ///< case number and title, fit for a file system, without its end
};
using ReportSink = std::function<Result<>(const ReportDocument &)>;

/// Makes the documents of \a order one after another and hands each to \a sink. NotFound when there
/// is nothing to print or a record does not exist, Format for a broken template, Conflict when the
/// register is changed over and over meanwhile, Stopped when \a progress asks for it: it is asked
/// between documents and while a long one is made.
Result<> eachDocument(const Store &store, const ReportOrder &order, const ReportSink &sink,
                      const Progress &progress = {});

/// The files of the register, which a municipality's own template may name by their SHA-256; what
/// ours show is in the documents themselves.
PaperDocument::Files reportFiles(const Store &store);

/// All documents of \a order in one PDF, on \a format. Errors as of eachDocument(); Stopped also
/// while pages are laid out.
Result<QByteArray> reportPdf(const Store &store, const ReportOrder &order,
                             const PaperFormat &format = {}, const Progress &progress = {});
