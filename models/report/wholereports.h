#pragma once

#include "report/reportcontent.h"

// The reports that make one document of many records. Amounts are summed exactly, in each currency
// by itself and in SEK at each project's own rate; what has no rate is told, never counted as zero.

/// Projects in groups (ReportOrder::groupBy, else by programme) with sums, and two charts.
/// NotFound when there is no project.
Result<ReportContent> portfolioReport(const ReportSource &source);
/// What the year ReportOrder::year brought, for a board: projects that began, ran, ended and were
/// decided on, their money and results, networks and towns in short.
Result<ReportContent> annualReport(const ReportSource &source);
/// Networks: members, who represents us, what each costs by its formula and cost in the past.
/// NotFound when there is none.
Result<ReportContent> networksReport(const ReportSource &source);
/// Twin towns: agreements, reviews and events. NotFound when there is none.
Result<ReportContent> townsReport(const ReportSource &source);
/// Deadlines by month, those that are late first. Without ids those that are not done; NotFound
/// when there is none.
Result<ReportContent> deadlinesReport(const ReportSource &source);
/// The table of ReportOrder::kind as ReportOrder::view shows it: its columns, order and groups.
/// NotFound when it has no rows.
Result<ReportContent> tableReport(const ReportSource &source);
