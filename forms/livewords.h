#pragma once

#include <QString>

class Workspace;
struct LiveQuery;
enum class LiveShape;

/// Words for live blocks.
namespace livewords {

/// "EU projects · Running · Interreg": the kind and what of it.
QString asked(Workspace &workspace, const LiveQuery &query);
/// "Table".
QString shape(LiveShape shape);

} // namespace livewords
