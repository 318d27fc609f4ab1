#pragma once

#include "records/field.h"

#include <QStringList>

#include <span>
#include <vector>

/// A record of any kind: its values stand in the order of Kind::fields(). Text is never null; an
/// absent date, number or reference is an invalid QVariant; numbers and ids are qint64, see
/// FieldType.
struct Row
{
    qint64 id = 0; ///< 0 while the record is not in the file
    QString uuid; ///< stable name of the record across copies of the file
    std::vector<QVariant> values;
    bool operator==(const Row &) const = default;
};

/// Something inconsistent in a record, in the user's words. It is shown, never a reason to refuse.
struct Problem
{
    const char *field = ""; ///< key of the field it concerns
    QString message;
};

/// A record kind without its C++ type: what generic code walks.
class Kind
{
public:
    /// Numbers are part of the file format: never change or reuse one.
    template <typename R> static Kind of(int number)
    {
        Kind kind(number, R::table, R::context, R::label, R::plural);
        for (const Field<R> &field : R::fields())
            kind.m_fields.push_back(field.described());
        kind.m_blank = [] { return toRow(R()); };
        kind.m_problems = [](const Row &row) { return fromRow<R>(row).problems(); };
        kind.m_isTool = requires
        {
            R::isTool;
        };
        return kind;
    }

    int number() const { return m_number; }
    const char *key() const { return m_key; } ///< table in the file, word on the command line
    QString label() const; ///< "Project", translated
    QString plural() const; ///< "EU projects", translated
    QString englishLabel() const { return QString::fromUtf8(m_label); }
    const char *context() const { return m_context; } ///< translation context of labels
    const std::vector<FieldInfo> &fields() const { return m_fields; }
    const FieldInfo &field(int index) const { return m_fields[size_t(index)]; }
    int fieldCount() const { return int(m_fields.size()); }
    int indexOf(QStringView fieldKey) const; ///< -1 when there is no such field
    int titleIndex() const { return m_titleIndex; } ///< the field that names a record to people
    /// False for kinds that only join others: a partnership is known by its project and partner.
    bool hasTitle() const { return field(m_titleIndex).type == FieldType::Text; }
    /// True for records that serve the program and not the work, such as kept views: they are kept,
    /// undone and dumped like others, but neither searched nor imported nor linked to.
    bool isTool() const { return m_isTool; }
    int currencyIndex() const { return indexOf(u"currency"); } ///< -1 for kinds without money
    Row blank() const { return m_blank(); } ///< a new record with its default values
    std::vector<Problem> problems(const Row &row) const { return m_problems(row); }

private:
    Kind(int number, const char *key, const char *context, const char *label, const char *plural)
        : m_number(number)
        , m_key(key)
        , m_context(context)
        , m_label(label)
        , m_plural(plural)
    {
    }
    void findTitle();
    friend std::span<const Kind *const> kinds();

    int m_number;
    const char *m_key;
    const char *m_context;
    const char *m_label;
    const char *m_plural;
    int m_titleIndex = 0;
    bool m_isTool = false;
    std::vector<FieldInfo> m_fields;
    Row (*m_blank)() = nullptr;
    std::vector<Problem> (*m_problems)(const Row &) = nullptr;
};

/// Every kind, referred-to kinds before those that refer to them.
std::span<const Kind *const> kinds();
/// The kind with \a key, or nullptr.
const Kind *findKind(QStringView key);
/// The kind with \a number, or nullptr.
const Kind *findKind(int number);
/// The kind of the struct \a R.
template <typename R> const Kind &kindOf()
{
    return *findKind(QString::fromUtf8(R::table));
}

/// \a record as a row of values; its id and uuid go along.
template <typename R> Row toRow(const R &record)
{
    Row row{record.id, record.uuid, {}};
    for (const Field<R> &field : R::fields())
        row.values.push_back(field.get(record));
    return row;
}

/// The record that \a row holds; missing values at the end keep their defaults.
template <typename R> R fromRow(const Row &row)
{
    R record;
    record.id = row.id;
    record.uuid = row.uuid;
    size_t index = 0;
    for (const Field<R> &field : R::fields()) {
        if (index < row.values.size())
            field.set(record, row.values[index]);
        ++index;
    }
    return record;
}
