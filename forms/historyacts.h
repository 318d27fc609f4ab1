#pragma once

#include "records/result.h"
#include "storage/history.h"

#include <QStringList>

class QWidget;
class Workspace;

/// Acts on the history of the whole file, each one undo step. What concerns many records runs
/// beside the window, with progress and Cancel.
namespace historyacts {

/// Takes back \a action by itself. Conflict when something later depends on it: see
/// reversal::batch().
Result<> takeBack(QWidget *parent, Workspace &workspace, const history::Action &action);

/// What came back.
struct Returned
{
    int records = 0; ///< with those that belong to them
    QStringList notes; ///< what was left out or left empty, and why
};
/// Brings back \a records, see restoral::plan().
Result<Returned> bringBack(QWidget *parent, Workspace &workspace,
                           const std::vector<history::RecordId> &records);

} // namespace historyacts
