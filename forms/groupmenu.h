#pragma once

#include "tables/rowquery.h"

#include <QMenu>

class RecordTable;

/// By what the records of a table are grouped: up to three columns, one inside the other; and
/// opening and closing all groups, whose shortcuts work everywhere in \a view. Shows a query and
/// asks for others by queryChanged().
class GroupMenu : public QMenu
{
    Q_OBJECT

public:
    GroupMenu(RecordTable &table, QWidget &view);

    void setQuery(const RowQuery &query);
    /// For the button that opens the menu: "Group: Programme", "Group" without groups.
    QString buttonText() const;

Q_SIGNALS:
    /// The user asks for another query.
    void queryChanged(const RowQuery &query);

private:
    void refill();
    void addLevel(int level);
    void choose(int level, int column);
    void ask(std::vector<int> groups);
    QAction *makeAct(const QString &text, const QKeySequence &keys, bool closes);

    RecordTable &m_table;
    QWidget &m_view;
    RowQuery m_query;
    QAction *m_openAll;
    QAction *m_closeAll;
};
