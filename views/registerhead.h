#pragma once

#include "tables/rowquery.h"

#include <QWidget>

class Columns;
class FilterBar;
class GroupMenu;
class QHBoxLayout;
class QMenu;
class QTableView;
class QToolButton;
class RecordTable;
class SortMenu;
class ViewBox;
class Workspace;

/// What stands over a table of records: its title, the view on show, by what it is grouped and
/// sorted, its columns, and the bar of filters. Shows a query and asks for others by
/// queryChanged().
class RegisterHead : public QWidget
{
    Q_OBJECT

public:
    RegisterHead(Workspace &workspace, RecordTable &table, QTableView &view, Columns &columns);

    FilterBar &bar() const { return *m_bar; }
    ViewBox &views() const { return *m_views; }
    void setQuery(const RowQuery &query);

Q_SIGNALS:
    /// The user asks for another query.
    void queryChanged(const RowQuery &query);

private:
    void addButtons(QHBoxLayout &row);
    QToolButton *button(const QString &name, const QString &icon, QMenu *menu);

    Columns &m_columns;
    ViewBox *m_views;
    FilterBar *m_bar;
    GroupMenu *m_groups;
    SortMenu *m_sorts;
    QToolButton *m_groupButton = nullptr;
};
