#pragma once

#include "tables/rowquery.h"

#include <QMenu>

class RecordTable;

/// By what a table is sorted: up to three columns, each up or down. Shows a query and asks for
/// others by queryChanged().
class SortMenu : public QMenu
{
    Q_OBJECT

public:
    explicit SortMenu(RecordTable &table, QWidget *parent = nullptr);

    void setQuery(const RowQuery &query) { m_query = query; }

Q_SIGNALS:
    /// The user asks for another query.
    void queryChanged(const RowQuery &query);

private:
    void refill();
    void addLevel(int level);
    void addOrders(QMenu &menu, int level);
    void ask(std::vector<SortKey> keys);

    RecordTable &m_table;
    RowQuery m_query;
};
