#include "storage/removal.h"

#include <QCoreApplication>

#include <map>
#include <set>

namespace removal {

using namespace Qt::StringLiterals;

namespace {

struct Removal
{
    Q_DECLARE_TR_FUNCTIONS(Removal)
};

using Key = std::pair<int, qint64>;

/// Collects what goes and what is cleared, following references and links from kind to kind.
class Collector
{
public:
    explicit Collector(const Reader &reader)
        : m_reader(reader)
    {
    }

    Result<> add(const Kind &kind, qint64 id)
    {
        const Key key{kind.number(), id};
        if (m_seen.contains(key))
            return {};
        m_seen.insert(key);
        const Result<Row> row = m_reader.row(kind, id);
        if (!row)
            return row.error();
        for (const Kind *other : kinds()) {
            if (Result<> followed = follow(*other, kind, *row); !followed)
                return followed;
        }
        m_removed.emplace_back(&kind, *row);
        return {};
    }

    /// Cleared references first, then children before parents.
    std::vector<Change> changes() const
    {
        std::vector<Change> list;
        for (const auto &[key, states] : m_cleared) {
            if (!m_seen.contains(key))
                list.push_back(Change::update(*findKind(key.first), states.first, states.second));
        }
        for (const auto &[kind, row] : m_removed)
            list.push_back(Change::remove(*kind, row));
        return list;
    }

private:
    /// What records of \a other point to \a row of \a kind: take them along, or clear their
    /// pointer.
    Result<> follow(const Kind &other, const Kind &kind, const Row &row)
    {
        for (int i = 0; i < other.fieldCount(); ++i) {
            const FieldInfo &field = other.field(i);
            const bool refers = field.type == FieldType::Reference
                && QLatin1StringView(field.references) == QLatin1StringView(kind.key());
            if (!refers && field.type != FieldType::Link)
                continue;
            const Result<std::vector<Row>> found =
                m_reader.where(other, i, refers ? QVariant(row.id) : QVariant(row.uuid));
            if (!found)
                return found.error();
            for (const Row &pointing : *found) {
                if (Result<> handled = handle(other, i, pointing); !handled)
                    return handled;
            }
        }
        return {};
    }

    Result<> handle(const Kind &other, int field, const Row &pointing)
    {
        const FieldInfo &info = other.field(field);
        if (info.required || info.owner || info.type == FieldType::Link)
            return add(other, pointing.id);
        auto &states =
            m_cleared.try_emplace({other.number(), pointing.id}, pointing, pointing).first->second;
        states.second.values[size_t(field)] = QVariant();
        return {};
    }

    const Reader &m_reader;
    std::set<Key> m_seen;
    std::map<Key, std::pair<Row, Row>> m_cleared;
    std::vector<std::pair<const Kind *, Row>> m_removed;
};

} // namespace

Result<Batch> batch(const Reader &reader, const Kind &kind, const std::vector<qint64> &ids,
                    const Progress &progress)
{
    Collector collector(reader);
    int done = 0;
    for (const qint64 id : ids) {
        if (progress && !progress(done++, int(ids.size())))
            return Error{Error::Code::Stopped, Removal::tr("Stopped. Nothing was changed."), {}};
        if (Result<> added = collector.add(kind, id); !added)
            return added.error();
    }
    const QString label = ids.size() == 1
        ? Removal::tr("Remove %1").arg(kind.label())
        : Removal::tr("Remove %1 of %2").arg(ids.size()).arg(kind.plural());
    return Batch{label, collector.changes(), {}};
}

} // namespace removal
