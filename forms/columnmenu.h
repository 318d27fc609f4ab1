#pragma once

#include <functional>
#include <vector>

class Listing;
class QMenu;

/// Menus of columns.
namespace columnmenu {

/// The columns of a kind that can be grouped by, in the order of the alphabet.
std::vector<int> groupable(const Listing &listing);
/// The columns that can be sorted by, in the order of the alphabet.
std::vector<int> sortable(const Listing &listing);
/// Fills \a menu with \a columns, \a current ticked; \a chosen hears which one was chosen.
void fill(QMenu &menu, const Listing &listing, const std::vector<int> &columns, int current,
          const std::function<void(int)> &chosen);

} // namespace columnmenu
