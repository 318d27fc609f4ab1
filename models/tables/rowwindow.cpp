#include "tables/rowwindow.h"

#include "storage/reader.h"

#include <cstdlib>

namespace {

/// Rows read at once, from the one asked for on: a window of usual size, which is painted from
/// above.
constexpr int windowRows = 24;
/// Rows read ahead, on either side of the row that is looked at.
constexpr int aheadRows = 160;
/// Rows to move before there is another look ahead: more than a screen.
constexpr int aheadStep = 64;
/// Rows kept, twice: so many of those last asked for, and as many from before.
constexpr size_t keptRows = 400;
/// Milliseconds to wait after a failed read, so that painting never waits for a locked file twice.
constexpr qint64 retryPause = 1000;

} // namespace

RowWindow::RowWindow(const Reader &reader, const Kind &kind, std::shared_ptr<const RowIndex> index)
    : m_reader(&reader)
    , m_kind(&kind)
    , m_nothing(unread())
    , m_ahead(std::move(index))
{
    QObject::connect(&m_ahead, &RowsAhead::came, &m_ahead,
                     [this](const std::vector<Row> &rows) { add(rows); });
}

RowWindow::Seen RowWindow::unread() const
{
    return {{0, {}, std::vector<QVariant>(size_t(m_kind->fieldCount()))}, std::vector<Problem>()};
}

RowWindow::Seen &RowWindow::at(const std::vector<qint64> &ids, int row)
{
    const qint64 id = row >= 0 && size_t(row) < ids.size() ? ids[size_t(row)] : 0;
    if (id <= 0)
        return m_nothing = unread();
    Seen *seen = known(id);
    if (!seen && (!m_failed.isValid() || m_failed.hasExpired(retryPause))) {
        read(ids, row);
        seen = known(id);
    }
    if (!m_looked || std::abs(*m_looked - row) >= aheadStep)
        lookAhead(ids, row);
    return seen ? *seen : m_nothing = unread();
}

/// Where the record with \a id is kept; nullptr when it is not.
RowWindow::Seen *RowWindow::known(qint64 id)
{
    if (const auto found = m_seen.find(id); found != m_seen.end())
        return &found->second;
    if (auto found = m_before.extract(id))
        return &m_seen.insert(std::move(found)).position->second;
    return nullptr;
}

void RowWindow::keep(qint64 id, Seen seen)
{
    if (m_seen.size() >= keptRows)
        m_before = std::exchange(m_seen, {});
    m_seen.insert_or_assign(id, std::move(seen));
}

/// The records in the rows \a first up to but not including \a last that are not kept.
std::vector<qint64> RowWindow::unknown(const std::vector<qint64> &ids, int first, int last) const
{
    std::vector<qint64> unknown;
    for (int row = std::max(first, 0); row < std::min(last, int(ids.size())); ++row) {
        const qint64 id = ids[size_t(row)];
        if (id > 0 && !m_seen.contains(id) && !m_before.contains(id))
            unknown.push_back(id);
    }
    return unknown;
}

void RowWindow::read(const std::vector<qint64> &ids, int row)
{
    const std::vector<qint64> wanted = unknown(ids, row, row + windowRows);
    Result<std::vector<Row>> rows = m_reader->rows(*m_kind, wanted);
    if (!rows) {
        m_failed.start();
        return;
    }
    m_failed.invalidate();
    for (const qint64 id : wanted)
        keep(id, unread()); // gone from the file, if it is not among those read: not asked again
    for (Row &read : *rows) {
        const qint64 id = read.id;
        keep(id, {std::move(read), {}});
    }
}

void RowWindow::lookAhead(const std::vector<qint64> &ids, int row)
{
    m_looked = row;
    std::vector<qint64> wanted = unknown(ids, row - aheadRows, row + aheadRows);
    if (!wanted.empty())
        m_ahead.read(std::move(wanted));
}

void RowWindow::take(const std::vector<Row> &rows)
{
    m_looked.reset();
    add(rows);
}

void RowWindow::add(const std::vector<Row> &rows)
{
    for (const Row &row : rows) {
        if (!known(row.id))
            keep(row.id, {row, {}});
    }
}

void RowWindow::forget(qint64 id)
{
    m_ahead.drop();
    m_looked.reset();
    m_seen.erase(id);
    m_before.erase(id);
}

void RowWindow::clear()
{
    m_ahead.drop();
    m_looked.reset();
    m_seen.clear();
    m_before.clear();
    m_failed.invalidate();
}
