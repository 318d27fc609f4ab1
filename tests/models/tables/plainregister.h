#pragma once

#include "records/change.h"
#include "records/project.h"
#include "records/result.h"
#include "storage/reader.h"

#include <algorithm>
#include <map>
#include <optional>

using State = std::map<qint64, std::vector<QVariant>>; ///< values by id

inline const Kind &projects()
{
    return kindOf<Project>();
}

inline State stateIn(const Reader &reader)
{
    State state;
    const Result<> read = reader.each(projects(), {}, [&](const Row &row) {
        state[row.id] = row.values;
        return true;
    });
    if (!read)
        qFatal("%s", qPrintable(read.error().line()));
    return state;
}

/// What the register holds, as somebody would keep it who knows nothing of files: every state it
/// was in, so that undo and redo are steps back and forth.
class PlainRegister
{
public:
    explicit PlainRegister(State state)
        : m_states{std::move(state)}
    {
    }

    const State &now() const { return m_states[m_at]; }

    /// What writing \a batch must lead to: nothing when it succeeds, else why it is refused.
    std::optional<Error::Code> refusal(const Batch &batch) const
    {
        for (const Change &change : batch.changes) {
            if (const std::optional<Error::Code> code = refusal(change))
                return code;
        }
        return {};
    }

    /// \a batch was written.
    void follow(const Batch &batch)
    {
        State next = now();
        for (const Change &change : batch.changes) {
            std::vector<QVariant> &values = next[change.id];
            values.resize(size_t(projects().fieldCount()));
            if (change.op == Change::Op::Insert)
                values = projects().blank().values; // where the change says nothing
            for (const FieldChange &field : change.fields)
                values[size_t(field.field)] = field.after;
            if (change.op == Change::Op::Remove)
                next.erase(change.id);
        }
        m_states.resize(m_at + 1);
        m_states.push_back(std::move(next));
        ++m_at;
    }

    bool undo()
    {
        const bool can = m_at > 0;
        m_at -= can ? 1 : 0;
        return can;
    }
    bool redo()
    {
        const bool can = m_at + 1 < m_states.size();
        m_at += can ? 1 : 0;
        return can;
    }

private:
    std::optional<Error::Code> refusal(const Change &change) const
    {
        const bool isNamed = std::ranges::none_of(change.fields, [](const FieldChange &field) {
            return field.field == projects().titleIndex()
                && field.after.toString().trimmed().isEmpty();
        });
        if (change.op != Change::Op::Remove && !isNamed)
            return Error::Code::Invalid;
        if (change.op == Change::Op::Insert)
            return {};
        const auto record = now().find(change.id);
        const bool stands = record != now().end()
            && std::ranges::all_of(change.fields, [&](const FieldChange &field) {
                                return record->second[size_t(field.field)] == field.before;
                            });
        return stands ? std::optional<Error::Code>() : Error::Code::Conflict;
    }

    std::vector<State> m_states;
    size_t m_at = 0;
};
