#include "tables/workspace.h"

#include "tables/recordtable.h"
#include "tables/rowindex.h"

#include <algorithm>

Workspace::Workspace(Store store, QObject *parent)
    : QObject(parent)
    , m_store(std::make_unique<Store>(std::move(store)))
    , m_names(m_store->reader())
{
}

Workspace::~Workspace() = default;

RecordTable &Workspace::table(const Kind &kind)
{
    std::unique_ptr<RecordTable> &table = m_tables[kind.number()];
    if (!table)
        table = std::make_unique<RecordTable>(*this, kind);
    return *table;
}

std::shared_ptr<RowIndex> Workspace::index(const Kind &kind)
{
    std::shared_ptr<RowIndex> &index = m_indexes[kind.number()];
    if (!index)
        index = std::make_shared<RowIndex>(kind, path());
    return index;
}

const Surroundings &Workspace::surroundings(QDate today)
{
    if (m_surroundings.today != today) {
        if (Result<Surroundings> read = Surroundings::read(reader(), today))
            m_surroundings = *std::move(read);
    }
    return m_surroundings;
}

Result<> Workspace::mayWrite() const
{
    const Result<> allowed = m_guard ? m_guard() : Result<>();
    return allowed ? m_store->database().confirmLock() : allowed;
}

Result<> Workspace::commit(Batch &batch)
{
    if (batch.isEmpty())
        return {};
    if (Result<> allowed = mayWrite(); !allowed)
        return allowed;
    if (Result<> applied = m_store->apply(batch); !applied)
        return applied;
    return tell(batch);
}

Result<> Workspace::undo()
{
    const Result<> allowed = mayWrite();
    return allowed ? tell(m_store->undo()) : allowed;
}

Result<> Workspace::redo()
{
    const Result<> allowed = mayWrite();
    return allowed ? tell(m_store->redo()) : allowed;
}

Result<> Workspace::tell(const Result<Batch> &batch)
{
    if (!batch)
        return batch.error();
    m_names.follow(*batch);
    for (const auto &[kind, index] : m_indexes)
        index->follow(*batch, reader());
    const bool moved = std::ranges::any_of(
        batch->changes, [](const Change &change) { return Surroundings::dependOn(*change.kind); });
    if (moved)
        m_surroundings = {};
    Q_EMIT written(*batch);
    Q_EMIT changed(*batch);
    return {};
}

void Workspace::reload()
{
    m_store->refresh();
    m_names.clear();
    m_surroundings = {};
    for (const auto &[kind, index] : m_indexes)
        index->clear();
    Q_EMIT reloading();
    Q_EMIT reloaded();
}
