#pragma once

#include "records/result.h"

#include <vector>

class QString;
class QWidget;
class RecordTable;
class Workspace;
struct Batch;

/// Acts that may concern many records: then they run beside the window, with progress and Cancel.
namespace longedit {

/// Changes that are written, and rows that are read, faster than a window of progress could be.
inline constexpr int few = 1000;

/// Takes back the latest step, or does again what was taken back last.
Result<> takeBack(QWidget *parent, Workspace &workspace, bool redo);
/// Writes \a batch as Workspace::commit() does; \a working says what goes on: "Pasting 1,200
/// cells".
Result<> commit(QWidget *parent, Workspace &workspace, Batch &batch, const QString &working);
/// Removes records as RecordTable::remove() does.
Result<int> remove(QWidget *parent, RecordTable &table, const std::vector<qint64> &ids);

} // namespace longedit
