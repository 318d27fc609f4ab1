#pragma once

#include "sectionview.h"

#include "tables/tableview.h"

#include <QTimer>

class Columns;
class EmptyState;
class QDragMoveEvent;
class QLineEdit;
class QMenu;
class QMimeData;
class QModelIndex;
class QMouseEvent;
class QSplitter;
class QStackedWidget;
class QTableView;
class FilterRow;
class RecordForm;
class RecordHeader;
class RecordTable;
class RecordView;
class RegisterHead;
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
    void showPlace(qint64 id, const QString &field, int block) override;
    void addRecord() override;
    void duplicateRecord() override;
    void removeChosen() override;
    bool hasCells() const override { return true; }
    void act(CellAct act) override;
    std::vector<qint64> shownRecords() const override;
    std::optional<TableView> shownAs() const override;
    QString chosenBy(QStringView language) const override;
    void step(int rows) override;
    void focusFilter() override;
    void toggleFilterRow() override;
    void openValues() override;
    void showView(const QString &key) override;
    void focusFirst() override;
    ViewStatus status() const override;

    QWidget *list() const override;
    QTableView *table() const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *listPart();
    void connectModel();
    void connectQuery();
    void connectForm();
    void addSteps();
    void ask(RowQuery query);
    void showQuery();
    std::vector<int> summed() const;
    TableView state() const;
    void tellState();
    void takeView(const TableView &view);
    void restoreQuery();
    void clearFilter();
    bool isFiltered() const;
    void goToTable();
    RecordHeader &header() const;
    void follow();
    void takeCurrent();
    void setCurrentId(qint64 id);
    void showCurrent();
    void showEmpty();
    void keepCurrent(int row);
    void makeCurrent(int row);
    void placeForm();
    void rememberForm();
    void editNew(qint64 id);
    bool filterKey(int key);
    bool headingKey(int key);
    bool headingPress(const QMouseEvent &press);
    bool viewportEvent(QEvent *event);
    void grip(const QMouseEvent &press);
    bool dragOut(const QMouseEvent &move);
    bool dragOver(QDragMoveEvent &drag) const;
    void offerActs(QMenu &menu, const QModelIndex &index);
    Result<int> actOn(CellAct act);
    void joinTo(qint64 id, const QMimeData *mime);
    void goToForm();

    Workspace &m_workspace;
    const Kind &m_kind;
    RecordTable &m_model;
    QSplitter *m_splitter;
    RecordView *m_table;
    Columns *m_columns;
    RegisterHead *m_head;
    FilterRow *m_filterRow;
    QLineEdit *m_filter; ///< of the head
    QStackedWidget *m_stack;
    EmptyState *m_empty; ///< instead of the table: there are no records
    EmptyState *m_nothing; ///< in the table: the filter leaves none over
    RecordForm *m_form;
    QTimer m_showing; ///< the form follows the current row when the keys rest
    QPoint m_grip{-1, -1}; ///< where a record is held to be dragged
    qint64 m_currentId = 0;
    qint64 m_wantedId = 0; ///< to be made current when the rows have come
    QString m_wantedView; ///< to be shown when this is first seen
    bool m_isFiltering = false; ///< the rows are about to change by a query
    bool m_isPlaced = false;
};
