#pragma once

#include "storage/history.h"

#include <QAbstractTableModel>

class Workspace;

/// Everything that was done in the register, the newest first; read in pages as one scrolls.
class ActionsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Who, What, Changes, State, ColumnCount };

    ActionsModel(Workspace &workspace, QObject *parent);

    /// Reads the newest anew, as many as were read before.
    void read();
    const history::Action &actionAt(int row) const { return m_actions[size_t(row)]; }
    int rowOf(qint64 batch) const; ///< -1 when it has not been read

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    /// What \a action did, in one line: "Change project – Green".
    static QString what(const history::Action &action);

Q_SIGNALS:
    /// The history cannot be read.
    void failed(const Error &error);

private:
    QString text(const history::Action &action, int column) const;

    Workspace &m_workspace;
    std::vector<history::Action> m_actions;
    bool m_isComplete = false;
};
