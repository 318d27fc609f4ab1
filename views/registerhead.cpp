#include "registerhead.h"

#include "columns.h"
#include "viewbox.h"

#include "forms/filterbar.h"
#include "forms/groupmenu.h"
#include "forms/icons.h"
#include "forms/sortmenu.h"
#include "forms/theme.h"
#include "tables/recordtable.h"
#include "tables/workspace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;

RegisterHead::RegisterHead(Workspace &workspace, RecordTable &table, QTableView &view,
                           Columns &columns)
    : m_columns(columns)
    , m_views(new ViewBox(workspace, table.kind(), this))
    , m_bar(new FilterBar(table, this))
    , m_groups(new GroupMenu(table, view))
    , m_sorts(new SortMenu(table, this))
{
    auto *title = new QLabel(table.kind().plural(), this);
    title->setFont(Theme::font(font(), Theme::Size::ViewTitle));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 0, 6, 0);
    row->setSpacing(12);
    row->addWidget(title);
    row->addWidget(m_views);
    row->addStretch();
    addButtons(*row);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 2);
    layout->setSpacing(6);
    layout->addLayout(row);
    layout->addWidget(m_bar);
    connect(m_bar, &FilterBar::queryChanged, this, &RegisterHead::queryChanged);
    connect(m_groups, &GroupMenu::queryChanged, this, &RegisterHead::queryChanged);
    connect(m_sorts, &SortMenu::queryChanged, this, &RegisterHead::queryChanged);
}

void RegisterHead::addButtons(QHBoxLayout &row)
{
    m_groupButton = button(u"groups"_s, u"view-group"_s, m_groups);
    auto *menu = new QMenu(this);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { m_columns.fill(*menu); });
    QToolButton *columns = button(u"columns"_s, u"view-columns"_s, menu);
    columns->setText(tr("Columns"));
    QToolButton *sorts = button(u"sorts"_s, u"view-sort-ascending"_s, m_sorts);
    sorts->setText(m_sorts->title());
    row.addWidget(m_groupButton);
    row.addWidget(sorts);
    row.addWidget(columns);
}

QToolButton *RegisterHead::button(const QString &name, const QString &icon, QMenu *menu)
{
    auto *made = new QToolButton(this);
    made->setObjectName(name);
    made->setIcon(Icons::named(icon));
    made->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    made->setPopupMode(QToolButton::InstantPopup);
    made->setFocusPolicy(Qt::TabFocus);
    made->setMenu(menu);
    return made;
}

void RegisterHead::setQuery(const RowQuery &query)
{
    m_bar->setQuery(query);
    m_groups->setQuery(query);
    m_sorts->setQuery(query);
    m_groupButton->setText(m_groups->buttonText());
}
