#pragma once

#include "tables/rowquery.h"

#include <QWidget>

#include <optional>

struct FieldInfo;
class QAction;
class QComboBox;
class QKeyEvent;
class QLineEdit;
class QMenu;
class RecordTable;

/// One cell of the filter row: a field to type in, or for columns of choices and references a
/// button that opens the list of their values. Can be given another column at any time.
class FilterCell : public QWidget
{
    Q_OBJECT

public:
    explicit FilterCell(RecordTable &table, QWidget *parent);

    void bind(int column);
    int column() const { return m_column; }

    /// Shows the condition that the query has. What is typed stays when it means the same, and with
    /// \a keepsBegun also when it means nothing yet and there is no condition.
    void setCondition(const std::optional<Condition> &condition, bool keepsBegun);
    /// What is wrong with what is typed; empty when nothing is.
    const QString &problem() const { return m_problem; }
    /// Field or button: what has the focus.
    QWidget *editor() const;
    /// The operators that fit, and what a press on one does.
    void fillOperators(QMenu &menu);

Q_SIGNALS:
    /// The user asks for \a condition instead of the one shown, or for none.
    void asked(const std::optional<Condition> &condition);
    /// The user wants to choose among the values.
    void valuesRequested();
    /// The user wants to write a condition that has no room here; \a start is where it begins.
    void conditionRequested(const Condition &start);
    /// Tab or Backtab: to the cell \a by places on.
    void stepRequested(int by);
    /// The user goes on to the table.
    void leaveRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    const FieldInfo &field() const;
    void read(bool isFinished);
    void setProblem(const QString &sentence);
    void describe();
    void showText();
    void showButton();
    void useOperator(Operator op);
    void openOperators();
    void openList();
    bool key(const QKeyEvent &event);
    static bool isOurs(const QKeyEvent &event);
    bool escape();
    bool leave();
    void showSign();

    RecordTable &m_table;
    int m_column = -1;
    bool m_isTyped = true;
    std::optional<Condition> m_condition;
    QString m_problem;
    QLineEdit *m_line;
    QComboBox *m_button;
    QAction *m_operators; ///< the sign in the field that opens the operators
};
