#pragma once

#include "records/kind.h"
#include "records/result.h"
#include "templates/templatedata.h"

#include <QString>

#include <utility>

class ReportSource;

/// What one document says, before it is written out by its template.
struct ReportContent
{
    QString body; ///< name of the template, in resources/report/templates
    TemplateData data{TemplateData::type::object};
    QString title; ///< of the document, without the municipality
    QString titleLanguage; ///< when the title is in another language than the report
    QString about; ///< what kind of document it is, above it on the right: "Projektblad"
    QString caseNumber; ///< diarienummer, at the foot of each page; empty when there is none
    QString fileTitle; ///< names the file beside the case number; the title when empty
    bool isPoster = false; ///< stands on A3 and has no foot
    bool isWide = false; ///< stands across, for tables with many columns
    bool isOnePage = false; ///< letters may shrink a little so that it stands on one page
};

/// Makes the document of one record.
using RecordReport = Result<ReportContent> (*)(const ReportSource &, const Kind &, const Row &);
/// Makes the one document of all records of the order.
using WholeReport = Result<ReportContent> (*)(const ReportSource &);

/// How a report is made: one of the two.
struct ReportMaker
{
    const char *key; ///< of reportKinds()
    RecordReport record = nullptr;
    WholeReport whole = nullptr;
};
/// The maker of the report \a key; nullptr when there is none.
const ReportMaker *findReportMaker(QStringView key);
