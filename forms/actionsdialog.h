#pragma once

#include <QDialog>

class Kind;
class Workspace;

/// The history of the whole file: what was done, with undo of a single action, and the removed
/// records, which can be brought back.
class ActionsDialog : public QDialog
{
    Q_OBJECT

public:
    ActionsDialog(Workspace &workspace, QWidget *parent);

Q_SIGNALS:
    /// The user wants to see a record. The dialog has closed.
    void recordActivated(const Kind *kind, qint64 id);
};
