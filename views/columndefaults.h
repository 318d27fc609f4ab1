#pragma once

#include "tables/listing.h"

#include <QFontMetrics>

/// What the columns of a table are like when nobody has chosen.
namespace columndefaults {

/// Page content and kept files have no words for a cell.
bool isOffered(const Listing &listing, int column);
/// The columns a coordinator looks for first, the most wanted in front.
std::vector<int> wanted(const Listing &listing);
/// What \a column needs for its values and its label.
int width(const Listing &listing, int column, const QFontMetrics &metrics);

} // namespace columndefaults
