#pragma once

#include "report/reportcontent.h"

/// What a project owes the public for its EU support, duty by duty, with what is missing and how
/// the emblem shall look; for signing. Source: Regulation (EU) 2021/1060, Article 50 and Annex IX.
Result<ReportContent> publicityReport(const ReportSource &source, const Kind &kind, const Row &row);
