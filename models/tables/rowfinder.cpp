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
    m_isEnding = true;
    m_pool.clear();
    m_pool.waitForDone();
}

void RowFinder::find(const RowQuery &query)
{
    if (m_stop)
        *m_stop = true;
    m_stop = std::make_shared<std::atomic_bool>(false);
    m_pool.clear(); // those that have not begun need not begin
    start(query, m_stop, false);
    if (RowIndex::goesDeep(query))
        start(query, m_stop, true);
}

void RowFinder::start(const RowQuery &query, const StopFlag &stop, bool isDeep)
{
    const bool isLast = isDeep || !RowIndex::goesDeep(query);
    m_pool.start([this, query, stop, isDeep, isLast] {
        Result<FoundRows> rows = m_index->find(
            query, [stop] { return stop->load(); },
            isDeep ? RowIndex::Depth::AllText : RowIndex::Depth::Listed);
        QMetaObject::invokeMethod(
            this, [this, stop, isLast, rows = std::move(rows)] { take(stop, rows, isLast); },
            Qt::QueuedConnection);
    });
}

void RowFinder::take(const StopFlag &stop, const Result<FoundRows> &rows, bool isLast)
{
    if (stop != m_stop)
        return; // an older one
    if (isLast || !rows)
        m_stop.reset();
    if (!rows) {
        Q_EMIT failed(rows.error());
        return;
    }
    Q_EMIT found(*rows);
    // The next key press in the filter finds what it needs in memory.
    if (!m_stop)
        m_pool.start([this] { (void)m_index->warm([this] { return m_isEnding.load(); }); });
}
