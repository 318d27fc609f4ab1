#pragma once

#include "records/change.h"
#include "storage/store.h"
#include "tables/computed.h"
#include "tables/names.h"

#include <QObject>

#include <functional>
#include <map>
#include <memory>

class RecordTable;
class RowIndex;

/// The open register: its store, one table per kind, and the one way to change it.
class Workspace : public QObject
{
    Q_OBJECT
public:
    /// Takes over \a store, which must belong to this thread.
    explicit Workspace(Store store, QObject *parent = nullptr);
    ~Workspace() override;

    const Store &store() const { return *m_store; }
    const Reader &reader() const { return m_store->reader(); }
    QString path() const { return m_store->path(); }
    bool isWritable() const { return m_store->isWritable(); }

    /// The rows of a kind, made at the first call.
    RecordTable &table(const Kind &kind);

    /// \a guard is asked before anything is written, and may take its time or refuse.
    void setGuard(std::function<Result<>()> guard) { m_guard = std::move(guard); }
    /// Whether something may be written now; to be asked before a store is opened beside ours.
    Result<> mayWrite() const;

    /// Writes \a batch and tells the tables; fills in ids and uuids of inserts. See Store::apply().
    Result<> commit(Batch &batch);
    Result<> undo();
    Result<> redo();
    std::optional<QString> undoLabel() const { return m_store->undoLabel(); }
    std::optional<QString> redoLabel() const { return m_store->redoLabel(); }

    /// Reads everything again, after another connection (an import in the background) wrote.
    void reload();

    /// Name of a record for people; empty when it does not exist. Cached until it changes.
    QString nameOf(const Kind &kind, qint64 id) { return m_names.name(kind, id); }
    /// Name of the record with \a uuid, whatever its kind; empty when it does not exist.
    QString nameOf(const QString &uuid) { return m_names.name(uuid); }
    /// All names of a kind, by id. Cached until one changes.
    const QHash<qint64, QString> &names(const Kind &kind) { return m_names.all(kind); }

    /// What computed columns need, on the day \a today. Cached until it changes.
    const Surroundings &surroundings(QDate today);

    /// What filter and sort need of a kind's records, shared by all tables of the kind.
    std::shared_ptr<RowIndex> index(const Kind &kind);

Q_SIGNALS:
    /// \a batch was written; for tables, which show it by the time changed() is emitted.
    void written(const Batch &batch);
    /// \a batch was written.
    void changed(const Batch &batch);
    /// As written(): everything may have changed.
    void reloading();
    /// Everything may have changed.
    void reloaded();

private:
    Result<> tell(const Result<Batch> &batch);

    std::unique_ptr<Store> m_store;
    std::function<Result<>()> m_guard;
    Names m_names;
    Surroundings m_surroundings; ///< without a day while not read
    std::map<int, std::shared_ptr<RowIndex>> m_indexes; ///< by kind number
    std::map<int, std::unique_ptr<RecordTable>> m_tables; ///< by kind number
};
