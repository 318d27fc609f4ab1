#pragma once

#include "records/kind.h"
#include "tables/appearance.h"

#include <QDate>

class Workspace;

/// One cell of a table of records: what the model tells of it, role by role.
class Cell
{
public:
    /// \a column is one of Listing.
    Cell(Workspace &workspace, const Kind &kind, const Row &row, int column, QDate today);

    /// The role's value, for every role that depends on the record alone.
    QVariant data(int role) const;

private:
    QString text() const;
    QString spoken() const;
    QString toolTip() const;
    QString nameText() const;
    QString standIn() const;
    bool isStandIn() const;
    Appearance look() const;

    Workspace &m_workspace;
    const Kind &m_kind;
    const Row &m_row;
    int m_column;
    QDate m_today;
    bool m_isComputed;
    const FieldInfo &m_field;
    QVariant m_value;
};

/// Where values of \a field stand in a column.
Qt::Alignment alignment(const FieldInfo &field);
