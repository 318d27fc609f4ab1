#pragma once

#include "records/kind.h"
#include "report/reportcontent.h"

/// Puts what stands in a record of any kind: short fields for the template "facts", long texts for
/// "prose" under the name "texts". What is empty is left out; yes and no only when \a isWhole.
void putFields(TemplateData &data, const ReportSource &source, const Kind &kind, const Row &row,
               bool isWhole);

/// Title, kind and case number of a record of any kind.
void putHead(ReportContent &content, const ReportSource &source, const Kind &kind, const Row &row);
