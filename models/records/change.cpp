#include "records/change.h"

#include <algorithm>
#include <iterator>

Change Change::insert(const Kind &kind, const Row &row)
{
    Change change{Op::Insert, &kind, row.id, row.uuid, {}};
    for (int i = 0; i < kind.fieldCount(); ++i)
        change.fields.push_back({i, {}, row.values[size_t(i)]});
    return change;
}

Change Change::remove(const Kind &kind, const Row &row)
{
    return insert(kind, row).reversed();
}

Change Change::update(const Kind &kind, const Row &before, const Row &after)
{
    Change change{Op::Update, &kind, before.id, before.uuid, {}};
    for (int i = 0; i < kind.fieldCount(); ++i) {
        const QVariant &old = before.values[size_t(i)];
        const QVariant &now = after.values[size_t(i)];
        if (old != now)
            change.fields.push_back({i, old, now});
    }
    return change;
}

Change Change::reversed() const
{
    Change back = *this;
    if (op != Op::Update)
        back.op = op == Op::Insert ? Op::Remove : Op::Insert;
    for (FieldChange &field : back.fields)
        std::swap(field.before, field.after);
    return back;
}

Row Change::row() const
{
    // A whole record is made without its defaults: there are many of these in an import.
    const bool whole = int(fields.size()) == kind->fieldCount();
    Row row = whole ? Row{0, {}, std::vector<QVariant>(fields.size())} : kind->blank();
    row.id = id;
    row.uuid = uuid;
    for (const FieldChange &field : fields)
        row.values[size_t(field.field)] = op == Op::Remove ? field.before : field.after;
    return row;
}

Batch Batch::reversed() const
{
    Batch back{label, {}, files};
    back.changes.reserve(changes.size());
    std::transform(changes.rbegin(), changes.rend(), std::back_inserter(back.changes),
                   [](const Change &change) { return change.reversed(); });
    return back;
}
