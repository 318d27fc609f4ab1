#include "groupmenu.h"

#include "columnmenu.h"
#include "queryedit.h"

#include "tables/recordtable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

GroupMenu::GroupMenu(RecordTable &table, QWidget &view)
    : QMenu(&view)
    , m_table(table)
    , m_view(view)
    , m_openAll(makeAct(tr("Open all groups"), QKeySequence(u"Ctrl+Shift++"_s), false))
    , m_closeAll(makeAct(tr("Close all groups"), QKeySequence(u"Ctrl+Shift+-"_s), true))
{
    setTitle(tr("Group"));
    setQuery({});
    connect(this, &QMenu::aboutToShow, this, &GroupMenu::refill);
}

QAction *GroupMenu::makeAct(const QString &text, const QKeySequence &keys, bool closes)
{
    auto *act = new QAction(text, this);
    // Plus is typed with Shift on some keyboards and without on others.
    QList<QKeySequence> all{keys};
    all.append(closes ? QKeySequence(u"Ctrl+Shift+_"_s) : QKeySequence(u"Ctrl+Shift+="_s));
    act->setShortcuts(all);
    act->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_view.addAction(act);
    connect(act, &QAction::triggered, this, [this, closes] { m_table.setAllClosed(closes); });
    return act;
}

void GroupMenu::setQuery(const RowQuery &query)
{
    m_query = query;
    for (QAction *one : {m_openAll, m_closeAll})
        one->setEnabled(!query.groups.empty());
}

QString GroupMenu::buttonText() const
{
    QStringList names;
    for (const int column : m_query.groups)
        names.append(m_table.listing().label(column));
    return names.isEmpty() ? tr("Group") : tr("Group: %1").arg(names.join(u" › "_s));
}

void GroupMenu::refill()
{
    const QList<QAction *> old = actions();
    for (QAction *one : old) {
        removeAction(one);
        if (QMenu *menu = one->menu())
            menu->deleteLater();
        else if (one != m_openAll && one != m_closeAll)
            one->deleteLater();
    }
    QAction *none = addAction(tr("No groups"), this, [this] { ask({}); });
    none->setObjectName(u"none"_s);
    none->setCheckable(true);
    none->setChecked(m_query.groups.empty());
    addSeparator();
    for (int level = 0; level < queryedit::mostLevels; ++level)
        addLevel(level);
    addSeparator();
    addAction(m_openAll);
    addAction(m_closeAll);
}

/// A level can be chosen when those around it are.
void GroupMenu::addLevel(int level)
{
    const auto &groups = m_query.groups;
    const bool isSet = level < std::ssize(groups);
    const int current = isSet ? groups[size_t(level)] : -1;
    const QString word = level == 0 ? tr("Group by") : tr("Then by");
    QMenu *menu = addMenu(isSet ? u"%1: %2"_s.arg(word, m_table.listing().label(current)) : word);
    menu->setObjectName(u"level%1"_s.arg(level));
    menu->setEnabled(level <= std::ssize(groups));
    if (isSet) {
        menu->addAction(tr("Leave out"), this, [this, level] { choose(level, -1); });
        menu->addSeparator();
    }
    std::vector<int> columns = columnmenu::groupable(m_table.listing());
    std::erase_if(columns, [&](int column) { // not twice
        return column != current && std::ranges::find(groups, column) != groups.end();
    });
    columnmenu::fill(*menu, m_table.listing(), columns, current,
                     [this, level](int column) { choose(level, column); });
}

void GroupMenu::choose(int level, int column)
{
    std::vector<int> groups = m_query.groups;
    if (column < 0)
        groups.erase(groups.begin() + level);
    else if (level < std::ssize(groups))
        groups[size_t(level)] = column;
    else
        groups.push_back(column);
    ask(std::move(groups));
}

void GroupMenu::ask(std::vector<int> groups)
{
    RowQuery query = m_query;
    query.groups = std::move(groups);
    setQuery(query);
    Q_EMIT queryChanged(query);
}
