#include "tables/rowfinder.h"

#include "tables/rowindex.h"

RowFinder::RowFinder(std::shared_ptr<RowIndex> index, QObject *parent)
    : QObject(parent)
    , m_index(std::move(index))
{
    m_pool.setMaxThreadCount(1);
}

RowFinder::~RowFinder()
{
    if (m_stop)
        *m_stop = true;
    m_pool.clear();
    m_pool.waitForDone();
}

void RowFinder::find(const RowQuery &query)
{
    if (m_stop)
        *m_stop = true;
    m_stop = std::make_shared<std::atomic_bool>(false);
    m_pool.clear(); // those that have not begun need not begin
    m_pool.start([this, query, stop = m_stop] {
        Result<std::vector<qint64>> ids = m_index->find(query, [stop] { return stop->load(); });
        QMetaObject::invokeMethod(
            this, [this, stop, ids = std::move(ids)] { take(stop, ids); }, Qt::QueuedConnection);
    });
}

void RowFinder::take(const StopFlag &stop, const Result<std::vector<qint64>> &ids)
{
    if (stop != m_stop)
        return; // an older one
    m_stop.reset();
    if (!ids) {
        Q_EMIT failed(ids.error());
        return;
    }
    Q_EMIT found(*ids);
    // The next key press in the filter finds what it needs in memory.
    if (!m_stop)
        m_pool.start([index = m_index] { (void)index->warm(); });
}
