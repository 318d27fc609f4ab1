#pragma once

#include "cellrange.h"

#include "records/result.h"

class QWidget;
class RecordTable;
class Workspace;

/// Ranges of cells as in a spreadsheet: copied, pasted, filled, cleared. Each act is one undo step,
/// named with its size. Many rows are read and written beside the window, with progress and Cancel.
///
/// Heading rows of groups are passed over. Computed columns are copied and never written. What is
/// unclear is shown in a RangePreview before it is written, and so are cells that somebody else has
/// changed since they were shown.
namespace clipping {

/// Puts the cells on the clipboard as text and as HTML, see ClipText; with the names of the columns
/// on top when \a withHeaders. Returns how many cells.
Result<int> copy(QWidget *parent, Workspace &workspace, RecordTable &table, const CellRange &range,
                 bool withHeaders);

/// Copies the cells and clears them. The clipboard is only touched when they may be cleared.
Result<int> cut(QWidget *parent, Workspace &workspace, RecordTable &table, const CellRange &range);

/// Pastes what lies on the clipboard from the first cell of \a range on, see planPaste(). What is
/// larger than the range goes on below it, into new records after the last row, and to its right
/// in \a visibleColumns, which are all columns as they are seen. Returns how many cells changed.
Result<int> paste(QWidget *parent, Workspace &workspace, RecordTable &table, const CellRange &range,
                  const std::vector<int> &visibleColumns);

/// Writes the first row of \a range into those below, or the row above it when it is a single one.
/// Returns how many cells changed.
Result<int> fillDown(QWidget *parent, Workspace &workspace, RecordTable &table,
                     const CellRange &range);

/// Empties the cells; what was yes becomes no. Invalid, and nothing is cleared, when one of them
/// must not be empty. Returns how many cells changed.
Result<int> clear(QWidget *parent, Workspace &workspace, RecordTable &table,
                  const CellRange &range);

} // namespace clipping
