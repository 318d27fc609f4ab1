#pragma once

#include "tables/tableview.h"

#include <optional>

/// The views that come with the program, so that every register has the questions people ask each
/// week. They cannot be changed; saving one makes a view of one's own.
namespace readyviews {

/// Those of \a kind, "all" first, named in the language of the interface.
std::vector<TableView> of(const Kind &kind);
/// The one of \a kind with \a key.
std::optional<TableView> find(const Kind &kind, QStringView key);
/// Keys of those that also stand in the sidebar.
QStringList inSidebar(const Kind &kind);
/// The key of the view that shows every record.
inline constexpr QStringView all = u"all";

} // namespace readyviews
