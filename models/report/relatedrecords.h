#pragma once

#include "records/kind.h"
#include "records/result.h"
#include "report/reportsource.h"
#include "templates/templatedata.h"

/// Puts the records that lead to \a row by a reference or a link, a table for each kind, for the
/// template "related"; absent when there are none. At most mostRelated of a kind, and words that
/// say how many more there are.
Result<> putRelated(TemplateData &data, const ReportSource &source, const Kind &kind,
                    const Row &row);
inline constexpr int mostRelated = 200;
