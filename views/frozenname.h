#pragma once

#include <QWidget>

class QTableView;
class RecordHeader;

/// Keeps the first columns, which name the records, in sight while their table is scrolled
/// sideways: paints them once more at the left edge. Everything else, the pointer too, goes to the
/// table and its header, which know by coveredWidth() that it means what is seen there: see
/// RecordView::setFrozenWidth() and RecordHeader::setFrozenWidth().
class FrozenName : public QWidget
{
    Q_OBJECT

public:
    /// \a table has its model and its RecordHeader, which is told the covered width from here.
    explicit FrozenName(QTableView &table);

    /// How many visible columns from the left are kept; fewer where they would leave too little
    /// room for the others.
    void setCount(int count);
    /// How high the titles stand in a header that has more below them, which is then left free;
    /// 0, from the start, for the whole header.
    void setTitleHeight(int height);
    /// How much of the table they cover when it is scrolled.
    int coveredWidth() const;

Q_SIGNALS:
    /// coveredWidth() says something new.
    void coveredWidthChanged(int width);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::vector<int> columns() const;
    void place();
    void follow(const QWidget &area, const QRegion &drawn);
    size_t endOfCell(int row, const std::vector<int> &columns, size_t at) const;
    void paintRow(QPainter &painter, int row, int top, const std::vector<int> &columns);
    void paintTitles(QPainter &painter, int height, const std::vector<int> &columns);

    QTableView &m_table;
    RecordHeader &m_header;
    int m_count = 1;
    int m_titleHeight = 0;
    int m_covered = 0;
};
