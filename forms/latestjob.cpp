#include "latestjob.h"

#include <QtConcurrentRun>

namespace {

constexpr int beat = 100; // ms between looks at how far the work has come

} // namespace

LatestJob::LatestJob(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &LatestJob::finish);
    connect(&m_beat, &QTimer::timeout, this, [this] {
        if (m_shared)
            Q_EMIT progressed(m_shared->done, m_shared->total);
    });
}

LatestJob::~LatestJob()
{
    stop();
}

void LatestJob::start(const std::function<void(const Progress &)> &work, std::function<void()> done)
{
    stop();
    m_shared = std::make_shared<Shared>();
    m_done = std::move(done);
    m_watcher.setFuture(QtConcurrent::run([work, shared = m_shared] {
        work([&shared](int step, int total) {
            shared->done = step;
            shared->total = total;
            return !shared->stop;
        });
    }));
    m_beat.start(beat);
}

void LatestJob::stop()
{
    m_beat.stop();
    if (!m_shared)
        return;
    m_shared->stop = true;
    m_shared.reset();
    m_watcher.setFuture({});
}

void LatestJob::finish()
{
    if (!m_shared)
        return;
    const std::function<void()> done = std::move(m_done);
    stop();
    done();
}
