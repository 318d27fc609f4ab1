#pragma once

#include <QWidget>

class QTableView;

/// Keeps the names of the records in sight while their table is scrolled sideways: paints the first
/// visible column once more at the left edge. Everything else, the pointer too, goes to the table.
class FrozenName : public QWidget
{
    Q_OBJECT

public:
    explicit FrozenName(QTableView &table);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int column() const;
    void place();
    void paintRows(QPainter &painter, int top);
    void paintTitle(QPainter &painter, int height);

    QTableView &m_table;
};
