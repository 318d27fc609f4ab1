#pragma once

#include "records/kind.h"

#include <QListView>

class QStandardItemModel;
class Workspace;

/// Who changed what in one record, and when, the latest first. Read when it is first seen.
class HistoryList : public QListView
{
    Q_OBJECT

public:
    HistoryList(Workspace &workspace, const Kind &kind, QWidget *parent = nullptr);

    /// 0 for none.
    void showRecord(qint64 id);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void outdate();
    void fill();

    Workspace &m_workspace;
    const Kind &m_kind;
    QStandardItemModel *m_model;
    qint64 m_id = 0;
    bool m_isCurrent = false;
};
