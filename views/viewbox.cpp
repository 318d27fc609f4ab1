#include "viewbox.h"

#include "viewmemory.h"

#include "forms/icons.h"
#include "forms/message.h"
#include "forms/theme.h"
#include "records/savedview.h"
#include "tables/readyviews.h"
#include "tables/savedviews.h"
#include "tables/workspace.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString dotted(const QString &name)
{
    return name + u" •"_s;
}

} // namespace

ViewBox::ViewBox(Workspace &workspace, const Kind &kind, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_kind(kind)
    , m_box(new QComboBox(this))
    , m_button(new QToolButton(this))
    , m_ready(readyviews::of(kind))
    , m_key(readyviews::all.toString())
    , m_state(m_ready.front())
{
    build();
    read();
    fillBox();
    m_remembering.setSingleShot(true);
    m_remembering.setInterval(400);
    connect(&m_remembering, &QTimer::timeout, this, &ViewBox::remember);
    connect(m_box, &QComboBox::activated, this,
            [this](int index) { choose(m_box->itemData(index).toString()); });
    connect(&workspace, &Workspace::changed, this, &ViewBox::follow);
    connect(&workspace, &Workspace::reloaded, this, &ViewBox::reread);
}

ViewBox::~ViewBox()
{
    if (m_remembering.isActive())
        remember();
}

void ViewBox::build()
{
    m_box->setObjectName(u"view"_s);
    m_box->setFocusPolicy(Qt::StrongFocus);
    m_box->installEventFilter(this);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_box->setMaximumWidth(fontMetrics().averageCharWidth() * 40);
    m_box->setPlaceholderText(dotted(tr("Unsaved view")));
    m_box->setToolTip(tr("Choose a view"));
    m_button->setObjectName(u"viewActs"_s);
    m_button->setIcon(Icons::named(u"document-edit"_s));
    m_button->setToolTip(tr("Save, rename or remove the view"));
    m_button->setAccessibleName(m_button->toolTip());
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setFocusPolicy(Qt::TabFocus);
    auto *menu = new QMenu(m_button);
    m_save = addAct(*menu, tr("Save changes"), &ViewBox::save);
    m_saveAsNew = addAct(*menu, tr("Save as new view…"), &ViewBox::saveAsNew);
    menu->addSeparator();
    m_takeBack = addAct(*menu, tr("Take back changes"), &ViewBox::takeBack);
    m_bringBack = addAct(*menu, tr("Bring back unsaved changes"), &ViewBox::bringBack);
    menu->addSeparator();
    m_rename = addAct(*menu, tr("Rename…"), &ViewBox::rename);
    m_remove = addAct(*menu, tr("Remove view"), &ViewBox::removeView);
    m_button->setMenu(menu);
    setFocusProxy(m_box);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_box);
    layout->addWidget(m_button);
}

/// The wheel over the box scrolls past it: nobody changes the view on purpose that way.
bool ViewBox::eventFilter(QObject *watched, QEvent *event)
{
    return event->type() == QEvent::Wheel || QWidget::eventFilter(watched, event);
}

QAction *ViewBox::addAct(QMenu &menu, const QString &words, void (ViewBox::*act)())
{
    QAction *action = menu.addAction(words);
    connect(action, &QAction::triggered, this, act);
    return action;
}

std::vector<TableView> ViewBox::views() const
{
    std::vector<TableView> views = m_ready;
    for (const ReadView &kept : m_kept)
        views.push_back(kept.view);
    return views;
}

const TableView *ViewBox::find(const QString &key) const
{
    if (key.isEmpty())
        return nullptr;
    if (const auto ready = std::ranges::find(m_ready, key, &TableView::key); ready != m_ready.end())
        return &*ready;
    const auto kept =
        std::ranges::find(m_kept, key, [](const ReadView &read) { return read.view.key; });
    return kept == m_kept.end() ? nullptr : &kept->view;
}

QString ViewBox::currentKey() const
{
    return current() ? m_key : QString();
}

bool ViewBox::isChanged() const
{
    const TableView *view = current();
    return !view || !m_state.showsAs(*view);
}

bool ViewBox::isOwn() const
{
    return current() && std::ranges::find(m_ready, m_key, &TableView::key) == m_ready.end();
}

void ViewBox::read()
{
    Result<std::vector<ReadView>> kept = savedviews::of(m_workspace.reader(), m_kind);
    if (kept)
        m_kept = *std::move(kept);
    else
        Message::show(this, kept.error());
}

void ViewBox::fillBox()
{
    const QSignalBlocker blocker(m_box);
    m_box->clear();
    const QIcon icon = Icons::named(u"bookmark-new"_s, ColorRole::Text2);
    for (const TableView &ready : m_ready)
        m_box->addItem(icon, ready.name, ready.key);
    if (!m_kept.empty())
        m_box->insertSeparator(m_box->count());
    for (const ReadView &kept : m_kept)
        m_box->addItem(icon, kept.view.name, kept.view.key);
    showState();
}

/// Marks the view on show, with a dot when it was changed.
void ViewBox::showState()
{
    const QSignalBlocker blocker(m_box);
    const bool changed = isChanged();
    for (const TableView &view : views()) {
        const int index = m_box->findData(view.key);
        const bool marked = changed && view.key == m_key;
        m_box->setItemText(index, marked ? dotted(view.name) : view.name);
        m_box->setItemData(index, marked ? tr("%1 (changed)").arg(view.name) : view.name,
                           Qt::AccessibleTextRole);
    }
    m_box->setCurrentIndex(current() ? m_box->findData(m_key) : -1);
    m_box->setAccessibleName(changed ? tr("View (changed)") : tr("View"));
    const bool writable = m_workspace.isWritable();
    m_save->setEnabled(writable && changed);
    m_saveAsNew->setEnabled(writable);
    m_rename->setEnabled(writable && isOwn());
    m_remove->setEnabled(writable && isOwn());
    m_takeBack->setEnabled(changed && current());
    m_bringBack->setEnabled(!changed && m_unsaved.contains(m_key));
}

void ViewBox::setState(const TableView &state)
{
    const QString key = std::exchange(m_state, state).key;
    m_state.key = key;
    showState();
    m_remembering.start();
}

/// Makes the table look like \a view.
void ViewBox::present(const TableView &view)
{
    m_state = view;
    showState();
    m_remembering.start();
    Q_EMIT viewChosen(view);
}

void ViewBox::setKey(const QString &key)
{
    const QString before = currentKey();
    m_key = key;
    showState();
    if (before != currentKey())
        Q_EMIT keyChanged(currentKey());
}

bool ViewBox::choose(const QString &key)
{
    const TableView *view = find(key);
    if (!view)
        return false;
    keepUnsaved();
    const TableView chosen = *view;
    m_state = chosen;
    setKey(key);
    present(chosen);
    tellNotes();
    return true;
}

void ViewBox::tellNotes()
{
    const auto kept =
        std::ranges::find(m_kept, m_key, [](const ReadView &read) { return read.view.key; });
    if (kept != m_kept.end() && !kept->notes.isEmpty())
        Message::tell(this, kept->notes.join(u' '), Tone::Warn);
}

void ViewBox::keepUnsaved()
{
    if (isChanged() && current())
        m_unsaved[m_key] = m_state;
}

void ViewBox::restore()
{
    const ViewMemory memory = ViewMemory::load(m_kind, m_workspace.reader());
    const bool isKnown = find(memory.key);
    if (!memory.state || (!isKnown && !memory.key.isEmpty())) {
        choose(isKnown ? memory.key : readyviews::all.toString());
        return;
    }
    TableView state = *memory.state;
    if (isKnown && !memory.isChanged) { // somebody may have changed the view since
        state = *find(memory.key);
        state.closed = memory.state->closed;
    }
    m_state = state;
    setKey(memory.key);
    present(state);
}

void ViewBox::remember()
{
    m_remembering.stop();
    ViewMemory{currentKey(), isChanged(), m_state}.save(m_kind, m_workspace.reader());
}
