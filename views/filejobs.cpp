#include "filejobs.h"

#include "filechoice.h"
#include "siteexport.h"

#include "forms/importdialog.h"
#include "forms/message.h"
#include "forms/progress.h"
#include "storage/maintenance.h"
#include "storage/store.h"
#include "tables/workspace.h"

#include <QDate>
#include <QFileInfo>
#include <QWidget>

using namespace Qt::StringLiterals;
using filechoice::Request;

namespace {

constexpr int mostFaults = 12; // told of a damaged file

/// Runs \a job with a store of its own for the register at \a path: a connection belongs to one
/// thread.
template <typename T, typename Job>
Result<T> withStore(QWidget *window, const QString &title, const QString &path, Job &&job)
{
    return ProgressRunner::run<T>(window, title, [&](const Progress &progress) -> Result<T> {
        Result<Database> database = Database::openReader(path);
        if (!database)
            return database.error();
        const Store store(*std::move(database));
        return job(store, progress);
    });
}

} // namespace

FileJobs::FileJobs(QWidget &window)
    : QObject(&window)
    , m_window(&window)
{
}

void FileJobs::importFile(Workspace &workspace, const Kind *kind, const QString &path)
{
    QString file = path;
    if (file.isEmpty())
        file = filechoice::ask(m_window,
                               {Request::Kind::Open, tr("Import a list"),
                                tr("Tables (*.csv *.tsv *.txt);;All files (*)")});
    if (file.isEmpty())
        return;
    const Kind *into = kind && qstrcmp(kind->key(), "settings") != 0 ? kind : findKind(u"project");
    ImportDialog dialog(workspace, into, file, m_window);
    dialog.exec();
}

void FileJobs::exportSite(const Workspace &workspace, const Kind *kind,
                          const std::vector<qint64> &ids)
{
    if (const auto mend = siteexport::ask(m_window, workspace, {kind, ids}))
        Q_EMIT mendRequested(mend->kind, mend->id, mend->finding.field, mend->finding.block);
}

void FileJobs::backup(const Workspace &workspace)
{
    const QString name = u"%1-%2.utblick"_s.arg(QFileInfo(workspace.path()).completeBaseName(),
                                                QDate::currentDate().toString(Qt::ISODate));
    const QString target = filechoice::ask(m_window,
                                           {Request::Kind::Save, tr("Back up the register"),
                                            tr("Register (*.utblick)"), name, u"utblick"_s});
    if (target.isEmpty())
        return;
    const Result<bool> done =
        withStore<bool>(m_window, tr("Backing up the register"), workspace.path(),
                        [&](const Store &store, const Progress &) -> Result<bool> {
                            const Result<> copied = maintenance::backup(store.database(), target);
                            if (!copied)
                                return copied.error();
                            return true;
                        });
    if (done)
        Message::tell(m_window,
                      tr("%1 was written and read back. It holds the whole register.")
                          .arg(QFileInfo(target).fileName()),
                      Tone::Ok);
    else
        Message::show(m_window, done.error());
}

void FileJobs::check(const Workspace &workspace)
{
    const Result<QStringList> faults =
        withStore<QStringList>(m_window, tr("Checking the file"), workspace.path(),
                               [](const Store &store, const Progress &progress) {
                                   return maintenance::unsound(store.database(), progress);
                               });
    const QString file = QFileInfo(workspace.path()).fileName();
    if (!faults) {
        Message::show(m_window, faults.error());
    } else if (faults->isEmpty()) {
        Message::tell(m_window, tr("%1 is sound. Every record is as it was written.").arg(file),
                      Tone::Ok);
    } else {
        const QStringList first = faults->first(std::min(mostFaults, int(faults->size())));
        Message::show(m_window,
                      Error{Error::Code::Format,
                            tr("%1 is damaged in %n place(s). Go back to an older copy.", nullptr,
                               int(faults->size()))
                                .arg(file),
                            first.join(u'\n')});
    }
}
