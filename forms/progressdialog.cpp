#include "progressdialog.h"

#include "theme.h"

#include "records/shown.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

ProgressDialog::ProgressDialog(const QString &title, QWidget *parent)
    : QDialog(parent)
    , m_bar(new QProgressBar(this))
    , m_count(new QLabel(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setWindowTitle(title);
    auto *heading = new QLabel(title, this);
    heading->setWordWrap(true);
    Theme::setTextRole(*heading, Theme::Size::RecordTitle);
    Theme::setTextRole(*m_count, Theme::Size::Small, ColorRole::Text2);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(title);
    m_cancel->setAutoDefault(false); // Return must not stop the work
    setProgress(0, 0);

    auto *foot = new QHBoxLayout;
    foot->addWidget(m_count, 1);
    foot->addWidget(m_cancel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(heading);
    layout->addWidget(m_bar);
    layout->addLayout(foot);
    setMinimumWidth(fontMetrics().averageCharWidth() * 64);
    connect(m_cancel, &QPushButton::clicked, this, &ProgressDialog::reject);
}

void ProgressDialog::setProgress(int done, int total)
{
    m_bar->setRange(0, total);
    m_bar->setValue(done);
    m_count->setText(total > 0 ? tr("%1 of %2").arg(shown::number(done), shown::number(total))
                               : QString());
}

void ProgressDialog::reject()
{
    // Stays until the job has really ended, so that nothing is done to the file meanwhile.
    m_cancel->setEnabled(false);
    m_count->setText(tr("Stopping…"));
    Q_EMIT cancelled();
}
