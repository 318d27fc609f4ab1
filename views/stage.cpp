#include "stage.h"

#include "overview.h"
#include "ownerof.h"
#include "pageview.h"
#include "registerview.h"
#include "sections.h"
#include "settingsview.h"

#include "records/savedview.h"
#include "tables/workspace.h"

using namespace Qt::StringLiterals;

Stage::Stage(QWidget *parent)
    : QStackedWidget(parent)
{
    setObjectName(u"stage"_s);
}

void Stage::setWorkspace(Workspace *workspace)
{
    qDeleteAll(m_views);
    m_views.clear();
    m_keys.clear();
    m_section.clear();
    m_workspace = workspace;
}

SectionView *Stage::current() const
{
    return m_views.value(m_section);
}

SectionView *Stage::make(const QString &section)
{
    const Kind *kind = findKind(section);
    if (section == u"page")
        return new PageView(*m_workspace, this);
    if (section == u"settings")
        return new SettingsView(*m_workspace, this);
    if (kind)
        return new RegisterView(*m_workspace, *kind, this);
    auto *overview = new Overview(*m_workspace, this);
    connect(overview, &Overview::sectionRequested, this, &Stage::showSection);
    return overview;
}

void Stage::connectView(SectionView &view)
{
    connect(&view, &SectionView::chosenChanged, this, &Stage::changed);
    connect(&view, &SectionView::statusChanged, this, &Stage::changed);
    connect(&view, &SectionView::recordActivated, this, &Stage::showRecord);
    connect(&view, &SectionView::failed, this, &Stage::failed);
    connect(&view, &SectionView::removed, this, &Stage::removed);
    connect(&view, &SectionView::importRequested, this, &Stage::importRequested);
    connect(&view, &SectionView::webCopyRequested, this, &Stage::webCopyRequested);
    connect(&view, &SectionView::fullScreenRequested, this, &Stage::fullScreenRequested);
    connect(&view, &SectionView::previewRequested, this, &Stage::previewRequested);
    connect(&view, &SectionView::viewChanged, this, [this, &view](const QString &key) {
        const QString section = m_views.key(&view);
        m_keys[section] = key;
        if (section == m_section)
            Q_EMIT viewChanged(section, key);
    });
}

bool Stage::showSection(const QString &section)
{
    if (!m_workspace || (current() && section != m_section && !current()->commitPending()))
        return false;
    if (!m_views.contains(section)) {
        SectionView *view = make(section);
        m_views.insert(section, view);
        addWidget(view);
        connectView(*view);
    }
    m_section = section;
    setCurrentWidget(current());
    Q_EMIT sectionChanged(section);
    if (m_keys.contains(section))
        Q_EMIT viewChanged(section, m_keys.value(section));
    Q_EMIT changed();
    return true;
}

bool Stage::showView(const QString &section, const QString &key)
{
    if (!showSection(section))
        return false;
    current()->showView(key);
    return true;
}

void Stage::showRecord(const Kind *kind, qint64 id)
{
    if (!m_workspace || !kind)
        return;
    if (kind == &kindOf<SavedView>()) { // a view is shown by its table
        const Result<Row> row = m_workspace->reader().row(*kind, id);
        if (row && sections::find(fromRow<SavedView>(*row).kind))
            showView(fromRow<SavedView>(*row).kind, row->uuid);
        return;
    }
    const RecordName shown = ownerOf(m_workspace->reader(), *kind, id);
    if (showSection(QString::fromLatin1(shown.kind->key())))
        current()->showRecord(shown.id);
}

void Stage::showPlace(const Kind *kind, qint64 id, const QString &field, int block)
{
    if (!kind) {
        if (showSection(u"settings"_s))
            current()->showPlace(0, field, block);
        return;
    }
    showRecord(kind, id);
    // One that is shown with the record it belongs to has no field there.
    if (current() && current()->kind() == kind && m_workspace->reader().row(*kind, id))
        current()->showPlace(id, field, block);
}
