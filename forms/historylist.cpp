#include "historylist.h"

#include "changelistdelegate.h"
#include "changelistmodel.h"
#include "icons.h"
#include "message.h"
#include "recordformsave.h"
#include "recordformwords.h"
#include "theme.h"

#include "records/labels.h"
#include "tables/workspace.h"

#include <QBoxLayout>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int sideMargin = 14;

} // namespace

HistoryList::HistoryList(Workspace &workspace, const Kind &kind, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_kind(kind)
    , m_model(new ChangeListModel(this))
    , m_view(new QListView(this))
    , m_hint(new QLabel(this))
    , m_acts(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_one(button(u"restoreField"_s))
    , m_all(button(u"restoreAll"_s))
{
    build();
    connect(m_view, &QListView::activated, this,
            [this](const QModelIndex &index) { openMenu(m_view->visualRect(index).center()); });
    connect(m_view, &QListView::customContextMenuRequested, this, &HistoryList::openMenu);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &HistoryList::showActs);
    connect(m_one, &QPushButton::clicked, this, &HistoryList::restoreField);
    connect(m_all, &QPushButton::clicked, this, &HistoryList::restoreAll);
    connect(&workspace, &Workspace::changed, this, &HistoryList::outdate);
    connect(&workspace, &Workspace::reloaded, this, &HistoryList::outdate);
    showActs();
}

QPushButton *HistoryList::button(const QString &name)
{
    auto *made = new QPushButton(this);
    made->setObjectName(name);
    made->setAutoDefault(false);
    return made;
}

void HistoryList::build()
{
    m_view->setModel(m_model);
    m_view->setItemDelegate(new ChangeListDelegate(m_view));
    m_view->setEditTriggers(QListView::NoEditTriggers);
    m_view->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setResizeMode(QListView::Adjust); // lines wrap anew
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setAccessibleName(tr("History"));
    m_view->setAccessibleDescription(tr("Enter opens what can be restored."));
    Theme::setStyleProperty(*m_view, "flush", u"true"_s);
    setFocusProxy(m_view);
    m_hint->setWordWrap(true);
    m_hint->setObjectName(u"hint"_s);
    Theme::setTextRole(*m_hint, Theme::Size::Small, ColorRole::Text2);
    m_one->setIcon(Icons::named(u"edit-undo"_s));
    m_all->setText(tr("Restore all as it was then"));
    m_all->setToolTip(tr("Gives every field the value it had when this entry was written"));

    auto *line = new QFrame(this);
    Theme::setStyleProperty(*line, "line", u"true"_s);
    auto *bar = new QVBoxLayout;
    bar->setContentsMargins(sideMargin, 8, sideMargin, 8);
    bar->setSpacing(6);
    m_acts->setSpacing(8);
    m_acts->addWidget(m_one);
    m_acts->addWidget(m_all);
    auto *row = new QHBoxLayout;
    row->addLayout(m_acts);
    row->addStretch(1);
    bar->addWidget(m_hint);
    bar->addLayout(row);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    layout->addWidget(line);
    layout->addLayout(bar);
}

QAbstractItemModel *HistoryList::model() const
{
    return m_model;
}

void HistoryList::showRecord(qint64 id)
{
    m_id = id;
    outdate();
}

void HistoryList::outdate()
{
    m_isCurrent = false;
    if (isVisible())
        fill();
}

void HistoryList::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_isCurrent)
        fill();
}

void HistoryList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

/// Both buttons side by side where there is room, else one below the other.
void HistoryList::arrange()
{
    const int room = width() - 2 * sideMargin - m_acts->spacing();
    const bool beside = m_one->sizeHint().width() + m_all->sizeHint().width() <= room;
    const auto direction = beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (m_acts->direction() == direction)
        return;
    m_acts->setDirection(direction);
    layout()->invalidate(); // the room it takes has changed: an inner layout does not say so
}

namespace {

/// Who did what, and when.
QString headOf(const JournalEntry &entry)
{
    QString what = entry.label;
    if (entry.mark.op == JournalMark::Op::Undo)
        what = HistoryList::tr("undone: %1").arg(entry.label);
    else if (entry.mark.op == JournalMark::Op::Redo)
        what = HistoryList::tr("done again: %1").arg(entry.label);
    QStringList parts{recordform::timeWords(entry.time.toLocalTime(), QDate::currentDate()),
                      entry.user, what};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

void HistoryList::fill()
{
    m_isCurrent = true;
    m_past.reset();
    const int before = current();
    if (m_id != 0) {
        if (Result<RecordPast> past = RecordPast::read(m_workspace, m_kind, m_id))
            m_past = *std::move(past);
    }
    m_model->show(m_past ? m_past->size() : 0, [this](int index) {
        const HistoryEntry &entry = m_past->entry(index);
        return ChangeListModel::Item{headOf(entry.batch),
                                     changelines::of(m_workspace, entry.change)};
    });
    if (before >= 0)
        m_view->setCurrentIndex(m_model->index(0, 0)); // what was just done
    showActs();
}

int HistoryList::current() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() ? index.row() : -1;
}

QString HistoryList::hintFor(int entry) const
{
    if (!m_past)
        return tr("No record is chosen.");
    if (!m_workspace.isWritable())
        return tr("The register is open for reading only. Nothing can be restored in it.");
    if (entry < 0)
        return tr("Choose an entry to restore what it changed.");
    if (!m_past->then(entry))
        return tr("The record was removed then. It has come back since.");
    std::vector<int> left;
    if (m_past->offers(entry).empty() && m_past->restorable(entry, left) == m_past->present())
        return tr("The record stands as it was then.");
    return {};
}

void HistoryList::showActs()
{
    const int entry = current();
    const QString hint = hintFor(entry);
    const bool may = hint.isEmpty();
    m_hint->setText(hint);
    m_hint->setVisible(!may);
    const auto offers = may ? m_past->offers(entry) : std::vector<RecordPast::Offer>();
    m_one->setEnabled(std::ranges::any_of(offers, &RecordPast::Offer::isPossible));
    if (offers.size() == 1) {
        m_one->setText(
            tr("Restore “%1”").arg(labels::field(m_kind, m_kind.field(offers.front().field))));
        m_one->setToolTip(offerWords(offers.front()));
        m_one->setAccessibleDescription(offerWords(offers.front()));
    } else {
        m_one->setText(tr("Restore one field…"));
        m_one->setToolTip({});
        m_one->setAccessibleDescription({});
    }
    std::vector<int> left;
    m_all->setEnabled(may && m_past->restorable(entry, left) != m_past->present());
    arrange();
}

QString HistoryList::offerWords(const RecordPast::Offer &offer) const
{
    const FieldInfo &field = m_kind.field(offer.field);
    return u"%1: %2"_s.arg(labels::field(m_kind, field),
                           changelines::shortWords(m_workspace, field, offer.value));
}

void HistoryList::addOffers(QMenu &menu, int entry)
{
    for (const RecordPast::Offer &offer : m_past->offers(entry)) {
        QAction *action = menu.addAction(
            tr("Restore %1").arg(offerWords(offer)).replace(u'&', u"&&"_s), this, [this, offer] {
                Row after = m_past->present();
                after.values[size_t(offer.field)] = offer.value;
                restore(after, {});
            });
        action->setEnabled(offer.isPossible);
    }
}

void HistoryList::openMenu(const QPoint &position)
{
    const QModelIndex index = m_view->indexAt(position);
    const int entry = index.isValid() ? index.row() : current();
    if (entry < 0 || !m_past)
        return;
    m_view->setCurrentIndex(m_model->index(entry, 0));
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (const QString hint = hintFor(entry); !hint.isEmpty()) {
        menu->addAction(hint)->setEnabled(false);
    } else {
        addOffers(*menu, entry);
        menu->addSeparator();
        menu->addAction(m_all->text(), this, &HistoryList::restoreAll)
            ->setEnabled(m_all->isEnabled());
    }
    const QRect row = m_view->visualRect(m_model->index(entry, 0));
    menu->popup(m_view->viewport()->mapToGlobal(index.isValid() ? position : row.center()));
}

void HistoryList::restoreField()
{
    const int entry = current();
    if (entry < 0 || !m_past)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addOffers(*menu, entry);
    if (menu->actions().size() == 1) {
        menu->actions().constFirst()->trigger();
        delete menu;
        return;
    }
    menu->popup(m_one->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
}

void HistoryList::restoreAll()
{
    const int entry = current();
    if (entry < 0 || !m_past)
        return;
    std::vector<int> left;
    if (const std::optional<Row> after = m_past->restorable(entry, left))
        restore(*after, left);
}

void HistoryList::restore(const Row &after, const std::vector<int> &left)
{
    const Row before = m_past->present(); // as the user saw it: what came since is a conflict
    Batch batch{tr("Restore %1").arg(m_kind.label()), {Change::update(m_kind, before, after)}, {}};
    if (batch.changes.front().fields.empty())
        return;
    Result<> done = m_workspace.commit(batch);
    if (!done && done.error().code == Error::Code::Conflict) {
        const Result<Row> saved = recordform::save(m_workspace, m_kind, before, after, {}, this);
        done = saved ? Result<>() : saved.error();
    }
    if (!done) {
        Message::show(this, done.error());
        outdate(); // what somebody else wrote is to be seen
        return;
    }
    QStringList names;
    for (const int field : left)
        names.append(labels::field(m_kind, m_kind.field(field)));
    if (!names.isEmpty())
        Message::tell(
            this,
            tr("Restored, except for what led to removed records: %1.").arg(names.join(u", "_s)));
    m_view->setFocus();
}
