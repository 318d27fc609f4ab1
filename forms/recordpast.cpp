#include "recordpast.h"

#include "storage/dependence.h"
#include "storage/history.h"
#include "tables/workspace.h"

Result<RecordPast> RecordPast::read(const Workspace &workspace, const Kind &kind, qint64 id)
{
    RecordPast past(workspace, kind);
    Result<Row> row = workspace.reader().row(kind, id);
    if (!row)
        return row.error();
    past.m_present = *std::move(row);
    auto entries = journal::history(workspace.store().database(), kind, id);
    if (!entries)
        return entries.error();
    past.m_entries = *std::move(entries);
    return past;
}

RecordPast::Offer RecordPast::offer(int field, const QVariant &value) const
{
    dependence::Presence presence(m_workspace->store().database());
    return {field, value, presence.leads(m_kind->field(field), value)};
}

std::vector<RecordPast::Offer> RecordPast::offers(int entry) const
{
    std::vector<Offer> found;
    const auto add = [&](int field, const QVariant &value) {
        if (value != m_present.values[size_t(field)])
            found.push_back(offer(field, value));
    };
    const Change &change = this->entry(entry).change;
    if (change.op == Change::Op::Update) {
        for (const FieldChange &one : change.fields) {
            add(one.field, one.before);
            if (one.after != one.before)
                add(one.field, one.after);
        }
    } else if (const std::optional<Row> row = then(entry)) {
        for (size_t i = 0; i < row->values.size(); ++i)
            add(int(i), row->values[i]);
    }
    return found;
}

std::optional<Row> RecordPast::then(int entry) const
{
    return history::asItWas(m_present, std::span(m_entries).first(size_t(entry)));
}

std::optional<Row> RecordPast::restorable(int entry, std::vector<int> &left) const
{
    std::optional<Row> row = then(entry);
    if (!row)
        return row;
    row->id = m_present.id;
    row->uuid = m_present.uuid;
    dependence::Presence presence(m_workspace->store().database());
    for (size_t i = 0; i < row->values.size(); ++i) {
        QVariant &value = row->values[i];
        if (value == m_present.values[i] || presence.leads(m_kind->field(int(i)), value))
            continue;
        value = m_present.values[i];
        left.push_back(int(i));
    }
    return row;
}
