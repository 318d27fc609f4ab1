#pragma once

#include "tables/listing.h"
#include "tables/rowgroups.h"

/// Sums of money as people read them. An amount whose rate is not known is told as such, never
/// counted as zero; so is a sum that is larger than the program can count.
namespace sumtext {

/// A sum for a cell of \a column: "346 702,59"; "2 currencies" where there is more than one; empty
/// when there is nothing to sum.
QString inColumn(const Listing &listing, int column, const Sum &sum);
/// The same in whole units, for a cell that has no room for it: "346 703"; "56 675 M" from a
/// thousand millions on; of a column in SEK with
/// unknown rates "3 813 728 + ?".
QString shortInColumn(const Listing &listing, int column, const Sum &sum);
/// All of it: "346 702,59 EUR · 1 000,00 DKK"; of a column in SEK "3 813 728,00 SEK + 2 unknown
/// rates".
QString whole(const Listing &listing, int column, const Sum &sum);
/// "2 493 582,59 EUR · 1 000,00 DKK = 27 429 408 SEK + 2 unknown rates": per currency, the largest
/// first, and all of it in SEK where that says more.
QString total(const Sum &sum);

} // namespace sumtext
