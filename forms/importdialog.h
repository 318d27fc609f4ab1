#pragma once

#include "importjob.h"

#include <QDialog>
#include <QTimer>

#include <memory>

class ImportPreviewModel;
class Workspace;
namespace Ui {
class ImportDialog;
}

/// Imports a CSV or TSV file into one kind of record: shows how the file was read and what every
/// row becomes, lets both be corrected, and commits it as one undo step. Reads and writes beside
/// the window; nothing is written before the user says so.
class ImportDialog : public QDialog
{
    Q_OBJECT
public:
    /// \a workspace outlives the dialog. The kind and the file may be changed in the dialog.
    ImportDialog(Workspace &workspace, const Kind *kind, const QString &path,
                 QWidget *parent = nullptr);
    ~ImportDialog() override;

    void setFile(const QString &path);
    /// What the dialog shows; null while a file is being read or cannot be.
    std::shared_ptr<const ImportPlan> plan() const { return m_plan; }

    void reject() override;

Q_SIGNALS:
    /// A new plan, or the reason why there is none, is on show.
    void settled();

private:
    void dress();
    void fillChoices();
    void connectOptions();
    void setKind(const QString &key);
    void chooseFile();
    void replan();
    void start();
    void present(const std::shared_ptr<ImportPlan> &plan, const ImportSource &source);
    void showFailure(const Error &error);
    void showProgress(int done, int total);
    void showOptions(const ImportSource &source);
    void showChoices();
    void showKeys();
    void showSummary();
    void fitPreview();
    bool adoptKey();
    void goToRow(qint64 line, int column);
    void import();

    std::unique_ptr<Ui::ImportDialog> m_ui;
    Workspace &m_workspace;
    ImportOptions m_options;
    ImportJob m_job;
    QTimer m_pause; ///< gathers what is changed at once
    ImportPreviewModel *m_preview;
    std::shared_ptr<ImportPlan> m_plan;
    bool m_isNew = true; ///< file or kind changed: the key is chosen anew
};
