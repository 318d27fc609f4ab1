#pragma once

#include "records/progress.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>

/// Work beside the window of which only the newest request matters, such as a preview that follows
/// what is written.
class LatestJob : public QObject
{
    Q_OBJECT

public:
    explicit LatestJob(QObject *parent = nullptr);
    ~LatestJob() override;

    /// Runs \a work on another thread, and then \a done on this one unless it was stopped or
    /// something newer was started. What \a work needs it must own: it may outlive this object.
    void start(const std::function<void(const Progress &)> &work, std::function<void()> done);
    /// Lets go of what runs: it ends by itself soon, and its done is not called.
    void stop();
    bool isRunning() const { return m_shared != nullptr; }

Q_SIGNALS:
    /// Now and then while the work goes on; \a total is 0 while it is not known.
    void progressed(int done, int total);

private:
    struct Shared
    {
        std::atomic<int> done = 0;
        std::atomic<int> total = 0;
        std::atomic<bool> stop = false;
    };
    void finish();

    std::shared_ptr<Shared> m_shared; ///< null while nothing runs
    std::function<void()> m_done;
    QFutureWatcher<void> m_watcher;
    QTimer m_beat;
};
