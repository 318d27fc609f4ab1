#pragma once

#include "report/reportcontent.h"

/// The summary of one record: of a project as it is drawn for managers and boards, one page where
/// its text allows; of a page of the web site what can be read on it; of any other kind its facts
/// and the records that belong to it.
Result<ReportContent> summaryReport(const ReportSource &source, const Kind &kind, const Row &row);
