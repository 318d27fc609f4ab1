#pragma once

#include <QFrame>

/// Asks how many rows and columns a new table shall have: a small grid, chosen with the pointer or
/// the arrow keys and Return. Destroys itself when it closes.
class TableSizePopup : public QFrame
{
    Q_OBJECT

public:
    explicit TableSizePopup(QWidget *parent);
    void openBelow(const QWidget &anchor);

    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(int rows, int columns);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRect cell(int row, int column) const;
    void point(int rows, int columns);
    void choose();
    QString words() const;

    int m_rows = 3;
    int m_columns = 3;
};
