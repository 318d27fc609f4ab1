#pragma once

#include "tables/rowquery.h"

#include <QWidget>

#include <vector>

class Chip;
class FlowLayout;
class QToolButton;
class RecordTable;

/// The conditions of a query as chips, and behind them "+ Condition". Shows a query and asks for
/// others by queryChanged().
class ChipBar : public QWidget
{
    Q_OBJECT

public:
    ChipBar(RecordTable &table, QWidget *parent = nullptr);

    void setQuery(const RowQuery &query);
    const std::vector<Chip *> &chips() const { return m_chips; }
    /// Opens the popup for a new condition.
    void addCondition();

Q_SIGNALS:
    /// The user asks for another query.
    void queryChanged(const RowQuery &query);

private:
    void showChips();
    Chip *makeChip();
    int placeOf(const Chip *chip) const;
    void remove(int at);
    void change(int at);
    void step(int from, int by);
    void open(int at, QWidget &below);

    RecordTable &m_table;
    RowQuery m_query;
    FlowLayout *m_flow;
    std::vector<Chip *> m_chips;
    QToolButton *m_add;
};
