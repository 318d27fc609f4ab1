#pragma once

#include "records/change.h"
#include "tables/counts.h"
#include "tables/rowquery.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <atomic>

class RowIndex;
class Sidebar;
class Workspace;
struct Section;

/// Keeps the sidebar's views and counts as the register is. Counting happens in a thread of its
/// own, when the changes rest.
class SidebarCounts : public QObject
{
    Q_OBJECT

public:
    SidebarCounts(Workspace &workspace, Sidebar &sidebar);
    ~SidebarCounts() override;

private:
    /// A view whose records are to be counted.
    struct Task
    {
        QString section;
        QString view;
        RowQuery query;
        std::shared_ptr<RowIndex> index;
    };
    using StopFlag = std::shared_ptr<std::atomic_bool>;

    void follow(const Batch &batch);
    void startAll();
    void readViews();
    void readViews(const QString &section, const Kind &kind);
    void countRecords();
    void countViews();
    void show(const Counts &counts);
    void showDeadlines(const Counts &counts);
    static StopFlag renewed(StopFlag &flag);

    Workspace &m_workspace;
    Sidebar &m_sidebar;
    QTimer m_counting; ///< many changes in a row are counted once
    QTimer m_countingViews; ///< a little later: what the user looks at is read first
    std::vector<Task> m_tasks;
    StopFlag m_stop; ///< of the newest count of records
    StopFlag m_stopViews;
    QThreadPool m_pool;
};
