#pragma once

#include "removedmodel.h"

#include <QFutureWatcher>
#include <QWidget>

#include <atomic>
#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;
class Workspace;

/// The removed records of a register, with a filter and a button that brings back the chosen ones.
/// They are gathered beside the window when the page is first seen.
class RemovedPage : public QWidget
{
    Q_OBJECT

public:
    RemovedPage(Workspace &workspace, QWidget *parent);
    ~RemovedPage() override;

    bool isReading() const { return m_watcher.isRunning(); }

Q_SIGNALS:
    void closeRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Gathered
    {
        std::optional<Error> error;
        RemovedModel::Content content;
    };
    static Gathered gather(const QString &path, const std::atomic<bool> &stop);
    void build();
    QWidget *acts();
    void outdate();
    void read();
    void take();
    void showState();
    void showActs();
    void bringBack();
    void tell(int records, const QStringList &notes);

    Workspace &m_workspace;
    RemovedModel *m_model;
    QLineEdit *m_filter;
    QTableView *m_table;
    QLabel *m_empty;
    QLabel *m_hint;
    QPushButton *m_back;
    QFutureWatcher<Gathered> m_watcher;
    std::atomic<bool> m_stop = false;
    bool m_isCurrent = false;
};
