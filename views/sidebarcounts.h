#pragma once

#include <QObject>
#include <QTimer>

class Sidebar;
class Workspace;

/// Keeps the sidebar's counts as the register is.
class SidebarCounts : public QObject
{
    Q_OBJECT

public:
    SidebarCounts(Workspace &workspace, Sidebar &sidebar);

private:
    void count();

    Workspace &m_workspace;
    Sidebar &m_sidebar;
    QTimer m_counting; ///< many changes in a row are counted once
};
