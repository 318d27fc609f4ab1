#pragma once

#include "records/result.h"
#include "tables/rowquery.h"

#include <QFrame>

#include <optional>

class FieldMessage;
class QComboBox;
class QLineEdit;
class QPushButton;
class RecordTable;
class ValueList;

/// Writes one condition: column, operator, values. Enter takes it into the query, Esc leaves the
/// query alone. Destroys itself when it closes.
class ConditionPopup : public QFrame
{
    Q_OBJECT

public:
    ConditionPopup(RecordTable &table, QWidget *parent);

    /// The query that the condition belongs to; to be called first.
    void setQuery(const RowQuery &query) { m_query = query; }
    /// Begins a new condition.
    void startNew();
    /// Shows the condition at \a at of the query, to be changed.
    void startAt(int at);
    /// Begins with \a condition, in place of the one at \a at; -1 adds one.
    void startWith(const Condition &condition, int at);
    /// Opens below \a anchor, in global coordinates.
    void openAt(const QRect &anchor);

    ValueList *list() const { return m_list; } ///< nullptr when no values are chosen from a list

Q_SIGNALS:
    /// The user asks for another query.
    void queryChanged(const RowQuery &query);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fillColumns();
    void fillOperators(Operator wanted);
    void showEditors(const std::vector<QVariant> &values);
    void addEditors(const std::vector<QVariant> &values);
    void addList(const std::vector<QVariant> &values);
    void addLine(QLineEdit *line, const QString &name, const QString &text);
    void addDays(int days);
    QLineEdit *makeLine() const;
    int column() const;
    Operator op() const;
    Result<Condition> read() const;
    Result<Condition> readRange() const;
    void take();
    bool enter();

    RecordTable &m_table;
    RowQuery m_query;
    int m_at = -1;
    bool m_isBlank = false; ///< the column is still to be chosen
    QRect m_anchor;
    QComboBox *m_columns;
    QComboBox *m_operators;
    QWidget *m_area = nullptr; ///< holds what the values are written in
    QList<QLineEdit *> m_lines;
    ValueList *m_list = nullptr;
    FieldMessage *m_message;
    QPushButton *m_take;
};
