#include "storage/reversal.h"

#include "storage/dependence.h"
#include "storage/history.h"

#include "records/labels.h"

#include <QCoreApplication>

#include <map>
#include <set>

namespace reversal {

using namespace Qt::StringLiterals;

namespace {

struct Reversal
{
    Q_DECLARE_TR_FUNCTIONS(Reversal)
};

/// Changes between two looks at the progress.
constexpr int progressStep = 500;

/// Kind number and id.
using Key = std::pair<int, qint64>;

Key keyOf(const Change &change)
{
    return {change.kind->number(), change.id};
}

Error conflict(const QString &sentence)
{
    return {Error::Code::Conflict, sentence, {}};
}

/// Takes back change after change, as the register stands now.
class Reverser
{
public:
    explicit Reverser(const Database &database, qint64 id)
        : m_database(database)
        , m_reader(database)
        , m_id(id)
    {
    }

    Result<Batch> reverse(const Batch &done, const Progress &progress)
    {
        for (const Change &change : done.changes)
            ++m_touched[keyOf(change)];
        if (Result<> read = readLater(); !read)
            return read.error();
        Batch back{Reversal::tr("Take back: %1").arg(done.label), {}, {}, m_id};
        back.changes.reserve(done.changes.size());
        const int total = int(done.changes.size());
        for (int i = 0; i < total; ++i) {
            if (Result<> read = readAhead(done, i, progress); !read)
                return read.error();
            Result<Change> change = reversed(done.changes[size_t(total - 1 - i)]);
            if (!change)
                return change.error();
            back.changes.push_back(*std::move(change));
        }
        return back;
    }

private:
    Result<Change> reversed(const Change &done)
    {
        const std::optional<Row> present = rowOf(done);
        switch (done.op) {
        case Change::Op::Insert:
            return takenAway(done, present);
        case Change::Op::Update:
            return changedBack(done, present);
        case Change::Op::Remove:
            break;
        }
        return broughtBack(done, present);
    }

    Result<Change> takenAway(const Change &done, const std::optional<Row> &present)
    {
        if (!present)
            return gone(done);
        if (Result<> untouched = notChangedSince(done); !untouched)
            return untouched.error();
        remember(done, std::nullopt);
        return Change::remove(*done.kind, *present);
    }

    /// Conflict when the record that \a done added no longer is as the action left it.
    Result<> notChangedSince(const Change &done) const
    {
        if (!m_later.contains(keyOf(done)))
            return {};
        const auto then = history::asOf(m_database, {done.kind, done.id}, m_id);
        if (!then)
            return then.error();
        const Result<Row> now = m_reader.row(*done.kind, done.id);
        if (!now)
            return now.error();
        if (!*then)
            return gone(done);
        const Change since = Change::update(*done.kind, **then, *now);
        return since.fields.empty() ? Result<>() : changedLater(since, since.fields.front());
    }

    Result<Change> changedBack(const Change &done, const std::optional<Row> &present)
    {
        if (!present)
            return gone(done);
        Row row = *present;
        for (const FieldChange &field : done.fields) {
            QVariant &value = row.values[size_t(field.field)];
            if (value != field.after)
                return changedLater(done, field);
            value = field.before;
        }
        remember(done, row);
        return done.reversed();
    }

    Result<Change> broughtBack(const Change &done, const std::optional<Row> &present)
    {
        if (present)
            return conflict(
                Reversal::tr("“%1” is in the register again. It cannot come back twice.")
                    .arg(title(done)));
        Change back = done.reversed();
        remember(done, back.row());
        return back;
    }

    Error gone(const Change &done) const
    {
        return conflict(Reversal::tr("“%1” has been removed since. Bring it back first, under "
                                     "Removed records.")
                            .arg(title(done)));
    }

    Error changedLater(const Change &done, const FieldChange &field) const
    {
        return conflict(
            Reversal::tr("“%1” of “%2” was changed later. Take back the later change "
                         "first, or restore the field in the history of the record.")
                .arg(labels::field(*done.kind, done.kind->field(field.field)), title(done)));
    }

    QString title(const Change &change) const
    {
        return history::called(m_database, {change.kind, change.id});
    }

    /// Several changes of one record in one action: each is taken back from where the last one
    /// left.
    bool isTouchedAgain(const Change &change) const { return m_touched.at(keyOf(change)) > 1; }
    void remember(const Change &change, std::optional<Row> row)
    {
        if (isTouchedAgain(change))
            m_states[keyOf(change)] = std::move(row);
    }

    /// The record as it stands after what has been taken back so far.
    std::optional<Row> rowOf(const Change &change) const
    {
        if (const auto known = m_states.find(keyOf(change)); known != m_states.end())
            return known->second;
        const auto row = m_rows.find(keyOf(change));
        return row == m_rows.end() ? std::nullopt : std::optional(row->second);
    }

    /// Now and then asks \a progress, and reads the records of the next changes.
    Result<> readAhead(const Batch &done, int at, const Progress &progress)
    {
        if (at % progressStep != 0)
            return {};
        const int total = int(done.changes.size());
        if (progress && !progress(at, 2 * total))
            return Error{Error::Code::Stopped, Reversal::tr("Stopped. Nothing was changed."), {}};
        const int end = total - at; // from the last change to the first
        const int begin = std::max(0, end - progressStep);
        return readRows(std::span(done.changes).subspan(size_t(begin), size_t(end - begin)));
    }

    /// Reads the records of \a changes: many at a time, because every statement costs.
    Result<> readRows(std::span<const Change> changes)
    {
        std::map<const Kind *, std::vector<qint64>> ids;
        for (const Change &change : changes)
            ids[change.kind].push_back(change.id);
        m_rows.clear();
        for (const auto &[kind, wanted] : ids) {
            Result<std::vector<Row>> rows = m_reader.rows(*kind, wanted);
            if (!rows)
                return rows.error();
            for (Row &row : *rows)
                m_rows.insert_or_assign({kind->number(), row.id}, std::move(row));
        }
        return {};
    }

    /// The records added by the action that something was done to later.
    Result<> readLater()
    {
        Result<QSqlQuery> query = m_database.prepare(
            u"SELECT DISTINCT e.kind, e.record FROM entry e JOIN entry l ON l.record=e.record AND "
            "l.kind=e.kind AND l.batch>e.batch WHERE e.batch=? AND e.op=0"_s);
        if (!query)
            return query.error();
        query->bindValue(0, m_id);
        return eachRow(*query, m_database.path(), [&](const QSqlQuery &row) {
            m_later.insert({row.value(0).toInt(), row.value(1).toLongLong()});
            return true;
        });
    }

    const Database &m_database;
    Reader m_reader;
    qint64 m_id;
    std::map<Key, int> m_touched; ///< changes per record
    std::set<Key> m_later;
    std::map<Key, Row> m_rows; ///< of the changes that are looked at
    std::map<Key, std::optional<Row>> m_states; ///< of records with several changes
};

} // namespace

Result<Batch> batch(const Database &database, qint64 id, const Progress &progress)
{
    const Result<history::Action> action = history::action(database, id);
    if (!action)
        return action.error();
    if (const QString hindrance = action->hindrance(); !hindrance.isEmpty())
        return Error{Error::Code::Invalid, hindrance, {}};
    const Result<Batch> done = journal::changes(database, id);
    if (!done)
        return done.error();
    Result<Batch> back = Reverser(database, id).reverse(*done, progress);
    if (!back)
        return back;
    if (Result<> free = dependence::check(database, *back); !free)
        return free.error();
    return back;
}

} // namespace reversal
