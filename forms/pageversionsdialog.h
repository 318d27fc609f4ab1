#pragma once

#include "latestjob.h"
#include "pageversion.h"

#include <QDialog>

#include <memory>

class PageDiffView;
class QLabel;
class QPushButton;
class QTreeWidget;
class Workspace;

/// What a page said before: its versions, any two compared, and one restored.
class PageVersionsDialog : public QDialog
{
    Q_OBJECT

public:
    PageVersionsDialog(Workspace &workspace, qint64 page, QWidget *parent = nullptr);

    PageDiffView &view() const { return *m_view; }
    QTreeWidget &list() const { return *m_list; }
    /// False while the versions or a comparison are on their way.
    bool isSettled() const
    {
        return !m_reading.isRunning() && !m_counting.isRunning() && !m_comparing.isRunning();
    }

Q_SIGNALS:
    /// An older version was made the present one.
    void restored();

private:
    void build();
    void read();
    void fill(const Result<std::vector<PageVersion>> &versions);
    void count();
    std::vector<int> chosen() const; ///< rows, the latest first
    void compare();
    void restore();

    Workspace &m_workspace;
    qint64 m_page;
    std::vector<PageVersion> m_versions;
    QTreeWidget *m_list;
    PageDiffView *m_view;
    QLabel *m_between;
    QPushButton *m_restore;
    LatestJob m_reading;
    LatestJob m_counting;
    LatestJob m_comparing;
};
