#pragma once

#include "sectionview.h"

#include <QTimer>

class Columns;
class EmptyState;
class QLineEdit;
class QSplitter;
class QStackedWidget;
class QTableView;
class RecordForm;
class RecordTable;
class Workspace;

/// The records of one kind: their table with filter and columns, and beside it the record's form.
class RegisterView : public SectionView
{
    Q_OBJECT

public:
    RegisterView(Workspace &workspace, const Kind &kind, QWidget *parent);
    ~RegisterView() override;

    const Kind *kind() const override { return &m_kind; }
    bool commitPending() override;
    std::vector<qint64> chosen() const override;
    qint64 currentId() const override { return m_currentId; }
    void showRecord(qint64 id) override;
    void addRecord() override;
    void duplicateRecord() override;
    void removeChosen() override;
    void step(int rows) override;
    void focusFilter() override;
    void focusFirst() override;
    ViewStatus status() const override;

    QWidget *list() const override;
    QTableView *table() const { return m_table; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *listPart();
    QWidget *titleRow();
    void connectModel();
    void connectForm();
    void addSteps();
    void filter(const QString &words);
    void follow();
    void takeCurrent();
    void showCurrent();
    void showEmpty();
    void makeCurrent(int row);
    void placeForm();
    void rememberForm();
    void editNew(qint64 id);
    bool filterKey(int key);
    std::vector<int> chosenRows() const;

    Workspace &m_workspace;
    const Kind &m_kind;
    RecordTable &m_model;
    QSplitter *m_splitter;
    QTableView *m_table;
    QLineEdit *m_filter;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    RecordForm *m_form;
    Columns *m_columns;
    QTimer m_showing; ///< the form follows the current row when the keys rest
    qint64 m_currentId = 0;
    qint64 m_wantedId = 0; ///< to be made current when the rows have come
    bool m_isFiltering = false; ///< the rows are about to change by a query
    bool m_isPlaced = false;
};
