#include "historyacts.h"

#include "longedit.h"
#include "progress.h"

#include "records/shown.h"
#include "storage/restoral.h"
#include "storage/reversal.h"
#include "tables/workspace.h"

#include <QCoreApplication>

namespace historyacts {

namespace {

struct HistoryActs
{
    Q_DECLARE_TR_FUNCTIONS(HistoryActs)
};

/// The second half of work whose first half was finding out what to do.
Progress secondHalf(const Progress &progress)
{
    return [progress](int done, int total) { return progress(total + done, 2 * total); };
}

Result<> takeBackBeside(const QString &path, qint64 action, const Progress &progress)
{
    Result<Store> store = Store::openBeside(path);
    if (!store)
        return store.error();
    Result<Batch> back = reversal::batch(store->database(), action, progress);
    return back ? store->apply(*back, secondHalf(progress)) : back.error();
}

Result<Returned> bringBackBeside(const QString &path, const std::vector<history::RecordId> &records,
                                 const Progress &progress)
{
    Result<Store> store = Store::openBeside(path);
    if (!store)
        return store.error();
    Result<restoral::Plan> plan = restoral::plan(store->database(), records, progress);
    if (!plan)
        return plan.error();
    if (const Result<> applied = store->apply(plan->batch, secondHalf(progress)); !applied)
        return applied.error();
    return Returned{plan->records, plan->notes};
}

Result<Returned> bringBackHere(Workspace &workspace, const std::vector<history::RecordId> &records)
{
    Result<restoral::Plan> plan = restoral::plan(workspace.store().database(), records);
    if (!plan)
        return plan.error();
    if (const Result<> written = workspace.commit(plan->batch); !written)
        return written.error();
    return Returned{plan->records, plan->notes};
}

} // namespace

Result<> takeBack(QWidget *parent, Workspace &workspace, const history::Action &action)
{
    const qint64 id = action.entry.batch;
    if (action.size <= longedit::few) {
        Result<Batch> back = reversal::batch(workspace.store().database(), id);
        return back ? workspace.commit(*back) : back.error();
    }
    if (Result<> allowed = workspace.mayWrite(); !allowed)
        return allowed;
    const QString title = HistoryActs::tr("Taking back %1 change(s)", nullptr, action.size);
    const Result<> done =
        ProgressRunner::run<void>(parent, title.arg(shown::number(action.size)),
                                  [path = workspace.path(), id](const Progress &progress) {
                                      return takeBackBeside(path, id, progress);
                                  });
    if (done)
        workspace.reload();
    return done;
}

Result<Returned> bringBack(QWidget *parent, Workspace &workspace,
                           const std::vector<history::RecordId> &records)
{
    const bool isQuick = int(records.size()) <= longedit::few
        && restoral::size(workspace.store().database(), records) <= longedit::few;
    if (isQuick)
        return bringBackHere(workspace, records);
    if (Result<> allowed = workspace.mayWrite(); !allowed)
        return allowed.error();
    const int count = int(records.size());
    const QString title = HistoryActs::tr("Bringing back %1 record(s)", nullptr, count);
    Result<Returned> done =
        ProgressRunner::run<Returned>(parent, title.arg(shown::number(count)),
                                      [path = workspace.path(), records](const Progress &progress) {
                                          return bringBackBeside(path, records, progress);
                                      });
    if (done)
        workspace.reload();
    return done;
}

} // namespace historyacts
