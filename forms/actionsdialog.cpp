#include "actionsdialog.h"

#include "actionspage.h"
#include "messagebar.h"
#include "removedpage.h"

#include <QScreen>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ActionsDialog::ActionsDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent)
{
    auto *tabs = new QTabWidget(this);
    auto *actions = new ActionsPage(workspace, this);
    auto *removed = new RemovedPage(workspace, this);
    setWindowTitle(tr("History of the file"));
    tabs->setDocumentMode(true);
    tabs->addTab(actions, tr("Actions"));
    tabs->addTab(removed, tr("Removed records"));
    tabs->setAccessibleName(windowTitle());
    auto *message = new MessageBar(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(tabs, 1);
    layout->addWidget(message);
    connect(actions, &ActionsPage::closeRequested, this, &ActionsDialog::reject);
    connect(removed, &RemovedPage::closeRequested, this, &ActionsDialog::reject);
    connect(actions, &ActionsPage::recordActivated, this, [this](const Kind *kind, qint64 id) {
        accept();
        Q_EMIT recordActivated(kind, id);
    });
    constexpr int percent = 90; // of the screen at most
    const QSize most = screen()->availableSize() * percent / 100;
    resize(
        QSize(fontMetrics().averageCharWidth() * 130, fontMetrics().height() * 38).boundedTo(most));
}
