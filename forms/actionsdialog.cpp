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
    , m_tabs(new QTabWidget(this))
    , m_actions(new ActionsPage(workspace, this))
    , m_removed(new RemovedPage(workspace, this))
{
    setWindowTitle(tr("History of the file"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_actions, tr("Actions"));
    m_tabs->addTab(m_removed, tr("Removed records"));
    m_tabs->setAccessibleName(windowTitle());
    auto *message = new MessageBar(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(message);
    connect(m_actions, &ActionsPage::closeRequested, this, &ActionsDialog::reject);
    connect(m_removed, &RemovedPage::closeRequested, this, &ActionsDialog::reject);
    connect(m_actions, &ActionsPage::recordActivated, this, [this](const Kind *kind, qint64 id) {
        accept();
        Q_EMIT recordActivated(kind, id);
    });
    constexpr int percent = 90; // of the screen at most
    const QSize most = screen()->availableSize() * percent / 100;
    resize(
        QSize(fontMetrics().averageCharWidth() * 130, fontMetrics().height() * 38).boundedTo(most));
}

void ActionsDialog::showRemoved()
{
    m_tabs->setCurrentWidget(m_removed);
}
