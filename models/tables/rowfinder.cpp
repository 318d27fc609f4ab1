#include "tables/rowfinder.h"

#include "tables/rowindex.h"

#include <algorithm>
#include <span>

namespace {

/// Rows of a screen, and some.
constexpr qsizetype screenRows = 40;

/// The rows that are on the screen when \a watched is, or else the first ones.
std::span<const qint64> around(qint64 watched, const std::vector<qint64> &ids)
{
    const auto found = watched ? std::ranges::find(ids, watched) : ids.end();
    const qsizetype place = found == ids.end() ? 0 : found - ids.begin();
    const qsizetype first = std::max<qsizetype>(place - screenRows, 0);
    const qsizetype last = std::min<qsizetype>(place + screenRows, std::ssize(ids));
    return std::span(ids).subspan(size_t(first), size_t(last - first));
}

} // namespace

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

void RowFinder::find(const RowQuery &query, qint64 watched)
{
    if (m_stop)
        *m_stop = true;
    m_stop = std::make_shared<std::atomic_bool>(false);
    m_pool.clear(); // those that have not begun need not begin
    start(query, watched, m_stop, false);
    if (RowIndex::goesDeep(query))
        start(query, watched, m_stop, true);
}

Result<RowFinder::Answer> RowFinder::answer(const RowQuery &query, qint64 watched,
                                            const StopFlag &stop, bool isDeep) const
{
    Result<FoundRows> found = m_index->find(
        query, [stop] { return stop->load(); },
        isDeep ? RowIndex::Depth::AllText : RowIndex::Depth::Listed);
    if (!found)
        return found.error();
    if (stop->load())
        return Answer{*std::move(found), {}}; // nobody waits for it
    Result<std::vector<Row>> seen = m_index->read(around(watched, found->ids));
    // Who needs rows that could not be read reads them, and says what is wrong.
    return Answer{*std::move(found), seen ? *std::move(seen) : std::vector<Row>()};
}

void RowFinder::start(const RowQuery &query, qint64 watched, const StopFlag &stop, bool isDeep)
{
    const bool isLast = isDeep || !RowIndex::goesDeep(query);
    m_pool.start([this, query, watched, stop, isDeep, isLast] {
        Result<Answer> found = answer(query, watched, stop, isDeep);
        QMetaObject::invokeMethod(
            this, [this, stop, isLast, found = std::move(found)] { take(stop, found, isLast); },
            Qt::QueuedConnection);
    });
}

void RowFinder::take(const StopFlag &stop, const Result<Answer> &answer, bool isLast)
{
    if (stop != m_stop)
        return; // an older one
    if (isLast || !answer)
        m_stop.reset();
    if (!answer) {
        Q_EMIT failed(answer.error());
        return;
    }
    Q_EMIT found(answer->rows, answer->seen);
    // The next key press in the filter finds what it needs in memory.
    if (!m_stop)
        m_pool.start([this] { (void)m_index->warm([this] { return m_isEnding.load(); }); });
}
