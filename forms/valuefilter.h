#pragma once

#include "tables/rowquery.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;
class RecordTable;
class ValueList;

/// The popup under a header: sort and group by the column, and tick the values to be shown. Works
/// at once; Esc takes back what was done since it opened, Enter leaves. Destroys itself when it
/// closes.
class ValueFilter : public QFrame
{
    Q_OBJECT

public:
    ValueFilter(RecordTable &table, int column, QWidget *parent);

    /// Shows what \a query says of the column; to be called once, before openAt().
    void setQuery(const RowQuery &query);
    /// Opens below \a anchor, in global coordinates.
    void openAt(const QRect &anchor);

    ValueList &list() const { return *m_list; }

Q_SIGNALS:
    /// The user asks for another query.
    void queryChanged(const RowQuery &query);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addActs(QVBoxLayout &layout);
    QWidget *makeFoot();
    bool key(const QKeyEvent &event);
    void ask(const RowQuery &query);
    void act(const RowQuery &query);
    void takeTicks();
    std::optional<Condition> condition() const;
    bool keepsNone() const;
    void clear();
    void done();
    void showCount();

    RecordTable &m_table;
    int m_column;
    ValueList *m_list;
    QLabel *m_count;
    QPushButton *m_clear = nullptr;
    QRect m_anchor;
    RowQuery m_before; ///< as it was when the popup opened
    RowQuery m_query;
    Operator m_mode = Operator::AnyOf; ///< of several choices, where the two are not the same
};
