#include "viewbox.h"

#include "viewname.h"

#include "forms/message.h"
#include "records/savedview.h"
#include "tables/savedviews.h"
#include "tables/workspace.h"

#include <algorithm>

// What can be done with a view, and what somebody else did.

void ViewBox::follow(const Batch &batch)
{
    const bool concerns = std::ranges::any_of(
        batch.changes, [](const Change &change) { return change.kind == &kindOf<SavedView>(); });
    if (concerns)
        reread();
}

/// The views may be others. A table that shows a view as it was saved goes along with it; one that
/// was changed stays as it is, and so does one whose view is gone.
void ViewBox::reread()
{
    const QString before = currentKey();
    const bool wasChanged = isChanged();
    read();
    fillBox();
    if (before != currentKey())
        Q_EMIT keyChanged(currentKey());
    if (const TableView *view = current(); view && !wasChanged && !m_state.showsAs(*view))
        present(TableView(*view));
}

bool ViewBox::commit(const Result<Batch> &batch)
{
    if (!batch) {
        Message::show(this, batch.error());
        return false;
    }
    Batch written = *batch;
    const Result<> done = m_workspace.commit(written);
    if (!done)
        Message::show(this, done.error());
    return done.ok();
}

std::optional<QString> ViewBox::askName(const QString &title, const QString &act,
                                        const QString &name, const QString &key)
{
    const auto problem = [this, key](const QString &wanted) {
        return savedviews::problem(m_workspace.reader(), m_kind, wanted, key);
    };
    return ViewName::ask({title, name, act, problem}, this);
}

void ViewBox::save()
{
    if (!isOwn()) {
        saveAsNew();
        return;
    }
    TableView view = m_state;
    view.key = m_key;
    if (commit(savedviews::replace(m_workspace.reader(), m_kind, view))) {
        m_unsaved.remove(m_key);
        showState();
    }
}

void ViewBox::saveAsNew()
{
    const std::optional<QString> name =
        askName(tr("Save as new view"), tr("Save view"), QString(), QString());
    if (!name)
        return;
    TableView view = m_state;
    view.name = *name;
    Result<Batch> batch = savedviews::add(m_workspace.reader(), m_kind, view);
    const Result<> done = batch ? m_workspace.commit(*batch) : batch.error();
    if (!done) {
        Message::show(this, done.error());
        return;
    }
    setKey(batch->changes.front().uuid);
    m_remembering.start();
}

void ViewBox::rename()
{
    const TableView *view = current();
    if (!view || !isOwn())
        return;
    const QString key = m_key;
    const std::optional<QString> name =
        askName(tr("Rename view"), tr("Rename view"), view->name, key);
    if (name)
        commit(savedviews::rename(m_workspace.reader(), key, *name));
}

void ViewBox::removeView()
{
    const TableView *view = current();
    if (!view || !isOwn())
        return;
    const QString name = view->name;
    if (commit(savedviews::remove(m_workspace.reader(), m_key)))
        Q_EMIT removed(tr("The view “%1” was removed.").arg(name));
}

void ViewBox::takeBack()
{
    const TableView *view = current();
    if (!view)
        return;
    keepUnsaved();
    present(TableView(*view));
}

void ViewBox::bringBack()
{
    if (m_unsaved.contains(m_key))
        present(m_unsaved.take(m_key));
}
