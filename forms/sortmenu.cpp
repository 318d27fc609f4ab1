#include "sortmenu.h"

#include "columnmenu.h"
#include "icons.h"
#include "queryedit.h"

#include "tables/recordtable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

SortMenu::SortMenu(RecordTable &table, QWidget *parent)
    : QMenu(parent)
    , m_table(table)
{
    setTitle(tr("Sort"));
    connect(this, &QMenu::aboutToShow, this, &SortMenu::refill);
}

void SortMenu::refill()
{
    const QList<QAction *> old = actions();
    for (QAction *one : old) {
        removeAction(one);
        if (QMenu *menu = one->menu())
            menu->deleteLater();
        else
            one->deleteLater();
    }
    QAction *none = addAction(tr("By name"), this, [this] { ask({}); });
    none->setObjectName(u"none"_s);
    none->setCheckable(true);
    none->setChecked(m_query.sorting.empty());
    addSeparator();
    for (int level = 0; level < queryedit::mostLevels; ++level)
        addLevel(level);
}

void SortMenu::addLevel(int level)
{
    const auto &keys = m_query.sorting;
    const bool isSet = level < std::ssize(keys);
    const int current = isSet ? keys[size_t(level)].column : -1;
    const QString word = level == 0 ? tr("Sort by") : tr("Then by");
    QMenu *menu = addMenu(isSet ? u"%1: %2"_s.arg(word, m_table.listing().label(current)) : word);
    menu->setObjectName(u"level%1"_s.arg(level));
    menu->setEnabled(level <= std::ssize(keys));
    if (isSet)
        addOrders(*menu, level);
    std::vector<int> columns = columnmenu::sortable(m_table.listing());
    std::erase_if(columns, [&](int column) { // not twice
        return column != current && std::ranges::find(keys, column, &SortKey::column) != keys.end();
    });
    columnmenu::fill(*menu, m_table.listing(), columns, current, [this, level](int column) {
        std::vector<SortKey> wanted = m_query.sorting;
        if (level < std::ssize(wanted))
            wanted[size_t(level)] = {column, Qt::AscendingOrder};
        else
            wanted.push_back({column, Qt::AscendingOrder});
        ask(std::move(wanted));
    });
}

/// What can be done to a level that is set.
void SortMenu::addOrders(QMenu &menu, int level)
{
    const auto add = [&](const QString &text, const QString &icon, Qt::SortOrder order) {
        QAction *act = menu.addAction(Icons::named(icon), text, this, [this, level, order] {
            std::vector<SortKey> wanted = m_query.sorting;
            wanted[size_t(level)].order = order;
            ask(std::move(wanted));
        });
        act->setEnabled(m_query.sorting[size_t(level)].order != order);
    };
    add(tr("Ascending"), u"view-sort-ascending"_s, Qt::AscendingOrder);
    add(tr("Descending"), u"view-sort-descending"_s, Qt::DescendingOrder);
    menu.addAction(tr("Leave out"), this, [this, level] {
        std::vector<SortKey> wanted = m_query.sorting;
        wanted.erase(wanted.begin() + level);
        ask(std::move(wanted));
    });
    menu.addSeparator();
}

void SortMenu::ask(std::vector<SortKey> keys)
{
    m_query.sorting = std::move(keys);
    Q_EMIT queryChanged(m_query);
}
