#include "settingsview.h"

#include "forms/recordform.h"
#include "forms/theme.h"
#include "records/settings.h"
#include "tables/workspace.h"

#include <QHBoxLayout>

namespace {

constexpr qint64 onlyRecord = 1;
constexpr int widest = 760;

} // namespace

SettingsView::SettingsView(Workspace &workspace, QWidget *parent)
    : SectionView(parent)
    , m_workspace(workspace)
    , m_kind(kindOf<Settings>())
    , m_form(new RecordForm(workspace, m_kind, this))
{
    setObjectName(QString::fromLatin1(m_kind.key()));
    setAccessibleName(m_kind.plural());
    m_form->setMaximumWidth(widest);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_form, 1);
    layout->addStretch(0);
    connect(m_form, &RecordForm::recordActivated, this, &SectionView::recordActivated);
    connect(m_form, &RecordForm::failed, this, &SectionView::failed);
}

void SettingsView::showEvent(QShowEvent *event)
{
    SectionView::showEvent(event);
    if (m_form->currentId() != onlyRecord && ensureRecord())
        m_form->showRecord(onlyRecord);
}

/// A register that was made by something else may lack its settings.
bool SettingsView::ensureRecord()
{
    if (m_workspace.reader().row(m_kind, onlyRecord))
        return true;
    if (!m_workspace.isWritable())
        return false;
    Row row = m_kind.blank();
    row.id = onlyRecord;
    row.values[size_t(m_kind.titleIndex())] = tr("Our municipality");
    Batch batch{tr("Add settings"), {Change::insert(m_kind, row)}, {}};
    const Result<> done = m_workspace.commit(batch);
    if (!done)
        Q_EMIT failed(done.error());
    return done.ok();
}

bool SettingsView::commitPending()
{
    return m_form->commitPending();
}

void SettingsView::focusFirst()
{
    m_form->setFocus(Qt::OtherFocusReason);
}

void SettingsView::showPlace(qint64 /*id*/, const QString &field, int /*block*/)
{
    m_form->goTo(field);
}
