// What the window asks of a PageView: its status, its commands and the whole screen.
#include "pageview.h"

#include "pagecommands.h"
#include "pageside.h"
#include "pagetree.h"
#include "sections.h"

#include "forms/pageeditor.h"
#include "forms/pageeditorcommands.h"
#include "forms/pageeditorwords.h"
#include "forms/recordform.h"
#include "records/page.h"
#include "records/shown.h"

#include <QAction>
#include <QMenu>

using namespace Qt::StringLiterals;

ViewStatus PageView::status() const
{
    if (m_tree->total() == 0)
        return {};
    ViewStatus status{shown::number(m_tree->shown()),
                      sections::words(m_kind, m_tree->total()).shownOf,
                      {},
                      {},
                      {}};
    if (m_currentId != 0)
        status = pagecommands::status(m_editor->words());
    if (!m_draft.isEmpty())
        status.more.append(m_draft);
    return status;
}

void PageView::connectCommands()
{
    m_beside = new QAction(tr("Facts and &writing help"), this);
    m_beside->setShortcut(QKeySequence(u"F8"_s));
    m_beside->setCheckable(true);
    m_beside->setChecked(true);
    addAction(m_beside);
    connect(m_beside, &QAction::toggled, m_side, &QWidget::setVisible);
    connect(m_beside, &QAction::toggled, this, [this] {
        if (isVisible()) // it also comes back while the window goes
            Q_EMIT chosenChanged();
    });
    const PageEditorCommands &commands = m_editor->commands();
    addAction(commands.preview());
    connect(commands.preview(), &QAction::triggered, this, [this] {
        if (m_currentId)
            Q_EMIT previewRequested(pagecommands::asWritten(*m_editor));
    });
    connect(commands.fullScreen(), &QAction::triggered, this, &SectionView::fullScreenRequested);
    connect(&m_editor->words(), &PageEditorWords::changed, this, &SectionView::statusChanged);
    auto *focus = new QAction(tr("&Go to the next part"), this);
    focus->setObjectName(u"nextPart"_s);
    focus->setShortcut(QKeySequence(u"F6"_s));
    addAction(focus);
    connect(focus, &QAction::triggered, this, [this] {
        pagecommands::focusNext({m_tree, m_editor->bar(), m_editor, m_side});
    });
    m_parts = focus;
}

void PageView::fillPageMenu(QMenu &menu)
{
    m_editor->commands().fill(menu);
    menu.addActions({m_beside, m_parts});
}

/// A fact that cannot be saved may stand behind the writing help, or beside a page that has the
/// screen alone: unseen it would keep the user here without a word.
void PageView::showPendingFact()
{
    if (m_isAlone)
        Q_EMIT fullScreenRequested();
    m_beside->setChecked(true);
    if (m_side->isHelpShown() || m_side->isUnder()) // under the page the help is a tab of the facts
        m_side->showHelp(false);
    m_form->goToPending();
}

bool PageView::setAlone(bool alone)
{
    if (alone && m_currentId == 0)
        return false;
    if (alone == m_isAlone)
        return true;
    m_isAlone = alone;
    if (alone)
        m_wasBeside = m_beside->isChecked();
    m_treePart->setHidden(alone);
    m_beside->setChecked(!alone && m_wasBeside);
    m_editor->commands().fullScreen()->setChecked(alone);
    if (alone)
        m_editor->setFocus(Qt::OtherFocusReason);
    return true;
}
