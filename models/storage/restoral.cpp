#include "storage/restoral.h"

#include "storage/dependence.h"

#include "records/labels.h"

#include <QCoreApplication>

#include <deque>
#include <map>
#include <set>

namespace restoral {

using namespace Qt::StringLiterals;
using history::RecordId;

namespace {

struct Restoring
{
    Q_DECLARE_TR_FUNCTIONS(Restoring)
};

/// Position of the kind among kinds(), so that owners come before what belongs to them; and the id.
using Key = std::pair<int, qint64>;

Key keyOf(const Kind &kind, qint64 id)
{
    return {int(std::ranges::find(kinds(), &kind) - kinds().begin()), id};
}

const Kind *referredTo(const FieldInfo &field)
{
    return field.type == FieldType::Reference ? findKind(QString::fromUtf8(field.references))
                                              : nullptr;
}

/// What one action removed and cleared.
struct Removal
{
    explicit Removal(std::vector<Change> all)
        : changes(std::move(all))
    {
        for (const Change &change : changes) {
            if (change.op != Change::Op::Remove)
                continue;
            removed.insert({keyOf(*change.kind, change.id), &change});
            byUuid.insert(change.uuid, keyOf(*change.kind, change.id));
        }
        for (const auto &[key, change] : removed)
            addToOwners(*change);
    }

    void addToOwners(const Change &change)
    {
        for (const FieldChange &one : change.fields) {
            const FieldInfo &field = change.kind->field(one.field);
            if (!history::belongsBy(field) || one.before.toString().isEmpty())
                continue;
            const Kind *other = referredTo(field);
            const Key owner = other ? keyOf(*other, one.before.toLongLong())
                                    : byUuid.value(one.before.toString(), Key{-1, 0});
            belongings[owner].push_back(&change);
        }
    }

    std::vector<Change> changes;
    std::map<Key, const Change *> removed;
    std::map<Key, std::vector<const Change *>> belongings; ///< by owner
    QHash<QString, Key> byUuid;
};

class Restorer
{
public:
    explicit Restorer(const Database &database)
        : m_database(database)
        , m_reader(database)
        , m_presence(database)
    {
    }

    Result<Plan> restore(std::span<const RecordId> wanted, const Progress &progress)
    {
        std::map<qint64, std::vector<RecordId>> byBatch;
        for (const RecordId &record : wanted) {
            const auto last = removalOf(record);
            if (!last)
                return last.error();
            if (*last != 0)
                byBatch[*last].push_back(record);
            else
                m_notes.append(Restoring::tr("“%1” is in the register already.").arg(name(record)));
        }
        int done = 0;
        for (const auto &[batch, records] : byBatch) {
            if (progress && !progress(done++, int(byBatch.size()) * 2))
                return Error{
                    Error::Code::Stopped, Restoring::tr("Stopped. Nothing was changed."), {}};
            Result<Batch> changes = journal::changes(m_database, batch);
            if (!changes)
                return changes.error();
            m_removals.emplace_back(std::move(changes->changes));
            if (Result<> gathered = gather(m_removals.back(), batch, records); !gathered)
                return gathered.error();
        }
        mendReferences();
        if (Result<> led = leadBack(); !led)
            return led.error();
        return result(wanted);
    }

private:
    /// The action that removed \a record; 0 when it is in the register, or never was.
    Result<qint64> removalOf(const RecordId &record) const
    {
        const auto last = history::lastEntry(m_database, record);
        if (!last)
            return last.error();
        return *last && (*last)->change.op == Change::Op::Remove ? (*last)->batch : 0;
    }

    /// Takes \a records and, step by step, what belonged to them and went with them.
    Result<> gather(const Removal &removal, qint64 batch, const std::vector<RecordId> &records)
    {
        std::vector<const Change *> open;
        open.reserve(records.size());
        for (const RecordId &record : records)
            open.push_back(removal.removed.at(keyOf(*record.kind, record.id)));
        while (!open.empty()) {
            const Change &change = *open.back();
            open.pop_back();
            const Key key = keyOf(*change.kind, change.id);
            if (m_back.contains(key))
                continue;
            const auto last = removalOf({change.kind, change.id});
            if (!last)
                return last.error();
            if (*last != batch)
                continue; // it has come back, or went once more, by itself
            const auto back = m_back.emplace(key, change.reversed()).first;
            m_presence.expect(back->second);
            if (const auto found = removal.belongings.find(key); found != removal.belongings.end())
                open.insert(open.end(), found->second.begin(), found->second.end());
        }
        return {};
    }

    /// Leaves out what would belong to nothing, and empties what would lead nowhere; again, until
    /// nothing that is left depends on what was left out.
    void mendReferences()
    {
        bool again = true;
        while (again) {
            again = false;
            for (auto it = m_back.begin(); it != m_back.end();) {
                const bool stays = mend(it->second);
                again = again || !stays;
                it = stays ? std::next(it) : m_back.erase(it);
            }
        }
    }

    bool mend(Change &change)
    {
        for (FieldChange &one : change.fields) {
            const FieldInfo &field = change.kind->field(one.field);
            if (m_presence.leads(field, one.after))
                continue;
            const Kind *other = referredTo(field);
            const QString lost =
                other ? name({other, one.after.toLongLong()}) : Restoring::tr("another record");
            const QString own = name({change.kind, change.id});
            if (history::belongsBy(field)) {
                m_notes.append(Restoring::tr("“%1” was left out: it belongs to “%2”, which is "
                                             "removed. Bring that back too.")
                                   .arg(own, lost));
                m_presence.giveUp(*change.kind, change.id, change.uuid);
                return false;
            }
            m_notes.append(Restoring::tr("“%1” of “%2” was left empty: “%3” is removed.")
                               .arg(labels::field(*change.kind, field), own, lost));
            one.after = QVariant();
        }
        return true;
    }

    /// References that were cleared by the same action, and are still empty, lead to what comes
    /// back.
    Result<> leadBack()
    {
        for (const Removal &removal : m_removals) {
            for (const Change &change : removal.changes) {
                if (change.op != Change::Op::Update)
                    continue;
                if (Result<> led = leadBack(change); !led)
                    return led;
            }
        }
        return {};
    }

    /// The references in \a cleared that led to what comes back.
    std::vector<FieldChange> ledTo(const Change &cleared) const
    {
        std::vector<FieldChange> found;
        for (const FieldChange &one : cleared.fields) {
            const Kind *other = referredTo(cleared.kind->field(one.field));
            if (other != nullptr && one.after.isNull() && !one.before.isNull()
                && m_back.contains(keyOf(*other, one.before.toLongLong())))
                found.push_back({one.field, {}, one.before});
        }
        return found;
    }

    Result<> leadBack(const Change &cleared)
    {
        const std::vector<FieldChange> wanted = ledTo(cleared);
        if (wanted.empty())
            return {};
        const auto fill = [](QVariant &value, const QVariant &reference) {
            if (value.isNull())
                value = reference;
        };
        const Key key = keyOf(*cleared.kind, cleared.id);
        if (const auto back = m_back.find(key); back != m_back.end()) {
            for (const FieldChange &one : wanted)
                fill(back->second.fields[size_t(one.field)].after, one.after);
            return {};
        }
        const Result<Row> row = m_reader.row(*cleared.kind, cleared.id);
        if (!row)
            return row.error().code == Error::Code::NotFound ? Result<>() : row.error();
        Row &led = m_led.try_emplace(key, *row, *row).first->second.second;
        for (const FieldChange &one : wanted)
            fill(led.values[size_t(one.field)], one.after);
        return {};
    }

    Result<Plan> result(std::span<const RecordId> wanted)
    {
        if (m_back.empty())
            return Error{Error::Code::Conflict,
                         m_notes.isEmpty() ? Restoring::tr("There is nothing to bring back.")
                                           : m_notes.front(),
                         {}};
        Plan plan;
        plan.records = int(m_back.size());
        plan.batch.label = wanted.size() == 1
            ? Restoring::tr("Bring back %1").arg(wanted.front().kind->label())
            : Restoring::tr("Bring back %n record(s)", nullptr, int(wanted.size()));
        for (auto &[key, change] : m_back)
            plan.batch.changes.push_back(std::move(change));
        for (const auto &[key, states] : m_led) {
            Change led = Change::update(*kinds()[size_t(key.first)], states.first, states.second);
            if (!led.fields.empty())
                plan.batch.changes.push_back(std::move(led));
        }
        const auto twice = dependence::doubles(m_database, plan.batch);
        if (!twice)
            return twice.error();
        for (const dependence::Double &one : *twice)
            m_notes.append(noteOf(one));
        plan.notes = m_notes;
        return plan;
    }

    QString noteOf(const dependence::Double &one) const
    {
        const Kind &kind = *one.record.kind;
        return Restoring::tr("“%1” and “%2” now have the same under “%3”: “%4”.")
            .arg(name(one.record), name(one.other), labels::field(kind, kind.field(one.field)),
                 one.value);
    }

    QString name(const RecordId &record) const { return history::called(m_database, record); }

    const Database &m_database;
    Reader m_reader;
    dependence::Presence m_presence;
    std::deque<Removal> m_removals;
    std::map<Key, Change> m_back; ///< the inserts, owners first
    std::map<Key, std::pair<Row, Row>> m_led; ///< records that lead to them again
    QStringList m_notes;
};

} // namespace

Result<Plan> plan(const Database &database, std::span<const RecordId> wanted,
                  const Progress &progress)
{
    return Restorer(database).restore(wanted, progress);
}

int size(const Database &database, std::span<const RecordId> wanted)
{
    std::set<qint64> batches;
    for (const RecordId &record : wanted) {
        if (const auto last = history::lastEntry(database, record); last && *last)
            batches.insert((*last)->batch);
    }
    int all = 0;
    for (const qint64 batch : batches)
        all += journal::size(database, batch);
    return all;
}

} // namespace restoral
