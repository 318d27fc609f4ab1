#pragma once

#include "report/reportcontent.h"

/// The summary of a project, as drawn for managers and boards: one page where its text allows.
Result<ReportContent> projectSummary(const ReportSource &source, const Row &row);
