#pragma once

#include "relatedlistrelation.h"

#include <QAbstractTableModel>
#include <QMap>

class Workspace;

/// The records of a Relation that belong to one owner, all of them in memory: they are few.
class RelatedListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    RelatedListModel(Workspace &workspace, const Relation &relation, QObject *parent);

    /// Reads the records of \a owner; an id of 0 is none.
    void read(const Row &owner);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

    const Row &rowAt(int row) const { return m_rows[size_t(row)]; }
    int rowOf(qint64 id) const; ///< -1 when it is not here
    const FieldInfo &fieldOf(int column) const;
    /// Sum of a money column by currency; rows without an amount add nothing.
    QMap<QString, qint64> sums(int column) const;

private:
    QString currencyOf(const Row &row) const;
    /// The currency of every amount in a money column; empty when they differ.
    QString commonCurrency(int column) const;
    void order();

    Workspace &m_workspace;
    const Relation &m_relation;
    const Kind &m_kind;
    std::vector<int> m_columns; ///< fields
    std::vector<Row> m_rows;
};
