#pragma once

#include "session.h"

#include <QMainWindow>

class Actions;
class FileJobs;
class PagePreview;
class Printing;
class QSplitter;
class QStackedWidget;
class RecentFiles;
class RemovalLinks;
class SearchBox;
class Sidebar;
class SidebarCounts;
class Stage;
class StatusLine;
class Welcome;
struct RecordName;

/// The window: places sidebar, views, toolbar and status line, and connects them.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(QWidget *parent = nullptr);
    ~MainWindow() override;

    Session &session() { return m_session; }
    Stage *stage() const { return m_stage; }
    Actions *actionList() const { return m_actions; }

    /// Opens a register, or imports a table into the open one.
    void openFile(const QString &path);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void connectFile();
    void connectRecords();
    void connectViews();
    void connectSession();
    bool isSettled(); ///< what is written in the view is saved; otherwise the user has been told
    void askForNew();
    void askForSample();
    void askForOpen();
    void fillRecent();
    void attach(Workspace *workspace);
    void detach();
    void update();
    void takeBack(bool redo);
    void findAndReplace();
    void showFileHistory();
    void print(const QString &report);
    void offerUndo(const QString &what);
    void takeBackOffered(qint64 batch);
    void showLinking(const std::vector<RecordName> &pages);
    void addRecord();
    void placeSidebar();
    void placeFullScreen(bool on);
    void restoreWindow();

    Session m_session;
    Actions *m_actions;
    RecentFiles *m_recent;
    FileJobs *m_jobs;
    QStackedWidget *m_pages;
    Welcome *m_welcome;
    QSplitter *m_splitter;
    Sidebar *m_sidebar;
    Stage *m_stage;
    SearchBox *m_search;
    StatusLine *m_status;
    PagePreview *m_preview;
    Printing *m_printing;
    RemovalLinks *m_links;
    SidebarCounts *m_counts = nullptr; ///< of the open register
};
