#include "tables/rowwindow.h"

#include "storage/reader.h"

#include <span>

namespace {

/// Rows read at once: a screen of rows and some on either side.
constexpr int windowRows = 40;
/// Rows kept: more are forgotten all at once, which takes a frame if they are many, and those on
/// the screen are soon read again.
constexpr size_t keptRows = 1024;
/// Milliseconds to wait after a failed read, so that painting never waits for a locked file twice.
constexpr qint64 retryPause = 1000;

} // namespace

RowWindow::RowWindow(const Reader &reader, const Kind &kind)
    : m_reader(&reader)
    , m_kind(&kind)
    , m_nothing(unread())
{
}

RowWindow::Seen RowWindow::unread() const
{
    return {{0, {}, std::vector<QVariant>(size_t(m_kind->fieldCount()))}, std::vector<Problem>()};
}

RowWindow::Seen &RowWindow::at(const std::vector<qint64> &ids, int row)
{
    if (row < 0 || size_t(row) >= ids.size())
        return m_nothing = unread();
    const qint64 id = ids[size_t(row)];
    auto found = m_seen.find(id);
    if (found == m_seen.end()) {
        if (!m_failed.isValid() || m_failed.hasExpired(retryPause))
            read(ids, row);
        found = m_seen.find(id);
    }
    return found == m_seen.end() ? m_nothing = unread() : found->second;
}

void RowWindow::read(const std::vector<qint64> &ids, int row)
{
    if (m_seen.size() > keptRows)
        m_seen.clear();
    const size_t first = size_t(std::max(row - windowRows / 5, 0));
    const size_t last = std::min(first + windowRows, ids.size());
    std::vector<qint64> wanted;
    for (size_t i = first; i < last; ++i) {
        if (!m_seen.contains(ids[i]))
            wanted.push_back(ids[i]);
    }
    Result<std::vector<Row>> rows = m_reader->rows(*m_kind, wanted);
    if (!rows) {
        m_failed.start();
        return;
    }
    m_failed.invalidate();
    for (Row &read : *rows) {
        const qint64 id = read.id;
        m_seen[id] = {std::move(read), {}};
    }
    for (const qint64 id : wanted)
        m_seen.try_emplace(id, unread()); // gone from the file: no need to ask again
}

void RowWindow::forget(qint64 id)
{
    m_seen.erase(id);
}

void RowWindow::clear()
{
    m_seen.clear();
    m_failed.invalidate();
}
