#pragma once

#include "bulkplan.h"
#include "latestjob.h"

#include <QDialog>
#include <QTimer>

#include <functional>

class BulkFields;
class ChangePreview;
class QPushButton;
class Workspace;

/// Sets chosen fields of many records: fields at the left, before and after at the right, committed
/// as one undo step. The preview is made beside the window; nothing is written before the user says
/// so. What somebody else changes meanwhile is told, read again and shown.
class BulkEditDialog : public QDialog
{
    Q_OBJECT

public:
    /// \a workspace outlives the dialog.
    BulkEditDialog(Workspace &workspace, const Kind &kind, std::vector<qint64> ids,
                   QWidget *parent = nullptr);

    /// Shows the dialog for the records \a ids; how many were changed. Error::Stopped when the user
    /// cancels, Error::Access when the register may not be written to.
    static Result<int> ask(QWidget *parent, Workspace &workspace, const Kind &kind,
                           const std::vector<qint64> &ids);
    /// Works the dialog instead of a user, for tests: it is shown without waiting. Empty brings
    /// the user back.
    static void setAnswer(std::function<void(BulkEditDialog &)> answer);

    BulkFields &fields() const { return *m_fields; }
    ChangePreview &preview() const { return *m_preview; }
    bool isSettled() const { return !m_pause.isActive() && !m_job.isRunning(); }
    int changed() const { return m_changed; } ///< records written

    /// Writes what the preview shows and closes; stays open, and says why, when that cannot be.
    void commit();
    void reject() override;

Q_SIGNALS:
    /// The preview shows what is written in the fields, or why there is none.
    void settled();

private:
    void replan();
    void startPlan(std::vector<BulkSetting> settings);
    void takePlan(Result<std::vector<PlannedChange>> plan);
    void showAct();
    QString actWords(int count) const;
    Batch batch() const;
    void tellConflict(const std::vector<PlannedChange> &before);

    Workspace &m_workspace;
    const Kind &m_kind;
    std::vector<qint64> m_ids;
    LatestJob m_job;
    QTimer m_pause; ///< gathers what is written at once
    BulkFields *m_fields;
    ChangePreview *m_preview;
    QPushButton *m_act = nullptr;
    std::vector<PlannedChange> m_stale; ///< the plan that met a conflict, until it is made anew
    bool m_isComplete = false; ///< the preview shows what is written
    int m_changed = 0;
};
