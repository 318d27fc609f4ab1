#pragma once

#include "forms/exportplan.h"

class Kind;
class QWidget;
class Workspace;

/// The web site of the open register, exported with a dialog.
namespace siteexport {

/// The records that were open or chosen when the export was asked for.
struct Seen
{
    const Kind *kind = nullptr;
    std::vector<qint64> ids;
};

/// What the dialog has done for it, for the register at \a path: see ExportJobs. The jobs open
/// connections of their own.
ExportJobs jobs(const QString &path, const Seen &seen, QWidget *window);

/// Shows the dialog. Returns what the user wants to mend first; nothing when they are done.
std::optional<ExportFinding> ask(QWidget *window, const Workspace &workspace, const Seen &seen);

} // namespace siteexport
