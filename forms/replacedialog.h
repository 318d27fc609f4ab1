#pragma once

#include "latestjob.h"

#include "exchange/replace.h"

#include <QDialog>
#include <QTimer>

#include <functional>

class QPushButton;
class ReplaceForm;
class ReplaceModel;
class ReplacePreview;
class Workspace;

/// Finds words in chosen fields of records and pages and replaces them as one undo step, after
/// showing every place before and after. Plain words: no wildcards, no expressions. Looks and
/// writes beside the window.
class ReplaceDialog : public QDialog
{
    Q_OBJECT

public:
    /// \a current is the kind of the table on show, or null; \a shownIds its rows. \a workspace
    /// outlives the dialog.
    ReplaceDialog(Workspace &workspace, const Kind *current, std::vector<qint64> shownIds,
                  QWidget *parent = nullptr);

    /// Shows the dialog; how many hits were replaced. \a open is called when the user wants to see
    /// a record. Error::Stopped when the user cancels, Error::Access when the register may not be
    /// written to.
    static Result<int> ask(QWidget *parent, Workspace &workspace, const Kind *current,
                           const std::vector<qint64> &shownIds,
                           const std::function<void(const Kind *, qint64)> &open = {});
    /// Works the dialog instead of a user, for tests: it is shown without waiting. Empty brings
    /// the user back.
    static void setAnswer(std::function<void(ReplaceDialog &)> answer);

    ReplaceForm &form() const { return *m_form; }
    ReplacePreview &preview() const { return *m_preview; }
    ReplaceModel &model() const;
    bool isSettled() const { return !m_pause.isActive() && !m_job.isRunning(); }
    int replaced() const { return m_replaced; } ///< hits written

    /// Replaces what the preview shows and closes; stays open, and says why, when that cannot be.
    void commit();
    void reject() override;

Q_SIGNALS:
    /// The preview shows what would be replaced, or why there is nothing.
    void settled();
    /// The user wants to see the record of a hit.
    void recordActivated(const Kind *kind, qint64 id);

private:
    void search();
    void take(Result<ReplaceFound> found);
    void showNothing(const QString &sentence);
    void showAct();
    Result<Batch> makeBatch();

    Workspace &m_workspace;
    ReplaceForm *m_form;
    ReplacePreview *m_preview;
    LatestJob m_job;
    QTimer m_pause; ///< gathers what is written at once
    ReplaceQuery m_query; ///< what the preview shows
    QPushButton *m_act = nullptr;
    bool m_isComplete = false; ///< the preview shows what is written in the form
    int m_replaced = 0;
};
