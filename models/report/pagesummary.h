#pragma once

#include "report/reportcontent.h"

/// A page of the web site as it reads: its ingress, its text, its pictures and the records that it
/// lists. Links are words on paper.
Result<ReportContent> pageSummary(const ReportSource &source, const Row &row);
