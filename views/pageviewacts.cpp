// What the user does to a page of a PageView as a whole; the rest stands in pageview.cpp.
#include "pageview.h"

#include "pagedesk.h"
#include "pagetree.h"

#include "forms/icons.h"
#include "forms/message.h"
#include "forms/newpagedialog.h"
#include "forms/pageeditor.h"
#include "forms/pageheader.h"
#include "tables/recordtable.h"
#include "tables/workspace.h"

#include <QMenu>
#include <QTime>

using namespace Qt::StringLiterals;

void PageView::addActs()
{
    auto *save = new QAction(tr("Save the page"), this);
    save->setShortcut(QKeySequence::Save);
    save->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(save, &QAction::triggered, this, [this] {
        if (commitPending() && m_workspace.isWritable())
            Message::tell(this, tr("The page is saved."), Tone::Ok);
    });
    addAction(save);
    m_fromTemplate->setShortcut(QKeySequence(u"Ctrl+Shift+M"_s));
    m_fromTemplate->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_fromTemplate->setEnabled(m_workspace.isWritable());
    connect(m_fromTemplate, &QAction::triggered, this, &PageView::addFromTemplate);
    addAction(m_fromTemplate);
    connect(m_editor, &PageEditor::saved, this, [this] { sayDraft({}); });
    connect(m_desk, &PageDesk::draftKept, this, [this](const QTime &time) {
        sayDraft(tr("Draft kept at %1").arg(time.toString(u"HH.mm"_s)));
    });
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_tree, &QWidget::customContextMenuRequested, this, &PageView::openMenu);
}

void PageView::addFromTemplate()
{
    if (!commitPending())
        return;
    const Page now = m_editor->written();
    NewPageDialog dialog(m_workspace, now.language.isEmpty() ? u"sv"_s : now.language, window());
    if (dialog.exec() == QDialog::Accepted)
        addPage(dialog.wanted());
}

void PageView::addPage(const pagetemplates::Wanted &wanted)
{
    if (!commitPending())
        return;
    Result<Page> page = pagetemplates::page(m_workspace.reader(), wanted);
    if (!page) {
        Q_EMIT failed(page.error());
        return;
    }
    page->parent.id = m_currentId;
    editNew(m_workspace.table(m_kind).add(toRow(*page)));
}

/// In the status line, where it is also said when something is saved.
void PageView::sayDraft(const QString &words)
{
    if (words == m_draft)
        return;
    m_draft = words;
    Q_EMIT statusChanged();
}

void PageView::openMenu(const QPoint &position)
{
    if (m_tree->currentId() == 0)
        return;
    QMenu menu(this);
    QAction *add = menu.addAction(Icons::named(u"list-add"_s), tr("New page below"), this,
                                  &PageView::addRecord);
    add->setEnabled(m_workspace.isWritable());
    menu.addAction(m_fromTemplate);
    menu.addSeparator();
    m_tree->addMoves(menu);
    menu.addSeparator();
    menu.addActions(m_desk->header().acts());
    menu.exec(m_tree->viewport()->mapToGlobal(position));
}
