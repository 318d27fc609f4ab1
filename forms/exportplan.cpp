#include "exportplan.h"

#include <algorithm>

int ExportPreview::errors() const
{
    if (!findings)
        return 0;
    return int(std::ranges::count_if(*findings, [](const ExportFinding &one) {
        return one.finding.severity == Finding::Severity::Error;
    }));
}
