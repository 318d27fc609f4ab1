#include "tables/rowsahead.h"

#include "tables/rowindex.h"

namespace {

/// Milliseconds to wait for a newer request: while the scroll bar is dragged what is ahead changes
/// with every frame, and reading it in vain takes time from the frame.
constexpr int rest = 20;

} // namespace

RowsAhead::RowsAhead(std::shared_ptr<const RowIndex> index, QObject *parent)
    : QObject(parent)
    , m_index(std::move(index))
{
    m_pool.setMaxThreadCount(1);
    m_rest.setSingleShot(true);
    m_rest.setInterval(rest);
    connect(&m_rest, &QTimer::timeout, this, &RowsAhead::start);
}

RowsAhead::~RowsAhead()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void RowsAhead::read(std::vector<qint64> ids)
{
    drop();
    m_wanted = std::move(ids);
    m_rest.start();
}

void RowsAhead::start()
{
    m_pool.start([this, request = m_newest, ids = std::exchange(m_wanted, {})] {
        Result<std::vector<Row>> rows = m_index->read(ids);
        if (!rows)
            return; // who needs them reads them, and says what is wrong
        QMetaObject::invokeMethod(
            this,
            [this, request, rows = *std::move(rows)] {
                if (request == m_newest)
                    Q_EMIT came(rows);
            },
            Qt::QueuedConnection);
    });
}

void RowsAhead::drop()
{
    m_rest.stop();
    m_pool.clear();
    ++m_newest;
}
