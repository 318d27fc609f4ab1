#pragma once

#include "report/reportcontent.h"

/// Everything that the register holds of one record: all its fields, the records that lead to it,
/// and who changed what, when.
Result<ReportContent> recordReport(const ReportSource &source, const Kind &kind, const Row &row);

/// So many of the latest changes are told; how many more there are is said.
inline constexpr int mostChanges = 200;
