#pragma once

#include "tables/computed.h"

/// The columns of a kind's table: its fields, in order, and behind them what is worked out from
/// them.
class Listing
{
public:
    static const Listing &of(const Kind &kind);

    const Kind &kind() const { return *m_kind; }
    int count() const { return m_kind->fieldCount() + int(m_computed.size()); }
    bool isComputed(int column) const { return column >= m_kind->fieldCount(); }
    const FieldInfo &field(int column) const;
    /// What is known of a computed column.
    const Computed &computed(int column) const;
    int indexOf(QStringView key) const; ///< -1 when there is no such column
    QString label(int column) const; ///< in the language of the interface
    /// The fields that \a column needs: itself, or the inputs of a computed one.
    std::vector<int> inputs(int column) const;

private:
    explicit Listing(const Kind &kind);

    const Kind *m_kind;
    std::vector<Computed> m_computed;
};
