#pragma once

#include "templates/templatedata.h"

#include "records/result.h"

class ReportSource;

/// Networks and towns of the annual report, in short: what each was in the year
/// ReportOrder::year. Puts tables under "networks" and "towns", absent when there are none, and
/// their numbers under "networkCount" and "townCount".
struct AnnualPartners
{
    int networks = 0; ///< that the municipality was a member of
    int towns = 0; ///< that it worked with
};
Result<AnnualPartners> putAnnualPartners(TemplateData &data, const ReportSource &source);
