#pragma once

#include "tables/rowquery.h"

#include <QWidget>

#include <optional>
#include <vector>

class FilterCell;
class QTableView;
class RecordHeader;
class RecordTable;

/// The row of filters at the foot of a table's header: one cell under each column in sight, made
/// when it comes into sight and used again for another when it goes. Those of frozen columns stay
/// at the left edge with their titles. Shows a query and asks for others by queryChanged(). Tab
/// goes from column to column, Down and Enter to the table, Esc clears the cell and then goes to
/// the table.
class FilterRow : public QWidget
{
    Q_OBJECT

public:
    /// \a header is the header of \a view, which shows \a table. Not shown at first.
    FilterRow(RecordTable &table, RecordHeader &header, QTableView &view);

    void setShown(bool shown);
    bool isShown() const { return m_isShown; }
    void setQuery(const RowQuery &query);

    /// Puts the cursor into the cell of \a column, and scrolls there.
    void focusColumn(int column);
    int currentColumn() const; ///< whose cell has the cursor; -1 for none
    /// Opens the list of the values of \a column, under its cell or its title.
    void openValues(int column);
    FilterCell *cell(int column) const; ///< nullptr when it is not in sight

Q_SIGNALS:
    /// The user asks for another query.
    void queryChanged(const RowQuery &query);
    /// The user goes on to the rows of the table.
    void leaveRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void place();
    void placeCell(int column);
    FilterCell *fetch(int column);
    FilterCell *make();
    void release(const std::vector<int> &wanted);
    std::vector<int> columnsInOrder() const;
    std::optional<Condition> conditionOn(int column) const;
    void change(int column, const std::optional<Condition> &condition);
    void ask(const RowQuery &query);
    void openCondition(const Condition &start);
    QRect anchor(int column) const;
    void step(int from, int by);
    void leaveBackwards();
    void scrollTo(int column);

    RecordTable &m_table;
    RecordHeader &m_header;
    QTableView &m_view;
    RowQuery m_query;
    std::vector<FilterCell *> m_cells; ///< in sight
    std::vector<FilterCell *> m_spare;
    bool m_isShown = false;
};
