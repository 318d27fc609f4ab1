#pragma once

#include "exchange/importplan.h"

#include <QMap>
#include <QTableView>

class ChoiceCombo;
class QStandardItemModel;

/// The columns of a file, and for each a combo box with the field it becomes.
class ImportMapping : public QTableView
{
    Q_OBJECT
public:
    explicit ImportMapping(QWidget *parent = nullptr);

    void setPlan(const ImportPlan &plan);
    void clear();

    /// For ImportOptions::columns: "#1" and so on to the key of a field, or empty.
    QMap<QString, QString> columns() const;
    /// How many columns are taken in.
    int mappedCount() const;

Q_SIGNALS:
    /// The user has chosen another field for a column.
    void edited();

private:
    void build(const ImportPlan &plan);
    void addRow(const ImportPlan &plan, int column);
    void showState(const ImportPlan &plan, int column);
    void release(int column);

    const Kind *m_kind = nullptr;
    QString m_fileName;
    QStandardItemModel *m_model;
    std::vector<ChoiceCombo *> m_combos;
};
