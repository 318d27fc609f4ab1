#pragma once

#include "valuelistmodel.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QTableView;
class RecordTable;
class Workspace;

/// A list of the values of a column that remain under the conditions on the other columns, to be
/// ticked, with a box that searches among them. Down goes from the box to the list; whatever is
/// typed in the list goes to the box.
class ValueList : public QWidget
{
    Q_OBJECT

public:
    ValueList(RecordTable &table, int column, QWidget *parent = nullptr);

    /// Reads the values under \a query. Those of \a listed are ticked and no others, or the other
    /// way round. Values of the list that no record has now are shown too.
    void load(const RowQuery &query, const std::vector<QVariant> &listed, bool listedAreTicked);
    bool isLoaded() const { return m_isLoaded; }

    ValueListModel &model() const { return *m_model; }
    QLineEdit &box() const { return *m_box; }
    QTableView &view() const { return *m_view; }
    bool isSearching() const; ///< only some of the values are shown
    /// Something was ticked since the words of the search were typed.
    bool isTicked() const { return m_isTicked; }
    /// Enter was pressed: leaves only the values found when that is what was meant.
    void takeFound();

Q_SIGNALS:
    void loaded();
    void ticked();
    /// Other values are shown.
    void searched();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take(const ListedValues &values);
    QString nameOf(const QVariant &value) const;
    void search();
    void show(const std::vector<int> &places);
    void say(const QString &sentence);
    void dressView();
    bool boxKey(int key);
    bool viewKey(QKeyEvent &event);

    RecordTable &m_table;
    int m_column;
    ValueListModel *m_model;
    ValueSearch *m_search;
    QLineEdit *m_box;
    QTableView *m_view;
    QLabel *m_note;
    bool m_listedAreTicked = false;
    bool m_isLoaded = false;
    bool m_isTicked = false;
};
