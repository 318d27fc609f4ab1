#pragma once

#include "records/result.h"

#include <QObject>

#include <vector>

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
    /// Exports the web site with a dialog. \a kind and \a ids are what is open or chosen now.
    void exportSite(const Workspace &workspace, const Kind *kind, const std::vector<qint64> &ids);
    void backup(const Workspace &workspace);
    void check(const Workspace &workspace);

Q_SIGNALS:
    /// The user wants to mend the field \a field of a record, or the block \a block of a page, -1
    /// for none; without a \a kind what concerns the whole site.
    void mendRequested(const Kind *kind, qint64 id, const QString &field, int block);

private:
    QWidget *m_window;
};
