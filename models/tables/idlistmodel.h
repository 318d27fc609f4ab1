#pragma once

#include <QAbstractTableModel>

#include <vector>

/// A table of ids in order. A new list of ids is shown with exact signals and few of them, whatever
/// differs: rows that stay keep their selection, and no view is reset.
class IdListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    qint64 idAt(int row) const; ///< 0 outside the table
    int rowOf(qint64 id) const; ///< -1 when not shown

protected:
    const std::vector<qint64> &ids() const { return m_ids; }
    /// Shows \a ids, each of them once.
    void show(const std::vector<qint64> &ids);

private:
    void dropRows(const std::vector<qint64> &wanted);
    void reorder(std::vector<qint64> ids);
    void addRows(const std::vector<qint64> &wanted);

    std::vector<qint64> m_ids;
};
