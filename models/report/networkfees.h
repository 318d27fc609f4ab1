#pragma once

#include "records/network.h"

class ReportSource;

/// What a network costs a year by its formula, and how that is worked out.
struct NetworkFee
{
    Amount yearly; ///< empty when it is not known
    QString formula; ///< "4 000,00 SEK + 0,25 SEK × 87 000 invånare = 25 750,00 SEK"; may be empty
};
/// A fixed part and one for each inhabitant, at most the cap; see yearlyFee().
NetworkFee feeOf(const Network &network, const ReportSource &source);
