#include "actionspage.h"

#include "actionsmodel.h"
#include "changelistdelegate.h"
#include "changelistmodel.h"
#include "historyacts.h"
#include "longedit.h"
#include "message.h"
#include "recorddelegate.h"
#include "recordformwords.h"
#include "theme.h"

#include "records/shown.h"
#include "tables/workspace.h"

#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using history::Action;

namespace {

/// Changes of one action that are shown: more than anybody reads.
constexpr int mostChanges = 300;
constexpr int sideMargin = 14;

} // namespace

ActionsPage::ActionsPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new ActionsModel(workspace, this))
    , m_changesModel(new ChangeListModel(this))
    , m_table(new QTableView(this))
    , m_empty(new QLabel(tr("Nothing has been done in this register yet."), this))
    , m_head(new QLabel(this))
    , m_list(new QListView(this))
    , m_more(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_open(new QPushButton(tr("Open the record"), this))
    , m_take(new QPushButton(tr("Take back this action"), this))
{
    build();
    connectAll();
    reread();
}

void ActionsPage::build()
{
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(upper());
    splitter->addWidget(lower());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(splitter, 1);
    layout->addWidget(acts());
}

QWidget *ActionsPage::upper()
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    m_table->setModel(m_model);
    RecordDelegate::install(*m_table);
    m_table->setObjectName(u"actions"_s);
    m_table->setAccessibleName(tr("Actions, the newest first"));
    m_table->setSelectionMode(QTableView::SingleSelection);
    m_table->setEditTriggers(QTableView::NoEditTriggers);
    QHeaderView &header = *m_table->horizontalHeader();
    header.setSectionsClickable(false);
    header.setHighlightSections(false);
    header.setResizeContentsPrecision(0); // the rows in sight
    header.setSectionResizeMode(ActionsModel::What, QHeaderView::Stretch);
    layout->addWidget(m_table, 1);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    Theme::setTextRole(*m_empty, Theme::Size::Normal, ColorRole::Text2);
    layout->addWidget(m_empty, 1);
    return box;
}

QWidget *ActionsPage::lower()
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_head->setContentsMargins(sideMargin, 8, sideMargin, 8);
    m_head->setTextFormat(Qt::PlainText);
    m_head->setWordWrap(true);
    Theme::setStyleProperty(*m_head, "bold", u"true"_s);
    layout->addWidget(m_head);
    m_list->setModel(m_changesModel);
    m_list->setItemDelegate(new ChangeListDelegate(m_list));
    m_list->setObjectName(u"changes"_s);
    m_list->setAccessibleName(tr("What the action changed"));
    m_list->setEditTriggers(QListView::NoEditTriggers);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    Theme::setStyleProperty(*m_list, "flush", u"true"_s);
    layout->addWidget(m_list, 1);
    m_more->setContentsMargins(sideMargin, 4, sideMargin, 4);
    Theme::setTextRole(*m_more, Theme::Size::Small, ColorRole::Text2);
    layout->addWidget(m_more);
    return box;
}

QWidget *ActionsPage::acts()
{
    auto *box = new QWidget(this);
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(sideMargin, 10, sideMargin, 10);
    layout->setSpacing(8);
    m_hint->setWordWrap(true);
    m_hint->setObjectName(u"actionHint"_s);
    Theme::setTextRole(*m_hint, Theme::Size::Small, ColorRole::Text2);
    layout->addWidget(m_hint, 1);
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"close"_s);
    connect(close, &QPushButton::clicked, this, &ActionsPage::closeRequested);
    m_open->setObjectName(u"open"_s);
    m_take->setObjectName(u"takeBack"_s);
    for (QPushButton *button : {m_open, close, m_take}) {
        button->setAutoDefault(false);
        layout->addWidget(button);
    }
    Theme::setStyleProperty(*m_take, "act", u"true"_s);
    return box;
}

void ActionsPage::connectAll()
{
    connect(&m_workspace, &Workspace::changed, this, &ActionsPage::reread);
    connect(&m_workspace, &Workspace::reloaded, this, &ActionsPage::reread);
    connect(m_model, &ActionsModel::failed, this,
            [this](const Error &error) { Message::show(this, error); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ActionsPage::showChanges);
    connect(m_table, &QTableView::activated, m_list, [this] { m_list->setFocus(); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ActionsPage::showActs);
    connect(m_list, &QListView::activated, this, &ActionsPage::openRecord);
    connect(m_open, &QPushButton::clicked, this, &ActionsPage::openRecord);
    connect(m_take, &QPushButton::clicked, this, &ActionsPage::takeBack);
}

void ActionsPage::reread()
{
    m_model->read();
    const bool empty = m_model->rowCount() == 0;
    m_table->setVisible(!empty);
    m_empty->setVisible(empty);
    for (const int column :
         {ActionsModel::When, ActionsModel::Who, ActionsModel::Changes, ActionsModel::State})
        m_table->resizeColumnToContents(column);
    m_table->setCurrentIndex(m_model->index(0, 0));
    showChanges();
}

int ActionsPage::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? index.row() : -1;
}

void ActionsPage::showChanges()
{
    m_changes.clear();
    const int row = current();
    int size = 0;
    if (row >= 0) {
        const Action &action = m_model->actionAt(row);
        size = action.size;
        m_head->setText(ActionsModel::what(action));
        auto read =
            history::firstChanges(m_workspace.store().database(), action.entry.batch, mostChanges);
        if (read)
            m_changes = *std::move(read);
        else
            Message::show(this, read.error());
    }
    m_head->setVisible(row >= 0);
    m_changesModel->show(int(m_changes.size()), [this](int index) {
        const Change &change = m_changes[size_t(index)];
        const QString title =
            history::title(m_workspace.store().database(), {change.kind, change.id});
        return ChangeListModel::Item{
            title.isEmpty() ? change.kind->label() : u"%1 · %2"_s.arg(change.kind->label(), title),
            changelines::of(m_workspace, change)};
    });
    if (!m_changes.empty())
        m_list->setCurrentIndex(m_changesModel->index(0, 0));
    m_more->setVisible(size > int(m_changes.size()));
    m_more->setText(tr("The first %1 of %2 changes are shown.")
                        .arg(shown::number(qint64(m_changes.size())), shown::number(size)));
    showActs();
}

void ActionsPage::showActs()
{
    const int row = current();
    QString hint;
    if (row >= 0 && !m_workspace.isWritable())
        hint = tr("The register is open for reading only. Nothing can be taken back in it.");
    else if (row >= 0)
        hint = m_model->actionAt(row).hindrance();
    m_hint->setText(hint);
    m_take->setEnabled(row >= 0 && hint.isEmpty());
    m_take->setToolTip(hint);
    m_take->setAccessibleDescription(hint);
    const int size = row >= 0 ? m_model->actionAt(row).size : 0;
    m_take->setText(size > 1 ? tr("Take back this action, %1 changes").arg(shown::number(size))
                             : tr("Take back this action"));
    const QModelIndex change = m_list->currentIndex();
    const bool opens = change.isValid()
        && m_workspace.reader()
               .row(*m_changes[size_t(change.row())].kind, m_changes[size_t(change.row())].id)
               .ok();
    m_open->setEnabled(opens);
    m_open->setToolTip(opens || !change.isValid() ? QString() : tr("The record has been removed."));
}

void ActionsPage::takeBack()
{
    const int row = current();
    if (row < 0)
        return;
    const Action action = m_model->actionAt(row);
    if (const Result<> done = historyacts::takeBack(this, m_workspace, action); !done) {
        Message::show(this, done.error());
        return;
    }
    Message::tell(this, tr("Taken back: %1.").arg(ActionsModel::what(action)), Tone::Ok,
                  {tr("Undo"), [this] {
                       if (const Result<> undone = longedit::takeBack(this, m_workspace, false);
                           !undone)
                           Message::show(this, undone.error());
                   }});
    m_table->setFocus();
}

void ActionsPage::openRecord()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid() || !m_open->isEnabled())
        return;
    const Change &change = m_changes[size_t(index.row())];
    Q_EMIT recordActivated(change.kind, change.id);
}
