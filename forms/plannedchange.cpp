#include "plannedchange.h"

#include "exchange/newproblems.h"
#include "records/shown.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

struct Planning
{
    Q_DECLARE_TR_FUNCTIONS(PlannedChange)
};

/// Required fields that would be empty bar the record from being written.
void bar(PlannedChange &planned)
{
    for (const FieldChange &field : planned.fields) {
        const FieldInfo &info = planned.kind->field(field.field);
        if (!isEmptied(info, field.after) || !planned.changes(field))
            continue;
        planned.barred = true;
        if (planned.notesOn(field.field).isEmpty())
            planned.notes.push_back({info.key, Planning::tr("This is required.")});
    }
}

} // namespace

PlannedChange PlannedChange::update(const Kind &kind, const Row &before, const Row &after,
                                    std::span<const int> touched)
{
    PlannedChange planned;
    planned.kind = &kind;
    planned.id = before.id;
    planned.uuid = before.uuid;
    for (int i = 0; i < kind.fieldCount(); ++i) {
        const QVariant &old = before.values[size_t(i)];
        const QVariant &now = after.values[size_t(i)];
        if (old != now || std::ranges::count(touched, i) > 0)
            planned.fields.push_back({i, old, now});
    }
    if (planned.changedCells() > 0)
        planned.notes = newProblems(kind, before, after);
    bar(planned);
    return planned;
}

const FieldChange *PlannedChange::find(int field) const
{
    const auto found = std::ranges::find(fields, field, &FieldChange::field);
    return found == fields.end() ? nullptr : &*found;
}

const UnreadCell *PlannedChange::findUnread(int field) const
{
    const auto found = std::ranges::find(unread, field, &UnreadCell::field);
    return found == unread.end() ? nullptr : &*found;
}

QString PlannedChange::notesOn(int field) const
{
    QStringList sentences;
    for (const Problem &note : notes) {
        if (qstrcmp(note.field, kind->field(field).key) == 0)
            sentences.append(note.message);
    }
    return sentences.join(u'\n');
}

int PlannedChange::changedCells() const
{
    return int(std::ranges::count_if(fields, &PlannedChange::changes));
}

Change PlannedChange::change() const
{
    Change made{isNew ? Change::Op::Insert : Change::Op::Update, kind, id, uuid, fields};
    if (!isNew)
        std::erase_if(made.fields, [](const FieldChange &field) { return !changes(field); });
    for (FieldChange &field : made.fields)
        field.before = isNew ? QVariant() : field.before;
    return made;
}

QString nounOf(const Kind &kind, int count)
{
    QString noun = count == 1 ? kind.label() : kind.plural();
    const bool isAcronym = noun.size() > 1 && noun[1].isUpper(); // "EU projects"
    if (!isAcronym && !noun.isEmpty())
        noun[0] = noun[0].toLower();
    return noun;
}

QString recordCount(const Kind &kind, int count)
{
    return shown::number(count) + u' ' + nounOf(kind, count);
}

PlanCounts countsOf(std::span<const PlannedChange> plan)
{
    PlanCounts counts;
    for (const PlannedChange &planned : plan) {
        counts.noted += planned.hasNotes();
        counts.unread += int(planned.unread.size());
        const int cells = planned.changedCells();
        if (cells == 0)
            continue;
        if (planned.isLeftOut()) {
            ++counts.excluded;
            continue;
        }
        ++counts.records;
        counts.cells += cells;
        counts.added += planned.isNew;
    }
    return counts;
}

Batch batchOf(const QString &label, std::span<const PlannedChange> plan)
{
    Batch batch{label, {}, {}};
    for (const PlannedChange &planned : plan) {
        if (!planned.isLeftOut() && planned.changedCells() > 0)
            batch.changes.push_back(planned.change());
    }
    return batch;
}
