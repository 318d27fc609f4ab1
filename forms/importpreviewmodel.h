#pragma once

#include "exchange/importplan.h"

#include <QAbstractTableModel>

#include <memory>

/// The first rows of a file and those with errors, as the records they become.
class ImportPreviewModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setPlan(std::shared_ptr<const ImportPlan> plan);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

    int rowOfLine(qint64 line) const; ///< -1 when it is not shown
    /// Where the column \a column of the file stands; -1 when it is left out.
    int sectionOf(int column) const;
    int fateSection() const { return m_fateSection; }

private:
    QVariant lineData(const ImportRow &row, int role) const;
    QVariant fateData(const ImportRow &row, int role) const;
    QVariant cellData(const ImportRow &row, int column, int role) const;
    QString problemOf(const ImportRow &row, int column) const;
    void arrange();

    std::shared_ptr<const ImportPlan> m_plan;
    std::vector<int> m_sections; ///< column of the file in each section; -1 line, -2 fate
    int m_fateSection = -1;
    QMultiHash<qint64, const ImportProblem *> m_problems; ///< errors by line
};
