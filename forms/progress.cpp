#include "progress.h"

#include "progressdialog.h"

#include <QEventLoop>
#include <QFutureWatcher>
#include <QGuiApplication>
#include <QTimer>
#include <QtConcurrentRun>

#include <atomic>

namespace {

constexpr int patience = 300; // ms until progress is worth showing
constexpr int beat = 50; // ms between looks at how far the job has come

struct Shared
{
    std::atomic<int> done = 0;
    std::atomic<int> total = 0;
    std::atomic<bool> stop = false;
};

void watch(QWidget *parent, const QString &title, Shared &shared, QFutureWatcher<void> &watcher)
{
    ProgressDialog dialog(title, parent);
    dialog.setModal(true);
    QObject::connect(&dialog, &ProgressDialog::cancelled, &dialog, [&] { shared.stop = true; });
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &dialog, [&] {
        if (!shared.stop)
            dialog.setProgress(shared.done, shared.total);
    });
    timer.start(beat);
    QEventLoop loop;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    dialog.show();
    if (!watcher.isFinished())
        loop.exec();
}

} // namespace

void ProgressRunner::runJob(QWidget *parent, const QString &title,
                            const std::function<void(const Progress &)> &job)
{
    Shared shared;
    const Progress progress = [&shared](int done, int total) {
        shared.done = done;
        shared.total = total;
        return !shared.stop;
    };
    QFutureWatcher<void> watcher;
    QEventLoop quiet;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &quiet, &QEventLoop::quit);
    QTimer::singleShot(patience, &quiet, &QEventLoop::quit);
    watcher.setFuture(QtConcurrent::run([&] { job(progress); }));
    // Nobody may type into the window while the job works on what it shows.
    if (!watcher.isFinished())
        quiet.exec(QEventLoop::ExcludeUserInputEvents);
    if (!watcher.isFinished())
        watch(parent, title, shared, watcher);
    watcher.waitForFinished();
}
