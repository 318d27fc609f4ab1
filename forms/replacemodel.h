#pragma once

#include "exchange/replace.h"

#include <QAbstractTableModel>

/// What would be replaced: one row a field of a record, with the words before and after.
class ReplaceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, FieldColumn, ChangeColumn, Columns };
    /// What a cell tells beside Roles.
    enum Role {
        LeftOut = Qt::UserRole + 100, ///< bool, the row is not replaced
        Noted, ///< bool, something about the row is odd
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows \a hits. What the user left out before stays left out.
    void setHits(std::vector<ReplaceHit> hits);
    const std::vector<ReplaceHit> &hits() const { return m_hits; }
    /// Leaves rows out, or takes them with again; told as one change of the table.
    void setExcluded(const std::vector<int> &rows, bool excluded);
    /// The words of a row before and after in one piece each.
    QString wordsBefore(int row) const;
    QString wordsAfter(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QString text(int row, int column) const;
    QString spoken(int row, int column) const;

    std::vector<ReplaceHit> m_hits;
    bool m_hasManyKinds = false;
};
