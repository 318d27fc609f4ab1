#include "longedit.h"

#include "progress.h"

#include "records/shown.h"
#include "tables/recordtable.h"
#include "tables/workspace.h"

#include <QCoreApplication>

namespace longedit {

namespace {

struct LongEdit
{
    Q_DECLARE_TR_FUNCTIONS(LongEdit)
};

Result<> takeBackBeside(const QString &path, bool redo, const Progress &progress)
{
    Result<Store> store = Store::openBeside(path);
    if (!store)
        return store.error();
    const Result<Batch> done = redo ? store->redo(progress) : store->undo(progress);
    return done ? Result<>() : done.error();
}

Result<> writeBeside(const QString &path, Batch &batch, const Progress &progress)
{
    Result<Store> store = Store::openBeside(path);
    return store ? store->apply(batch, progress) : store.error();
}

} // namespace

Result<> takeBack(QWidget *parent, Workspace &workspace, bool redo)
{
    const int size = redo ? workspace.store().redoSize() : workspace.store().undoSize();
    if (size <= few)
        return redo ? workspace.redo() : workspace.undo();
    if (Result<> allowed = workspace.mayWrite(); !allowed)
        return allowed;
    const QString title = redo ? LongEdit::tr("Redoing %1 change(s)", nullptr, size)
                               : LongEdit::tr("Undoing %1 change(s)", nullptr, size);
    const Result<> done =
        ProgressRunner::run<void>(parent, title.arg(shown::number(size)),
                                  [path = workspace.path(), redo](const Progress &progress) {
                                      return takeBackBeside(path, redo, progress);
                                  });
    if (done)
        workspace.reload();
    return done;
}

Result<> commit(QWidget *parent, Workspace &workspace, Batch &batch, const QString &working)
{
    if (int(batch.changes.size()) <= few)
        return workspace.commit(batch);
    if (Result<> allowed = workspace.mayWrite(); !allowed)
        return allowed;
    const Result<> done = ProgressRunner::run<void>(
        parent, working, [path = workspace.path(), &batch](const Progress &progress) {
            return writeBeside(path, batch, progress);
        });
    if (done)
        workspace.reload();
    return done;
}

Result<int> remove(QWidget *parent, RecordTable &table, const std::vector<qint64> &ids)
{
    Workspace &workspace = table.workspace();
    const int count = int(ids.size());
    if (count <= few)
        return table.remove(ids);
    if (Result<> allowed = workspace.mayWrite(); !allowed)
        return allowed.error();
    Result<int> gone = ProgressRunner::run<int>(
        parent, LongEdit::tr("Removing %1 record(s)", nullptr, count).arg(shown::number(count)),
        [path = workspace.path(), &kind = table.kind(), ids](const Progress &progress) {
            return RecordTable::removeBeside(path, kind, ids, progress);
        });
    if (gone)
        workspace.reload();
    return gone;
}

} // namespace longedit
