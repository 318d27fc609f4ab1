#pragma once

#include "exchange/importplan.h"

#include <QListView>

#include <memory>

class QStandardItemModel;

/// What is wrong with a file: errors first, each with its place and a button that leads there.
class ImportProblems : public QListView
{
    Q_OBJECT
public:
    explicit ImportProblems(QWidget *parent = nullptr);

    void setPlan(std::shared_ptr<const ImportPlan> plan);
    /// All problems, one a line, for the clipboard.
    QString asText() const;

Q_SIGNALS:
    /// The user wants to see the row in \a line, \a column of the file.
    void rowRequested(qint64 line, int column);

private:
    void addButton(int row);
    void request(int row);

    std::shared_ptr<const ImportPlan> m_plan;
    QStandardItemModel *m_model;
};
