#include "sidebar.h"

#include "sections.h"

#include "forms/sidebardelegate.h"
#include "forms/theme.h"

#include <QHeaderView>
#include <QScopedValueRollback>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace {

/// Gives the settings the foot of the sidebar: the gap above them takes all height that is left.
class FootedDelegate : public SidebarDelegate
{
public:
    explicit FootedDelegate(QAbstractItemView &view)
        : SidebarDelegate(view)
        , m_view(view)
    {
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize hint = SidebarDelegate::sizeHint(option, index);
        if (index.row() != index.model()->rowCount() - 2)
            return hint;
        int others = 0;
        for (int row = 0; row < index.model()->rowCount(); ++row) {
            if (row != index.row())
                others += SidebarDelegate::sizeHint(option, index.siblingAtRow(row)).height();
        }
        return {0, std::max(hint.height(), m_view.viewport()->height() - others)};
    }

private:
    QAbstractItemView &m_view;
};

QStandardItem *gap()
{
    auto *item = new QStandardItem;
    item->setFlags(Qt::NoItemFlags);
    return item;
}

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
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (!m_quiet && !section().isEmpty())
            Q_EMIT sectionChosen(section());
    });
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
    const QScopedValueRollback quiet(m_quiet, true);
    const QStandardItem *item = itemOf(section);
    setCurrentIndex(item ? item->index() : QModelIndex());
}

QString Sidebar::section() const
{
    return currentIndex().data(Roles::Section).toString();
}

void Sidebar::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    setMaximumWidth(collapsed ? collapsedWidth : QWIDGETSIZE_MAX);
    viewport()->update();
}

int Sidebar::widthFor(int window) const
{
    if (m_collapsed)
        return collapsedWidth;
    int widest = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        widest = std::max(widest, sizeHintForIndex(m_model->index(row, 0)).width());
    const int byWindow = window >= 1900 ? 220 : window >= 1430 ? 200 : 180;
    return std::max(byWindow, widest + fontMetrics().horizontalAdvance(u"99 999"_s));
}

void Sidebar::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // the foot moves along
}
