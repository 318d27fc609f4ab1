#pragma once

#include "exportplan.h"
#include "latestjob.h"

#include <QDialog>
#include <QTimer>

class ExportChangesView;
class ExportDone;
class ExportFindings;
class ExportForm;
class QCheckBox;
class QPushButton;
class QStackedWidget;

/// Exports the web site: asks where to and what, shows before what would change and what should be
/// mended first, exports beside the window, and then offers what can be done with the site.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    ExportDialog(const ExportOffer &offer, ExportJobs jobs, const ExportChoices &choices,
                 QWidget *parent = nullptr);

    /// What is chosen, to be remembered.
    ExportChoices choices() const;
    /// Nothing is being looked at.
    bool isSettled() const { return !m_pause.isActive() && !m_job.isRunning(); }

    /// Exports and shows what that did; says in the dialog why it cannot be.
    void exportNow();
    void reject() override;

Q_SIGNALS:
    /// The user wants to mend \a finding; the dialog has closed.
    void findingActivated(const ExportFinding &finding);
    /// What would change is on show, or why it cannot be.
    void settled();

private:
    QWidget *askPage();
    QWidget *previewPart();
    QWidget *foot();
    void connectParts();
    void look();
    void take(const ExportPreview &preview);
    void stop();
    void showAct();
    void showDone(const ExportChanges &changes);
    void open(const ExportFinding &finding);
    void openAddress(const QString &path);
    void saveArchive();

    ExportJobs m_jobs;
    ExportForm *m_form;
    ExportFindings *m_findings;
    ExportChangesView *m_changes;
    ExportDone *m_done;
    QStackedWidget *m_pages;
    QCheckBox *m_anyway;
    QPushButton *m_cancel;
    QPushButton *m_act;
    LatestJob m_job;
    QTimer m_pause; ///< gathers what is written at once
    int m_errors = 0; ///< among the findings
    bool m_isReady = false; ///< what would change is on show
    QString m_start; ///< first page of the site that was exported
};
