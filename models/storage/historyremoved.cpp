#include "storage/database.h"
#include "storage/history.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace history {

namespace {

struct HistoryRemoved
{
    Q_DECLARE_TR_FUNCTIONS(HistoryRemoved)
};

/// Rows between two looks at the progress.
constexpr int progressStep = 500;

/// Kind number and id.
using Key = std::pair<int, qint64>;

/// A removed record with what it belonged to.
struct Gone
{
    Removed shown;
    QString uuid;
    std::vector<Key> owners;
    QStringList linkedTo; ///< uuids
};

/// Reads the removals and finds out which record went with which other.
class Gatherer
{
public:
    explicit Gatherer(const Database &database)
        : m_database(database)
    {
    }

    Result<> read(const Progress &progress)
    {
        // A record whose last entry is a removal does not exist: every way into the file is
        // journalled.
        Result<QSqlQuery> query = m_database.prepare(
            u"SELECT kind, record, fields, batch FROM entry e WHERE op=2 AND NOT EXISTS (SELECT 1 "
            "FROM entry l WHERE l.record=e.record AND l.kind=e.kind AND l.id>e.id) "
            "ORDER BY id DESC"_s);
        if (!query)
            return query.error();
        bool going = true;
        const Result<> done = eachRow(*query, m_database.path(), [&](const QSqlQuery &row) {
            const int count = int(m_gone.size());
            going = !progress || count % progressStep != 0 || progress(count, 0);
            if (const Kind *kind = findKind(row.value(0).toInt()); kind && going)
                add(journal::decoded(*kind, row.value(1).toLongLong(), Change::Op::Remove,
                                     row.value(2).toString().toUtf8()),
                    row.value(3).toLongLong());
            return going;
        });
        if (done && !going)
            return Error{Error::Code::Stopped, HistoryRemoved::tr("Stopped."), {}};
        return done;
    }

    std::vector<Removed> roots()
    {
        std::vector<Removed> found;
        std::vector<size_t> own;
        own.reserve(m_gone.size());
        for (size_t i = 0; i < m_gone.size(); ++i) {
            if (Gone *root = rootOf(m_gone[i]); root != nullptr)
                ++root->shown.others;
            else
                own.push_back(i);
        }
        found.reserve(own.size());
        for (const size_t index : own)
            found.push_back(std::move(m_gone[index].shown));
        return found;
    }

private:
    void add(const Change &change, qint64 batch)
    {
        const Kind &kind = *change.kind;
        const Row row = change.row();
        Gone gone;
        gone.shown = {{&kind, row.id}, nameOf(kind, row), entry(batch), 0};
        gone.uuid = row.uuid;
        for (int i = 0; i < kind.fieldCount(); ++i) {
            const FieldInfo &field = kind.field(i);
            const QVariant &value = row.values[size_t(i)];
            if (!belongsBy(field) || value.isNull())
                continue;
            if (field.type == FieldType::Link)
                gone.linkedTo.append(value.toString());
            else if (const Kind *other = findKind(QString::fromUtf8(field.references)))
                gone.owners.emplace_back(other->number(), value.toLongLong());
        }
        m_byKey.insert({kind.number(), row.id}, m_gone.size());
        m_byUuid.insert(row.uuid, m_gone.size());
        m_gone.push_back(std::move(gone));
    }

    QString nameOf(const Kind &kind, const Row &row)
    {
        return kind.hasTitle() ? row.values[size_t(kind.titleIndex())].toString()
                               : title(m_database, {&kind, row.id});
    }

    const JournalEntry &entry(qint64 batch)
    {
        const auto known = m_entries.constFind(batch);
        if (known != m_entries.constEnd())
            return *known;
        const Result<JournalEntry> read = journal::entry(m_database, batch);
        return *m_entries.insert(batch, read ? *read : JournalEntry{});
    }

    /// The record that \a gone went with: removed by the same action, and not brought back.
    Gone *ownerOf(const Gone &gone)
    {
        const auto same = [&](size_t index) {
            Gone *owner = &m_gone[index];
            return owner != &gone && owner->shown.batch.batch == gone.shown.batch.batch ? owner
                                                                                        : nullptr;
        };
        for (const Key &key : gone.owners) {
            if (const auto found = m_byKey.constFind(key); found != m_byKey.constEnd()) {
                if (Gone *owner = same(*found))
                    return owner;
            }
        }
        for (const QString &uuid : gone.linkedTo) {
            if (const auto found = m_byUuid.constFind(uuid); found != m_byUuid.constEnd()) {
                if (Gone *owner = same(*found))
                    return owner;
            }
        }
        return nullptr;
    }

    /// The first of those it went with; nothing for one that went by itself.
    Gone *rootOf(const Gone &gone)
    {
        constexpr int deepest = 20; // further on it goes round in a circle
        Gone *root = ownerOf(gone);
        Gone *lowest = root;
        for (int depth = 0; root != nullptr && depth < deepest; ++depth) {
            Gone *above = ownerOf(*root);
            if (above == nullptr)
                return root;
            root = above;
            lowest = std::min(lowest, root);
        }
        return lowest == &gone ? nullptr : lowest; // of a circle one stands for all
    }

    const Database &m_database;
    std::vector<Gone> m_gone;
    QHash<Key, size_t> m_byKey;
    QHash<QString, size_t> m_byUuid;
    QHash<qint64, JournalEntry> m_entries;
};

} // namespace

Result<std::vector<Removed>> removed(const Database &database, const Progress &progress)
{
    Gatherer gatherer(database);
    if (Result<> read = gatherer.read(progress); !read)
        return read.error();
    return gatherer.roots();
}

} // namespace history
