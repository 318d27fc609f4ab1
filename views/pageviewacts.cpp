// What the user does to a page of a PageView as a whole; the rest stands in pageview.cpp.
#include "pageview.h"

#include "pagedesk.h"
#include "pageside.h"
#include "pagetree.h"

#include "forms/icons.h"
#include "forms/newpagedialog.h"
#include "forms/pageeditor.h"
#include "forms/pageheader.h"
#include "records/choices.h"
#include "records/page.h"
#include "tables/pageorder.h"
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
    connect(save, &QAction::triggered, this, &PageView::commitPending); // the status line tells
    addAction(save);
    m_fromTemplate->setShortcut(QKeySequence(u"Ctrl+Shift+M"_s));
    m_fromTemplate->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_fromTemplate->setEnabled(m_workspace.isWritable());
    connect(m_fromTemplate, &QAction::triggered, this, &PageView::addFromTemplate);
    addAction(m_fromTemplate);
    connect(m_editor, &PageEditor::saved, this, [this] { sayDraft({}); });
    connect(m_editor, &PageEditor::shown, this, [this](qint64 id) {
        if (id != 0 || m_currentId == 0)
            return;
        // Removed from outside: the tree may have gone on to another page, or stand on none.
        show(m_tree->currentId() == m_currentId ? 0 : m_tree->currentId());
        follow();
    });
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
    addLast(toRow(*page));
}

/// Adds a page as the last one below the current, and lets its title be written.
void PageView::addLast(Row row)
{
    if (m_currentId)
        row.values[size_t(m_kind.indexOf(u"parent"))] = m_currentId;
    if (const Result<PageOrder> order = PageOrder::read(m_workspace.reader()))
        row.values[size_t(m_kind.indexOf(u"position"))] = order->numberAfter(m_currentId);
    editNew(m_workspace.table(m_kind).add(row));
}

/// In the status line, where it is also said when something is saved.
void PageView::sayDraft(const QString &words)
{
    if (words == m_draft)
        return;
    m_draft = words;
    Q_EMIT statusChanged();
}

void PageView::showPlace(qint64 id, const QString &field, int block)
{
    showRecord(id);
    if (m_currentId != id)
        return; // what was written on another page cannot be left
    if (block >= 0)
        m_editor->choose(m_editor->blocks(), {.path = {block}});
    else if (field == u"title" || field == u"ingress")
        m_editor->choose(field, 0, 0);
    else if (field.isEmpty() || field == u"content")
        m_editor->setFocus(Qt::OtherFocusReason);
    else
        askField(field);
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
    addStatuses(menu);
    menu.addSeparator();
    m_tree->addMoves(menu);
    menu.addSeparator();
    menu.addActions(m_desk->header().acts());
    menu.addAction(Icons::named(u"edit-copy"_s), tr("Copy for the web"), this,
                   &SectionView::webCopyRequested);
    menu.addSeparator();
    QAction *copy = menu.addAction(Icons::named(u"edit-duplicate"_s), tr("Duplicate"), this,
                                   &PageView::duplicateRecord);
    QAction *remove =
        menu.addAction(Icons::named(u"edit-delete"_s), tr("Remove"), this, &PageView::removeChosen);
    copy->setEnabled(m_workspace.isWritable());
    remove->setEnabled(m_workspace.isWritable());
    menu.exec(m_tree->viewport()->mapToGlobal(position));
}

/// What is set most often of a page, without going to its facts.
void PageView::addStatuses(QMenu &menu)
{
    const Page page = m_editor->written();
    QMenu *statuses = menu.addMenu(tr("Status"));
    for (const Choice &choice : pageStatuses()) {
        const QString code = QString::fromUtf8(choice.code);
        QAction *act = statuses->addAction(choiceLabel(pageStatuses(), code), m_desk,
                                           [this, code] { m_desk->setStatus(code); });
        act->setCheckable(true);
        act->setChecked(code == page.status);
    }
    statuses->setEnabled(m_workspace.isWritable());
    menu.addAction(tr("Responsible and review date"), this,
                   [this] { showPlace(m_currentId, u"responsible"_s, -1); });
}

/// The facts may be hidden, or stand behind the writing help.
void PageView::askField(const QString &key)
{
    m_beside->setChecked(true);
    m_side->askField(key);
}
