#pragma once

#include "records/result.h"

#include <QObject>

class Kind;
class QWidget;
class SectionView;
class Workspace;

/// What is done with the register as a whole: import, web site, backup, check. Long work runs
/// beside the window and can be cancelled.
class FileJobs : public QObject
{
    Q_OBJECT

public:
    /// Questions and messages appear in the window of \a window.
    explicit FileJobs(QWidget &window);

    /// Imports records of \a kind; asks for the file when \a path is empty.
    void importFile(Workspace &workspace, const Kind *kind, const QString &path = {});
    void exportSite(const Workspace &workspace);
    void backup(const Workspace &workspace);
    void check(const Workspace &workspace);

private:
    QWidget *m_window;
};
