#pragma once

#include "records/change.h"
#include "records/result.h"

#include <QWidget>

class ActionsModel;
class ChangeListModel;
class QLabel;
class QListView;
class QPushButton;
class QTableView;
class Workspace;

/// Everything that was done in the register; what the chosen action changed, and a button that
/// takes it back by itself.
class ActionsPage : public QWidget
{
    Q_OBJECT

public:
    ActionsPage(Workspace &workspace, QWidget *parent);

Q_SIGNALS:
    void closeRequested();
    /// The user wants to see a record.
    void recordActivated(const Kind *kind, qint64 id);

private:
    void build();
    QWidget *upper();
    QWidget *lower();
    QWidget *acts();
    void connectAll();
    void reread();
    int current() const; ///< the chosen row, -1 for none
    void showChanges();
    void showActs();
    void takeBack();
    void openRecord();

    Workspace &m_workspace;
    ActionsModel *m_model;
    ChangeListModel *m_changesModel;
    QTableView *m_table;
    QLabel *m_empty;
    QLabel *m_head;
    QListView *m_list;
    QLabel *m_more;
    QLabel *m_hint;
    QPushButton *m_open;
    QPushButton *m_take;
    std::vector<Change> m_changes; ///< the first ones of the chosen action
};
