#pragma once

#include "tables/rowquery.h"

#include <QWidget>

class ChipBar;
class QLineEdit;
class QToolButton;
class RecordTable;

/// The bar over a table: the box that searches all text at every key press, the conditions as
/// chips, and "Clear all". Shows a query and asks for others by queryChanged().
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    FilterBar(RecordTable &table, QWidget *parent = nullptr);

    void setQuery(const RowQuery &query);
    QLineEdit *box() const { return m_box; }
    ChipBar &chips() const { return *m_chips; }
    /// Asks for the query without words and conditions.
    void clearAll();

Q_SIGNALS:
    /// The user asks for another query.
    void queryChanged(const RowQuery &query);

private:
    void ask(const RowQuery &query);
    void showClear();

    RowQuery m_query;
    QLineEdit *m_box;
    ChipBar *m_chips;
    QToolButton *m_clear;
};
