#pragma once

#include "records/kind.h"
#include "records/result.h"

#include <optional>

class QMimeData;
class QWidget;
class Workspace;

/// Records on the pointer: what is dragged from a table, and what dropping it does.
namespace recorddrag {

struct Dragged
{
    const Kind *kind = nullptr;
    std::vector<qint64> ids;
};

/// Data for a drag of records; the first names go along as text, for other programs. The caller
/// owns it.
QMimeData *data(Workspace &workspace, const Dragged &records);
/// The records in \a data when they are of the register that \a workspace has open.
std::optional<Dragged> read(const Workspace &workspace, const QMimeData *data);
/// Whether \a data holds records of any register.
bool holdsRecords(const QMimeData *data);
/// Whether records of \a dragged can be dropped on one of \a target: organisations become partners
/// of a project, members of a network.
bool fits(const Kind &dragged, const Kind &target);
/// Joins \a records to the record \a id of \a target as one undo step; those that are joined
/// already are left alone. Many run beside the window of \a parent. Returns how many were joined.
Result<int> join(Workspace &workspace, const Dragged &records, const Kind &target, qint64 id,
                 QWidget *parent = nullptr);

} // namespace recorddrag
