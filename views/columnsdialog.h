#pragma once

#include <QDialog>

class Columns;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;

/// All columns of a table: which are shown, in which order. Works at once; there is nothing to save
/// or to cancel.
class ColumnsDialog : public QDialog
{
    Q_OBJECT

public:
    ColumnsDialog(Columns &columns, QWidget *parent);

    /// Shows the dialog for \a columns until it is closed.
    static void run(Columns &columns, QWidget *parent);
    /// What is done instead of showing the dialog, for tests; an empty function brings it back.
    static void setAnswer(std::function<void(ColumnsDialog &)> answer);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void addButtons(QLayout &layout);
    void fill();
    void addHeading(const QString &words);
    void addColumn(int column);
    void filter(const QString &words);
    void take(const QListWidgetItem *item);
    void moveCurrent(int by);
    int rowBeside(int row, int by) const;
    void showState();
    std::vector<int> checked() const;

    Columns &m_columns;
    QLineEdit *m_search;
    QListWidget *m_list;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_freeze;
    QPushButton *m_width;
    bool m_isFilling = false;
};
