#include "sidebar.h"

#include "sections.h"

#include "forms/recorddrag.h"
#include "forms/sidebardelegate.h"
#include "forms/theme.h"
#include "tables/readyviews.h"

#include <QDragMoveEvent>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace {

/// Gives the settings the foot of the sidebar: the gap above them takes all height that is left.
class FootedDelegate : public SidebarDelegate
{
public:
    explicit FootedDelegate(QTreeView &view)
        : SidebarDelegate(view)
        , m_view(view)
    {
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize hint = SidebarDelegate::sizeHint(option, index);
        const bool isFoot =
            !index.parent().isValid() && index.row() == index.model()->rowCount() - 2;
        if (!isFoot)
            return hint;
        int others = 0;
        for (int row = 0; row < index.model()->rowCount(); ++row) {
            if (row != index.row())
                others += heightWithViews(option, index.siblingAtRow(row));
        }
        return {0, std::max(hint.height(), m_view.viewport()->height() - others)};
    }

private:
    int heightWithViews(const QStyleOptionViewItem &option, const QModelIndex &section) const
    {
        int height = SidebarDelegate::sizeHint(option, section).height();
        const int views = m_view.isExpanded(section) ? section.model()->rowCount(section) : 0;
        for (int row = 0; row < views; ++row)
            height +=
                SidebarDelegate::sizeHint(option, section.model()->index(row, 0, section)).height();
        return height;
    }

    QTreeView &m_view;
};

QStandardItem *gap()
{
    auto *item = new QStandardItem;
    item->setFlags(Qt::NoItemFlags);
    return item;
}

/// Milliseconds that records are held over a section before it opens.
constexpr int openingPause = 600;

} // namespace

Sidebar::Sidebar(QWidget *parent)
    : QTreeView(parent)
    , m_model(new QStandardItemModel(this))
{
    setObjectName(u"sidebar"_s);
    setAccessibleName(tr("Sections"));
    SidebarDelegate::install(*this);
    setItemDelegate(new FootedDelegate(*this));
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setMinimumWidth(collapsedWidth);
    header()->setMinimumSectionSize(collapsedWidth / 2); // large text would keep the column wide
    fill();
    setModel(m_model);
    setItemsExpandable(false); // views are seen, or the whole sidebar is collapsed
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &Sidebar::choose);
    setAcceptDrops(true);
    m_opening.setSingleShot(true);
    m_opening.setInterval(openingPause);
    connect(&m_opening, &QTimer::timeout, this, [this] {
        if (m_heldOver.isValid())
            setCurrentIndex(m_heldOver);
    });
}

void Sidebar::choose(const QModelIndex &current, const QModelIndex &previous)
{
    const QString section = current.data(Roles::Section).toString();
    if (m_quiet || section.isEmpty())
        return;
    const QString view = current.data(Roles::View).toString();
    const bool isOut = previous.isValid() && previous.parent() == current;
    if (view.isEmpty() && !isOut)
        Q_EMIT sectionChosen(section);
    else
        Q_EMIT viewChosen(section, isOut ? readyviews::all.toString() : view);
}

void Sidebar::fill()
{
    bool isMain = true;
    for (const Section &section : sections::all()) {
        const bool isFoot = &section == &sections::all().back();
        if (isMain != section.isMain || isFoot)
            m_model->appendRow(gap());
        isMain = section.isMain;
        auto *item = new QStandardItem(sections::name(section));
        item->setData(QString::fromLatin1(section.icon), Roles::Icon);
        item->setData(QString::fromLatin1(section.key), Roles::Section);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        if (isFoot)
            item->setData(int(Roles::Tone::Muted), Roles::Tone);
        m_model->appendRow(item);
    }
}

QStandardItem *Sidebar::itemOf(const QString &section) const
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->item(row)->data(Roles::Section).toString() == section)
            return m_model->item(row);
    }
    return nullptr;
}

QStandardItem *Sidebar::itemOf(const QString &section, const QString &view) const
{
    const QStandardItem *parent = itemOf(section);
    for (int row = 0; parent && row < parent->rowCount(); ++row) {
        if (parent->child(row)->data(Roles::View).toString() == view)
            return parent->child(row);
    }
    return nullptr;
}

void Sidebar::setViews(const QString &section, const std::vector<SidebarView> &views)
{
    QStandardItem *parent = itemOf(section);
    if (!parent)
        return;
    std::vector<SidebarView> present;
    for (int row = 0; row < parent->rowCount(); ++row) {
        const QStandardItem *item = parent->child(row);
        present.push_back({item->data(Roles::View).toString(), item->text()});
    }
    if (present == views)
        return;
    const QScopedValueRollback quiet(m_quiet, true);
    const QString marked = this->section() == section ? view() : QString();
    if (!marked.isEmpty())
        setCurrentIndex(parent->index());
    parent->removeRows(0, parent->rowCount());
    for (const SidebarView &view : views) {
        auto *item = new QStandardItem(view.name);
        item->setData(section, Roles::Section);
        item->setData(view.key, Roles::View);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren);
        parent->appendRow(item);
    }
    setExpanded(parent->index(), !m_collapsed);
    if (!marked.isEmpty())
        setView(section, marked);
    scheduleDelayedItemsLayout();
}

void Sidebar::setViewCount(const QString &section, const QString &view, const QString &count)
{
    QStandardItem *item = itemOf(section, view);
    if (!item || item->data(Roles::Count).toString() == count)
        return;
    item->setData(count, Roles::Count);
    item->setData(count.isEmpty() ? item->text() : u"%1, %2"_s.arg(item->text(), count),
                  Qt::AccessibleTextRole);
}

void Sidebar::setCount(const QString &section, const QString &count, bool late)
{
    QStandardItem *item = itemOf(section);
    if (!item || item->data(Roles::Count).toString() == count)
        return;
    item->setData(count, Roles::Count);
    item->setData(int(late ? Roles::Tone::Bad : Roles::Tone::Plain), Roles::Tone);
    const QString spoken = late ? tr("%1, %2 late") : u"%1, %2"_s;
    item->setData(count.isEmpty() ? item->text() : spoken.arg(item->text(), count),
                  Qt::AccessibleTextRole);
}

void Sidebar::setSection(const QString &section)
{
    if (this->section() == section)
        return;
    const QScopedValueRollback quiet(m_quiet, true);
    m_hiddenView.clear();
    const QStandardItem *item = itemOf(section);
    setCurrentIndex(item ? item->index() : QModelIndex());
}

void Sidebar::setView(const QString &section, const QString &view)
{
    const QScopedValueRollback quiet(m_quiet, true);
    const QStandardItem *item = itemOf(section, view);
    m_hiddenView = m_collapsed && item ? view : QString();
    if (m_collapsed || !item)
        item = itemOf(section);
    setCurrentIndex(item ? item->index() : QModelIndex());
}

QString Sidebar::view() const
{
    return currentIndex().data(Roles::View).toString();
}

QString Sidebar::section() const
{
    return currentIndex().data(Roles::Section).toString();
}

void Sidebar::setCollapsed(bool collapsed)
{
    const QScopedValueRollback quiet(m_quiet, true);
    const QString section = this->section();
    const QString marked = m_collapsed ? m_hiddenView : view();
    m_collapsed = collapsed;
    if (!marked.isEmpty())
        setView(section, marked); // on the section while its views are hidden
    if (collapsed)
        collapseAll();
    else
        expandAll();
    setMaximumWidth(collapsed ? collapsedWidth : QWIDGETSIZE_MAX);
    viewport()->update();
}

int Sidebar::widthWithViews(const QModelIndex &section) const
{
    int widest = sizeHintForIndex(section).width();
    for (int row = 0; row < m_model->rowCount(section); ++row)
        widest = std::max(widest, sizeHintForIndex(m_model->index(row, 0, section)).width());
    return widest;
}

int Sidebar::widthFor(int window) const
{
    if (m_collapsed)
        return collapsedWidth;
    int widest = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        widest = std::max(widest, widthWithViews(m_model->index(row, 0)));
    const int most = fontMetrics().averageCharWidth() * 30; // names of views may be long
    widest = std::min(widest, most);
    const int byWindow = window >= 1900 ? 220 : window >= 1430 ? 200 : 180;
    return std::max(byWindow, widest + fontMetrics().horizontalAdvance(u"99 999"_s));
}

void Sidebar::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // the foot moves along
}

void Sidebar::dragEnterEvent(QDragEnterEvent *event)
{
    if (recorddrag::holdsRecords(event->mimeData()))
        event->acceptProposedAction();
}

void Sidebar::dragMoveEvent(QDragMoveEvent *event)
{
    const QModelIndex over = indexAt(event->position().toPoint());
    event->accept(); // also where nothing opens: the records are on their way
    if (over == m_heldOver)
        return;
    m_heldOver = over;
    m_opening.start();
}

void Sidebar::dragLeaveEvent(QDragLeaveEvent *event)
{
    m_opening.stop();
    m_heldOver = QModelIndex();
    event->accept();
}
