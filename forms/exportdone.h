#pragma once

#include "exportplan.h"

#include <QWidget>

class ExportChangesView;
class QLabel;

/// What stands in the dialog after an export: what it did, and what can be done with the site.
class ExportDone : public QWidget
{
    Q_OBJECT

public:
    explicit ExportDone(QWidget *parent = nullptr);

    void present(const ExportChanges &changes, const QString &folder);

Q_SIGNALS:
    void browserRequested();
    void folderRequested();
    void archiveRequested();
    void closeRequested();

private:
    QLayout *foot();

    QLabel *m_title;
    QLabel *m_folder;
    ExportChangesView *m_changes;
};
